/** Fails where code outside src/rules decides by the text of a rule's id: it asks for a trait (`traitsOf`) instead. */
import { readdirSync, readFileSync } from 'node:fs';
import { families } from '../src/rules/families.ts';
import { ruleDecisions } from './rule-decisions.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name}`)
  .filter((name) => name.endsWith('.ts') && !name.startsWith('src/rules/'));

for (const file of files.sort()) {
  for (const { line, code } of ruleDecisions(readFileSync(file, 'utf8'), Object.keys(families))) {
    console.log(`${file}:${line}: decides by the id of a rule; ask for a trait of it (src/rules/traits.ts): ${code}`);
    process.exitCode = 1;
  }
}
