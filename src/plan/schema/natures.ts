import type { Plan } from './plan.ts';

/**
 * What of a plan are its terms (what was agreed: who does what by when, and why), and what is the record of what came of it. An
 * approval holds for the terms; a visit that was kept does not undo it, a date that was moved does.
 */
export type Nature =
  | 'terms'
  | 'record'
  /** A code that is of the record, but for these: they say that what was agreed is given up. */
  | { readonly givenUp: readonly string[] };

/** A map of which all is of one nature, or the nature of each of its keys. A list has that of its entries. */
type Natures<T> = T extends readonly (infer E)[] ? Natures<E> : T extends object ? Nature | Keys<T> : Nature;
type Keys<T> = { readonly [K in keyof T]-?: Natures<NonNullable<T[K]>> };

const activity = { givenUp: ['cancelled', 'stopped', 'entered-in-error'] } as const;

const person = {
  id: 'terms',
  role: 'terms',
  name: 'terms',
  birthDate: 'terms',
  language: 'terms',
  interpreter: 'terms',
  // A new telephone is no new agreement.
  phone: 'record',
  email: 'record',
  address: 'record',
  confidentialAddress: 'record',
  organization: 'terms',
  represents: 'terms',
  parentOf: 'terms',
  incarcerated: 'record',
  whereabouts: 'record',
  disability: 'terms',
} as const;

const child = {
  person: 'terms',
  permanency: 'terms',
  placement: 'terms',
  placementHistory: 'record',
  education: { school: 'record', grade: 'record', status: 'record', stability: 'terms' },
  health: 'record',
  consultations: 'terms',
  icwa: {
    inquiryOn: 'record',
    status: 'record',
    tribes: 'record',
    noticeReceivedOn: 'record',
    activeEfforts: 'terms',
    placementPreference: 'terms',
  },
  transition: {
    developedOn: 'terms',
    skills: 'terms',
    housing: 'terms',
    education: 'terms',
    employment: 'terms',
    health: 'terms',
    supports: 'terms',
    team: 'terms',
    rightsAcknowledgedOn: 'record',
  },
} as const;

const goal = {
  id: 'terms',
  type: 'terms',
  statement: 'terms',
  addresses: 'terms',
  people: 'terms',
  start: 'terms',
  target: 'terms',
  targetHistory: 'record',
  lifecycleStatus: { givenUp: ['cancelled', 'rejected', 'entered-in-error'] },
  achievementStatus: 'record',
  acceptance: 'record',
  measures: {
    id: 'terms',
    indicator: 'terms',
    unit: 'terms',
    baseline: 'terms',
    target: 'terms',
    targetHistory: 'record',
    direction: 'terms',
    source: 'terms',
    every: 'terms',
    observations: 'record',
  },
} as const;

const service = {
  id: 'terms',
  type: 'terms',
  name: 'terms',
  provider: 'terms',
  people: 'terms',
  goals: 'terms',
  needs: 'terms',
  referredOn: 'record',
  startsOn: 'terms',
  endsOn: 'terms',
  frequency: 'terms',
  location: 'terms',
  schedule: 'terms',
  payer: 'terms',
  availability: 'record',
  waitlist: { since: 'record', expectedOn: 'record', interim: 'terms' },
  status: activity,
  outcome: 'record',
} as const;

const task = {
  id: 'terms',
  goals: 'terms',
  service: 'terms',
  assignee: 'terms',
  description: 'terms',
  start: 'terms',
  due: 'terms',
  frequency: 'terms',
  status: activity,
  completedOn: 'record',
  evidence: 'record',
  courtOrdered: 'terms',
  dueHistory: 'record',
  occurrences: 'record',
  notes: 'record',
} as const;

export const natures: Keys<Plan> = {
  caseplan: 'terms',
  id: 'terms',
  kind: 'terms',
  jurisdiction: 'terms',
  status: 'record',
  version: 'terms',
  replaces: 'terms',
  period: 'terms',
  language: 'terms',
  translations: 'terms',
  preparedBy: 'terms',
  preparedOn: 'terms',
  approvedBy: 'record',
  approvedOn: 'record',
  approvedTerms: 'record',
  case: {
    number: 'terms',
    agency: 'terms',
    court: 'terms',
    reasonForInvolvement: 'terms',
    reasonableEfforts: 'terms',
    events: 'record',
    hearings: 'record',
    orders: 'record',
  },
  people: person,
  children: child,
  assessment: 'terms',
  previous: 'record',
  goals: goal,
  strategies: 'terms',
  services: service,
  tasks: task,
  barriers: {
    id: 'terms',
    // That something stands in the way is what happened; the answer to it is agreed.
    affects: 'record',
    type: 'record',
    description: 'record',
    response: 'terms',
    owner: 'terms',
    reportedOn: 'record',
    resolvedOn: 'record',
  },
  familyTime: {
    id: 'terms',
    children: 'terms',
    with: 'terms',
    frequency: 'terms',
    duration: 'terms',
    location: 'terms',
    supervision: 'terms',
    reason: 'terms',
    stepsToReduce: 'terms',
    transportation: 'terms',
    visits: 'record',
  },
  participation: 'record',
  reviewEvery: 'terms',
  reviews: 'record',
  contacts: 'record',
  signatures: 'record',
};

type Node = Nature | { readonly [key: string]: Node };

const isNature = (node: Node): node is Nature => typeof node === 'string' || 'givenUp' in node;

/**
 * The nature of what stands under a key path, list positions left out: `['tasks', 'due']`. null where the keys on the way are of
 * different natures, so that it is to be asked of each; undefined for a key that the format does not know.
 */
export function natureOf(keys: readonly string[]): Nature | null | undefined {
  let node: Node = natures as unknown as Node;
  for (const key of keys) {
    if (isNature(node)) return node;
    const below: Node | undefined = Object.hasOwn(node, key) ? node[key] : undefined;
    if (below === undefined) return undefined;
    node = below;
  }
  return isNature(node) ? node : null;
}
