import { isAgencyStaff, parentsIn } from '../../../plan/people.ts';
import type { Signature } from '../../../plan/schema/plan.ts';
import { say } from '../../../wording/index.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

export const rule = defineRule({
  id: 'component/signatures',
  what: 'A parent has not signed, or nobody of the agency has, and the plan does not say why.',
  why: 'A signature shows that the plan was gone through with the person. Where it is missing, a court wants to read the reason on the plan.',
  fix: 'Under signatures write one entry for every parent and for the caseworker or the supervisor: signed with its date, or refused or unavailable with the reason.',
  severity: 'error',
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
});

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
