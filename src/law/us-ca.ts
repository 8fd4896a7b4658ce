import type { Jurisdiction } from './jurisdiction.ts';

export const usCa: Jurisdiction = {
  id: 'us-ca',
  name: 'California',
  documentTitles: { 'case-plan': 'Case Plan' },
  parentStatement: {
    heading: 'Advisement to the parent',
    text: [
      'Signing this plan, or accepting the services in it, is not an admission and may not be used as one.',
      'If you fail to cooperate with the services in this plan without good cause, that may be used at the review hearings under sections 366.21 and 366.22.',
    ],
    citation: 'Cal. Welf. & Inst. Code § 16501.1; Cal. Evid. Code § 1228.1',
    source: null,
    asOf: '2026-11-21',
    verified: false,
  },
};
