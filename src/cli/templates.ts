import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Own, OwnFile } from '../document/own/own.ts';
import type { PlanFile } from '../plan/read.ts';
import { documentWordsIn } from '../wording/document.ts';
import type { Configs } from './config.ts';
import { UserMistake } from './exit.ts';
import { shown } from './files/paths.ts';
import type { Io } from './io.ts';

/** What an agency has of its own in the documents of a plan, and the folder where it has it, as the user would write it. */
export interface Templates {
  folder: string;
  own: Own;
}

/**
 * The templates that configurations name, by the file of the plan; each folder is read once.
 * @throws UserMistake with every mistake in the folders, one a line with its place.
 */
export async function templatesFor(
  files: readonly PlanFile[],
  configs: Configs,
  io: Io,
): Promise<ReadonlyMap<string, Templates>> {
  const read = new Map<string, Templates>();
  const found = new Map<string, Templates>();
  for (const { file } of files) {
    const named = (await configs.appliedTo(file))?.templates;
    if (!named) continue;
    const folder = resolve(named.base, named.value);
    const templates =
      read.get(folder) ?? (await readFolder(folder, `${named.from}: templates names ${named.value}`, io));
    read.set(folder, templates);
    found.set(file, templates);
  }
  return found;
}

async function readFolder(folder: string, says: string, io: Io): Promise<Templates> {
  const names = await namesIn(folder, says);
  const files = names.map((name): OwnFile => {
    const path = join(folder, name);
    const file = shown(path, io.cwd);
    const refuse = () => {
      throw new UserMistake(`${file} cannot be read. Check that it is a file and that you may read it.`);
    };
    return { file, name, read: () => readFile(path).catch(refuse) };
  });
  const { mistakeText, readOwn } = await import('../document/own/own.ts');
  const { own, mistakes } = await readOwn(files);
  const words = await documentWordsIn('en');
  const lines = mistakes.map((mistake) => mistakeText(mistake, words));
  if (lines.length > 0) throw new UserMistake(lines.join('\ncaseplan: '));
  return { folder: shown(folder, io.cwd), own };
}

/** What stands in the folder and in its folders, no deeper: a path that is wrong must not search a whole disk. */
async function namesIn(folder: string, says: string): Promise<string[]> {
  const refuse = () => {
    throw new UserMistake(`${says}, which is no folder that can be read. Check the spelling of the path.`);
  };
  const entries = await readdir(folder, { withFileTypes: true }).catch(refuse);
  const names = await Promise.all(
    entries.map(async (entry) => {
      if (!folders.has(entry.name) || !entry.isDirectory()) return [entry.name];
      const inside = await readdir(join(folder, entry.name)).catch(refuse);
      return inside.map((name) => `${entry.name}/${name}`);
    }),
  );
  return names.flat().filter(isTheirs).sort();
}

const folders = new Set(['phrases', 'partials', 'documents']);

/** Not what the system puts into folders, nor what people write beside their work. */
const isTheirs = (name: string) => !/(^|\/)\.|\.md$/.test(name);

/** What is wrong with a page that the program alone would have made well. */
export const ofTemplates = ({ folder }: Templates, message: string) =>
  new UserMistake(
    `${message} The cause is in ${folder}: without \`templates\` in the configuration the document is sound.`,
  );

/** @throws UserMistake where a page could load or run something, whatever it is made for. */
export function refuseUnsafe(html: string, templates: Templates, pdf: typeof import('../pdf/index.ts')): void {
  try {
    pdf.assertPolicy(html);
  } catch (error) {
    throw error instanceof pdf.PrintRefused ? ofTemplates(templates, error.message) : error;
  }
}

/** What a failure to make a page is to the user: their template does not fit the plan, or else a fault of ours as it is. */
export async function templateMistake(error: unknown, plan: string): Promise<unknown> {
  const { failureText, TemplateFailed } = await import('../document/own/own.ts');
  if (!(error instanceof TemplateFailed)) return error;
  return new UserMistake(`${plan}: ${failureText(error, await documentWordsIn('en'))}`);
}
