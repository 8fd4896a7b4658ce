import { say, type Worded } from '../wording/index.ts';
import type { Guess } from './meant.ts';
import type { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import { languageTag } from './schema/checks.ts';
import type { Plan } from './schema/plan.ts';
import { type Kind, planShape } from './schema/shape.ts';
import { visit } from './schema/walk.ts';
import { subjectAt } from './subject.ts';
import { suggest } from './suggest.ts';

/** Where a plan without any thing of a kind is reported already: pointers into the missing part are then no news. */
const componentOf: Partial<Record<Kind, readonly string[]>> = {
  'safety threat': ['component/safety-threats'],
  'risk factor': ['component/risk-and-protective-factors'],
  need: ['component/needs'],
  goal: ['component/goals'],
  measure: ['component/measures'],
  strategy: ['component/strategies'],
  service: ['component/services'],
  task: ['component/tasks', 'component/family-tasks', 'component/agency-tasks'],
};

/** The part of the plan that holds each kind of thing, for saying where to add one. */
const sectionOf: Partial<Record<Kind, string>> = {
  person: 'people',
  hearing: 'case.hearings',
  order: 'case.orders',
  'safety threat': 'assessment.safetyThreats',
  'risk factor': 'assessment.riskFactors',
  'protective factor': 'assessment.protectiveFactors',
  strength: 'assessment.strengths',
  need: 'assessment.needs',
  goal: 'goals',
  measure: 'goals',
  strategy: 'strategies',
  service: 'services',
  task: 'tasks',
  barrier: 'barriers',
  'family time': 'familyTime',
};

interface Named {
  kind: Kind;
  path: Path;
}

/**
 * Duplicate ids, pointers to nothing, codes that an open list does not know, and languages that are none; and of pointers, what was
 * probably meant.
 */
export function findReferenceProblems(plan: Plan, positions: Positions): { problems: Problem[]; guesses: Guess[] } {
  const ids = new Map<string, Named>();
  const pointers: { to: string; kinds: readonly Kind[]; walked: Path }[] = [];
  const problems: Problem[] = [];
  const problem: Make = (rule, path, words) => ({ rule, path, ...words, ...positions.at(path) });
  const found = (at: Problem, walked: Path) => problems.push({ ...at, subject: subjectAt(plan, walked) });
  visit(planShape, plan, (shape, value, walked) => {
    if (shape.type === 'prose' && typeof value === 'object' && value !== null) {
      const strange = Object.keys(value as object).filter((tag) => !languageTag.test(tag));
      for (const tag of strange)
        found(problem('format/schema', [...walked, tag], say('language-unknown', { tag })), walked);
    }
    if (shape.type !== 'text' || typeof value !== 'string') return;
    const { idOf, pointsTo, openCodes } = shape;
    if (idOf) {
      const first = ids.get(value);
      if (first === undefined) ids.set(value, { kind: idOf, path: walked });
      else found(problem('format/duplicate-id', walked, say('id-twice', { id: value, kind: first.kind })), walked);
    }
    const own = value.startsWith('x-');
    if (openCodes && !own && !openCodes.includes(value)) {
      const words = say('code-unknown', { code: value, guess: suggest(value, openCodes), known: openCodes });
      found(problem('format/unknown-code', walked, words), walked);
    }
    if (pointsTo) pointers.push({ to: value, kinds: pointsTo, walked });
  });
  const known = knownIn(ids);
  const guesses: Guess[] = [];
  for (const { to, kinds, walked } of pointers) {
    const target = ids.get(to);
    if (target && kinds.includes(target.kind)) continue;
    found(dangling(to, kinds, { ids, ...known }, problem, walked), walked);
    const id = target ? undefined : known.guess(to, kinds);
    if (id !== undefined) guesses.push({ path: walked, id });
  }
  return { problems, guesses };
}

/** What the ids of a plan are asked for, computed once: there can be thousands of them, and as many pointers to none. */
interface Known {
  ids: ReadonlyMap<string, Named>;
  kindsHere: ReadonlySet<Kind>;
  guess(id: string, kinds: readonly Kind[]): string | undefined;
}

/** So many pairs of ids are compared in a file to tell what was meant; who wrote more wrong ids than that takes did not slip. */
const mostCompared = 100_000;

function knownIn(ids: ReadonlyMap<string, Named>): Omit<Known, 'ids'> {
  const lists = new Map<string, string[]>();
  const guesses = new Map<string, string | undefined>();
  let compared = 0;
  const listOf = (kinds: readonly Kind[]) => [...ids].filter(([, { kind }]) => kinds.includes(kind)).map(([id]) => id);
  return {
    kindsHere: new Set([...ids.values()].map(({ kind }) => kind)),
    guess(id, kinds) {
      const these = kinds.join();
      const asked = `${these} ${id}`;
      if (guesses.has(asked) || compared > mostCompared) return guesses.get(asked);
      const known = lists.get(these) ?? listOf(kinds);
      lists.set(these, known);
      compared += known.length;
      const guess = suggest(id, known);
      guesses.set(asked, guess);
      return guess;
    },
  };
}

type Make = (rule: string, path: Path, words: Worded) => Problem;

function dangling(id: string, kinds: readonly Kind[], known: Known, problem: Make, path: Path) {
  const { ids, kindsHere } = known;
  const target = ids.get(id);
  if (target)
    return problem('format/reference', path, say('id-of-other-kind', { id, kind: target.kind, wanted: kinds }));
  const guess = known.guess(id, kinds);
  const sections = [...new Set(kinds.map((kind) => sectionOf[kind]).filter((name) => name !== undefined))];
  // A pointer into a part that is missing as a whole is no news; a slip of the pen is, and keeps the prefix that tells the kind.
  const isSlip = guess !== undefined && guess.split('-', 1)[0] === id.split('-', 1)[0];
  const absent = kinds.filter((kind) => kind === 'task' || !kindsHere.has(kind));
  const because = isSlip ? [] : absent.flatMap((kind) => componentOf[kind] ?? []);
  return { ...problem('format/reference', path, say('id-unknown', { id, wanted: kinds, guess, sections })), because };
}
