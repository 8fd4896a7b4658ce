import type { PlainDate } from '../calendar/plain-date.ts';
import { assigneesOf, childIds, findPerson, isParent, parentsIn } from '../plan/people.ts';
import type { Plan } from '../plan/schema/plan.ts';
import type { NamedTest } from '../wording/en/named-tests.ts';
import { filled } from '../wording/index.ts';
import { failing, type Item, isWritten, partOf } from './conditions.ts';
import { Facts } from './facts.ts';
import type { Law } from './law.ts';
import { namedTests, ofSignatures } from './named-tests.ts';
import type { ContentEntry } from './pack-schema.ts';
import { type PlanText, textsOf } from './texts.ts';

/** Something that the law asks of a plan and that is not there. */
export interface Gap {
  entry: ContentEntry;
  /** What it is asked of. */
  item: Item;
  /** First part that is missing, as a path from the item; null where no part can be named. */
  path: string | null;
  subject: string;
  age: number | undefined;
}

/** The sentence of the pack about one gap. */
export const sentenceOf = ({ entry, subject, path, age }: Gap) =>
  filled(entry.missing, { id: subject, age: String(age ?? ''), part: path ?? '' });

interface Asked {
  item: Item;
  subject: string;
  /** Facts of each child that the item is about. */
  facts: Facts[];
  /** Where each text of the plan is asked of: the one of the item. */
  text?: PlanText;
}

/** What the law asks a plan to hold and it does not, in the order of the pack. */
export function gapsOf(plan: Plan, law: Law, today: PlainDate): Gap[] {
  const ids = childIds(plan);
  const facts = (ids.length === 0 ? [null] : ids).map((child) => new Facts(plan, child, today));
  return law.contents.flatMap((entry) => askedOf(entry.each, plan, facts).flatMap((asked) => gap(entry, asked)));
}

/** Every item of a kind, with the facts of the children that it is about: those that it names, else all. */
function askedOf(each: ContentEntry['each'], plan: Plan, all: Facts[]): Asked[] {
  const of = (children: readonly string[] | undefined) => {
    const named = all.filter(({ child }) => child !== null && children?.includes(child));
    return named.length === 0 ? all : named;
  };
  const listed = <T extends { id: string }>(
    items: readonly T[] | undefined,
    children?: (item: T) => string[] | undefined,
  ) => (items ?? []).map((item) => ({ item, subject: item.id, facts: of(children?.(item)) }));
  switch (each) {
    case 'plan':
      return [{ item: plan, subject: plan.id, facts: all }];
    case 'child':
      return (plan.children ?? []).map((item) => ({ item, subject: item.person, facts: of([item.person]) }));
    case 'parent':
      return listed(parentsIn(plan), ({ parentOf }) => parentOf);
    case 'person':
      return listed(plan.people, ({ represents }) => represents);
    case 'task':
      return listed(openTasks(plan));
    case 'parent-task':
      return listed(openTasks(plan).filter((task) => assigneesOf(task).some((id) => isParentId(plan, id))));
    case 'service':
      return listed(plan.services);
    case 'family-time':
      return listed(plan.familyTime, ({ children }) => children);
    case 'order':
      return listed(plan.case?.orders);
    case 'text':
      return textsOf(plan).map((text) => ({ item: text.holder, subject: text.subject, facts: all, text }));
    case 'review':
      return (plan.reviews ?? []).map((item) => ({ item, subject: item.date, facts: all }));
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

/** An entry applies where its conditions hold for one child: all of them for the same one. */
function gap(entry: ContentEntry, { item, subject, facts, text }: Asked): Gap[] {
  const applying = facts.find((ofChild) => failing(entry.when, ofChild, item) === undefined);
  if (applying === undefined) return [];
  const path = firstMissing(entry, text ?? item, applying);
  return path === undefined ? [] : [{ entry, item, subject, path: text?.key ?? path, age: applying.age() }];
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
  return entry.test === undefined || passes(entry.test, facts, item) ? undefined : null;
}

/** Signatures and copies come with the plan in force; a draft has none yet. */
function passes(test: NamedTest, facts: Facts, item: Item): boolean {
  return (facts.plan.status === 'draft' && ofSignatures.includes(test)) || namedTests[test](facts, item);
}
