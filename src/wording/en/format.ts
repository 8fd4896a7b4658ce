import type { MeaningArg, Noun } from '../args.ts';
import { didYouMean, listed } from './words.ts';

/** What is not as the plan format says. */

/** A value of the file as it is shown: text in quotes, a number or a word as it stands. */
export type Shown = 'list' | 'map' | { text: string };

/** Where a key stands: the keys on the way to it; null at the top of the file, which is a `thing`. */
export interface Place {
  inside: string | null;
  thing: string;
}

/** What a text should have been. */
export type Meant = 'duration' | 'id' | 'language' | 'distance' | 'span' | 'time';

export type ValueKind =
  | 'text'
  | 'prose'
  | 'number'
  | 'flag'
  | 'list'
  | 'one-or-list'
  | 'either'
  | 'map'
  | 'dictionary'
  | 'constant'
  | 'date';

/** What a date that is written otherwise was meant to be. */
export type DateHint =
  | { is: 'month-first' | 'two-digits' | 'day-alone'; written: string }
  | { is: 'shorter-month'; days: number }
  | { is: 'form' };

/** How a value of the wrong kind can be written. */
export type TypeHint =
  | { is: 'quotes'; key: string }
  | { is: 'list' | 'number'; key: string; value: string }
  | { is: 'flag'; value: string; meant: boolean };

const show = (value: Shown) => (typeof value === 'object' ? value.text : value === 'list' ? 'a list' : 'a map');

const where = ({ inside, thing }: Place) => (inside === null ? `at the top of a ${thing}` : `in ${inside}`);

/** What the format says of a key. */
const describe = (about: MeaningArg | undefined) => about?.meaning ?? 'See the reference of the format.';

const meantWords: Record<Meant, string> = {
  duration: 'a duration such as P3M (three months) or P2W (two weeks)',
  id: 'an id: letters, digits, - _ . and no spaces',
  language: 'a language tag such as en or es',
  distance: 'a length of time such as 45 days, 6 months or 3 business days',
  span: 'a length of time such as 45 days or 6 months',
  time: 'a time such as "09:30"',
};

const kindWords: Record<Exclude<ValueKind, 'number'>, string> = {
  text: 'text',
  prose: 'text, or a map from language to text',
  flag: 'true or false',
  list: 'a list (lines that begin with - )',
  'one-or-list': 'an id, or a list of ids',
  either: 'a code, or a map (key: value)',
  map: 'a map (key: value)',
  dictionary: 'a map (key: value)',
  constant: 'this very value',
  date: 'a date',
};

const kindInWords = ({ wanted, whole, min }: Pick<WrongType, 'wanted' | 'whole' | 'min'>) =>
  wanted === 'number'
    ? `a ${whole ? 'whole ' : ''}number${min === undefined ? '' : ` from ${min}`}`
    : kindWords[wanted];

export function dateHelp(hint: DateHint): string {
  switch (hint.is) {
    case 'month-first':
      return `Write the year first: ${hint.written} if the month comes first in it.`;
    case 'two-digits':
      return `Write two digits: ${hint.written}`;
    case 'day-alone':
      return `Write the day alone, without time or zone: ${hint.written}`;
    case 'shorter-month':
      return `That month has ${hint.days} days.`;
    case 'form':
      return 'Write YYYY-MM-DD, for example 2026-04-15.';
  }
}

function typeHelp(hint: TypeHint): string {
  switch (hint.is) {
    case 'quotes':
      return `Put it in quotes, so that it stays as you wrote it: ${hint.key}: "…"`;
    case 'list':
      return `Write it as a list: ${hint.key}: [${hint.value}]`;
    case 'flag':
      return `Write ${hint.meant} instead of ${hint.value}.`;
    case 'number':
      return `Write the number alone: ${hint.key}: ${hint.value}`;
  }
}

interface UnknownKey extends Place {
  key: string;
  guess: string | undefined;
  known: readonly string[];
}

interface WrongText {
  key: string;
  value: Shown;
  meant: Meant;
  /** The ISO 8601 form of what was written as a duration. */
  duration: string | undefined;
  about: MeaningArg | undefined;
}

export interface WrongType {
  key: string;
  value: Shown;
  wanted: ValueKind;
  /** Of a number: is it whole, and from where on? */
  whole?: boolean;
  min?: number;
  hint: TypeHint | undefined;
  about: MeaningArg | undefined;
}

export const format = {
  /** Words of a configuration or a pack that stand in no catalogue. */
  'as-written': (words: { message: string; help: string }) => words,
  'key-unknown': ({ key, guess, known, ...place }: UnknownKey) => ({
    message: `The key \`${key}\` is not known ${where(place)}.${didYouMean(guess)}`,
    help: `${guess ? '' : `Known here: ${known.join(', ')}. `}For a key of your own, begin it with x-.`,
  }),
  'key-merge': () => ({
    message: 'Merge keys (<<) are not read.',
    help: 'Write the keys out where they are needed.',
  }),
  'key-cut-by-comma': ({ key, ...place }: Place & { key: string }) => ({
    message: `The text before "${key}" ${where(place)} ends at the comma, so this is read as a key of its own.`,
    help: 'Put the whole text in quotes: between { and } a comma separates keys.',
  }),
  /** `name`: that of the thing that lacks the key, where it has one. */
  'key-missing': ({
    key,
    name,
    inside,
    thing,
    about,
  }: Place & { key: string; name: string | null; about: MeaningArg | undefined }) => {
    const place = name === null ? `\`${inside}\`` : `\`${name}\` in ${inside}`;
    return {
      message: `${inside === null ? `The ${thing}` : place} has no \`${key}\`.`,
      help: `Add \`${key}\`: ${describe(about)}`,
    };
  },
  'value-empty': ({ key, about }: { key: string; about: MeaningArg | undefined }) => ({
    message: `\`${key}\` is empty.`,
    help: `Write it, or delete the line: ${describe(about)}`,
  }),
  'value-no-code': (given: { key: string; value: Shown; guess: string | undefined; codes: readonly string[] }) => {
    const { key, value, guess, codes } = given;
    return {
      message: `\`${key}\` is ${show(value)}, which is not one of its codes.${guess ? ` Did you mean ${guess}?` : ''}`,
      help: codes.length === 1 ? `Write ${codes[0]}.` : `One of: ${codes.join(', ')}.`,
    };
  },
  /** `value`: the number of the format that the first line of a plan gives. */
  'format-unknown': ({ value, known }: { value: number; known: string }) => ({
    message: `This plan says that it is of format ${value}, and this caseplan knows format ${known}.`,
    help: `Write caseplan: ${known}. If a newer caseplan wrote the plan, check it with that one.`,
  }),
  'value-wrong-text': ({ key, value, meant, duration, about }: WrongText) => ({
    message: `\`${key}\` is ${show(value)}, which is not ${meantWords[meant]}.`,
    help: duration === undefined ? describe(about) : `Write ${duration}, the ISO 8601 form of it.`,
  }),
  'value-no-date': ({ key, value, hint }: { key: string; value: string; hint: DateHint }) => ({
    message: `\`${key}\` is "${value}", which is not a date.`,
    help: dateHelp(hint),
  }),
  'value-no-such-day': ({ key, value, hint }: { key: string; value: string; hint: DateHint }) => ({
    message: `\`${key}\` is "${value}": there is no such day in the calendar.`,
    help: dateHelp(hint),
  }),
  'value-wrong-kind': ({ key, value, hint, about, ...wanted }: WrongType) => ({
    message: `\`${key}\` must be ${kindInWords(wanted)}, not ${show(value)}.`,
    help: hint === undefined ? describe(about) : typeHelp(hint),
  }),
  'language-unknown': ({ tag }: { tag: string }) => ({
    message: `\`${tag}\` is not a language.`,
    help: 'A map of texts has language tags as keys: { en: …, es: … }.',
  }),
  'id-twice': ({ id, kind }: { id: string; kind: Noun }) => ({
    message: `The id \`${id}\` is already that of a ${kind}.`,
    help: 'Ids are unique in a file: give this one another id.',
  }),
  'id-of-other-kind': ({ id, kind, wanted }: { id: string; kind: Noun; wanted: readonly Noun[] }) => ({
    message: `\`${id}\` is a ${kind}; a ${listed(wanted, 'or')} is needed here.`,
    help: 'Give the id of the right thing.',
  }),
  'person-misplaced': ({ id, role, as }: { id: string; role: string; as: 'child' | 'approver' | 'caregiver' }) => ({
    message: `\`${id}\` is ${role} in this plan and cannot ${
      { child: 'be the child of a parent', approver: 'approve it', caregiver: 'be the caregiver of itself' }[as]
    }.`,
    help: 'Give the id of the right person, or correct the role.',
  }),
  /** `sections`: the parts of the plan where such things stand. */
  'id-unknown': (given: {
    id: string;
    wanted: readonly Noun[];
    guess: string | undefined;
    sections: readonly string[];
  }) => ({
    message: `No ${listed(given.wanted, 'or')} has the id \`${given.id}\`.${didYouMean(given.guess)}`,
    help: `Correct the id, or add it under \`${given.sections.join('` or `')}\`.`,
  }),
  'code-unknown': ({ code, guess, known }: { code: string; guess: string | undefined; known: readonly string[] }) => ({
    message: `\`${code}\` is not a code that caseplan knows here.${didYouMean(guess)}`,
    help: `Known: ${known.join(', ')}. A code of your own begins with x-; no rule will know it, and no clock but those of your own pack.`,
  }),
  /** The same in answers to questions, which take no code of an agency's own. */
  'code-unknown-in-answers': (given: { code: string; guess: string | undefined; known: readonly string[] }) => ({
    message: `\`${given.code}\` is not a code that caseplan knows here.${didYouMean(given.guess)}`,
    help: `One of: ${given.known.join(', ')}. A code of your own can be written into the plan itself.`,
  }),
  /** `circle`: ids of the plans, the one that has the finding first. */
  'replaces-in-circle': ({ circle }: { circle: readonly string[] }) => ({
    message:
      circle.length === 1
        ? 'The plan replaces itself.'
        : `The plans replace each other: ${[...circle, circle[0]].join(' replaces ')}.`,
    help: 'Take `replaces` out of the oldest version. Until then each of them is checked.',
  }),
  /** `missing`: the languages that the text at a place lacks, of those that are wanted. */
  'text-untranslated': (given: { place: string; missing: readonly string[]; wanted: readonly string[] }) => ({
    message: `\`${given.place}\` has no ${listed(given.missing)} text.`,
    help: `Write it as a map: { ${given.wanted.map((language) => `${language}: …`).join(', ')} }`,
  }),
};
