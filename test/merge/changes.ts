import { parse } from 'yaml';
import { applyEdits } from '../../src/plan/edit/edit.ts';
import { Editor } from '../../src/plan/edit/editor.ts';
import type { Path } from '../../src/plan/problem.ts';
import fc from '../support/fast-check.ts';

/** Changes of a plan's text as two people make them, by the ids of things and not by their places. */

type Step = string | { key: 'id' | 'person' | 'date'; is: string };

export interface Change {
  kind: 'set' | 'remove' | 'note' | 'comment';
  at: readonly Step[];
  value: string | number;
}

/** By what an entry of a list is known. */
const known = ['id', 'person', 'date'] as const;
/** What entries are known by is nothing that is changed: that would be another entry. */
const fixed = new Set([
  'id',
  'person',
  'date',
  'type',
  'start',
  'from',
  'to',
  'changedOn',
  'by',
  'text',
  'people',
  'caseplan',
]);

interface Places {
  leaves: (readonly Step[])[];
  entries: (readonly Step[])[];
  /** Entries that can go: the first of each list stays, so that two people together leave no list empty. */
  removable: (readonly Step[])[];
}

/** Every place of a plan that can be changed: plain values, and whole entries of lists. */
function placesOf(value: unknown, at: readonly Step[] = []): Places {
  const all = (below: readonly Places[], own: (readonly Step[])[]): Places => ({
    leaves: below.flatMap(({ leaves }) => leaves),
    entries: [...own, ...below.flatMap(({ entries }) => entries)],
    removable: [...own.slice(1), ...below.flatMap(({ removable }) => removable)],
  });
  const inside = (child: unknown, step: Step) => placesOf(child, [...at, step]);
  if (Array.isArray(value)) {
    const found = value.flatMap((item) => {
      const key = known.find((name) => typeof item?.[name] === 'string');
      return key === undefined ? [] : [{ item, step: { key, is: item[key] } }];
    });
    const below = found.map(({ item, step }) => inside(item, step));
    return all(below, found.length > 1 ? found.map(({ step }) => [...at, step]) : []);
  }
  if (typeof value !== 'object' || value === null) return { leaves: [at], entries: [], removable: [] };
  return all(
    Object.entries(value).flatMap(([key, child]) => (fixed.has(key) ? [] : [inside(child, key)])),
    [],
  );
}

const values = fc.oneof(
  fc.integer({ min: 0, max: 999 }),
  fc.constantFrom(
    '2026-11-30',
    'yes',
    'two: words # no comment',
    'Él dijo: "no"',
    'one line\n\nand another one\n',
    "it's",
    '- x',
  ),
  fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .filter((text) => /^[\p{L}\p{N}][\p{L}\p{N} ]*$/u.test(text)),
);

/** Changes of a plan, each of another thing. */
export function changesOf(text: string, most = 8): fc.Arbitrary<Change[]> {
  const { leaves, entries, removable } = placesOf(parse(text));
  const change = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('set' as const), at: fc.constantFrom(...leaves), value: values }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('remove' as const), at: fc.constantFrom(...removable), value: values }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('note' as const), at: fc.constantFrom(...entries), value: values }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('comment' as const), at: fc.constantFrom(...entries), value: values }),
    },
  );
  return fc
    .uniqueArray(change, { maxLength: most, minLength: 1, comparator: (a, b) => touch(a, b) })
    .map((changes) => changes as Change[]);
}

const name = (at: readonly Step[]) => at.map((step) => JSON.stringify(step));

/** Is the one place in the other? */
export function touch(a: Change, b: Change): boolean {
  const [one, other] = [name(a.at), name(b.at)];
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).join() === other.slice(0, length).join();
}

function pathOf(value: unknown, at: readonly Step[]): Path | null {
  const path: (string | number)[] = [];
  let here = value;
  for (const step of at) {
    const next =
      typeof step === 'string'
        ? step
        : ((here ?? []) as Record<string, unknown>[]).findIndex((item) => item[step.key] === step.is);
    if (next === -1) return null;
    here = (here as Record<string | number, unknown> | undefined)?.[next];
    path.push(next);
  }
  return here === undefined ? null : path;
}

/** The text with the changes made, those left out that the text has no place for. */
export function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, { kind, at, value }) => {
    const path = pathOf(parse(now), at);
    if (path === null) return now;
    const editor = new Editor(now);
    if (kind === 'comment') {
      const [start = 0] = editor.range(path) ?? [];
      const line = now.lastIndexOf('\n', start - 1) + 1;
      const lead = /^[ ]*- |^[ ]*/.exec(now.slice(line, start))?.[0] ?? '';
      if (!/^[ ]*- $/.test(lead)) return now;
      return `${now.slice(0, line)}${lead.replace('- ', '')}# ${String(value).split('\n')[0]}\n${now.slice(line)}`;
    }
    const edits =
      kind === 'set'
        ? editor.set(path, value)
        : kind === 'remove'
          ? editor.remove(path)
          : editor.insertKey(path, 'x-own', value);
    return edits === null ? now : applyEdits(now, edits);
  }, text);
}

/** What a text says, without the order in which it does. */
export function said(text: string): unknown {
  const inOrder = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, child]) => [key, inOrder(child)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  return inOrder(parse(text));
}
