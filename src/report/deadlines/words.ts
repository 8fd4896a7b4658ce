import { type PlainDate, toEpochDay } from '../../calendar/plain-date.ts';

/** How dates, facts and rules of the law read in a sentence. */

export { day as longDate, whereToWrite } from '../../wording/en/steps.ts';
export { count as plural } from '../../wording/index.ts';

const weekdayName = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' });

/** "Mon 03-02" */
export const shortDate = (date: PlainDate) => `${weekdayName.format(toEpochDay(date) * 86_400_000)} ${date.slice(5)}`;
