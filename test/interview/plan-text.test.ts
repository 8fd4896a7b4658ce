import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Answers, Entry } from '../../src/interview/answers.ts';
import { planText } from '../../src/interview/plan-text.ts';
import { readPlan } from '../../src/plan/read.ts';
import { en } from '../../src/wording/en/interview/index.ts';
import fc from '../support/fast-check.ts';
import { bytes, castell, findingsOf, planOf, rulesOf, today } from './castell.ts';

/** The complete answers without what stands at a dotted path; `*` is every entry of a list. */
function without(path: string): Answers {
  const answers = castell();
  const remove = (at: Entry, [step = '', ...rest]: string[]): void => {
    if (step === '*') for (const entry of at as unknown as Entry[]) remove(entry, rest);
    else if (rest.length === 0) delete at[step];
    else remove(at[step] as Entry, rest);
  };
  remove(answers, path.split('.'));
  return answers;
}

describe('the plan that answers make', () => {
  it('has nothing that check would find, when everything is answered', () => {
    expect(planOf(castell()).problems).toEqual([]);
    expect(findingsOf(castell())).toEqual([]);
  });

  it.each([
    ['assessment.safetyThreats', ['component/safety-threats']],
    ['assessment.riskFactors', ['component/risk-and-protective-factors']],
    ['assessment.protectiveFactors', ['component/risk-and-protective-factors']],
    ['assessment.strengths', ['component/strengths']],
    ['assessment.needs', ['component/needs']],
    ['goals', ['component/goals', 'component/services', 'component/strategies', 'component/tasks']],
    ['goals.*.strategy', ['component/strategies']],
    ['goals.*.services', ['component/services']],
    ['goals.*.tasks', ['component/tasks']],
    ['goals.*.measures', ['component/measures']],
    ['participation', ['component/participation']],
    ['reviewEvery', ['component/review']],
    ['signatures', ['component/signatures']],
    ['plan.period', ['component/timeline']],
    ['case', []],
    ['children', ['component/children']],
    ['barriers', []],
    ['familyTime', []],
  ])('without %s has exactly the findings of that component', (path, rules) => {
    expect(rulesOf(without(path))).toEqual(rules);
  });

  it('is a draft of version 1, begins with its format, and keeps the order of the format', () => {
    const text = planText(castell(), today, en);
    expect(text).toMatch(/^caseplan: 1\n# A draft, written with caseplan init on Friday, February 6, 2026\./);
    expect(Object.keys(parse(text))).toEqual(
      [
        'caseplan',
        'id',
        'kind',
        'jurisdiction',
        'status',
        'version',
        'period',
        'language',
        'preparedBy',
        'preparedOn',
        'case',
        'people',
        'children',
      ].concat([
        'assessment',
        'goals',
        'strategies',
        'services',
        'tasks',
        'barriers',
        'familyTime',
        'participation',
        'reviewEvery',
        'signatures',
      ]),
    );
    expect(parse(text)).toMatchObject({ status: 'draft', version: 1 });
  });

  it('carries the chain: a service answers what its goal answers, and says which way is better', () => {
    const { plan } = planOf(castell());
    const [goal] = plan?.goals ?? [];
    expect(plan?.services?.[0]).toMatchObject({ goals: [goal?.id], needs: goal?.addresses });
    expect(plan?.tasks?.every((task) => task.goals?.length === 1 && task.status === 'not-started')).toBe(true);
    expect(plan?.strategies?.map(({ goals }) => goals)).toEqual(plan?.goals?.map(({ id }) => [id]));
    expect(goal?.measures?.[0]?.direction).toBe('increase');
    expect(plan?.signatures?.[0]).toEqual({ person: 'ana', status: 'pending' });
  });

  it('keeps what was begun and is not complete, without a finding about it', () => {
    const answers: Answers = {
      plan: { id: 'FSP-1', kind: 'case-plan', jurisdiction: 'us' },
      people: [{ name: 'Ana Castell' }, { id: 'leo', name: 'Leo', role: 'child' }],
      children: [{ person: 'leo', placement: { start: '2026-01-19' } }],
      participation: [{ person: 'leo', participated: null }],
    };
    const text = planText(answers, today, en);
    expect(readPlan('-', bytes(text)).problems).toEqual([]);
    const plan = parse(text);
    expect(plan['x-unfinished']).toEqual({
      people: [{ name: 'Ana Castell' }],
      children: [{ person: 'leo', placement: { start: '2026-01-19' } }],
    });
    expect(plan.participation).toBeUndefined();
  });

  it('takes any text that a person can type, and gives it back', () => {
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((text) => !/[\p{Cc}\ufffe\uffff]/u.test(text) && text.trim() === text);
    fc.assert(
      fc.property(typed, typed, (statement, name) => {
        const answers: Answers = {
          plan: { id: 'FSP-1', kind: 'case-plan', jurisdiction: 'us' },
          people: [{ name, role: 'mother' }],
          goals: [{ statement, strategy: statement }],
        };
        const { plan, problems } = readPlan('-', bytes(planText(answers, today, en)));
        expect(problems).toEqual([]);
        expect([plan?.goals?.[0]?.statement, plan?.strategies?.[0]?.description, plan?.people?.[0]?.name]).toEqual([
          statement,
          statement,
          name,
        ]);
      }),
      { numRuns: 150 },
    );
  });

  it('writes long texts as block text, paragraphs apart, and words that YAML reads otherwise in quotes', () => {
    const long =
      'The agency pays for treatment, drives the mother to her first visit and meets the father every month.';
    const answers: Answers = {
      plan: { id: 'FSP-1', kind: 'case-plan', jurisdiction: 'us' },
      case: {
        number: '0142',
        reasonForInvolvement: `${long}\n\n${long} ${long}`,
        reasonableEfforts: { toPrevent: long, toReunify: 'No' },
      },
    };
    const text = planText(answers, today, en);
    expect(text).toContain('reasonForInvolvement: >-\n');
    expect(text).toContain('toPrevent: >-\n');
    expect(text).toContain('toReunify: "No"');
    expect(text).toContain('number: "0142"');
    expect(
      Math.max(
        ...text
          .split('\n')
          .filter((line) => !line.startsWith('#'))
          .map((line) => line.length),
      ),
    ).toBeLessThan(121);
  });
});
