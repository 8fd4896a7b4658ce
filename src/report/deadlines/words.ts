import { type PlainDate, toEpochDay } from '../../calendar/plain-date.ts';
import type { Fact, MissingFact, Reason } from '../../wording/clock.ts';
import { steps } from '../../wording/en/steps.ts';
import { inWords } from '../../wording/render.ts';

/** How dates, facts and rules of the law read in a sentence. */

import { clock } from '../../wording/en/clock.ts';

export { day as longDate } from '../../wording/en/steps.ts';
export { count as plural } from '../../wording/index.ts';

/** "removal", "status hearing" */
export const factName = (fact: Fact) => inWords(clock.facts, fact);

/** Why a clock does not run. */
export const reasonText = (reason: Reason) => inWords(clock.reasons, reason);

/** What a fact that is missing is called in the file, and where it goes. */
export const whereToRecord = (fact: MissingFact) => inWords(steps.toRecord, fact);

const weekdayName = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' });

/** "Mon 03-02" */
export const shortDate = (date: PlainDate) => `${weekdayName.format(toEpochDay(date) * 86_400_000)} ${date.slice(5)}`;
