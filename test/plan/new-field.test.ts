import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The how-to of a new field in CONTRIBUTING.md, followed: with all of it said it compiles, with a part left out it does not. */

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const blockOf = (name: string) => {
  const [, block] = new RegExp(`\`\`\`ts ${name}\\n(.*?)\`\`\``, 's').exec(page) ?? [];
  return (block ?? '').trim();
};
const [declared, spanish] = [blockOf('field'), blockOf('spanish')];

const folder = join(root, 'src/plan/fields');
const fileWith = (field: string, words: string) => `
import { map, record } from '${folder}/declare.ts';
import { address, contact, day, flag, identifier, label, name, prose } from '${folder}/kinds.ts';
import type { EntryWords } from '${folder}/words.ts';
import * as z from 'zod';
export const kinds = { address, contact, day, flag, identifier, label, name, prose, z, record };
export const service = map('A service.', { ${field} });
export const words: EntryWords<z.infer<typeof service>> = { ${words} };
`;

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);

/** What the compiler says of files with these texts. All of them are one program, so that the house is read once. */
function mistakesOf(texts: readonly string[]): string[][] {
  const names = texts.map((_, index) => join(root, `test/plan/pretended-${index}.ts`));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => names.includes(file) || fileExists.call(host, file);
  host.getSourceFile = (file, ...rest) => {
    const text = texts[names.indexOf(file)];
    return text === undefined
      ? getSourceFile.call(host, file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  };
  const program = ts.createProgram(names, options, host);
  return names.map((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

describe('a new field', () => {
  const without = (part: RegExp) => {
    const left = declared.replace(part, '');
    expect(left).not.toBe(declared);
    return fileWith(left, spanish);
  };
  const cases: readonly [string, string][] = [
    ['how it is asked, or why not', without(/notAsked: 'later',/)],
    ['where it is printed, or why not', without(/printed: 'goals',/)],
    ['what it is for', without(/'When the provider answered\.', /)],
    ['what it is called in Spanish', fileWith(declared, '')],
    [
      'a question that there is',
      fileWith(declared.replace("notAsked: 'later'", "asked: 'goals.services.answer'"), spanish),
    ],
    ['a reason that there is', fileWith(declared.replace("'later'", "'because'"), spanish)],
    ['more than a bare schema', fileWith('answeredOn: z.string(),', spanish)],
    ['the words of the keys that there are, and no others', fileWith(declared, `${spanish} gone: ['Nada', 'Nada.'],`)],
  ];
  const [whole, ...lacking] = mistakesOf([fileWith(declared, spanish), ...cases.map(([, text]) => text)]);

  it('compiles as the how-to declares it', () => {
    expect(whole).toEqual([]);
  });

  it.each(cases.map(([what], index) => [what, index] as const))('does not compile without %s', (_, index) => {
    expect(lacking[index]?.length).toBeGreaterThan(0);
  });
});
