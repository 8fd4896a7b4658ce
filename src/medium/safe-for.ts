/**
 * Text of a plan, or a name of a file, may hold anything. Here stands, for each medium that the program writes, what it would obey, and how
 * that is written so that a reader sees it and nothing happens. It is done once, on the text that is about to be written.
 */

/** Controls except tab and line end, and noncharacters: nothing that a reader could see, a terminal should obey or a PDF may hold. */
const controls = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|[\u202d\u202e]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Marks, embeddings and isolates that turn round what stands beside them (Unicode Standard Annex 9, 2; Unicode Technical Standard 55). */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Characters without width, which make two words look like one. Joiners stay where a script or an emoji needs them: after a letter that is
 * not Latin, Greek or Cyrillic (Unicode Standard, 23.2).
 */
const widthless =
  /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200c\u200d]/gu;

const spelled = (char: string) => `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Such characters spelled out, `[U+0007]`, since a reader must see what stands in the file. The overrides U+202D and U+202E are too: they
 * print Latin letters and digits backwards, which no language needs. Every kind of line end becomes a line feed.
 */
const visible = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, spelled)
    .replace(loneSurrogate, '\ufffd');

const steady = (text: string) => visible(text).replace(directions, spelled).replace(widthless, spelled);

const oneLine = (text: string) => visible(text).replace(/\s+/g, ' ');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const asEntity = (char: string) => entities[char] ?? char;

/** A text that begins as a formula does gets an apostrophe in front (OWASP, CSV Injection). Quoting is that of RFC 4180, 2. */
function csvCell(text: string): string {
  const shown = visible(text);
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A span of code as this program writes one into its sentences: a backtick on each side, none beside them. */
const codeSpan = /(?<!`)(`[^`]+`)(?!`)/;

/**
 * Text of one paragraph of GitHub Flavored Markdown that stays as it is: no markup (CommonMark 0.31, 2.4 and 6), no list at its start (5.2),
 * no HTML, no link (GFM 6.9), and nobody is called: a comment after @ and # keeps them from being names of people and issues. What stands
 * between single backticks stays code.
 */
const markdown = (text: string): string =>
  oneLine(text)
    .split(codeSpan)
    .map((piece, index) => (index % 2 === 1 ? piece : markdownPlain(piece)))
    .join('')
    .replace(/^( *)([-+]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );

const markdownPlain = (text: string) =>
  text
    .replace(/[&<>]/g, asEntity)
    .replace(/[\\`*_{}[\]()|~!]/g, '\\$&')
    .replace(/[@#]/g, '$&<!-- -->')
    .replace(/:\/\//g, ':<!-- -->//')
    .replace(/\bwww\./gi, 'www<!-- -->.');

/** What a runner would read as the end of a command is spelled as `%` and a code (actions/toolkit, packages/core/src/command.ts). */
const workflowData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const media = {
  /** A document: HTML that templates escape, and PDF. Line ends stay. */
  document: visible,
  /** A sentence that goes into any medium later, on one line. */
  sentence: oneLine,
  /** A line of a terminal: what could steer it, turn text round or hide is spelled out. */
  terminal: (text: string) => steady(text).replace(/\s+/g, ' '),
  /** The name of a file on a line, as it is but for what would end the line or a terminal obey. */
  name: (text: string) => steady(text).replaceAll('\n', spelled('\n')).replaceAll('\t', spelled('\t')),
  markdown,
  /** A span of code in Markdown, which a backtick would end (CommonMark 0.31, 6.1). */
  'markdown-code': (text: string) => `\`${oneLine(text).replaceAll('`', "'")}\``,
  /** Text or an attribute of HTML (WHATWG HTML, 13.3). */
  html: (text: string) => visible(text).replace(/[&<>"']/g, asEntity),
  /** Text or an attribute of XML 1.0 (2.4, 3.3.3); what it has no place for at all (2.2) is spelled out. */
  xml: (text: string) => visible(text).replace(/[&<>"\n\t]/g, asEntity),
  csv: csvCell,
  /**
   * A text of a calendar: RFC 5545 (3.1, 3.3.11) has no control characters. The library that writes the calendar escapes commas, semicolons,
   * backslashes and line ends.
   */
  calendar: (text: string) => oneLine(text).trim(),
  /** What a workflow command of GitHub Actions says. */
  'workflow-data': workflowData,
  /** A property of one, such as `file`. */
  'workflow-property': (text: string) => workflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C'),
  /** A message of SARIF 2.1.0: braces are placeholders, brackets before a parenthesis a link, unless escaped (3.11.5, 3.11.6). */
  sarif: (text: string) =>
    text
      .replace(/[{}]/g, '$&$&')
      .replace(/\\/g, '\\\\')
      .replace(/\[(?=[^\]]*\]\()/g, '\\['),
  /** A string of CSS with its quotes, `</style>` in it too: all but letters, digits and spaces is escaped (CSS Syntax 3, 4.3.7). */
  'css-string': (text: string) =>
    `"${Array.from(text, (char) => (/[A-Za-z0-9 ]/.test(char) ? char : `\\${char.codePointAt(0)?.toString(16)} `)).join('')}"`,
};

export type Medium = keyof typeof media;

/** A text, written so that a medium shows it and obeys nothing in it. */
export const safeFor = (medium: Medium, text: string): string => media[medium](text);
