import type { DocumentKind } from '../../kind.ts';
import { since } from '../../options.ts';

export const status: DocumentKind = {
  name: 'status',
  called: { en: 'a status report', es: 'un informe de seguimiento' },
  suffix: 'status',
  deadlines: 'all',
  options: { since },
  load: async () => (await import('./view.ts')).document,
  source: async () => (await import('./document.hbs?raw')).default,
};
