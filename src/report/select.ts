import type { Finding } from '../check/finding.ts';
import { covers } from '../rules/ids.ts';
import { type Severity, severities } from '../rules/severity.ts';
import type { CheckResult } from './summary.ts';

/** Which of the findings are asked for. */
export interface Selection {
  /** Ids of rules, or `family/*`; all where there is none. */
  rules?: readonly string[];
  /** Show what is at least so severe. */
  severity?: Severity;
}

/**
 * The part of a result that was asked for. Rules decide what counts; severity only decides what of it is shown. What keeps a file from being
 * read as a plan always counts: none of the rules that were asked for could look into it.
 */
export function select(result: CheckResult, { rules = [], severity = 'info' }: Selection): CheckResult {
  if (rules.length === 0 && severity === 'info') return result;
  const isAsked = ({ rule, plan }: Finding) =>
    rules.length === 0 || plan === null || rules.some((one) => covers(one, rule));
  const isShown = (finding: Finding) => severities.indexOf(finding.severity) <= severities.indexOf(severity);
  const counted = result.findings.filter(isAsked);
  const suppressed = result.suppressed.filter(({ finding }) => isAsked(finding));
  const baselined = result.baselined?.filter(isAsked);
  return { ...result, counted, suppressed, baselined, findings: counted.filter(isShown) };
}
