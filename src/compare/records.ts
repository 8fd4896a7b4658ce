import type { PlainDate } from '../calendar/plain-date.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { comparePlans } from './compare.ts';
import type { Difference } from './difference.ts';

/** What a plan itself records of a day. */
export interface Recorded {
  on: PlainDate;
  differences: Difference[];
}

/**
 * What a plan records with a date, day by day, the last day first: events, hearings, moves, notes, observations, visits, contacts,
 * barriers, reviews, signatures, what was completed, and who wrote and approved it. What has no date is left out.
 */
export function recordsOf(plan: Plan): Recorded[] {
  const days = new Map<PlainDate, Difference[]>();
  const bare = withoutRecords(plan);
  // A barrier is told twice: when it was reported, and when it was out of the way.
  const unhindered = { ...bare, barriers: bare.barriers?.filter(({ reportedOn }) => reportedOn === undefined) };
  const reported = comparePlans(unhindered, bare).differences;
  for (const one of [...reported, ...comparePlans(bare, plan).differences]) {
    const on = dayOf(one, plan);
    if (on === undefined) continue;
    days.set(on, [...(days.get(on) ?? []), { ...one, what: 'recorded', nature: 'record' }]);
  }
  return [...days].map(([on, differences]) => ({ on, differences })).sort((a, b) => (a.on < b.on ? 1 : -1));
}

/** The plan as if nothing of it had been written down yet. */
function withoutRecords(plan: Plan): Plan {
  const { preparedBy: _1, preparedOn: _2, approvedBy: _3, approvedOn: _4, ...rest } = plan;
  const { reviews: _5, contacts: _6, signatures: _7, participation: _8, ...bare } = rest;
  return {
    ...bare,
    case: plan.case && {
      ...plan.case,
      events: undefined,
      hearings: plan.case.hearings?.map(({ held: _, outcome: __, ...hearing }) => hearing),
    },
    goals: plan.goals?.map((goal) => ({
      ...goal,
      targetHistory: undefined,
      measures: goal.measures?.map((measure) => ({ ...measure, targetHistory: undefined, observations: undefined })),
    })),
    tasks: plan.tasks?.map(({ completedOn: _, evidence: __, ...task }) => ({
      ...task,
      dueHistory: undefined,
      occurrences: undefined,
      notes: undefined,
    })),
    barriers: plan.barriers?.map(({ resolvedOn: _, ...barrier }) => barrier),
    familyTime: plan.familyTime?.map((time) => ({ ...time, visits: undefined })),
  };
}

type Dated = Readonly<Record<string, unknown>>;

/** The day of a record: that of its entry, or the one that stands beside a value. */
function dayOf({ thing, id, key, to }: Difference, plan: Plan): PlainDate | undefined {
  const entry = key === null ? (to as Dated) : besides(thing, id, plan);
  const keys = key === null ? entryDays : [key, ...(besideDays[key] ?? [])];
  const found = keys.map((name) => entry?.[name]).find((value) => /^\d{4}-\d\d-\d\d$/.test(String(value)));
  return found as PlainDate | undefined;
}

const entryDays = ['date', 'changedOn', 'termsDiscussedOn', 'copyGivenOn', 'invitedOn', 'reportedOn'];

const besideDays: Readonly<Record<string, readonly string[]>> = {
  preparedBy: ['preparedOn'],
  approvedBy: ['approvedOn'],
  evidence: ['completedOn'],
  held: ['date'],
  outcome: ['date'],
};

function besides(thing: Difference['thing'], id: string | null, plan: Plan): Dated | undefined {
  const lists: Partial<Record<Difference['thing'], readonly Dated[] | undefined>> = {
    task: plan.tasks,
    hearing: plan.case?.hearings,
    barrier: plan.barriers,
  };
  return thing === 'plan' ? plan : lists[thing]?.find((one) => one.id === id);
}
