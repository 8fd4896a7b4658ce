import { rules, severityOf } from '../src/rules/index.ts';
import { usualOf, type WrittenRule } from '../src/rules/rule.ts';

const familyTitles: Record<string, string> = {
  syntax: 'Files that cannot be read',
  format: 'Files that are not sound plans',
  component: 'What a plan must hold',
  timeline: 'Dates, as of today',
  trace: 'The chain from danger to measure',
  quality: 'Plans that nobody could follow, or that fit anybody',
  deadline: 'Clocks of the law',
  law: 'What the law asks a plan to hold',
  suppression: 'Comments that suppress a finding',
};

const yaml = (text: string) => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;

/** The page of one rule, from the rule's own text. */
function page(rule: WrittenRule): string {
  const fact = rule.isFact ? ' A fact: it is printed in documents and does not keep one from being final.' : '';
  const parts = [
    `# ${rule.id}`,
    `${severityOf(rule.id)}.${fact}`,
    rule.what,
    `## Why it matters\n\n${rule.why}`,
    `## What to do\n\n${rule.fix}`,
    ...optionTable(rule).map((table) => `## Options\n\n${table}`),
    `## Example\n\nThis part of a plan has the finding:\n\n${yaml(rule.wrong)}\n\nThis part does not:\n\n${yaml(rule.right)}`,
    ...(rule.source === null ? [] : [`## Source\n\n${rule.source}`]),
    `Generated from the rule; \`caseplan explain ${rule.id}\` tells it in the terminal. A test runs the example.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What a configuration can set, as a table. */
export function optionTable({ options = {} }: WrittenRule): string[] {
  const rows = Object.entries(options).map(([name, option]) => `| \`${name}\` | ${usualOf(option)} | ${option.what} |`);
  return rows.length === 0 ? [] : [`| option | usually | what |\n|---|---|---|\n${rows.join('\n')}`];
}

/** The pages of all rules, and the list of them, by their path from the root of the repository. */
export function rulePages(): Record<string, string> {
  const tables = Object.entries(familyTitles).map(([family, title]) => {
    const rows = rules
      .filter(({ id }) => id.startsWith(`${family}/`))
      .map(({ id, what }) => `| [\`${id}\`](${id}.md) | ${severityOf(id)} | ${what} |`);
    return `## ${title}\n\n| rule | usually | finds |\n|---|---|---|\n${rows.join('\n')}`;
  });
  const clocks = 'The clocks and contents of the law have pages by jurisdiction: [docs/law](../law/README.md).';
  return {
    'docs/rules/README.md': `# Rules\n\nGenerated from the rules. ${clocks}\n\n${tables.join('\n\n')}\n`,
    ...Object.fromEntries(rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)])),
  };
}
