import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../src/document/kinds/index.ts';
import { byTag, elements, rowsOf, textOf } from './html.ts';
import { bare, pageOf, planFrom, worked } from './support.ts';

const kinds = documentKinds.map(({ name }) => name);
const plans = {
  worked,
  bare,
  'in-home': () => planFrom('examples/okonkwo-in-home.plan.yaml'),
  'in two languages': () => planFrom('examples/vasquez-incarcerated.plan.yaml'),
  'of a youth': () => planFrom('examples/harlow-transition.plan.yaml'),
  prevention: () => planFrom('examples/prevention-lindgren.plan.yaml'),
  'of many people': () => planFrom('examples/nakamura-siblings.plan.yaml'),
};
const cases = kinds.flatMap((kind) => Object.keys(plans).map((name) => [kind, name as keyof typeof plans] as const));

describe.each(cases)('the %s document of the plan "%s"', (kind, name) => {
  test('has one h1 and skips no level of heading', async () => {
    const { root } = await pageOf(kind, plans[name]());
    const levels = byTag(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tag }) => Number(tag.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(byTag(root, 'h1', 'h2', 'h3', 'h4').every((heading) => textOf(heading) !== '')).toBe(true);
  });

  test('has tables with named columns and rows of the same length', async () => {
    const { root } = await pageOf(kind, plans[name]());
    const tables = byTag(root, 'table');
    for (const table of tables) {
      const rows = rowsOf(table);
      expect(new Set(rows.map((row) => row.length)).size, rows[0]?.join(' | ')).toBe(1);
      expect(byTag(table, 'thead')).toHaveLength(1);
      expect(byTag(table, 'th').every(({ attributes }) => ['col', 'row'].includes(attributes.scope ?? ''))).toBe(true);
      expect(byTag(table, 'caption').length + (table.attributes['aria-label'] ? 1 : 0)).toBe(1);
      expect(rows.flat().every((cell) => cell !== '' || byTag(table, 'svg').length > 0)).toBe(true);
    }
  });

  test('has no script, no link and nothing that loads', async () => {
    const { root, html } = await pageOf(kind, plans[name]());
    expect(byTag(root, 'script', 'a', 'img', 'iframe', 'link', 'object', 'form', 'base')).toEqual([]);
    expect(
      elements(root)
        .flatMap(({ attributes }) => Object.keys(attributes))
        .filter((key) => /^on|^href|^src/.test(key)),
    ).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/i);
    const head = byTag(root, 'head')[0]?.children.filter((child) => typeof child !== 'string');
    expect(head?.[0]).toMatchObject({ tag: 'meta', attributes: { 'http-equiv': 'Content-Security-Policy' } });
  });

  test('has a language, a title and ids that are its own', async () => {
    const { root, meta } = await pageOf(kind, plans[name]());
    expect(byTag(root, 'html')[0]?.attributes.lang).toBe(meta.language);
    expect(byTag(root, 'title').map(textOf)).toEqual([meta.title]);
    const ids = elements(root).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.values(meta).every((value) => value.trim() !== '')).toBe(true);
  });

  test('says in words what its charts show', async () => {
    const { root } = await pageOf(kind, plans[name]());
    for (const chart of byTag(root, 'svg')) {
      expect(chart.attributes).toMatchObject({ role: 'img' });
      expect(chart.attributes['aria-label']).toMatch(/.+\. At the start: .+ Target: .+\./);
    }
  });

  test('is the same for the same plan', async () => {
    const once = await pageOf(kind, plans[name]());
    expect((await pageOf(kind, plans[name]())).html).toBe(once.html);
  });

  test('never says undefined, null or [object Object]', async () => {
    const { root } = await pageOf(kind, plans[name]());
    expect(textOf(root)).not.toMatch(/\bundefined\b|\bnull\b|\[object|NaN|\{\w+\}/);
  });
});
