import { reportConcise } from './concise.ts';
import type { Reporter } from './presentation.ts';
import { reportPretty } from './pretty.ts';

export interface Format {
  /** What it is for, in a few words. */
  what: string;
  /**
   * Who reads it: `people` at their own screen see the names in their own files, unless a CI log is what they read;
   * what `programs` keep and pass on has none unless it is asked for.
   */
  readers: 'people' | 'programs';
  /** Does it carry the fingerprints of findings? */
  fingerprints?: true;
  /** Does it tell how findings can be mended? */
  fixes?: true;
  /** Is it read by a server that takes paths from the top of the checkout? */
  fromTop?: true;
  load(): Promise<Reporter>;
}

/**
 * What a check in the usual format does without. One piece for all: with a piece for each, the bundler would cut what they share with the
 * usual run into many small files, and every run would pay for opening them.
 */
const others = () => import('./other-formats.ts');

/** All formats of `caseplan check`. */
const formats = {
  pretty: { what: 'with the line of each finding', readers: 'people', fixes: true, load: async () => reportPretty },
  concise: {
    what: 'one line each',
    readers: 'people',
    load: async () => reportConcise,
  },
  json: {
    what: 'for scripts',
    readers: 'programs',
    fingerprints: true,
    load: async () => (await others()).reportJson,
  },
  sarif: {
    what: 'SARIF 2.1.0, for code scanning',
    readers: 'programs',
    fingerprints: true,
    fixes: true,
    fromTop: true,
    load: async () => (await others()).reportSarif,
  },
  junit: {
    what: 'test results as XML',
    readers: 'programs',
    load: async () => (await others()).reportJunit,
  },
  github: {
    what: 'annotations of GitHub Actions',
    readers: 'programs',
    fromTop: true,
    load: async () => (await others()).reportGithub,
  },
  gitlab: {
    what: 'GitLab Code Quality',
    readers: 'programs',
    fingerprints: true,
    fromTop: true,
    load: async () => (await others()).reportGitlab,
  },
  csv: {
    what: 'for a spreadsheet',
    readers: 'programs',
    fingerprints: true,
    load: async () => (await others()).reportCsv,
  },
  markdown: {
    what: 'for a comment on a change',
    readers: 'programs',
    load: async () => (await others()).reportMarkdown,
  },
  matrix: {
    what: 'plans by components',
    readers: 'programs',
    load: async () => (await others()).reportMatrix,
  },
  'matrix-csv': {
    what: 'the same for a spreadsheet',
    readers: 'programs',
    load: async () => (await others()).reportMatrixCsv,
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** The description of one, by its name. */
export const formatOf = (name: FormatName): Format => formats[name];
