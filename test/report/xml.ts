/** An element of an XML document with its attributes, entities read. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
}

const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The elements of a document without comments, CDATA and DTD, in the order in which they begin.
 * @throws where it is not well-formed (XML 1.0, 2.1)
 */
export function elementsOf(text: string): Element[] {
  if (illegal.test(text)) throw new Error(`A character that XML does not have: ${illegal.exec(text)?.[0]}`);
  const elements: Element[] = [];
  const open: string[] = [];
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+|</g)) {
    if (!piece.startsWith('<')) textIn(piece, open);
    else if (piece.startsWith('</')) {
      if (open.pop() !== piece.slice(2, -1)) throw new Error(`${piece} closes what is not open`);
    } else {
      if (open.length === 0 && elements.length > 0) throw new Error('Two roots');
      const element = elementOf(piece);
      elements.push(element);
      if (!piece.endsWith('/>')) open.push(element.name);
    }
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(', ')}`);
  return elements;
}

function textIn(text: string, open: readonly string[]): void {
  if (open.length === 0 && text.trim() !== '') throw new Error(`Text outside the root: ${text}`);
  if (text.includes(']]>')) throw new Error('Text with ]]>');
  read(text);
}

function elementOf(tag: string): Element {
  const [, name, attributes = ''] = /^<([\w-]+)((?: [\w-]+="[^"<]*")*)\/?>$/.exec(tag) ?? [];
  if (name === undefined) throw new Error(`No tag: ${tag}`);
  const pairs = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, read(value)]);
  if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error(`An attribute twice: ${tag}`);
  return { name, attributes: Object.fromEntries(pairs) };
}

function read(text: string): string {
  return text.replace(/&(#?\w*)(;?)/g, (all, name: string, end: string) => {
    const char = /^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : names[name];
    if (end === '' || char === undefined) throw new Error(`No entity: ${all}`);
    return char;
  });
}
