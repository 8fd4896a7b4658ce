import { durationOf } from '../plan/hints.ts';
import { checks } from '../plan/schema/checks.ts';
import type { ListShape, Shape, TextShape } from '../plan/schema/shape.ts';
import { isSlip, suggest } from '../plan/suggest.ts';
import { readDate } from './dates.ts';
import type { Rewritten } from './mend.ts';

/**
 * A value as the format wants it, where what is written says it in another form. Null where it does not: nothing is made up.
 * `written`: what stands in the file, character for character.
 */
export function inForm(shape: Shape, value: unknown, written: string): Rewritten | null {
  switch (shape.type) {
    case 'flag':
      return flag(value);
    case 'number':
      return number(value);
    case 'constant':
      return String(value).trim().toLowerCase().replace(/^v/, '') === String(shape.value) ? safely(shape.value) : null;
    case 'text':
      return text(shape, value, written);
    case 'prose':
      return isPlain(value) ? safely(written) : null;
    case 'list':
      return list(shape, value);
    default:
      return null;
  }
}

const safely = (value: unknown): Rewritten => ({ value, safe: true });
const isPlain = (value: unknown) => ['number', 'boolean'].includes(typeof value);

function flag(value: unknown): Rewritten | null {
  if (/^\s*(yes|y|on|true|sí)\s*$/i.test(String(value))) return safely(true);
  return /^\s*(no|n|off|false)\s*$/i.test(String(value)) ? safely(false) : null;
}

function number(value: unknown): Rewritten | null {
  return typeof value === 'string' && /^\s*-?\d{1,15}(\.\d+)?\s*$/.test(value) ? safely(Number(value)) : null;
}

function text(shape: TextShape, value: unknown, written: string): Rewritten | null {
  if (Array.isArray(value)) {
    const [only] = value;
    return value.length === 1 && typeof only === 'string' && fits(shape, only) ? safely(only) : null;
  }
  const meant = typeof value === 'string' ? value : isPlain(value) ? written : null;
  if (meant === null) return null;
  if (shape.codes) return code(meant, shape.codes);
  if (shape.check === 'date') return readDate(meant);
  if (fits(shape, meant)) return safely(meant);
  if (shape.check === 'duration') return duration(meant);
  if (shape.check === 'time') return time(meant);
  return shape.check === 'language' ? language(meant) : null;
}

const fits = ({ codes, check }: TextShape, value: string) =>
  codes ? codes.includes(value) : check === undefined || checks[check](value);

function code(value: string, codes: readonly string[]): Rewritten | null {
  const meant = suggest(value, codes);
  return meant === undefined ? null : { value: meant, safe: isSlip(value, meant, codes) };
}

/** Only what says how often and nothing else: "three evenings a week" says more than a duration can. */
const lengthAlone =
  /^(?:every\s+)?(?:\d+\s+|two\s+|three\s+|six\s+|other\s+)?(?:day|week|month|quarter|year)s?$|^(?:daily|weekly|monthly|quarterly|yearly|annually)$/i;

function duration(value: string): Rewritten | null {
  const upper = value.trim().toUpperCase();
  if (checks.duration(upper)) return safely(upper);
  const meant = durationOf(value.trim());
  return meant === undefined ? null : { value: meant, safe: lengthAlone.test(value.trim()) };
}

/** "2:15 pm" → 14:15. "9:30" can only be the morning in a court; "2:15" is more likely the afternoon. */
function time(value: string): Rewritten | null {
  const match = /^(\d{1,2})(?::(\d\d))?\s*(?:([ap])\.?\s?m\.?)?$/i.exec(value.trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const [, hours = '', minutes = '00', half] = match;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const hour24 = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const meant = `${String(hour24).padStart(2, '0')}:${minutes}`;
  return checks.time(meant) ? { value: meant, safe: half !== undefined || hour >= 7 } : null;
}

const languages: Readonly<Record<string, string>> = { english: 'en', inglés: 'en', spanish: 'es', español: 'es' };

/** `en_US` → en-US, English → en; also a key of a text in several languages. */
export function language(value: string): Rewritten | null {
  const known = languages[value.trim().toLowerCase()];
  const meant = known ?? value.trim().replaceAll('_', '-');
  return meant !== value && checks.language(meant) ? safely(meant) : null;
}

/** One thing where a list is wanted; ids with commas between them are several. */
function list({ of }: ListShape, value: unknown): Rewritten | null {
  if (typeof value !== 'string') return typeof value === 'object' && value !== null ? safely([value]) : null;
  if (of.type === 'prose' || (of.type === 'text' && !of.pointsTo && fits(of, value))) return safely([value]);
  if (of.type !== 'text') return null;
  const items = value.split(',').map((item) => item.trim());
  return items.every((item) => checks.id(item) && fits(of, item)) ? safely(items) : null;
}
