import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { requireSection } from '../sections.ts';

export const rule = defineRule({
  id: 'component/strategies',
  what: 'The plan has no strategy.',
  why: 'A list of services does not say how change is meant to happen, so nobody notices when it cannot.',
  fix: 'Under strategies write how change is expected to come about, for which goals.',
  severity: 'error',
  source: null,
  check: (context) => requireSection(context, 'strategies', say('no-strategies')),
});
