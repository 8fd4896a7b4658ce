import type { DocumentOption } from './kind.ts';

/** From which day on a document tells what happened. */
export const since: DocumentOption = {
  flags: '--since <date>',
  sets: 'from this day on (default: the last review or hearing)',
  otherwise: { en: 'covers no time of reporting', es: 'no abarca ningún período de informe' },
};
