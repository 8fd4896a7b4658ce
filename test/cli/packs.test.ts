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
    ['a list and no map', () => '- pack: 1\n', /us-tx-lakeside\.yaml:1:1: A pack must be a map/],
    [
      'months that are none',
      (pack) => pack.replace('after: 10 days }', '}\n    cumulative: { months: 0 }'),
      /us-tx-lakeside\.yaml:15:\d+: 0 is no number of months\./,
    ],
    [
      'a part that court orders do not have',
      (pack) => pack.replace('each: child', 'each: order').replace('education.school', 'task'),
      /us-tx-lakeside\.yaml:\d+:\d+: `task`: the plan format has no `task` there\. Did you mean `tasks`\?/,
    ],
    [
      'a part that the goals of a task do not have',
      (pack) => pack.replace('each: child', 'each: task').replace('education.school', 'goals.measure'),
      /us-tx-lakeside\.yaml:\d+:\d+: `goals\.measure`: the plan format has no `measure` there\. Did you mean `measures`\?/,
    ],
    [
      'a federal entry switched off that is none',
      (pack) => pack.replace('us/relative-notice', 'us/relative-notise'),
      /us-tx-lakeside\.yaml:32:\d+: `us\/relative-notise` is no entry .* Did you mean `us\/relative-notice`\?/,
    ],
    [
      'a date that another is reckoned from switched off',
      (pack) => pack.replace('us/relative-notice', 'us-tx/dismissal'),
      /yaml:32:\d+: `us-tx\/dismissal-notice` is reckoned from `us-tx\/dismissal`, which is switched off/,
    ],
    [
      'an unknown pack below it',
      (pack) => pack.replace('extends: us-tx', 'extends: us-tex'),
      /yaml:5:10: There is no pack `us-tex`\. Did you mean `us-tx`\?/,
    ],
    [
      'itself below it',
      (pack) => pack.replace('extends: us-tx', 'extends: us-tx-lakeside'),
      /yaml:5:10: These packs build on each other in a circle: us-tx-lakeside -> us-tx-lakeside\./,
    ],
    [
      'a deadline that is reckoned from itself',
      (pack) => pack.replace('due: { event: removal,', 'due: { deadline: us-tx-lakeside/family-meeting,'),
      /yaml:14:\d+: This date is reckoned from itself: deadline us-tx-lakeside\/family-meeting -> deadline/,
    ],
    [
      'anchors in a circle',
      (pack) =>
        pack.replace('deadlines:', 'anchors:\n  a: { anchor: b }\n  b: { earliestOf: [{ anchor: a }] }\ndeadlines:'),
      /yaml:8:\d+: This date is reckoned from itself: anchor a -> anchor b -> anchor a\./,
    ],
    [
      'an anchor that is none',
      (pack) => pack.replace('{ event: removal, after', '{ anchor: entered-car, after'),
      /yaml:14:\d+: There is no anchor `entered-car`\. Did you mean `entered-care`\?/,
    ],
    [
      'two facts to reckon from',
      (pack) => pack.replace('{ event: removal, after', '{ event: removal, hearing: status, after'),
      /yaml:14:\d+: This date is reckoned from event and hearing\./,
    ],
    [
      'no fact to reckon from',
      (pack) => pack.replace('{ event: removal, after', '{ after'),
      /yaml:14:\d+: This date is reckoned from nothing\./,
    ],
    [
      'a date after and before',
      (pack) => pack.replace('after: 10 days }', 'after: 10 days, before: 3 days }'),
      /yaml:14:\d+: This date lies both after and before\./,
    ],
    [
      'an event that is none',
      (pack) => pack.replace('due: { event: removal', 'due: { event: removel'),
      /yaml:14:\d+: `removel` is not known here\. Did you mean `removal`\?/,
    ],
    [
      'an id that is there twice',
      (pack) => pack.replace('us-tx-lakeside/school-contact', 'us-tx-lakeside/family-meeting'),
      /yaml:20:\d+: The id `us-tx-lakeside\/family-meeting` is there twice\./,
    ],
    [
      'an id of another jurisdiction',
      (pack) => pack.replace('us-tx-lakeside/school-contact', 'us-tx/alternative-gaol'),
      /yaml:20:\d+: The id `us-tx\/alternative-gaol` is neither .* Did you mean `us-tx\/alternative-goal`\?/,
    ],
    [
      'two keys in what meets it',
      (pack) => pack.replace('{ review: family-meeting }', '{ review: family-meeting, event: adjudication }'),
      /yaml:16:\d+: What meets a deadline is said by one key, not by review and event\./,
    ],
    [
      'two ways to be due again',
      (pack) => pack.replace('    met:', '    monthly: true\n    repeat: 6 months\n    met:'),
      /yaml:16:\d+: A deadline has one of monthly and repeat\./,
    ],
    [
      'months that cannot be reached',
      (pack) => pack.replace('    met:', '    cumulative: { months: 15, of: 12 }\n    met:'),
      /yaml:15:\d+: 15 months can never be reached within 12\./,
    ],
    [
      'holidays of a state that is none',
      (pack) => pack.replace('deadlines:', 'holidays: TEX\ndeadlines:'),
      /yaml:7:11: There is no state `TEX`\./,
    ],
    [
      'an age before birth',
      (pack) => pack.replace('due: { event: removal, after: 10 days }', 'due: { birthday: -3 }'),
      /yaml:14:\d+: -3 is no age of a child\. Write a whole number of years, from 0 to 21\./,
    ],
    [
      'an age that is no whole number',
      (pack) => pack.replace('due: { event: removal, after: 10 days }', 'due: { birthday: 14.5 }'),
      /yaml:14:\d+: 14\.5 is no age of a child\./,
    ],
    [
      'a source that is no address',
      (pack) => pack.replace('citation: Lakeside County Policy 4.2', 'source: foo\n    citation: Policy 4.2'),
      /yaml:17:\d+: `foo` is no address on the web\./,
    ],
    [
      'a part that the plan format does not know',
      (pack) => pack.replace('[education.school]', '[education.shcool]'),
      /yaml:26:\d+: `education\.shcool`: the plan format has no `shcool` there\. Did you mean `school`\?/,
    ],
    [
      'a part of an item in a deadline',
      (pack) => pack.replace('{ event: removal, because', '{ has: education.school, because'),
      /yaml:13:\d+: `education\.school` leads nowhere from a deadline\./,
    ],
    [
      'a placeholder that is none',
      (pack) => pack.replace('{id}.', '{name}.'),
      /yaml:27:\d+: `\{name\}` stands for nothing\./,
    ],
    ['no YAML', (pack) => `${pack}\nx: [`, /us-tx-lakeside\.yaml:34:5: A quote, bracket or colon is missing/],
  ])('with %s is refused with its place, and nothing is checked', async (_, change, message) => {
    const { status, out, err } = await caseplan(['check', 'plans'], { cwd: county(change) });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('with a code that is none is refused at that code alone', async () => {
    const cwd = county((pack) => pack.replace('jurisdiction: us-tx-lakeside', 'jurisdiction: US TX'));
    const { status, err } = await caseplan(['check', 'plans'], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(/yaml:\d+:15: `US TX` is no code of a jurisdiction\./);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('may have events of its own, which begin with x-', async () => {
    const own = (pack: string) => pack.replace('due: { event: removal', 'due: { event: x-county-intake');
    const { status } = await caseplan(['check', 'plans'], { cwd: county(own) });
    expect(status).toBe(1);
  });

  it('may build on another one, but not round in a circle', async () => {
    const cwd = county((pack) => pack.replace('extends: us-tx', 'extends: us-tx-north'));
    const north = (below: string) =>
      writeFileSync(
        join(cwd, 'packs/north.yaml'),
        `pack: 1\njurisdiction: us-tx-north\nname: North\nextends: ${below}\nasOf: 2026-11-21\n`,
      );
    writeFileSync(join(cwd, 'caseplan.config.yaml'), 'packs: [packs/us-tx-lakeside.yaml, packs/north.yaml]\n');
    north('us-tx');
    const fine = await caseplan(['check', 'plans', '--format', 'concise'], { cwd });
    expect(rules(fine.out)).toContain('law/us-tx-lakeside/school-contact');
    north('us-tx-lakeside');
    const { status, err } = await caseplan(['check', 'plans'], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(/north\.yaml:4:10: These packs .* us-tx-north -> us-tx-lakeside -> us-tx-north\./);
  });

  it.each([
    [
      'packs: none.yaml\n',
      /caseplan\.config\.yaml:1:8: `packs` must be a list .*Write it as a list: packs: \[none\.yaml\]/,
    ],
    ['pakcs: []\n', /caseplan\.config\.yaml:1:1: The key `pakcs` is not known at the top of a configuration\./],
    ['packs: [none.yaml]\n', /caseplan\.config\.yaml:1:9: The pack none\.yaml cannot be read\./],
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
