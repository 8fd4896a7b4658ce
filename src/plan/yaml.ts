import { type Document, LineCounter, parseDocument, visit, type YAMLError, YAMLParseError } from 'yaml';
import { isYamlMistake, say } from '../wording/index.ts';
import { lineEnd } from './edit/extent.ts';
import { type Mistake, mistakesOf } from './mistakes.ts';
import { Positions } from './positions.ts';
import type { Problem } from './problem.ts';
import { decode } from './text.ts';

/** A YAML file as it was read: its value as a tree, where everything stands, and what keeps it from being YAML. */
export interface YamlFile {
  text: string;
  /** null where there are problems, and where the file is empty. */
  value: unknown;
  positions: Positions;
  problems: Problem[];
}

// A plan holds no more than a few anchors; a bomb holds millions of copies (the yaml package's own default).
const maxAliasCount = 100;

/** Reads the bytes of a YAML file. Never throws for what the file holds; every error is told. */
export function readYaml(bytes: Uint8Array): YamlFile {
  const { text, problem } = decode(bytes);
  const lines = new LineCounter();
  const document = problem ? emptyDocument() : parseYaml(text, { lineCounter: lines });
  if (problem) lines.addNewLine(0);
  const positions = new Positions(document, lines);
  const nothing = { text, value: null, positions };
  if (problem) return { ...nothing, problems: [problem] };
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return { ...nothing, problems: yamlProblems(errors, text, positions) };
  const value = toTree(document);
  if (value !== unreadable) return { text, value, positions, problems: [] };
  return { ...nothing, problems: [{ rule: 'syntax/yaml', path: [], ...positions.at([]), ...say('yaml-anchors') }] };
}

const emptyDocument = () => parseDocument('') as Document;

/**
 * The YAML of a plan, as everything reads it; what is wrong is among its errors and warnings.
 * `keepSourceTokens`: with what an editor must know of every comma and dash.
 */
export function parseYaml(text: string, options: { lineCounter?: LineCounter; keepSourceTokens?: boolean }): Document {
  try {
    const settings = { ...options, prettyErrors: false, version: '1.2', stringKeys: true } as const;
    const document = parseDocument(text, settings) as Document;
    if (text.includes('*')) tellAliases(document);
    placeQuotes(document, text);
    return document;
  } catch (error) {
    // The parser recurses: thousands of nested brackets exhaust the stack. That is the file's fault, not ours.
    if (!(error instanceof RangeError)) throw error;
    const document = parseDocument('') as Document;
    options.lineCounter?.addNewLine(0);
    document.errors.push({ code: 'RESOURCE_EXHAUSTION', message: 'nested too deeply', pos: [0, 0] } as never);
    return document;
  }
}

/** An alias that names no anchor before it is most often text with a star. The package tells only that there is one, and not where. */
function tellAliases(document: Document): void {
  const anchors = new Set<string>();
  const errors: YAMLParseError[] = [];
  visit(document, {
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias(_, { source, range }) {
      if (!range || anchors.has(source)) return;
      errors.push(new YAMLParseError([range[0], range[1]], 'BAD_ALIAS', `Unresolved alias ${source}`));
    },
  });
  document.errors = [...errors, ...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
}

/** The package tells a quote that is not closed where it gives up, at the end of the file at worst; who wrote it must know where it opens. */
function placeQuotes(document: Document, text: string): void {
  const ends = new Map(
    document.errors.flatMap((error) => (unclosed.test(error.message) ? [[error.pos[0], error]] : [])),
  );
  if (ends.size === 0) return;
  visit(document, {
    Scalar(_, { type, range }) {
      const error = range && type?.startsWith('QUOTE') ? ends.get(range[1]) : undefined;
      if (!range || !error) return;
      const [start, end] = range;
      error.pos = [start, Math.min(end, lineEnd(text, start + 1))];
    },
  });
}

const unclosed = /^Missing closing ["']quote/;

const unreadable = Symbol('unreadable');

/** The value of a file as a tree, or `unreadable` where its anchors multiply beyond measure or contain themselves. */
function toTree(document: Document): unknown {
  try {
    return copyOf(document.toJS({ maxAliasCount }), []);
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return unreadable;
    throw error;
  }
}

/** A copy in which nothing is shared, without the `x-` keys, which are for local use and which nothing looks at. */
function copyOf(value: unknown, ancestors: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ancestors.includes(value)) throw new RangeError('an anchor contains itself');
  const inside = [...ancestors, value];
  if (Array.isArray(value)) return value.map((item) => copyOf(item, inside));
  const kept = Object.keys(value).filter((key) => !key.startsWith('x-'));
  return Object.fromEntries(kept.map((key) => [key, copyOf((value as Record<string, unknown>)[key], inside)]));
}

function yamlProblems(errors: readonly YAMLError[], text: string, positions: Positions): Problem[] {
  const conflict = conflictProblem(text, positions);
  if (conflict) return [conflict];
  return mistakesOf(errors, text).map((mistake) => yamlProblem(mistake, positions));
}

/** The marks of `git merge` around what two people have changed (git-merge-file, "conflict markers"); in a merge with its base, three parts. */
const conflictMarks = /^<{7,}(?: .*)?\r?\n[\s\S]*?^={7,}\r?\n[\s\S]*?^>{7,}(?: .*)?$/gm;

/** In a file of which a merge is not finished, that is what is wrong with it. */
function conflictProblem(text: string, positions: Positions): Problem | null {
  const [first, ...rest] = [...text.matchAll(conflictMarks)];
  if (first === undefined) return null;
  const range = positions.offsets(first.index, text.indexOf('\n', first.index));
  const { line: last } = positions.offsets(first.index + first[0].length, 0);
  return {
    rule: 'syntax/yaml',
    path: [],
    ...range,
    ...say('merge-conflict', { first: range.line, last, more: rest.length }),
  };
}

function yamlProblem({ code, own, pos: [start, end] }: Mistake, positions: Positions): Problem {
  const words = isYamlMistake(code) ? say('yaml-mistake', { mistake: code }) : say('yaml-other', { own });
  return { rule: 'syntax/yaml', path: [], ...positions.offsets(start, end), ...words };
}
