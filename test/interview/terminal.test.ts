import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPlan } from '../../src/plan/read.ts';
import { temporaryFolder } from '../support/io.ts';
import { answerTalk } from './talk.ts';
import { bundled, keys, Terminal } from './terminal.ts';

const { enter, interrupt } = keys;
let program: string;
let remove = () => {};

beforeAll(async () => {
  ({ program, remove } = await bundled());
});
afterAll(() => remove());

const start = (cwd: string, ...args: string[]) =>
  new Terminal([program, 'init', '--as-of', '2026-05-08', ...args], cwd);

/** The head of a plan, up to the first question of the second section. */
async function answerHead(terminal: Terminal): Promise<void> {
  await terminal.answer('Which state has the case?', 'Texas', enter);
  await terminal.answer('What kind of plan is this?', enter);
  await terminal.answer('What is the plan called in your files?', enter);
  await terminal.answer('Which language is the plan written in?', enter);
  await terminal.answer('When does the plan begin?', enter);
  await terminal.answer('When does it end?', enter);
}

/** What is in the plan file, which must be a sound one, and the only one. */
function planIn(folder: string, name = 'FPOS-2026-0001.plan.yaml') {
  const bytes = readFileSync(join(folder, name));
  expect(readPlan(name, bytes).problems).toEqual([]);
  expect(readdirSync(folder)).toEqual([name]);
  return parse(bytes.toString());
}

/** What is in the file of answers, with nothing half-written beside it. */
function draftIn(folder: string, name = 'plan-2026-05-08.draft.yaml') {
  expect(readdirSync(folder)).toContain(name);
  expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  return parse(readFileSync(join(folder, name), 'utf8'));
}

async function stopped(terminal: Terminal, key = interrupt): Promise<string> {
  terminal.type(key);
  expect(await terminal.ended).toBe(130);
  return terminal.shown.trimEnd().split('\n').slice(-2).join(' ').replace(/\s+/g, ' ');
}

describe('an interview in a terminal', () => {
  it('goes through all nine sections and writes a plan', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerTalk(terminal);
    await terminal.answer('Write the plan', enter);
    await terminal.see('The plan is in FPOS-2026-0001.plan.yaml.');
    await terminal.see('Next: caseplan check FPOS-2026-0001.plan.yaml');
    expect(await terminal.ended).toBe(0);
    const plan = planIn(cwd);
    expect(plan).toMatchObject({
      id: 'FPOS-2026-0001',
      jurisdiction: 'us-tx',
      period: { start: '2026-05-08', end: '2026-11-08' },
      preparedBy: 'sandoval',
      case: { number: '0142', reasonForInvolvement: 'Leo was alone.\n\nIt was 2 a.m.' },
      people: [
        { id: 'leo', birthDate: '2023-05-06', language: 'en' },
        { id: 'ana', role: 'mother', parentOf: ['leo'], language: 'es', interpreter: true },
        { id: 'sandoval', role: 'caseworker' },
        { id: 'lakeside', role: 'provider' },
      ],
      children: [{ person: 'leo', permanency: { primary: 'remain-home', concurrent: 'relative' } }],
      assessment: { safetyThreats: [{ id: 's-1', people: ['leo'] }] },
      goals: [
        {
          type: 'safety',
          addresses: ['s-1'],
          people: ['leo'],
          measures: [{ baseline: 0, target: 30, direction: 'increase', every: 'P1M' }],
        },
      ],
      services: [{ name: 'Sitters', provider: 'lakeside' }],
      tasks: [{ assignee: ['ana'], due: '2026-06-01', status: 'not-started' }],
      participation: [{ person: 'leo', participated: false, whyNot: 'Three years old.' }],
      reviewEvery: 'P3M',
      signatures: [
        { person: 'ana', status: 'pending' },
        { person: 'sandoval', status: 'pending' },
      ],
    });
    for (const n of Array(9).keys()) expect(terminal.shown).toContain(`Section ${n + 1} of 9  `);
    expect(terminal.shown).not.toMatch(/undefined|\{who\}|NaN/);
  });

  it('survives stray Enters, and closes what has nothing to ask with a sentence', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerHead(terminal);
    for (const question of ['case number', 'agency called?', 'office or unit?', 'family call?', 'hears the case?']) {
      await terminal.answer(question, enter);
    }
    await terminal.answer('What is the person called?', enter);
    await terminal.answer('No child is named yet. Leave this section open? (y/N)', enter);
    await terminal.answer('What is the person called?', enter);
    await terminal.answer('Leave this section open? (y/N)', 'y', enter);
    await terminal.see('Section 4 of 9');
    for (const question of ['Why is the agency', 'What was tried', 'What is being done', 'Has anything happened']) {
      await terminal.answer(question, enter);
    }
    await terminal.see('No child is named, so there is nothing to ask here.');
    await terminal.see('Section 6 of 9');
    await terminal.answer('What is dangerous', enter);
    await terminal.answer('No danger is named yet. Leave this list open? (y/N)', 'n', enter);
    await terminal.answer('What is dangerous', 'Leo is left alone at night.', enter);
    await terminal.see('Is there another danger?');
    await stopped(terminal);
    expect(draftIn(cwd).assessment.safetyThreats).toMatchObject([
      { description: 'Leo is left alone at night.', id: 's-1' },
    ]);
  });

  it('takes no digits for a choice, and says what is wrong with a day and how to empty the line', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await terminal.answer('Which state has the case?', 'Texas', enter);
    await terminal.answer('What kind of plan is this?', enter);
    await terminal.answer('What is the plan called in your files?', enter);
    await terminal.answer('Which language is the plan written in?', '02/30/2026', enter);
    terminal.type('Farsi', enter);
    await terminal.see('Language of the plan  Farsi');
    await terminal.see('Documents are printed in Latin, Greek and Cyrillic letters for now');
    await terminal.answer('When does the plan begin?', '2026-02-30', enter);
    await terminal.see('February 2026 has no day 30.');
    await terminal.answer('Ctrl-U empties the line.', '\u0015', enter);
    await terminal.answer('When does it end?', '2026-05-07', enter);
    await terminal.answer('before it starts on May 8, 2026. Write a later day.', '\u0015', enter);
    await terminal.see('What is the case number');
    await stopped(terminal);
    expect(draftIn(cwd).plan).toMatchObject({ language: 'fa', period: { start: '2026-05-08', end: '2026-11-08' } });
  });

  it('suggests an id that is free, and refuses one that is not', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'FPOS-2026-0001.plan.yaml'), 'mine\n');
    const terminal = start(cwd);
    await terminal.answer('Which state has the case?', 'Texas', enter);
    await terminal.answer('What kind of plan is this?', enter);
    await terminal.answer('(FPOS-2026-0002)', 'FPOS-2026-0001', enter);
    await terminal.answer('There is a plan file of this name already.', '\u0015', 'FPOS 3', enter);
    await terminal.answer('Use letters, digits and hyphens, without spaces.', '\u0015', 'FPOS-3', enter);
    await terminal.see('Which language');
    await stopped(terminal);
    expect(readFileSync(join(cwd, 'FPOS-2026-0001.plan.yaml'), 'utf8')).toBe('mine\n');
    expect(draftIn(cwd).plan.id).toBe('FPOS-3');
  });
});
