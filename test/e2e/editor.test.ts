import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { permanencyGoals, placementTypes } from '../../src/plan/schema/codes.ts';
import { topLevelOrder } from '../../src/plan/schema/shape.ts';
import { withModeline } from '../../src/plan/schema-file.ts';
import { temporaryFolder } from '../support/io.ts';
import { type Completion, type LanguageServer, languageServer } from '../support/language-server.ts';
import { fixture, textOf, worked } from '../support/plans.ts';
import { blocksIn } from '../support/sessions.ts';

const schema = join(import.meta.dirname, '../../schema/plan.schema.json');
const bySetting = { [pathToFileURL(schema).href]: '*.plan.yaml' };
const head = 'caseplan: 1\nid: A\nkind: case-plan\njurisdiction: us\nstatus: draft\n';

const labels = (items: readonly Completion[]) => items.map(({ label }) => label);
const textOfItem = ({ documentation = '' }: Completion) =>
  typeof documentation === 'string' ? documentation : documentation.value;

let server: LanguageServer;
beforeAll(async () => {
  server = await languageServer(bySetting);
});
afterAll(() => server.close());

describe('an editor', () => {
  it('offers every key at the top of a plan, explained', async () => {
    const items = await server.complete('caseplan: 1\n');
    expect(labels(items)).toEqual(expect.arrayContaining(topLevelOrder.filter((key) => key !== 'caseplan')));
    expect(items.filter((item) => topLevelOrder.includes(item.label) && textOfItem(item).length < 12)).toEqual([]);
  });

  it.each([
    ['children:\n  - person: leo\n    permanency:\n      primary: ', permanencyGoals, 'appla', /16 and older/],
    [
      'children:\n  - person: leo\n    placement:\n      type: ',
      placementTypes,
      'qrtp',
      /residential treatment program/,
    ],
    ['people:\n  - id: ana\n    role: ', ['guardian-ad-litem', 'casa'], 'casa', /volunteer/],
    ['case:\n  events:\n    - type: ', ['removal', 'plan-on-hold'], 'removal', /removed from home/],
  ])('offers and explains the codes behind %j', async (text, codes, code, meaning) => {
    const items = await server.complete(`${head}${text}`);
    expect(labels(items)).toEqual(expect.arrayContaining([...codes]));
    expect(textOfItem(items.find(({ label }) => label === code) as Completion)).toMatch(meaning);
  });

  it('explains a key deep in the plan, and a code', async () => {
    const text = textOf(worked);
    expect(await server.hover(text, 'leastRestrictive:')).toMatch(
      /^#### Least restrictive setting\s+Why it is the most family-like setting available\./,
    );
    expect(await server.hover(text, 'concurrent:')).toMatch(
      /^#### Concurrent goal[\s\S]*`guardianship`: A legal guardian/,
    );
    expect(await server.hover(text, 'birthDate:')).toMatch(/^#### Date of birth[\s\S]*2026-04-15/);
    expect(await server.hover(text, 'caseplan:')).toMatch(/^#### Format version/);
  });

  it('has nothing to say against a plan that the program takes', async () => {
    const plans = ['ok', 'examples'].flatMap((folder) =>
      (readdirSync(fixture(folder), { recursive: true }) as string[])
        .filter((name) => name.endsWith('.plan.yaml'))
        .map((name) => fixture(join(folder, name))),
    );
    expect(plans.length).toBeGreaterThan(1);
    for (const file of plans) expect([file, await server.open(file, readFileSync(file, 'utf8'))]).toEqual([file, []]);
  });

  it.each([
    ['status: draft', 'status: actve', /^5: Value is not accepted\. Valid values: "draft", "active"/],
    ['id: A', 'id: A\nperiod: { start: 5/8/2026 }', /^3: Write the year first: 2026-04-15\./],
    ['id: A', 'id: A\npreparedBy: "\\u200b "', /^3: Write something, or leave the key out\./],
    ['id: A', 'id: A\ngaols: []', /^3: Property gaols is not allowed/],
  ])('underlines what is wrong once %j is %j', async (right, wrong, complaint) => {
    const file = `/plans/${encodeURIComponent(wrong)}`;
    expect(await server.open(`${file}-right.plan.yaml`, head)).toEqual([]);
    const complaints = await server.open(`${file}-wrong.plan.yaml`, head.replace(right, wrong));
    expect(complaints.join('\n')).toMatch(complaint);
  });

  it('needs no setting where the first line of a plan names the schema', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'travis'));
    writeFileSync(join(folder, 'plan.schema.json'), readFileSync(schema));
    const bare = await languageServer();
    onTestFinished(bare.close);
    const text = withModeline(head, '../plan.schema.json');
    expect(await bare.open(join(folder, 'travis/a.yaml'), text)).toEqual([]);
    expect(await bare.open(join(folder, 'travis/b.yaml'), text.replace('draft', 'drft'))).toHaveLength(1);
    expect(await bare.open(join(folder, 'travis/c.yaml'), head.replace('draft', 'drft'))).toEqual([]);
  });
});

describe('an editor of a configuration', () => {
  const config = pathToFileURL(join(import.meta.dirname, '../../schema/config.schema.json')).href;
  const page = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8');
  const example = (blocksIn(page, 'yaml')[0] ?? '').replace(/^# yaml-language-server.*\n/, '');
  const opened = async () => {
    const own = await languageServer({ [config]: ['caseplan.config.yaml', '*.plan.yaml'] });
    onTestFinished(own.close);
    return own;
  };

  it('is offered keys, rules and severities, and has them explained', async () => {
    const own = await opened();
    const rules = await own.complete('rules:\n  ');
    expect(labels(rules)).toEqual(expect.arrayContaining(['trace/*', 'timeline/task-overdue']));
    expect(textOfItem(rules.find(({ label }) => label === 'timeline/task-overdue') as Completion)).toMatch(
      /not completed/,
    );
    expect(labels(await own.complete('rules:\n  trace/*: '))).toEqual(expect.arrayContaining(['warning', '"off"']));
    expect(labels(await own.complete('ruleset: '))).toEqual(['minimal', 'recommended', 'strict']);
    expect(await own.hover(example, 'dueSoon:')).toMatch(/How many days ahead/);
  });

  it.each([
    ['ruleset: recommended', 'ruleset: lenient', /^4: Value is not accepted/],
    ['trace/*: error', 'trace/*: eror', /^9: Value is not accepted/],
    ['trace/*: error', 'trase/*: error', /^9: Property trase\/\* is not allowed/],
    ['grace: 7', 'graze: 7', /^11: Property graze/],
  ])('hears nothing against the example of the page, but something once %j is %j', async (right, wrong, complaint) => {
    const own = await opened();
    expect(await own.open('/a/caseplan.config.yaml', example)).toEqual([]);
    expect(example).toContain(right);
    const complaints = await own.open('/b/caseplan.config.yaml', example.replace(right, wrong));
    expect(complaints.join('\n')).toMatch(complaint);
  });
});
