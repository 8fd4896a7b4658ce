import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { fillIds } from '../../src/interview/ids.ts';
import { dateInWords } from '../../src/interview/present.ts';
import { oneLine, TerminalInput } from '../../src/interview/terminal-input.ts';
import { readDate } from '../../src/interview/typed.ts';
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

describe('ids', () => {
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
    expect(answers.assessment.safetyThreats.map(({ id }) => id)).toEqual([
      's-children-left-alone',
      's-left-alone-night',
      's-1',
    ]);
  });
});
