import type { Facts } from './facts.ts';
import type { Condition } from './pack-schema.ts';

/** The item that an entry is asked of, as a value whose parts paths lead to. */
export type Item = object;

/**
 * What stands at a path such as `placement.safety`; a pointer to a service, a goal, a provider or a person is followed, and `plan.` leads
 * from every item to the plan. Of a list: that part of its entries, where all of them have it.
 */
export function partOf(item: Item, path: string, facts: Facts): unknown {
  const start = path.startsWith('plan.') ? { plan: facts.plan } : item;
  return path.split('.').reduce<unknown>((at, key) => step(at, key, facts), start);
}

function step(at: unknown, key: string, facts: Facts): unknown {
  if (Array.isArray(at)) {
    const parts = at.map((entry) => step(entry, key, facts));
    return parts.every(isWritten) ? parts : undefined;
  }
  const value = (at as Record<string, unknown> | null | undefined)?.[key];
  if (Array.isArray(value))
    return value.map((entry) => (typeof entry === 'string' ? followed(key, entry, facts) : entry));
  return typeof value === 'string' ? followed(key, value, facts) : value;
}

const followed = (key: string, id: string, facts: Facts) => pointed(key, id, facts) ?? id;

function pointed(key: string, id: string, { plan }: Facts): object | undefined {
  if (key === 'service') return plan.services?.find((service) => service.id === id);
  if (key === 'goals') return plan.goals?.find((goal) => goal.id === id);
  if (['provider', 'caregiver', 'person'].includes(key)) return plan.people?.find((person) => person.id === id);
  return undefined;
}

/** Is a part written? Empty texts, lists and maps are not. */
export function isWritten(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (typeof value === 'object') return Object.keys(value).length > 0;
  return true;
}

type Test = (condition: Condition, facts: Facts, item: Item) => boolean;

/** What each key of a condition asks. */
const tests: { [K in Exclude<keyof Condition, 'because'>]: Test } = {
  inCare: ({ inCare }, facts) => facts.inCare() === inCare,
  kind: ({ kind }, { plan }) => plan.kind === kind,
  goal: ({ goal }, { entry }) => [entry?.permanency?.primary, entry?.permanency?.concurrent].includes(goal),
  primaryGoal: ({ primaryGoal }, { entry }) => entry?.permanency?.primary === primaryGoal,
  placement: ({ placement }, { entry }) => entry?.placement?.type === placement,
  notPlacement: ({ notPlacement }, { entry }) => entry?.placement?.type !== notPlacement,
  ageAtLeast: ({ ageAtLeast = 0 }, facts) => (facts.age() ?? -1) >= ageAtLeast,
  ageUnder: ({ ageUnder = 0 }, facts) => (facts.age() ?? Number.POSITIVE_INFINITY) < ageUnder,
  ageAt: ({ ageAt }, facts) =>
    ageAt === undefined || (facts.ageAt(ageAt.event) ?? Number.POSITIVE_INFINITY) < ageAt.under,
  event: ({ event = '' }, facts) => facts.event(event) !== undefined,
  noEvent: ({ noEvent = '' }, facts) => facts.event(noEvent) === undefined,
  icwa: ({ icwa }, { entry }) => ['reason-to-know', 'confirmed'].includes(entry?.icwa?.status ?? '') === icwa,
  court: ({ court }, facts) => facts.inCourt() === court,
  hearing: ({ hearing = '' }, { plan }) => (plan.case?.hearings ?? []).some(({ type }) => type === hearing),
  has: ({ has = '' }, facts, item) => isWritten(partOf(item, has, facts)),
  hasNot: ({ hasNot = '' }, facts, item) => !isWritten(partOf(item, hasNot, facts)),
  oneOf: ({ oneOf }, facts, item) =>
    oneOf === undefined || oneOf.values.includes(String(partOf(item, oneOf.path, facts))),
  anyOf: ({ anyOf = [] }, facts, item) => anyOf.some((condition) => holds(condition, facts, item)),
};

/** The first condition that does not hold; undefined where the entry applies. */
export function failing(
  conditions: readonly Condition[] | undefined,
  facts: Facts,
  item: Item = {},
): Condition | undefined {
  return (conditions ?? []).find((condition) => !holds(condition, facts, item));
}

/** Conditions that ask for the age of the child. */
const ofAge: readonly (keyof Condition)[] = ['ageAtLeast', 'ageUnder', 'ageAt'];

/** Does all that an entry asks hold, but for an age that cannot be told since the file has no date of birth? */
export function hangsOnAge(conditions: readonly Condition[] | undefined, facts: Facts): boolean {
  if (facts.birth() !== undefined) return false;
  const failed = (conditions ?? []).filter((condition) => !holds(condition, facts, {}));
  return failed.length > 0 && failed.every((condition) => ofAge.some((key) => condition[key] !== undefined));
}

const holds: Test = (condition, facts, item) =>
  (Object.keys(condition) as (keyof Condition)[]).every(
    (key) => key === 'because' || tests[key](condition, facts, item),
  );
