import planDocument from '../../../templates/documents/plan.hbs?raw';
import statusDocument from '../../../templates/documents/status.hbs?raw';
import chart from '../../../templates/partials/chart.hbs?raw';
import facts from '../../../templates/partials/facts.hbs?raw';
import head from '../../../templates/partials/head.hbs?raw';
import heading from '../../../templates/partials/heading.hbs?raw';
import language from '../../../templates/partials/language.hbs?raw';
import lines from '../../../templates/partials/lines.hbs?raw';
import page from '../../../templates/partials/page.hbs?raw';
import pieces from '../../../templates/partials/pieces.hbs?raw';
import runs from '../../../templates/partials/runs.hbs?raw';
import signature from '../../../templates/partials/signature.hbs?raw';
import table from '../../../templates/partials/table.hbs?raw';
import watermark from '../../../templates/partials/watermark.hbs?raw';
import words from '../../../templates/partials/words.hbs?raw';

/** The templates of the program as they are written, for an agency's own to stand among. */
export const programTemplates = {
  documents: { plan: planDocument, status: statusDocument },
  partials: {
    chart,
    facts,
    head,
    heading,
    language,
    lines,
    page,
    pieces,
    runs,
    signature,
    table,
    watermark,
    words,
  },
} as const;

/** Their names as files: `partials/head.hbs`. */
export const templateNames: readonly string[] = Object.entries(programTemplates).flatMap(([folder, templates]) =>
  Object.keys(templates).map((name) => `${folder}/${name}.hbs`),
);
