import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { date } from '../../src/calendar/plain-date.ts';
import { renderDocument } from '../../src/document/index.ts';
import { readPlan } from '../../src/plan/read.ts';
import { kindOf } from '../document/support.ts';
import fc from '../support/fast-check.ts';
import { findingsOf, minimal, textOf, worked } from '../support/plans.ts';

// biome-ignore lint/suspicious/noExplicitAny: a plan that a test takes apart has no type
type Loose = any;

function placesIn(value: Loose): { holder: Loose; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key])]);
}

const gone = Symbol('gone');
const strange = fc.constantFrom<unknown>(
  gone,
  null,
  '',
  5,
  true,
  [],
  {},
  'x',
  '2/20/2026',
  '9999-12-31',
  ['maria'],
  { en: 5 },
  [[]],
  'Ω\u0007',
);

/** The plan with a few values gone or replaced, as somebody's slips would leave it. */
function broken(text: string, changes: readonly (readonly [number, unknown])[]): string {
  const plan: Loose = parse(text);
  for (const [at, value] of changes) {
    const places = placesIn(plan);
    const place = places[at % places.length];
    if (!place) continue;
    if (value === gone) delete place.holder[place.key];
    // A copy: a later slip may fall into it.
    else place.holder[place.key] = structuredClone(value);
  }
  return stringify(plan);
}

const slips = fc.array(fc.tuple(fc.nat(5000), strange), { minLength: 1, maxLength: 4 });

describe.each([worked, minimal, 'examples/harlow-transition.plan.yaml', 'examples/vasquez-incarcerated.plan.yaml'])(
  '%s with slips of the pen',
  (name) => {
    const text = textOf(name);

    it('has findings, each with a place in the file, and never ends the program', () => {
      fc.assert(
        fc.property(slips, (changes) => {
          const written = broken(text, changes);
          const lines = written.split('\n');
          for (const { line, column, message, help } of findingsOf(written, '2026-07-15')) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(`${message}${help}`).not.toMatch(/undefined|\[object|NaN/);
          }
        }),
        { numRuns: 80 },
      );
    });

    it('can still be rendered as a draft', async () => {
      await fc.assert(
        fc.asyncProperty(slips, fc.constantFrom('plan' as const, 'status' as const), async (changes, kind) => {
          const { plan } = readPlan('a.plan.yaml', new TextEncoder().encode(broken(text, changes)));
          if (plan === null) return;
          const { html } = await renderDocument(kindOf(kind), {
            plan,
            findings: [],
            today: date('2026-07-15'),
            draft: true,
          });
          expect(html).not.toMatch(/undefined|\[object|NaN/);
        }),
        { numRuns: 25 },
      );
    });
  },
);
