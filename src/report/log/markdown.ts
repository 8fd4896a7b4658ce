import { safeFor } from '../../medium/safe-for.ts';
import type { LogWords } from '../../wording/log.ts';
import { blockMarkdown } from '../diff/markdown.ts';
import type { Log } from './entry.ts';
import { headOf } from './head.ts';

/** The history of a plan for a page or a comment, the last first. */
export function logMarkdown({ file, plan, entries }: Log, words: LogWords, day: (date: string) => string): string {
  const title = `# ${safeFor('markdown', plan === null ? safeFor('name', file) : words.of(plan))}\n`;
  if (entries.length === 0) return `${title}\n${safeFor('markdown', words.none)}\n`;
  const parts = entries.map((entry) => {
    const notes = entry.notes.map((note) => `\n${safeFor('markdown', note)}\n`).join('');
    const blocks = entry.blocks.map(blockMarkdown).join('');
    return `\n## ${safeFor('markdown', headOf(entry, words, day))}\n${notes}${blocks === '' ? '' : `\n${blocks}`}`;
  });
  return title + parts.join('');
}
