import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPlan } from '../../src/plan/read.ts';
import { temporaryFolder } from '../support/io.ts';
import { bundled, keys, Terminal } from './terminal.ts';

const { enter, down, space, interrupt, end } = keys;
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

/** What is in the plan file, which must be a sound one. */
function planIn(folder: string, name = 'FPOS-2026-0001.plan.yaml') {
  const bytes = readFileSync(join(folder, name));
  expect(readPlan(name, bytes).problems).toEqual([]);
  // Nothing half-written is left beside it.
  expect(readdirSync(folder)).toEqual([name]);
  return parse(bytes.toString());
}

async function stopped(terminal: Terminal, key = interrupt): Promise<string> {
  terminal.type(key);
  expect(await terminal.ended).toBe(130);
  return terminal.shown.trimEnd().split('\n').at(-1) ?? '';
}

describe('an interview in a terminal', () => {
  it('goes through all nine sections and writes a plan', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await terminal.see('Section 1 of 9  The plan');
    await answerHead(terminal);
    await terminal.see('Section 2 of 9  The agency and the court');
    await terminal.answer('What is the case number', '0142', enter);
    await terminal.answer('What is the agency called?', 'Department of Family Services', enter);
    await terminal.answer('Which office or unit?', enter);
    await terminal.answer('Which number can the family call?', enter);
    await terminal.answer('Which court hears the case?', enter);
    await terminal.see('Section 3 of 9');
    await terminal.answer('What is the person called?', 'Leo Castell', enter);
    await terminal.answer('What part does Leo have', enter);
    await terminal.answer('When was Leo born?', '5/6/2023', enter);
    await terminal.answer('Saturday, May 6, 2023. Enter again if that is right.', enter);
    await terminal.answer('Which language does Leo', enter);
    await terminal.answer('No parent is named yet.', enter);
    await terminal.answer('What is the person called?', 'Ana Castell', enter);
    await terminal.answer('What part does Ana have', enter);
    await terminal.answer('Whose parent is Ana?', enter);
    await terminal.answer('Which language does Ana', 'Spanish', enter);
    await terminal.answer('Does Ana need an interpreter?', enter);
    await terminal.answer('Which number can Ana be called at?', enter);
    await terminal.answer('No caseworker is named yet.', enter);
    await terminal.answer('What is the person called?', 'Kim Sandoval', enter);
    await terminal.answer('What part does Kim have', enter);
    await terminal.answer('Which number can Kim be called at?', enter);
    await terminal.answer('Is there another person?', enter);
    await terminal.answer('Who is writing this plan?', enter);
    await terminal.answer('When was it written?', enter);
    await terminal.see('Section 4 of 9');
    await terminal.answer(
      'Why is the agency involved?',
      '\u001b[200~Leo was alone.\n\nIt was 2 a.m.\n\u001b[201~',
      enter,
    );
    await terminal.answer('What was tried', enter);
    await terminal.answer('What is being done', enter);
    await terminal.answer('Has anything happened with a date', enter);
    await terminal.see('Section 5 of 9');
    await terminal.answer('Where does Leo live now?', down, enter);
    await terminal.answer('Where is Leo meant to grow up?', enter);
    await terminal.answer('And if that does not work out?', down, down, enter);
    await terminal.answer('By when should Leo', enter);
    await terminal.answer('Which school or day care', enter);
    await terminal.answer('any health conditions?', enter);
    await terminal.answer('Who is the doctor', enter);
    await terminal.answer('Is Leo an Indian child', enter);
    await terminal.see('Section 6 of 9');
    await terminal.answer('What is dangerous', 'Leo is left alone at night.', enter);
    await terminal.answer('Who does this concern?', space, enter);
    await terminal.answer('Is there another danger?', enter);
    await terminal.answer('What makes harm more likely?', enter);
    await terminal.answer('Who or what keeps', 'An aunt', enter);
    await terminal.answer('Who does this concern?', enter);
    await terminal.answer('something or someone else?', enter);
    await terminal.answer('What does the family do well?', enter);
    await terminal.answer('What does the family need', enter);
    await terminal.see('Section 7 of 9');
    await terminal.answer('What will be different?', 'A sober adult is with Leo every night.', enter);
    await terminal.answer('Which of these does the goal deal with?', space, enter);
    await terminal.answer('Whose goal is it?', enter);
    await terminal.answer('What is it mainly about?', enter);
    await terminal.answer('By when?', enter);
    await terminal.answer('How will we know?', 'Nights covered', enter);
    await terminal.answer('Counted in what?', 'nights', enter);
    await terminal.answer('How many is it today?', 'none', enter);
    await terminal.answer('Write a number', '\u0015', '0', enter);
    await terminal.answer('How many is enough?', '30', enter);
    await terminal.answer('Where does the number come from?', enter);
    await terminal.answer('How often do we look?', enter);
    await terminal.answer('Is there another sign of progress', enter);
    await terminal.answer('How is this change going to happen?', enter);
    await terminal.answer('a service or a resource', 'y', enter);
    await terminal.answer('Which service or resource helps?', 'Sitters', enter);
    await terminal.answer('Who provides it?', down, enter);
    await terminal.answer('What is the provider called?', 'Lakeside Clinic', enter);
    await terminal.answer('Who uses it?', enter);
    await terminal.answer('Is there a place?', enter);
    await terminal.answer('When does it start', enter);
    await terminal.answer('How often?', enter);
    await terminal.answer('Where?', enter);
    await terminal.answer('Who pays?', enter);
    await terminal.answer('Does another service help', enter);
    await terminal.answer('What is to be done?', 'Write the night plan.', enter);
    await terminal.answer('Who does it?', enter);
    await terminal.answer('Mark at least one', down, space, enter);
    await terminal.answer('By when?', '2027-01-31', enter);
    await terminal.answer('The plan ends on November 8, 2026.', '\u0015', '2026-06-01', enter);
    await terminal.answer('Monday, June 1, 2026. Enter again', enter);
    await terminal.answer('How often, if it is more than once?', enter);
    await terminal.answer('The agency has none yet.', 'n', enter);
    await terminal.answer('Is there another goal?', enter);
    await terminal.see('Section 8 of 9');
    await terminal.answer('Does anything stand in the way', enter);
    await terminal.see('Section 9 of 9');
    await terminal.answer('Did Ana help', enter);
    await terminal.answer('Did Leo help', down, down, enter);
    await terminal.answer('Why not?', enter);
    await terminal.answer('How often do we look at the whole plan', enter);
    await terminal.answer('Has Ana signed?', enter);
    await terminal.answer('Has Kim signed?', enter);
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
    // No line is wider than the terminal, but for what was pasted.
    expect(terminal.shown).not.toMatch(/undefined|\{who\}|NaN/);
  });

  it('keeps every answer when it is stopped, wherever that is', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd, 'castell.plan.yaml');
    await answerHead(terminal);
    await terminal.answer('What is the case number', '0142', enter);
    await terminal.answer('What is the agency called?', 'half a na');
    await terminal.see('half a na');
    expect(await stopped(terminal)).toBe('Stopped. Saved in castell.plan.yaml. Go on there, then: caseplan check');
    expect(planIn(cwd, 'castell.plan.yaml').case).toEqual({ number: '0142' });
  });

  it('keeps also what is not complete', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerHead(terminal);
    for (const question of ['case number', 'agency called?', 'office or unit?', 'family call?', 'hears the case?']) {
      await terminal.answer(question, enter);
    }
    await terminal.answer('What is the person called?', 'Leo Castell', enter);
    await terminal.see('What part does Leo have');
    await stopped(terminal);
    expect(planIn(cwd)['x-unfinished']).toEqual({ people: [{ name: 'Leo Castell' }] });
  });

  it.each([
    ['Ctrl-C', interrupt],
    ['Ctrl-D', end],
  ])('says that nothing was written when %s comes before the plan has an id', async (_, key) => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await terminal.answer('Which state has the case?', enter);
    await terminal.see('What kind of plan is this?');
    expect(await stopped(terminal, key)).toBe('Stopped before the plan had an id; nothing was written.');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('stops in the same way at Ctrl-D', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerHead(terminal);
    await terminal.see('What is the case number');
    expect(await stopped(terminal, end)).toContain('Saved in FPOS-2026-0001.plan.yaml.');
    expect(planIn(cwd).id).toBe('FPOS-2026-0001');
  });

  it('prints the plan so far to standard output, where it was to go', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd, '-o', '-');
    await answerHead(terminal);
    await terminal.see('What is the case number');
    terminal.type(interrupt);
    expect(await terminal.ended).toBe(130);
    expect(terminal.shown).toContain('\ncaseplan: 1\n');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('leaves a file alone that somebody else has changed meanwhile, and goes on beside it', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd, 'a.plan.yaml');
    await answerHead(terminal);
    await terminal.answer('What is the case number', '0142', enter);
    await terminal.see('What is the agency called?');
    writeFileSync(join(cwd, 'a.plan.yaml'), 'edited by hand\n');
    terminal.type('Agency', enter);
    await terminal.see('Which office or unit?');
    expect(await stopped(terminal)).toContain('Saved in a-2.plan.yaml.');
    expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe('edited by hand\n');
    expect(parse(readFileSync(join(cwd, 'a-2.plan.yaml'), 'utf8')).case).toEqual({
      number: '0142',
      agency: { name: 'Agency' },
    });
  });

  it('ends in the same way when the program is asked to end', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerHead(terminal);
    await terminal.see('What is the case number');
    terminal.kill('SIGTERM');
    expect(await terminal.ended).toBe(130);
    expect(planIn(cwd).id).toBe('FPOS-2026-0001');
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
    expect(planIn(cwd).assessment.safetyThreats).toEqual([{ id: 's-1', description: 'Leo is left alone at night.' }]);
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
    expect(planIn(cwd)).toMatchObject({ language: 'fa', period: { start: '2026-05-08', end: '2026-11-08' } });
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
    expect(existsSync(join(cwd, 'FPOS-3.plan.yaml'))).toBe(true);
  });
});
