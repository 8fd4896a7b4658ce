import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml';
import type { Path, Range } from './problem.ts';

/** What part of a pair a range is wanted of. */
export type Part = 'key' | 'value';

/**
 * Finds keys and values of a parsed file again by their path. Nothing is computed until a finding asks, so that a clean
 * plan costs nothing.
 */
export class Positions {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  /** Range of what stands at a path; where nothing does, of the nearest thing that should hold it. */
  at(path: Path, part: Part = 'value', keyOrder: readonly string[] = []): Range {
    const steps = this.#walk(path);
    const found = steps.at(-1);
    if (steps.length === path.length + 1 && found) return this.#rangeOf(found, part);
    if (path.length === 1 && typeof path[0] === 'string') return this.#neighbor(path[0], keyOrder);
    const parent = steps.at(-1);
    return parent ? this.#identity(parent) : this.offsets(0, 0);
  }

  /** Range between two offsets of the text, as YAML errors give them. */
  offsets(start: number, end: number): Range {
    const from = this.#lines.linePos(start);
    const to = this.#lines.linePos(Math.max(start, end));
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  }

  /** From the whole file down to the last step that exists. */
  #walk(path: Path): Step[] {
    const steps: Step[] = [{ value: this.#document.contents as Node | null }];
    for (const key of path) {
      const next = child(this.#resolve(steps.at(-1)?.value), key);
      if (!next) break;
      steps.push(next);
    }
    return steps;
  }

  #resolve(node: Node | null | undefined): Node | null | undefined {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }

  #rangeOf(step: Step, part: Part): Range {
    const node = part === 'key' ? (step.key ?? step.value) : (step.value ?? step.key);
    const collection = isMap(node) || isSeq(node);
    if (collection && part === 'value') return this.#identity(step);
    const range = node?.range;
    return range ? this.offsets(range[0], range[1]) : this.offsets(0, 0);
  }

  /** The few words by which a reader knows a map or list: its key, else its `id` or `person`, else its first key. */
  #identity(step: Step): Range {
    if (step.key?.range) return this.offsets(step.key.range[0], step.key.range[1]);
    const node = this.#resolve(step.value);
    const pairs = isMap(node) ? (node.items as Pair<Node, Node | null>[]) : [];
    const named = pairs.find((pair) => isScalar(pair.key) && ['id', 'person'].includes(String(pair.key.value)));
    const shown = named?.value ?? pairs[0]?.key ?? node;
    return shown?.range ? this.offsets(shown.range[0], shown.range[1]) : this.offsets(0, 0);
  }

  /** For a section that is missing at the top: the key that it would follow, so that the reader knows where to write it. */
  #neighbor(key: string, keyOrder: readonly string[]): Range {
    const top = this.#walk([])[0] as Step;
    const pairs = isMap(top.value) ? (top.value.items as Pair<Node, Node | null>[]) : [];
    const before = keyOrder.slice(0, keyOrder.indexOf(key));
    const keys = pairs.filter((pair) => isScalar(pair.key)).map((pair) => pair.key);
    const preceding = before.reverse().map((name) => keys.find((k) => isScalar(k) && k.value === name));
    const shown = preceding.find((k) => k !== undefined) ?? keys[0];
    return shown?.range ? this.offsets(shown.range[0], shown.range[1]) : this.offsets(0, 0);
  }
}

interface Step {
  key?: Node;
  value: Node | null | undefined;
}

function child(node: Node | null | undefined, key: string | number): Step | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
    return pair && { key: pair.key as Node, value: isNode(pair.value) ? pair.value : null };
  }
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items[key];
    return isNode(item) ? { value: item } : undefined;
  }
  return undefined;
}
