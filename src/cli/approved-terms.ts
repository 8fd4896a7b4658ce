import { createHash } from 'node:crypto';
import { termsOf } from '../compare/terms.ts';
import type { PlanFile } from '../plan/read.ts';
import type { Plan } from '../plan/schema/plan.ts';

/** The fingerprint of a plan's terms, as `approvedTerms` holds it: SHA-256 (FIPS 180-4) over their one form as JSON. */
export const fingerprintOf = (plan: Plan): string =>
  `sha256:${createHash('sha256')
    .update(JSON.stringify(termsOf(plan)))
    .digest('hex')}`;

/** Which of the files have a plan with other terms than those that were approved; by their paths as the user gave them. */
export function changedSince(files: readonly PlanFile[]): (file: string) => boolean {
  const changed = files.filter(
    ({ plan }) => plan?.approvedTerms !== undefined && plan.approvedTerms !== fingerprintOf(plan),
  );
  const names = new Set(changed.map(({ file }) => file));
  return (file) => names.has(file);
}
