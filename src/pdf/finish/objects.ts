/** Short words for the PDF objects that every finishing step handles. */
import { deflateSync, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

const names = new Map<string, PDFName>();

/** The name object for a word: `name('Lang')` is `/Lang`. The library's own look-up is slow enough to be seen. */
export function name(word: string): PDFName {
  let object = names.get(word);
  if (!object) {
    object = PDFName.of(word);
    names.set(word, object);
  }
  return object;
}

/** A dictionary's entry, followed to the object it refers to. */
export function entry(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.lookup(name(key));
}

/** A dictionary's entry when it is a dictionary itself. */
export function dictEntry(dict: PDFDict, key: string): PDFDict | undefined {
  const value = entry(dict, key);
  return value instanceof PDFDict ? value : undefined;
}

/** A dictionary's entry when it is an array. */
export function arrayEntry(dict: PDFDict, key: string): PDFArray | undefined {
  const value = entry(dict, key);
  return value instanceof PDFArray ? value : undefined;
}

/** The word of a dictionary's entry that is a name: "Figure" for `/S /Figure`. */
export function nameEntry(dict: PDFDict, key: string): string | undefined {
  const value = entry(dict, key);
  return value instanceof PDFName ? value.asString().slice(1) : undefined;
}

/** The dictionary that an object is or refers to. */
export function asDict(object: PDFObject | undefined, context: PDFContext): PDFDict | undefined {
  const value = object instanceof PDFRef ? context.lookup(object) : object;
  return value instanceof PDFDict ? value : undefined;
}

/** The document's catalog (ISO 32000-1, 7.7.2). */
export function catalogOf(context: PDFContext): PDFDict {
  const catalog = asDict(context.trailerInfo.Root, context);
  if (!catalog) throw new Error('The printed PDF has no catalog.');
  return catalog;
}

/** The pages in their order (ISO 32000-1, 7.7.3), each as its dictionary. */
export function pagesOf(context: PDFContext): PDFDict[] {
  const pages: PDFDict[] = [];
  const visit = (node: PDFDict | undefined) => {
    if (!node) return;
    const kids = arrayEntry(node, 'Kids');
    if (kids) for (const kid of kids.asArray()) visit(asDict(kid, context));
    else pages.push(node);
  };
  visit(dictEntry(catalogOf(context), 'Pages'));
  return pages;
}

/** The content of a stream, unpacked. */
export function streamContent(stream: PDFRawStream): Uint8Array {
  const isPlainFlate = nameEntry(stream.dict, 'Filter') === 'FlateDecode' && !stream.dict.has(name('DecodeParms'));
  // Node's inflate is several times as fast as the library's.
  if (isPlainFlate) return inflateSync(stream.getContents());
  return decodePDFRawStream(stream).decode();
}

/** The stream at a reference, if there is one. */
export function streamAt(ref: PDFObject | undefined, context: PDFContext): PDFRawStream | undefined {
  const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined;
  return stream instanceof PDFRawStream ? stream : undefined;
}

/** Puts new content into an existing stream and keeps the rest of its dictionary. */
export function replaceStream(ref: PDFRef, content: Uint8Array, context: PDFContext): void {
  const old = streamAt(ref, context);
  const packed = packedStream(content, context);
  if (old) {
    for (const [key, value] of old.dict.entries()) {
      if (!['Filter', 'DecodeParms', 'Length'].includes(key.decodeText())) packed.dict.set(key, value);
    }
  }
  context.assign(ref, packed);
}

/** A new stream, packed by Node's zlib, which is ten times as fast as the library's. */
export function packedStream(content: Uint8Array, context: PDFContext): PDFRawStream {
  const packed = deflateSync(content);
  return context.stream(packed, { Filter: 'FlateDecode', Length: packed.length });
}

/** Bytes as text, one character for each byte, and back. */
export const latin1 = {
  decode: (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
  encode: (text: string): Uint8Array => Buffer.from(text, 'latin1'),
};
