import type { PlainDate } from '../calendar/plain-date.ts';
import { proseIn } from '../plan/people.ts';
import type { Path, Problem } from '../plan/problem.ts';
import type { PlanFile } from '../plan/read.ts';
import { topLevelOrder } from '../plan/schema/shape.ts';
import { isHistory, lateAsOf } from '../plan/standing.ts';
import { nameOfNode } from '../plan/subject.ts';
import { findRule, rules, severityOf } from '../rules/index.ts';
import type { OptionValues, Report, Rule, RuleContext, RuleOptions } from '../rules/rule.ts';
import type { Finding } from './finding.ts';
import { type LawReport, lawReports } from './law-findings.ts';
import { type Laws, noLaws } from './laws.ts';
import { circlesIn, replacedIn } from './replaced.ts';
import { type Settings, usualSettings } from './settings.ts';
import { type Suppressed, type Suppression, suppress } from './suppress.ts';

export interface CheckOptions {
  /** The day that counts as today. */
  today: PlainDate;
  /** The law of the plans' jurisdictions (`loadLaws`); without it the families `deadline` and `law` are silent. */
  laws?: Laws;
  /** false: leave out the clocks of the law, where only what keeps a document from being final is wanted. */
  clocks?: boolean;
  /** true: tell every clock of the law that is coming, not only those that are due soon. */
  allComing?: boolean;
  /** What a configuration says of a file, by its path as the user gave it. */
  settings?: (file: string) => Settings;
  /** Has the file's plan other terms than those that were approved (`cli/approved-terms.ts`)? Where it is left out no plan has. */
  changedSinceApproval?: (file: string) => boolean;
  /** Ids of plans that are history because of a plan which is not among those to be checked (`replacedIn`). */
  replaced?: ReadonlySet<string>;
}

/** What a run found: findings to show, and those that the plans themselves answer with a reason. */
export interface Outcome {
  findings: Finding[];
  suppressed: Suppressed[];
  /** Every comment of the plans that suppresses, or is meant to. */
  suppressions: Suppression[];
}

/** A finding, with the rules whose finding on the same thing, or on the plan as a whole, would make it no news. */
interface Candidate {
  finding: Finding;
  because: readonly string[];
}

/**
 * Checks plans, all of one run together, since one plan can replace another.
 * Findings come in the order of the files and, in a file, of the lines.
 */
export function check(files: readonly PlanFile[], options: CheckOptions): Finding[] {
  return checkAll(files, options).findings;
}

/** The same, with what the plans suppress. */
export function checkAll(files: readonly PlanFile[], options: CheckOptions): Outcome {
  const replaced = new Set([...replacedIn(files), ...(options.replaced ?? [])]);
  const circles = circlesIn(files);
  const outcomes = files.map((file) => {
    const asSevere = configured(settingsOf(file, options));
    const past = file.plan !== null && (isHistory(file.meant ?? file.plan) || replaced.has(file.plan.id));
    const candidates = [
      ...[...file.problems, ...listOf(circles.get(file))].map((problem) => ofProblem(file, problem)),
      ...runRules(file, past ? formatRules : rules, options),
      ...(past ? [] : runLaw(file, options)),
    ].flatMap(asSevere);
    const findings = withoutExplained(candidates).map(({ finding }) => finding);
    const { problems, ...outcome } = suppress(file, findings, suppressOptions(file, options));
    const aboutComments = past ? [] : problems.map((problem) => ofProblem(file, problem)).flatMap(asSevere);
    return {
      ...outcome,
      findings: [...outcome.findings, ...aboutComments.map(({ finding }) => finding)].sort(byPlace),
    };
  });
  return together(outcomes);
}

const listOf = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/** What is wrong with one person's signature, say, does not explain what another person lacks. */
function withoutExplained(candidates: readonly Candidate[]): Candidate[] {
  const reported = new Set<string>();
  for (const { finding } of candidates) {
    const { rule, subject, plan } = finding;
    reported.add(JSON.stringify([rule, subject === plan ? null : subject]));
  }
  const isReported = (rule: string, subject: string | null) => reported.has(JSON.stringify([rule, subject]));
  return candidates.filter(
    ({ because, finding }) => !because.some((rule) => isReported(rule, null) || isReported(rule, finding.subject)),
  );
}

/** What was found in several parts of a run, as one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    suppressed: outcomes.flatMap(({ suppressed }) => suppressed),
    suppressions: outcomes.flatMap(({ suppressions }) => suppressions),
  };
}

/** Comments about the law can be judged only where all of it was checked. */
function suppressOptions(file: PlanFile, options: CheckOptions) {
  const { today, clocks = true } = options;
  const { laws = options.laws } = settingsOf(file, options);
  return { today, law: file.plan && clocks ? laws?.of(file.plan.jurisdiction) : undefined };
}

const settingsOf = ({ file }: PlanFile, { settings }: CheckOptions) => settings?.(file) ?? usualSettings;

/** As severe as the configuration says; without what it switches off, which then is no cause of anything either. */
function configured(settings: Settings) {
  return ({ finding, because }: Candidate): Candidate[] => {
    const severity = settings.severity(finding.rule, finding.severity);
    return severity === null ? [] : [{ finding: { ...finding, severity }, because }];
  };
}

/** What is asked of a plan that is history: that its file is sound. */
const formatRules = rules.filter(({ id }) => id.startsWith('format/'));

/** Findings that keep a document from being final: errors that are flaws of the plan and not facts to be printed in it. */
export function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule, severity }) => severity === 'error' && !isFact(rule));
}

/**
 * The findings that matter to a document. A comment in the file does not keep a fact from the reader of the document, who cannot see
 * the comment; nor does it bring back what could not be understood and would be missing in it. The comments themselves do not matter.
 */
export function forDocuments({ findings, suppressed }: Outcome): Finding[] {
  const all = [...findings, ...suppressed.map(({ finding }) => finding).filter(isNeverHidden)];
  return all.filter(({ rule }) => !rule.startsWith('suppression/')).sort(byPlace);
}

const isNeverHidden = ({ rule }: Finding) => rule.startsWith('format/') || isFact(rule);

/** Clocks of the law are facts, like everything that is late. */
const isFact = (rule: string) => rule.startsWith('deadline/') || findRule(rule)?.traits?.isFact === true;

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function ofProblem(file: PlanFile, { because = [], ...problem }: Problem): Candidate {
  const { rule, message, path, subject = null, ...range } = problem;
  return { because, finding: { ...common(rule), ...placeOf(file), ...range, path, subject, message } };
}

function common(rule: string) {
  const citation = findRule(rule)?.source ?? null;
  return { rule, severity: severityOf(rule), citation, url: `docs/rules/${rule}.md` };
}

/** What a pack says of its entry, in place of a rule: `deadline/us-tx/dismissal` is explained on the page of Texas. */
function commonOfLaw({ rule, severity, citation }: LawReport) {
  const [, jurisdiction, name] = rule.split('/');
  const url = name === undefined ? common(rule).url : `docs/law/${jurisdiction}.md#${name}`;
  return { rule, severity, citation, url };
}

function runRules(file: PlanFile, applied: readonly Rule[], options: CheckOptions): Candidate[] {
  const { today } = options;
  const settings = settingsOf(file, options);
  const plan = file.meant ?? file.plan;
  if (plan === null) return [];
  const language = plan.language ?? 'en';
  const candidates: Candidate[] = [];
  const context: Omit<RuleContext, 'report'> = {
    plan,
    today,
    lateAsOf: lateAsOf(plan, today),
    changedSinceApproval: options.changedSinceApproval?.(file.file) ?? false,
    read: (prose) => (prose === undefined ? '' : proseIn(prose, language, language).text),
    pathOf: (node) => file.paths.get(node) ?? [],
  };
  for (const rule of applied) {
    rule.check?.({
      ...context,
      options: optionsOf(rule, settings),
      report: (report) => candidates.push(...ofReport(file, common(rule.id), report)),
    });
  }
  return candidates;
}

/** What the options of a rule are for a file. */
function optionsOf({ id, options = {} }: Rule, settings: Settings): OptionValues<RuleOptions> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { usual }]) => [
      name,
      settings.option<string | number | boolean>(id, name, usual),
    ]),
  );
}

/** The clocks and contents of the law. */
function runLaw(file: PlanFile, options: CheckOptions): Candidate[] {
  if (file.plan === null) return [];
  const { today, clocks = true, allComing } = options;
  const { laws = options.laws ?? noLaws, dueSoon } = settingsOf(file, options);
  // A signature that is wrong was left out; what the law asks of signatures may stand in it.
  const isUnread = file.leftOut.some(([list, index]) => list === 'signatures' && index !== undefined);
  return lawReports(file.meant ?? file.plan, { today, laws, clocks, dueSoon, allComing })
    .filter(({ because = [] }) => !(isUnread && because.includes('component/signatures')))
    .flatMap((report) => ofReport(file, commonOfLaw(report), report));
}

const placeOf = ({ file, plan }: PlanFile) => ({ file, plan: plan?.id ?? null });

type Common = Pick<Finding, 'rule' | 'severity' | 'citation' | 'url'>;

function ofReport(file: PlanFile, about: Common, report: Report): Candidate[] {
  const { at, key, message, because = [] } = report;
  const holder = file.paths.get(at) ?? [];
  const path = key === undefined ? holder : [...holder, key];
  if (file.leftOut.some((wrong) => hides(wrong, path))) return [];
  const subject = report.subject ?? nameOfNode(at);
  const range = file.positions.at(path, 'value', topLevelOrder);
  return [{ because, finding: { ...about, ...placeOf(file), ...range, path, subject, message } }];
}

/** What is wrong and was left out is there all the same: nothing may call it missing, nor the list that it was taken from empty. */
function hides(wrong: Path, path: Path): boolean {
  if (!path.every((step, index) => wrong[index] === step)) return false;
  return wrong.length === path.length || (wrong.length === path.length + 1 && typeof wrong.at(-1) === 'number');
}
