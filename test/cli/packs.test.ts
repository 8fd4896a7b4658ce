import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { fixture, textOf, worked } from '../support/plans.ts';

/** A folder with the worked plan in the county of the example pack. */
function county(change: (pack: string) => string = (pack) => pack): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'packs'));
  mkdirSync(join(cwd, 'plans'));
  writeFileSync(join(cwd, 'caseplan.config.yaml'), 'packs:\n  - packs/us-tx-lakeside.yaml\n');
  writeFileSync(
    join(cwd, 'packs/us-tx-lakeside.yaml'),
    change(readFileSync(fixture('packs/us-tx-lakeside.yaml'), 'utf8')),
  );
  const plan = textOf(worked)
    .replace('jurisdiction: us-tx', 'jurisdiction: us-tx-lakeside')
    .replace('school: Collins Garden Elementary', 'grade: "1"')
    .replace('grade: "1"\n      grade: "1"', 'grade: "1"');
  writeFileSync(join(cwd, 'plans/a.plan.yaml'), plan);
  return cwd;
}

const rules = (out: string) => [...out.matchAll(/ ((?:law|deadline)\/\S+) /g)].map((match) => match[1]);

describe("an agency's own pack", () => {
  it('is found from the plan upwards and adds to the state it extends', async () => {
    const cwd = join(county(), 'plans');
    const { status, out } = await caseplan(['check', 'a.plan.yaml', '--format', 'concise'], { cwd });
    expect(rules(out)).toEqual(
      expect.arrayContaining(['deadline/us-tx-lakeside/family-meeting', 'law/us-tx-lakeside/school-contact']),
    );
    expect(status).toBe(1);
  });

  it('is one of --config, and the federal baseline alone is checked without it', async () => {
    const cwd = county();
    cpSync(join(cwd, 'caseplan.config.yaml'), join(cwd, 'other.yaml'));
    writeFileSync(join(cwd, 'caseplan.config.yaml'), '{}\n');
    const without = await caseplan(['check', 'plans', '--format', 'concise'], { cwd });
    expect(rules(without.out)).toContain('law/jurisdiction');
    const withIt = await caseplan(['check', 'plans', '--format', 'concise', '--config', 'other.yaml'], { cwd });
    expect(rules(withIt.out)).toContain('law/us-tx-lakeside/school-contact');
  });

  it('is explained like the others', async () => {
    const { status, out } = await caseplan(['explain', 'deadline/us-tx-lakeside/family-meeting'], { cwd: county() });
    expect(status).toBe(0);
    expect(out).toContain('Lakeside County Policy 4.2');
  });

  it.each<[string, (pack: string) => string, RegExp]>([
    [
      'an unknown key',
      (pack) => pack.replace('after: 10 days', 'aftr: 10 days'),
      /us-tx-lakeside\.yaml:14:\d+: The key `aftr` is not known in deadlines\.due\. Did you mean `after`\?/,
    ],
    [
      'a span that is none',
      (pack) => pack.replace('10 days }', 'ten days }'),
      /us-tx-lakeside\.yaml:14:\d+: `after` is "ten days", which is not a length of time/,
    ],
    [
      'a key that is missing',
      (pack) => pack.replace('    citation: Lakeside County Policy 4.2\n', ''),
      /us-tx-lakeside\.yaml:8:\d+: .*has no `citation`/,
    ],
    [
      'a federal entry switched off that is none',
      (pack) => pack.replace('us/relative-notice', 'us/relative-notise'),
      /us-tx-lakeside switches off us\/relative-notise, which us-tx does not have/,
    ],
    ['no YAML', (pack) => `${pack}\nx: [`, /us-tx-lakeside\.yaml:34:5: This line does not begin/],
  ])('with %s is refused with its place, and nothing is checked', async (_, change, message) => {
    const { status, out, err } = await caseplan(['check', 'plans'], { cwd: county(change) });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it.each([
    [
      'packs: none.yaml\n',
      /caseplan\.config\.yaml:1:8: `packs` must be a list .*Write it as a list: packs: \[none\.yaml\]/,
    ],
    ['pakcs: []\n', /caseplan\.config\.yaml:1:1: The key `pakcs` is not known at the top of a configuration\./],
    ['packs: [none.yaml]\n', /caseplan\.config\.yaml names the pack none\.yaml, which cannot be read\./],
  ])('a configuration that is wrong (%j) is one clear line', async (config, message) => {
    const cwd = county();
    writeFileSync(join(cwd, 'caseplan.config.yaml'), config);
    const { status, err } = await caseplan(['check', 'plans'], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });

  it('is the one that the documentation shows', () => {
    expect(readFileSync(join(process.cwd(), 'docs/law-packs.md'), 'utf8')).toContain(
      readFileSync(fixture('packs/us-tx-lakeside.yaml'), 'utf8'),
    );
  });
});
