import { safeFor } from '../medium/safe-for.ts';
import type { Person, Plan } from '../plan/schema/plan.ts';
import { planShape, type Shape } from '../plan/schema/shape.ts';
import { visit } from '../plan/schema/walk.ts';

/** What stands for a text that is not shown. */
export const hidden = '…';

/** What of a plan's people must not be shown, as patterns with what stands for each. */
export interface HiddenPeople {
  /** Whole names, contacts and dates of birth: not shown anywhere. */
  anywhere: readonly Hidden[];
  /** Parts of names: between quotes in any case, elsewhere as names are written, since "May" is a name and a word. */
  parts: readonly Hidden[];
  /** Ids of people. An id is no name: that it is like one is what makes it readable. */
  ids: ReadonlySet<string>;
}

interface Hidden {
  text: string;
  instead: string;
  inAnyCase: RegExp;
  asWritten: RegExp;
}

/** Organizations have names of common words: only the whole name tells which one it is. */
const organizations = ['provider', 'tribe'];

export function hiddenPeople(plan: Plan | null): HiddenPeople {
  const people = plan?.people ?? [];
  const anywhere = people.flatMap(({ id, name, phone, email, address, birthDate }) => [
    { text: name, instead: id },
    ...[phone, email, address, birthDate].map((text) => ({ text: text ?? '', instead: hidden })),
  ]);
  const words = people.filter(({ role }) => !organizations.includes(role)).flatMap(nameParts);
  const parts = words.map(({ text, instead }) => {
    const isShared = words.some((other) => other.text === text && other.instead !== instead);
    return { text, instead: isShared ? hidden : instead };
  });
  return { anywhere: patterns(anywhere), parts: patterns(parts), ids: new Set(people.map(({ id }) => id)) };
}

const nameParts = ({ id, name }: Person) =>
  name
    .normalize()
    .split(/[\s,]+/)
    .flatMap((part) => [part, ...part.split('-')])
    .filter((part) => /^\p{L}[\p{L}'’-]+$/u.test(part))
    .map((text) => ({ text, instead: id }));

/** Longest first, so that nothing is left over of what holds a shorter one. */
function patterns(all: readonly Pick<Hidden, 'text' | 'instead'>[]): Hidden[] {
  const found = new Map<string, Hidden>();
  for (const { text: written, instead } of all) {
    const text = safeFor('sentence', written).trim().normalize();
    if (text.length < 2 || text === instead || found.has(text)) continue;
    found.set(text, { text, instead, inAnyCase: asWord(text, 'giu'), asWritten: asWord(text, 'gu') });
  }
  return [...found.values()].sort((a, b) => b.text.length - a.text.length);
}

/** E-mail addresses, and numbers in the form of American telephones and Social Security numbers. */
const contacts = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\d-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}(?![\d-])/g,
  /(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])/g,
];

/** A text without them. `where`: between quotes stands what somebody wrote, in the open stand words of the program too. */
export function hidePeople(text: string, { anywhere, parts, ids }: HiddenPeople, where: 'quoted' | 'open'): string {
  const isQuoted = where === 'quoted';
  const hide = (masked: string, pattern: RegExp, instead: string) =>
    masked.replace(pattern, (found) => (ids.has(found) ? found : instead));
  let masked = text;
  for (const { text: whole, instead, inAnyCase, asWritten } of anywhere) {
    masked = hide(masked, isQuoted || /\s/.test(whole) ? inAnyCase : asWritten, instead);
  }
  for (const { text: part, instead, inAnyCase, asWritten } of parts) {
    if (isQuoted || part.length > 2) masked = hide(masked, isQuoted ? inAnyCase : asWritten, instead);
  }
  for (const contact of contacts) masked = masked.replace(contact, hidden);
  return masked;
}

/** A pattern for a text that stands by itself, not within a longer word or an id. */
export function asWord(text: string, flags: string): RegExp {
  const pattern = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${pattern}(?![\\p{L}\\p{N}_]|-\\p{L})`, flags);
}

/** Prose and labels of the plan that have several words, the longest first. Names are masked as names. */
export function freeTextsIn(plan: Plan | null): string[] {
  const texts = new Set<string>();
  visit(planShape, plan, (shape, value, path) => {
    if (path[0] === 'people' && path.at(-1) === 'name') return;
    for (const text of freeTexts(shape, value)) {
      const folded = safeFor('sentence', text).trim().normalize();
      if (/\s/.test(folded)) texts.add(folded);
    }
  });
  return [...texts].sort((a, b) => b.length - a.length);
}

function freeTexts(shape: Shape, value: unknown): string[] {
  if (shape.type === 'prose' && typeof value === 'object' && value !== null) return Object.values(value);
  if (typeof value !== 'string') return [];
  if (shape.type === 'prose') return [value];
  return isFreeText(shape) ? [value] : [];
}

/** Can anything stand there? What has a form, or is a code or an id, tells nobody who somebody is. */
export const isFreeText = (shape: Shape): boolean =>
  shape.type === 'text' && !(shape.check || shape.codes || shape.openCodes || shape.idOf || shape.pointsTo);
