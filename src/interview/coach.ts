import type { PlainDate } from '../calendar/plain-date.ts';
import { isParent } from '../plan/people.ts';
import type { Person } from '../plan/schema/plan.ts';
import { acronymsIn } from '../rules/quality/acronyms.ts';
import { complianceIn } from '../rules/quality/compliance.ts';
import { emptyAnswer } from '../rules/quality/empty.ts';
import { rule as overload } from '../rules/quality/overload/rule.ts';
import { type Tongue, tongueOf } from '../rules/quality/prose.ts';
import { readingOf } from '../rules/quality/reading.ts';
import { rule as readingLevel } from '../rules/quality/reading-level/rule.ts';
import { vagueIn } from '../rules/quality/vague.ts';

import { prose } from '../wording/args.ts';
import type { CoachMessage } from '../wording/coach.ts';

import { coachEn } from '../wording/en/interview/coach.ts';
import { coachEs } from '../wording/es/interview/coach.ts';
import { inWords } from '../wording/render.ts';
import type { Language } from '../wording/wording.ts';
import { type Answers, type Entry, entriesAt, personIn, textAt, type Value } from './answers.ts';
import { entriesOf } from './ids.ts';

/**
 * What could be better about an answer, judged by what judges plans: the rules of the family `quality`, as they are where no
 * configuration says otherwise. It only asks; it never keeps an answer out.
 */

export interface Coaching {
  /** The language of the remarks. The answer is judged in the language of the plan. */
  language: Language;
  today?: PlainDate;
}

/**
 * Short remarks on the answer to a question; none where there is nothing to say.
 *
 * @param question its id: `goals.statement`
 * @param value the answer; null or undefined where it was left open
 * @param answers all answers so far, with or without this one
 */
export function coachOn(
  question: string,
  value: Value | null | undefined,
  answers: Answers,
  { language }: Coaching,
): string[] {
  const words = language === 'es' ? coachEs : coachEn;
  return remarksOn(question, value ?? '', answers).map((remark) => inWords(words, remark));
}

/** The questions whose answers are prose that the rules of the family read. */
const readByRules: ReadonlySet<string> = new Set([
  'case.reasonForInvolvement',
  ...['safetyThreats', 'riskFactors', 'protectiveFactors', 'strengths', 'needs'].map(
    (of) => `assessment.${of}.description`,
  ),
  'goals.statement',
  'goals.strategy',
  'goals.tasks.description',
  'barriers.description',
  'barriers.response',
  'familyTime.reason',
  'familyTime.stepsToReduce',
]);
const measured = ['goals.statement', 'goals.tasks.description', 'goals.measures.indicator'];

function remarksOn(question: string, value: Value, answers: Answers): CoachMessage[] {
  if (question === 'goals.tasks.assignee') return onLoad(value, answers);
  if (typeof value !== 'string') return [];
  if (question === 'barriers.response' && emptyAnswer(value)) return [{ id: 'barrier', args: {} }];
  if (question === 'goals.services.waitlist.interim' && emptyAnswer(value)) return [{ id: 'wait', args: {} }];
  const tongue = tongueOf(textAt(answers, 'plan.language'));
  if (tongue === null) return [];
  return [
    ...(question === 'goals.statement' ? onCompliance(value, tongue) : []),
    ...(measured.includes(question) ? onVagueWords(value, tongue) : []),
    ...(readByRules.has(question) ? [...onAcronyms(value, answers), ...onReading(value, tongue)] : []),
  ];
}

function onCompliance(text: string, tongue: Tongue): CoachMessage[] {
  const said = complianceIn(text, tongue);
  return said === null ? [] : [{ id: 'compliance', args: { said: prose(said.toLowerCase()) } }];
}

function onVagueWords(text: string, tongue: Tongue): CoachMessage[] {
  const said = vagueIn(text, tongue);
  return said === null ? [] : [{ id: 'vague', args: { said: prose(said) } }];
}

/** Letters that another answer has written out need no second time. */
function onAcronyms(text: string, answers: Answers): CoachMessage[] {
  const open = acronymsIn([text, ...textsOf(answers)]).map(({ short }) => short);
  return acronymsIn([text])
    .filter(({ short }) => open.includes(short))
    .map(({ short, long }) => ({ id: 'acronym', args: { short: prose(short), long: prose(long) } }));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function onReading(text: string, tongue: Tongue): CoachMessage[] {
  const { score, words } = readingOf([text], tongue);
  const usual = readingLevel.options;
  if (words < usual.words.usual) return [];
  const rounded = Math.floor(score);
  if (tongue === 'es') return rounded >= usual.ease.usual ? [] : [{ id: 'ease', args: { score: rounded } }];
  return rounded <= usual.grade.usual ? [] : [{ id: 'grade', args: { score: rounded } }];
}

/** Of each parent who does it: how many tasks that makes. */
function onLoad(value: Value, answers: Answers): CoachMessage[] {
  const tasks = [...entriesOf(answers, 'goals.tasks'), ...entriesAt(answers, 'tasks')];
  const isOf = (id: string) => (task: Entry) => [task.assignee].flat().includes(id);
  // The task that is asked about may not have its answer yet.
  const waiting = tasks.some((task) => task.assignee === undefined || task.assignee === null) ? 1 : 0;
  return [value].flat().flatMap((id): CoachMessage[] => {
    const person = personIn(answers, id);
    if (person === undefined || !isParent(person as unknown as Person)) return [];
    const n = tasks.filter(isOf(String(id))).length + waiting;
    if (n <= overload.options.tasks.usual) return [];
    return [{ id: 'overload', args: { who: prose(textAt(person, 'name') ?? String(id)), n } }];
  });
}
