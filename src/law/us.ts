import type { Jurisdiction } from './jurisdiction.ts';

export const us: Jurisdiction = {
  id: 'us',
  name: 'United States (federal baseline)',
  documentTitles: {
    'family-service-plan': 'Family Service Plan',
    'child-service-plan': 'Child Service Plan',
    'case-plan': 'Case Plan',
    'prevention-plan': 'Prevention Plan',
  },
};
