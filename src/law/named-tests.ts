import { assigneesOf, parentsIn, proseIn } from '../plan/people.ts';
import type { Signature, Task } from '../plan/schema/plan.ts';
import { type Item, isWritten } from './conditions.ts';
import type { Facts } from './facts.ts';
import type { ContentEntry } from './pack-schema.ts';
import { isSpecific } from './specific.ts';

/** What a path cannot say: tests of required contents that packs know by name. */

export type NamedTest = NonNullable<ContentEntry['test']>;

export const ofSignatures: readonly NamedTest[] = [
  'parents-signed-or-ordered',
  'parents-signed-or-filed',
  'parents-copied',
  'terms-discussed',
];

export const namedTests: Record<NamedTest, (facts: Facts, item: Item) => boolean> = {
  'parents-signed-or-ordered': (facts, item) =>
    facts.event('plan-approved-by-court') !== undefined ||
    everyParent(facts, item, (signature) => signature?.status === 'signed'),
  'parents-signed-or-filed': (facts, item) => {
    const ordered = sincePrepared(facts, 'plan-approved-by-court');
    const filed = sincePrepared(facts, 'plan-filed');
    return (
      ordered ||
      everyParent(facts, item, (signature) => signature?.status === 'signed' || (filed && cannotSign(signature)))
    );
  },
  'parents-copied': (facts, item) => everyParent(facts, item, (signature) => signature?.copyGivenOn !== undefined),
  'terms-discussed': (facts, item) =>
    everyParent(facts, item, (signature) => signature?.status !== 'signed' || signature.termsDiscussedOn !== undefined),
  'plan-per-parent': ({ plan }, item) => {
    const { id } = item as { id?: string };
    return id === undefined || (plan.tasks ?? []).some((task) => assigneesOf(task).includes(id));
  },
  'took-part-or-why-not': ({ plan }, item) => {
    const of = (plan.participation ?? []).filter(({ person }) => person === (item as { id?: string }).id);
    return of.some(
      ({ participated, how, whyNot }) =>
        participated === true || isWritten(participated === false ? whyNot : (how ?? whyNot)),
    );
  },
  'incorporated-at-hearing': (facts) => {
    const filed = facts.events('plan-filed').at(-1)?.date ?? '';
    const since = ({ date }: { date: string }) => date > filed;
    const heard = ['status', 'permanency'].some((type) => facts.heldHearings(type).some(since));
    const orders = ['plan-incorporated', 'plan-approved-by-court'].flatMap((type) => facts.events(type));
    return !heard || orders.some(({ date }) => date >= filed);
  },
  'specific-task': ({ plan }, item) => {
    const { language, text } = proseIn((item as Task).description, 'en', plan.language ?? 'en');
    return isSpecific(text, language);
  },
  'permanency-step': ({ plan }) => {
    const goals = (plan.goals ?? []).filter(({ type }) => type === 'permanency').map(({ id }) => id);
    return [...(plan.tasks ?? []), ...(plan.strategies ?? [])].some((step) =>
      (step.goals ?? []).some((goal) => goals.includes(goal)),
    );
  },
  'author-not-approver': ({ plan }) => plan.approvedBy === undefined || plan.approvedBy !== plan.preparedBy,
  'language-of-parent': ({ plan }, item) => {
    const { language } = item as { language?: string };
    return language === undefined || [plan.language ?? 'en', ...(plan.translations ?? [])].includes(language);
  },
};

/** Was there such an event since this version of the plan was written? */
const sincePrepared = (facts: Facts, type: string) =>
  facts.plan.preparedOn !== undefined && facts.events(type).some(({ date }) => date >= String(facts.plan.preparedOn));

/** Has the agency written down that the person is unable or unwilling to sign, and why? */
const cannotSign = (signature: Signature | undefined) =>
  (signature?.status === 'refused' || signature?.status === 'unavailable') && isWritten(signature.reason);

/** Asked of each parent where the item is one, else of all. */
function everyParent({ plan }: Facts, item: Item, holds: (signature: Signature | undefined) => boolean): boolean {
  const parents = parentsIn(plan);
  const asked = parents.includes(item as never) ? [item as (typeof parents)[number]] : parents;
  return asked.every(({ id }) => holds(plan.signatures?.find(({ person }) => person === id)));
}
