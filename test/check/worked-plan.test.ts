import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { findingsOf, rulesOf, serious, textOf, worked } from '../support/plans.ts';

const text = textOf(worked);
// biome-ignore lint/suspicious/noExplicitAny: a plan that a test takes apart has no type
type Loose = any;

/** The rules that report something serious when a part of the worked plan is taken out. */
function without(change: (plan: Loose) => void): string[] {
  const plan = parse(text);
  change(plan);
  return rulesOf(serious(findingsOf(stringify(plan))));
}

describe('the worked plan', () => {
  it('has nothing missing and nothing late on 2026-04-15', () => {
    expect(serious(findingsOf(text))).toEqual([]);
  });

  it('has exactly the open task that was due by then late on 2026-05-01', () => {
    const late = findingsOf(text, '2026-05-01').filter(({ rule }) => rule === 'timeline/task-overdue');
    expect(late.map(({ subject, line }) => [subject, line])).toEqual([['t-lease', 341]]);
  });

  it('counts the day after the date as late, the date itself as in time', () => {
    const lateOn = (day: string) => rulesOf(findingsOf(text, day)).includes('timeline/task-overdue');
    expect([lateOn('2026-04-30'), lateOn('2026-05-01')]).toEqual([false, true]);
  });
});

describe('a component that is taken out is reported by its own rule and no other', () => {
  it.each<[string, (plan: Loose) => void]>([
    ['component/safety-threats', (plan) => delete plan.assessment.safetyThreats],
    ['component/strengths', (plan) => delete plan.assessment.strengths],
    ['component/needs', (plan) => delete plan.assessment.needs],
    ['component/risk-and-protective-factors', (plan) => delete plan.assessment.riskFactors],
    ['component/risk-and-protective-factors', (plan) => delete plan.assessment.protectiveFactors],
    ['component/goals', (plan) => delete plan.goals],
    ['component/strategies', (plan) => delete plan.strategies],
    ['component/services', (plan) => delete plan.services],
    ['component/tasks', (plan) => delete plan.tasks],
    ['component/timeline', (plan) => delete plan.period],
    ['component/stakeholders', (plan) => delete plan.case.court],
    ['component/stakeholders', (plan) => delete plan.services[0].provider],
    ['component/criteria-and-check-ins', (plan) => delete plan.goals[0].measures[0].every],
    ['component/criteria-and-check-ins', (plan) => delete plan.goals[1].measures[0].target],
    ['component/children', (plan) => delete plan.children],
    ['component/children', (plan) => plan.children.pop()],
    [
      'component/children',
      (plan) => {
        plan.children = [];
      },
    ],
    ['component/participation', (plan) => delete plan.participation],
    ['component/signatures', (plan) => delete plan.signatures],
    [
      'component/goals',
      (plan) => {
        plan.goals = [];
      },
    ],
    [
      'component/needs',
      (plan) => {
        plan.assessment.needs = [];
      },
    ],
    [
      'component/measures',
      (plan) => {
        for (const goal of plan.goals) delete goal.measures;
      },
    ],
    [
      'component/review',
      (plan) => {
        delete plan.reviews;
        delete plan.reviewEvery;
      },
    ],
    [
      'component/timeline',
      (plan) => {
        for (const task of plan.tasks) {
          delete task.due;
          delete task.dueHistory;
        }
        for (const goal of plan.goals) delete goal.target;
      },
    ],
    [
      'component/family-tasks',
      (plan) => {
        plan.tasks = plan.tasks.filter((t: Loose) => t.assignee === 'okafor');
      },
    ],
    [
      'component/agency-tasks',
      (plan) => {
        plan.tasks = plan.tasks.filter((t: Loose) => t.assignee !== 'okafor');
      },
    ],
  ])('%s', (rule, change) => {
    expect(without(change)).toEqual([rule]);
  });

  it('the whole assessment is reported part by part', () => {
    expect(without((plan) => delete plan.assessment)).toEqual([
      'component/needs',
      'component/risk-and-protective-factors',
      'component/safety-threats',
      'component/strengths',
    ]);
  });

  it('a pointer with a slip of the pen is still reported, in a plan that has the thing', () => {
    const broken = findingsOf(text.replace('needs: [n-housing]', 'needs: [n-hosing]'));
    expect(broken.map(({ rule, message }) => [rule, message])).toContainEqual([
      'format/reference',
      'No need, safety threat or risk factor has the id `n-hosing`. Did you mean `n-housing`?',
    ]);
  });
});

describe('a plan that is history is quiet', () => {
  it.each(['completed', 'revoked', 'entered-in-error'])('with status %s', (status) => {
    expect(findingsOf(text.replace('status: active', `status: ${status}`), '2030-01-01')).toEqual([]);
  });

  it('but must still be sound', () => {
    const broken = text.replace('status: active', 'status: completed').replace('assignee: daniel', 'assignee: danyel');
    expect(rulesOf(findingsOf(broken, '2030-01-01'))).toEqual(['format/reference']);
  });
});

describe('a draft', () => {
  it('must be whole, but is not late', () => {
    const draft = text.replace('status: active', 'status: draft');
    // The clocks of the law run for a draft too.
    expect(rulesOf(serious(findingsOf(draft, '2027-01-01'))).filter((rule) => !rule.startsWith('deadline/'))).toEqual(
      [],
    );
    expect(rulesOf(serious(findingsOf(draft.replace(/^strategies:\n( .*\n)+/m, ''))))).toEqual([
      'component/strategies',
    ]);
  });
});

describe('a plan on hold', () => {
  const onHold = (since: string) =>
    text
      .replace('status: active', 'status: on-hold')
      .replace('  events:\n', `  events:\n    - { type: plan-on-hold, date: ${since} }\n`);
  const lateTasks = (since: string) =>
    findingsOf(onHold(since), '2026-09-01')
      .filter(({ rule }) => rule === 'timeline/task-overdue')
      .map((f) => f.subject);

  it('has only what was due before the hold late', () => {
    expect(lateTasks('2026-05-05')).toEqual(['t-lease']);
    expect(lateTasks('2026-04-20')).toEqual([]);
  });

  it('asks for the date of the hold', () => {
    const found = rulesOf(findingsOf(text.replace('status: active', 'status: on-hold'), '2026-09-01'));
    expect(found.filter((rule) => rule.startsWith('timeline/'))).toEqual(['timeline/no-hold-date']);
  });
});
