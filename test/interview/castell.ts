import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { date } from '../../src/calendar/plain-date.ts';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { inEnglish } from '../../src/check/words.ts';
import type { Answers } from '../../src/interview/answers.ts';
import { findingsIn } from '../../src/interview/judge.ts';
import { planText } from '../../src/interview/plan-text.ts';
import { type PlanFile, readPlan } from '../../src/plan/read.ts';
import { en } from '../../src/wording/en/interview/index.ts';
import { screenEn } from '../../src/wording/en/interview/screen.ts';

/** The complete example of the documentation, and what tests do with it. */

export const castellPath = new URL('../../fixtures/answers/castell.answers.yaml', import.meta.url).pathname;
export const castellText = readFileSync(castellPath, 'utf8');
export const castell = (): Answers => parse(castellText) as Answers;

/** The day on which the plan of the example was written. */
export const today = date('2026-02-06');
export const setting = {
  today,
  idTaken: () => false,
  wording: en,
  screen: screenEn,
  ages: screenEn.ages,
  judge: (answers: Answers) => findingsIn(answers, today),
  said: inEnglish.words,
};

export const bytes = (text: string) => new TextEncoder().encode(text);
export const planOf = (answers: Answers): PlanFile =>
  readPlan('castell.plan.yaml', bytes(planText(answers, today, en)));
export const findingsOf = (answers: Answers): Finding[] => check([planOf(answers)], { today });
export const rulesOf = (answers: Answers): string[] => [...new Set(findingsOf(answers).map(({ rule }) => rule))].sort();
