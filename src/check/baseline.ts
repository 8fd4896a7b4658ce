import type { PlanFile } from '../plan/read.ts';
import { checks } from '../plan/schema/checks.ts';
import type { Outcome } from './check.ts';
import type { Finding } from './finding.ts';
import { fingerprintsOf, formerFingerprintsOf } from './fingerprint.ts';

/** The form of the file. Another one for each change that makes old files read wrongly, also of what a fingerprint is made of. */
const version = 2;

/** The one before it, whose entries are matched by what findings were known by then; written anew, it is of this one. */
const formerVersion = 1;

/** A finding that was there when the baseline was written: no line, no name, no text of the plan. */
export interface BaselineEntry {
  /** Id of the plan. */
  plan: string;
  rule: string;
  /** The id of what it is about; null where it has none. */
  subject: string | null;
  /** What it is matched by, see `fingerprintsOf`. The rest is for people. */
  fingerprint: string;
}

export interface Compared {
  /** What is not in the baseline. */
  findings: Finding[];
  baselined: Finding[];
  /** What is in the baseline and no longer found, of plans that were checked. */
  mended: BaselineEntry[];
}

/** Takes the findings of a baseline out of those of a run. */
export function compare(
  { findings, suppressed }: Outcome,
  files: readonly PlanFile[],
  old: readonly BaselineEntry[],
): Compared {
  const entries = entriesOf({ findings, suppressed }, files);
  const known = new Set(old.map(({ fingerprint }) => fingerprint));
  const former = formerFingerprintsOf([...findings, ...suppressed.map(({ finding }) => finding)], files);
  const printsOf = (finding: Finding) => {
    const now = entries.get(finding)?.fingerprint;
    return now === undefined ? [] : [now, former.get(finding) as string];
  };
  const isKnown = (finding: Finding) => printsOf(finding).some((print) => known.has(print));
  const found = new Set(findings.flatMap(printsOf));
  const checked = plansIn(files);
  return {
    findings: findings.filter((finding) => !isKnown(finding)),
    baselined: findings.filter(isKnown),
    mended: old.filter(({ plan, fingerprint }) => checked.has(plan) && !found.has(fingerprint)),
  };
}

/** The baseline after a run: what was found now, and what it has of plans that were not checked. */
export function renewed(outcome: Outcome, files: readonly PlanFile[], old: readonly BaselineEntry[]): BaselineEntry[] {
  const checked = plansIn(files);
  return [...old.filter(({ plan }) => !checked.has(plan)), ...entriesOf(outcome, files).values()].sort(byText);
}

type Found = Pick<Outcome, 'findings' | 'suppressed'>;

/**
 * Errors and warnings of files that are plans with an id. What is only worth knowing fails nothing; and what keeps a file from being
 * read hides everything else in it, so that it must be mended.
 */
function entriesOf({ findings, suppressed }: Found, files: readonly PlanFile[]): Map<Finding, BaselineEntry> {
  // What comments answer counts along, or the fingerprints of the others would change.
  const all = fingerprintsOf([...findings, ...suppressed.map(({ finding }) => finding)], files);
  const entries = new Map<Finding, BaselineEntry>();
  for (const finding of findings) {
    const { plan, rule, subject, severity } = finding;
    if (severity === 'info' || plan === null || !checks.id(plan)) continue;
    // What stands in place of an id and is none may be a name.
    const id = subject !== null && checks.id(subject) ? subject : null;
    entries.set(finding, { plan, rule, subject: id, fingerprint: all.get(finding) as string });
  }
  return entries;
}

const plansIn = (files: readonly PlanFile[]) => new Set(files.flatMap(({ plan }) => (plan === null ? [] : [plan.id])));

const textOf = ({ plan, rule, subject, fingerprint }: BaselineEntry) =>
  [plan, rule, subject ?? '', fingerprint].join(' ');

function byText(a: BaselineEntry, b: BaselineEntry): number {
  const [x, y] = [textOf(a), textOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The file's text: JSON, sorted, an entry a line, so that Git shows and merges single entries. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const rows = entries.map(({ plan, rule, subject, fingerprint }) =>
    JSON.stringify({ plan, rule, subject, fingerprint }),
  );
  const list = rows.length === 0 ? '[]' : `[\n    ${rows.join(',\n    ')}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${list}\n}\n`;
}

/** The entries of a file, or in a few words why it is no baseline: "it is not JSON". */
export function parseBaseline(text: string): BaselineEntry[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return /^(?:<{7}|>{7}) /m.test(text) ? 'it has the marks of an unfinished merge' : 'it is not JSON';
  }
  const { version: own, findings } = (value ?? {}) as { version?: unknown; findings?: unknown };
  const isRead = own === version || own === formerVersion;
  if (typeof own === 'number' && !isRead) return `it has format ${own}, and this caseplan knows format ${version}`;
  if (!isRead || !Array.isArray(findings)) return 'it is not a baseline of caseplan';
  const wrong = findings.findIndex((entry) => !isEntry(entry));
  return wrong < 0 ? (findings as BaselineEntry[]) : `its entry ${wrong + 1} is not one of caseplan's`;
}

function isEntry(value: unknown): value is BaselineEntry {
  const { plan, rule, subject, fingerprint } = (value ?? {}) as Record<keyof BaselineEntry, unknown>;
  const isText = [plan, rule, fingerprint].every((part) => typeof part === 'string');
  return isText && (subject === null || typeof subject === 'string');
}
