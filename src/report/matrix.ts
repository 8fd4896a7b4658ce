import type { Finding } from '../check/finding.ts';
import { replacedIn } from '../check/replaced.ts';
import { assigneesOf, findPerson, isAgencyStaff, isFamily } from '../plan/people.ts';
import { checks } from '../plan/schema/checks.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { isHistory } from '../plan/standing.ts';
import { rules } from '../rules/index.ts';
import { english, type TableWords } from '../wording/index.ts';
import type { Presentation } from './presentation.ts';
import type { CheckResult } from './summary.ts';

/** What is said of a component of a plan; null where nothing is asked: the plan is history, the file none, or the rule switched off. */
type Standing = 'present' | 'missing' | 'late' | 'suppressed' | null;

export interface MatrixRow {
  file: string;
  planId: string | null;
  standings: readonly Standing[];
}

/** The components of a plan, one for each rule of the family `component`. */
export const components = rules.flatMap(({ id }) =>
  id.startsWith('component/') ? [id.slice('component/'.length)] : [],
);

/** Rules that say of a component that it is late; who a task is for decides which of the components of tasks it is. */
const lateBy: Readonly<Record<string, readonly string[]>> = {
  'timeline/goal-overdue': ['goals'],
  'timeline/measure-stale': ['measures'],
  'timeline/plan-expired': ['timeline'],
  'timeline/review-overdue': ['review'],
  'timeline/service-not-started': ['services'],
  'timeline/waitlist-passed': ['services'],
  'timeline/task-overdue': ['tasks', 'family-tasks', 'agency-tasks'],
};

/** Plans by components. Looks at all that was found, whatever part of it was asked for: what was not asked for is not present. */
export function matrixOf(result: CheckResult, { terms }: Pick<Presentation, 'terms'>): MatrixRow[] {
  const { findings, suppressed } = result.all ?? result;
  const replaced = replacedIn(result.files);
  const isOff = (file: string, rule: string) => terms?.settings?.(file).severity(rule, 'error') === null;
  const found = byFile(findings);
  const answered = byFile(suppressed.map(({ finding }) => finding));
  return result.files.map(({ file, planId, plan }) => {
    const isAsked = plan !== null && !isHistory(plan) && !replaced.has(plan.id);
    const of = (component: string): Standing => {
      if (!isAsked || isOff(file, `component/${component}`)) return null;
      if (found.get(file)?.some(({ rule }) => rule === `component/${component}`)) return 'missing';
      if (answered.get(file)?.some(({ rule }) => rule === `component/${component}`)) return 'suppressed';
      return found.get(file)?.some((finding) => isLate(finding, component, plan)) ? 'late' : 'present';
    };
    return { file, planId, standings: components.map(of) };
  });
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = map.get(finding.file);
    if (known) known.push(finding);
    else map.set(finding.file, [finding]);
  }
  return map;
}

function isLate({ rule, subject }: Finding, component: string, plan: Plan): boolean {
  if (!lateBy[rule]?.includes(component)) return false;
  const belongs = { 'family-tasks': isFamily, 'agency-tasks': isAgencyStaff }[component];
  const task = plan.tasks?.find(({ id }) => id === subject);
  if (belongs === undefined || task === undefined) return true;
  return assigneesOf(task).some((id) => {
    const person = findPerson(plan, id);
    return person !== undefined && belongs(person);
  });
}

const signs = { present: '✓', missing: '✗', late: '!', suppressed: '~' } as const;

/** The matrix as text: a row for each plan, a column for each component, and below what the columns are with their counts. */
export function reportMatrix(
  result: CheckResult,
  presentation: Pick<Presentation, 'color' | 'terms' | 'wording'>,
): string {
  const { color, wording = english } = presentation;
  const words = wording.tables;
  const rows = matrixOf(result, presentation);
  const name = ({ planId, file }: MatrixRow) => (planId !== null && checks.id(planId) ? planId : file);
  const width = Math.max(4, ...rows.map((row) => name(row).length)) + 2;
  const cell = (text: string) => text.padStart(3);
  const paint = { present: color.green, missing: color.red, late: color.yellow, suppressed: color.dim };
  const shown = (standing: Standing) =>
    standing === null ? color.dim(cell('·')) : paint[standing](cell(signs[standing]));
  const head = `${words.plan.padEnd(width)}${components.map((_, index) => cell(String(index + 1))).join('')}\n`;
  const lines = rows.map((row) => `${name(row).padEnd(width)}${row.standings.map(shown).join('')}\n`);
  const legend = components.map(
    (component, index) => `${cell(String(index + 1))}  ${counts(component, index, rows, words)}\n`,
  );
  const { standings, asOf } = words;
  const meaning = Object.entries({ ...signs, notAsked: '·' } as const).map(
    ([standing, sign]) => `${sign} ${standings[standing as keyof typeof standings]}`,
  );
  return [
    head,
    ...lines,
    `\n${asOf({ plans: result.files.length, asOf: result.asOf })}. ${meaning.join('  ')}\n\n`,
    ...legend,
  ].join('');
}

function counts(component: string, index: number, rows: readonly MatrixRow[], words: TableWords): string {
  const of = (wanted: Standing) => rows.filter(({ standings }) => standings[index] === wanted).length;
  const told = (['missing', 'late', 'suppressed'] as const).flatMap((standing) =>
    of(standing) > 0 ? [words.standingIn({ standing, plans: of(standing) })] : [],
  );
  return told.length === 0 ? component : `${component.padEnd(29)}${told.join(', ')}`;
}
