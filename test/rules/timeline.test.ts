import { describe, expect, it } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import type { Plan, Service } from '../../src/plan/schema/plan.ts';
import { lastReview, planExpiry, serviceStanding } from '../../src/plan/standing.ts';
import { overlay } from '../support/overlay.ts';
import { findingsOf, minimal, textOf } from '../support/plans.ts';

const base = textOf(minimal);

/** What the rules of one family, or one rule, say of the shortest plan with these parts laid over it, on 2026-04-15. */
function said(over: string, rule = 'timeline/', today = '2026-04-15'): string[] {
  return findingsOf(overlay(base, over), today)
    .filter((finding) => finding.rule.startsWith(rule))
    .map((finding) => `${finding.rule.split('/')[1]}: ${finding.message}`);
}

const impossible = (over: string) => said(over, 'timeline/impossible').map((text) => text.replace('impossible: ', ''));
const service = (fields: string) => `services:
  - { id: v-clinic, name: Evening counseling, provider: clinic, needs: [n-sitter], status: not-started, ${fields} }`;
const task = (fields: string) => `tasks:
  - { id: t-plan, goals: [g-night], assignee: [ana, kim], description: Write it., due: 2026-07-01, status: in-progress, ${fields} }`;

describe('where a service stands', () => {
  const today = date('2026-04-15');
  const of = (fields: Partial<Service>) => serviceStanding({ id: 'v', name: 'Counseling', ...fields }, today);
  const waitlist = { since: '2026-01-10', expectedOn: '2026-05-01' };
  const passed = { since: '2026-01-10', expectedOn: '2026-04-01' };

  it.each<[string, Partial<Service>, string, string | undefined, number, boolean]>([
    ['to start in time', { startsOn: '2026-04-15' }, 'open', '2026-04-15', 0, false],
    ['late by its start', { startsOn: '2026-04-14' }, 'overdue', '2026-04-14', 1, false],
    [
      'waitlisted, with an old start',
      { startsOn: '2026-02-01', availability: 'waitlisted', waitlist },
      'open',
      '2026-05-01',
      0,
      true,
    ],
    [
      'waitlisted too long',
      { startsOn: '2026-02-01', availability: 'waitlisted', waitlist: passed },
      'overdue',
      '2026-04-01',
      14,
      true,
    ],
    [
      'waitlisted without a day',
      { startsOn: '2026-04-10', availability: 'waitlisted' },
      'overdue',
      '2026-04-10',
      5,
      false,
    ],
    ['unavailable', { startsOn: '2026-04-10', availability: 'unavailable' }, 'overdue', '2026-04-10', 5, false],
    [
      'unavailable, a place expected',
      { startsOn: '2026-04-10', availability: 'unavailable', waitlist },
      'open',
      '2026-05-01',
      0,
      true,
    ],
    ['on a list, availability not told', { waitlist: passed }, 'overdue', '2026-04-01', 14, true],
    [
      'available after a wait',
      { startsOn: '2026-05-04', availability: 'available', waitlist: passed },
      'open',
      '2026-05-04',
      0,
      false,
    ],
    ['begun', { startsOn: '2026-04-10', status: 'in-progress' }, 'settled', '2026-04-10', 0, false],
    ['without a date', {}, 'undated', undefined, 0, false],
  ])('%s', (_, fields, state, due, daysLate, byWaitlist) => {
    expect(of(fields)).toEqual({ state, due, daysLate, byWaitlist });
  });

  it('is never late where nothing can be', () => {
    expect(serviceStanding({ id: 'v', name: 'X', startsOn: '2020-01-01' }, null).state).toBe('open');
  });

  it('is reported once, by the date that counts', () => {
    const list = (expectedOn: string) => `waitlist: { since: 2026-01-10, expectedOn: ${expectedOn}, interim: Calls }`;
    const old = 'startsOn: 2026-03-01';
    expect(said(service(`${old}, availability: waitlisted, ${list('2026-05-20')}`))).toEqual([]);
    expect(said(service(`${old}, availability: unavailable, ${list('2026-05-20')}`))).toEqual([]);
    expect(said(service(`${old}, availability: unavailable, ${list('2026-04-01')}`))).toEqual([
      'waitlist-passed: A place in service "v-clinic" was expected 2026-04-01, 14 days ago, and it has not started.',
    ]);
    expect(said(service('startsOn: 2026-04-01, availability: unavailable'))).toEqual([
      'service-not-started: Service "v-clinic" was to start 2026-04-01, 14 days ago, and has not started.',
    ]);
  });
});

describe('the last review', () => {
  const plan = (...dates: string[]): Plan => ({
    caseplan: 1,
    id: 'p',
    kind: 'case-plan',
    jurisdiction: 'us',
    status: 'active',
    reviews: dates.map((on, index) => ({ date: on, decisions: String(index) })),
  });

  it('is the latest, wherever it stands in the file, or the latest before a day', () => {
    expect(lastReview(plan('2026-03-01', '2026-04-01', '2026-02-01'))?.date).toBe('2026-04-01');
    expect(lastReview(plan('2026-03-01', '2026-04-01', '2026-02-01'), date('2026-04-01'))?.date).toBe('2026-03-01');
    expect(lastReview(plan('2026-03-01', '2026-03-01'))?.decisions).toBe('1');
    expect(lastReview(plan())).toBeUndefined();
  });

  it('is the one that both late and coming reviews point to', () => {
    const reviews = (next: string) =>
      `reviews:\n  - { date: 2026-03-20, nextOn: ${next} }\n  - { date: 2026-02-20, nextOn: 2026-03-20 }\n`;
    const lines = (next: string) =>
      findingsOf(overlay(base, reviews(next)))
        .filter(({ rule }) => rule.startsWith('timeline/'))
        .map(({ rule, path }) => [rule, path]);
    expect(lines('2026-04-01')).toEqual([['timeline/review-overdue', ['reviews', 0, 'nextOn']]]);
    expect(lines('2026-04-20')).toEqual([['timeline/due-soon', ['reviews', 0, 'nextOn']]]);
  });
});

describe('dates at the end of the calendar', () => {
  it('are findings and end nothing', () => {
    const far = 'reviewEvery: P1Y\nreviews:\n  - { date: 9999-12-31, type: periodic }\n';
    expect(said(far)).toEqual(['impossible: The plan was reviewed on 9999-12-31, which is yet to come.']);
    expect(said(far, 'timeline/review')).toEqual([]);
  });

  it('may be today', () => {
    expect(said('status: active', 'timeline/plan-expired', '9999-12-31')).toHaveLength(1);
    expect(
      said(task('frequency: weekly, occurrences: [{ date: 2026-04-01, done: true }]'), 'timeline/task', '9999-12-31'),
    ).toHaveLength(1);
  });

  it('are not reached by a frequency that nobody can mean', () => {
    const often = (frequency: string) =>
      said(task(`frequency: ${frequency}, occurrences: [{ date: 2026-03-01, done: true }]`), 'timeline/task-overdue');
    expect(often('every 99999999 weeks')).toEqual([]);
    expect(often('every 999 months')).toEqual([]);
  });
});

describe('a recurring task', () => {
  const overdue = (fields: string) => said(task(fields), 'timeline/task-overdue').map((text) => text.slice(14));
  const done = (frequency: string) =>
    overdue(`frequency: ${frequency}, occurrences: [{ date: 2026-03-01, done: true }]`);

  it('is late by its frequency where that can be read, and only then', () => {
    expect(done('weekly')).toEqual([
      'Recurring task "t-plan" was last done 2026-03-01 and was due again 2026-03-08, 38 days ago (responsible: ana and kim).',
    ]);
    expect(done('every eleven weeks')).toEqual([]);
    expect(done('every few weeks')).toEqual([]);
    expect(done('every twelve months')).toEqual([]);
  });

  it('that was missed every time was not due "again"', () => {
    const never = 'occurrences: [{ date: 2026-03-08, done: false }, { date: 2026-03-15, done: false }]';
    expect(overdue(`start: 2026-03-01, frequency: weekly, ${never}`)).toEqual([
      'Recurring task "t-plan" has not been done since it began 2026-03-01 and was first due by 2026-03-08, 38 days ago (responsible: ana and kim).',
    ]);
    expect(overdue(`frequency: weekly, ${never}`)).toEqual([]);
  });
});

describe('a record of what is yet to come', () => {
  const yet = 'which is yet to come.';
  it.each([
    [
      'a task done',
      task('occurrences: [{ date: 2026-05-01, done: true }]'),
      `Task "t-plan" was done on 2026-05-01, ${yet}`,
    ],
    ['a note', task('notes: [{ date: 2026-05-01, text: Called. }]'), `Task "t-plan" has a note of 2026-05-01, ${yet}`],
    [
      'a date that was moved',
      task('dueHistory: [{ from: 2026-06-01, to: 2026-07-01, changedOn: 2026-05-01, reason: Ill. }]'),
      `Task "t-plan" was moved on 2026-05-01, ${yet}`,
    ],
    ['a review', 'reviews: [{ date: 2026-05-01, nextOn: 2026-07-01 }]', `The plan was reviewed on 2026-05-01, ${yet}`],
    [
      'a contact',
      'contacts: [{ date: 2026-05-01, people: [leo] }]',
      `A visit of the caseworker is recorded for 2026-05-01, ${yet}`,
    ],
    ['the writing of the plan', 'preparedOn: 2026-05-01', `The plan was written 2026-05-01, ${yet}`],
    ['its approval', 'approvedOn: 2026-05-01', `The plan was approved 2026-05-01, ${yet}`],
    [
      'an invitation of somebody who took part',
      'participation: [{ person: ana, invitedOn: 2026-05-01, participated: true, how: Visit }, { person: leo, participated: false, whyNot: Two. }]',
      `ana took part in making the plan, but was invited 2026-05-01, ${yet}`,
    ],
    [
      'a barrier out of the way',
      'barriers: [{ id: b-bus, type: transportation, description: No bus., affects: [t-plan], reportedOn: 2026-03-01, resolvedOn: 2026-05-01 }]',
      `Barrier "b-bus" was resolved 2026-05-01, ${yet}`,
    ],
    [
      'a copy',
      'signatures: [{ person: ana, status: signed, date: 2026-02-05, copyGivenOn: 2026-05-01 }, { person: kim, status: signed, date: 2026-02-05 }]',
      `ana got a copy on 2026-05-01, ${yet}`,
    ],
  ])('%s', (_, over, message) => {
    expect(impossible(over)).toEqual([message]);
  });

  it('is not a time that will not be kept, nor an invitation to a meeting that is to come, nor today', () => {
    expect(
      impossible(task('occurrences: [{ date: 2026-05-01, done: false }, { date: 2026-04-15, done: true }]')),
    ).toEqual([]);
    expect(
      impossible('participation: [{ person: ana, invitedOn: 2026-05-01, participated: false, whyNot: Ill. }]'),
    ).toEqual([]);
  });
});

describe('swapped dates of the period', () => {
  it('are one finding, and make no other date wrong nor the plan expired', () => {
    expect(said('period: { start: 2026-08-01, end: 2026-02-01 }')).toEqual([
      'impossible: The plan ends 2026-02-01, before it starts 2026-08-01.',
    ]);
    const swapped = { period: { start: '2026-08-01', end: '2026-02-01' } } as Plan;
    expect(planExpiry(swapped, date('2026-04-15'))).toBeUndefined();
    expect(planExpiry({ period: { end: '2026-02-01' } } as Plan, date('2026-02-03'))).toEqual({
      due: '2026-02-01',
      daysLate: 2,
    });
  });
});

it('a target before the start of both plan and goal is one finding', () => {
  const goal = (start: string) => `goals:
  - { id: g-night, statement: A sober adult is there., addresses: [s-alone, r-shift, n-sitter], ${start} target: 2026-01-01, achievementStatus: achieved,
      measures: [{ id: m-nights, indicator: Nights covered, every: P1M, observations: [{ date: 2026-03-31, value: 12 }] }] }`;
  expect(impossible(goal('start: 2026-02-10,'))).toEqual([
    'Goal "g-night" is to be reached 2026-01-01, before work on it begins 2026-02-10.',
  ]);
  expect(impossible(goal(''))).toEqual([
    'Goal "g-night" is to be reached 2026-01-01, before the plan starts 2026-02-01.',
  ]);
});

describe('participation', () => {
  const asked = (ana: string) =>
    findingsOf(
      overlay(
        base,
        `participation:\n  - { person: ana${ana} }\n  - { person: leo, participated: false, whyNot: Two years old. }`,
      ),
    ).filter(({ rule }) => rule === 'component/participation');

  it.each(['', ', invitedOn: 2026-02-01', ', agrees: true'])(
    '{ person: ana%s } leaves open whether she took part',
    (rest) => {
      expect(asked(rest)).toMatchObject([
        { subject: 'ana', message: 'The plan does not say whether ana took part in making it.' },
      ]);
    },
  );

  it.each([', participated: true', ', how: Family meeting', ', whyNot: In hospital'])(
    '{ person: ana%s } says it',
    (rest) => {
      expect(asked(rest)).toEqual([]);
    },
  );
});

describe('a goal of an earlier version', () => {
  const amended = (change: [string, string]) =>
    findingsOf(
      textOf(minimal)
        .replace('version: 1', 'version: 2\nreplaces: FSP-0000')
        .replace('target: 2026-07-31', 'target: 2026-01-15')
        .replace(...change),
    ).filter(({ rule }) => rule === 'timeline/impossible');

  it('may have been to be reached before the plan began, once it was', () => {
    expect(amended(['target: 2026-01-15', 'target: 2026-01-15\n    achievementStatus: achieved'])).toEqual([]);
    expect(amended(['version: 2', 'version: 2'])).toHaveLength(1);
  });
});

describe('a need that a goal of the plan before answered', () => {
  const rules = (status: string, id = 'n-sitter') =>
    findingsOf(
      textOf(minimal)
        .replace(/, n-sitter\](,?)/, ']$1')
        .replace(
          /^goals:/m,
          `previous:\n  plan: FSP-0000\n  goals: [{ id: g-old, statement: A sitter is there., addresses: [${id}], achievementStatus: ${status} }]\ngoals:`,
        ),
    ).filter(({ rule }) => rule === 'trace/need-without-goal');

  it('wants no goal where that was reached, and wants one where it was not', () => {
    expect(rules('achieved')).toEqual([]);
    expect(rules('not-achieved')).toHaveLength(1);
    expect(rules('achieved', 'n-other')).toHaveLength(1);
  });
});
