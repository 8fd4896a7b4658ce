import type { Jurisdiction } from './jurisdiction.ts';
import { us } from './us.ts';
import { usCa } from './us-ca.ts';
import { usFl } from './us-fl.ts';
import { usTx } from './us-tx.ts';

export type { Jurisdiction, LegalStatement } from './jurisdiction.ts';

export const jurisdictions: readonly Jurisdiction[] = [us, usTx, usCa, usFl];

/** The law of a plan's `jurisdiction`; the federal baseline for a code that has no file of its own. */
export function jurisdictionOf(code: string): Jurisdiction {
  const found = jurisdictions.find((jurisdiction) => jurisdiction.id === code) ?? us;
  return { ...found, documentTitles: { ...us.documentTitles, ...found.documentTitles } };
}
