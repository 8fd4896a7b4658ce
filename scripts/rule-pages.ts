import { families } from '../src/rules/families.ts';
import { type RuleId, rules } from '../src/rules/index.ts';
import { examples } from '../src/rules/registry/examples.ts';
import { type Rule, usualOf } from '../src/rules/rule.ts';

const yaml = (text: string) => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;

/** The page of one rule, from the rule's own text. */
function page(rule: Rule): string {
  const fact = rule.traits?.isFact ? ' A fact: it is printed in documents and does not keep one from being final.' : '';
  const { wrong, right } = examples[rule.id as RuleId];
  const parts = [
    `# ${rule.id}`,
    `${rule.severity}.${fact}`,
    rule.what,
    `## Why it matters\n\n${rule.why}`,
    `## What to do\n\n${rule.fix}`,
    ...optionTable(rule).map((table) => `## Options\n\n${table}`),
    `## Example\n\nThis part of a plan has the finding:\n\n${yaml(wrong)}\n\nThis part does not:\n\n${yaml(right)}`,
    ...(rule.source === null ? [] : [`## Source\n\n${rule.source}`]),
    `Generated from the rule; \`caseplan explain ${rule.id}\` tells it in the terminal. A test runs the example.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What a configuration can set, as a table. */
export function optionTable({ options = {} }: Rule): string[] {
  const rows = Object.entries(options).map(([name, option]) => `| \`${name}\` | ${usualOf(option)} | ${option.what} |`);
  return rows.length === 0 ? [] : [`| option | usually | what |\n|---|---|---|\n${rows.join('\n')}`];
}

/** The pages of all rules, and the list of them, by their path from the root of the repository. */
export function rulePages(): Record<string, string> {
  const tables = Object.entries(families).map(([family, { title }]) => {
    const rows = rules
      .filter(({ id }) => id.startsWith(`${family}/`))
      .map(({ id, what, severity }) => `| [\`${id}\`](${id}.md) | ${severity} | ${what} |`);
    return `## ${title}\n\n| rule | usually | finds |\n|---|---|---|\n${rows.join('\n')}`;
  });
  const clocks = 'The clocks and contents of the law have pages by jurisdiction: [docs/law](../law/README.md).';
  return {
    'docs/rules/README.md': `# Rules\n\nGenerated from the rules. ${clocks}\n\n${tables.join('\n\n')}\n`,
    ...Object.fromEntries(rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)])),
  };
}
