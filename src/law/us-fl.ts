import type { Jurisdiction } from './jurisdiction.ts';

export const usFl: Jurisdiction = {
  id: 'us-fl',
  name: 'Florida',
  documentTitles: { 'case-plan': 'Case Plan' },
  parentStatement: {
    heading: 'Notice to the parent',
    text: [
      'Act promptly: the time to comply with this plan runs out within one year at most.',
      'Tell the department and the court about anything that keeps you from following this plan.',
      'Not complying with this plan, or a material breach of it, has consequences. Ask your attorney what they are.',
      'You and the caregivers of your child are to work together for the child.',
    ],
    citation: 'Fla. R. Juv. P. 8.400(b)',
    source: 'https://www.syfert.com/florida/rules-juvenile-procedure/rule-8.400',
    asOf: '2026-11-21',
    // The sense of the rule in our own words; the rule does not fix the wording.
    verified: false,
  },
};
