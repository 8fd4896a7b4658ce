import { describe, expect, it } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { check } from '../../src/check/check.ts';
import { usualSettings } from '../../src/check/settings.ts';
import { configSchema } from '../../src/config/schema.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { MapShape, Shape } from '../../src/plan/schema/shape.ts';
import { toShape } from '../../src/plan/schema/to-shape.ts';
import { rules, severityOf } from '../../src/rules/index.ts';
import { isFixed, rulesets, severityIn } from '../../src/rules/rulesets.ts';
import { findingsOf, minimal, rulesOf, textOf, worked } from '../support/plans.ts';

const ids = rules.map(({ id }) => id);

describe('what a configuration can set', () => {
  const shape = toShape(configSchema) as MapShape;
  const settable = shape.keys.rules as MapShape;

  it('is every rule and every family', () => {
    expect(
      Object.keys(settable.keys)
        .filter((name) => !name.endsWith('*'))
        .sort(),
    ).toEqual([...ids].sort());
    const families = [...new Set(ids.map((id) => id.split('/')[0]))].filter((family) => family !== 'syntax');
    for (const family of families) expect(settable.keys).toHaveProperty([`${family}/*`]);
  });

  it('has a description, so that an editor can explain it', () => {
    const bare: string[] = [];
    const look = (at: Shape, name: string) => {
      if (at.description === undefined) bare.push(name);
      if (at.type === 'map') for (const [key, child] of Object.entries(at.keys)) look(child, `${name}.${key}`);
      if (at.type === 'either') for (const [key, child] of Object.entries(at.map.keys)) look(child, `${name}.${key}`);
    };
    look(shape, 'configuration');
    expect(bare).toEqual([]);
  });

  it('is every option that a rule reads, with the value that the rule counts as usual', () => {
    const read = new Map<string, unknown>();
    const settings = {
      ...usualSettings,
      option: <T>(rule: string, name: string, usual: T): T => {
        read.set(`${rule} ${name}`, usual);
        return usual;
      },
    };
    for (const name of [minimal, worked]) {
      const plan = readPlan(name, new TextEncoder().encode(textOf(name)));
      check([plan], { today: date('2026-05-01'), settings: () => settings });
    }
    const declared = rules.flatMap(({ id, options = {} }) =>
      Object.entries(options).map(([name, { usual }]) => [`${id} ${name}`, usual] as const),
    );
    expect([...read].sort()).toEqual(declared.sort());
  });
});

describe('the rulesets', () => {
  it('recommend what applies without a configuration', () => {
    for (const id of ids) expect(severityIn('recommended', id, severityOf(id))).toBe(severityOf(id));
  });

  it('never hide a file that cannot be read', () => {
    for (const id of ids.filter(isFixed))
      for (const ruleset of rulesets) expect(severityIn(ruleset, id, severityOf(id))).toBe('error');
  });

  it('are stricter one by one', () => {
    const rank = (severity: string | null) => ['error', 'warning', 'info', null].indexOf(severity);
    for (const id of ids) {
      const [least, middle, most] = rulesets.map((ruleset) => rank(severityIn(ruleset, id, severityOf(id))));
      expect([id, (least as number) >= (middle as number), (middle as number) >= (most as number)]).toEqual([
        id,
        true,
        true,
      ]);
    }
  });

  it('begin with what makes a plan: an empty one fails in each', () => {
    const empty = 'caseplan: 1\nid: P-1\nkind: case-plan\njurisdiction: us\nstatus: active\n';
    const found = rulesOf(findingsOf(empty));
    for (const ruleset of rulesets)
      expect(found.some((id) => severityIn(ruleset, id, severityOf(id)) === 'error')).toBe(true);
  });
});
