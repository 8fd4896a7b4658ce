import { describe, expect, it } from 'vitest';
import type { AmendWords } from '../../src/wording/amend.ts';
import { amendWordsIn } from '../../src/wording/amend.ts';

const none = { goals: 0, tasks: 0, services: 0, barriers: 0 };
const each = { goals: 1, tasks: 2, services: 1, barriers: 3 };

/** Everything that can be said, with arguments that no catalog has. */
function said({ asks, refused, told, remark }: AmendWords): string[] {
  const moves = [
    { id: 'zqa', from: '2026-05-08', to: '2026-06-15' },
    { id: 'zqb', from: '2026-05-09', to: '20' },
  ];
  const head = { id: 'zqa-v2', version: 2, old: 'zqa', start: '2026-05-08', end: '2026-11-08' };
  const asked = Object.entries(asks).map(([key, words]) =>
    typeof words === 'string'
      ? words
      : (words as (...given: unknown[]) => string)(key === 'musts' || key === 'target' ? 7 : 'zqa', 'zqf.yaml'),
  );
  const refusals = Object.entries(refused).map(([key, words]) => {
    if (key === 'must-move') return refused['must-move'](moves);
    if (key === 'strange-answer') return refused['strange-answer']('zqf.yaml', 'zqk', ['id', 'from']);
    if (key === 'other-kind') return refused['other-kind']('zqa', 'measure', 'zqv');
    return (words as (...given: unknown[]) => string)('zqa', 'zqb', 'zqc');
  });
  return [
    ...asked,
    asks.musts(1),
    ...refusals,
    refused['cannot-move']('zqa', undefined),
    refused['must-move'](moves.slice(0, 1)),
    told.written({ ...head, file: null }),
    told.written({ ...head, file: 'zqf.yaml' }),
    told.carried(each),
    told.finished({ ...none, goals: 1 }),
    told.moved(moves),
    told.toDo,
    told.seeDiff('zqo.yaml', 'zqf.yaml'),
    told.seeCheck('zqf.yaml'),
    remark('zqa'),
  ];
}

describe('the words of amend', () => {
  it('say the same of their arguments in Spanish, in other words and with both marks of a question', async () => {
    const [english, spanish] = [said(await amendWordsIn('en')), said(await amendWordsIn('es'))];
    const given = (text = '') =>
      [...new Set(text.match(/zq[\w.-]*\w|\d{4}-\d\d-\d\d|--[a-z]+|caseplan [a-z]+/g))].sort();
    expect(spanish.map(given)).toEqual(english.map(given));
    for (const [index, text] of spanish.entries()) {
      expect(text).not.toBe(english[index]);
      expect(text).not.toMatch(/undefined|null|\[object/);
      expect(text.match(/¿/g)?.length).toBe(text.match(/\?/g)?.length);
    }
  });

  it('count in both languages', async () => {
    expect((await amendWordsIn('en')).told.carried(each)).toBe(
      'Carried over: 1 goal, 2 tasks, 1 service and 3 barriers.',
    );
    expect((await amendWordsIn('es')).told.carried(each)).toBe(
      'Continúan: 1 meta, 2 tareas, 1 servicio y 3 obstáculos.',
    );
  });
});
