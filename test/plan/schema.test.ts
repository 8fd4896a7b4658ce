import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planSchema } from '../../src/plan/fields/plan.ts';
import { planJsonSchema } from '../../src/plan/json-schema.ts';
import { planShape, type Shape } from '../../src/plan/schema/shape.ts';
import { toShape } from '../../src/plan/schema/to-shape.ts';
import { issuesOf, shapeAt } from '../../src/plan/schema/walk.ts';
import fc from '../support/fast-check.ts';
import { textOf, worked } from '../support/plans.ts';

// biome-ignore lint/suspicious/noExplicitAny: a plan that a test takes apart has no type
type Loose = any;
const plan: Loose = parse(textOf(worked));

/** Every place in a value, as the map or list that holds it and the key in it. */
function placesIn(value: Loose): { holder: Loose; key: string | number }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key])]);
}

describe('the shape that plans are read by', () => {
  it('is the one of the schema', () => {
    expect(planShape).toEqual(JSON.parse(JSON.stringify(toShape(planSchema))));
  });

  it('refuses exactly what the schema refuses', () => {
    const strange = fc.oneof(
      fc.constantFrom('2026-02-30', 'x', 'P3M', 'active', 'A b', 'es', '09:30', '25:00', '', ' ', '\u200b\t'),
      fc.integer(),
      fc.boolean(),
      fc.constant([]),
      fc.constant({}),
      fc.constant(['maria']),
      fc.constant({ en: 'text' }),
      fc.constant(undefined),
    );
    const places = placesIn(plan).length;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: places - 1 }), strange, (index, value) => {
        const changed = structuredClone(plan);
        const { holder, key } = placesIn(changed)[index] as { holder: Loose; key: string };
        if (value === undefined && !Array.isArray(holder)) delete holder[key];
        else holder[key] = value === undefined ? 'x' : value;
        expect(issuesOf(planShape, changed).length === 0).toBe(planSchema.safeParse(changed).success);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the JSON Schema', () => {
  const schema: Loose = planJsonSchema();

  it('describes every key, so that an editor can explain it', () => {
    const bare: string[] = [];
    const walk = (node: Loose, name: string) => {
      for (const [key, property] of Object.entries<Loose>(node?.properties ?? {})) {
        if (!property.description) bare.push(`${name}.${key}`);
        if (!property.title) bare.push(`${name}.${key} (title)`);
        walk(property, `${name}.${key}`);
        walk(property.items, `${name}.${key}`);
      }
    };
    walk(schema, 'plan');
    expect(bare).toEqual([]);
    expect(Object.keys(schema.properties)).toEqual(Object.keys(planShape.keys));
  });

  /** Every schema inside, with the way to it. */
  function* parts(
    node: Loose = schema,
    path: (string | number)[] = [],
  ): Generator<[string, Loose, (string | number)[]]> {
    yield [path.join('.'), node, path];
    for (const [key, property] of Object.entries<Loose>(node.properties ?? {})) yield* parts(property, [...path, key]);
    if (node.items) yield* parts(node.items, [...path, 0]);
    for (const option of node.anyOf ?? []) yield* parts(option, path);
  }

  it('says what every code means, to each kind of editor', () => {
    const lists = [...parts()].filter(([, node]) => node.enum);
    expect(lists.length).toBeGreaterThan(20);
    for (const [name, node] of lists) {
      expect([name, node.enumDescriptions?.length]).toEqual([name, node.enum.length]);
      expect([name, node.enumDescriptions.filter((text: string) => !/^[A-Z].*\.$/.test(text))]).toEqual([name, []]);
      expect([name, Object.keys(node['x-intellij-enum-metadata'])]).toEqual([name, node.enum]);
    }
  });

  it('gives keys names that say what they are, no two of one map alike', () => {
    for (const [name, node] of parts()) {
      const titles = Object.values<Loose>(node.properties ?? {}).map(({ title }) => title);
      expect([name, titles.filter((title, index) => titles.indexOf(title) !== index)]).toEqual([name, []]);
    }
    const saysNothing =
      /^(id|caseplan|kind|type|date|text|status|style|by|how|value|start|end|from|to|with|due|done|held)$/i;
    expect([...parts()].filter(([, { title }]) => saysNothing.test(title ?? '')).map(([name]) => name)).toEqual([]);
  });

  it('gives examples that the program takes', () => {
    const withExamples = [...parts()].filter(([, { examples }]) => examples);
    expect(withExamples.length).toBeGreaterThan(60);
    for (const [name, { examples }, path] of withExamples)
      for (const example of examples)
        expect([name, issuesOf(shapeAt(planShape, path) as Shape, example)]).toEqual([name, []]);
  });

  it('refuses unknown keys and allows x- ones in every map', () => {
    const task = schema.properties.tasks.items;
    expect(task.additionalProperties).toBe(false);
    expect(task.patternProperties).toEqual({ '^x-': {} });
    expect(task.required).toEqual(['id', 'assignee', 'description', 'status']);
  });

  it('offers the codes of open lists and takes others', () => {
    const role = schema.properties.people.items.properties.role;
    expect(role.anyOf[0].enum).toContain('guardian-ad-litem');
    expect(role.anyOf[1]).toMatchObject({ type: 'string' });
    expect('x-own').toMatch(new RegExp(role.anyOf[1].pattern));
  });
});

it('every shape has a description', () => {
  const missing: string[] = [];
  const walk = (shape: Shape, name: string) => {
    if (!shape.description) missing.push(name);
    if (shape.type === 'map') for (const [key, child] of Object.entries(shape.keys)) walk(child, `${name}.${key}`);
    if (shape.type === 'list' || shape.type === 'one-or-list') walk(shape.of, `${name}[]`);
  };
  walk(planShape, 'plan');
  expect(missing).toEqual([]);
});
