import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withoutNotes } from '../../src/interview/notes.ts';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { answerTalk, questionAt, talk } from './talk.ts';
import { bundled, keys, type Room, Terminal } from './terminal.ts';

const { enter, interrupt, end, emptyLine } = keys;
let program: string;
let remove = () => {};

beforeAll(async () => {
  ({ program, remove } = await bundled());
});
afterAll(() => remove());

const start = (cwd: string, args: readonly string[] = [], room?: Room) =>
  new Terminal([program, 'init', '--as-of', '2026-05-08', ...args], cwd, room);

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

/** Everything that is shown, on one line. */
const inOneLine = (terminal: Terminal) => terminal.shown.replace(/\s+/g, ' ');

/** The files of a folder, with those whose names begin with a dot. */
const filesIn = (cwd: string) => readdirSync(cwd).sort();

describe('the answers of an interview', () => {
  it('are kept at every question when Ctrl-C comes, and the interview goes on at the same one', {
    timeout: 900_000,
  }, async () => {
    const whole = temporaryFolder();
    const uninterrupted = start(whole, ['a.plan.yaml']);
    const kept: unknown[] = [];
    for (const index of talk.keys()) {
      await answerTalk(uninterrupted, index, index + 1);
      await uninterrupted.see(index + 1 < talk.length ? questionAt(index + 1) : 'Write the plan');
      uninterrupted.rewind();
      kept.push(parse(read(whole, 'a.draft.yaml')));
    }
    uninterrupted.type(enter);
    expect(await uninterrupted.ended).toBe(0);
    const cwd = temporaryFolder();
    for (const index of talk.keys()) {
      const terminal = start(cwd, ['a.plan.yaml']);
      await terminal.see(questionAt(index));
      terminal.rewind();
      await answerTalk(terminal, index, index + 1);
      await terminal.see(index + 1 < talk.length ? questionAt(index + 1) : 'Write the plan');
      terminal.type(interrupt);
      expect(await terminal.ended).toBe(130);
      expect(inOneLine(terminal)).toContain(
        'Stopped. Your answers are saved in a.draft.yaml. Go on with: caseplan init a.plan.yaml',
      );
      expect([index, parse(read(cwd, 'a.draft.yaml'))]).toEqual([index, kept[index]]);
      expect(filesIn(cwd)).toEqual(['a.draft.yaml']);
    }
    const last = start(cwd, ['a.plan.yaml']);
    await last.answer('Write the plan', enter);
    expect(await last.ended).toBe(0);
    expect(filesIn(cwd)).toEqual(['a.plan.yaml']);
    expect(read(cwd, 'a.plan.yaml')).toBe(read(whole, 'a.plan.yaml'));
  });

  it.each([
    ['the terminal is closed', 'SIGHUP'],
    ['the program is asked to end', 'SIGTERM'],
    ['the program is killed', 'SIGKILL'],
  ])('are kept when %s', async (_, signal) => {
    const cwd = temporaryFolder();
    const terminal = start(cwd, ['a.plan.yaml']);
    await answerTalk(terminal, 0, 8);
    await terminal.see('Which office or unit?');
    terminal.type('Half a');
    await terminal.see('Half a');
    terminal.kill(signal);
    const status = await terminal.ended;
    if (signal === 'SIGTERM') expect(status).toBe(130);
    expect(filesIn(cwd)).toEqual(['a.draft.yaml']);
    expect(parse(read(cwd, 'a.draft.yaml')).case).toEqual({
      number: '0142',
      agency: { name: 'Department of Family Services' },
    });
  });

  it.each([
    ['Ctrl-C', interrupt],
    ['Ctrl-D', end],
  ])('are none when %s comes at the first question', async (_, key) => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await terminal.see('Which state has the case?');
    terminal.type(key);
    expect(await terminal.ended).toBe(130);
    expect(terminal.shown).toContain('Stopped before the first answer; nothing was written.');
    expect(filesIn(cwd)).toEqual([]);
  });

  it('are for nobody else to read, and no plan to a check', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerTalk(terminal, 0, 3);
    await terminal.see('Which language is the plan written in?');
    terminal.type(interrupt);
    await terminal.ended;
    expect(statSync(join(cwd, 'plan-2026-05-08.draft.yaml')).mode & 0o777).toBe(0o600);
    expect((await caseplan(['check', '.'], { cwd })).status).toBe(3);
  });

  it('can be taken for a plan as they are', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd, ['a.plan.yaml']);
    await answerTalk(terminal, 0, 22);
    await terminal.see(questionAt(22));
    terminal.type(interrupt);
    await terminal.ended;
    const { status, err } = await caseplan(['init', '--answers', 'a.draft.yaml', '-o', 'b.plan.yaml'], { cwd });
    expect([status, err.split('\n')[0]]).toEqual([0, 'The plan is in b.plan.yaml.']);
    expect(parse(read(cwd, 'b.plan.yaml'))).toMatchObject({ people: [{ id: 'leo' }, { id: 'ana' }] });
    expect(read(cwd, 'b.plan.yaml')).not.toContain('x-interview');
  });

  it('are offered where the program runs: by first names, with their number and day', async () => {
    const cwd = temporaryFolder();
    const first = start(cwd);
    await answerTalk(first, 0, 16);
    await first.see('What is the person called?');
    first.type(interrupt);
    await first.ended;
    expect(first.shown).toContain('caseplan init');
    const anew = start(cwd);
    await anew.see('An interview here is not finished. Go on with it?');
    await anew.see('Go on: Leo (FPOS-2026-0001), 12 answers, ');
    await anew.answer('Begin a new plan', keys.down, enter);
    await anew.answer('Which state has the case?', 'Ohio', enter);
    await anew.see('What kind of plan is this?');
    anew.type(interrupt);
    await anew.ended;
    expect(filesIn(cwd)).toEqual(['plan-2026-05-08-2.draft.yaml', 'plan-2026-05-08.draft.yaml']);
    const both = start(cwd);
    await both.see('Some interviews here are not finished.');
    await both.answer('Begin a new plan', keys.down, enter);
    await both.see('Going on with plan-2026-05-08.draft.yaml: 12 answers, last saved');
    await both.see('What is the person called?');
    both.type(interrupt);
    await both.ended;
  });

  it('stay as they are where somebody else changed them, and go on in a file beside', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd, ['a.plan.yaml']);
    await answerTalk(terminal, 0, 7);
    await terminal.see('What is the agency called?');
    writeFileSync(join(cwd, 'a.draft.yaml'), 'case: { number: "0143" }\n');
    terminal.type('Agency', enter);
    await terminal.see('a.draft.yaml was changed by somebody else and stays as it is.');
    await terminal.see('Which office or unit?');
    terminal.type(interrupt);
    await terminal.ended;
    expect(inOneLine(terminal)).toContain('saved in a-2.draft.yaml.');
    expect(read(cwd, 'a.draft.yaml')).toBe('case: { number: "0143" }\n');
    expect(parse(read(cwd, 'a-2.draft.yaml')).case).toEqual({ number: '0142', agency: { name: 'Agency' } });
  });

  it('are told where they are broken, and not written over', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.draft.yaml'), 'plan: [1, 2]\n');
    const terminal = start(cwd, ['a.plan.yaml']);
    expect(await terminal.ended).toBe(2);
    expect(inOneLine(terminal)).toMatch(/a\.draft\.yaml:1:1: .*Correct it, or move it away\./);
    expect(read(cwd, 'a.draft.yaml')).toBe('plan: [1, 2]\n');
  });

  it('are said to be lost where the disk is full, saved when there is room again, and printed where there is none', async () => {
    const cwd = temporaryFolder();
    const shell = 'ulimit -f 0; trap "" XFSZ; exec "$0" "$@"';
    const terminal = start(cwd, ['a.plan.yaml'], { shell });
    await terminal.answer('Which state has the case?', 'Texas', enter);
    await terminal.see('This answer is NOT saved: ');
    await terminal.answer('What kind of plan is this?', enter);
    await terminal.see('Still not saved.');
    await terminal.see('What is the plan called in your files?');
    terminal.type(interrupt);
    expect(await terminal.ended).toBe(130);
    expect(filesIn(cwd)).toEqual([]);
    const printed = terminal.shown.slice(terminal.shown.indexOf('# Answers of an interview'));
    expect(withoutNotes(parse(printed))).toEqual({ plan: { jurisdiction: 'us-tx', kind: 'family-service-plan' } });
  });

  it('go on in another place where the plan cannot be written', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'gone'));
    const terminal = start(cwd, ['gone/a.plan.yaml']);
    await answerTalk(terminal, 0, 2);
    await terminal.see('What is the plan called in your files?');
    terminal.rewind();
    rmSync(join(cwd, 'gone'), { recursive: true });
    await answerTalk(terminal, 2, 3);
    await terminal.see('This answer is NOT saved: ');
    mkdirSync(join(cwd, 'gone'));
    await answerTalk(terminal, 3, 4);
    await terminal.see('All answers are saved again, in gone/a.draft.yaml.');
    await answerTalk(terminal, 4);
    await terminal.see('Write the plan');
    rmSync(join(cwd, 'gone'), { recursive: true });
    terminal.type(enter);
    await terminal.see('The plan cannot be written: ');
    terminal.type(emptyLine, 'b.plan.yaml', enter);
    expect(await terminal.ended).toBe(0);
    expect(parse(read(cwd, 'b.plan.yaml')).id).toBe('FPOS-2026-0001');
  });
});
