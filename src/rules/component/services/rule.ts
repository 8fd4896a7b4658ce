import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { requireSection } from '../sections.ts';

export const rule = defineRule({
  id: 'component/services',
  what: 'The plan names no service or resource.',
  why: 'Federal law asks the plan for the services that make return safe; a plan without help is a plan of demands.',
  fix: 'Under services write what is offered, by whom, where, how often, from when and who pays.',
  severity: 'error',
  source: '42 U.S.C. 675(1)(B); 45 CFR 1356.21(g)(4)',
  check: (context) => requireSection(context, 'services', say('no-services')),
});
