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
  load(): Promise<Reporter>;
}

/** All formats of `caseplan check`. Each is loaded when it is asked for; the usual one is always there, which saves a file. */
export const formats = {
  pretty: { what: 'with the line of each finding', readers: 'people', load: async () => reportPretty },
  concise: {
    what: 'one line each',
    readers: 'people',
    load: async () => (await import('./concise.ts')).reportConcise,
  },
  json: {
    what: 'for scripts',
    readers: 'programs',
    fingerprints: true,
    load: async () => (await import('./json.ts')).reportJson,
  },
  sarif: {
    what: 'SARIF 2.1.0, for code scanning',
    readers: 'programs',
    fingerprints: true,
    load: async () => (await import('./sarif.ts')).reportSarif,
  },
  junit: {
    what: 'test results as XML',
    readers: 'programs',
    load: async () => (await import('./junit.ts')).reportJunit,
  },
  github: {
    what: 'annotations of GitHub Actions',
    readers: 'programs',
    load: async () => (await import('./github.ts')).reportGithub,
  },
  gitlab: {
    what: 'GitLab Code Quality',
    readers: 'programs',
    fingerprints: true,
    load: async () => (await import('./gitlab.ts')).reportGitlab,
  },
  csv: {
    what: 'for a spreadsheet',
    readers: 'programs',
    fingerprints: true,
    load: async () => (await import('./csv.ts')).reportCsv,
  },
  markdown: {
    what: 'for a comment on a change',
    readers: 'programs',
    load: async () => (await import('./markdown.ts')).reportMarkdown,
  },
  matrix: {
    what: 'plans by components',
    readers: 'programs',
    load: async () => (await import('./matrix.ts')).reportMatrix,
  },
  'matrix-csv': {
    what: 'the same for a spreadsheet',
    readers: 'programs',
    load: async () => (await import('./matrix-csv.ts')).reportMatrixCsv,
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** The description of one, by its name. */
export const formatOf = (name: FormatName): Format => formats[name];
