import { describe, expect, it } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { check } from '../../src/check/check.ts';
import { fingerprintsOf, fnv1a64 } from '../../src/check/fingerprint.ts';
import { readPlan } from '../../src/plan/read.ts';
import { minimal, textOf } from '../support/plans.ts';

/** Fingerprints by what they are of. */
function printsOf(texts: Record<string, string>, today = '2026-06-01') {
  const files = Object.entries(texts).map(([name, text]) => readPlan(name, new TextEncoder().encode(text)));
  const findings = check(files, { today: date(today) });
  const prints = fingerprintsOf(findings, files);
  return findings.map((finding) => ({
    what: `${finding.rule} ${finding.subject}`,
    print: prints.get(finding) as string,
  }));
}

const late = textOf(minimal);

describe('a fingerprint', () => {
  it('is 16 hexadecimal characters, another one for every finding', () => {
    const prints = printsOf({ 'a.plan.yaml': late }).map(({ print }) => print);
    expect(prints.length).toBeGreaterThan(2);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('stays when lines move, things change places, the file is renamed and days pass', () => {
    const [first = '', second = ''] = late.match(/^ {2}- \{ id: t-.*\n/gm) ?? [];
    const moved = `# A line more.\n${late.replace(first + second, second + first)}`;
    expect(moved).not.toContain(first + second);
    const sorted = (texts: Record<string, string>, today?: string) =>
      printsOf(texts, today).sort((a, b) => (a.print < b.print ? -1 : 1));
    const before = sorted({ 'a.plan.yaml': late });
    expect(sorted({ 'a.plan.yaml': moved })).toEqual(before);
    expect(sorted({ 'old/b.plan.yaml': late })).toEqual(before);
    expect(sorted({ 'a.plan.yaml': late }, '2026-06-02')).toEqual(before);
  });

  it('stays where something else of the same thing is wrong too', () => {
    const wrong = late.replace('id: t-plan, goals', 'id: t-plan, prority: high, goals');
    const without = wrong.replace(', description: Write the night plan.', '');
    const key = (text: string) =>
      printsOf({ 'a.plan.yaml': text }).find(({ what }) => what === 'format/unknown-key t-plan')?.print;
    expect(key(wrong)).toBeDefined();
    expect(key(without)).toBe(key(wrong));
  });

  it('tells things within things apart by all their ids', () => {
    const text = (order: string[]) =>
      late.replace(/goals:\n( .*\n)+(?=strategies)/, `goals:\n${order.map((id) => goal(id)).join('')}`);
    const goal = (id: string) =>
      `  - { id: ${id}, statement: Better., acceptance: [{ person: ana, status: agrees }], measures: [] }\n`;
    const prints = (order: string[]) =>
      printsOf({ 'a.plan.yaml': text(order) })
        .filter(({ what }) => what === 'format/schema ana')
        .map(({ print }) => print);
    const [one, two] = prints(['g-one', 'g-two']);
    expect(one).not.toBe(two);
    expect(prints(['g-two', 'g-one'])).toEqual([two, one]);
  });

  it('of a plan is that of another file only where both have its id', () => {
    const none = 'caseplan: 1\n';
    const prints = printsOf({ 'a.yaml': none, 'b.yaml': none, 'c.yaml': 'x: [\n', 'd.yaml': 'x: [\n' });
    expect(new Set(prints.map(({ print }) => print)).size).toBe(prints.length);
    const alone = printsOf({ 'b.yaml': none });
    for (const { print } of alone) expect(prints.map((other) => other.print)).toContain(print);
  });
});

describe('fnv1a64', () => {
  // Known values of the authors of the algorithm.
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of %j', (text, hash) => expect(fnv1a64(text)).toBe(hash));
});
