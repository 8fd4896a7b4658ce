import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../problem.ts';
import { parseYaml } from '../yaml.ts';
import type { Manner } from './render.ts';

export type MapNode = YAMLMap<Node, Node | null>;
export type SeqNode = YAMLSeq<Node>;

/** What stands at a path, and what holds it. */
export interface Place {
  node: Node | null;
  /** null for the whole file and for an item of a list. */
  pair: Pair<Node, Node | null> | null;
  holder: MapNode | SeqNode | null;
  /** Position in the holder. */
  index: number;
  /** Is it inside of `{ … }` or `[ … ]`? */
  inFlow: boolean;
}

/** A YAML text with its tree, in which places are found by their path. */
export class Source {
  readonly text: string;
  readonly eol: string;
  /** May be changed what several places share by an anchor? */
  readonly shared: boolean;
  readonly #document: Document;

  /** @throws RangeError where the text is not YAML. */
  constructor(text: string, shared: boolean) {
    this.#document = parseYaml(text, { keepSourceTokens: true });
    if (this.#document.errors.length > 0) throw new RangeError('the text is not YAML');
    this.text = text;
    this.shared = shared;
    this.eol = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** Null where the path leads nowhere, or through an anchor that is not to be changed. */
  at(path: Path): Place | null {
    let place: Place = {
      node: this.#document.contents as Node | null,
      pair: null,
      holder: null,
      index: 0,
      inFlow: false,
    };
    for (const step of path) {
      if (this.isOthersToo(place.node)) return null;
      const next = childOf(this.resolved(place), step);
      if (next === null) return null;
      place = next;
    }
    return place;
  }

  /** What is written in a node, as plain data; what an anchor shares is copied. @throws ReferenceError where that is beyond measure. */
  valueOf(node: Node): unknown {
    return node.toJS(this.#document);
  }

  /** The place of what an alias stands for; any other place as it is. */
  resolved(place: Place): Place {
    if (!isAlias(place.node)) return place;
    const node = place.node.resolve(this.#document) ?? null;
    let inFlow = false;
    visit(this.#document, {
      Node: (_, found, ancestors) => {
        if (found === node) inFlow = ancestors.some(isFlow);
      },
    });
    return { ...place, node, inFlow };
  }

  /** Would a change of this be one of other places, too, that are not to be changed? */
  isOthersToo(node: Node | null): boolean {
    return node !== null && !this.shared && (isAlias(node) || this.isShared(node));
  }

  /** Does an alias stand for this? */
  isShared(node: Node): boolean {
    let shared = false;
    if (isAlias(node) || !('anchor' in node) || !node.anchor) return false;
    visit(this.#document, {
      Alias: (_, alias) => {
        if (alias.resolve(this.#document) === node) shared = true;
      },
    });
    return shared;
  }

  /** How the file writes, for something that stands under a key or dash in this column. */
  manner(column: number, padding?: boolean): Manner {
    const [, key, dash] = firstList.exec(this.text) ?? [];
    return {
      column: Math.max(0, column),
      eol: this.eol,
      indentSeq: key === undefined || key !== dash,
      padding: padding ?? !/\{[^\s}]/.test(this.text),
    };
  }
}

/** The first list that stands below its key: spaces before the key, and before the dash. */
const firstList = /^( *)[^\s#-].*:[ \t]*(?:#.*)?(?:\r?\n[ \t]*(?:#.*)?)*?\r?\n( *)- /m;

export const isFlow = (node: unknown) => (isMap(node) || isSeq(node)) && node.flow === true;

export const nameOf = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : '');

export const pairsOf = (map: MapNode) => map.items as Pair<Node, Node | null>[];

/** Is there an anchor in it, to which others may point? */
export function hasAnchor(node: Node | null): boolean {
  let found = false;
  if (node && !isAlias(node)) {
    visit(node, {
      Value: (_, value) => {
        if (value.anchor) found = true;
      },
    });
  }
  return found;
}

function childOf({ node, inFlow }: Place, step: string | number): Place | null {
  const inside = inFlow || isFlow(node);
  if (isMap(node)) {
    const holder = node as MapNode;
    const index = holder.items.findIndex((pair) => isPair(pair) && nameOf(pair as Pair) === step);
    const pair = pairsOf(holder)[index];
    return pair ? { node: pair.value, pair, holder, index, inFlow: inside } : null;
  }
  if (!isSeq(node) || typeof step !== 'number' || step >= node.items.length) return null;
  const holder = node as SeqNode;
  return { node: holder.items[step] ?? null, pair: null, holder, index: step, inFlow: inside };
}
