import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changes } from '../../../src/life/changes/index.ts';
import { caseplan, folderOf } from '../../support/io.ts';
import { minimal, textOf, worked } from '../../support/plans.ts';

const name = 'a.plan.yaml';
const folder = (text = textOf(minimal)) => folderOf({ [name]: text });

/** Runs `caseplan update a.plan.yaml …` on a day, and tells what the file then says. */
async function update(cwd: string, ...change: string[]) {
  const ran = await caseplan(['update', name, ...change], { cwd });
  const text = readFileSync(join(cwd, name), 'utf8');
  return { ...ran, text, plan: parse(text) };
}

describe('what is recorded', () => {
  it.each<[string, string, string[], (plan: ReturnType<typeof parse>) => unknown, unknown, string]>([
    [
      'a task that is done',
      minimal,
      ['task', 't-plan', '--status', 'completed', '--on', '2026-04-10', '--evidence', 'On the fridge.'],
      (plan) => plan.tasks[0],
      expect.objectContaining({ status: 'completed', completedOn: '2026-04-10', evidence: 'On the fridge.' }),
      'Task "t-plan" was completed 2026-04-10.',
    ],
    [
      'a date that is moved',
      minimal,
      ['task', 't-plan', '--due', '2026-05-22', '--reason', 'The aunt is away.'],
      (plan) => [plan.tasks[0].due, plan.tasks[0].dueHistory],
      ['2026-05-22', [{ from: '2026-05-08', to: '2026-05-22', changedOn: '2026-04-15', reason: 'The aunt is away.' }]],
      'Task "t-plan" was moved from 2026-05-08 to 2026-05-22.',
    ],
    [
      'a task that is given up, with the reason as a note',
      minimal,
      ['task', 't-plan', '--status', 'cancelled', '--reason', 'The aunt moved in.'],
      (plan) => [plan.tasks[0].status, plan.tasks[0].notes],
      ['cancelled', [{ date: '2026-04-15', text: 'The aunt moved in.' }]],
      'Task "t-plan" is cancelled (before: in-progress).',
    ],
    [
      'an observation of today',
      minimal,
      ['measure', 'm-nights', '--value', '19.5', '--note', 'Two nights with the neighbor.'],
      (plan) => plan.goals[0].measures[0].observations,
      [
        { date: '2026-03-31', value: 12 },
        { date: '2026-04-15', value: 19.5, note: 'Two nights with the neighbor.' },
      ],
      'Measure "m-nights" was 19.5 nights on 2026-04-15.',
    ],
    [
      'one of a unit in the plural',
      minimal,
      ['measure', 'm-nights', '--value', '1'],
      (plan) => plan.goals[0].measures[0].observations.at(-1),
      { date: '2026-04-15', value: 1 },
      'Measure "m-nights" was 1 (nights) on 2026-04-15.',
    ],
    [
      'a visit of the caseworker',
      minimal,
      ['contact', '--on', '2026-04-14', '--with', 'ana, leo', '--in-residence', '--summary', 'Leo slept well.'],
      (plan) => plan.contacts,
      [{ date: '2026-04-14', people: ['ana', 'leo'], inResidence: true, summary: 'Leo slept well.' }],
      'The caseworker saw ana and leo on 2026-04-14.',
    ],
    [
      'a review with the findings of the law',
      minimal,
      [
        ...['review', '--type', 'periodic', '--by', 'kim', '--safety', 'Safe.', '--continuing-need', 'At home.'],
        ...[
          '--compliance',
          'All of it.',
          '--progress',
          'Much.',
          '--projected-return-on',
          '2026-07-31',
          '--next-on',
          '2026-07-15',
        ],
      ],
      (plan) => plan.reviews.at(-1),
      {
        date: '2026-04-15',
        type: 'periodic',
        by: 'kim',
        compliance: 'All of it.',
        progress: 'Much.',
        safety: 'Safe.',
        continuingNeed: 'At home.',
        projectedReturnOn: '2026-07-31',
        nextOn: '2026-07-15',
      },
      'The plan was reviewed 2026-04-15; the next review is 2026-07-15.',
    ],
    [
      'a visit of the family that was missed',
      worked,
      ['visit', 'f-mother', '--on', '2026-04-14', '--missed', '--reason', 'The car broke down.'],
      (plan) => plan.familyTime.find((time: { id: string }) => time.id === 'f-mother').visits.at(-1),
      { date: '2026-04-14', held: false, reason: 'The car broke down.' },
      'Family time "f-mother" was not kept 2026-04-14.',
    ],
    [
      'a hearing that was held earlier than it was set',
      worked,
      ['hearing', 'h-permanency', '--held', '--outcome', 'Continued.', '--on', '2026-04-13'],
      (plan) => plan.case.hearings[2],
      expect.objectContaining({ date: '2026-04-13', held: true, outcome: 'Continued.' }),
      'Hearing "h-permanency" was held 2026-04-13.',
    ],
    [
      'an order that is carried out',
      worked,
      ['order', 'o-2', '--status', 'implemented'],
      (plan) => plan.case.orders[1].status,
      'implemented',
      'Order "o-2" is implemented (before: partially-implemented).',
    ],
    [
      'an event, in the order of its date',
      worked,
      ['event', 'relative-notice', '--on', '2026-02-01', '--children', 'sofia'],
      (plan) => plan.case.events.find((event: { date: string }) => event.date === '2026-02-01'),
      { type: 'relative-notice', date: '2026-02-01', children: ['sofia'] },
      'Event relative-notice happened 2026-02-01.',
    ],
    [
      'another permanency goal, with its event',
      worked,
      [
        'permanency',
        'mateo',
        '--goal',
        'relative',
        '--on',
        '2026-04-14',
        '--reason',
        'The court changed it.',
        '--concurrent',
        'adoption',
      ],
      (plan) => [plan.children[1].permanency, plan.case.events.at(-1)],
      [
        expect.objectContaining({ primary: 'relative', concurrent: 'adoption' }),
        { type: 'goal-changed', date: '2026-04-14', children: ['mateo'], note: 'The court changed it.' },
      ],
      'The permanency goal of mateo is relative since 2026-04-14 (before: reunification).',
    ],
  ])('%s', async (_, plan, change, part, wanted, said) => {
    const cwd = folder(textOf(plan));
    const ran = await update(cwd, ...change);
    expect([ran.status, ran.out, ran.err]).toEqual([0, '', `caseplan: ${said}\n`]);
    expect(part(ran.plan)).toEqual(wanted);
  });

  it('keeps the earlier placement as it stood, with its comments', async () => {
    const cwd = folder(textOf(worked).replace('      start: 2026-01-17\n', '      start: 2026-01-17 # a Saturday\n'));
    const about = [
      '--safety',
      'Checked.',
      '--appropriateness',
      'Near.',
      '--least-restrictive',
      'Kin.',
      '--proximity',
      'Near.',
    ];
    const change = ['placement', 'sofia', '--type', 'kinship', '--caregiver', 'elena', '--on', '2026-04-12'];
    const { status, text, plan } = await update(
      cwd,
      ...change,
      ...about,
      '--siblings',
      'Together.',
      '--reason',
      'A new house.',
    );
    expect(status).toBe(0);
    const [sofia] = plan.children;
    expect(sofia.placement).toMatchObject({ type: 'kinship', start: '2026-04-12', safety: 'Checked.' });
    expect(sofia.placementHistory).toHaveLength(1);
    expect(sofia.placementHistory[0]).toMatchObject({ start: '2026-01-17', end: '2026-04-12', note: 'A new house.' });
    expect(text).toContain('start: 2026-01-17 # a Saturday');
  });

  it('moves a date twice and keeps both moves', async () => {
    const cwd = folder();
    await update(cwd, 'task', 't-plan', '--due', '2026-05-15', '--reason', 'One.');
    const { plan } = await update(cwd, 'task', 't-plan', '--due', '2026-05-22', '--reason', 'Two.');
    expect(plan.tasks[0].dueHistory).toMatchObject([
      { from: '2026-05-08', to: '2026-05-15', reason: 'One.' },
      { from: '2026-05-15', to: '2026-05-22', reason: 'Two.' },
    ]);
  });

  it('adds a time to a recurring task, unless all of it is meant', async () => {
    const cwd = folder(
      textOf(minimal).replace(
        'due: 2026-05-08, status: in-progress',
        'due: 2026-05-08, frequency: weekly, status: not-started',
      ),
    );
    const once = await update(cwd, 'task', 't-plan', '--status', 'completed', '--on', '2026-04-12');
    expect(once.plan.tasks[0]).toMatchObject({
      status: 'in-progress',
      occurrences: [{ date: '2026-04-12', done: true }],
    });
    const missed = await update(cwd, 'task', 't-plan', '--missed', '--on', '2026-04-05', '--reason', 'Ill.');
    expect(missed.plan.tasks[0].occurrences[0]).toEqual({ date: '2026-04-05', done: false, note: 'Ill.' });
    const whole = await update(cwd, 'task', 't-plan', '--status', 'completed', '--whole');
    expect(whole.plan.tasks[0]).toMatchObject({ status: 'completed', completedOn: '2026-04-15' });
  });

  it('tells a hearing that will not be held from one that was not', async () => {
    const said = ['--not-held', '--outcome', 'The judge is ill.'];
    const told = async (id: string) => (await update(folder(textOf(worked)), 'hearing', id, '--replace', ...said)).err;
    expect(await told('h-permanency')).toContain('Hearing "h-permanency" of 2026-07-09 will not be held.');
    expect(await told('h-status')).toContain('Hearing "h-status" of 2026-03-12 was not held.');
  });

  it('changes one line of a file with a byte order mark and line ends of Windows', async () => {
    const text = `\uFEFF${textOf(minimal).replaceAll('\n', '\r\n')}`;
    const cwd = folder(text);
    const ran = await update(cwd, 'measure', 'm-nights', '--value', '19');
    const [before, after] = [text.split('\n'), ran.text.split('\n')];
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      expect.stringMatching(/value: 19 \}\] \}\r$/),
    ]);
    expect(ran.text.startsWith('\uFEFFcaseplan') || ran.text.startsWith('\uFEFF#')).toBe(true);
  });
});

describe('what is not recorded', () => {
  it('is an event of a kind that no clock knows, unless the agency names it as its own', async () => {
    const cwd = folder();
    const refused = await update(cwd, 'event', 'court-agreed', '--on', '2026-04-01');
    expect([refused.status, refused.text]).toEqual([2, textOf(minimal)]);
    expect(refused.err).toMatch(/court-agreed is not known\..* A code of your own begins with x-\.\n$/);
    const own = await update(cwd, 'event', 'x-court-agreed', '--on', '2026-04-01');
    expect([own.status, own.plan.case.events]).toEqual([0, [{ type: 'x-court-agreed', date: '2026-04-01' }]]);
  });

  it.each([
    [
      'another day for a hearing that was not held',
      ['--not-held', '--outcome', 'The judge was ill.', '--on', '2026-04-01'],
    ],
    ['an outcome of a hearing of which nobody knows whether it was held', ['--outcome', 'Continued.']],
  ])('is %s', async (_, said) => {
    const cwd = folder(textOf(worked));
    const { status, text, err } = await update(cwd, 'hearing', 'h-permanency', ...said);
    expect([status, text]).toEqual([2, textOf(worked)]);
    expect(err).toMatch(/--not-held/);
  });

  it.each<[string, string[], number, string]>([
    [
      'an id that is not there',
      ['task', 't-pln', '--status', 'completed'],
      2,
      'No task has the id t-pln. Did you mean t-plan? The plan has these: t-plan, t-checks.',
    ],
    [
      'what is yet to come',
      ['measure', 'm-nights', '--value', '3', '--on', '2026-04-16'],
      2,
      '--on 2026-04-16 is yet to come; today is 2026-04-15. Record what has happened.',
    ],
    [
      'what is no date',
      ['task', 't-plan', '--due', '5/22/2026', '--reason', 'x'],
      2,
      '--due 5/22/2026 is no date. Write YYYY-MM-DD, for example 2026-04-15.',
    ],
    [
      'a move without a reason',
      ['task', 't-plan', '--due', '2026-05-22'],
      2,
      'Task "t-plan" is due 2026-05-08. Why is it moved? Give --reason.',
    ],
    [
      'a code that is not known',
      ['task', 't-plan', '--status', 'complete'],
      2,
      '--status complete is not known. Did you mean completed? Known are: not-started, scheduled, in-progress, on-hold, completed, cancelled, stopped, unknown, entered-in-error.',
    ],
    [
      'nothing at all',
      ['task', 't-plan'],
      2,
      'What happened to task "t-plan"? Give --status, --due with --reason, --missed or --note.',
    ],
    [
      'a refusal without a reason',
      ['sign', 'ana', '--refused'],
      2,
      'Why is there no signature of ana (refused)? Give --reason.',
    ],
    [
      'a signature that is there',
      ['sign', 'ana', '--on', '2026-04-01'],
      2,
      'The plan says already: ana signed 2026-02-05; nothing was written. With --replace it is written over.',
    ],
    [
      'what nobody knows',
      ['tsk', 't-plan'],
      2,
      expect.stringContaining('tsk is nothing that can be recorded. Did you mean task?') as unknown as string,
    ],
    [
      'an unknown option',
      ['task', 't-plan', '--staus', 'completed'],
      2,
      "unknown option '--staus' (Did you mean --status?). See: caseplan update a.plan.yaml task --help",
    ],
  ])('%s', async (_, change, status, said) => {
    const cwd = folder();
    const ran = await update(cwd, ...change);
    expect([ran.status, ran.out, ran.text]).toEqual([status, '', textOf(minimal)]);
    expect(ran.err).toEqual(typeof said === 'string' ? `caseplan: ${said}\n` : said);
  });

  it('is a task completed a second time, unless that is asked for', async () => {
    const cwd = folder();
    await update(cwd, 'task', 't-plan', '--status', 'completed', '--on', '2026-04-10');
    const same = await update(cwd, 'task', 't-plan', '--status', 'completed', '--on', '2026-04-10');
    expect([same.status, same.err]).toEqual([0, 'caseplan: The plan says so already; nothing was written.\n']);
    const other = await update(cwd, 'task', 't-plan', '--status', 'completed', '--on', '2026-04-12');
    expect([other.status, other.err]).toEqual([
      2,
      'caseplan: Task "t-plan" was completed already, 2026-04-10; nothing was written. With --replace it is written over.\n',
    ]);
    const replaced = await update(cwd, 'task', 't-plan', '--status', 'completed', '--on', '2026-04-12', '--replace');
    expect(replaced.err).toBe('caseplan: Task "t-plan" was completed 2026-04-12 (before: 2026-04-10).\n');
    expect(replaced.plan.tasks[0].completedOn).toBe('2026-04-12');
  });

  it('is what contradicts the plan: the finding is shown, whatever is asked for', async () => {
    const cwd = folder();
    for (const more of [[], ['--anyway']]) {
      const ran = await update(cwd, 'task', 't-plan', '--due', '2026-09-01', '--reason', 'x', ...more);
      expect([ran.status, ran.text]).toEqual([1, textOf(minimal)]);
      expect(ran.out).toContain('Task "t-plan" is due 2026-09-01, after the plan ends 2026-08-01.');
      expect(ran.out).toContain('timeline/impossible, line 41');
      expect(ran.err).toBe('caseplan: nothing was written: the plan would have a new error.\n');
    }
  });

  it('is what leaves the plan without something, unless it is so anyway', async () => {
    const cwd = folder();
    const removal = ['event', 'removal', '--on', '2026-04-01'];
    const refused = await update(cwd, ...removal);
    expect([refused.status, refused.text]).toEqual([1, textOf(minimal)]);
    expect(refused.out).toContain('law/us/efforts-to-prevent');
    expect(refused.err).toContain('--anyway');
    const anyway = await update(cwd, ...removal, '--anyway');
    expect([anyway.status, anyway.plan.case.events]).toEqual([0, [{ type: 'removal', date: '2026-04-01' }]]);
  });

  it('is anything in a file that is no plan', async () => {
    const cwd = folder('caseplan: 1\n  id: [\n');
    const ran = await caseplan(['update', name, 'event', 'removal'], { cwd });
    expect(ran.status).toBe(1);
    expect(ran.out).toContain('syntax/yaml');
  });
});

describe('the command', () => {
  it('prints the diff with --dry-run, wherever that stands, and writes nothing', async () => {
    const cwd = folder();
    for (const args of [
      ['update', name, 'measure', 'm-nights', '--value', '19', '--dry-run'],
      ['update', '--dry-run', name, 'measure', 'm-nights', '--value', '19'],
    ]) {
      const { status, out, err } = await caseplan(args, { cwd });
      expect(status).toBe(0);
      expect(out).toContain(`--- a/${name}\n+++ b/${name}\n`);
      expect(out.match(/^[-+] /gm)).toHaveLength(2);
      expect(err).toContain('Nothing was written.');
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(textOf(minimal));
    }
  });

  it('keeps the lines of a plan out of the log of a CI job', async () => {
    const args = ['update', name, 'contact', '--with', 'leo', '--summary', 'Leo cried.', '--dry-run'];
    const env = { CI: 'true' };
    expect((await caseplan(args, { cwd: folder(), env })).out).toBe('');
    expect((await caseplan([...args, '--show-names'], { cwd: folder(), env })).out).toContain('Leo cried.');
  });

  it('reads standard input and writes to standard output', async () => {
    const args = ['update', '-', 'measure', 'm-nights', '--value', '19'];
    const { status, out } = await caseplan(args, { stdin: textOf(minimal) });
    expect(status).toBe(0);
    expect(parse(out).goals[0].measures[0].observations).toHaveLength(2);
  });

  it('says what can be recorded where it cannot ask', async () => {
    const { status, out, err } = await caseplan(['update', name], { cwd: folder() });
    expect([status, out]).toEqual([2, '']);
    for (const { id } of changes) expect(err).toContain(id);
  });

  it('tells of a file that is not there, of a folder, and of a file that comes too late', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'plans'));
    writeFileSync(join(cwd, 'plans/x.txt'), '');
    expect((await caseplan(['update', 'b.plan.yaml', 'review'], { cwd })).err).toContain(
      'There is no file or folder b.plan.yaml',
    );
    expect((await caseplan(['update', 'plans', 'review'], { cwd })).err).toBe(
      'caseplan: plans is a folder. Name the file of a plan.\n',
    );
    expect((await caseplan(['update', 'task', 't-plan'], { cwd })).err).toBe(
      'caseplan: Name the plan before what happened: caseplan update FILE task …\n',
    );
    expect(await caseplan(['update'], { cwd })).toMatchObject({ status: 2 });
  });

  it('has help for itself and for each change, with every field', async () => {
    const { out } = await caseplan(['update', '--help']);
    for (const { id } of changes) expect(out).toMatch(new RegExp(`^ {2}${id}\\b`, 'm'));
    for (const { id, fields, subject } of changes) {
      const { status, out: help } = await caseplan(['update', name, id, '--help']);
      expect(status).toBe(0);
      for (const field of Object.keys(fields)) {
        const option = field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        expect(help).toContain(field === subject ? `<${field}>` : `--${option}`);
      }
    }
  });

  it('speaks Spanish where that is asked for', async () => {
    const { err } = await caseplan(['update', name, 'task', 't-plan', '--due', '2026-05-22', '--language', 'es'], {
      cwd: folder(),
    });
    expect(err).toBe('caseplan: La tarea "t-plan" vence el 2026-05-08. ¿Por qué cambia? Dé --reason.\n');
  });

  it('completes changes, their options, ids of the plan, and codes', async () => {
    const cwd = folder();
    const offered = async (...words: string[]) => {
      const { out } = await caseplan(['__complete', '--', 'update', name, ...words], { cwd });
      return out
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[0]);
    };
    expect(await offered('')).toEqual(changes.map(({ id }) => id));
    expect(await offered('task', '')).toEqual(['t-plan', 't-checks']);
    expect(await offered('task', 't-plan', '--status', 'com')).toEqual(['completed']);
    expect(await offered('task', 't-plan', '--d')).toEqual(['--due']);
    expect(await offered('event', 'tpr-p')).toEqual(['tpr-petition-filed']);
    expect(await offered('sign', 'k')).toEqual(['kim']);
  });
});

describe('what a finding says about something late', () => {
  it('is a command that records it, once its blanks are filled', async () => {
    const cwd = folder(textOf(worked));
    const day = ['--as-of', '2026-12-01'];
    const { out } = await caseplan(['check', name, ...day, '--format', 'json', '--show-names'], { cwd });
    const { findings } = JSON.parse(out) as { findings: { rule: string; help: string }[] };
    const late = findings.filter(({ help }) => help.includes('caseplan update FILE'));
    const blanks: Record<string, string> = { FILE: name, CODE: 'achieved', N: '3', DATE: '2026-11-30' };
    for (const { help } of late) {
      const words = help.slice(help.indexOf('update FILE')).split(' ');
      const filled = words.map((word) => blanks[word] ?? word);
      const { status, err } = await caseplan([...filled, ...day, '--dry-run', '--anyway'], { cwd });
      // Where one of several things may have happened, the command itself says how each is told.
      const isOpen = words.length === 4;
      expect([help, status]).toEqual([help, isOpen ? 2 : 0]);
      expect(err).toContain(isOpen ? `What happened to ${words[2]} "${words[3]}"? Give --` : 'Nothing was written.');
    }
    const rules = ['task-overdue', 'goal-overdue', 'review-overdue', 'measure-stale', 'waitlist-passed'];
    expect(new Set(late.map(({ rule }) => rule))).toEqual(new Set(rules.map((rule) => `timeline/${rule}`)));
  });
});
