import type { Jurisdiction } from './jurisdiction.ts';

export const usTx: Jurisdiction = {
  id: 'us-tx',
  name: 'Texas',
  documentTitles: {
    'family-service-plan': 'Family Plan of Service',
    'child-service-plan': "Child's Plan of Service",
  },
  parentStatement: {
    heading: 'To the parent',
    text: [
      'TO THE PARENT: THIS IS A VERY IMPORTANT DOCUMENT. ITS PURPOSE IS TO HELP YOU PROVIDE YOUR CHILD WITH A SAFE ENVIRONMENT WITHIN THE REASONABLE PERIOD SPECIFIED IN THE PLAN. IF YOU ARE UNWILLING OR UNABLE TO PROVIDE YOUR CHILD WITH A SAFE ENVIRONMENT, YOUR PARENTAL AND CUSTODIAL DUTIES AND RIGHTS MAY BE RESTRICTED OR TERMINATED OR YOUR CHILD MAY NOT BE RETURNED TO YOU. THERE WILL BE A COURT HEARING AT WHICH A JUDGE WILL REVIEW THIS SERVICE PLAN.',
    ],
    citation: 'Tex. Fam. Code § 263.102(b)',
    // The opening words were read at codes.findlaw.com/tx/family-code/fam-sect-263-102/; the rest is from memory.
    source: 'https://codes.findlaw.com/tx/family-code/fam-sect-263-102/',
    asOf: '2026-11-21',
    verified: false,
  },
};
