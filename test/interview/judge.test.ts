import { expect, it } from 'vitest';
import { inEnglish } from '../../src/check/words.ts';
import { type Answers, type Entry, entriesAt } from '../../src/interview/answers.ts';
import { findingsIn, type Judge, refusalAt } from '../../src/interview/judge.ts';
import { readAnswers } from '../../src/interview/read-answers.ts';
import { en } from '../../src/wording/en/interview/index.ts';
import { bytes, castellText, today } from './castell.ts';

const judge: Judge = (answers) => findingsIn(answers, today);
const castell = () => readAnswers('a.yaml', bytes(castellText), today, en).answers;

function refusal(answers: Answers, index: number, key: string, value: string) {
  const entry = entriesAt(answers, 'people')[index] as Entry;
  const scene = { answers, entry, outer: [], today, idTaken: () => false };
  return refusalAt(scene, ['people', index, key], value, { judge, said: inEnglish.words });
}

it('refuses the same wrong date for two persons', () => {
  const answers = castell();
  const first = refusal(answers, 0, 'birthDate', '2026-02-30');
  expect(first).toContain('there is no such day');
  // The first person has it all the same, as an answers file may say.
  (entriesAt(answers, 'people')[0] as Entry).birthDate = '2026-02-30';
  expect(refusal(answers, 1, 'birthDate', '2026-02-30')).toBe(first);
  expect(refusal(answers, 1, 'birthDate', '1990-02-28')).toBeNull();
});

it('refuses what contradicts an earlier answer, and not what was wrong before', () => {
  const answers = castell();
  (entriesAt(answers, 'people')[0] as Entry).birthDate = '2026-02-30';
  expect(refusal(answers, 1, 'language', 'es')).toBeNull();
  expect(refusal(answers, 1, 'language', 'Spanish')).toContain('`language`');
});
