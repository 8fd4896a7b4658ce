import { isMap, isSeq } from 'yaml';
import type { Path } from '../problem.ts';
import { planShape, type Shape } from '../schema/shape.ts';
import { shapeAt } from '../schema/walk.ts';
import { copied, linesReplaced } from './copy.ts';
import type { Edit } from './edit.ts';
import { endOfPair, hasColon, isAbsent, isBlock, startOf } from './extent.ts';
import { itemInserted, itemOf, keyInserted, listInserted, rankOf } from './insert.ts';
import { itemsRemoved, removed } from './remove.ts';
import { flowValue, quotesOf } from './render.ts';
import { begun, replaced } from './replace.ts';
import { type MapNode, nameOf, type Place, pairsOf, type SeqNode, Source } from './source.ts';

export interface EditorOptions {
  /** The format, which says in which order keys are written; that of a plan if left out. */
  shape?: Shape;
  /**
   * May what an anchor (`&name`) shares be changed for all who share it? That is right for a correction of the spelling, and wrong for
   * something new that is said of one thing alone.
   */
  shared?: boolean;
}

/** A key of a map with the offsets of what is written under it; those of the key where nothing is. */
export interface Written {
  key: string;
  start: number;
  end: number;
  isEmpty: boolean;
  isText: boolean;
  /** Without a colon behind it, as between brackets what follows a comma can be. */
  isBare: boolean;
}

/**
 * Turns changes of a YAML file's values into changes of its text. What is not asked for stays byte for byte: comments, order, quotes,
 * blank lines, line ends. Nothing is changed here: each method gives edits of the text as it was, to be done with `applyEdits`;
 * null where the change cannot be made without touching something else. A second change that builds on the first wants a new editor.
 */
export class Editor {
  readonly #source: Source;
  readonly #shape: Shape;

  /** `text` is without a byte order mark. @throws RangeError where it is not YAML: see to that before. */
  constructor(text: string, { shape = planShape, shared = false }: EditorOptions = {}) {
    this.#source = new Source(text, shared);
    this.#shape = shape;
  }

  /** Offsets of what is written at a path, the end exclusive; null where nothing is. */
  range(path: Path): [number, number] | null {
    const place = this.#source.at(path);
    const range = place && this.#source.resolved(place).node?.range;
    return range ? [range[0], range[1]] : null;
  }

  /** What is written at a path, character for character; null where nothing is. */
  written(path: Path): string | null {
    const range = this.range(path);
    return range ? this.#source.text.slice(...range) : null;
  }

  /** What stands between two offsets. */
  slice(start: number, end: number): string {
    return this.#source.text.slice(start, end);
  }

  /** The keys of the map at a path in the order of the file; empty where there is no map. */
  keys(path: Path): Written[] {
    const place = this.#source.at(path);
    const node = place && this.#source.resolved(place).node;
    if (!isMap(node)) return [];
    return pairsOf(node as MapNode).map((pair) => {
      const isEmpty = isAbsent(pair.value);
      const start = startOf(isEmpty ? pair.key : pair.value);
      const isText = quotesOf(pair.value) !== undefined;
      return { key: nameOf(pair), start, end: endOfPair(pair), isEmpty, isText, isBare: !hasColon(pair) };
    });
  }

  /**
   * Puts a value in the place of another, quoted as that was; not in the place of a map or list in block style, of which the parts are
   * to be changed. Where there is none, its key is put in.
   */
  set(path: Path, value: unknown): Edit[] | null {
    const place = this.#source.at(path);
    if (place === null) return this.#missing(path, value);
    if (!isAbsent(place.node)) return replaced(this.#source, place, value);
    return place.pair ? begun(this.#source, place.pair, value, place.inFlow) : null;
  }

  /** Adds a key to a map, where the format's order wants it. A map that is not there yet is begun. */
  insertKey(path: Path, key: string, value: unknown): Edit[] | null {
    if (this.#source.at(path) === null) return this.#missing(path, { [key]: value });
    const place = this.#holder(path);
    if (place === null) return null;
    if (isAbsent(place.node)) return this.set(path, { [key]: value });
    if (!isMap(place.node)) return null;
    const map = place.node as MapNode;
    if (pairsOf(map).some((pair) => nameOf(pair) === key)) return null;
    return keyInserted(this.#source, map, rankOf(map, key, this.#orderAt(path)), key, value);
  }

  /**
   * Adds an item to a list, written as the one before it: at the end, or before the item that stands at `index`. A list that is not
   * there yet is begun.
   */
  insertItem(path: Path, value: unknown, index?: number): Edit[] | null {
    if (this.#source.at(path) === null) return this.#missing(path, [value]);
    const place = this.#holder(path);
    if (place === null) return null;
    if (isAbsent(place.node)) return this.set(path, [value]);
    return isSeq(place.node) ? itemInserted(this.#source, place, place.node as SeqNode, itemOf(value), index) : null;
  }

  /**
   * Adds what is written under a key, character for character and with its comments, as the last item of a list beside it. Null
   * where the one stands in lines and the other between brackets and a comment would be lost.
   */
  copyItem(path: Path, list: Path): Edit[] | null {
    const place = this.#source.at(path);
    const holder = this.#holder(list.slice(0, -1));
    const item = place?.pair && !this.#source.isOthersToo(place.node) ? copied(this.#source, place) : null;
    if (item === null || holder === null || !isMap(holder.node)) return null;
    const known = this.#source.at(list);
    if (known !== null) {
      const there = this.#holder(list);
      return there && isSeq(there.node) ? itemInserted(this.#source, there, there.node as SeqNode, item) : null;
    }
    const map = holder.node as MapNode;
    const key = String(list.at(-1));
    return listInserted(this.#source, map, rankOf(map, key, this.#orderAt(list.slice(0, -1))), key, item);
  }

  /** Puts a value in the place of all that is written under a key, also of a map in lines with the comments in it. */
  overwrite(path: Path, value: unknown): Edit[] | null {
    const place = this.#source.at(path);
    if (!place?.pair || this.#source.isOthersToo(place.node)) return null;
    return isBlock(place.node) ? linesReplaced(this.#source, place, value) : this.set(path, value);
  }

  /** Takes out a key with its value, or an item of a list; not the only one, which would leave nothing of what holds it. */
  remove(path: Path): Edit[] | null {
    const place = this.#source.at(path);
    return place && removed(this.#source, place);
  }

  /**
   * Takes out several items of a list with the comments that belong to them: those directly above and behind. Without the list and its
   * key where it is all of them.
   */
  removeItems(path: Path, indexes: readonly number[]): Edit[] | null {
    const place = this.#source.at(path);
    if (!place || !isSeq(place.node) || this.#source.isOthersToo(place.node)) return null;
    return indexes.length === 0 ? [] : itemsRemoved(this.#source, place, place.node as SeqNode, indexes);
  }

  /** Gives a key another name; null where the map has that one already. */
  rename(path: Path, key: string): Edit[] | null {
    const { pair, holder } = this.#source.at(path) ?? {};
    const range = pair?.key.range;
    if (!range || !isMap(holder) || pairsOf(holder as MapNode).some((other) => nameOf(other) === key)) return null;
    return [{ start: range[0], end: range[1], text: flowValue(key, { padding: false }, quotesOf(pair.key)) }];
  }

  /** Puts in the last key of a path, and those before it where they are missing too. */
  #missing(path: Path, value: unknown): Edit[] | null {
    const key = path.at(-1);
    return typeof key === 'string' ? this.insertKey(path.slice(0, -1), key, value) : null;
  }

  /** The keys of the map at a path in the order of the format. */
  #orderAt(path: Path): string[] {
    const shape = shapeAt(this.#shape, path);
    return shape?.type === 'map' ? Object.keys(shape.keys) : [];
  }

  /** What something is put into: not an anchor that others share, unless that is allowed. */
  #holder(path: Path): Place | null {
    const place = this.#source.at(path);
    if (!place || this.#source.isOthersToo(place.node)) return null;
    return this.#source.resolved(place);
  }
}
