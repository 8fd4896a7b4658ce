import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/compare/compare.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { Plan } from '../../src/plan/schema/plan.ts';
import { textOf, worked } from '../support/plans.ts';

const planOf = (text: string): Plan => {
  const { plan, problems } = readPlan('a.plan.yaml', new TextEncoder().encode(text));
  expect(problems).toEqual([]);
  return plan as Plan;
};

const before = textOf(worked);

/** What differs after these replacements in the worked plan; each must find its text. */
function differences(...changes: [string | RegExp, string][]) {
  let after = before;
  for (const [old, now] of changes) {
    const changed = after.replace(old, now);
    expect(changed, `${old} is not in the plan`).not.toBe(after);
    after = changed;
  }
  return comparePlans(planOf(before), planOf(after)).differences;
}

describe('what differs between two plans', () => {
  it('is nothing where only the writing is other', () => {
    const [, sofia = '', mateo = ''] = /( {2}- \{ id: sofia.*\n)( {2}- \{ id: mateo.*\n)/.exec(before) ?? [];
    const rewritten = before
      .replace(sofia + mateo, mateo + sofia)
      .replace('[s-use, n-treatment]', '[n-treatment, s-use]')
      .replace('unrelated charge. No relative', 'unrelated charge.\n    No relative')
      .replace('assignee: maria\n', 'assignee: [maria]\n')
      .replace('status: active\n', 'status: active\nx-county: { worker: 7 }\n');
    expect(rewritten).not.toBe(before);
    expect(comparePlans(planOf(before), planOf(rewritten)).differences).toEqual([]);
  });

  it('is nothing where the sections and the entries of a list stand in another order', () => {
    const { goals = [], tasks = [], ...rest } = planOf(before);
    const turned = { tasks: [...tasks].reverse(), goals: [...goals].reverse(), ...rest } as Plan;
    expect(comparePlans(planOf(before), turned).differences).toEqual([]);
  });

  it('tells a date that moved with the days, the reason and whose task it is', () => {
    const found = differences([
      'due: 2026-05-08\n',
      'due: 2026-05-22\n    dueHistory:\n      - { from: 2026-05-08, to: 2026-05-22, changedOn: 2026-05-06, reason: Elena was in hospital. }\n',
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      thing: 'task',
      id: 't-night-plan',
      title: 'Write the night plan with names and phone numbers and try it on four planned nights.',
      what: 'moved',
      nature: 'terms',
      key: 'due',
      from: '2026-05-08',
      to: '2026-05-22',
      days: 14,
      people: ['maria', 'elena'],
      why: { text: 'Elena was in hospital.', from: 'history', on: '2026-05-06' },
    });
  });

  it('tells every step of a date that moved twice', () => {
    const [found] = differences(
      ['due: 2026-04-30\n', 'due: 2026-06-15\n'],
      [
        'list came on April 3. }\n',
        'list came on April 3. }\n      - { from: 2026-04-30, to: 2026-05-29, changedOn: 2026-04-28, reason: No home was free. }\n      - { from: 2026-05-29, to: 2026-06-15, changedOn: 2026-05-27, reason: The landlord wants one more paper. }\n',
      ],
    );
    expect(found?.days).toBe(46);
    expect(found?.steps.map(({ to }) => to)).toEqual(['2026-05-29', '2026-06-15']);
    expect(found?.why?.text).toBe('The landlord wants one more paper.');
  });

  it('finds the reason in a note where the history has none, else in the barrier', () => {
    const [noted] = differences([
      'due: 2026-05-15\n    status: in-progress\n',
      'due: 2026-06-15\n    status: in-progress\n    notes: [{ date: 2026-05-10, by: okafor, text: The grandmother moves on June 1. }]\n',
    ]);
    expect(noted).toMatchObject({
      what: 'moved',
      why: { text: 'The grandmother moves on June 1.', from: 'note', by: 'okafor' },
    });
    const [waits] = differences(['startsOn: 2026-04-20', 'startsOn: 2026-06-20']);
    expect(waits).toMatchObject({
      thing: 'service',
      id: 'v-fathers',
      what: 'moved',
      why: { from: 'barrier', barrier: 'b-waitlist', by: 'okafor' },
    });
  });

  it('tells a thing that came or went as a whole, and a new id as both', () => {
    const found = differences(
      [/id: n-school\b/, 'id: n-absences'],
      ['addresses: [n-school]', 'addresses: [n-absences]'],
    );
    expect(found.map(({ thing, id, what, key }) => [thing, id, what, key])).toEqual([
      ['need', 'n-absences', 'added', null],
      ['need', 'n-school', 'removed', null],
      ['goal', 'g-school', 'changed', 'addresses'],
    ]);
  });

  it('keeps what was recorded apart from what was agreed', () => {
    const found = differences(
      ['date: 2026-03-31, value: 9 }\n', 'date: 2026-03-31, value: 9 }\n          - { date: 2026-04-30, value: 13 }\n'],
      [
        '- { date: 2026-04-10, held: true }\n',
        '- { date: 2026-04-10, held: true }\n      - { date: 2026-04-14, held: false, reason: The bus broke down. }\n',
      ],
      [
        'due: 2026-05-15\n    status: in-progress\n',
        'due: 2026-05-15\n    status: completed\n    completedOn: 2026-04-20\n',
      ],
      [
        'summary: Mateo over his fever. }\n',
        'summary: Mateo over his fever. }\n  - { date: 2026-05-06, people: [mateo], summary: Well. }\n',
      ],
    );
    expect(found.map(({ thing, id, on, what, nature, key }) => [thing, id ?? on, what, nature, key])).toEqual([
      ['observation', '2026-04-30', 'recorded', 'record', null],
      ['task', 't-home-study', 'recorded', 'record', 'status'],
      ['task', 't-home-study', 'recorded', 'record', 'completedOn'],
      ['visit', '2026-04-14', 'recorded', 'record', null],
      ['contact', '2026-05-06', 'recorded', 'record', null],
    ]);
    expect(found[0]?.of.map(({ thing, id }) => [thing, id])).toEqual([
      ['measure', 'm-screens'],
      ['goal', 'g-sober'],
    ]);
    expect(found[3]?.why?.text).toBe('The bus broke down.');
  });

  it('tells a record that was altered or taken out as what it is', () => {
    const found = differences(
      ['          - { date: 2026-02-28, value: 4 }\n', ''],
      ['date: 2026-03-31, value: 9', 'date: 2026-03-31, value: 12'],
    );
    expect(found.map(({ thing, what, nature, from, to }) => [thing, what, nature, from, to])).toEqual([
      ['observation', 'changed', 'record', 9, 12],
      ['observation', 'removed', 'record', { date: '2026-02-28', value: 4 }, undefined],
    ]);
  });

  it('tells a task that was given up as a change of what was agreed, with the note that says why', () => {
    const [found] = differences([
      'due: 2026-05-15\n    status: in-progress\n',
      'due: 2026-05-15\n    status: cancelled\n    notes: [{ date: 2026-05-10, by: okafor, text: She moved to Ohio. }]\n',
    ]);
    expect(found).toMatchObject({ thing: 'task', key: 'status', nature: 'terms', why: { text: 'She moved to Ohio.' } });
  });

  it('tells another home as one difference, without repeating it as an earlier one', () => {
    const found = differences([
      /placement:\n {6}type: kinship\n {6}caregiver: elena\n {6}start: 2026-01-17\n {6}safety: Home checked on January 16; crib/,
      'placementHistory: [{ type: kinship, caregiver: elena, start: 2026-01-17, end: 2026-05-01 }]\n    placement:\n      type: foster-family\n      caregiver: elena\n      start: 2026-05-01\n      safety: Home checked on January 16; crib',
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ thing: 'child', id: 'mateo', key: 'placement', what: 'changed' });
  });

  it('takes a text and the same text under its language for one', () => {
    const [bilingual] = differences([
      'description: Submit the request for one-time rent help and confirm payment with the landlord.',
      'description: { en: Submit the request for one-time rent help and confirm payment with the landlord., es: Pedir la ayuda. }',
    ]);
    expect(bilingual).toMatchObject({ id: 't-rent', what: 'changed', key: 'description' });
    const same = differences(
      ['language: en\n', 'language: en\ntranslations: [es]\n'],
      ['name: Fathers Forward\n', 'name: { en: Fathers Forward }\n'],
    );
    expect(same.map(({ key }) => key)).toEqual(['translations']);
  });

  it('keeps two visits on one day apart', () => {
    const twice = before.replace(
      '- { date: 2026-04-10, held: true }\n',
      '- { date: 2026-04-10, held: true }\n      - { date: 2026-04-10, held: false, reason: Rain. }\n',
    );
    const turned = before.replace(
      '- { date: 2026-04-10, held: true }\n',
      '- { date: 2026-04-10, held: false, reason: Rain. }\n      - { date: 2026-04-10, held: true }\n',
    );
    expect(comparePlans(planOf(twice), planOf(turned)).differences).toEqual([]);
    expect(comparePlans(planOf(before), planOf(turned)).differences.map(({ thing, what }) => [thing, what])).toEqual([
      ['visit', 'recorded'],
    ]);
  });

  it('names the plans, and says whether the one amends the other', () => {
    const next = before
      .replace('id: FPOS-2026-0142', 'id: FPOS-2026-0142-2')
      .replace('version: 1', 'version: 2\nreplaces: FPOS-2026-0142');
    const { amends, before: old, after } = comparePlans(planOf(before), planOf(next));
    expect([amends, old.id, after.id, after.version]).toEqual([true, 'FPOS-2026-0142', 'FPOS-2026-0142-2', 2]);
  });
});
