import { checked } from '../plan/schema/fields.ts';

/** A length of time in the words of a statute. */
export const span = (description: string) =>
  checked('span', `${description} In words: 45 days, 6 months, 1 year.`, {
    examples: ['45 days', '6 months', '1 year'],
  });
