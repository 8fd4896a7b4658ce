/** What an editor must be told to complete and explain a plan: which JSON Schema describes it, and where that stands. */

/** Names the schema itself, so that it is known for what it is wherever it was copied to. */
export const planSchemaId = 'caseplan-plan-1.schema.json';

/** Under this name `caseplan schema -o` writes it beside the plans. */
export const schemaFileName = 'plan.schema.json';

/** Both forms that editors know: `# yaml-language-server: $schema=…` and `# $schema: …`. */
const modeline = /^#[ \t]+(?:yaml-language-server[ \t]*:|\$schema[ \t]*:)/;

/** The comments before the first key; a byte order mark and a document mark may stand among them. */
const isHead = (line: string) => /^\uFEFF?\s*(#|$|---|%)/.test(line);

/** Whether a plan's text already says which schema describes it. */
export function hasModeline(text: string): boolean {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !isHead(line));
  return lines.slice(0, end === -1 ? undefined : end).some((line) => modeline.test(line.replace(/^\uFEFF/, '')));
}

/**
 * A plan's text with a first line that tells an editor its schema; as it was where it has such a line.
 *
 * @param address where the schema stands, seen from the folder of the plan: `../plan.schema.json`
 */
export function withModeline(text: string, address: string): string {
  if (hasModeline(text)) return text;
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  return `${mark}# yaml-language-server: $schema=${address}${end}${text.slice(mark.length)}`;
}
