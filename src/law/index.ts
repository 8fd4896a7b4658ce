import { compiled } from './compiled/index.ts';
import type { Law } from './law.ts';

export { type Gap, gapsOf, sentenceOf } from './contents.ts';
export { type Deadline, type DeadlineOptions, type DeadlineState, deadlinesOf, usualSoon } from './deadlines.ts';
export { jurisdictionOf, jurisdictions } from './jurisdiction.ts';
export type { Law } from './law.ts';

/** Codes of the jurisdictions that the program has a pack for. */
export const jurisdictionCodes: readonly string[] = Object.keys(compiled);

const loaded = new Map<string, Promise<Law>>();

/** The law of a jurisdiction, loaded when it is first asked for; the federal baseline for a code that has no pack. */
export function lawOf(code: string): Promise<Law> {
  const known = (Object.hasOwn(compiled, code) ? code : 'us') as keyof typeof compiled;
  const law = loaded.get(known) ?? compiled[known]().then((module) => module.default as unknown as Law);
  loaded.set(known, law);
  return law;
}
