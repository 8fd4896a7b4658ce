import { describe, expect, it } from 'vitest';
import { date, fromEpochDay, parts, toEpochDay, weekday } from '../../src/calendar/plain-date.ts';
import { compose } from '../../src/interview/compose.ts';
import { fillIds } from '../../src/interview/ids.ts';
import { dateInWords, dateRefusal } from '../../src/interview/present.ts';
import { isPrinted, isPrintedLanguage } from '../../src/interview/printed.ts';
import { rowsOf } from '../../src/interview/terminal/fit.ts';
import { type Key, KeyReader, oneLine } from '../../src/interview/terminal/keys.ts';
import { edited, lineOf, textOf } from '../../src/interview/terminal/line.ts';
import { readDate } from '../../src/interview/typed.ts';
import { codesEn } from '../../src/wording/en/interview/codes.ts';
import { en } from '../../src/wording/en/interview/index.ts';
import { es } from '../../src/wording/es/interview/index.ts';
import fc from '../support/fast-check.ts';
import { today } from './castell.ts';

/** A Wednesday. */
const wednesday = date('2026-05-06');
const friday = date('2026-05-08');
const future = { language: 'en', leaning: 'future' } as const;
const past = { language: 'en', leaning: 'past' } as const;
const spanish = { language: 'es', leaning: 'future' } as const;
const spanishPast = { language: 'es', leaning: 'past' } as const;

describe('a date that is typed', () => {
  it.each([
    ['2026-05-08', '2026-05-08'],
    ['2026-5-8', '2026-05-08'],
    ['5/8/2026', '2026-05-08'],
    [' 05-08-2026 ', '2026-05-08'],
    ['5.8.2026', '2026-05-08'],
    ['5/8/26', '2026-05-08'],
    ['5/8/96', '2096-05-08'],
    ['5/6', '2026-05-06'],
    ['5/5', '2027-05-05'],
    ['3-6', '2027-03-06'],
    ['2/29', '2028-02-29'],
    ['May 8', '2026-05-08'],
    ['may 8th', '2026-05-08'],
    ['May 5', '2027-05-05'],
    ['8 May 2026', '2026-05-08'],
    ['May 8, 2026.', '2026-05-08'],
    ['Sept. 1', '2026-09-01'],
    ['the 1st of June', '2026-06-01'],
    ['Friday, May 8', '2026-05-08'],
    ['Fri May 8 2026', '2026-05-08'],
    ['today', '2026-05-06'],
    ['Tomorrow', '2026-05-07'],
    ['yesterday', '2026-05-05'],
    ['the day after tomorrow', '2026-05-08'],
    ['Wednesday', '2026-05-06'],
    ['friday', '2026-05-08'],
    ['on Friday', '2026-05-08'],
    ['Tues', '2026-05-12'],
    ['this Friday', '2026-05-08'],
    ['next Friday', '2026-05-15'],
    ['next Wednesday', '2026-05-13'],
    ['next Monday', '2026-05-11'],
    ['Friday next week', '2026-05-15'],
    ['last Friday', '2026-05-01'],
    ['last Wednesday', '2026-04-29'],
    ['last Tuesday', '2026-05-05'],
    ['in 2 weeks', '2026-05-20'],
    ['in two weeks', '2026-05-20'],
    ['in a week', '2026-05-13'],
    ['2 weeks from now', '2026-05-20'],
    ['a week from Friday', '2026-05-15'],
    ['in 90 days', '2026-08-04'],
    ['in 3 months', '2026-08-06'],
    ['in a year', '2027-05-06'],
    ['3 weeks ago', '2026-04-15'],
  ])('in English, of what is to come, %j is %s', (typed, read) => {
    expect(readDate(typed, wednesday, future)).toBe(read);
  });

  it.each([
    ['5/6', '2026-05-06'],
    ['5/7', '2025-05-07'],
    ['May 7', '2025-05-07'],
    ['2/29', '2024-02-29'],
    ['5/6/23', '2023-05-06'],
    ['5/6/96', '1996-05-06'],
    ['12/31/26', '2026-12-31'],
    ['Friday', '2026-05-01'],
    ['Wednesday', '2026-05-06'],
    ['next Friday', '2026-05-15'],
    ['last Friday', '2026-05-01'],
    ['in 2 weeks', '2026-05-20'],
  ])('in English, of what has been, %j is %s', (typed, read) => {
    expect(readDate(typed, wednesday, past)).toBe(read);
  });

  it.each([
    [friday, 'Friday', '2026-05-08'],
    [friday, 'this Friday', '2026-05-08'],
    [friday, 'next Friday', '2026-05-15'],
    [friday, 'last Friday', '2026-05-01'],
    [friday, 'next Monday', '2026-05-11'],
    // A week begins on Monday: on Saturday and Sunday that of next week comes first.
    [date('2026-05-09'), 'next Friday', '2026-05-15'],
    [date('2026-05-10'), 'next Friday', '2026-05-15'],
    [date('2026-05-11'), 'next Friday', '2026-05-22'],
    [date('2026-01-31'), 'in 1 month', '2026-02-28'],
    [date('2026-12-31'), '1/1', '2027-01-01'],
  ])('on %s %j is %s', (today, typed, read) => {
    expect(readDate(typed, today, future)).toBe(read);
  });

  it.each([
    ['hoy', '2026-05-06'],
    ['mañana', '2026-05-07'],
    ['manana', '2026-05-07'],
    ['pasado mañana', '2026-05-08'],
    ['ayer', '2026-05-05'],
    ['8 de mayo', '2026-05-08'],
    ['8 de Mayo de 2026', '2026-05-08'],
    ['el 8 de mayo del 2027', '2027-05-08'],
    ['mayo 8', '2026-05-08'],
    ['1º de junio', '2026-06-01'],
    ['primero de junio', '2026-06-01'],
    ['viernes, 8 de mayo', '2026-05-08'],
    ['15 sept.', '2026-09-15'],
    ['el viernes', '2026-05-08'],
    ['miércoles', '2026-05-06'],
    ['sábado', '2026-05-09'],
    ['próximo viernes', '2026-05-08'],
    ['el próximo miércoles', '2026-05-13'],
    ['el viernes que viene', '2026-05-08'],
    ['el viernes de la próxima semana', '2026-05-15'],
    ['el viernes pasado', '2026-05-01'],
    ['en dos semanas', '2026-05-20'],
    ['en una semana', '2026-05-13'],
    ['dentro de 3 meses', '2026-08-06'],
    ['en quince días', '2026-05-21'],
    ['en un año', '2027-05-06'],
    ['hace tres semanas', '2026-04-15'],
    // Months stand first in every language of this country's papers.
    ['5/8/2026', '2026-05-08'],
    ['5/8', '2026-05-08'],
    ['May 8', '2026-05-08'],
    ['next Friday', '2026-05-15'],
  ])('in Spanish %j is %s', (typed, read) => {
    expect(readDate(typed, wednesday, spanish)).toBe(read);
  });

  it.each([
    ['8 de mayo', '2025-05-08'],
    ['el viernes', '2026-05-01'],
    ['el martes', '2026-05-05'],
  ])('in Spanish, of what has been, %j is %s', (typed, read) => {
    expect(readDate(typed, wednesday, spanishPast)).toBe(read);
  });

  it.each([
    ['', future],
    ['2/30/2026', future],
    ['2/30', future],
    ['13/4/2019', future],
    ['31/12', future],
    ['8.5.26', future],
    ['5/8-2026', future],
    ['next week', future],
    ['in weeks', future],
    ['in 0 days', future],
    ['soon', future],
    ['May', future],
    ['May 2026', future],
    ['May 32', future],
    ['Monday May 8 2026', future],
    ['Thursday, May 8', future],
    ['5/8/2026 or so', future],
    ['May 8 at noon', future],
    ['in 99999 days', future],
    ['constructor', future],
    ['8 de mayo', future],
    ['viernes', future],
    ['30 de febrero', spanish],
    ['mar', spanish],
    ['lunes 8 de mayo de 2026', spanish],
    ['la próxima semana', spanish],
    ['por la mañana', spanish],
  ])('%j is no date', (typed, hint) => {
    expect(readDate(typed, wednesday, hint)).toBeNull();
  });

  it('never reads another day than the one it shows: in words and in numbers it is the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toEpochDay(date('1990-01-01')), max: toEpochDay(date('2060-12-31')) }),
        fc.constantFrom('en' as const, 'es' as const),
        fc.constantFrom('past' as const, 'future' as const),
        (epoch, language, leaning) => {
          const day = fromEpochDay(epoch);
          const { year, month, day: n } = parts(day);
          const { months, weekdays } = language === 'en' ? en : es;
          const name = months[month - 1];
          const long =
            language === 'en'
              ? `${weekdays[weekday(day) - 1]}, ${name} ${n}, ${year}`
              : `${weekdays[weekday(day) - 1]} ${n} de ${name} de ${year}`;
          for (const typed of [day, long, `${month}/${n}/${year}`, `${n} ${name} ${year}`])
            expect([typed, readDate(typed, wednesday, { language, leaning })]).toEqual([typed, day]);
          const near = readDate(`${month}/${n}`, day, { language, leaning });
          expect(near).toBe(day);
        },
      ),
    );
  });

  it.each([
    ['2026-02-30', 'February 2026 has no day 30.'],
    ['2/29/2026', 'February 2026 has no day 29.'],
    ['2/30', 'February 2026 has no day 30.'],
    ['Feb 30', 'February 2026 has no day 30.'],
    ['2026-04-00', 'April 2026 has no day 0.'],
    ['13/40/2019', 'There is no month 13.'],
    ['13/4/2019', 'There is no month 13. Write the month first: 4/13/2019.'],
    ['13/4', 'There is no month 13. Write the month first: 4/13.'],
    ['2019-13-04', 'There is no month 13.'],
    ['Monday, May 8', 'That day is another weekday: Friday, May 8, 2026.'],
    ['next week', 'Write a date such as 4/15/2026, April 15, next Friday or in 2 weeks.'],
  ])('%j is refused: %s', (typed, words) => {
    expect(dateRefusal(typed, en, wednesday, future)).toBe(words);
  });

  it('is shown back in words', () => {
    expect(dateInWords(today, en)).toBe('Friday, February 6, 2026');
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

  it.each([[1], [3], [7], [1000]])('is known by its marks, also when it comes in pieces of %i', (size) => {
    const keys = pressed(Buffer.from('hé\u001b[200~a\nb\u001b[201~\r\u001b[A\u0003'), size);
    expect(keys).toEqual(['h', 'é', 'a b', 'enter', 'up', 'interrupt']);
  });
});

/** The keys that bytes make which come in pieces. */
function pressed(sent: Buffer, size: number): string[] {
  const keys: string[] = [];
  const reader = new KeyReader(({ name, text }) => keys.push(text || name));
  for (let at = 0; at < sent.length; at += size) reader.read(sent.subarray(at, at + size));
  reader.close();
  return keys;
}

describe('keys', () => {
  it('come whole, wherever their bytes are cut', () => {
    const typed = 'ñandú 👨‍👩‍👧 e\u0301 王芳\u001b[1;5D\u001b[3~\u007f';
    const whole = pressed(Buffer.from(typed), 1000);
    for (const size of [1, 2, 3, 5]) expect(pressed(Buffer.from(typed), size)).toEqual(whole);
    expect(whole.slice(-3)).toEqual(['word-left', 'delete', 'backspace']);
  });

  it('are an Escape where nothing follows it', async () => {
    const keys: string[] = [];
    const reader = new KeyReader(({ name }) => keys.push(name));
    reader.read(Buffer.from('\u001b'));
    await expect.poll(() => keys).toEqual(['escape']);
    reader.read(Buffer.from('\u001bb'));
    expect(keys).toEqual(['escape', 'word-left']);
    reader.close();
  });
});

describe('a line that is typed', () => {
  const key = (name: Key['name'], text = ''): Key => ({ name, text });

  it('counts letters as people see them', () => {
    let line = lineOf('');
    for (const text of ['e', '\u0301', '👨', '\u200d', '👧', '王']) line = edited(line, key('text', text));
    expect([line.letters, line.at]).toEqual([['e\u0301', '👨\u200d👧', '王'], 3]);
    line = edited(edited(line, key('left')), key('backspace'));
    expect(textOf(line)).toBe('e\u0301王');
  });

  it('is edited by word, to the ends and to nothing', () => {
    let line = lineOf('one two three');
    line = edited(edited(line, key('word-left')), key('erase-word'));
    expect([textOf(line), line.at]).toEqual(['one three', 4]);
    line = edited(edited(line, key('home')), key('delete'));
    expect(textOf(line)).toBe('ne three');
    line = edited(edited(edited(line, key('word-right')), key('erase-rest')), key('erase-line'));
    expect(textOf(line)).toBe('');
  });

  it.each([
    ['one two three', 8, ['one two ', 'three'], { row: 1, column: 5 }],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij'], { row: 2, column: 2 }],
    ['王芳王芳', 5, ['王芳', '王芳'], { row: 1, column: 4 }],
    ['', 10, [''], { row: 0, column: 0 }],
  ])('%j stands in rows of %i cells', (text, width, lines, cursor) => {
    expect(rowsOf(lineOf(text), width)).toEqual({ lines, ...cursor });
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
