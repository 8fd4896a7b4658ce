import { childIds, isAgencyStaff, isParent, parentsIn } from '../plan/people.ts';
import type { Participation, Plan, Signature } from '../plan/schema/plan.ts';
import { reviewInForce } from '../plan/standing.ts';
import { say } from '../wording/index.ts';
import { stakeholders } from './component-stakeholders.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The components that say who made the plan, who looks at it again, and who signed it. */

export const people: Rule = {
  id: 'component/people',
  wrong:
    'people:\n  - { id: ana, role: mother, name: Ana Castell }\n  - { id: leo, role: relative, name: Leo Castell }\n  - { id: kim, role: caseworker, name: Kim Sandoval }\n  - { id: clinic, role: provider, name: Lakeside Clinic }\n',
  right:
    'people:\n  - { id: ana, role: mother, name: Ana Castell, parentOf: [leo] }\n  - { id: leo, role: child, name: Leo Castell }\n  - { id: kim, role: caseworker, name: Kim Sandoval }\n  - { id: clinic, role: provider, name: Lakeside Clinic }\n',
  source: null,
  check({ plan, report }) {
    const named = plan.people ?? [];
    const missing = [
      ...(childIds(plan).length === 0 ? (['child'] as const) : []),
      ...(named.some(isParent) ? [] : (['parent'] as const)),
      ...(named.some(isAgencyStaff) ? [] : (['staff'] as const)),
    ];
    if (missing.length === 0) return;
    report({ at: plan, key: 'people', subject: plan.id, ...say('no-people', { missing }) });
  },
};

export const children: Rule = {
  id: 'component/children',
  wrong: 'case:\n  events:\n    - { type: removal, date: 2026-01-10, children: [leo] }\nchildren: []\n',
  right:
    'case:\n  events:\n    - { type: removal, date: 2026-01-10, children: [leo] }\nchildren:\n  - { person: leo, permanency: { primary: reunification }, placement: { type: kinship } }\n',
  source: '42 U.S.C. 675(1)',
  check({ plan, report }) {
    const entries = plan.children ?? [];
    const place = plan.children ? { at: plan.children } : { at: plan, key: 'children' };
    for (const id of removedFromHome(plan)) {
      if (entries.some((entry) => entry.person === id)) continue;
      report({ ...place, subject: id, ...say('child-missing', { person: id }) });
    }
  },
};

/** The children whom a removal, or the beginning of care, concerns; it concerns all of them where it names none. */
function removedFromHome(plan: Plan): string[] {
  const removals = (plan.case?.events ?? []).filter(({ type }) => type === 'removal' || type === 'entered-care');
  const named = (plan.people ?? []).filter((person) => person.role === 'child').map((person) => person.id);
  return named.filter((id) => removals.some((removal) => removal.children?.includes(id) ?? true));
}

export const participation: Rule = {
  id: 'component/participation',
  wrong:
    'participation:\n  - { person: ana, participated: true, how: Family meeting }\n  - { person: leo, participated: false }\n',
  right:
    'participation:\n  - { person: ana, participated: true, how: Family meeting }\n  - { person: leo, participated: false, whyNot: Two years old. }\n',
  source: '45 CFR 1356.21(g)(1); Tex. Fam. Code § 263.103(a)',
  check({ plan, report }) {
    const entries = plan.participation ?? [];
    if (entries.length === 0) {
      report({ at: plan, key: 'participation', subject: plan.id, ...say('no-participation') });
      return;
    }
    const expected = [...parentsIn(plan).map((person) => person.id), ...childIds(plan)];
    for (const id of new Set(expected)) {
      if (entries.some((entry) => entry.person === id)) continue;
      report({ at: entries, subject: id, ...say('participation-missing', { person: id }) });
    }
    for (const entry of entries) {
      askForPart(entry, report);
      if (entry.participated !== false || entry.whyNot !== undefined) continue;
      report({ at: entry, key: 'whyNot', ...say('participation-refused', { person: entry.person }) });
    }
  },
};

/** An entry that only names the person, or when they were invited, leaves open what the law asks. */
function askForPart(entry: Participation, report: RuleContext['report']) {
  const { person, participated, how, whyNot } = entry;
  if (participated !== undefined || how !== undefined || whyNot !== undefined) return;
  report({ at: entry, key: 'participated', ...say('participation-open', { person }) });
}

export const review: Rule = {
  id: 'component/review',
  wrong: 'reviews: []\n',
  right: 'reviewEvery: P3M\n',
  source: '42 U.S.C. 675(5)(B)',
  check({ plan, report }) {
    if (plan.reviewEvery !== undefined || reviewInForce(plan) !== undefined) return;
    report({ at: plan, key: 'reviewEvery', subject: plan.id, ...say('no-review') });
  },
};

export const signatures: Rule = {
  id: 'component/signatures',
  wrong:
    'signatures:\n  - { person: ana, status: refused, date: 2026-02-05 }\n  - { person: kim, status: signed, date: 2026-02-05 }\n',
  right:
    'signatures:\n  - { person: ana, status: refused, date: 2026-02-05, reason: Wants to speak with her attorney first. }\n  - { person: kim, status: signed, date: 2026-02-05 }\n',
  source: 'Tex. Fam. Code § 263.103(b), (c); 40 Tex. Admin. Code § 700.704(d)',
  check(context) {
    const { plan, report } = context;
    const entries = plan.signatures ?? [];
    if (entries.length === 0) {
      report({ at: plan, key: 'signatures', subject: plan.id, ...say('no-signatures') });
      return;
    }
    const unsigned = parentsIn(plan).filter((parent) => !entries.some((entry) => entry.person === parent.id));
    for (const { id } of unsigned) report({ at: entries, subject: id, ...say('signature-missing', { person: id }) });
    requireStaff(context, entries);
    for (const entry of entries) checkSignature(context, entry);
  },
};

function requireStaff({ plan, report }: RuleContext, entries: Signature[]) {
  const staff = (plan.people ?? []).filter(isAgencyStaff).map((person) => person.id);
  if (staff.length === 0 || entries.some((entry) => staff.includes(entry.person))) return;
  report({ at: entries, subject: plan.id, ...say('signature-of-staff-missing', { staff }) });
}

function checkSignature({ plan, report }: RuleContext, entry: Signature) {
  const { person, status } = entry;
  if ((status === 'refused' || status === 'unavailable') && entry.reason === undefined) {
    report({ at: entry, key: 'reason', ...say('signature-without-reason', { person, status }) });
  } else if (status === 'signed' && entry.date === undefined) {
    report({ at: entry, key: 'date', ...say('signature-without-date', { person }) });
  } else if (status === 'pending' && entry.required !== false && plan.status === 'active') {
    report({ at: entry, key: 'status', ...say('signature-pending', { person }) });
  }
}

export const peopleComponents: Rule[] = [people, stakeholders, children, participation, review, signatures];
