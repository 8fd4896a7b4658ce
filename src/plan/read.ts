import { type Document, isMap, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import type { Plan } from './schema/plan.ts';
import { topLevelOrder } from './schema/shape.ts';
import { decode } from './text.ts';
import { validate } from './validate.ts';

/** One plan file as it was read: what could be understood of it, where everything stands, and what could not. */
export interface PlanFile {
  /** The path as the user gave it, `-` for standard input. */
  file: string;
  text: string;
  /** What could be understood; null where the file is no plan at all. Parts that are wrong are left out. */
  plan: Plan | null;
  problems: Problem[];
  positions: Positions;
  /** Path of every map and list of `plan`, as it stands in the file. */
  paths: WeakMap<object, Path>;
  /** Paths of what was left out of `plan` because it is wrong: it is there, so nothing should call it missing. */
  leftOut: Path[];
}

// A plan holds no more than a few anchors; a bomb holds millions of copies (the yaml package's own default).
const maxAliasCount = 100;

/** Reads the bytes of a file as a plan. Never throws for what the file holds. */
export function readPlan(file: string, bytes: Uint8Array): PlanFile {
  const decoded = decode(bytes);
  const lines = new LineCounter();
  const document = decoded.problem ? emptyDocument() : parse(decoded.text, lines);
  if (decoded.problem) lines.addNewLine(0);
  const positions = new Positions(document, lines);
  const result: PlanFile = {
    file,
    text: decoded.text,
    plan: null,
    problems: [],
    positions,
    paths: new WeakMap(),
    leftOut: [],
  };
  if (decoded.problem) return { ...result, problems: [decoded.problem] };
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return { ...result, problems: yamlProblems(errors, positions) };
  const value = toTree(document);
  if (value === null && document.contents !== null) {
    return { ...result, problems: [{ rule: 'syntax/yaml', path: [], ...positions.at([]), ...aliasBomb }] };
  }
  if (!isMap(document.contents) || !looksLikePlan(value)) {
    return { ...result, problems: [notAPlan(positions)] };
  }
  const checked = validate(value as Record<string, unknown>, positions);
  return { ...result, ...checked };
}

const emptyDocument = () => parseDocument('') as Document;

function parse(text: string, lines: LineCounter): Document {
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', stringKeys: true });
    return document as Document;
  } catch (error) {
    // The parser recurses: thousands of nested brackets exhaust the stack. That is the file's fault, not ours.
    if (!(error instanceof RangeError)) throw error;
    const document = parseDocument('') as Document;
    lines.addNewLine(0);
    document.errors.push({ code: 'RESOURCE_EXHAUSTION', message: 'nested too deeply', pos: [0, 0] } as never);
    return document;
  }
}

/** The value of a file as a tree, or null where its anchors multiply beyond measure or contain themselves. */
function toTree(document: Document): unknown {
  try {
    return copyOf(document.toJS({ maxAliasCount }), []);
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return null;
    throw error;
  }
}

/** A copy in which nothing is shared, without the `x-` keys, which are for local use and which nothing looks at. */
function copyOf(value: unknown, ancestors: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ancestors.includes(value)) throw new RangeError('an anchor contains itself');
  const inside = [...ancestors, value];
  if (Array.isArray(value)) return value.map((item) => copyOf(item, inside));
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('x-'));
  return Object.fromEntries(kept.map(([key, child]) => [key, copyOf(child, inside)]));
}

const aliasBomb = {
  message: 'The anchors of this file (&name, *name) repeat so often, or contain themselves, that it cannot be read.',
  help: 'Write the repeated text out, or refer to things by id.',
};

function looksLikePlan(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const known = Object.keys(value).filter((key) => topLevelOrder.includes(key));
  return 'caseplan' in value || known.length >= 3;
}

function notAPlan(positions: Positions): Problem {
  return {
    rule: 'format/schema',
    path: [],
    ...positions.at([]),
    message: 'This file is not a plan.',
    help: 'A plan is a YAML map whose first line is `caseplan: 1`. Start one with: caseplan init',
  };
}

// Hints for the mistakes that people make most in YAML; codes are those of the yaml package.
const yamlHints: Record<string, string> = {
  BAD_INDENT: 'Lines that belong together must start in the same column; use spaces.',
  TAB_AS_INDENT: 'Replace the tab with spaces.',
  DUPLICATE_KEY: 'Keep one of the two; the second would hide the first.',
  MISSING_CHAR: 'A quote, bracket or colon is missing, on this line or just before it.',
  UNEXPECTED_TOKEN: 'Text with a colon, # or bracket in it needs quotes: "…".',
  BLOCK_AS_IMPLICIT_KEY: 'Text with ": " in it needs quotes: "…", or the line is indented too far.',
  MULTILINE_IMPLICIT_KEY: 'A line is without its `key:`, or a quote is not closed.',
  MULTIPLE_DOCS: 'Keep one plan in a file: remove the `---` line and what follows it.',
  BAD_ALIAS: 'Text that starts with * or & needs quotes.',
  BAD_SCALAR_START: 'Text that starts with @ or ` needs quotes.',
  RESOURCE_EXHAUSTION: 'Take out some of the nested brackets.',
  TAG_RESOLVE_FAILED: 'Remove the tag (a word that starts with !); a plan needs none.',
};

/** One mistake makes the parser stumble again and again on a line: of those the first says enough. */
function yamlProblems(errors: readonly YAMLError[], positions: Positions): Problem[] {
  const problems = new Map<string, Problem>();
  for (const error of errors) {
    const problem = yamlProblem(error, positions);
    const key = `${problem.line} ${error.code}`;
    if (!problems.has(key)) problems.set(key, problem);
  }
  return [...problems.values()];
}

function yamlProblem(error: YAMLError, positions: Positions): Problem {
  const [start, end] = error.pos;
  const what = error.message.split('\n', 1)[0] ?? error.code;
  return {
    rule: 'syntax/yaml',
    path: [],
    ...positions.offsets(start, end),
    message: `Not valid YAML: ${what.replace(/[.:]$/, '')}.`,
    help: yamlHints[error.code] ?? 'See this line and the one before it.',
  };
}
