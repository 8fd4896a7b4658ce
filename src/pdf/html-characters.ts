/** The characters that a page may draw: its own, and those written as character references or CSS escapes. */

/** The named character references (WHATWG HTML, 13.5) that people type by hand; anything rarer is written as itself. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  shy: '\u00ad',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
  para: '¶',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  larr: '←',
  rarr: '→',
  times: '×',
  minus: '−',
  le: '≤',
  ge: '≥',
  frac12: '½',
  check: '✓',
};

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]*));?/gi;
const CSS_ESCAPE = /\\([0-9a-f]{1,6})/gi;

/**
 * Every code point that may be drawn when a page is printed. Markup counts too: it only adds ASCII letters.
 *
 * @param html a whole page, CSS included
 */
export function charactersOf(html: string): Set<number> {
  const found = new Set<number>();
  for (const character of html) found.add(character.codePointAt(0) ?? 0);
  for (const [, hex, decimal, name] of html.matchAll(REFERENCE)) {
    if (hex) found.add(Number.parseInt(hex, 16));
    else if (decimal) found.add(Number.parseInt(decimal, 10));
    else if (name) found.add(NAMED[name]?.codePointAt(0) ?? 0);
  }
  for (const [, hex] of html.matchAll(CSS_ESCAPE)) found.add(Number.parseInt(hex ?? '0', 16));
  // A reference may name a number beyond Unicode; a browser draws U+FFFD for it.
  return new Set([...found].filter((codePoint) => codePoint <= 0x10ffff));
}
