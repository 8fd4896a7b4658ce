import { safeFor } from '../medium/safe-for.ts';

/**
 * What a page says, as plain data that the templates print: lines of runs. A run from the plan is kept apart from the
 * program's own words, so that its language and its writing direction stay its own.
 */

/** A stretch of text. `user`: it comes from the plan. `lang`: set where its language is not that of the document. */
export interface Run {
  text: string;
  /** The text, cut where a word that no line can hold may be broken. */
  pieces: readonly string[];
  lang: string | null;
  user: boolean;
}

export type Look = 'plain' | 'strong' | 'small' | 'late' | 'missing';

/** One paragraph. `own`: it is one run from the plan, and takes its direction from it. */
export interface Line {
  look: Look;
  own: boolean;
  lang: string | null;
  runs: Run[];
}

/** A hundred characters of a "word" that no line can hold. Chromium takes minutes to break one of 100,000 by itself. */
const endless = /\S{100}(?=\S)/gu;

/** A stretch of text, with the places where an endless word may be broken. NUL stands for them: `quoted` has left none. */
export function run(text: string, lang: string | null, user: boolean): Run {
  return { text, pieces: text.replace(endless, '$&\0').split('\0'), lang, user };
}

/** Another text in the place of one, of the same origin and language. */
export const retold = ({ lang, user }: Run, text: string): Run => run(text, lang, user);

export const fixed = (text: string): Run => run(text, null, false);
export const quoted = (text: string, lang: string | null = null): Run => run(safeFor('document', text), lang, true);

export function line(runs: string | Run | readonly Run[], look: Look = 'plain'): Line {
  const list = typeof runs === 'string' ? [fixed(runs)] : Array.isArray(runs) ? [...(runs as Run[])] : [runs as Run];
  const own = list.length === 1 && list[0]?.user === true;
  return { look, own, lang: own ? (list[0]?.lang ?? null) : null, runs: list };
}

/** Prose as lines: paragraphs are separated by blank lines, line breaks within one are spaces. */
export function paragraphs(text: string, lang: string | null, look: Look = 'plain'): Line[] {
  return safeFor('document', text)
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => line(quoted(paragraph, lang), look));
}

/** A phrase with `{slots}`. A slot may hold runs from the plan, which stay apart. Throws on a slot that is not given. */
export function compose(phrase: string, slots: Readonly<Record<string, string | number | readonly Run[]>>): Run[] {
  return phrase.split(/(\{\w+\})/).flatMap((part): Run[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return part === '' ? [] : [fixed(part)];
    const value = slots[name];
    if (value === undefined) throw new Error(`phrase "${phrase}" wants a value for {${name}}`);
    return typeof value === 'object' ? [...value] : [fixed(String(value))];
  });
}

/** The program's own words for the slots of a phrase. */
export type Slots = Readonly<Record<string, string | number>>;

/** A phrase with its slots filled by the program's own words, as text. */
export function fill(phrase: string, slots: Slots): string {
  return plainText(compose(phrase, slots));
}

export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Text of at most about `length` characters, cut between words where it can be; whole code points always. */
export function clipped(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const points = Array.from(flat.slice(0, length * 4));
  if (points.length <= length) return flat;
  const cut = points.slice(0, length).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '')} …`;
}

/** How many characters the lines hold: what a row of a table is measured by. */
export function extent(lines: readonly Line[]): number {
  return lines.reduce((sum, { runs }) => sum + runs.reduce((length, run) => length + run.text.length, 0), 0);
}

/** A name as headings have it, short: the outline of the document is made of headings. */
export const shortened = (of: Run): Run => retold(of, clipped(of.text, 60));

/** A dash in a cell that need not hold anything. */
export const orDash = (lines: Line[]): Line[] => (lines.length > 0 ? lines : [line('–')]);
