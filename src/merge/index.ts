import { Source } from '../plan/edit/source.ts';
import { same } from '../plan/values.ts';
import { parseYaml } from '../plan/yaml.ts';
import { mergedValue } from './merge.ts';
import { marked, type Side, textOf } from './piece.ts';
import { readWritten } from './read.ts';
import type { Merge } from './types.ts';

/** The texts of three versions of a plan, without byte order marks. */
export interface Texts {
  /** What both sides began with. */
  base: string;
  ours: string;
  theirs: string;
}

/** A merged plan. */
export interface MergedText {
  text: string;
  /** What both sides changed to something different, by keys and ids from the top: `tasks.t-lease.due`. The text has marks there. */
  conflicts: string[];
}

/** Why the versions cannot be merged by what they say: which of them is not YAML, or how it is written. */
export type Unmergeable = { not: keyof Texts } | { not: 'sound' };

/**
 * Merges two versions of a plan that began as the same: by what they say and not by line. Things are matched by id, person, date or
 * content; what one side changed is changed, what both added is kept, in the order of time where it has dates. What was not changed by
 * theirs stays byte for byte as ours has it, and what theirs brings comes as it is written there, with its comments. Where both changed
 * one value to something different, or one side removed what the other changed, the lines get the marks that Git sets.
 *
 * @param markSize how long these marks are
 */
export function mergeTexts(texts: Texts, markSize = 7): MergedText | Unmergeable {
  const { ours } = texts;
  const eol = ours.includes('\r\n') ? '\r\n' : '\n';
  const like = (text: string) => (text.includes('\r\n') === (eol === '\r\n') ? text : text.replace(/\r?\n/g, eol));
  const [base, theirs] = [like(texts.base), like(texts.theirs)];
  if (theirs === base || theirs === ours) return { text: ours, conflicts: [] };
  const sources: Source[] = [];
  for (const [not, text] of Object.entries({ base, ours, theirs })) {
    const source = sourceOf(text);
    if (source === null) return { not: not as keyof Texts };
    sources.push(source);
  }
  if (ours === base) return { text: theirs, conflicts: [] };
  try {
    return merged(sources as [Source, Source, Source], eol, markSize);
  } catch (error) {
    // An anchor that multiplies beyond measure, or stands for nothing.
    if (error instanceof ReferenceError || error instanceof RangeError) return { not: 'sound' };
    throw error;
  }
}

function sourceOf(text: string): Source | null {
  try {
    return new Source(text, false);
  } catch {
    return null;
  }
}

function merged([base, ours, theirs]: [Source, Source, Source], eol: string, size: number): MergedText | Unmergeable {
  const merge: Merge = { conflicts: [], mannerAt: (column) => ours.manner(column), eol };
  const versions = { base: readWritten(base), ours: readWritten(ours), theirs: readWritten(theirs) };
  const result = mergedValue(versions, { keys: [], names: [] }, merge);
  // What cannot be put together from pieces, such as anchors of both sides, shows here.
  const isSound = (['ours', 'theirs'] as const).every((side: Side) => says(textOf(result.pieces, side), result[side]));
  return isSound ? { text: marked(result.pieces, eol, size), conflicts: merge.conflicts } : { not: 'sound' };
}

function says(text: string, value: unknown): boolean {
  const document = parseYaml(text, {});
  return document.errors.length === 0 && same(withoutEmpty(document.toJS()), withoutEmpty(value));
}

/** With nothing in the place of a list or map that is empty: so it stands where one side of a conflict has taken all out of it. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(withoutEmpty);
  const entries = Object.entries(value).map(([key, child]) => [key, withoutEmpty(child)] as const);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
