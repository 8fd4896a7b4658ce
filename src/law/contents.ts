import type { PlainDate } from '../calendar/plain-date.ts';
import { assigneesOf, childIds, findPerson, isParent, parentsIn } from '../plan/people.ts';
import type { Plan, Signature } from '../plan/schema/plan.ts';
import { failing, type Item, isWritten, partOf } from './conditions.ts';
import { Facts } from './facts.ts';
import type { Law } from './law.ts';
import type { ContentEntry } from './pack-schema.ts';

/** Something that the law asks of a plan and that is not there. */
export interface Gap {
  entry: ContentEntry;
  /** What it is asked of. */
  item: Item;
  /** First part that is missing, as a path from the item. */
  path: string | null;
  subject: string;
  age: number | undefined;
}

interface Asked {
  item: Item;
  subject: string;
  facts: Facts;
}

/** What the law asks a plan to hold and it does not, in the order of the pack. */
export function gapsOf(plan: Plan, law: Law, today: PlainDate): Gap[] {
  return law.contents.flatMap((entry) => askedOf(entry.each, plan, today).flatMap((asked) => gap(entry, asked)));
}

/** Every item of a kind, each with the facts of the child that it belongs to. */
function askedOf(each: ContentEntry['each'], plan: Plan, today: PlainDate): Asked[] {
  const ofPlan = new Facts(plan, childIds(plan)[0] ?? null, today);
  const listed = <T extends { id: string }>(items: readonly T[] | undefined) =>
    (items ?? []).map((item) => ({ item, subject: item.id, facts: ofPlan }));
  switch (each) {
    case 'plan':
      return [{ item: plan, subject: plan.id, facts: ofPlan }];
    case 'child':
      return (plan.children ?? []).map((item) => ({
        item,
        subject: item.person,
        facts: new Facts(plan, item.person, today),
      }));
    case 'parent':
      return listed(parentsIn(plan));
    case 'task':
      return listed(openTasks(plan));
    case 'parent-task':
      return listed(openTasks(plan).filter((task) => assigneesOf(task).some((id) => isParentId(plan, id))));
    case 'service':
      return listed(plan.services);
    case 'family-time':
      return listed(plan.familyTime);
  }
}

const openTasks = (plan: Plan) =>
  (plan.tasks ?? []).filter(
    ({ status }) => !['completed', 'cancelled', 'stopped', 'entered-in-error'].includes(status),
  );

function isParentId(plan: Plan, id: string): boolean {
  const person = findPerson(plan, id);
  return person !== undefined && isParent(person);
}

function gap(entry: ContentEntry, { item, subject, facts }: Asked): Gap[] {
  if (failing(entry.when, facts, item)) return [];
  const missing = firstMissing(entry, item, facts);
  return missing === undefined ? [] : [{ entry, item, subject, path: missing, age: facts.age() }];
}

/** The part that is missing; null where no part can be named; undefined where all is there. */
function firstMissing(entry: ContentEntry, item: Item, facts: Facts): string | null | undefined {
  const written = (path: string) => isWritten(partOf(item, path, facts));
  const lacking = (entry.needs ?? []).find((path) => !written(path));
  if (lacking !== undefined) return lacking;
  if (entry.anyOf && !entry.anyOf.some(written)) return entry.anyOf[0];
  const [one, other] = entry.differs ?? [];
  if (one && other && written(one) && partOf(item, one, facts) === partOf(item, other, facts)) return other;
  if (entry.oneOf && !entry.oneOf.values.includes(String(partOf(item, entry.oneOf.path, facts))))
    return entry.oneOf.path;
  // Signatures and copies come with the plan in force; a draft has none yet.
  if (entry.test === undefined || (facts.plan.status === 'draft' && ofSignatures.includes(entry.test)))
    return undefined;
  return tests[entry.test](facts, item) ? undefined : null;
}

const ofSignatures = ['parents-signed-or-ordered', 'parents-copied', 'terms-discussed'];

const signatureOf = (plan: Plan, id: string) => plan.signatures?.find(({ person }) => person === id);

/** Asked of each parent where the item is one, else of all. */
function everyParent(facts: Facts, item: Item, holds: (signature: Signature | undefined) => boolean): boolean {
  const parents = parentsIn(facts.plan);
  const asked = parents.includes(item as never) ? [item as (typeof parents)[number]] : parents;
  return asked.every(({ id }) => holds(signatureOf(facts.plan, id)));
}

/** What a path cannot say. */
const tests: Record<NonNullable<ContentEntry['test']>, (facts: Facts, item: Item) => boolean> = {
  'parents-signed-or-ordered': (facts, item) =>
    facts.event('plan-approved-by-court') !== undefined ||
    everyParent(facts, item, (signature) => signature?.status === 'signed'),
  'parents-copied': (facts, item) => everyParent(facts, item, (signature) => signature?.copyGivenOn !== undefined),
  'terms-discussed': (facts, item) =>
    everyParent(facts, item, (signature) => signature?.status !== 'signed' || signature.termsDiscussedOn !== undefined),
  'plan-per-parent': ({ plan }, item) => {
    const { id } = item as { id?: string };
    return id === undefined || (plan.tasks ?? []).some((task) => assigneesOf(task).includes(id));
  },
  'author-not-approver': ({ plan }) => plan.approvedBy === undefined || plan.approvedBy !== plan.preparedBy,
  'language-of-parent': ({ plan }, item) => {
    const { language } = item as { language?: string };
    return language === undefined || [plan.language ?? 'en', ...(plan.translations ?? [])].includes(language);
  },
};
