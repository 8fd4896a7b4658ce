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

/** Duplicate ids, pointers to nothing, codes that an open list does not know, and languages that are none. */
export function findReferenceProblems(plan: Plan, positions: Positions): Problem[] {
  const ids = new Map<string, Named>();
  const pointers: { to: string; kinds: readonly Kind[]; walked: Path }[] = [];
  const problems: Problem[] = [];
  const problem = (rule: string, path: Path, message: string, help: string): Problem => ({
    rule,
    path,
    message,
    help,
    ...positions.at(path),
  });
  const found = (at: Problem, walked: Path) => problems.push({ ...at, subject: subjectAt(plan, walked) });
  visit(planShape, plan, (shape, value, walked) => {
    if (shape.type === 'prose' && typeof value === 'object' && value !== null) {
      const strange = Object.keys(value as object).filter((tag) => !languageTag.test(tag));
      for (const tag of strange) found(notALanguage(tag, [...walked, tag], problem), walked);
    }
    if (shape.type !== 'text' || typeof value !== 'string') return;
    const { idOf, pointsTo, openCodes } = shape;
    if (idOf) {
      const first = ids.get(value);
      if (first === undefined) ids.set(value, { kind: idOf, path: walked });
      else found(duplicate(value, first, problem, walked), walked);
    }
    const own = value.startsWith('x-');
    if (openCodes && !own && !openCodes.includes(value)) found(unknownCode(value, openCodes, problem, walked), walked);
    if (pointsTo) pointers.push({ to: value, kinds: pointsTo, walked });
  });
  for (const { to, kinds, walked } of pointers) {
    const target = ids.get(to);
    if (target && kinds.includes(target.kind)) continue;
    found(dangling(to, kinds, ids, problem, walked), walked);
  }
  return problems;
}

type Make = (rule: string, path: Path, message: string, help: string) => Problem;

function notALanguage(tag: string, path: Path, problem: Make): Problem {
  const help = 'A map of texts has language tags as keys: { en: …, es: … }.';
  return problem('format/schema', path, `\`${tag}\` is not a language.`, help);
}

function duplicate(id: string, first: Named, problem: Make, path: Path): Problem {
  const message = `The id \`${id}\` is already that of a ${first.kind}.`;
  return problem('format/duplicate-id', path, message, 'Ids are unique in a file: give this one another id.');
}

function dangling(id: string, kinds: readonly Kind[], ids: Map<string, Named>, problem: Make, path: Path) {
  const target = ids.get(id);
  const allowed = oneOf(kinds);
  if (target) {
    const message = `\`${id}\` is a ${target.kind}; a ${allowed} is needed here.`;
    return problem('format/reference', path, message, 'Give the id of the right thing.');
  }
  const known = [...ids].filter(([, named]) => kinds.includes(named.kind)).map(([name]) => name);
  const guess = suggest(id, known);
  const sections = [...new Set(kinds.map((kind) => sectionOf[kind]).filter((name) => name !== undefined))];
  // A pointer into a part that is missing as a whole is no news; a slip of the pen is, and keeps the prefix that tells the kind.
  const isSlip = guess !== undefined && guess.split('-', 1)[0] === id.split('-', 1)[0];
  const kindsHere = new Set([...ids.values()].map((named) => named.kind));
  const absent = kinds.filter((kind) => kind === 'task' || !kindsHere.has(kind));
  const because = isSlip ? [] : absent.flatMap((kind) => componentOf[kind] ?? []);
  const found = problem(
    'format/reference',
    path,
    `No ${allowed} has the id \`${id}\`.${guess ? ` Did you mean \`${guess}\`?` : ''}`,
    `Correct the id, or add it under \`${sections.join('` or `')}\`.`,
  );
  return { ...found, because };
}

/** "need", "task or service", "safety threat, risk factor or need". */
const oneOf = (kinds: readonly Kind[]) =>
  kinds.length < 2 ? kinds.join('') : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;

function unknownCode(code: string, known: readonly string[], problem: Make, path: Path): Problem {
  const guess = suggest(code, known);
  return problem(
    'format/unknown-code',
    path,
    `\`${code}\` is not a code that caseplan knows here.${guess ? ` Did you mean \`${guess}\`?` : ''}`,
    `Known: ${known.join(', ')}. A code of your own begins with x-; no rule will know it, and no clock but those of your own pack.`,
  );
}
