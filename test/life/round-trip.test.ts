import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Document, isMap, isScalar, isSeq, parse, parseDocument, Scalar, visit } from 'yaml';
import { date } from '../../src/calendar/plain-date.ts';
import { textAfter } from '../../src/life/edited.ts';
import { readGiven } from '../../src/life/read-given.ts';
import { sceneOf } from '../../src/life/record.ts';
import type { Step } from '../../src/life/step.ts';
import { unifiedDiff } from '../../src/plan/edit/unified-diff.ts';
import { type PlanFile, readPlan } from '../../src/plan/read.ts';
import { Refused } from '../../src/wording/life.ts';
import fc from '../support/fast-check.ts';
import { fixture, textOf, worked } from '../support/plans.ts';
import { reversed } from './reversed.ts';
import { type Sample, samplesFor } from './samples.ts';

/** A day that lies behind everything that the plans record. */
const today = date('2027-03-01');
const plans = ['examples', 'ok'].flatMap((folder) => readdirSync(fixture(folder)).map((name) => join(folder, name)));

const read = (text: string): PlanFile => readPlan('a.plan.yaml', new TextEncoder().encode(text));

/** Each text is read once: it is changed in many ways. */
const known = new Map<string, { file: PlanFile; tree: unknown }>();
function readOnce(text: string) {
  const found = known.get(text) ?? { file: read(text), tree: parse(text) };
  if (known.size > 20) known.clear();
  known.set(text, found);
  return found;
}

/** The text with the change, and the steps that made it; null where it was refused, or is recorded already. */
function changed(text: string, { kind, typed }: Sample): { now: string; steps: Step[] } | null {
  const scene = sceneOf(readOnce(text).file, { today, replace: true });
  const given = readGiven(kind, typed, scene);
  const draft = given instanceof Refused ? given : kind.apply(given, scene);
  if (draft instanceof Refused || draft.steps.length === 0) return null;
  const now = textAfter(text, draft.steps);
  return now === null ? null : { now, steps: draft.steps };
}

type Tree = Record<string, unknown>;

/** Paths of what is not the same in two trees, as far down as it can be told. */
function differences(a: unknown, b: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b) ? [] : [path];
  if (Array.isArray(a) !== Array.isArray(b)) return [path];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences((a as Tree)[key], (b as Tree)[key], [...path, Array.isArray(a) ? Number(key) : key]),
  );
}

const begins = (path: readonly unknown[], start: readonly unknown[]) => start.every((step, i) => path[i] === step);

/** What a step may touch: the key that it is about; of a list and of what is put away, all of it. */
const touchedBy = (step: Step) => (step.do === 'shelve' ? [step.path, step.list] : [step.path]);

const comments = (text: string) => text.split(/\r?\n/).flatMap((line) => /(?:^|\s)#.*$/.exec(line)?.[0].trim() ?? []);

function expectOnlyTouched(text: string, now: string, steps: readonly Step[]): void {
  // What was done can be taken back, byte for byte.
  const diff = unifiedDiff('a', text, now);
  expect(diff).not.toBe('');
  expect(reversed(diff, now)).toBe(text);
  // Nothing else says anything else.
  const allowed = steps.flatMap(touchedBy);
  const strange = differences(readOnce(text).tree, parse(now)).filter(
    (path) => !allowed.some((start) => begins(path, start) || begins(start, path)),
  );
  expect(strange).toEqual([]);
  // No line goes that has nothing to do with it.
  const gone = diff.split('\n').filter((line) => /^-(?!--)/.test(line));
  const shelved = steps.some((step) => step.do === 'shelve');
  if (!shelved) expect(gone.length).toBeLessThanOrEqual(steps.length * 8);
  // Every comment is still there.
  const times = (comment: string, within: string) => within.split(comment).length;
  for (const comment of comments(text)) expect([comment, times(comment, now)]).toEqual([comment, times(comment, text)]);
  expect(now.includes('\r\n')).toBe(text.includes('\r\n'));
  if (text.includes('\r\n')) expect(now.replaceAll('\r\n', '')).not.toContain('\n');
}

describe('recording what happened, in every plan', () => {
  it.each(plans)(
    '%s: what was done can be taken back, and touches nothing else',
    (name) => {
      const text = readFileSync(fixture(name), 'utf8');
      const plan = read(text).plan;
      if (plan === null) throw new Error(`${name} is no plan`);
      const done = new Map<string, number>();
      for (const sample of samplesFor(plan, today)) {
        const result = changed(text, sample);
        done.set(sample.kind.id, (done.get(sample.kind.id) ?? 0) + (result ? 1 : 0));
        if (result) expectOnlyTouched(text, result.now, result.steps);
      }
      // What a plan has none of cannot happen to it; everything else did.
      const never = [...done].filter(([, count]) => count === 0).map(([kind]) => kind);
      expect(never).toEqual([]);
    },
    300_000,
  );
});

/** The worked plan as other people would have written it. */
const writings: Record<string, (text: string) => string> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'no line end at the end': (text) => text.trimEnd(),
  'everything in lines, keys in quotes': (text) => {
    const document = parseDocument(text);
    visit(document, {
      Collection: (_, node) => {
        node.flow = false;
      },
      Pair: (_, pair) => {
        if (isScalar(pair.key)) pair.key.type = Scalar.QUOTE_DOUBLE;
      },
    });
    return document.toString({ lineWidth: 60 });
  },
  'sections between brackets': (text) => {
    const document = parseDocument(text);
    if (isMap(document.contents))
      for (const { value } of document.contents.items) if (isSeq(value) || isMap(value)) value.flow = true;
    return document.toString({ lineWidth: 0 });
  },
  'wide indentation, lists in the column of their keys': (text) =>
    parseDocument(text).toString({ indent: 4, indentSeq: false, lineWidth: 100 }),
  'comments on every line': (text) => withComments(text, () => true),
  'anchors for everything that is said twice': (text) => {
    const known = new Map<string, unknown>();
    const shared = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      const own = Array.isArray(value)
        ? value.map(shared)
        : Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shared(child)]));
      const key = JSON.stringify(own);
      if (!known.has(key)) known.set(key, own);
      return known.get(key);
    };
    return new Document(shared(parse(text))).toString({ lineWidth: 100 });
  },
};

/** A comment behind each line for which that is asked, as far as the text then says the same. */
function withComments(text: string, wanted: (line: number) => boolean): string {
  const value = JSON.stringify(parse(text));
  const lines = text.split('\n');
  const odd = lines.map((line, n) => (wanted(n) && line.trim() !== '' ? `${line}  # line ${n}` : line));
  const whole = odd.join('\n');
  if (saysTheSame(whole, value)) return whole;
  // Within texts of several lines a comment is none: there, the lines stay.
  const kept = [...lines];
  for (let n = 0; n < lines.length; n += 40) {
    const tried = [...kept.slice(0, n), ...odd.slice(n, n + 40), ...kept.slice(n + 40)];
    if (saysTheSame(tried.join('\n'), value)) kept.splice(n, 40, ...odd.slice(n, n + 40));
    else
      for (let m = n; m < Math.min(n + 40, lines.length); m++) {
        const one = [...kept.slice(0, m), odd[m] as string, ...kept.slice(m + 1)];
        if (saysTheSame(one.join('\n'), value)) kept[m] = odd[m] as string;
      }
  }
  return kept.join('\n');
}

function saysTheSame(text: string, value: string): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && JSON.stringify(document.toJS()) === value;
}

describe('recording what happened, however the plan is written', () => {
  it.each(Object.entries(writings))(
    '%s',
    (name, write) => {
      const text = write(textOf(name.startsWith('comments') ? 'ok/minimal.plan.yaml' : worked));
      const plan = read(text).plan;
      if (plan === null) throw new Error('no plan');
      let [done, refused] = [0, 0];
      for (const sample of samplesFor(plan, today)) {
        const result = changed(text, sample);
        if (result) expectOnlyTouched(text, result.now, result.steps);
        if (result) done += 1;
        else refused += 1;
      }
      expect(done).toBeGreaterThan(refused * (name.startsWith('anchors') ? 2 : 8));
    },
    300_000,
  );

  it('is true of any sequence of changes, each taken back in turn', () => {
    const text = textOf('examples/okonkwo-in-home.plan.yaml');
    const all = samplesFor(read(text).plan as NonNullable<PlanFile['plan']>, today);
    fc.assert(
      fc.property(fc.array(fc.nat(all.length - 1), { minLength: 2, maxLength: 5 }), (picks) => {
        const texts = [text];
        for (const pick of picks) {
          const now = texts.at(-1) as string;
          const result = changed(now, all[pick] as Sample);
          if (result) texts.push(result.now);
        }
        for (let n = texts.length - 1; n > 0; n--) {
          const [before, after] = [texts[n - 1] as string, texts[n] as string];
          expect(reversed(unifiedDiff('a', before, after), after)).toBe(before);
        }
      }),
      { numRuns: 12 },
    );
  }, 300_000);
});
