/** The structure tree (ISO 32000-1, 14.7): its elements, and the repairs that PDF/UA-1 asks for. */
import {
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFHexString,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { asDict, catalogOf, dictEntry, entry, name, nameEntry } from './objects.ts';
import { ParentTree } from './parent-tree.ts';

/** A structure element, and where it is. */
export interface StructElement {
  readonly dict: PDFDict;
  readonly ref: PDFRef;
  /** Its type, `/S`: "LI". */
  readonly type: string;
}

/** The types that ISO 32000-1, 14.8.4 defines; a file may use any other only with a role map. */
const STANDARD_TYPES = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
);

/** What Chromium uses besides, most of it from PDF 2.0 (ISO 32000-2, 14.8.4), and its nearest standard type. */
const ROLES: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Sect',
  Title: 'P',
  FENote: 'Note',
  DocumentFragment: 'Sect',
};

/** The contents of a link to another place in the document, when the page gave it no label. */
const INTERNAL_LINK = 'Link within this document';

/** The structure tree's root; a page that was printed untagged has none. */
export function structureRoot(context: PDFContext): PDFDict {
  const root = dictEntry(catalogOf(context), 'StructTreeRoot');
  if (!root) throw new Error('The browser printed the page without a structure tree.');
  return root;
}

/** All elements in reading order, each before its kids. */
export function structElements(context: PDFContext): StructElement[] {
  const all: StructElement[] = [];
  const visit = (parent: PDFDict) => {
    for (const kid of kidsOf(parent)) {
      const element = elementAt(kid, context);
      if (!element) continue;
      all.push(element);
      visit(element.dict);
    }
  };
  visit(structureRoot(context));
  return all;
}

/** What an element holds: elements, numbers of marked content, and references to content and objects. */
export function kidsOf(element: PDFDict): PDFObject[] {
  const kids = entry(element, 'K');
  if (kids instanceof PDFArray) return kids.asArray();
  const only = element.get(name('K'));
  return only ? [only] : [];
}

/** LI holds only Lbl and LBody (PDF/UA-1, 7.6; ISO 32000-1, table 336): what else it holds is put into one LBody. */
export function wrapListBodies(elements: readonly StructElement[], context: PDFContext): void {
  const parents = new ParentTree(structureRoot(context), context);
  for (const item of elements) {
    if (item.type !== 'LI') continue;
    const labels = kidsOf(item.dict).filter((kid) => isOneOf(kid, ['Lbl', 'LBody'], context));
    const rest = kidsOf(item.dict).filter((kid) => !labels.includes(kid));
    if (rest.length === 0) continue;
    const body = context.obj({ Type: 'StructElem', S: 'LBody', P: item.ref, K: context.obj(rest) });
    const page = item.dict.get(name('Pg'));
    if (page) body.set(name('Pg'), page);
    const bodyRef = context.register(body);
    for (const kid of rest) {
      const element = elementAt(kid, context);
      if (element) element.dict.set(name('P'), bodyRef);
      else parents.move(kid, page, bodyRef);
    }
    item.dict.set(name('K'), context.obj([...labels, bodyRef]));
  }
}

/** A figure needs a text in its place (PDF/UA-1, 7.3); one without was a box around what is tagged itself. */
export function untagFiguresWithoutText(elements: readonly StructElement[]): void {
  for (const { dict, type } of elements) {
    const hasText = entry(dict, 'Alt') !== undefined || entry(dict, 'ActualText') !== undefined;
    if (type === 'Figure' && !hasText) dict.set(name('S'), name('NonStruct'));
  }
}

/** Every link annotation says in words where it leads (PDF/UA-1, 7.18.5). */
export function describeLinks(elements: readonly StructElement[], context: PDFContext): void {
  for (const { dict, type } of elements) {
    if (type !== 'Link') continue;
    for (const kid of kidsOf(dict)) {
      const reference = asDict(kid, context);
      const annotation = reference && nameEntry(reference, 'Type') === 'OBJR' ? dictEntry(reference, 'Obj') : undefined;
      if (!annotation || annotation.has(name('Contents'))) continue;
      const label = entry(dict, 'Alt');
      annotation.set(name('Contents'), label ?? PDFHexString.fromText(INTERNAL_LINK));
    }
  }
}

/** Maps every type that ISO 32000-1 does not define to one that it does (PDF/UA-1, 7.1; PDF/A-2, 6.7.3.4). */
export function mapRoles(elements: readonly StructElement[], context: PDFContext): void {
  const used = new Set<string>();
  for (const { type } of elements) if (!STANDARD_TYPES.has(type)) used.add(type);
  if (used.size === 0) return;
  const roles = context.obj({});
  for (const type of [...used].sort()) roles.set(name(type), name(ROLES[type] ?? 'Span'));
  structureRoot(context).set(name('RoleMap'), roles);
}

function elementAt(kid: PDFObject, context: PDFContext): StructElement | undefined {
  const dict = kid instanceof PDFNumber ? undefined : asDict(kid, context);
  const type = dict && nameEntry(dict, 'S');
  return type && kid instanceof PDFRef ? { dict, ref: kid, type } : undefined;
}

function isOneOf(kid: PDFObject, types: readonly string[], context: PDFContext): boolean {
  const element = elementAt(kid, context);
  return element !== undefined && types.includes(element.type);
}
