import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Checkout, planOf } from '../support/checkout.ts';
import { caseplan, folderOf } from '../support/io.ts';
import { textOf, worked } from '../support/plans.ts';

const first = planOf();
const counted = first.replace('value: 12 }]', 'value: 12 }, { date: 2026-04-10, value: 20 }]');
const moved = counted.replace('due: 2026-05-08', 'due: 2026-05-15');

const mended = moved.replace('due: 2026-05-08', 'due: 2026-05-20');

/** A plan with a history: begun, counted, renamed and moved, broken, mended, and something not committed yet. */
function history(): Checkout {
  const repo = new Checkout();
  const commit = (date: string, message: string, name: string, text: string) => {
    repo.put({ [name]: text });
    repo.git('add', '--all');
    repo.git('-c', 'user.name=Kim Sandoval', 'commit', '--quiet', `--date=${date}T12:00:00`, '--message', message);
  };
  commit('2026-02-03', 'The plan of Ana', 'old.plan.yaml', first);
  commit('2026-04-10', 'Nights counted', 'old.plan.yaml', counted);
  renameSync(join(repo.folder, 'old.plan.yaml'), join(repo.folder, 'a.plan.yaml'));
  commit('2026-04-11', 'The date moves', 'a.plan.yaml', moved);
  commit('2026-04-12', 'A slip', 'a.plan.yaml', `${moved}contacts: [\n`);
  commit('2026-04-13', 'Mended', 'a.plan.yaml', mended);
  commit('2026-04-14', 'A comment', 'a.plan.yaml', `${mended}# checked\n`);
  repo.put({ 'a.plan.yaml': mended.replace('assignee: ana', 'assignee: [ana, kim]') });
  return repo;
}

interface Entry {
  kind: string;
  date: string | null;
  author: string | null;
  subject: string | null;
  notes: string[];
  differences: { thing: string; id: string; key: string | null; from: unknown; to: unknown }[];
}

const entriesOf = async (cwd: string, ...options: string[]): Promise<Entry[]> => {
  const { status, out, err } = await caseplan(['log', 'a.plan.yaml', '--format', 'json', ...options], { cwd });
  expect([status, err]).toEqual([0, '']);
  return JSON.parse(out).entries;
};

describe('caseplan log', () => {
  it('tells the commits and the records of the plan, the last first, with what is not committed on top', async () => {
    const entries = await entriesOf(history().folder, '--show-names');
    expect(entries.map(({ kind, date, author, subject }) => [kind, date, author, subject])).toEqual([
      ['uncommitted', null, null, null],
      ['commit', '2026-04-14', 'Kim Sandoval', 'A comment'],
      ['commit', '2026-04-13', 'Kim Sandoval', 'Mended'],
      ['commit', '2026-04-12', 'Kim Sandoval', 'A slip'],
      ['commit', '2026-04-11', 'Kim Sandoval', 'The date moves'],
      ['commit', '2026-04-10', 'Kim Sandoval', 'Nights counted'],
      ['record', '2026-04-10', null, null],
      ['record', '2026-03-31', null, null],
      ['record', '2026-02-20', null, null],
      ['record', '2026-02-05', null, null],
      ['commit', '2026-02-03', 'Kim Sandoval', 'The plan of Ana'],
      ['record', '2026-02-03', null, null],
      ['record', '2026-02-01', null, null],
    ]);
    const said = entries.map(({ notes, differences }) => [
      ...notes,
      ...differences.map(({ thing, id, key }) => [thing, id, key].filter((part) => part !== null).join(' ')),
    ]);
    expect(said.slice(0, 7)).toEqual([
      ['task t-plan assignee'],
      ['The plan says the same as before: only comments, order or spelling are different.'],
      [
        expect.stringMatching(
          /^The version before cannot be read as a plan; this is what changed since [0-9a-f]{10}\.$/,
        ),
        'task t-checks due',
      ],
      [expect.stringMatching(/^This version cannot be read as a plan \(line \d+\), so nobody can say what changed\.$/)],
      ['The file was called old.plan.yaml before.', 'task t-plan due'],
      ['observation'],
      ['observation'],
    ]);
    expect(said.at(-3)).toEqual(['The plan was begun.']);
    expect(said.at(-1)).toEqual(['participation ana']);
  });

  it('is told from a day on, in words, in English and Spanish', async () => {
    const { folder: cwd } = history();
    const { out } = await caseplan(['log', 'a.plan.yaml', '--since', '2026-04-11'], { cwd });
    expect(out).toMatch(/^History of FSP-0001 \(a\.plan\.yaml\)\n\nNot committed yet\n {2}Task t-plan \(Ana Castell/);
    expect(out).toMatch(
      /\nApril 11, 2026 · [0-9a-f]{10} · Kim Sandoval · The date moves\n {2}The file was called old\.plan\.yaml before\.\n/,
    );
    expect(out).toContain('Due: May 15, 2026 instead of May 8, 2026, 7 days later.');
    expect(out).not.toContain('April 10');
    const spanish = await caseplan(['log', 'a.plan.yaml', '--since', '2026-04-11', '--language', 'es'], { cwd });
    expect(spanish.out).toContain('Todavía sin confirmar en Git\n');
    expect(spanish.out).toMatch(/\n11 de abril de 2026 · /);
    const none = await caseplan(['log', 'a.plan.yaml', '--since', '2027-01-01'], {
      cwd: folderOf({ 'a.plan.yaml': null }),
    });
    expect(none.out).toBe('History of FSP-0001 (a.plan.yaml)\n\nNothing is recorded for this time.\n');
  });

  it('leaves out names and texts in formats that others read, and in the log of a CI job', async () => {
    const { folder: cwd } = history();
    const outs = [
      (await caseplan(['log', 'a.plan.yaml', '--format', 'json'], { cwd })).out,
      (await caseplan(['log', 'a.plan.yaml', '--format', 'markdown'], { cwd })).out,
      (await caseplan(['log', 'a.plan.yaml'], { cwd, env: { ...process.env, CI: 'true' } })).out,
    ];
    for (const out of outs) {
      expect(out).toContain('t-plan');
      for (const hidden of ['Kim Sandoval', 'The date moves', 'Ana Castell', 'Write the night plan'])
        expect([hidden, out.includes(hidden)]).toEqual([hidden, false]);
    }
  });

  it('has the records of the plan alone where there is no Git, and says so of a plan that is not in it', async () => {
    const cwd = folderOf({ 'a.plan.yaml': textOf(worked) });
    const entries = await entriesOf(cwd);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['record']));
    const dates = entries.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    const on = (day: string) =>
      entries.find(({ date }) => date === day)?.differences.map(({ thing, id }) => `${thing} ${id}`);
    // A move of a date, and an approval.
    expect(on('2026-04-06')).toContain('move null');
    expect(on('2026-02-19')).toContain('plan FPOS-2026-0142');
    const repo = new Checkout({ 'b.txt': '' });
    repo.put({ 'a.plan.yaml': first });
    expect((await entriesOf(repo.folder))[0]?.notes).toEqual(['The plan is not in Git yet.']);
  });

  it('goes on where the plan of today cannot be read, and is a mistake only where there is nothing to tell', async () => {
    const repo = new Checkout({ 'a.plan.yaml': first });
    repo.put({ 'a.plan.yaml': `${first}contacts: [\n` });
    const entries = await entriesOf(repo.folder);
    expect(entries[0]?.notes[0]).toMatch(/^This version cannot be read/);
    expect(entries.some(({ kind }) => kind === 'record')).toBe(true);
    const cwd = folderOf({ 'a.plan.yaml': 'contacts: [\n' });
    const none = await caseplan(['log', 'a.plan.yaml'], { cwd });
    expect([none.status, none.err]).toEqual([
      2,
      expect.stringMatching(
        /^caseplan: a\.plan\.yaml is no plan \(line \d+\), and no Git knows of it\. See: caseplan check/,
      ),
    ]);
    expect((await caseplan(['log', 'b.plan.yaml'], { cwd })).status).toBe(2);
  });

  it('tells what a note says, and why a date was moved only once', async () => {
    const own = first.replace(
      'due: 2026-05-08',
      'due: 2026-05-15, dueHistory: [{ from: 2026-05-08, to: 2026-05-15, changedOn: 2026-04-11, reason: The aunt is away. }], notes: [{ date: 2026-04-12, by: kim, text: Ana called twice. }]',
    );
    const cwd = folderOf({ 'a.plan.yaml': own });
    const { out } = await caseplan(['log', 'a.plan.yaml'], { cwd });
    expect(out).toContain('Ana called twice.');
    expect(out.match(/The aunt is away\./g)).toHaveLength(1);
    const masked = await caseplan(['log', 'a.plan.yaml', '--format', 'markdown'], { cwd });
    expect(masked.out).not.toMatch(/Ana called|The aunt/);
  });

  it('tells of a barrier on the day when it was reported and on the day when it was out of the way', async () => {
    const cwd = folderOf({ 'a.plan.yaml': textOf(worked) });
    const { out } = await caseplan(['log', 'a.plan.yaml'], { cwd });
    const days = out.split('\n\n').filter((day) => day.includes('Barrier b-shift'));
    expect(days.map((day) => /^\w+ \d+, \d+/m.exec(day)?.[0])).toEqual(['March 2, 2026', 'February 9, 2026']);
  });

  it('writes into a file, and shows no escape of a commit to the terminal', async () => {
    const repo = new Checkout({ 'a.plan.yaml': first });
    writeFileSync(join(repo.folder, 'a.plan.yaml'), moved);
    repo.commit('Red \u001b[31malarm');
    const { out } = await caseplan(['log', 'a.plan.yaml', '-o', 'log.md', '--format', 'markdown'], {
      cwd: repo.folder,
    });
    expect(out).toBe('');
    expect((await caseplan(['log', 'a.plan.yaml'], { cwd: repo.folder })).out).not.toContain('\u001b');
  });
});
