import { describe, expect, test } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import type { Plan } from '../../src/plan/schema/plan.ts';
import { say, type Worded } from '../../src/wording/index.ts';
import { byClass, byTag, type Element, rowsOf, sectionText, textOf } from './html.ts';
import { bare, findingOf, pageOf, worked } from './support.ts';

const sections = [
  'What was done',
  'What is late',
  'What comes next',
  'Progress toward the goals',
  'Family time kept',
  'Court orders',
  'Barriers',
  'Where the children are',
  'Next dates',
];
const tableOf = (root: Element, label: string) =>
  byTag(root, 'table').find(({ attributes }) => attributes['aria-label'] === label) as Element;
const may = { today: date('2026-05-01') };

const bareFamily = (): Plan => ({
  ...bare(),
  people: [
    { id: 'noah', name: 'Noah Reed', role: 'child' },
    { id: 'emma', name: 'Emma Reed', role: 'child' },
  ],
});
const entry = { id: 'us/visit', name: 'Monthly visit', law: 'A visit every month.', verified: false };
const lawFinding = (words: Worded) =>
  findingOf({ rule: 'deadline/us/visit', severity: 'error', citation: '42 U.S.C. § 622', ...words });
const overdue = lawFinding(
  say('deadline-overdue', {
    entry,
    missed: [
      { due: '2026-03-31', days: 31, children: ['noah', 'emma'] },
      { due: '2026-04-30', days: 1, children: ['emma'] },
    ],
    from: null,
    ways: [],
  }),
);
const quality = { ...lawFinding(say('as-written', { message: 'Jargon.', help: '' })), rule: 'quality/jargon' };

describe('the status report', () => {
  test('has its sections numbered and in order', async () => {
    const { root, meta } = await pageOf('status', worked(), may);
    expect(byTag(root, 'h2').map(textOf)).toEqual([
      'At a glance',
      ...sections.map((title, index) => `${index + 1} ${title}`),
    ]);
    expect(meta).toMatchObject({ title: 'Status Report, Cause No. 2026-PA-00087', date: '2026-05-01' });
  });

  test('says "Not recorded", or that nothing is late, for every section that a plan leaves out', async () => {
    const { root } = await pageOf('status', bare(), may);
    const silent = sections.filter((title) => !sectionText(root, title).includes('Not recorded'));
    expect(silent).toEqual(['What is late']);
    expect(sectionText(root, 'What is late')).toContain('Nothing is late as of May 1, 2026.');
  });

  test.each([
    ['the last hearing', worked(), undefined, 'March 12, 2026 to May 1, 2026; since the hearing of March 12, 2026'],
    ['the asked day', worked(), '2026-01-01', 'January 1, 2026 to May 1, 2026; since January 1, 2026, as asked'],
    [
      'the last review',
      { ...bare(), reviews: [{ date: '2026-04-02' }] },
      undefined,
      'since the review of April 2, 2026',
    ],
    ['the beginning of the plan', { ...bare(), period: { start: '2026-03-01' } }, undefined, 'since the plan began'],
    ['nothing', bare(), undefined, 'to May 1, 2026; no earlier review or hearing is recorded'],
  ])('covers the time since %s', async (_, plan, since, expected) => {
    const { root } = await pageOf('status', plan, {
      ...may,
      options: since === undefined ? {} : { since: date(since) },
    });
    expect(textOf(byClass(root, 'heads')[0] as never)).toContain(expected);
  });

  test('says what was done in the time, and not before it', async () => {
    const { root } = await pageOf('status', worked(), may);
    const done = sectionText(root, 'What was done');
    expect(done).toContain('Run background checks on the two co-workers');
    expect(done).toContain('How we know: Both cleared; letter sent March 20.');
    expect(done).not.toContain('Set up the video visit account');
    expect(done).toContain('Mar 24, 2026 Sofia Delgado and Mateo Delgado Where the child lives');
    expect(done).not.toContain('Jan 28, 2026');
  });

  test('says what is late and by how long', async () => {
    const { root } = await pageOf('status', worked(), may);
    const table = byTag(root, 'table').find(({ attributes }) => attributes['aria-label'] === 'What is late');
    expect(rowsOf(table as never).map((row) => [row[1], row[3], row[4]])).toEqual([
      ['Kind', 'Due', 'Late by'],
      ['Service', 'Apr 20, 2026', '11 days late'],
      ['Task', 'Apr 30, 2026', '1 day late'],
      ['Measure', 'Apr 30, 2026', '1 day late'],
      ['Measure', 'Apr 30, 2026', '1 day late'],
      ['Measure', 'Apr 30, 2026', '1 day late'],
      ['Measure', 'Apr 30, 2026', '1 day late'],
      ['Measure', 'Apr 30, 2026', '1 day late'],
    ]);
    expect(sectionText(root, 'What comes next')).not.toContain('Apply to at least two homes');
  });

  test('lists a plan that has ended and is still in force, as the check does', async () => {
    const plan: Plan = { ...bare(), period: { start: '2026-01-01', end: '2026-04-21' } };
    const { root } = await pageOf('status', plan, may);
    const rows = rowsOf(tableOf(root, 'What is late')).slice(1);
    expect(rows).toEqual([['End of the plan period', 'Plan', '–', 'Apr 21, 2026', '10 days late']]);
    const swapped: Plan = { ...plan, period: { start: '2026-04-21', end: '2026-01-01' } };
    expect(sectionText((await pageOf('status', swapped, may)).root, 'What is late')).toContain('Nothing is late');
  });

  test('counts a service that is waited for by the waiting list, not by an old start', async () => {
    const service = (availability: 'waitlisted' | 'unavailable', expectedOn?: string): Plan => ({
      ...bare(),
      services: [{ id: 'v', name: 'Counseling', startsOn: '2026-02-01', availability, waitlist: { expectedOn } }],
    });
    const late = async (plan: Plan) =>
      rowsOf(tableOf((await pageOf('status', plan, may)).root, 'What is late')).map((row) => row[3]);
    expect(await late(service('waitlisted', '2026-04-20'))).toEqual(['Due', 'Apr 20, 2026']);
    expect(await late(service('unavailable', '2026-04-20'))).toEqual(['Due', 'Apr 20, 2026']);
    expect(await late(service('unavailable'))).toEqual(['Due', 'Feb 1, 2026']);
    const waiting = await pageOf('status', service('waitlisted', '2026-06-01'), may);
    expect(sectionText(waiting.root, 'What is late')).toContain('Nothing is late');
    expect(rowsOf(tableOf(waiting.root, 'What comes next'))[1]).toContain('Jun 1, 2026');
  });

  test('counts nothing as late on a draft, nor after a hold began', async () => {
    const draft = await pageOf('status', { ...worked(), status: 'draft' }, { today: date('2027-01-01') });
    expect(sectionText(draft.root, 'What is late')).toContain('do not count as late');
    expect(sectionText(draft.root, 'What is late')).not.toContain('days late');
    const held = worked();
    held.status = 'on-hold';
    held.case?.events?.push({ type: 'plan-on-hold', date: '2026-05-10' });
    const { root } = await pageOf('status', held, { today: date('2027-01-01') });
    expect(sectionText(root, 'What is late')).toContain('the lateness of what it sets is counted to May 10, 2026');
    expect(sectionText(root, 'What is late')).toContain('10 days late');
  });

  test.each([
    [
      'completed',
      'en',
      'The status of this plan is “Completed”: it is not in force, and whether anything is late',
      'Not judged',
    ],
    ['revoked', 'en', 'The status of this plan is “Revoked”', 'Not judged'],
    ['entered-in-error', 'es', 'El estado de este plan es «Registrado por error»: no está en vigor', 'No se evalúa'],
  ] as const)('does not say of a plan that is %s that nothing is late (%s)', async (status, language, said, key) => {
    const plan = { ...worked(), status, language };
    const { root } = await pageOf('status', plan, { today: date('2027-01-01') });
    expect(textOf(root)).toContain(said);
    expect(textOf(root)).toContain(key);
    expect(textOf(root)).not.toMatch(/Nothing is late|no hay nada atrasado|Late Nothing/);
  });

  test('lists the overdue deadlines of the law with what is late, and counts them', async () => {
    const { root } = await pageOf('status', bareFamily(), { ...may, findings: [overdue, quality] });
    expect(rowsOf(tableOf(root, 'What is late')).slice(1)).toEqual([
      [
        'Monthly visit For Noah Reed and Emma Reed 42 U.S.C. § 622 This entry is not verified: check the law. Nothing in the plan shows that it was met.',
        'Deadline of the law',
        '–',
        'Mar 31, 2026',
        '31 days late',
      ],
      [
        'Monthly visit For Emma Reed 42 U.S.C. § 622 This entry is not verified: check the law. Nothing in the plan shows that it was met.',
        'Deadline of the law',
        '–',
        'Apr 30, 2026',
        '1 day late',
      ],
    ]);
    expect(sectionText(root, 'At a glance')).toContain('Late 2 items late');
    expect(textOf(root)).not.toContain('Nothing is late');
    expect(textOf(root)).not.toContain('Jargon.');
  });

  test('says in a draft, or of a plan on hold, that the deadlines of the law are late all the same', async () => {
    for (const status of ['draft', 'on-hold'] as const) {
      const { root } = await pageOf('status', { ...bareFamily(), status }, { ...may, findings: [overdue] });
      const late = sectionText(root, 'What is late');
      expect(late).toMatch(/nothing that it sets counts as late|do not count as late/);
      expect(late).toContain('Deadlines of the law run on. What Kind');
      expect(sectionText(root, 'At a glance')).toContain('2 items late');
    }
  });

  test('has the coming deadlines of the law among the next dates, those met late with what was done', async () => {
    const soon = lawFinding(say('deadline-soon', { entry, due: '2026-05-31', days: 30, children: ['noah'] }));
    const met = lawFinding(say('deadline-met-late', { entry, on: '2026-04-03', days: 3, children: [] }));
    const unknown = {
      ...lawFinding(say('as-written', { message: 'No removal is recorded.', help: 'Add it.' })),
      citation: null,
    };
    const { root } = await pageOf('status', bareFamily(), { ...may, findings: [soon, met, unknown] });
    expect(sectionText(root, 'What is late')).toMatch(/Nothing is late as of May 1, 2026\.$/);
    expect(sectionText(root, 'At a glance')).toContain('Late Nothing');
    expect(rowsOf(tableOf(root, 'Next dates'))[1]?.join(' ')).toContain(
      'May 31, 2026 Monthly visit Last day that the law allows. For Noah Reed',
    );
    expect(sectionText(root, 'Next dates')).toContain('No removal is recorded.');
    expect(sectionText(root, 'What was done')).toMatch(/Monthly visit .* Mar 31, 2026 Met Apr 3, 2026, 3 days late/);
  });

  test('shows the progress of each measure as numbers, as a chart and in words', async () => {
    const { root } = await pageOf('status', worked(), may);
    const chart = byTag(root, 'svg')[0];
    expect(chart?.attributes['aria-label']).toBe(
      'Random drug screens in a row without methamphetamine (screens). At the start: 0. Observed: 4 on February 28, 2026; 9 on March 31, 2026. Target: 24.',
    );
    expect(byTag(chart ?? root, 'text').map(textOf)).toEqual(['24', '0', '9']);
    expect(sectionText(root, 'Progress toward the goals')).toContain(
      'Overnight trial weekends have not begun; counted for planned nights.',
    );
  });

  test('counts the family time that was kept and gives the reasons for the rest', async () => {
    const { root } = await pageOf('status', worked(), may);
    const text = sectionText(root, 'Family time kept');
    expect(text).toContain('3 of 4 visits kept');
    expect(text).toContain('April 7, 2026 No Mateo had a fever.');
    expect(text).toMatch(/with Daniel Reyes .*Not recorded/);
  });

  test('shows orders with their state, barriers, and the coming dates in order', async () => {
    const { root } = await pageOf('status', worked(), may);
    expect(sectionText(root, 'Court orders')).toContain('Mar 12, 2026 Partly carried out');
    expect(sectionText(root, 'Barriers')).toContain('Waiting list');
    expect(sectionText(root, 'Barriers')).not.toContain('Night shifts begin');
    const table = byTag(root, 'table').find(({ attributes }) => attributes['aria-label'] === 'Next dates');
    expect(rowsOf(table as never).slice(1, 5)).toEqual([
      [
        'June 4, 2026',
        'Target of goal 4: Sofia is at school on time every day, and Maria knows from the teacher how she is doing.',
      ],
      ['June 12, 2026', 'Review of the plan'],
      ['June 29, 2026', 'Report to the court for the hearing of July 9, 2026'],
      ['July 9, 2026', 'Permanency hearing, 9:30 a.m.'],
    ]);
  });
});
