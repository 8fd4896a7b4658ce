import { childIds, isAgencyStaff, isParent, parentsIn } from '../plan/people.ts';
import type { Participation, Signature } from '../plan/schema/plan.ts';
import { listed, type Rule, type RuleContext } from './rule.ts';

/** The components that say who made the plan, who looks at it again, and who signed it. */

export const people: Rule = {
  id: 'component/people',
  what: 'The plan names no child, no parent or guardian, or nobody of the agency.',
  why: 'A plan is about a child, made with the family, and somebody answers for it. Who is not named can be asked nothing.',
  fix: 'Under people write everyone once, with id, role and name: the children, each parent or guardian, the caseworker.',
  wrong:
    'people:\n  - { id: ana, role: mother, name: Ana Castell }\n  - { id: leo, role: relative, name: Leo Castell }\n  - { id: kim, role: caseworker, name: Kim Sandoval }\n  - { id: clinic, role: provider, name: Lakeside Clinic }\n',
  right:
    'people:\n  - { id: ana, role: mother, name: Ana Castell, parentOf: [leo] }\n  - { id: leo, role: child, name: Leo Castell }\n  - { id: kim, role: caseworker, name: Kim Sandoval }\n  - { id: clinic, role: provider, name: Lakeside Clinic }\n',
  source: null,
  check({ plan, report }) {
    const named = plan.people ?? [];
    const missing = [
      ...(childIds(plan).length === 0 ? ['child'] : []),
      ...(named.some(isParent) ? [] : ['parent or guardian']),
      ...(named.some(isAgencyStaff) ? [] : ['caseworker']),
    ];
    if (missing.length === 0) return;
    const message = `The plan names no ${missing.join(', no ')}.`;
    const help = 'Add each to people, with id, role and name.';
    report({ at: plan, key: 'people', subject: plan.id, message, help });
  },
};

export const participation: Rule = {
  id: 'component/participation',
  what: 'A parent or a child had no part in the plan, and the plan does not say why.',
  why: 'A plan is worked out with the family; where somebody could not or would not take part, the law wants the reason in the plan.',
  fix: 'Under participation write for every parent and child when they were invited, how they took part and what they said, or whyNot.',
  wrong:
    'participation:\n  - { person: ana, participated: true, how: Family meeting }\n  - { person: leo, participated: false }\n',
  right:
    'participation:\n  - { person: ana, participated: true, how: Family meeting }\n  - { person: leo, participated: false, whyNot: Two years old. }\n',
  source: '45 CFR 1356.21(g)(1); Tex. Fam. Code § 263.103(a)',
  check({ plan, report }) {
    const entries = plan.participation ?? [];
    if (entries.length === 0) {
      const message = 'The plan does not say who took part in making it.';
      const help = 'Add participation for every parent and child: invited when, took part how, or whyNot.';
      report({ at: plan, key: 'participation', subject: plan.id, message, help });
      return;
    }
    const expected = [...parentsIn(plan).map((person) => person.id), ...childIds(plan)];
    for (const id of new Set(expected)) {
      if (entries.some((entry) => entry.person === id)) continue;
      const message = `The plan does not say whether ${id} took part in making it.`;
      report({
        at: entries,
        subject: id,
        message,
        help: `Add participation for ${id}, with whyNot if there was none.`,
      });
    }
    for (const entry of entries) {
      askForPart(entry, report);
      if (entry.participated !== false || entry.whyNot !== undefined) continue;
      const message = `${entry.person} did not take part, and the plan does not say why.`;
      report({ at: entry, key: 'whyNot', message, help: 'Add whyNot: the reason in one sentence.' });
    }
  },
};

/** An entry that only names the person, or when they were invited, leaves open what the law asks. */
function askForPart(entry: Participation, report: RuleContext['report']) {
  const { person, participated, how, whyNot } = entry;
  if (participated !== undefined || how !== undefined || whyNot !== undefined) return;
  const message = `The plan does not say whether ${person} took part in making it.`;
  const help = 'Add participated: true and how, or participated: false and whyNot.';
  report({ at: entry, key: 'participated', message, help });
}

export const review: Rule = {
  id: 'component/review',
  what: 'The plan does not say when it is reviewed.',
  why: 'Families change; a plan that nobody looks at again keeps asking for what no longer matters.',
  fix: 'Write reviewEvery (P3M is every three months), and record each review with the date of the next.',
  wrong: 'reviews: []\n',
  right: 'reviewEvery: P3M\n',
  source: '42 U.S.C. 675(5)(B)',
  check({ plan, report }) {
    if (plan.reviewEvery !== undefined || (plan.reviews ?? []).length > 0) return;
    const message = 'The plan does not say when it is reviewed and updated.';
    const help = 'Add reviewEvery, for example P3M for every three months, and reviews as they are held.';
    report({ at: plan, key: 'reviewEvery', subject: plan.id, message, help });
  },
};

export const signatures: Rule = {
  id: 'component/signatures',
  what: 'A parent or the caseworker has not signed, and the plan does not say why.',
  why: 'A signature shows that the plan was gone through with the person. Where it is missing, a court wants to read the reason on the plan.',
  fix: 'Under signatures write one entry for every parent and for the caseworker: signed with its date, or refused or unavailable with the reason.',
  wrong:
    'signatures:\n  - { person: ana, status: refused, date: 2026-02-05 }\n  - { person: kim, status: signed, date: 2026-02-05 }\n',
  right:
    'signatures:\n  - { person: ana, status: refused, date: 2026-02-05, reason: Wants to speak with her attorney first. }\n  - { person: kim, status: signed, date: 2026-02-05 }\n',
  source: 'Tex. Fam. Code § 263.103(b), (c); 40 Tex. Admin. Code § 700.704(d)',
  check(context) {
    const { plan, report } = context;
    const entries = plan.signatures ?? [];
    if (entries.length === 0) {
      const message = 'The plan has no signatures.';
      const help = 'Add signatures for every parent and the caseworker; status pending until they sign.';
      report({ at: plan, key: 'signatures', subject: plan.id, message, help });
      return;
    }
    const unsigned = parentsIn(plan).filter((parent) => !entries.some((entry) => entry.person === parent.id));
    for (const { id } of unsigned) {
      const message = `There is no signature of ${id}, and no reason why.`;
      report({
        at: entries,
        subject: id,
        message,
        help: `Add ${id} with status signed, refused, unavailable or pending.`,
      });
    }
    requireStaff(context, entries);
    for (const entry of entries) checkSignature(context, entry);
  },
};

function requireStaff({ plan, report }: RuleContext, entries: Signature[]) {
  const staff = (plan.people ?? []).filter(isAgencyStaff).map((person) => person.id);
  if (staff.length === 0 || entries.some((entry) => staff.includes(entry.person))) return;
  const message = 'Nobody of the agency has signed the plan.';
  report({ at: entries, subject: plan.id, message, help: `Add the signature of ${listed(staff)}.` });
}

function checkSignature({ plan, report }: RuleContext, entry: Signature) {
  const { person, status } = entry;
  if ((status === 'refused' || status === 'unavailable') && entry.reason === undefined) {
    const message = `The signature of ${person} is ${status}, and the plan does not say why.`;
    report({ at: entry, key: 'reason', message, help: 'Add the reason in one sentence.' });
  } else if (status === 'signed' && entry.date === undefined) {
    report({
      at: entry,
      key: 'date',
      message: `${person} signed, but not when.`,
      help: 'Add the date of the signature.',
    });
  } else if (status === 'pending' && entry.required !== false && plan.status === 'active') {
    const message = `The plan is active, but ${person} has not signed it.`;
    const help = 'Record the signature and its date, or refused or unavailable with the reason.';
    report({ at: entry, key: 'status', message, help });
  }
}

export const peopleComponents: Rule[] = [people, participation, review, signatures];
