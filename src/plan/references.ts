import type { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import type { Kind } from './schema/fields.ts';
import { languageTag } from './schema/fields.ts';
import { planSchema, type Plan } from './schema/plan.ts';
import { visit } from './schema/walk.ts';
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

/** Duplicate ids, pointers to nothing, codes that an open list does not know, and languages that are none. */
export function findReferenceProblems(plan: Plan, paths: WeakMap<object, Path>, positions: Positions): Problem[] {
  const ids = new Map<string, Named>();
  const later: (() => Problem | null)[] = [];
  const problems: Problem[] = [];
  const problem = (rule: string, path: Path, message: string, help: string): Problem => ({
    rule,
    path,
    message,
    help,
    ...positions.at(path),
  });
  visit(planSchema, plan, (facts, value, walked) => {
    const path = () => originalPath(plan, walked, paths);
    if (facts.idOf !== undefined && typeof value === 'string') {
      const first = ids.get(value);
      if (first === undefined) ids.set(value, { kind: facts.idOf, path: path() });
      else problems.push(duplicate(value, first, problem, path()));
    }
    if (facts.pointsTo && typeof value === 'string') {
      const kinds = facts.pointsTo;
      later.push(() => dangling(value, kinds, ids, problem, path()));
    }
    if (facts.openCodes && typeof value === 'string' && !facts.openCodes.includes(value)) {
      problems.push(unknownCode(value, facts.openCodes, problem, path()));
    }
    if (facts.prose && typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value).filter((tag) => !languageTag.test(tag))) {
        problems.push(problem('format/schema', [...path(), key], `\`${key}\` is not a language.`, 'A map of texts has language tags as keys: { en: …, es: … }.'));
      }
    }
  });
  return [...problems, ...later.flatMap((check) => check() ?? [])];
}

/** Items may have been left out of the value that is walked; the map around a value knows where it stands in the file. */
function originalPath(plan: Plan, walked: Path, paths: WeakMap<object, Path>): Path {
  const trail: unknown[] = [plan];
  for (const step of walked) trail.push((trail.at(-1) as Record<string | number, unknown>)[step]);
  for (let depth = trail.length - 1; depth >= 0; depth--) {
    const known = paths.get(trail[depth] as object);
    if (known) return [...known, ...walked.slice(depth)];
  }
  return walked;
}

type Make = (rule: string, path: Path, message: string, help: string) => Problem;

function duplicate(id: string, first: Named, problem: Make, path: Path): Problem {
  const message = `The id \`${id}\` is already that of a ${first.kind}.`;
  return problem('format/duplicate-id', path, message, 'Ids are unique in a file: give this one another id.');
}

function dangling(id: string, kinds: readonly Kind[], ids: Map<string, Named>, problem: Make, path: Path) {
  const target = ids.get(id);
  if (target && kinds.includes(target.kind)) return null;
  const allowed = kinds.join(' or ');
  if (target) {
    const message = `\`${id}\` is a ${target.kind}; a ${allowed} is needed here.`;
    return problem('format/reference', path, message, 'Give the id of the right thing.');
  }
  const known = [...ids].filter(([, named]) => kinds.includes(named.kind)).map(([name]) => name);
  const guess = suggest(id, known);
  const sections = [...new Set(kinds.map((kind) => sectionOf[kind]).filter((name) => name !== undefined))];
  const because = guess ? [] : kinds.flatMap((kind) => componentOf[kind] ?? []);
  const found = problem(
    'format/reference',
    path,
    `No ${allowed} has the id \`${id}\`.${guess ? ` Did you mean \`${guess}\`?` : ''}`,
    `Correct the id, or add it under \`${sections.join('` or `')}\`.`,
  );
  return { ...found, because };
}

function unknownCode(code: string, known: readonly string[], problem: Make, path: Path): Problem {
  const guess = suggest(code, known);
  return problem(
    'format/unknown-code',
    path,
    `\`${code}\` is not a code that caseplan knows here.${guess ? ` Did you mean \`${guess}\`?` : ''}`,
    `Known: ${known.join(', ')}. A code of your own is kept, but no rule or legal clock will know it.`,
  );
}
