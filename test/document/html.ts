/** Reads the HTML that the program makes, strictly: what is not well formed, or not escaped, throws. */

export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

const voids = ['meta', 'wbr', 'line', 'circle', 'polyline', 'path'];
const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const token =
  /<style>(?<style>.*?)<\/style>|<(?<closing>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\s+[a-zA-Z][\w-]*="[^"<>]*")*)\s*(?<closed>\/?)>|(?<text>[^<]+)/suy;

export function parseHtml(html: string): Element {
  const open: Element[] = [{ tag: '#root', attributes: {}, children: [] }];
  const source = html.replace(/^<!DOCTYPE html>\s*/, '');
  for (token.lastIndex = 0; token.lastIndex < source.length; ) {
    const at = token.lastIndex;
    const groups = token.exec(source)?.groups;
    if (groups === undefined) throw new Error(`no markup: ${source.slice(at, at + 80)}`);
    take(groups, open);
  }
  const [root, unclosed] = open;
  if (root === undefined || unclosed !== undefined) throw new Error(`<${unclosed?.tag}> is not closed`);
  return root;
}

/** Puts one token into the innermost open element. */
function take(
  { style, closing, name = '', attributes = '', closed, text }: Record<string, string | undefined>,
  open: Element[],
) {
  const children = open.at(-1)?.children ?? [];
  if (text !== undefined) {
    children.push(decoded(text));
  } else if (style !== undefined) {
    children.push({ tag: 'style', attributes: {}, children: [style] });
  } else if (closing) {
    if (open.pop()?.tag !== name) throw new Error(`</${name}> closes nothing`);
  } else {
    const element: Element = { tag: name, attributes: attributesOf(attributes), children: [] };
    children.push(element);
    if (!closed && !voids.includes(name)) open.push(element);
  }
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([a-zA-Z][\w-]*)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name, decoded(value ?? '')]));
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (all, hex, name) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (references[name] ?? all),
  );
}

export function elements(of: Element, matches: (element: Element) => boolean = () => true): Element[] {
  return of.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(matches(child) ? [child] : []), ...elements(child, matches)],
  );
}

export const byTag = (of: Element, ...tags: string[]) => elements(of, ({ tag }) => tags.includes(tag));
export const byClass = (of: Element, name: string) =>
  elements(of, ({ attributes }) => (attributes.class ?? '').split(' ').includes(name));

/** The text without the markup, one space where lines and cells end. */
export function textOf(of: Element): string {
  const inline = ['bdi', 'span'];
  const raw = (element: Element): string =>
    element.children
      .map((child) => (typeof child === 'string' ? child : inline.includes(child.tag) ? raw(child) : ` ${raw(child)} `))
      .join('');
  return raw(of).replace(/\s+/g, ' ').trim();
}

/** The text of the section under a heading of the second level. */
export function sectionText(root: Element, title: string): string {
  const section = byTag(root, 'section').find((candidate) => {
    const heading = candidate.children.find((child) => typeof child !== 'string' && child.tag === 'h2');
    return heading !== undefined && textOf(heading as Element).endsWith(title);
  });
  if (section === undefined) throw new Error(`no section "${title}"`);
  return textOf(section);
}

/** The rows of a table as texts, its head first. */
export function rowsOf(table: Element): string[][] {
  return byTag(table, 'tr').map((row) => byTag(row, 'th', 'td').map(textOf));
}
