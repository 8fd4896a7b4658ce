import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/io.ts';
import { answerTalk, questionAt, talk } from './talk.ts';
import { bundled, keys, type Room, Terminal } from './terminal.ts';

const { enter, interrupt, review, down, up, emptyLine } = keys;
let program: string;
let remove = () => {};

beforeAll(async () => {
  ({ program, remove } = await bundled());
});
afterAll(() => remove());

const start = (cwd: string, args: readonly string[] = ['a.plan.yaml'], room?: Room) =>
  new Terminal([program, 'init', '--as-of', '2026-05-08', ...args], cwd, room);

const draftIn = (cwd: string) => parse(readFileSync(join(cwd, 'a.draft.yaml'), 'utf8'));

/** The question that is open on the screen. */
const open = (screen: readonly string[]) => screen.findLast((line) => line.startsWith('? ')) ?? '';
const asks = (question: string) => (screen: readonly string[]) => open(screen).includes(question);
const has = (text: string) => (screen: readonly string[]) => screen.some((line) => line.includes(text));

async function stopped(terminal: Terminal): Promise<void> {
  terminal.type(interrupt);
  expect(await terminal.ended).toBe(130);
}

describe('going back', () => {
  it('asks the question before with its answer, over a section, out of a list, and after a break', async () => {
    const cwd = temporaryFolder();
    const first = start(cwd);
    await answerTalk(first, 0, 6);
    await first.shows('the next section', asks('What is the case number'));
    first.type(keys.escape);
    await first.shows('the last question', asks('When does it end?'));
    expect(first.screen).toContain('  › 2026-11-08');
    await stopped(first);
    const second = start(cwd);
    await second.shows('the next question', asks('What is the case number'));
    second.type(keys.escape);
    await second.shows('the question before', asks('When does it end?'));
    second.type('<');
    await second.shows('what is typed', has('› 2026-11-08<'));
    second.type(emptyLine, '<', enter);
    await second.shows('the question before that', asks('When does the plan begin?'));
    second.type(emptyLine, '2026-05-11', enter, enter);
    await second.shows('the question after it', asks('When does it end?'));
    second.type(enter);
    await second.shows('where it went back', asks('What is the case number'));
    expect(draftIn(cwd).plan.period).toEqual({ start: '2026-05-11', end: '2026-11-08' });
    await stopped(second);
  });

  it('takes back an entry that was begun, and works in lists with a key', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerTalk(terminal, 0, 16);
    await terminal.shows('another person', asks('What is the person called?'));
    terminal.type(keys.escape);
    await terminal.shows('whether there is one', asks('Is there another person?'));
    terminal.type('<');
    await terminal.shows('the question before', asks('Which language does Leo'));
    expect(terminal.screen).toContain('❯ English');
    terminal.type('<');
    await terminal.shows('the birth date', asks('When was Leo born?'));
    terminal.type('<', enter);
    await terminal.shows('no answer', asks('When was Leo born?'));
    await stopped(terminal);
    expect(draftIn(cwd).people).toEqual([
      { name: 'Leo Castell', role: 'child', id: 'leo', birthDate: '2023-05-06', language: 'en' },
    ]);
  });

  it('puts answers aside that make no sense any more, and takes them up when they do', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerTalk(terminal, 0, 14);
    await terminal.shows('the language', asks('Which language does Leo'));
    terminal.type('<');
    await terminal.shows('the birth date', asks('When was Leo born?'));
    terminal.type(keys.escape);
    await terminal.shows('the part', asks('What part does Leo have'));
    terminal.type('Relative', enter);
    await terminal.shows('what a relative is asked', asks('Which language does Leo'));
    expect(draftIn(cwd).people[0]).not.toHaveProperty('birthDate');
    terminal.type(keys.escape);
    await terminal.shows('the part', asks('What part does Leo have'));
    terminal.type('Child', enter);
    await terminal.shows('the birth date as it was', has('› 2023-05-06'));
    expect(draftIn(cwd).people[0]).toMatchObject({ role: 'child', birthDate: '2023-05-06' });
    await stopped(terminal);
  });

  it('keeps what was typed at a question that was left', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerTalk(terminal, 0, 7);
    await terminal.shows('the agency', asks('What is the agency called?'));
    terminal.type('Department of');
    await terminal.shows('what is typed', has('› Department of'));
    terminal.type(keys.escape);
    await terminal.shows('the number', asks('What is the case number'));
    terminal.type(enter);
    await terminal.shows('what was typed', has('› Department of'));
    await stopped(terminal);
  });
});

describe('help', () => {
  it('says why a question is asked, with an example, where it is typed and where it is chosen', async () => {
    const terminal = start(temporaryFolder());
    await terminal.shows('the first question', asks('Which state has the case?'));
    const before = terminal.screen.filter((line) => line !== '').length;
    terminal.type('?');
    await terminal.shows('more lines', (screen) => screen.filter((line) => line !== '').length > before);
    await answerTalk(terminal, 0, 7);
    await terminal.shows('the agency', asks('What is the agency called?'));
    terminal.type('?', enter);
    await terminal.shows('an example', has('Example: '));
    expect(asks('What is the agency called?')(terminal.screen)).toBe(true);
    await stopped(terminal);
  });
});

describe('the review', () => {
  it('shows everything, and what is changed, added and removed there is in the plan', {
    timeout: 180_000,
  }, async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerTalk(terminal);
    await terminal.shows('the review', has('What you said'));
    await terminal.shows('what is open', has('Answer what is open'));
    // From the end upwards: the task.
    const goTo = async (line: RegExp, key: string) => {
      for (let n = 0; n < 150; n++) {
        const marked = () => terminal.screen.find((row) => row.startsWith('❯')) ?? '';
        const at = marked();
        if (line.test(at)) return;
        terminal.type(key);
        await terminal.shows('the next line', () => marked() !== at && marked() !== '');
      }
      throw new Error(`no ${line} in the review`);
    };
    terminal.type('\u001b[F', up);
    await goTo(/Name: Lakeside Clinic/, up);
    terminal.type('-');
    await terminal.shows('whether to remove', has('Remove Lakeside Clinic? (y/N)'));
    terminal.type('y');
    await terminal.shows('who provides it, anew', asks('Who provides it?'));
    terminal.type(enter);
    await terminal.shows('the review', has('What you said'));
    terminal.type('\u001b[H');
    await goTo(/Plan id: FPOS-2026-0001/, down);
    terminal.type(enter);
    await terminal.shows('the id', asks('What is the plan called'));
    terminal.type(emptyLine, 'FPOS-7', enter);
    await terminal.shows('the review', has('Plan id: FPOS-7'));
    await goTo(/\+ Add to: People/, down);
    terminal.type(enter);
    await terminal.shows('a name', asks('What is the person called?'));
    terminal.type('Rosa Castell', enter);
    await terminal.shows('her part', asks('What part does Rosa have'));
    terminal.type('Relative', enter);
    await terminal.shows('her language', asks('Which language does Rosa'));
    terminal.type(enter);
    await terminal.shows('how she is related', asks('How is Rosa related'));
    terminal.type('Maternal aunt', enter);
    await terminal.shows('the review', has('Rosa Castell'));
    terminal.type('\u001b[H', enter);
    expect(await terminal.ended).toBe(0);
    const plan = parse(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8'));
    expect(plan.id).toBe('FPOS-7');
    expect(plan.people.map(({ id }: { id: string }) => id)).toEqual(['leo', 'ana', 'sandoval', 'rosa']);
    expect(plan.services[0]).not.toHaveProperty('provider');
  });

  it('can be looked at from every question, and left again', async () => {
    const terminal = start(temporaryFolder());
    await answerTalk(terminal, 0, 8);
    await terminal.shows('the office', asks('Which office or unit?'));
    terminal.type('Unit 4', review);
    await terminal.shows('the review', has('What you said'));
    expect(terminal.screen.join('\n')).toMatch(/Agency: Department of Family Services\n❯ Office: \(not asked yet\)/);
    terminal.type(keys.escape);
    await terminal.shows('the question', has('› Unit 4'));
    await stopped(terminal);
  });

  it('asks what was left open once more, one after the other', { timeout: 180_000 }, async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerTalk(terminal);
    await terminal.shows('the review', has('Answer what is open'));
    terminal.type('\u001b[H', down, enter);
    await terminal.shows('the first that was skipped', asks('Which office or unit?'));
    terminal.type('Unit 4', enter);
    await terminal.shows('the next one', asks('Which number can the family call?'));
    terminal.type(enter);
    await terminal.shows('the one after it', asks('Which court hears the case?'));
    await stopped(terminal);
    expect(draftIn(cwd).case.agency).toEqual({ name: 'Department of Family Services', office: 'Unit 4', phone: null });
  });
});

describe('the screen', () => {
  it.each([
    [40, 24],
    [80, 24],
    [30, 16],
  ])(
    'of %i × %i has no line that is wider, and stands whole after it changes its size',
    { timeout: 180_000 },
    async (columns, rows) => {
      const cwd = temporaryFolder();
      const terminal = start(cwd, ['a.plan.yaml'], { columns, rows });
      for (const index of talk.keys()) {
        const seen = questionAt(index).split(' ').slice(0, 3).join(' ');
        await terminal.shows(seen, (screen) => screen.join(' ').replace(/\s+/g, ' ').includes(seen));
        await terminal.shows('the keys', (screen) => screen.join(' ').replace(/\s+/g, ' ').includes('Ctrl-R review'));
        for (const [, ...typed] of talk[index] ?? []) terminal.type(...typed);
      }
      await terminal.shows('the review', (screen) => screen.join(' ').includes('What you said'));
      expect(terminal.overflowing).toEqual([]);
      terminal.resize(100, 30);
      await terminal.shows('wider lines', (screen) => screen.some((line) => line.length > columns));
      expect(terminal.screen.filter((line) => line.includes('What you said'))).toHaveLength(1);
      terminal.resize(40, 12);
      await terminal.shows('a short one', (screen) => screen.some((line) => line.includes('❯ Write the plan')));
      expect(terminal.screen.filter((line) => line.includes('What you said'))).toHaveLength(1);
      expect(terminal.screen.some((line) => line.includes('Enter change'))).toBe(true);
      await stopped(terminal);
    },
  );

  it('keeps a text that is being typed when its size changes, with the cursor where it was', async () => {
    const terminal = start(temporaryFolder());
    await answerTalk(terminal, 0, 7);
    await terminal.shows('the agency', asks('What is the agency called?'));
    terminal.type('Department of Family and Protective Services of the State', ...Array(5).fill('\u001b[D'));
    await terminal.shows('the text', has('of the State'));
    terminal.resize(40, 24);
    await terminal.shows('the text in two lines', (screen) =>
      screen.some((line) => line === '    Protective Services of the State'),
    );
    expect(terminal.screen.filter((line) => line.startsWith('? '))).toEqual(['? What is the agency called?']);
    const { row, column } = terminal.cursor;
    expect(terminal.screen[row]?.slice(column)).toBe('State');
    terminal.type('whole ');
    await terminal.shows('the text with a word more', has('Protective Services of the whole'));
    await stopped(terminal);
  });

  it('takes letters of every script whole, also typed one by one', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    await answerTalk(terminal, 0, 7);
    await terminal.shows('the agency', asks('What is the agency called?'));
    const name = 'Peñalosa é é 王芳 👨‍👩‍👧 ليلى';
    for (const byte of Buffer.from(name)) terminal.typeBytes(Buffer.from([byte]));
    terminal.type(enter);
    await terminal.shows('the next question', asks('Which office or unit?'));
    expect(draftIn(cwd).case.agency.name).toBe(name);
    await stopped(terminal);
  });

  it('says at once what could be better, and takes the answer', async () => {
    const cwd = temporaryFolder();
    const terminal = start(cwd);
    const at = talk.findIndex(([turn]) => turn?.[0] === 'What will be different?');
    await answerTalk(terminal, 0, at);
    await terminal.answer('What will be different?', 'Ana attends parenting classes.', enter);
    await terminal.see('→ ');
    await terminal.see('Which of these does the goal deal with?');
    expect(draftIn(cwd).goals[0].statement).toBe('Ana attends parenting classes.');
    await stopped(terminal);
  });

  it('speaks Spanish where it is asked to, or where the computer does', async () => {
    for (const [args, env] of [
      [['--language', 'es'], {}],
      [[], { LANG: 'es_MX.UTF-8' }],
    ] as const) {
      const cwd = temporaryFolder();
      const terminal = start(cwd, ['a.plan.yaml', ...args], { env });
      await terminal.see('? por qué · Esc o < atrás · Ctrl-R repasar');
      terminal.type(enter);
      await terminal.see('✓ ');
      await terminal.see('? por qué');
      await stopped(terminal);
      expect(terminal.shown.replace(/\s+/g, ' ')).toContain('Sus respuestas están guardadas en a.draft.yaml.');
    }
  });
});

describe('line by line', () => {
  it.each([
    ['--plain', {}],
    ['TERM=dumb', { TERM: 'dumb' }],
  ])('with %s nothing is drawn over, and choices are numbers', async (how, env) => {
    const cwd = temporaryFolder();
    const terminal = start(cwd, how === '--plain' ? ['a.plan.yaml', how] : ['a.plan.yaml'], { env });
    const line = '\n';
    await terminal.answer('Type a number.', '?', line);
    await terminal.answer('> ', '99', line);
    await terminal.see('Type a number from 1 to ');
    const texas = /^(\d+) Texas\r?$/m.exec(terminal.raw)?.[1] ?? '';
    terminal.type(texas, line);
    await terminal.see('Jurisdiction: Texas');
    await terminal.answer('What kind of plan is this?', line);
    await terminal.answer('What is the plan called in your files?', line);
    await terminal.answer('Which language', '<', line);
    await terminal.see('What is the plan called in your files?');
    await terminal.see('The file gets this name, too, if none was given for it.');
    await terminal.answer('Enter takes FPOS-2026-0001.', line);
    await terminal.answer('Which language', line);
    await terminal.answer('When does the plan begin?', '5/11/2026', line);
    await terminal.answer('Monday, May 11, 2026. Enter takes it; or type another date.', '5/11/2026', line);
    await terminal.answer('When does it end?', '11/20/2026', line);
    await terminal.answer('Friday, November 20, 2026. Enter takes it', '11/27/2026', line);
    await terminal.answer('Friday, November 27, 2026. Enter takes it', line);
    await terminal.answer('What is the case number', '!', line);
    await terminal.see('1 Jurisdiction: Texas');
    await terminal.see('Enter goes on with the questions.');
    await terminal.answer('Type the number of a line', '4', line);
    await terminal.answer('Which language', line);
    await terminal.answer('Type the number of a line', line);
    await terminal.answer('What is the case number', '-', line);
    await terminal.see('What is the agency called?');
    terminal.kill('SIGINT');
    expect(await terminal.ended).toBe(130);
    // Neither the cursor is moved nor anything erased.
    expect(terminal.raw).not.toContain('\u001b');
    expect(draftIn(cwd)).toMatchObject({
      plan: { period: { start: '2026-05-11', end: '2026-11-27' } },
      case: { number: null },
    });
  });
});

it('goes on with answers that somebody prepared', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.draft.yaml'), 'plan: { jurisdiction: us-oh, kind: case-plan, id: CP-1 }\n');
  const terminal = start(cwd);
  await terminal.see('Going on with a.draft.yaml: 3 answers');
  await terminal.see('Which language is the plan written in?');
  await stopped(terminal);
});
