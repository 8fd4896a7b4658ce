import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/interview/compose.ts';
import { fillIds } from '../../src/interview/ids.ts';
import { dateInWords, dateRefusal } from '../../src/interview/present.ts';
import { isPrinted, isPrintedLanguage } from '../../src/interview/printed.ts';
import { oneLine, TerminalInput } from '../../src/interview/terminal-input.ts';
import { readDate } from '../../src/interview/typed.ts';
import { codesEn } from '../../src/wording/en/interview/codes.ts';
import { today } from './castell.ts';

describe('a date that is typed', () => {
  it.each([
    ['2026-05-08', '2026-05-08'],
    ['5/8/2026', '2026-05-08'],
    [' 05-08-2026 ', '2026-05-08'],
    ['2/30/2026', null],
    ['8.5.26', null],
    ['next week', null],
  ])('%j is %j', (typed, read) => {
    expect(readDate(typed)).toBe(read);
  });

  it.each([
    ['2026-02-30', 'February 2026 has no day 30.'],
    ['2/29/2026', 'February 2026 has no day 29.'],
    ['2026-04-00', 'April 2026 has no day 0.'],
    ['13/40/2019', 'There is no month 13.'],
    ['13/4/2019', 'There is no month 13. Write the month first: 4/13/2019.'],
    ['2019-13-04', 'There is no month 13.'],
    ['next week', 'Write a date as year-month-day, for example 2026-04-15, or as month/day/year.'],
  ])('%j is refused: %s', (typed, words) => {
    expect(dateRefusal(typed)).toBe(words);
  });

  it('is shown back in words', () => {
    expect(dateInWords(today)).toBe('Friday, February 6, 2026');
  });
});

describe('what is pasted', () => {
  it.each([
    ['one\ntwo', 'one two'],
    ['one\r\n\r\n  two\rthree\n', 'one ¶ two three'],
    ['tab\there\u0007', 'tab here'],
  ])('%j is %j on one line', (pasted, line) => {
    expect(oneLine(pasted)).toBe(line);
  });

  it.each([[1], [3], [7], [1000]])('is known by its marks, also when it comes in pieces of %i', async (size) => {
    const stdin = Object.assign(new EventEmitter(), { pause: () => {} }) as unknown as NodeJS.ReadStream;
    const written: string[] = [];
    const stdout = { write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
    let ended = false;
    const input = new TerminalInput(stdin, stdout, () => {
      ended = true;
    });
    const received: Buffer[] = [];
    input.on('data', (chunk) => received.push(chunk));
    const sent = Buffer.from('hé\u001b[200~a\nb\u001b[201~\r\u001b[A\u0003');
    for (let at = 0; at < sent.length; at += size) stdin.emit('data', sent.subarray(at, at + size));
    await new Promise(setImmediate);
    expect(Buffer.concat(received).toString()).toBe('héa b\r\u001b[A\u0003');
    expect(ended).toBe(false);
    stdin.emit('data', Buffer.from('\u0004'));
    expect(ended).toBe(true);
    input.close();
    expect(written).toEqual(['\u001b[?2004h', '\u001b[?2004l']);
  });
});

describe('keys, where something is chosen', () => {
  function passed(...typed: string[]): string {
    const stdin = Object.assign(new EventEmitter(), { pause: () => {} }) as unknown as NodeJS.ReadStream;
    const input = new TerminalInput(stdin, { write: () => true } as unknown as NodeJS.WriteStream, () => {});
    input.choosing(true);
    for (const text of typed) stdin.emit('data', Buffer.from(text));
    return String(input.read() ?? '');
  }

  it.each([
    [['02/30/2026\r'], ''],
    [['0', '2', '/', '3', '\r', '\r'], '\r'],
    [['\u001b[200~2026-02-30\u001b[201~', '\r'], ''],
    [['\u001b[B', '\u001b[1;2A', 'sp', '\r'], '\u001b[B\u001b[1;2Asp\r'],
    [['7', '\u001b[B', '\r'], '\u001b[B\r'],
    [['3\u0003'], '\u0003'],
  ])('%j pass as %j', (typed, keys) => {
    expect(passed(...typed)).toBe(keys);
  });
});

describe('what can be printed', () => {
  it.each([
    ['Zoë Łukasiewicz-Đặng', true],
    ['Ольга Παπαδοπούλου', true],
    ['O’Neill 3rd (née Kaʻahumanu) 👪', true],
    ['王芳', false],
    ['Leila ليلى', false],
  ])('%j: %j', (text, printed) => {
    expect(isPrinted(text)).toBe(printed);
  });

  it('is known of languages too', () => {
    const languages = Object.keys(codesEn.languages).filter((language) => !isPrintedLanguage(language));
    expect(languages.join(' ')).toBe('am ar hy my zh fa hi ja km ko ne ps pa ur');
    expect(isPrintedLanguage('no tag at all')).toBe(true);
  });
});

describe('ids', () => {
  it('say nothing of what was written, and needs which part of life', () => {
    const answers = {
      assessment: {
        riskFactors: [{ description: 'Mom is a drug addict' }],
        needs: [{ description: 'a', domain: 'housing' }, { description: 'b', domain: 'housing' }, { description: 'c' }],
      },
      goals: [
        {
          statement: 'a',
          strategy: 'b',
          measures: [{ indicator: 'c' }],
          services: [{ name: 'd' }],
          tasks: [{ description: 'e' }],
        },
        { statement: 'f', tasks: [{ description: 'g' }] },
      ],
      strategies: [{ description: 'h' }],
      barriers: [{ description: 'i' }],
      familyTime: [{ with: [] }],
    };
    const { plan } = compose(answers);
    const ids = JSON.stringify(plan)
      .match(/"id":"[^"]+"/g)
      ?.map((id) => id.slice(6, -1));
    expect(ids?.sort()).toEqual(
      [
        'b-1',
        'f-1',
        'g-1',
        'g-2',
        'm-1',
        'n-1',
        'n-housing',
        'n-housing-2',
        'r-1',
        't-1',
        't-2',
        'v-1',
        'x-1',
        'x-1-2',
      ].sort(),
    );
  });

  it('are short, readable and unique, also without Latin letters', () => {
    const answers = {
      people: [
        { name: 'Ana Castell', role: 'mother' },
        { name: 'Ana Ruiz', role: 'relative' },
        { name: 'José Ángel Muñoz', role: 'father' },
        { name: 'Hon. Grace Whitfield', role: 'judge' },
        { name: 'Riverbend Recovery', role: 'provider' },
        { name: '王芳', role: 'mother' },
        { name: '李娜', role: 'mother' },
        { name: 'Nobody' },
      ] as Record<string, unknown>[],
      assessment: {
        safetyThreats: [
          { description: "Ana's children are left alone at night." },
          { description: 'Left alone at night' },
          { description: 'ليلا' },
        ] as Record<string, unknown>[],
      },
    };
    fillIds(answers);
    expect(answers.people.map(({ id }) => id)).toEqual([
      'ana',
      'ana-ruiz',
      'jose',
      'whitfield',
      'riverbend',
      'mother',
      'mother-2',
      undefined,
    ]);
    expect(answers.assessment.safetyThreats.map(({ id }) => id)).toEqual(['s-1', 's-2', 's-3']);
  });
});
