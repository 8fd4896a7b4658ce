import type { Finding, Fix } from '../check/finding.ts';
import { inEnglish, type Renderer } from '../check/words.ts';
import { safeFor } from '../medium/safe-for.ts';
import { checks } from '../plan/schema/checks.ts';
import { personalKeys } from '../plan/schema/personal.ts';
import { traitsOf } from '../rules/index.ts';
import { say } from '../wording/index.ts';
import { asWord, freeTextsIn, hidden, hiddenPeople, hidePeople } from './mask-people.ts';
import type { CheckedFile, CheckResult } from './summary.ts';

/**
 * A result without what tells who somebody is, for logs and reports that many read: names of people become their ids; telephone
 * numbers, e-mail and postal addresses, dates of birth and the plan's own prose become a mark. What a finding is understood by stays:
 * ids, codes, dates, and keys of the format. So do the paths of files, without which a report is of no use.
 */
export function withoutPeople(result: CheckResult, renderer: Renderer = inEnglish): CheckResult {
  const maskers = new Map(result.files.map((file) => [file.file, lazily(() => maskerOf(file, renderer))]));
  const maskerFor = ({ file }: Finding) => maskers.get(file)?.() ?? noMask;
  return {
    ...result,
    findings: result.findings.map((finding) => maskerFor(finding).finding(finding)),
    suppressed: result.suppressed.map((one) => {
      const { finding, text } = maskerFor(one.finding);
      return { ...one, finding: finding(one.finding), reason: text(one.reason) };
    }),
  };
}

/** A text of the plan that was written to be read by others, such as the reason of a comment, without what tells who somebody is. */
export const textWithoutPeople = (file: CheckedFile, text: string): string => maskerOf(file).text(text);

/** Findings of one file without it. */
export function findingsWithoutPeople(file: CheckedFile, findings: readonly Finding[]): Finding[] {
  const { finding } = maskerOf(file);
  return findings.map(finding);
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

interface Masker {
  finding(finding: Finding): Finding;
  /** Masks a text that was written to be read by others, such as the reason of a suppression. */
  text(text: string): string;
}

/** Keys whose value is never shown, whatever it looks like. */
const personal = lazily(personalKeys);

const noMask: Masker = { finding: (same) => same, text: (same) => same };

/** Masks what was found in one file. */
function maskerOf({ text: source, plan }: CheckedFile, renderer: Renderer = inEnglish): Masker {
  const people = hiddenPeople(plan);
  const prose = freeTextsIn(plan);
  const lines = source.split(/\r?\n/);
  const folded = lazily(() => fold(source));

  const harmless = (text: string) => isHarmless(text) && hidePeople(text, people, 'quoted') === text;
  // A number for a key is the rest of a text that a comma cut, such as a date.
  const isHarmlessKey = (key: string) => !/^\d/.test(key) && harmless(key);
  /** Text between quotes, where it was taken from the file. */
  const quoted = (all: string, open: string, inside: string, close: string) => {
    const isOurs = /^caseplan\b/.test(inside) || !folded().includes(fold(inside));
    return isOurs || harmless(inside) ? all : `${open}${hidden}${close}`;
  };
  const quotesHidden = (said: string) => {
    let masked = said.normalize();
    for (const long of prose) masked = masked.replaceAll(long, hidden);
    masked = masked.replace(/(["“])([^"“”…]+)(["”…])/gu, quoted).replace(/(`)([^`]*)(`)/gu, quoted);
    return masked;
  };
  const text = (said: string) => hidePeople(quotesHidden(said), people, 'open');

  const finding = (one: Finding): Finding => {
    const { path, subject, fix } = one;
    // Names are looked for in what the plan says alone: the words around it may begin like one, such as "Record".
    const args = withTexts(one.message.args, (said) => hidePeople(said.normalize(), people, 'open'));
    const { message, help } = renderer.words({ message: { ...one.message, args } as typeof one.message });
    const mask = (said: string) => quotesHidden(withoutOwn(said, one, lines, harmless));
    const maskFix = (said: string) => text(withoutOwn(said, one, lines, harmless));
    return {
      ...one,
      ...say('as-written', { message: mask(message), help: mask(help) }),
      path: path.map((step) => (typeof step === 'number' || isHarmlessKey(step) ? step : hidden)),
      subject: subject === null || checks.id(subject) ? subject && hidePeople(subject, people, 'quoted') : hidden,
      ...(fix ? { fix: fixWithout(fix, maskFix) } : {}),
    };
  };
  return { finding, text };
}

/** The entries of the law among the arguments of a message: their texts are no words of a plan. */
const ofTheLaw = ['entry', 'entries'];

/** The arguments of a message with each text of a plan as `change` makes it. */
function withTexts<T>(value: T, change: (text: string) => string): T;
function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, of]) => [
    name,
    ofTheLaw.includes(name) ? of : withTexts(of, change),
  ]);
  return Object.fromEntries(entries);
}

/** One line, one space between words, one form for each character. */
const fold = (text: string) => safeFor('sentence', text).trim().normalize();

const dateLike = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;

/** A date, time, number, word such as "yes", or id: what a format error is understood by. A word with a capital may be a name. */
const harmlessForms = [
  new RegExp(`^${dateLike.source}(?:[T ][\\d:.]+Z?)?$`),
  /^\d{1,2}:\d\d$/,
  /^-?\d+(?:\.\d+)?$/,
  /^(?:yes|no|on|off|true|false)$/i,
  /^[a-z$][\w.$-]*$/,
  /^(?=.*\d)[A-Z][\w.-]*$/,
];

/** More than six digits that are neither a date nor part of an id could be a telephone. */
function isHarmless(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  const isNumber = digits > 6 && !/^[a-z]+-/i.test(text) && !harmlessForms[0]?.test(text);
  return !isNumber && harmlessForms.some((form) => form.test(text));
}

/**
 * A message without the value at the place of its finding. Findings of the format quote values of any kind, shortened where they are
 * long, and a key that is none of ours; hints spell a wrong date in the right way.
 */
function withoutOwn(
  said: string,
  finding: Finding,
  lines: readonly string[],
  harmless: (text: string) => boolean,
): string {
  const { path, rule } = finding;
  const key = path.at(-1);
  const isPersonal = typeof key === 'string' && personal().has(key);
  const isKey = traitsOf(rule).slip === 'key';
  const shown = (text: string) => (!isPersonal || text === key) && !(isKey && /^\d/.test(text)) && harmless(text);
  let masked = said.normalize();
  for (const own of ownTexts(finding, lines)) {
    // A word of two letters is as likely one of ours; between quotes it is masked all the same.
    if (own.length > 2 && !shown(own)) masked = masked.replace(asWord(own, 'gu'), hidden);
  }
  if (isPersonal) masked = masked.replace(new RegExp(`(?<!for example |por ejemplo, )${dateLike.source}`, 'g'), hidden);
  if (!traitsOf(rule).isOfForm) return masked;
  return masked.replace(/"(.*)("|…)/s, (all, inside) => (shown(inside) ? all : `"${hidden}"`));
}

/** What stands in the file at the place of a finding, as it is written and as it is read, and the last key on the way there. */
function ownTexts({ line, column, endLine, endColumn, path }: Finding, lines: readonly string[]): string[] {
  const rows = lines.slice(line - 1, endLine);
  const to = (index: number) => (index === rows.length - 1 ? endColumn - 1 : undefined);
  const raw = rows.map((row, index) => row.slice(index === 0 ? column - 1 : 0, to(index))).join('\n');
  const value = /^[|>]/.test(raw)
    ? raw.replace(/^.*\n/, '')
    : raw
        .replace(/^(["'])(.*)\1$/s, '$2')
        .replaceAll("''", "'")
        .replaceAll('\\"', '"');
  const texts = [raw, value, String(path.at(-1) ?? '')].map(fold).filter((text) => text !== '');
  return [...new Set(texts)].sort((a, b) => b.length - a.length);
}

/** A fix that would write what must not be shown is not shown at all. */
function fixWithout(fix: Fix, mask: (text: string) => string): Fix | undefined {
  const texts = [fix.title, ...fix.edits.map((edit) => edit.text)];
  // A name may come back in the form of an id: Leo-Castell. Between digits stands a date.
  const spaced = texts.map((text) => text.replace(/(?<!\d)[-_.]+|[-_.]+(?!\d)/g, ' '));
  return [...texts, ...spaced].some((text) => mask(text) !== text.normalize()) ? undefined : fix;
}
