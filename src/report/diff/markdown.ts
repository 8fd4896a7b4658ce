import type { ToldBlock, ToldLine } from '../../compare/tell/blocks.ts';
import type { Told, ToldGroup } from '../../compare/tell/told.ts';
import { safeFor } from '../../medium/safe-for.ts';

/** GitHub takes comments of up to 65,536 characters; some are left for what a job writes around it. */
const mostCharacters = 60_000;

/** What differs, for a comment on a change. The first line is a mark by which a job finds its last comment and replaces it. */
export function diffMarkdown({ summary, note, groups }: Told, cut: string): string {
  const head = `<!-- caseplan diff -->\n### ${safeFor('markdown', summary)}\n${note === null ? '' : `\n${safeFor('markdown', note)}\n`}`;
  let text = head;
  for (const group of groups) {
    const next = groupText(group);
    if (text.length + next.length > mostCharacters) return `${text}\n${safeFor('markdown', cut)}\n`;
    text += next;
  }
  return text;
}

function groupText({ title, quote, blocks }: ToldGroup): string {
  const head =
    quote === null
      ? `**${safeFor('markdown', title)}**`
      : `**${safeFor('markdown', title)}**: ${safeFor('markdown', quote)}`;
  return `\n${head}\n\n${blocks.map(blockMarkdown).join('')}`;
}

/** One thing with what happened to it, as items of a list. */
export function blockMarkdown({ title, quote, lines }: ToldBlock): string {
  if (title === null) return lines.map((line) => `- ${lineText(line)}\n`).join('');
  const head =
    quote === null
      ? `**${safeFor('markdown', title)}**`
      : `**${safeFor('markdown', title)}**: ${safeFor('markdown', quote)}`;
  return `- ${head}\n${lines.map((line) => `  - ${lineText(line)}\n`).join('')}`;
}

const lineText = ({ label, sentences, why }: ToldLine) =>
  [
    `*${label}*`,
    ...sentences.map((sentence) => safeFor('markdown', sentence)),
    ...(why === null ? [] : [`<br>${safeFor('markdown', why)}`]),
  ].join(' ');
