import { Document, isCollection, isScalar, Scalar, visit } from 'yaml';
import { endsInBlankLine, lineWidth, setStyle } from './style.ts';

/** How a value is to be written so that it fits in where it goes. */
export interface Manner {
  /** Characters before the key or dash that it stands under. */
  column: number;
  /** Line end of the file. */
  eol: string;
  /** Are the items of a list under a key indented deeper than the key? */
  indentSeq: boolean;
  /** Spaces inside of `{ … }`. */
  padding: boolean;
}

/** Signs around a text, as the parser of YAML names them. */
export type Quotes = Scalar.Type;

/** `key: value` in block style, without a line end behind it; lines after the first are indented as the column asks. */
export function blockPair(key: string, value: unknown, manner: Manner, quotes?: Quotes): string {
  return block({ [key]: value }, manner, quotes);
}

/** `- value` in block style. */
export const blockItem = (value: unknown, manner: Manner) => block([value], manner);

/** What stands behind `key:` in block style, with the space or line end before it. */
export const blockValue = (value: unknown, manner: Manner, quotes?: Quotes) =>
  blockPair('k', value, manner, quotes).slice('k:'.length);

function block(value: unknown, { column, eol, indentSeq }: Manner, quotes?: Quotes): string {
  const document = new Document(value);
  setStyle(document);
  if (Array.isArray(value) && isCollection(document.contents)) document.contents.flow = false;
  setQuotes(document, quotes);
  const width = isQuoted(quotes) ? 0 : Math.max(40, lineWidth - column);
  const text = document.toString({ lineWidth: width, indentSeq, flowCollectionPadding: false });
  const lines = text.replace(/\n$/, '').split('\n');
  const indent = ' '.repeat(column);
  return lines.map((line, index) => (index === 0 || line === '' ? line : indent + line)).join(eol);
}

type Padding = Pick<Manner, 'padding'>;

/** The value in one line, as it may stand between brackets: `{ date: 2026-04-15, people: [ana, kim] }`. */
export function flowValue(value: unknown, manner: Padding, quotes?: Quotes): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowValue(item, manner)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return flowScalar(value, quotes);
  const pairs = Object.entries(value).map(([key, item]) => flowPair(key, item, manner));
  const space = manner.padding && pairs.length > 0 ? ' ' : '';
  return `{${space}${pairs.join(', ')}${space}}`;
}

/** `key: value` as it may stand between brackets. */
export const flowPair = (key: string, value: unknown, manner: Padding) =>
  `${flowScalar(key)}: ${flowValue(value, manner)}`;

/** As the only item of a list between brackets, whose signs mean what they mean in every other such place. */
function flowScalar(value: unknown, quotes?: Quotes): string {
  const document = new Document([value]);
  if (isCollection(document.contents)) document.contents.flow = true;
  setQuotes(document, String(value).includes('\n') ? Scalar.QUOTE_DOUBLE : quotes);
  const oneLine = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };
  return document
    .toString({ ...oneLine, flowCollectionPadding: false })
    .trimEnd()
    .slice(1, -1);
}

export const isBlockText = (quotes: Quotes) => quotes === Scalar.BLOCK_FOLDED || quotes === Scalar.BLOCK_LITERAL;

const isQuoted = (quotes: Quotes | undefined) => quotes === Scalar.QUOTE_DOUBLE || quotes === Scalar.QUOTE_SINGLE;

/** Texts as they were before, in quotes or as a block; a plain one is written as the program would. */
function setQuotes(document: Document, quotes: Quotes | undefined): void {
  if (quotes === undefined || quotes === Scalar.PLAIN) return;
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (!isBlockText(quotes) || !endsInBlankLine(node.value)) node.type = quotes;
    },
  });
}

/** The quotes of a text that stands in a file; undefined for what is no text. */
export const quotesOf = (node: unknown): Quotes | undefined =>
  isScalar(node) && typeof node.value === 'string' ? (node.type as Quotes | undefined) : undefined;
