import { readFileSync } from 'node:fs';
import { configSchema } from '../src/config/schema.ts';
import type { ListShape, MapShape } from '../src/plan/schema/shape.ts';
import { toShape } from '../src/plan/schema/to-shape.ts';
import { rules, severityOf } from '../src/rules/index.ts';
import { usualOf } from '../src/rules/rule.ts';
import { isFixed, rulesets, rulesetTexts, severityIn } from '../src/rules/rulesets.ts';
import type { Severity } from '../src/rules/severity.ts';
import { keyTable } from './format-page.ts';

const example = readFileSync('fixtures/config/caseplan.config.yaml', 'utf8').trimEnd();

const intro = `# Configuration

Without a configuration every rule applies as it is recommended. What an agency decides otherwise stands in \`caseplan.config.yaml\`. This page
is generated; the example is run by a test.

\`\`\`yaml
${example}
\`\`\`

- For every plan the nearest \`caseplan.config.yaml\` from the plan's folder upwards counts, and that one alone, unless it \`extends\` another.
  \`--config FILE\` counts for all plans instead. Standard input belongs to the working folder.
- Paths and patterns are meant from the folder of the configuration. Patterns are those of \`.gitignore\`: \`drafts/\` is a folder of that
  name at any depth, \`/drafts/\` the one beside the configuration.
- What is wrong in it is told with file, line and column (exit status 2), and nothing is checked until it is mended. Keys that begin with
  \`x-\` are yours.
- Editors complete and explain the keys with \`caseplan schema config -o config.schema.json\` and the first line of the example.
- \`check\`, \`render\`, \`deadlines\` and \`init\` read it, and \`explain\` its packs. \`deadlines\` lists every clock, also one whose rule is off.
- What \`templates\` names is for \`render\` alone: see [templates](templates.md).

What applies to a plan, and where that is said:

\`\`\`sh
caseplan check --print-config plans/a.plan.yaml
\`\`\``;

const wins = `## What wins

1. \`overrides\` whose \`files\` fit, the last one first; then the rest of the file; then, in the same order, the file that it \`extends\`.
2. In one place the narrower name: \`deadline/us-tx/dismissal\` before \`deadline/us-tx/*\` before \`deadline/*\`.
3. Where \`rules\` says nothing of a rule: the ruleset.

\`packs\`, \`holidays\` and \`ignore\` add up over the files that extend one another. A rule that is off also explains nothing: what was left out
because it had reported the cause is then reported itself. A plan whose severities are milder can be rendered as final with what is then
a warning.`;

function ruleSection(): string {
  const options = rules.flatMap(({ id, options = {} }) =>
    Object.entries(options).map(
      ([name, option]) => `| \`${id}\` | \`${name}\` | ${usualOf(option)} | ${option.what} |`,
    ),
  );
  return `## \`rules\`

A key is a rule (\`timeline/task-overdue\`), a family (\`timeline/*\`), an entry of the law (\`deadline/us-tx/dismissal\`, \`law/us-tx/alternative-goal\`)
or all entries of a jurisdiction (\`deadline/us-tx/*\`). Its value is \`error\`, \`warning\`, \`info\` or \`off\`, or a map with \`severity\` and the
rule's options. The severity of a clock is that of what is overdue; what is due soon stays \`info\`. \`${rules
    .map(({ id }) => id)
    .filter(isFixed)
    .join('`, `')}\` are always errors: of a file that cannot be read as a plan nothing else can be said.

| rule | option | usually | what |
|---|---|---|---|
${options.join('\n')}`;
}

/** Rows for what the packs bring: their entries have no place in the list of rules. */
const lawRows: readonly [name: string, rule: string, usual: Severity][] = [
  ['`deadline/<jurisdiction>/…`, verified', 'deadline/us/x', 'error'],
  ['`deadline/<jurisdiction>/…`, not verified', 'deadline/us/x', 'warning'],
  ['`law/<jurisdiction>/…`, verified', 'law/us/x', 'error'],
  ['`law/<jurisdiction>/…`, not verified', 'law/us/x', 'warning'],
];

function rulesetSection(): string {
  const row = (name: string, rule: string, usual: Severity) =>
    `| ${name} | ${rulesets.map((ruleset) => severityIn(ruleset, rule, usual) ?? 'off').join(' | ')} |`;
  return `## Rulesets

${rulesets.map((name) => `- **${name}**. ${rulesetTexts[name]}`).join('\n')}

| rule | ${rulesets.join(' | ')} |
|---|${rulesets.map(() => '---|').join('')}
${rules.map(({ id }) => row(`\`${id}\``, id, severityOf(id))).join('\n')}
${lawRows.map((cells) => row(...cells)).join('\n')}`;
}

/** The reference of the configuration. */
export function configPage(): string {
  const shape = toShape(configSchema) as MapShape;
  const itemTable = (key: string) => keyTable((shape.keys[key] as ListShape).of as MapShape);
  const sections = [
    intro,
    `## Keys\n\n${keyTable(shape)}`,
    ruleSection(),
    `## \`overrides\`\n\n${itemTable('overrides')}`,
    `## \`holidays\`\n\n${itemTable('holidays')}`,
    wins,
    rulesetSection(),
  ];
  return `${sections.join('\n\n')}\n`;
}
