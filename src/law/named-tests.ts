import { assigneesOf, parentsIn } from '../plan/people.ts';
import type { Signature } from '../plan/schema/plan.ts';
import type { Item } from './conditions.ts';
import type { Facts } from './facts.ts';
import type { ContentEntry } from './pack-schema.ts';

/** What a path cannot say: tests of required contents that packs know by name. */

export type NamedTest = NonNullable<ContentEntry['test']>;

export const ofSignatures: readonly NamedTest[] = ['parents-signed-or-ordered', 'parents-copied', 'terms-discussed'];

export const namedTests: Record<NamedTest, (facts: Facts, item: Item) => boolean> = {
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

/** Asked of each parent where the item is one, else of all. */
function everyParent({ plan }: Facts, item: Item, holds: (signature: Signature | undefined) => boolean): boolean {
  const parents = parentsIn(plan);
  const asked = parents.includes(item as never) ? [item as (typeof parents)[number]] : parents;
  return asked.every(({ id }) => holds(plan.signatures?.find(({ person }) => person === id)));
}
