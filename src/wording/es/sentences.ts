import { clauses } from './clauses.ts';
import { clock } from './clock.ts';
import { steps } from './steps.ts';

/** The sentences that are made of the parts of an entry of the law, in Spanish. */
export const spanishSentences = { clauses, steps, clock };
