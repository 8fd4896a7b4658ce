import { createHash } from 'node:crypto';
import type { Plan } from '../plan/schema/plan.ts';
import { termsOf } from './terms.ts';

/**
 * The fingerprint of a plan's terms as `approvedTerms` holds it, `sha256:` and 64 hexadecimal characters: SHA-256 (FIPS 180-4) over
 * their one form as JSON.
 */
export const termsFingerprint = (plan: Plan): string =>
  `sha256:${createHash('sha256')
    .update(JSON.stringify(termsOf(plan)))
    .digest('hex')}`;
