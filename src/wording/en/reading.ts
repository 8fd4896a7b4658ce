/** What keeps a file from being read as a plan. */

// The mistakes that people make most in YAML, in their own words; codes are those of the yaml package and of plan/mistakes.ts.
const quote = 'Put the whole text in quotes: "…". Where it has double quotes in it, use single ones around it.';
const mistakes = {
  BAD_INDENT: {
    message: 'This line does not begin in the same column as those it belongs to.',
    help: 'Indent it like the line above it, with spaces.',
  },
  TAB_AS_INDENT: { message: 'This line is indented with a tab.', help: 'Replace the tab with spaces.' },
  DUPLICATE_KEY: {
    message: 'This key stands here for the second time.',
    help: 'Keep one of the two; the second would hide the first.',
  },
  MISSING_CHAR: {
    message: 'A quote, bracket or colon is missing, on this line or just before it.',
    help: 'Close what was opened; a key ends with a colon.',
  },
  UNEXPECTED_TOKEN: {
    message: 'This text does not end where its quotes do, or begins with a sign that YAML reads as its own.',
    help: quote,
  },
  BLOCK_IN_FLOW: { message: 'This text has ": " in it, which begins a new key.', help: quote },
  BLOCK_AS_IMPLICIT_KEY: { message: 'This text has ": " in it, which begins a new key.', help: quote },
  TEXT_GOES_ON: {
    message: 'The next line is indented deeper than this key, and so belongs to its text; but it has ": " in it.',
    help: 'Begin both lines in the same column, if both have a key. Otherwise put the whole text in quotes.',
  },
  DASH_WITHOUT_SPACE: {
    message: 'A dash without a space behind it begins no item of a list.',
    help: 'Write a space behind the dash: - id: …',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line has no colon after its key, or a quote is not closed.',
    help: 'A key ends with a colon: goals:',
  },
  MULTIPLE_DOCS: {
    message: 'There is more than one document in this file.',
    help: 'Keep one plan in a file: remove the `---` line and what follows it.',
  },
  BAD_ALIAS: { message: 'Text that begins with * or & points to an anchor.', help: quote },
  BAD_SCALAR_START: { message: 'Text cannot begin with @, ` or %.', help: quote },
  BAD_DQ_ESCAPE: {
    message: 'A \\ in double quotes begins an escape, and this is none.',
    help: 'Write \\\\ for the sign itself, or use single quotes.',
  },
  NON_STRING_KEY: {
    message: 'A key must be a word.',
    help: 'Put it in quotes, or begin the line with "- " for an item of a list.',
  },
  RESOURCE_EXHAUSTION: { message: 'The brackets are nested too deeply.', help: 'Take out some of them.' },
  TAG_RESOLVE_FAILED: {
    message: 'A word that begins with ! is a tag, and a plan needs none.',
    help: `Remove it. ${quote}`,
  },
};

export type YamlMistake = keyof typeof mistakes;

export const isYamlMistake = (code: string): code is YamlMistake => Object.hasOwn(mistakes, code);

export const reading = {
  'file-too-large': ({ megabytes }: { megabytes: number }) => ({
    message: `This file is larger than ${megabytes} MB, the most that a plan can have.`,
    help: 'Keep scans and attachments outside the plan file.',
  }),
  'file-of-other-kind': ({ kind }: { kind: 'pdf' | 'office' }) => ({
    message: `This is ${kind === 'pdf' ? 'a PDF' : 'a Word, Excel or zip file'}, not a plan.`,
    help: 'Name the YAML file of the plan.',
  }),
  'file-not-utf-8': () => ({ message: 'This file is not UTF-8 text.', help: 'Save it as UTF-8 in your editor.' }),
  'control-character': ({ code }: { code: string }) => ({
    message: `An invisible control character (U+${code}) stands here.`,
    help: 'Delete the character; it may have come with a copy from another program.',
  }),
  'yaml-mistake': ({ mistake }: { mistake: YamlMistake }) => mistakes[mistake],
  /** Lines of the first conflict; `more`: how many others there are. */
  'merge-conflict': ({ first, last, more }: { first: number; last: number; more: number }) => ({
    message: `A merge conflict is not resolved: lines ${first} to ${last}${more === 0 ? '' : `, and ${more} more below`}.`,
    help: 'Keep what is right of both versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }),
  /** `own`: what the yaml package says, in English. */
  'yaml-other': ({ own }: { own: string }) => ({
    message: `This is not valid YAML: ${own}.`,
    help: 'See this line and the one before it.',
  }),
  'yaml-anchors': () => ({
    message: 'The anchors of this file (&name, *name) repeat so often, or contain themselves, that it cannot be read.',
    help: 'Write the repeated text out, or refer to things by id.',
  }),
  'no-plan': () => ({
    message: 'This file is not a plan.',
    help: 'A plan is a YAML map whose first line is `caseplan: 1`. Start one with: caseplan init',
  }),
};
