import { type MapShape, planShape, type Shape } from '../src/plan/schema/shape.ts';

/** "text", "date", "one of a, b", "id of a goal": the kind of a value in words. */
function kindOf(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      if (shape.idOf) return `id of this ${shape.idOf}`;
      if (shape.pointsTo) return `id of a ${shape.pointsTo.join(' or ')}`;
      if (shape.codes) return shape.codes.map((code) => `\`${code}\``).join(' ');
      if (shape.openCodes) return `${shape.openCodes.map((code) => `\`${code}\``).join(' ')} …`;
      return shape.check ?? 'text';
    case 'list':
      return shape.of.type === 'map' ? 'list of maps' : `list: ${kindOf(shape.of)}`;
    case 'one-or-list':
      return `${kindOf(shape.of)}, or a list`;
    case 'flag':
      return '`true` or `false`';
    case 'constant':
      return `\`${shape.value}\``;
    case 'prose':
      return 'prose';
    default:
      return shape.type;
  }
}

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

/** A table of the keys of a map. */
export function keyTable({ keys, required }: MapShape): string {
  const rows = Object.entries(keys).map(([key, child]) => {
    const needed = required.includes(key) ? ' (required)' : '';
    return `| \`${key}\`${needed} | ${cell(kindOf(child))} | ${cell(child.description ?? '')} |`;
  });
  return `| key | value | what |\n|---|---|---|\n${rows.join('\n')}`;
}

/** A table of the keys of a map, and after it those of the maps inside. */
function tables(shape: Shape, name: string): string[] {
  if (shape.type === 'list') return tables(shape.of, name);
  if (shape.type !== 'map') return [];
  const title = name === '' ? '## The top of the file' : `## \`${name}\``;
  const table = `${title}\n\n${shape.description ?? ''}\n\n${keyTable(shape)}`;
  const inside = Object.entries(shape.keys).flatMap(([key, child]) =>
    tables(child, name === '' ? key : `${name}.${key}`),
  );
  return [table, ...inside];
}

const conventions = `# The plan file, format 1

The tables are generated from the schema. For editors there is a JSON Schema, which also says what each code means: [editors](editors.md).

One YAML file holds one plan: what the family and the agency agreed, what has happened since, and who signed. Everything else
(documents, findings) is derived from it.

- Keys are camelCase; codes are kebab-case. Code lists that end in … are open: another code is a warning, not an error.
- A date is a calendar date, \`YYYY-MM-DD\`, without time or zone. A period is ISO 8601: \`P3M\` is three months, \`P2W\` two weeks.
- What others point to has an \`id\`, unique in the file, short and readable: \`n-housing\`, \`t-lease\`.
- *Prose* is text in the plan's \`language\`, or a map from language to text: \`{ en: …, es: … }\`. Paragraphs are separated by
  blank lines; there is no markup. \`translations: [es]\` promises every text in Spanish too.
- Text with a comma, a colon or a # in it needs quotes where it stands between { and }. Codes of numbers (case number, grade) need
  quotes everywhere, or YAML drops leading zeros.
- Keys that begin with \`x-\` are yours; nothing looks at them. Any other unknown key is an error.

What applies when:

| status | what is checked |
|---|---|
| \`draft\` | the file, components, traces, quality, the law; nothing is late yet but deadlines of the law; every document says DRAFT |
| \`active\`, \`unknown\` | everything |
| \`on-hold\` | everything; late is only what was due before the hold (an event of type \`plan-on-hold\`), and deadlines of the law |
| \`completed\` \`revoked\` \`entered-in-error\`, and a plan that another one checked with it \`replaces\` | the file alone |`;

/** The reference of the plan format. */
export function formatPage(): string {
  return `${conventions}\n\n${tables(planShape, '').join('\n\n')}\n`;
}
