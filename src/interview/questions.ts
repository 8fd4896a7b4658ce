import type { Section } from './question.ts';
import { caseSections } from './questions-case.ts';
import { closingSections } from './questions-closing.ts';
import { familySections } from './questions-family.ts';
import { goalSections } from './questions-goals.ts';

/** All questions, in the order in which a worker and a family would talk. */
export const sections: readonly Section[] = [...caseSections, ...familySections, ...goalSections, ...closingSections];
