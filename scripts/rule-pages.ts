import { rules, severityOf } from '../src/rules/index.ts';
import { usualOf, type WrittenRule } from '../src/rules/rule.ts';

const familyTitles: Record<string, string> = {
  syntax: 'Files that cannot be read',
  format: 'Files that are not sound plans',
  component: 'What a plan must hold',
  timeline: 'Dates, as of today',
  trace: 'The chain from danger to measure',
  deadline: 'Clocks of the law',
  law: 'What the law asks a plan to hold',
  suppression: 'Comments that suppress a finding',
};

const yaml = (text: string) => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;

function section(rule: WrittenRule): string {
  const name = rule.id.split('/')[1];
  const fact = rule.isFact ? ' A fact: it is printed in documents and does not keep one from being final.' : '';
  return [
    `## ${name}`,
    `\`${rule.id}\`, ${severityOf(rule.id)}.${fact}`,
    rule.what,
    `**Why.** ${rule.why}`,
    `**What to do.** ${rule.fix}`,
    ...optionTable(rule),
    `Not so:\n\n${yaml(rule.wrong)}`,
    `But so:\n\n${yaml(rule.right)}`,
    ...(rule.source === null ? [] : [`Source: ${rule.source}`]),
  ].join('\n\n');
}

/** What a configuration can set, as a table. */
export function optionTable({ options = {} }: WrittenRule): string[] {
  const rows = Object.entries(options).map(([name, option]) => `| \`${name}\` | ${usualOf(option)} | ${option.what} |`);
  return rows.length === 0 ? [] : [`| option | usually | what |\n|---|---|---|\n${rows.join('\n')}`];
}

/** Page of a family of rules, from the rules' own text. */
function page(family: string): string {
  const intro =
    'Generated from the rules; `caseplan explain` prints the same. The examples are parts of a plan, run by a test.';
  const sections = rules.filter(({ id }) => id.startsWith(`${family}/`)).map(section);
  return `# ${familyTitles[family]}\n\n${intro}\n\n${sections.join('\n\n')}\n`;
}

/** The pages of all rules by their path from the root of the repository. */
export function rulePages(): Record<string, string> {
  const families = Object.keys(familyTitles);
  const rows = rules.map(({ id, what }) => {
    const [family, name] = id.split('/');
    return `| [\`${id}\`](${family}.md#${name}) | ${severityOf(id)} | ${what} |`;
  });
  const index = `# Rules\n\nGenerated from the rules.\n\n| rule | severity | finds |\n|---|---|---|\n${rows.join('\n')}\n`;
  return {
    'docs/rules/README.md': index,
    ...Object.fromEntries(families.map((family) => [`docs/rules/${family}.md`, page(family)])),
  };
}
