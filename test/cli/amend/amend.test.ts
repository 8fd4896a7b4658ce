import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, date, type PlainDate } from '../../../src/calendar/plain-date.ts';
import { movablesOf, nextPeriod } from '../../../src/life/amend/draft.ts';
import { readPlan } from '../../../src/plan/read.ts';
import type { Plan } from '../../../src/plan/schema/plan.ts';
import { atTerminal, caseplan, folderOf } from '../../support/io.ts';
import { textOf, worked } from '../../support/plans.ts';

const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...atTerminal };
const old = textOf(worked);
const oldName = 'old.plan.yaml';
const run = (cwd: string, day: string, ...args: string[]) => caseplan(args, { cwd, env, today: () => date(day) });
const planIn = (text: string): Plan => {
  const { plan, problems } = readPlan('a.plan.yaml', new TextEncoder().encode(text));
  expect(problems).toEqual([]);
  return plan as Plan;
};

/** What has to move on a day, all of it by 30 days, as options. */
function musts(text: string, today: PlainDate): string[] {
  const plan = planIn(text);
  const { start } = nextPeriod(plan, today, {});
  const must = movablesOf(plan, today, start).filter((one) => one.must);
  return must.flatMap(({ id }) => ['--move', `${id}=${addDays(start, 30)}:Takes longer than planned.`]);
}

const examples: [string, string][] = [
  ['delgado-fpos', '2026-04-15'],
  ['harlow-transition', '2026-07-15'],
  ['nakamura-siblings', '2026-06-10'],
  ['okonkwo-in-home', '2026-09-15'],
  ['prevention-lindgren', '2026-11-21'],
  ['vasquez-incarcerated', '2026-10-05'],
];
// On the day on which each is clean, and when half of it is late.
const days = examples.flatMap(([name, day]) => [0, 75].map((later) => [name, addDays(date(day), later)] as const));

describe.each(days)('the amendment of %s on %s', (name, day) => {
  const text = textOf(`examples/${name}.plan.yaml`);

  let made: Promise<string> | undefined;
  /** Made once for all that is asked of it. */
  const make = async () => {
    const args = ['amend', '-', '-o', '-', ...musts(text, day)];
    const { out, err, status } = await caseplan(args, { env, stdin: text, today: () => day });
    expect(err).toContain('is version 2 of');
    expect(status).toBe(0);
    return out;
  };
  async function amended() {
    made ??= make();
    const now = await made;
    return { cwd: folderOf({ [oldName]: text, 'new.plan.yaml': now }), now };
  }
  const errorsOf = async (cwd: string, file: string) => {
    const { out } = await run(cwd, day, 'check', file, '--format', 'json', '--severity', 'error');
    const { findings } = JSON.parse(out) as { findings: { rule: string; subject: string }[] };
    return findings.map(({ rule, subject }) => `${rule} ${subject}`);
  };

  it('has no error that the plan did not have, neither as a draft nor in force', async () => {
    const { cwd, now } = await amended();
    const id = planIn(text).id;
    const known = (await errorsOf(cwd, oldName)).map((error) => error.replace(id, `${id}-v2`));
    // California asks of an update how each service went, which only people can say.
    // Nor has anybody signed yet, which Texas asks of a draft too.
    const isOpen = /^law\/(?:us-ca\/services-evaluated|us-tx\/agency-signed) /;
    const isNew = (error: string) => !known.includes(error) && !isOpen.test(error);
    expect((await errorsOf(cwd, 'new.plan.yaml')).filter(isNew)).toEqual([]);
    writeFileSync(join(cwd, 'new.plan.yaml'), now.replace('status: draft', 'status: active'));
    // Nobody has signed yet; that is all.
    const isOther = (error: string) => isNew(error) && !error.startsWith('component/signatures ');
    expect((await errorsOf(cwd, 'new.plan.yaml')).filter(isOther)).toEqual([]);
  });

  it('hides nothing of the old plan as a draft, and makes it history once it is active', async () => {
    const { cwd, now } = await amended();
    const both = async () => {
      const { out } = await run(cwd, day, 'check', '.', '--format', 'json');
      return (JSON.parse(out).findings as { file: string }[]).filter(({ file }) => file === oldName).length;
    };
    const { out } = await run(cwd, day, 'check', oldName, '--format', 'json');
    expect(await both()).toBe(JSON.parse(out).findings.length);
    writeFileSync(join(cwd, 'new.plan.yaml'), now.replace('status: draft', 'status: active'));
    expect(await both()).toBe(0);
  });

  it('leaves the clocks of the law where they stand', async () => {
    const { cwd } = await amended();
    const clocks = async (file: string) => {
      const { out } = await run(cwd, day, 'deadlines', file, '--format', 'json', '--all');
      const rows = JSON.parse(out).deadlines as { id: string; children: string[]; state: string; due: string }[];
      return rows
        .filter(({ state }) => ['upcoming', 'due-soon', 'overdue'].includes(state))
        .map(({ id, children, due }) => `${id} ${children} ${due}`);
    };
    // What the law asks of every version of a plan, such as its update, is met by the new one.
    const now = await clocks('new.plan.yaml');
    const before = await clocks(oldName);
    expect(
      now
        .filter((row) => !before.includes(row))
        .filter((row) => !/update|progress|service-plan|family-plan|plan-review|reassessment/.test(row)),
    ).toEqual([]);
    expect(
      before
        .filter((row) => !now.includes(row))
        .filter((row) => !/update|service-plan|family-plan|plan-review|reassessment|case-plan/.test(row)),
    ).toEqual([]);
  });

  it('carries on every line that says nothing else than before, and touches no other file', async () => {
    const { cwd, now } = await amended();
    expect(readFileSync(join(cwd, oldName), 'utf8')).toBe(text);
    const kept = new Set(text.split('\n'));
    const gone = now.split('\n').filter((line) => line.trim() !== '' && !kept.has(line));
    for (const line of gone) {
      expect(line).toMatch(
        /^(?: *(?:-|id:|status:|version:|replaces:|period:|preparedOn:|previous:|plan:|start:|end:|measures:|tasks:|goals:|services:|barriers:|due:|target:|baseline:|dueHistory:|targetHistory:|value:|date:|to:|from:|changedOn:|reason:|indicator:|description:|response:|evidence:|completedOn:|assignee:|statement:|addresses:|name:|outcome:|resolvedOn:|lifecycleStatus:|achievementStatus:|acceptance:|en:|es:|[a-zA-Z"].*[^:]$| {2})|# Carried over)/,
      );
    }
  });

  it('can be told as a difference, in both languages', async () => {
    const { cwd } = await amended();
    for (const language of ['en', 'es']) {
      const { out, status } = await run(cwd, day, 'diff', oldName, 'new.plan.yaml', '--language', language);
      expect(status).toBe(0);
      expect(out).not.toMatch(/undefined|\[object|: \.|\bnull\b/);
    }
    const { out } = await run(cwd, day, 'diff', oldName, 'new.plan.yaml', '--format', 'json');
    const { differences, amends } = JSON.parse(out);
    expect(amends).toBe(true);
    const lost = differences.filter(({ what }: { what: string }) => what === 'removed');
    expect(lost).toEqual([]);
  });

  it('can itself be amended', async () => {
    const { cwd, now } = await amended();
    writeFileSync(join(cwd, 'new.plan.yaml'), now.replace('status: draft', 'status: active'));
    const later = addDays(day, 5);
    const { err, status } = await run(cwd, later, 'amend', 'new.plan.yaml', ...musts(now, later));
    expect([status, err.split('\n')[0]]).toEqual([
      0,
      expect.stringContaining(`${planIn(text).id}-v3 is version 3 of ${planIn(text).id}-v2`),
    ]);
    const third = readFileSync(join(cwd, `${planIn(text).id}-v3.plan.yaml`), 'utf8');
    planIn(third);
    expect(third.match(/^# Carried over from .*/gm)).toEqual([
      expect.stringMatching(`^# Carried over from ${planIn(text).id}-v2: `),
    ]);
  });
});

describe('caseplan amend', () => {
  const day = '2026-06-15';
  const moves = musts(old, date(day));
  const amend = async (text: string, ...args: string[]) => {
    const cwd = folderOf({ [oldName]: text });
    const ran = await run(cwd, day, 'amend', oldName, '-o', 'new.plan.yaml', ...args);
    return { ...ran, cwd, plan: ran.status === 0 ? planIn(readFileSync(join(cwd, 'new.plan.yaml'), 'utf8')) : null };
  };

  it('begins the next version: head, period, signatures', async () => {
    const { plan } = await amend(old, ...moves);
    expect(plan).toMatchObject({
      id: 'FPOS-2026-0142-v2',
      version: 2,
      replaces: 'FPOS-2026-0142',
      status: 'draft',
      period: { start: '2026-06-15', end: '2026-12-15' },
      preparedOn: '2026-06-15',
    });
    expect([plan?.approvedBy, plan?.approvedOn]).toEqual([undefined, undefined]);
    expect(plan?.signatures?.[0]).toEqual({ person: 'maria', required: true, status: 'pending', language: 'en' });
  });

  it('moves a date with its reason, and keeps the earlier moves', async () => {
    const { plan } = await amend(old, ...moves);
    expect(plan?.tasks?.find(({ id }) => id === 't-lease')).toMatchObject({
      due: '2026-07-15',
      dueHistory: [
        { from: '2026-04-10', to: '2026-04-30', changedOn: '2026-04-06' },
        { from: '2026-04-30', to: '2026-07-15', changedOn: '2026-06-15', reason: 'Takes longer than planned.' },
      ],
    });
    expect(plan?.goals?.find(({ id }) => id === 'g-school')?.targetHistory).toEqual([
      { from: '2026-06-04', to: '2026-07-15', changedOn: '2026-06-15', reason: 'Takes longer than planned.' },
    ]);
  });

  it('wants another date for what is due before the new version begins', async () => {
    const asked = async (...args: string[]) => (await amend(old, '--from', '2026-08-21', ...args)).err;
    const late = moves.map((arg) => arg.replace('=2026-07-15:', '=2026-09-15:'));
    expect(await asked(...late)).toMatch(/want a new one, .*: t-screens \(2026-08-20\), t-letters \(2026-08-20\), g-/);
    const rest = ['t-screens', 't-letters', 'g-supervised', 'g-home'].flatMap((id) => [
      '--move',
      `${id}=2026-10-20:It goes on.`,
    ]);
    expect(await asked(...late, ...rest)).toContain('is version 2 of');
  });

  it('is told that nobody knows when it is reviewed, where the old version named only a day that is over', async () => {
    const cwd = folderOf({ [oldName]: null });
    const must = ['t-plan', 't-checks'].flatMap((id) => ['--move', `${id}=2026-07-01:It takes longer.`]);
    const check = async (...args: string[]) =>
      (await run(cwd, '2026-09-20', 'check', 'new.plan.yaml', '--format', 'concise', ...args)).out.split('\n');
    await run(cwd, '2026-06-01', 'amend', oldName, '-o', 'new.plan.yaml', ...must);
    expect((await check()).filter((line) => line.includes('review'))).toEqual([
      expect.stringMatching(/component\/review The plan does not say when it is reviewed/),
    ]);
    const made = readFileSync(join(cwd, 'new.plan.yaml'), 'utf8').replace('status: draft', 'status: active');
    writeFileSync(join(cwd, 'new.plan.yaml'), `${made}reviewEvery: P3M\n`);
    const line = made.split('\n').length;
    expect((await check()).filter((line) => line.includes('review'))).toEqual([
      expect.stringContaining(`new.plan.yaml:${line}:14: error timeline/review-overdue`),
    ]);
  });

  it('does not announce the review of the old version that is over by then', async () => {
    const { cwd } = await amend(old, ...moves);
    const printed = await run(cwd, day, 'render', 'new.plan.yaml', '--draft', '--format', 'html', '-o', '-');
    const next = [...printed.out.matchAll(/Next review<\/p>\s*(?:<div[^>]*>\s*)?<p[^>]*>([^<]*)/g)].map(
      ([, date]) => date,
    );
    expect(next).toEqual(['September 15, 2026', 'September 15, 2026']);
  });

  it('begins a measure where it stands, and tells where it began', async () => {
    const { plan } = await amend(old, ...moves, '--move', 'm-screens=20:The laboratory asks less often.');
    const screens = plan?.goals?.[0]?.measures?.[0];
    expect(screens).toMatchObject({
      baseline: 9,
      target: 20,
      observations: [{ date: '2026-03-31', value: 9 }],
      targetHistory: [{ from: 24, to: 20, changedOn: '2026-06-15', reason: 'The laboratory asks less often.' }],
    });
    expect(plan?.previous?.measures?.[0]).toMatchObject({
      measure: 'm-screens',
      baseline: 0,
      value: 9,
      date: '2026-03-31',
    });
  });

  it('sums up what is finished, and carries the rest', async () => {
    const { plan } = await amend(old, ...moves);
    expect(plan?.previous?.tasks?.map(({ id }) => id)).toEqual(['t-checks', 't-rent', 't-video']);
    expect(plan?.previous?.barriers?.map(({ id }) => id)).toEqual(['b-shift']);
    expect(plan?.tasks?.map(({ id }) => id)).not.toContain('t-checks');
    expect(plan?.barriers?.map(({ id }) => id)).toEqual(['b-waitlist']);
    expect(plan?.case?.events).toHaveLength(10);
  });

  it('does not let a goal go that alone answers a danger', async () => {
    const reached = old.replace('achievementStatus: improving', 'achievementStatus: achieved');
    const { plan } = await amend(reached, ...moves);
    expect(plan?.goals?.map(({ id }) => id)).toContain('g-sober');
  });

  it('sums up a goal that was reached with its tasks', async () => {
    const reached = old
      .replace(
        'achievementStatus: improving\n    acceptance:\n      - { person: maria, status: agree }\n    measures:\n      - { id: m-absences',
        'achievementStatus: achieved\n    acceptance:\n      - { person: maria, status: agree }\n    measures:\n      - { id: m-absences',
      )
      .replace(
        'frequency: every school day\n    status: in-progress',
        'frequency: every school day\n    status: completed\n    completedOn: 2026-06-04',
      );
    const { plan, cwd } = await amend(reached, ...musts(reached, date(day)));
    expect(plan?.previous?.goals).toMatchObject([
      { id: 'g-school', addresses: ['n-school'], achievementStatus: 'achieved' },
    ]);
    expect(plan?.goals?.map(({ id }) => id)).not.toContain('g-school');
    expect(plan?.strategies?.map(({ id }) => id)).not.toContain('x-school');
    const { out } = await run(cwd, day, 'diff', oldName, 'new.plan.yaml');
    expect(out).toContain('              Progress: achieved.\n              It is in the summary of the plan before.');
  });

  it('takes comments with what they belong to, and leaves all others', async () => {
    const commented = old
      .replace('  - id: t-checks\n', '  # The co-workers, both of them.\n  - id: t-checks\n')
      .replace('  - id: t-lease\n', '  # Ask about the deposit.\n  - id: t-lease # with the navigator\n')
      .replace('tasks:\n  - id: t-treatment', '# Who does what.\ntasks:\n\n  - id: t-treatment');
    const { cwd } = await amend(commented, ...moves);
    const now = readFileSync(join(cwd, 'new.plan.yaml'), 'utf8');
    expect(now).not.toContain('both of them');
    for (const kept of [
      '  # Ask about the deposit.\n  - id: t-lease # with the navigator\n',
      '# Who does what.\ntasks:\n\n  - id: t-treatment',
    ]) {
      expect(now).toContain(kept);
    }
  });

  it('keeps line ends and a byte order mark', async () => {
    const { cwd } = await amend(`\uFEFF${old.replaceAll('\n', '\r\n')}`, ...moves);
    const now = readFileSync(join(cwd, 'new.plan.yaml'), 'utf8');
    expect(now.startsWith('\uFEFF')).toBe(true);
    expect(now.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('takes answers from a file', async () => {
    const cwd = folderOf({ [oldName]: old });
    const answers = ['id: FPOS-2026-0142-B', 'from: 2026-07-01', 'summary: Screens are clean.', 'moves:'];
    for (const id of ['t-treatment', 't-night-plan', 't-lease', 't-school', 't-home-study', 'g-school']) {
      answers.push(`  ${id}: { to: 2026-08-03, reason: 'The summer: everything takes longer.' }`);
    }
    writeFileSync(join(cwd, 'moves.yaml'), `${answers.join('\n')}\n`);
    const { status, err } = await run(cwd, day, 'amend', oldName, '--answers', 'moves.yaml');
    expect(err).toContain('FPOS-2026-0142-B is version 2 of FPOS-2026-0142, a draft for 2026-07-01 to 2027-01-01.');
    expect(status).toBe(0);
    const plan = planIn(readFileSync(join(cwd, 'FPOS-2026-0142-B.plan.yaml'), 'utf8'));
    expect(plan.tasks?.[0]?.dueHistory?.[0]?.reason).toBe('The summer: everything takes longer.');
    expect(plan.previous?.summary).toBe('Screens are clean.');
  });

  it('prints what came of the plan before, as it was said', async () => {
    const { cwd } = await amend(old, ...moves, '--summary', 'Screens are clean: the evening group helps.');
    const printed = await run(cwd, day, 'render', 'new.plan.yaml', '--draft', '--format', 'html', '-o', '-');
    expect(printed.out).toContain('Screens are clean: the evening group helps.');
  });

  it.each([
    ['id: [a]', 'id in moves.yaml is no text.'],
    ['summary: { en: 1 }', 'summary in moves.yaml is no text.'],
  ])('refuses answers with %s', async (answer, message) => {
    const cwd = folderOf({ [oldName]: old, 'moves.yaml': `${answer}\n` });
    const { status, err } = await run(cwd, day, 'amend', oldName, '--answers', 'moves.yaml');
    expect([status, err]).toEqual([2, `caseplan: ${message}\n`]);
  });

  it.each([
    [
      'a date that has passed and is not moved',
      [],
      '6 dates cannot stay and want a new one, with the reason: t-treatment (2026-05-29)',
    ],
    ['a move without a reason', ['--move', 't-lease=2026-08-01'], '--move moves t-lease without a reason.'],
    ['a move with an empty reason', ['--move', 't-lease=2026-08-01: '], 'without a reason'],
    [
      'a move of what does not move',
      ['--move', 't-leese=2026-08-01:x'],
      't-leese cannot be moved. Did you mean t-lease?',
    ],
    [
      'a finished task that moves',
      ['--move', 't-checks=2026-08-01:x'],
      't-checks cannot be moved: it is finished or given up, or has no date or target. Leave it out.',
    ],
    ['a date for a measure', ['--move', 'm-screens=2026-08-01:x'], 'm-screens is a measure: its target is a number'],
    [
      'a task that moves to a day after the end',
      ['--move', 't-lease=2028-01-31:x'],
      't-lease cannot move to 2028-01-31: the new version ends on',
    ],
    [
      'a task that moves to a day before the beginning',
      ['--from', '2026-08-01', '--move', 't-lease=2026-07-31:x'],
      't-lease cannot move to 2026-07-31: the first day that is left for it is 2026-08-01.',
    ],
    [
      'a task that moves to a day that has passed',
      ['--from', '2026-04-01', '--move', 't-lease=2026-06-14:x'],
      't-lease cannot move to 2026-06-14: the first day that is left for it is 2026-06-15.',
    ],
    [
      'the same task moved twice',
      ['--move', 't-lease=2026-08-01:x', '--move', 't-lease=2026-09-01:y'],
      '--move moves t-lease twice.',
    ],
    ['no date', ['--move', 't-lease=soon:x'], '--move t-lease=soon:x is no move.'],
    ['the date that it has', ['--move', 't-letters=2026-08-20:x'], 't-letters has 2026-08-20 already.'],
    ['an end before the beginning', [...moves, '--until', '2026-01-01'], 'The new version would end on 2026-01-01'],
    ['the same id', [...moves, '--id', 'FPOS-2026-0142'], 'is the id of the old version'],
    ['no id', [...moves, '--id', 'a b'], 'a b cannot be an id'],
  ])('refuses %s and writes nothing', async (_, args, message) => {
    const { status, err, out } = await amend(old, ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it.each([
    ['a draft', old.replace('status: active', 'status: draft'), 'is a draft'],
    ['a revoked plan', old.replace('status: active', 'status: revoked'), 'is revoked'],
    ['a plan with mistakes', old.replace('assignee: daniel', 'asignee: daniel'), 'has mistakes of the format'],
  ])('refuses %s', async (_, text, message) => {
    const { status, err } = await amend(text, ...moves);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  describe('in Spanish', () => {
    it('tells what was made, by --language and by the locale of the terminal', async () => {
      const { err, cwd } = await amend(old, ...moves, '--language', 'es');
      expect(err).toContain('FPOS-2026-0142-v2 es la versión 2 de FPOS-2026-0142, un borrador del 2026-06-15');
      expect(err).toContain('Continúan: 5 metas, 7 tareas, 3 servicios y 1 obstáculo.');
      expect(err).toContain('Terminado, y resumido en previous: 3 tareas y 1 obstáculo.');
      expect(err).toMatch(/Cambios: t-treatment a 2026-07-15, .*\nPor hacer: decir quién participó/s);
      expect(err).toContain('Ver qué falta todavía: caseplan check new.plan.yaml');
      const again = ['amend', oldName, '-o', 'other.plan.yaml', ...moves];
      const spanish = { ...env, LC_ALL: undefined, LANG: 'es_MX.UTF-8' };
      const { err: ofLocale } = await caseplan(again, { cwd, env: spanish, today: () => date(day) });
      expect(ofLocale.replaceAll('other', 'new')).toBe(err);
    });

    it.each([
      [[], 'caseplan: 6 fechas no pueden quedarse y necesitan otra, con el motivo: t-treatment (2026-05-29), '],
      [['--move', 't-lease=2026-08-01'], '--move cambia t-lease sin motivo.'],
      [['--move', 't-leese=2026-08-01:x'], 't-leese no se puede cambiar. ¿Quiso decir t-lease?'],
      [['--move', 'm-screens=2026-08-01:x'], 'm-screens es una medida: su objetivo es un número, y no 2026-08-01.'],
      [[...moves, '--until', '2026-01-01'], 'La nueva versión terminaría el 2026-01-01'],
      [[...moves, '--id', 'FPOS-2026-0142'], 'FPOS-2026-0142 es el id de la versión anterior.'],
    ])('refuses %j', async (args, message) => {
      const { status, err } = await amend(old, ...args, '--language', 'es');
      expect([status, err]).toEqual([2, expect.stringContaining(message)]);
    });
  });

  it('overwrites nothing', async () => {
    const cwd = folderOf({ [oldName]: old, 'new.plan.yaml': old });
    const { status, err } = await run(cwd, day, 'amend', oldName, '-o', 'new.plan.yaml', ...moves);
    expect([status, err]).toEqual([
      2,
      expect.stringContaining('new.plan.yaml is there already and is not overwritten.'),
    ]);
    expect(readFileSync(join(cwd, 'new.plan.yaml'), 'utf8')).toBe(old);
  });

  it('writes to standard output, from standard input', async () => {
    const { out, status } = await caseplan(['amend', '-', '-o', '-', ...moves], {
      env,
      stdin: old,
      today: () => date(day),
    });
    expect(status).toBe(0);
    expect(planIn(out).id).toBe('FPOS-2026-0142-v2');
  });
});
