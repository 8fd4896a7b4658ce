import { checked } from '../plan/schema/fields.ts';

/** A length of time in the words of a statute. */
export const span = (description: string) =>
  checked('span', `${description} In words: 45 days, 6 months, 1 year.`, {
    examples: ['45 days', '6 months', '1 year'],
  });

/** How long before or after a date: a length of time, or business days. */
export const distance = (description: string) =>
  checked('distance', `${description} In words: 45 days, 6 months, 1 year, 3 business days.`, {
    examples: ['45 days', '6 months', '1 year', '3 business days'],
  });
