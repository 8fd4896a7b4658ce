import type { ToldBlock, ToldLine } from '../../compare/tell/blocks.ts';
import type { Told, ToldGroup } from '../../compare/tell/told.ts';
import { prose } from '../markdown.ts';

/** GitHub takes comments of up to 65,536 characters; some are left for what a job writes around it. */
const mostCharacters = 60_000;

/** What differs, for a comment on a change. The first line is a mark by which a job finds its last comment and replaces it. */
export function diffMarkdown({ summary, note, groups }: Told, cut: string): string {
  const head = `<!-- caseplan diff -->\n### ${prose(summary)}\n${note === null ? '' : `\n${prose(note)}\n`}`;
  let text = head;
  for (const group of groups) {
    const next = groupText(group);
    if (text.length + next.length > mostCharacters) return `${text}\n${prose(cut)}\n`;
    text += next;
  }
  return text;
}

function groupText({ title, quote, blocks }: ToldGroup): string {
  const head = quote === null ? `**${prose(title)}**` : `**${prose(title)}**: ${prose(quote)}`;
  return `\n${head}\n\n${blocks.map(blockMarkdown).join('')}`;
}

/** One thing with what happened to it, as items of a list. */
export function blockMarkdown({ title, quote, lines }: ToldBlock): string {
  if (title === null) return lines.map((line) => `- ${lineText(line)}\n`).join('');
  const head = quote === null ? `**${prose(title)}**` : `**${prose(title)}**: ${prose(quote)}`;
  return `- ${head}\n${lines.map((line) => `  - ${lineText(line)}\n`).join('')}`;
}

const lineText = ({ label, sentences, why }: ToldLine) =>
  [`*${label}*`, ...sentences.map(prose), ...(why === null ? [] : [`<br>${prose(why)}`])].join(' ');
