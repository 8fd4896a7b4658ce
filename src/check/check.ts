import type { PlainDate } from '../calendar/plain-date.ts';
import { proseIn } from '../plan/people.ts';
import type { Path, Problem } from '../plan/problem.ts';
import type { PlanFile } from '../plan/read.ts';
import { topLevelOrder } from '../plan/schema/shape.ts';
import { isHistory, lateAsOf } from '../plan/standing.ts';
import { nameOfNode } from '../plan/subject.ts';
import { findRule, rules, severityOf } from '../rules/index.ts';
import type { Report, Rule, RuleContext } from '../rules/rule.ts';
import type { Finding } from './finding.ts';

export interface CheckOptions {
  /** The day that counts as today. */
  today: PlainDate;
}

/** A finding, with the rules whose finding would make it no news. */
interface Candidate {
  finding: Finding;
  because: readonly string[];
}

/**
 * Checks plans, all of one run together, since one plan can replace another.
 * Findings come in the order of the files and, in a file, of the lines.
 */
export function check(files: readonly PlanFile[], options: CheckOptions): Finding[] {
  const replaced = new Set(files.flatMap(({ plan }) => plan?.replaces ?? []));
  return files.flatMap((file) => {
    const past = file.plan !== null && (isHistory(file.plan) || replaced.has(file.plan.id));
    const candidates = [
      ...file.problems.map((problem) => ofProblem(file, problem)),
      ...(past || file.plan === null ? [] : runRules(file, options)),
    ];
    const reported = new Set(candidates.map(({ finding }) => finding.rule));
    return candidates
      .filter(({ because }) => !because.some((rule) => reported.has(rule)))
      .map(({ finding }) => finding)
      .sort(byPlace);
  });
}

/** Findings that keep a document from being final: errors that are flaws of the plan and not facts to be printed in it. */
export function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule, severity }) => severity === 'error' && findRule(rule)?.isFact !== true);
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function ofProblem(file: PlanFile, { because = [], ...problem }: Problem): Candidate {
  const { rule, message, help, path, subject = null, ...range } = problem;
  return { because, finding: { ...common(rule), file: file.file, ...range, path, subject, message, help } };
}

function common(rule: string) {
  const [family, name] = rule.split('/');
  return {
    rule,
    severity: severityOf(rule),
    citation: findRule(rule)?.source ?? null,
    url: `docs/rules/${family}.md#${name}`,
  };
}

function runRules(file: PlanFile, { today }: CheckOptions): Candidate[] {
  const plan = file.plan;
  if (plan === null) return [];
  const language = plan.language ?? 'en';
  const candidates: Candidate[] = [];
  const pathOf = (node: object): Path => file.paths.get(node) ?? [];
  const context: Omit<RuleContext, 'report'> = {
    plan,
    today,
    lateAsOf: lateAsOf(plan, today),
    read: (prose) => (prose === undefined ? '' : proseIn(prose, language, language).text),
    pathOf,
  };
  for (const rule of rules) {
    rule.check?.({ ...context, report: (report) => candidates.push(...ofReport(file, rule, report)) });
  }
  return candidates;
}

function ofReport(file: PlanFile, rule: Rule, report: Report): Candidate[] {
  const { at, key, message, help, because = [] } = report;
  const holder = file.paths.get(at) ?? [];
  const path = key === undefined ? holder : [...holder, key];
  if (file.leftOut.some((wrong) => hides(wrong, path))) return [];
  const subject = report.subject ?? nameOfNode(at);
  const range = file.positions.at(path, 'value', topLevelOrder);
  return [{ because, finding: { ...common(rule.id), file: file.file, ...range, path, subject, message, help } }];
}

/** What is wrong and was left out is there all the same: nothing may call it missing, nor the list that it was taken from empty. */
function hides(wrong: Path, path: Path): boolean {
  if (!path.every((step, index) => wrong[index] === step)) return false;
  return wrong.length === path.length || (wrong.length === path.length + 1 && typeof wrong.at(-1) === 'number');
}
