/**
 * Writes the lists of rules, of their Spanish texts and of their examples from the folders of the families, before anything that is
 * made of the rules themselves. A folder that families.ts does not name, or a name without its folder, ends it.
 */
import { readdirSync } from 'node:fs';
import { families } from '../src/rules/families.ts';
import { keep } from './derived.ts';

const folder = 'src/rules';
const head = (what: string) =>
  `// Generated from the folders of the rules by \`npm run generate\`.\n\n/** ${what} */\n`;

const ids = Object.entries(families).flatMap(([family, { rules }]) => {
  const below = readdirSync(`${folder}/${family}`, { withFileTypes: true });
  const folders = below.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const named: readonly string[] = rules;
  const odd = [...folders.filter((name) => !named.includes(name)), ...named.filter((name) => !folders.includes(name))];
  if (odd.length > 0)
    throw new Error(`In ${folder}/families.ts or as a folder, not as both: ${family}/${odd.join(', ')}`);
  return rules.map((name) => `${family}/${name}`);
});

/** `component/family-tasks` → `componentFamilyTasks`. */
const nameOf = (id: string) => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());

const lines = (line: (id: string) => string) => ids.map((id) => `${line(id)}\n`).join('');

keep({
  [`${folder}/registry/rules.ts`]: `${lines((id) => `import { rule as ${nameOf(id)} } from '../${id}/rule.ts';`)}
${head('Every rule, family by family.')}export const allRules = [
${lines((id) => `  ${nameOf(id)},`)}] as const;
`,
  [`${folder}/registry/es.ts`]: `import type { RuleId } from '../index.ts';
import type { TranslatedText } from '../rule.ts';
${lines((id) => `import { es as ${nameOf(id)} } from '../${id}/es.ts';`)}
${head('The text of every rule in Spanish.')}export const spanish: Readonly<Record<RuleId, TranslatedText>> = {
${lines((id) => `  '${id}': ${nameOf(id)},`)}};
`,
  [`${folder}/registry/examples.ts`]: `import type { RuleId } from '../index.ts';
import type { Example } from '../rule.ts';
${lines((id) => ['right', 'wrong'].map((which) => `import ${nameOf(id)}_${which} from '../${id}/${which}.yaml?raw';`).join('\n'))}
${head('What has a finding of each rule, and what does not.')}export const examples: Readonly<Record<RuleId, Example>> = {
${lines((id) => `  '${id}': { wrong: ${nameOf(id)}_wrong, right: ${nameOf(id)}_right },`)}};
`,
});
