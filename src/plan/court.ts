import type { Plan } from './schema/plan.ts';

/** What happens in a court alone. */
const courtEvents: readonly string[] = [
  'temporary-custody-order',
  'petition-filed',
  'adjudication',
  'disposition',
  'shelter-care',
  'plan-approved-by-court',
  'plan-incorporated',
  'tpr-petition-filed',
  'final-order',
];

/**
 * Does a court hear the case? A hearing, an order, or something that is filed with a court or decided by one shows it as well as its name.
 *
 * @param concerns is an event that names these children (all, where it names none) about those that are asked about?
 */
export function isInCourt(
  { case: about }: Pick<Plan, 'case'>,
  concerns: (children: readonly string[] | undefined) => boolean = () => true,
): boolean {
  const { court, hearings = [], orders = [], events = [] } = about ?? {};
  if (court !== undefined || hearings.length > 0 || orders.length > 0) return true;
  return events.some(({ type, children }) => courtEvents.includes(type) && concerns(children));
}
