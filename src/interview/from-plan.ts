import { isMap } from '../plan/values.ts';
import { type Answers, type Entry, entriesAt, textsAt } from './answers.ts';
import { answerKeys, headKeys, nestedKeys } from './answers-shape.ts';

/** A plan as answers: what `compose` makes of answers, the other way round. */

/** What a plan says, in the form of answers. Services, tasks and strategies go into the goal that they serve, where it is one. */
export function answersFrom(plan: Entry): Answers {
  const copy = structuredClone(plan);
  const answers: Answers = { plan: pick(copy, headKeys), ...pick(copy, answerKeys) };
  const goals = entriesAt(answers, 'goals');
  for (const key of nestedKeys) move(key, copy, answers, (goal, { goals: _, ...entry }) => addTo(goal, key, entry));
  move('strategies', copy, answers, (goal, { description }) => {
    if (goal.strategy !== undefined) return false;
    goal.strategy = description;
    return true;
  });
  if (goals.length === 0) delete answers.goals;
  return answers;
}

const pick = (from: Entry, keys: readonly string[]): Entry =>
  Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));

function addTo(goal: Entry, key: string, entry: Entry): boolean {
  const list = Array.isArray(goal[key]) ? goal[key] : [];
  goal[key] = [...list, entry];
  return true;
}

/** Moves entries of a list into the one goal that they name; what names none or several stays where it is. */
function move(key: string, plan: Entry, answers: Answers, into: (goal: Entry, entry: Entry) => boolean): void {
  const list = plan[key];
  if (!Array.isArray(list)) return;
  const left = list.filter((entry) => {
    const goals = isMap(entry) ? textsAt(entry, 'goals') : [];
    const goal = goals.length === 1 ? entriesAt(answers, 'goals').find(({ id }) => id === goals[0]) : undefined;
    return goal === undefined || !into(goal, entry);
  });
  if (left.length > 0) answers[key] = left;
  else delete answers[key];
}

/** What is the same for another plan of the same family: the case, the people, the children, and what was found. */
const lasting = ['case', 'people', 'children', 'assessment', 'familyTime'] as const;

/** The beginning of another plan for the same family. What came of the old plan, and who signed it, is not in it. */
export function startFrom(plan: Entry): Answers {
  const { plan: head, ...answers } = answersFrom(plan);
  const kept = pick(answers, lasting);
  for (const visits of entriesAt(kept, 'familyTime')) delete visits.visits;
  return { plan: pick(isMap(head) ? head : {}, ['jurisdiction', 'language']), ...structuredClone(kept) };
}

/** Answers over others: where both say something, the first do. Lists are not mixed. */
export function over(first: unknown, second: unknown): unknown {
  if (!isMap(first) || !isMap(second)) return first === undefined ? second : first;
  const keys = [...new Set([...Object.keys(second), ...Object.keys(first)])];
  return Object.fromEntries(keys.map((key) => [key, over(first[key], second[key])]));
}
