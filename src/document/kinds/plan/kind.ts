import type { DocumentKind } from '../../kind.ts';

export const plan: DocumentKind = {
  name: 'plan',
  called: { en: 'the plan document', es: 'el plan' },
  suffix: 'plan',
  deadlines: 'near-in-drafts',
  options: {},
  load: async () => (await import('./view.ts')).document,
  source: async () => (await import('./document.hbs?raw')).default,
};
