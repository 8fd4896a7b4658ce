import { parseBusinessDays } from '../../calendar/business-days.ts';
import { parsePeriod, parseSpan } from '../../calendar/period.ts';
import { parseDate } from '../../calendar/plain-date.ts';

export const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Some character that a reader sees: neither a blank nor one of Unicode's invisible ones. A regular expression that every reader of
 * JSON Schema understands, with or without Unicode mode.
 */
export const seenCharacter =
  '[^\\s\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0]';

const seen = new RegExp(seenCharacter);

/** Is it a text that says nothing: empty, or blanks alone? */
export const isBlank = (value: unknown) => typeof value === 'string' && !seen.test(value);

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
