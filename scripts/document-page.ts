import type { DocumentKind } from '../src/document/kind.ts';
import { documentKinds } from '../src/document/kinds/index.ts';

/** docs/documents.md: every kind of document, from its declaration. */
export function documentPage(): string {
  return `${[...head, ...documentKinds.map(row), ...tail].join('\n')}\n`;
}

const head = [
  '# Documents',
  '',
  'What `caseplan render --document NAME` makes of a plan, as PDF/A-2a and PDF/UA-1 or as HTML.',
  '',
  '| name | what, in English and Spanish | file | options of its own | deadlines of the law | template and words |',
  '|---|---|---|---|---|---|',
];

const deadlines: Readonly<Record<DocumentKind['deadlines'], string>> = {
  none: 'none',
  'near-in-drafts': 'those that are near, in drafts',
  all: 'all that are known',
};

function row({ name, called, suffix, options, deadlines: told }: DocumentKind): string {
  const folder = `src/document/kinds/${name}`;
  const own = Object.values(options).map(({ flags, sets }) => `\`${flags}\`: ${sets}`);
  return `| \`${name}\` | ${called.en}, ${called.es} | \`PLAN-ID.${suffix}.pdf\` | ${own.join('; ') || 'none'} | ${deadlines[told]} | \`${folder}\` |`;
}

const tail = ['', 'How to change what they say and how they look: [templates of your own](templates.md).'];
