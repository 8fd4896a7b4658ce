import { describe, expect, test } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import type { Task } from '../../src/plan/schema/plan.ts';
import { say, type Worded } from '../../src/wording/index.ts';

import { byClass, byTag, rowsOf, sectionText, textOf } from './html.ts';
import { amended, bare, findingOf, pageOf, planFrom, worked } from './support.ts';

const sections = [
  'People in this plan',
  'How this plan was made',
  'Why the agency is involved',
  'Safety, risk, strengths and needs',
  'Goals, services and tasks',
  'Barriers and answers',
  'Family time',
  'The children',
  'Reviews and hearings',
  'Statement to the parent',
  'Signatures',
];

describe('the plan document', () => {
  test('prints what its words were made into: roles in small letters within a sentence, long texts clipped', async () => {
    const plan = worked();
    const [barrier] = plan.barriers ?? [];
    const task = plan.tasks?.find(({ id }) => id === barrier?.affects?.[0]);
    if (task) task.description = `Attend ${'very '.repeat(60)}long treatment.`;
    const { root } = await pageOf('plan', plan);
    expect(textOf(root)).toContain('Maria Delgado, mother; Daniel Reyes, father');
    expect(sectionText(root, 'Barriers and answers')).not.toContain('long treatment.');
  });

  test('tells what professionals advised for a child, and what is possible from custody', async () => {
    const plan = worked();
    const [, mateo] = plan.children ?? [];
    if (mateo)
      mateo.consultations = [
        {
          person: 'riverbend',
          consultedOn: '2026-02-20',
          advice: 'How to settle him at night.',
          tasks: ['t-night-plan'],
        },
      ];
    const daniel = plan.people?.find(({ id }) => id === 'daniel');
    if (daniel?.incarcerated) {
      daniel.incarcerated.services = 'A fathers group.';
      daniel.incarcerated.circumstances = 'Calls on Sundays.';
    }
    const { root } = await pageOf('plan', plan);
    expect(sectionText(root, 'The children')).toMatch(
      /Advice of professionals.*Riverbend Recovery Provider Feb 20, 2026 How to settle him at night\. Write the night plan/,
    );
    expect(sectionText(root, 'People in this plan')).toContain(
      'since November 30, 2025 Services there: A fathers group. What is possible from there: Calls on Sundays.',
    );
  });

  test('has its sections numbered and in order', async () => {
    const { root } = await pageOf('plan', worked());
    const titles = byTag(root, 'h2').map(textOf);
    expect(titles).toEqual(['The plan at a glance', ...sections.map((title, index) => `${index + 1} ${title}`)]);
  });

  test('says "Not recorded" for every section that a plan leaves out', async () => {
    const { root } = await pageOf('plan', bare());
    const silent = sections.filter((title) => !sectionText(root, title).includes('Not recorded'));
    // The law's statement is the program's to give, not the plan's; nobody is named who could sign.
    expect(silent).toEqual(['Statement to the parent']);
    expect(sectionText(root, 'Statement to the parent')).toContain(
      'No statement to the parent is on record here for United States',
    );
  });

  test('begins with the caption of the court', async () => {
    const { root, meta } = await pageOf('plan', worked());
    const caption = byClass(root, 'caption').map(textOf)[0];
    expect(caption).toBe(
      'Cause No. 2026-PA-00087 In the Interest of S.D. and M.D., Children 438th Judicial District Court Bexar County, TX Before Hon. Grace Whitfield',
    );
    expect(byTag(root, 'h1').map(textOf)).toEqual(['Family Plan of Service']);
    expect(meta).toEqual({
      title: 'Family Plan of Service, Cause No. 2026-PA-00087',
      author: 'Department of Family and Protective Services',
      subject: 'In the Interest of S.D. and M.D., Children',
      language: 'en',
      date: '2026-04-15',
    });
  });

  test('has nothing without a label in the place of a summary of the assessment', async () => {
    const text = sectionText((await pageOf('plan', bare())).root, 'Safety, risk, strengths and needs');
    expect(text).toMatch(/Assessed Not recorded Tool Not recorded Safety threats/);
    const told = sectionText((await pageOf('plan', worked())).root, 'Safety, risk, strengths and needs');
    expect(told).toContain('The danger to the children comes from nights');
  });

  test('begins with the agency where there is no court', async () => {
    const { root, meta } = await pageOf('plan', planFrom('examples/okonkwo-in-home.plan.yaml'));
    expect(byClass(root, 'caption')).toEqual([]);
    expect(byClass(root, 'agency').map(textOf)[0]).toContain('Department of Family and Protective Services');
    expect(meta.title).toBe('Family Plan of Service, Case no. 50713366');
  });

  test.each(['plan', 'status'] as const)(
    'names the agency with office and telephone under a court: %s',
    async (kind) => {
      const { root } = await pageOf(kind, worked());
      const agency =
        'Department of Family and Protective Services; Region 8, Conservatorship Unit 42; 3635 SE Military Drive, San Antonio, TX 78223; Tel. 210-555-0142';
      expect(textOf(byClass(root, 'heads')[0] as never)).toContain(`Agency ${agency} Ngozi Okafor, caseworker`);
      const noStaff = await pageOf(kind, { ...worked(), people: [] });
      expect(textOf(byClass(noStaff.root, 'heads')[0] as never)).toContain(`${agency} Attorneys`);
      const withoutCourt = await pageOf(kind, planFrom('examples/okonkwo-in-home.plan.yaml'));
      expect(textOf(byTag(withoutCourt.root, 'header')[0] as never).split('Tel. 817-555-0130')).toHaveLength(2);
    },
  );

  test('shows the goals, the open tasks by date, the next hearing and review at a glance', async () => {
    const { root } = await pageOf('plan', worked());
    const glance = byClass(root, 'glance')[0];
    const [goals, tasks] = byTag(glance ?? root, 'table').map(rowsOf);
    expect(goals?.slice(1).map(([number, , , by]) => `${number} ${by}`)).toEqual([
      '1 Sep 30, 2026',
      '2 Jul 31, 2026',
      '3 Aug 15, 2026',
      '4 Jun 4, 2026',
      '5 Nov 30, 2026',
    ]);
    expect(tasks?.[1]).toEqual([
      'Apply to at least two homes that the navigator finds and bring the papers to the April meeting.',
      'Maria Delgado',
      'Apr 30, 2026',
    ]);
    const dues = tasks?.slice(1).map((row) => row[2]);
    expect(dues?.slice(0, 3)).toEqual(['Apr 30, 2026', 'May 8, 2026', 'May 15, 2026']);
    expect(textOf(glance ?? root)).toContain(
      'Permanency hearing, July 9, 2026, 9:30 a.m. Report to the court due June 29, 2026',
    );
    expect(textOf(glance ?? root)).toContain('Next review June 12, 2026');
  });

  test.each([
    ['delgado-fpos', '2026-04-15', ['Maria Delgado', 'Daniel Reyes', 'Ngozi Okafor']],
    ['vasquez-incarcerated', '2026-10-05', ['Lucía Herrera', 'Andrés Vasquez', 'Joanna Petrakis']],
  ])('shows a task of each parent and of the agency on the first page of %s', async (name, day, wanted) => {
    const { root } = await pageOf('plan', planFrom(`examples/${name}.plan.yaml`), { today: date(day) });
    const rows = rowsOf(byTag(byClass(root, 'glance')[0] ?? root, 'table')[1] as never).slice(1);
    const who = rows.map((row) => row[1]).join('; ');
    for (const person of wanted) expect(who).toContain(person);
    const dates = rows.map((row) => Date.parse(row[2] ?? ''));
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
  });

  test('shows what is late on the first page before the next task of anybody else', async () => {
    const plan = worked();
    const task = { ...(plan.tasks?.[0] as Task), status: 'in-progress' as const, completedOn: undefined };
    plan.tasks = [
      ...Array.from({ length: 20 }, (_, index) => ({
        ...task,
        id: `t-${index}`,
        assignee: 'daniel',
        due: '2026-05-01',
      })),
      ...['2026-04-02', '2026-04-09'].map((due) => ({ ...task, id: due, assignee: 'maria', due })),
      { ...task, id: 't-last', assignee: 'okafor', due: '2026-12-01' },
    ];
    const { root } = await pageOf('plan', plan);
    const rows = rowsOf(byTag(byClass(root, 'glance')[0] ?? root, 'table')[1] as never).slice(1);
    expect(rows.slice(0, 2).map((row) => row[2])).toEqual(['Apr 2, 2026 13 days late', 'Apr 9, 2026 6 days late']);
    expect(rows[2]?.slice(1)).toEqual(['Daniel Reyes', 'May 1, 2026']);
    expect(rows.at(-1)?.slice(1)).toEqual(['Ngozi Okafor', 'Dec 1, 2026']);
  });

  test('says how many open tasks the first page leaves out, and where they are', async () => {
    const plan = worked();
    const task = plan.tasks?.[0] as Task;
    plan.tasks = Array.from({ length: 40 }, (_, index) => ({ ...task, id: `t-${index}` }));
    const glance = byClass((await pageOf('plan', plan)).root, 'glance')[0];
    const shown = rowsOf(byTag(glance ?? { tag: '', attributes: {}, children: [] }, 'table')[1] as never).length - 1;
    expect(shown).toBeGreaterThan(2);
    expect(textOf(glance as never)).toContain(`and ${40 - shown} more open tasks in section 5`);
  });

  test('shows goal by goal what, for whom, by when, how, who does what, and how it is measured', async () => {
    const { root } = await pageOf('plan', worked());
    const goal = byClass(root, 'goal')[2];
    const text = textOf(goal ?? root);
    expect(text).toContain('Goal 3: Well-being The family lives in a home that Maria can pay for and keep.');
    expect(text).toContain('Eviction notice for March 31; two months of rent owed.');
    expect(text).toContain('Rent arrears paid once while a housing navigator finds a lease near the school.');
    expect(text).toContain(
      'Opportunity Home Housing Navigator by phone and at the office every two weeks Family preservation funds Mar 2, 2026',
    );
    expect(text).toContain("Date moved from Apr 10, 2026 to Apr 30, 2026: The navigator's first list came on April 3.");
    expect(text).toContain('Completed Mar 18, 2026');
    expect(text).toContain(
      'Months in a row with rent paid in full Unit: months Source: Landlord ledger Observed every month 0 3 1 Mar 31, 2026',
    );
    expect(byTag(goal ?? root, 'caption').map(textOf)).toEqual([
      'Services',
      'Tasks of the family',
      'Tasks of the agency',
      'How progress is measured',
    ]);
  });

  test('tells what came of the plan before, and no more than was finished', async () => {
    const { root } = await pageOf('plan', await amended(), { today: date('2026-06-15') });
    const titles = byTag(root, 'h2').map(textOf);
    expect(titles.slice(3, 6)).toEqual([
      '3 Why the agency is involved',
      '4 The plan before',
      '5 Safety, risk, strengths and needs',
    ]);
    expect(titles.at(-1)).toBe('13 Open points in this draft');
    const section = byTag(root, 'section').find((one) => textOf(one).startsWith('4 The plan before'));
    expect(textOf(section as never)).toContain('Plan FPOS-2026-0142 Plan period February 20, 2026 to August 20, 2026');
    const tables = byTag(section as never, 'table').map((table) => rowsOf(table).slice(1));
    expect(byTag(section as never, 'caption').map(textOf)).toEqual([
      'Goals reached or given up',
      'How far the measures moved',
      'Services that ended',
      'Tasks done or given up',
      'Barriers out of the way',
    ]);
    const [goals, measures, services, tasks, barriers] = tables;
    expect(goals).toEqual([
      [
        'Sofia is at school on time every day, and Maria knows from the teacher how she is doing.',
        'Jun 4, 2026',
        'Achieved · Completed',
      ],
    ]);
    expect(measures?.[0]).toEqual([
      'Random drug screens in a row without methamphetamine',
      '0',
      '24',
      '9 Mar 31, 2026',
    ]);
    expect(services).toEqual([
      [
        'Evening intensive outpatient treatment',
        'All sixteen weeks attended; she goes on with the weekly group.',
        'Completed',
      ],
    ]);
    expect(tasks?.[0]).toEqual([
      'Attend evening treatment and write a plan for what to do at the first urge to use. How we know: Discharge summary of Riverbend.',
      'Maria Delgado',
      'Completed May 29, 2026',
    ]);
    expect(barriers?.map((row) => row[2])).toEqual(['Resolved Mar 2, 2026']);
    // The order of the court names a task that is finished with the plan before: by its words, and not by its id.
    expect(textOf(root)).not.toContain('t-treatment');
    expect(sectionText(root, 'Reviews and hearings')).toContain('Attend evening treatment and write a plan for …');
  });

  test('says of a plan before of which nothing is finished that it goes on, with its summary where there is one', async () => {
    const plan = bare();
    plan.previous = { plan: 'p-0' };
    const of = async () => sectionText((await pageOf('plan', plan)).root, 'The plan before');
    expect(await of()).toBe(
      '4 The plan before Plan p-0 Plan period Not recorded Nothing of that plan is finished; all of it is carried on here.',
    );
    plan.previous.summary = 'The family moved.';
    expect(await of()).toBe('4 The plan before Plan p-0 Plan period Not recorded The family moved.');
  });

  test('tells every move of a target and why, beside the target', async () => {
    const plan = await amended();
    const goals = byClass((await pageOf('plan', plan)).root, 'goal').map(textOf);
    expect(goals[2]).toContain(
      'By when October 31, 2026 Date moved from Aug 15, 2026 to Oct 31, 2026: A lease begins on the first of a month.',
    );
    expect(goals[0]).toContain('Target changed from 24 to 20: The laboratory asks less often since May.');
    const report = textOf((await pageOf('status', plan, { today: date('2026-06-15') })).root);
    expect(report).toContain('Date moved from Aug 15, 2026 to Oct 31, 2026: A lease begins');
    expect(report).toContain('Target changed from 24 to 20: The laboratory asks');
    const inSpanish = textOf((await pageOf('plan', plan, { language: 'es' })).root);
    expect(inSpanish).toContain('Fecha cambiada del 15 ago 2026 al 31 oct 2026:');
    expect(inSpanish).toContain('4 El plan anterior Plan FPOS-2026-0142');
  });

  test('prints services and tasks that serve no goal', async () => {
    const plan = bare();
    plan.tasks = [{ id: 't', assignee: 'nobody', description: 'Call the school.', status: 'not-started' }];
    const text = sectionText((await pageOf('plan', plan)).root, 'Goals, services and tasks');
    expect(text).toContain('Services and tasks outside the goals');
    expect(text).toContain('Call the school. nobody Not recorded Not started');
  });

  test('says how late a task is, by the one meaning of late', async () => {
    const late = async (day: string) => textOf((await pageOf('plan', worked(), { today: date(day) })).root);
    expect(await late('2026-04-30')).not.toMatch(/days? late/);
    expect(await late('2026-05-01')).toContain('1 day late In progress');
    expect(await late('2026-05-12')).toContain('12 days late In progress');
  });

  test('prints ages, never dates of birth; telephones and addresses only of professionals', async () => {
    const { html, root } = await pageOf('plan', worked());
    expect(sectionText(root, 'People in this plan')).toContain('Sofia Delgado Child 6 years old');
    expect(html).not.toMatch(/2019-09-30|September 30, 2019|Sep 30, 2019/);
    expect(html).not.toContain('210-555-0119');
    expect(html).not.toContain('210-555-0166');
    expect(html).toContain('210-555-0143');
  });

  test('never prints a confidential address, be it a provider’s', async () => {
    const plan = worked();
    const shelter = plan.people?.find(({ id }) => id === 'riverbend');
    Object.assign(shelter ?? {}, { confidentialAddress: true });
    for (const service of plan.services ?? []) delete service.location;
    const { html, root } = await pageOf('plan', plan);
    expect(html).not.toContain('911 S. Flores');
    expect(html).not.toContain('210-555-0170');
    expect(sectionText(root, 'People in this plan')).toContain('Riverbend Recovery Provider Address confidential');
  });

  test('prints the statement of the jurisdiction with its citation and what is known of its wording', async () => {
    const text = sectionText((await pageOf('plan', worked())).root, 'Statement to the parent');
    expect(text).toContain('TO THE PARENT: THIS IS A VERY IMPORTANT DOCUMENT.');
    expect(text).toMatch(/Tex\. Fam\. Code § 263\.102\(b\)\. Entry of .+ compare it before filing\./);
  });

  test('shows who signed, who refused and why, and a line for who is still to sign', async () => {
    const plan = worked();
    plan.signatures = [
      { person: 'maria', status: 'signed', date: '2026-02-20', copyGivenOn: '2026-02-20' },
      { person: 'daniel', status: 'refused', date: '2026-02-23', reason: 'Wants video visits first.' },
      { person: 'okafor', status: 'unavailable' },
    ];
    const { root } = await pageOf('plan', plan);
    expect(byClass(root, 'signature').map(textOf)).toEqual([
      'Signed Signature February 20, 2026 Date Maria Delgado Mother copy given February 20, 2026',
      'Refused to sign Signature February 23, 2026 Date Daniel Reyes Father Reason: Wants video visits first.',
      'Unavailable to sign Signature Date Ngozi Okafor Caseworker Reason: Not recorded',
      'Signature Date Per Lindqvist Supervisor',
    ]);
  });

  test('shows preparation for adult life from 14 on, recorded or not', async () => {
    const youth = planFrom('examples/harlow-transition.plan.yaml');
    const text = async (plan = youth) => sectionText((await pageOf('plan', plan)).root, 'The children');
    expect(await text()).toContain('Preparing for adult life');
    for (const child of youth.children ?? []) delete child.transition;
    expect(await text()).toMatch(/Preparing for adult life Worked out with the youth Not recorded/);
    expect(await text(worked())).not.toContain('Preparing for adult life');
  });

  test('marks a draft on every page and prints what the check found', async () => {
    const finding = findingOf({
      rule: 'component/goals',
      severity: 'error',
      ...say('as-written', { message: 'The plan has no goals.', help: 'Add goals.' }),
      citation: '42 U.S.C. 675(1)',
    });
    const draft = await pageOf('plan', worked(), { draft: true, findings: [finding] });
    expect(draft.html).toContain('@top-center { content: "DRAFT"; }');
    expect(byClass(draft.root, 'watermark')[0]?.attributes['aria-hidden']).toBe('true');
    expect(sectionText(draft.root, 'Open points in this draft')).toContain(
      'The plan has no goals. 42 U.S.C. 675(1) Add goals. Error',
    );
    const final = await pageOf('plan', worked(), { findings: [finding] });
    expect(textOf(final.root)).not.toContain('The plan has no goals.');
    expect(final.html).not.toContain('DRAFT');
    const unfinished = await pageOf('plan', { ...worked(), status: 'draft' });
    expect(unfinished.html).toContain('@top-center { content: "DRAFT"; }');
  });

  test('tells an open point about a deadline of the law with names, written dates and the citation', async () => {
    const entry = { id: 'us/visit', name: 'Monthly visit', law: 'A visit every month.', verified: false };
    const of = (words: Worded) =>
      findingOf({ rule: 'deadline/us/visit', severity: 'warning', citation: '42 U.S.C. § 622', ...words });
    const missed = [{ due: '2026-03-31', days: 15, children: ['sofia', 'mateo'] }];
    const findings = [
      of(say('deadline-overdue', { entry, missed, from: null, ways: [] })),
      of(say('deadline-soon', { entry, due: '2026-04-30', days: 15, children: [] })),
      of(say('deadline-met-late', { entry, on: '2026-03-02', days: 2, children: ['sofia'] })),
    ];
    const { root } = await pageOf('plan', worked(), { draft: true, findings });
    const text = sectionText(root, 'Open points in this draft');
    const about = '42 U.S.C. § 622 This entry is not verified: check the law.';
    expect(text).toContain(
      'Monthly visit Due Mar 31, 2026, 15 days late · For Sofia Delgado and Mateo Delgado ' +
        `Nothing in the plan shows that it was met. ${about} A visit every month. Warning`,
    );
    expect(text).toContain(`Monthly visit Due Apr 30, 2026 ${about}`);
    expect(text).toContain(`Monthly visit Met Mar 2, 2026, 2 days late · For Sofia Delgado ${about}`);
    expect(text).not.toMatch(/deadline\/|2026-/);
  });
});
