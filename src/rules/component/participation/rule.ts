import { childIds, parentsIn } from '../../../plan/people.ts';
import type { Participation } from '../../../plan/schema/plan.ts';
import { say } from '../../../wording/index.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

export const rule = defineRule({
  id: 'component/participation',
  what: 'A parent or a child had no part in the plan, and the plan does not say why.',
  why: 'A plan is worked out with the family; where somebody could not or would not take part, the law wants the reason in the plan.',
  fix: 'Under participation write for every parent and child when they were invited, how they took part and what they said, or whyNot.',
  severity: 'error',
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
});

/** An entry that only names the person, or when they were invited, leaves open what the law asks. */
function askForPart(entry: Participation, report: RuleContext['report']) {
  const { person, participated, how, whyNot } = entry;
  if (participated !== undefined || how !== undefined || whyNot !== undefined) return;
  report({ at: entry, key: 'participated', ...say('participation-open', { person }) });
}
