/**
 * Everything on a page is either content with a place in the structure or an artifact (PDF/UA-1, ISO 14289-1, 7.1).
 * Chromium leaves margin boxes, rules and backgrounds unmarked; this step marks them as artifacts.
 */
import { PDFArray, type PDFContext, type PDFDict, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { type Operation, operations } from './content-stream.ts';
import {
  arrayEntry,
  dictEntry,
  entry,
  latin1,
  name,
  nameEntry,
  pagesOf,
  replaceStream,
  streamAt,
  streamContent,
} from './objects.ts';

/** Text that is in no structure element comes from a page's margin boxes (ISO 32000-1, 14.8.2.2.2). */
const PAGINATION = '/Artifact <</Type /Pagination>> BDC\n';
/** Lines, backgrounds and borders. */
const LAYOUT = '/Artifact <</Type /Layout>> BDC\n';
const END = '\nEMC\n';

const PATH_CONSTRUCTION = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const PATH_PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** Marks the unmarked content of every page, also inside the form XObjects that hold marked content. */
export function markArtifacts(context: PDFContext): void {
  const forms = new FormMarks(context);
  for (const page of pagesOf(context)) {
    const resources = inheritedResources(page);
    for (const ref of contentRefs(page)) forms.markStream(ref, resources);
  }
}

/**
 * Wraps what is painted outside marked content.
 *
 * @param isMarkedForm whether the form XObject of a name holds marked content; such a form is not wrapped
 * @returns the new content, or undefined when nothing had to be wrapped
 */
export function wrapUnmarked(content: Uint8Array, isMarkedForm: (formName: string) => boolean): Uint8Array | undefined {
  const cuts = [...unmarkedParts(content, isMarkedForm)];
  if (cuts.length === 0) return undefined;
  const parts: Uint8Array[] = [];
  let position = 0;
  for (const { start, end, mark } of cuts) {
    parts.push(
      content.subarray(position, start),
      latin1.encode(mark),
      content.subarray(start, end),
      latin1.encode(END),
    );
    position = end;
  }
  parts.push(content.subarray(position));
  return Buffer.concat(parts);
}

function* unmarkedParts(content: Uint8Array, isMarkedForm: (formName: string) => boolean): Generator<Cut> {
  const painting = new UnmarkedPainting();
  for (const operation of operations(content)) {
    const isObject = painting.isUnmarked && isPaintedObject(operation, content, isMarkedForm);
    const cut = isObject
      ? { start: operation.start, end: operation.end, mark: LAYOUT }
      : painting.next(operation, () => isStructural(operation, content));
    if (cut) yield cut;
  }
}

/**
 * Does this mark make its content part of the structure, or an artifact already? A mark that only carries the text of a glyph
 * (`/Span <</ActualText …>> BDC`, which Chromium writes for emoji) does neither.
 */
function isStructural({ start, end }: Operation, content: Uint8Array): boolean {
  const text = latin1.decode(content.subarray(start, end));
  return text.includes('/MCID') || text.trimStart().startsWith('/Artifact');
}

/** Follows a content stream and finds the texts and paths outside the structure. */
class UnmarkedPainting {
  /** The marks that are open, outermost first: whether each is structural. */
  readonly #marks: boolean[] = [];
  #textStart: number | undefined;
  #pathStart: number | undefined;

  get isUnmarked(): boolean {
    return !this.#marks.includes(true);
  }

  /** The text or path that ends with this operation, when it is unmarked. */
  next({ operator, start, end }: Operation, isStructuralMark: () => boolean): Cut | undefined {
    if (PATH_CONSTRUCTION.has(operator)) {
      this.#pathStart ??= start;
      return undefined;
    }
    if (PATH_PAINTING.has(operator)) return this.#endOfPath(start, end);
    switch (operator) {
      case 'BMC':
      case 'BDC':
        this.#beginMarked(isStructuralMark());
        return undefined;
      case 'EMC':
        this.#marks.pop();
        return undefined;
      case 'BT':
        this.#textStart = this.isUnmarked ? start : undefined;
        return undefined;
      case 'ET':
        return this.#endOfText(end);
      case 'n':
        // The path was only a clip.
        this.#pathStart = undefined;
        return undefined;
      default:
        return undefined;
    }
  }

  #beginMarked(isStructuralMark: boolean): void {
    if (isStructuralMark && this.#textStart !== undefined) {
      throw new Error('Structure begins inside unmarked text, which cannot be made an artifact.');
    }
    this.#marks.push(isStructuralMark);
  }

  #endOfText(end: number): Cut | undefined {
    const start = this.#textStart;
    this.#textStart = undefined;
    return start === undefined ? undefined : { start, end, mark: PAGINATION };
  }

  #endOfPath(paint: number, end: number): Cut | undefined {
    const start = this.#pathStart ?? paint;
    this.#pathStart = undefined;
    return this.isUnmarked ? { start, end, mark: LAYOUT } : undefined;
  }
}

/** A shading, an inline image, or an XObject without marked content of its own. */
function isPaintedObject(
  operation: Operation,
  content: Uint8Array,
  isMarkedForm: (formName: string) => boolean,
): boolean {
  if (operation.operator !== 'Do') return operation.operator === 'sh' || operation.operator === 'BI';
  const [operand = ''] = latin1.decode(content.subarray(operation.start, operation.end)).trim().split(/\s/);
  return !isMarkedForm(operand.slice(1));
}

/** Which form XObjects hold marked content. Those are marked inside, once, however often they are painted. */
class FormMarks {
  readonly #context: PDFContext;
  readonly #holdsMarks = new Map<PDFRef, boolean>();

  constructor(context: PDFContext) {
    this.#context = context;
  }

  markStream(ref: PDFRef, resources: PDFDict | undefined): void {
    const stream = streamAt(ref, this.#context);
    if (!stream) return;
    const isMarkedForm = (formName: string) => this.#isMarked(xObject(resources, formName), resources);
    const wrapped = wrapUnmarked(streamContent(stream), isMarkedForm);
    if (wrapped) replaceStream(ref, wrapped, this.#context);
  }

  /** Whether a form, or a form that it paints, holds marked content; if so, the rest of it is marked as well. */
  #isMarked(ref: PDFObject | undefined, outer: PDFDict | undefined): boolean {
    const stream = streamAt(ref, this.#context);
    if (!(ref instanceof PDFRef) || !stream || nameEntry(stream.dict, 'Subtype') !== 'Form') return false;
    const known = this.#holdsMarks.get(ref);
    if (known !== undefined) return known;
    this.#holdsMarks.set(ref, false);
    const resources = dictEntry(stream.dict, 'Resources') ?? outer;
    const isMarked = this.#holdsMarkedContent(streamContent(stream), resources);
    this.#holdsMarks.set(ref, isMarked);
    if (isMarked) this.markStream(ref, resources);
    return isMarked;
  }

  #holdsMarkedContent(content: Uint8Array, resources: PDFDict | undefined): boolean {
    for (const { operator, start, end } of operations(content)) {
      if (operator === 'BDC' || operator === 'BMC') return true;
      if (operator !== 'Do') continue;
      const [operand = ''] = latin1.decode(content.subarray(start, end)).trim().split(/\s/);
      if (this.#isMarked(xObject(resources, operand.slice(1)), resources)) return true;
    }
    return false;
  }
}

function xObject(resources: PDFDict | undefined, objectName: string): PDFObject | undefined {
  return resources && dictEntry(resources, 'XObject')?.get(name(objectName));
}

function contentRefs(page: PDFDict): PDFRef[] {
  const contents = page.get(name('Contents'));
  if (contents instanceof PDFRef && !(entry(page, 'Contents') instanceof PDFArray)) return [contents];
  return (arrayEntry(page, 'Contents')?.asArray() ?? []).filter((item) => item instanceof PDFRef);
}

/** A page's resources, its own or those of the node above it (ISO 32000-1, 7.7.3.4). */
function inheritedResources(page: PDFDict): PDFDict | undefined {
  for (let node: PDFDict | undefined = page; node; node = dictEntry(node, 'Parent')) {
    const resources = dictEntry(node, 'Resources');
    if (resources) return resources;
  }
  return undefined;
}
