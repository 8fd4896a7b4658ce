import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { assigneesOf, childIds, findPerson, isAgencyStaff, parentsIn, proseIn } from '../plan/people.ts';
import type { Person, Plan, Prose, Service, Signature, Task } from '../plan/schema/plan.ts';
import type { NamedTest } from '../wording/en/named-tests.ts';
import { saysAloneAGround } from './alone-a-ground.ts';
import { type Item, isWritten } from './conditions.ts';
import type { Facts, Trigger } from './facts.ts';
import { isSpecific } from './specific.ts';
import type { PlanText } from './texts.ts';

/** What a path cannot say: tests of required contents that packs know by name. */

/** Signatures and copies, which come with the plan in force. */
export const ofSignatures: readonly NamedTest[] = [
  'parents-signed-or-ordered',
  'parents-signed-or-filed',
  'parents-copied',
  'terms-discussed',
  'agency-signed',
  'reason-not-signed',
  'signature-offered',
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
    everyParent(facts, item, (signature) => signature?.status !== 'signed' || discussedBefore(signature)),
  'reason-not-signed': (facts, item) =>
    everyParent(facts, item, (signature) => !isUnsigned(signature) || isWritten(signature?.reason)),
  'signature-offered': ({ plan }, item) => {
    const signature = signatureOf(plan, personOf(item));
    return signature !== undefined && (!isUnsigned(signature) || isWritten(signature.reason));
  },
  'agency-signed': ({ plan }) =>
    (plan.people ?? []).some((person) => isAgencyStaff(person) && signatureOf(plan, person.id)?.status === 'signed'),
  'attorney-invited': ({ plan }, item) => {
    const attorneys = (plan.people ?? []).filter(
      ({ role, represents }) => role === 'attorney' && represents?.includes(personOf(item)),
    );
    const part = plan.participation ?? [];
    const recorded = part.some(({ person }) => findPerson(plan, person)?.role === 'attorney');
    const invited = (id: string) =>
      part.some(({ person, invitedOn, participated }) => person === id && (invitedOn || participated));
    return !recorded || attorneys.length === 0 || attorneys.some(({ id }) => invited(id));
  },
  'asked-to-take-part': ({ plan }, item) => (plan.participation ?? []).some(({ person }) => person === personOf(item)),
  'worker-visits-planned': ({ plan }) =>
    (plan.tasks ?? []).some((task) => isWritten(task.frequency) && assigneesOf(task).some((id) => isStaff(plan, id))),
  'approved-by-court': (facts) => facts.event('plan-approved-by-court') !== undefined,
  'family-time-with-parent': ({ plan }, item) =>
    (plan.familyTime ?? []).some((time) => time.with?.includes(personOf(item))),
  'period-within-12-months': ({ plan: { period } }) =>
    !period?.start || !period.end || period.end <= addMonths(period.start as PlainDate, 12),
  'written-since-placement': (facts) => {
    const start = facts.entry?.placement?.start;
    const written = [facts.plan.preparedOn, facts.events('plan-filed').at(-1)?.date].filter((on) => on !== undefined);
    return start === undefined || written.length === 0 || written.some((on) => on >= start);
  },
  'record-given-at-placement': (facts) =>
    facts.events('health-record-given').some(({ date }) => date >= String(facts.entry?.placement?.start)),
  'siblings-explained': ({ plan, entry }) => (plan.children ?? []).length < 2 || isWritten(entry?.placement?.siblings),
  'tpr-exception-explained': (facts) => {
    return (
      isWritten(noteOf(facts.event('tpr-exception'), facts)) || isWritten(facts.entry?.permanency?.compellingReason)
    );
  },
  'starts-after-plan': ({ plan }, item) =>
    plan.preparedOn === undefined ||
    plan.replaces !== undefined ||
    String((item as Service).startsOn) >= plan.preparedOn,
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
  'permanency-step': ({ plan }, item) => {
    const child = personOf(item);
    const goals = (plan.goals ?? [])
      .filter(({ type, people }) => type === 'permanency' && isForChild(plan, people, child))
      .map(({ id }) => id);
    return [...(plan.tasks ?? []), ...(plan.strategies ?? [])].some((step) =>
      (step.goals ?? []).some((goal) => goals.includes(goal)),
    );
  },
  'failure-no-ground-alone': (_, item) => {
    const { prose } = item as PlanText;
    return !(typeof prose === 'string' ? [prose] : Object.values(prose)).some(saysAloneAGround);
  },
  'author-not-approver': ({ plan }) => plan.approvedBy === undefined || plan.approvedBy !== plan.preparedBy,
  'language-of-parent': ({ plan }, item) => isInLanguageOf(plan, item as Person),
  'language-or-made-available': ({ plan }, item) =>
    isInLanguageOf(plan, item as Person) || isMadeAvailable(plan, item as Person),
};

const isInLanguageOf = (plan: Plan, { language }: Person) =>
  language === undefined || [plan.language ?? 'en', ...(plan.translations ?? [])].includes(language);

/**
 * To a parent who does not read the language of the plan: its terms were gone through with an interpreter, or the copy is in the
 * parent's own. That an interpreter is needed is no act yet, but all that a draft can say.
 */
function isMadeAvailable(plan: Plan, { id, language, interpreter }: Person): boolean {
  const signature = signatureOf(plan, id);
  if (interpreter && (plan.status === 'draft' || signature?.termsDiscussedOn !== undefined)) return true;
  return signature?.language === language && (signature?.copyGivenOn ?? signature?.termsDiscussedOn) !== undefined;
}

/** The note of a fact, in English where there are more languages. */
function noteOf(fact: Trigger | undefined, facts: Facts): string {
  const { plan } = facts;
  const { note } = ((fact && facts.mapOf(fact)) ?? {}) as { note?: Prose };
  return note === undefined ? '' : proseIn(note, 'en', plan.language ?? 'en').text;
}

/** The person that an item is, or is about. */
const personOf = (item: Item): string => {
  const { id, person } = item as { id?: string; person?: string };
  return person ?? id ?? '';
};

/** A goal that names no child is for all of them. */
const isForChild = (plan: Plan, people: readonly string[] | undefined, child: string) =>
  people?.includes(child) || !childIds(plan).some((id) => people?.includes(id));

function isStaff(plan: Plan, id: string): boolean {
  const person = findPerson(plan, id);
  return person !== undefined && isAgencyStaff(person);
}

const signatureOf = (plan: Plan, id: string) => plan.signatures?.find(({ person }) => person === id);

const isUnsigned = (signature: Signature | undefined) =>
  signature?.status === 'refused' || signature?.status === 'unavailable';

const discussedBefore = ({ termsDiscussedOn, date }: Signature) =>
  termsDiscussedOn !== undefined && (date === undefined || termsDiscussedOn <= date);

/** Was there such an event since this version of the plan was written? */
const sincePrepared = (facts: Facts, type: string) =>
  facts.plan.preparedOn !== undefined && facts.events(type).some(({ date }) => date >= String(facts.plan.preparedOn));

/** Has the agency written down that the person is unable or unwilling to sign, and why? */
const cannotSign = (signature: Signature | undefined) => isUnsigned(signature) && isWritten(signature?.reason);

/** Asked of each parent where the item is one, else of all. */
function everyParent({ plan }: Facts, item: Item, holds: (signature: Signature | undefined) => boolean): boolean {
  const parents = parentsIn(plan);
  const asked = parents.includes(item as never) ? [item as (typeof parents)[number]] : parents;
  return asked.every(({ id }) => holds(signatureOf(plan, id)));
}
