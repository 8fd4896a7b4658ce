import { date } from '../../src/calendar/plain-date.ts';
import { checkAll } from '../../src/check/check.ts';
import { fingerprintsOf } from '../../src/check/fingerprint.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { CheckResult } from '../../src/report/summary.ts';
import { minimal, textOf } from '../support/plans.ts';

/** The shortest plan with something wrong of every severity, a sign that each format has to escape, and things that are late. */
export const troubled = textOf(minimal)
  .replace('needs: [n-sitter], startsOn', 'startsOn')
  .replace('due: 2026-05-08', `due: '<b>50%, "soon"; ::error::|*x*|</b>'`);

/** A result as the command makes it, with one finding that can be mended and one that is suppressed. */
export function sampleResult(text = troubled, today = '2026-05-06', file = 'plans/a b.plan.yaml'): CheckResult {
  const read = readPlan(file, new TextEncoder().encode(text));
  const { findings } = checkAll([read], { today: date(today) });
  for (const [finding, print] of fingerprintsOf(findings, [read])) finding.fingerprint = print;
  const [first, ...rest] = findings;
  if (!first) throw new Error('The sample has no finding.');
  const last = rest.at(-1);
  const start = text.indexOf('FSP-0001');
  if (last) last.fix = { title: 'Write {it} out.', safe: true, edits: [{ start, end: start + 8, text: 'FSP-0002' }] };
  const suppressed = [{ finding: first, reason: 'Agreed with the court.', until: date('2026-06-30'), line: 3 }];
  const files = [{ file, text, planId: read.plan?.id ?? null, plan: read.plan }];
  return { asOf: date(today), files, findings: rest, suppressed };
}
