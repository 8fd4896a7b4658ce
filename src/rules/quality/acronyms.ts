import { hasSome } from './prose.ts';

/** Letters that stand for words in the papers of agencies, and the words. */
const acronyms: Readonly<Record<string, string>> = {
  AAL: 'attorney ad litem',
  APPLA: 'another planned permanent living arrangement',
  BIPP: 'battering intervention and prevention program',
  CANS: 'Child and Adolescent Needs and Strengths',
  CASA: 'court appointed special advocate',
  FBSS: 'family-based safety services',
  FPOS: 'Family Plan of Service',
  FTM: 'family team meeting',
  GAL: 'guardian ad litem',
  ICPC: 'Interstate Compact on the Placement of Children',
  IOP: 'intensive outpatient program',
  LOC: 'level of care',
  PMC: 'permanent managing conservatorship',
  QRTP: 'qualified residential treatment program',
  TMC: 'temporary managing conservatorship',
  TPR: 'termination of parental rights',
  UA: 'urinalysis',
};

const shorts = Object.keys(acronyms);

/** Made where one may stand in a text: most plans have none. */
const letters = () => new RegExp(`(?<![\\p{L}\\d-])(${shorts.join('|')})s?(?![\\p{L}\\d-])`, 'gu');

export interface Acronym {
  short: string;
  long: string;
  /** Which of the texts has it first. */
  at: number;
}

/** Acronyms that none of the texts writes out, each once. "family team meeting (FTM)" and "FTM (family …)" are written out. */
export function acronymsIn(texts: readonly string[]): Acronym[] {
  const all = texts.join('\n');
  if (!hasSome(all, shorts)) return [];
  const pattern = letters();
  const found = new Map<string, number>();
  for (const [index, text] of texts.entries())
    for (const [, short = ''] of text.matchAll(pattern)) if (!found.has(short)) found.set(short, index);
  if (found.size === 0) return [];
  const isSaid = (short: string, long: string) =>
    all.toLowerCase().includes(long.toLowerCase()) || new RegExp(`\\(${short}s?\\)|\\b${short}s? \\(`).test(all);
  return [...found]
    .map(([short, at]) => ({ short, long: acronyms[short] ?? '', at }))
    .filter(({ short, long }) => !isSaid(short, long));
}
