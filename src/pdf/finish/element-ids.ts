/**
 * Chromium names structure elements after its own numbers for the page's nodes (`node00000042`), which go on
 * counting when a page is used again. This step counts anew, so that the same HTML gives the same bytes.
 */
import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { arrayEntry, asDict, dictEntry, entry, name } from './objects.ts';
import { type StructElement, structureRoot } from './structure.ts';

/** Renumbers the IDs of elements, of the ID tree, and of the header cells that table cells point to. */
export function renumberElements(elements: readonly StructElement[], context: PDFContext): void {
  const names = newNames(elements);
  for (const { dict } of elements) {
    renameEntry(dict, 'ID', names);
    for (const attributes of attributesOf(dict, context)) renameAll(arrayEntry(attributes, 'Headers'), names);
  }
  renameTree(dictEntry(structureRoot(context), 'IDTree'), names, context);
}

/** Old to new names. The order of the old ones is kept, because the ID tree is sorted by them. */
function newNames(elements: readonly StructElement[]): ReadonlyMap<string, string> {
  const old = elements.map(({ dict }) => entry(dict, 'ID')).filter((id) => id instanceof PDFString);
  const sorted = [...new Set(old.map((id) => id.asString()))].sort();
  return new Map(sorted.map((id, index) => [id, `e${String(index + 1).padStart(8, '0')}`]));
}

function attributesOf(element: PDFDict, context: PDFContext): PDFDict[] {
  const attributes = entry(element, 'A');
  const all: (PDFObject | undefined)[] = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return all.map((item) => asDict(item, context)).filter((item) => item instanceof PDFDict);
}

/** The ID tree is a name tree (ISO 32000-1, 7.9.6): keys in `Names`, their bounds in `Limits`, more nodes in `Kids`. */
function renameTree(node: PDFDict | undefined, names: ReadonlyMap<string, string>, context: PDFContext): void {
  if (!node) return;
  renameAll(arrayEntry(node, 'Names'), names);
  renameAll(arrayEntry(node, 'Limits'), names);
  for (const kid of arrayEntry(node, 'Kids')?.asArray() ?? []) renameTree(asDict(kid, context), names, context);
}

function renameAll(array: PDFArray | undefined, names: ReadonlyMap<string, string>): void {
  array?.asArray().forEach((item, index) => {
    const renamed = item instanceof PDFString ? names.get(item.asString()) : undefined;
    if (renamed) array.set(index, PDFString.of(renamed));
  });
}

function renameEntry(dict: PDFDict, key: string, names: ReadonlyMap<string, string>): void {
  const value = entry(dict, key);
  const renamed = value instanceof PDFString ? names.get(value.asString()) : undefined;
  if (renamed) dict.set(name(key), PDFString.of(renamed));
}
