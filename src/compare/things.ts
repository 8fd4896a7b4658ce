import type { Thing } from './difference.ts';

/** What the entries of a list are, and what they are known by. */
export interface Entries {
  thing: Thing;
  /** Keys whose values tell one entry from another; several are tried together. */
  by: readonly string[];
  /** The key that says what it is. */
  title?: string;
}

/** Lists of the format by their keys, positions left out. */
const lists: Readonly<Record<string, Entries>> = {
  'case.events': { thing: 'event', by: ['type', 'date'] },
  'case.hearings': { thing: 'hearing', by: ['id'] },
  'case.orders': { thing: 'order', by: ['id'], title: 'text' },
  people: { thing: 'person', by: ['id'], title: 'name' },
  children: { thing: 'child', by: ['person'] },
  'children.placementHistory': { thing: 'placement', by: ['type', 'start'] },
  'children.consultations': { thing: 'consultation', by: ['person', 'consultedOn'], title: 'advice' },
  'assessment.safetyThreats': { thing: 'safety threat', by: ['id'], title: 'description' },
  'assessment.riskFactors': { thing: 'risk factor', by: ['id'], title: 'description' },
  'assessment.protectiveFactors': { thing: 'protective factor', by: ['id'], title: 'description' },
  'assessment.strengths': { thing: 'strength', by: ['id'], title: 'description' },
  'assessment.needs': { thing: 'need', by: ['id'], title: 'description' },
  goals: { thing: 'goal', by: ['id'], title: 'statement' },
  'goals.acceptance': { thing: 'acceptance', by: ['person'] },
  'goals.measures': { thing: 'measure', by: ['id'], title: 'indicator' },
  'goals.measures.observations': { thing: 'observation', by: ['date'] },
  'goals.targetHistory': { thing: 'move', by: ['from', 'to', 'changedOn'] },
  'goals.measures.targetHistory': { thing: 'move', by: ['from', 'to', 'changedOn'] },
  strategies: { thing: 'strategy', by: ['id'], title: 'description' },
  services: { thing: 'service', by: ['id'], title: 'name' },
  tasks: { thing: 'task', by: ['id'], title: 'description' },
  'tasks.dueHistory': { thing: 'move', by: ['from', 'to', 'changedOn'] },
  'tasks.occurrences': { thing: 'occurrence', by: ['date'] },
  'tasks.notes': { thing: 'note', by: ['date', 'by', 'text'], title: 'text' },
  barriers: { thing: 'barrier', by: ['id'], title: 'description' },
  familyTime: { thing: 'family time', by: ['id'] },
  'familyTime.visits': { thing: 'visit', by: ['date'] },
  participation: { thing: 'participation', by: ['person'] },
  reviews: { thing: 'review', by: ['date', 'type'] },
  contacts: { thing: 'contact', by: ['date', 'people'] },
  signatures: { thing: 'signature', by: ['person'] },
};

/** undefined for a list of plain values. */
export const entriesOf = (keys: readonly string[]): Entries | undefined => lists[keys.join('.')];

/** Every list of entries that the comparison knows. */
export const knownLists: readonly string[] = Object.keys(lists);

/** Dates that are planned: another one is a move. Others say when something happened, and are corrected. */
const planned = new Set([
  'period.start',
  'period.end',
  'case.hearings.date',
  'case.hearings.reportDue',
  'children.permanency.targetDate',
  'goals.start',
  'goals.target',
  'services.startsOn',
  'services.endsOn',
  'services.waitlist.expectedOn',
  'tasks.start',
  'tasks.due',
  'reviews.projectedReturnOn',
  'reviews.nextOn',
]);

export const isPlanned = (keys: readonly string[]) => planned.has(keys.join('.'));
export const plannedDates: readonly string[] = [...planned];
