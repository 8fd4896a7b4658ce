import { parseBusinessDays } from '../../calendar/business-days.ts';
import { parsePeriod, parseSpan } from '../../calendar/period.ts';
import { parseDate } from '../../calendar/plain-date.ts';

export const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What a text of the plan can be asked to be. The schema and the reader of plans use the same checks. */
export const checks = {
  date: (value: string) => parseDate(value) !== null,
  duration: (value: string) => parsePeriod(value) !== null,
  id: (value: string) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value),
  language: (value: string) => languageTag.test(value),
  distance: (value: string) => parseSpan(value) !== null || parseBusinessDays(value) !== null,
  span: (value: string) => parseSpan(value) !== null,
  time: (value: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
};

export type CheckName = keyof typeof checks;
