import { differenceJson } from '../diff/json.ts';
import type { Log } from './entry.ts';

/** The history of a plan as JSON: version 1 of the contract, keys in a fixed order. */
export function logJson({ file, plan, entries }: Log): string {
  const document = {
    version: 1,
    file,
    plan,
    entries: entries.map(({ kind, date, commit, author, subject, notes, differences }) => ({
      kind,
      date,
      commit,
      author,
      subject,
      notes,
      differences: differences.map(differenceJson),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
