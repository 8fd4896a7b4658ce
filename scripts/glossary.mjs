/**
 * Holds the code to docs/glossary.md: no exported name of src, and no name of a file there, has a word that the glossary lists as out.
 * Prints each one with what to say instead, and ends with 1 where there is any.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What has a meaning of its own: a plan is on hold, and a user's mistake is none of a file. */
const allowed = new Set(['noHoldDate', 'UserMistake', 'asMistake']);

const glossary = readFileSync('docs/glossary.md', 'utf8').split('## Words that are out')[1] ?? '';
const out = new Map(
  [...glossary.matchAll(/^\| (`.*?) \| (.*?) \|$/gm)].flatMap(([, words, instead]) =>
    [...words.matchAll(/`(\w+)`/g)].map(([, word]) => [word, instead]),
  ),
);

/** `mendOfIssue` → mend, of, issue; a word of the glossary that is itself a compound is looked for in the whole name. */
const wordsOf = (name) => name.split(/(?=[A-Z])|[-_.]/).map((word) => word.toLowerCase());
const outIn = (name) => [...out.keys()].filter((word) => name === word || wordsOf(name).includes(word));

const exported = /^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm;
const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
let found = 0;
for (const file of files.sort()) {
  const names = [...readFileSync(join('src', file), 'utf8').matchAll(exported)].map(([, name]) => name);
  for (const name of [basename(file, '.ts'), ...names].filter((name) => !allowed.has(name))) {
    for (const word of outIn(name)) {
      found += 1;
      console.log(`src/${file}: ${name} has the word "${word}", which is out: ${out.get(word)} (docs/glossary.md)`);
    }
  }
}
if (out.size === 0) console.log('docs/glossary.md lists no words that are out');
if (found > 0 || out.size === 0) process.exitCode = 1;
