/** The parent tree (ISO 32000-1, 14.7.4.4): from marked content and annotations back to their structure element. */
import { PDFArray, type PDFContext, type PDFDict, PDFNumber, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { arrayEntry, asDict, dictEntry, entry, nameEntry } from './objects.ts';

interface Slot {
  readonly nums: PDFArray;
  readonly index: number;
}

export class ParentTree {
  readonly #context: PDFContext;
  readonly #slots = new Map<number, Slot>();

  constructor(structureRoot: PDFDict, context: PDFContext) {
    this.#context = context;
    this.#collect(dictEntry(structureRoot, 'ParentTree'));
  }

  /**
   * Makes another element the parent of marked content or of an annotation.
   *
   * @param kid what the element holds: a number, a marked-content reference, or an object reference
   * @param page the page of the element, for a number
   */
  move(kid: PDFObject, page: PDFObject | undefined, parent: PDFRef): void {
    const reference = kid instanceof PDFNumber ? undefined : asDict(kid, this.#context);
    if (reference && nameEntry(reference, 'Type') === 'OBJR') {
      const key = numberEntry(dictEntry(reference, 'Obj'), 'StructParent');
      const slot = key === undefined ? undefined : this.#slots.get(key);
      slot?.nums.set(slot.index, parent);
      return;
    }
    const number = kid instanceof PDFNumber ? kid.asNumber() : numberEntry(reference, 'MCID');
    const onPage = asDict(page, this.#context) ?? (reference && dictEntry(reference, 'Pg'));
    const pageKey = numberEntry((reference && dictEntry(reference, 'Pg')) ?? onPage, 'StructParents');
    const slot = pageKey === undefined ? undefined : this.#slots.get(pageKey);
    const parents = slot && this.#context.lookup(slot.nums.get(slot.index));
    if (number !== undefined && parents instanceof PDFArray) parents.set(number, parent);
  }

  /** A number tree (ISO 32000-1, 7.9.7): pairs in `Nums`, or more nodes in `Kids`. */
  #collect(node: PDFDict | undefined): void {
    if (!node) return;
    for (const kid of arrayEntry(node, 'Kids')?.asArray() ?? []) this.#collect(asDict(kid, this.#context));
    const nums = arrayEntry(node, 'Nums');
    if (!nums) return;
    for (let index = 0; index + 1 < nums.size(); index += 2) {
      const key = nums.lookup(index);
      if (key instanceof PDFNumber) this.#slots.set(key.asNumber(), { nums, index: index + 1 });
    }
  }
}

function numberEntry(dict: PDFDict | undefined, key: string): number | undefined {
  const value = dict && entry(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}
