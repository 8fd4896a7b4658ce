import type { Applied } from '../config/applied.ts';
import type { Config, Layer } from '../config/config.ts';
import type { ReadConfig } from '../config/read-config.ts';
import type { Pack } from '../law/pack-schema.ts';
import type { Problem } from '../plan/problem.ts';
import { EngineMistake, type InputMistake } from './mistake.ts';
import type { FilePort } from './ports.ts';

const fileName = 'caseplan.config.yaml';

/**
 * The configurations of a run: for each file the one that was given, else the nearest one from the file's folder upwards. Each is read
 * once. Where there is none, nothing of them is loaded.
 */
export class Configurations {
  readonly #files: FilePort;
  readonly #given: string | undefined;
  readonly #read = new Map<string, Promise<Config>>();
  readonly #applied = new Map<string, Applied>();
  readonly #folders = new Map<string, string | null>();

  /** @param given the configuration for all files, as the user named it */
  constructor(files: FilePort, given?: string) {
    this.#files = files;
    this.#given = given;
  }

  /**
   * The configuration of a file, or of standard input (`-`); null where there is none.
   * @throws EngineMistake with every problem of the configuration or of a pack.
   */
  of(file: string): Promise<Config | null> {
    // Standard input belongs to the working folder, as if it were a file there.
    return this.at(this.#files.folderOf(this.#full(file)));
  }

  /** That of what is in a folder, a full path. */
  async at(folder: string): Promise<Config | null> {
    const path = this.#given === undefined ? this.#nearest(folder) : this.#full(this.#given);
    if (path === null) return null;
    const known = this.#read.get(path) ?? readWhole(path, this.#given, this.#files);
    this.#read.set(path, known);
    return known;
  }

  /** The configurations that were read, by their full paths. */
  files(): string[] {
    return [...this.#read.keys()];
  }

  /** What of it applies to the file; null where there is none. */
  async appliedTo(file: string): Promise<Applied | null> {
    const config = await this.of(file);
    if (config === null) return null;
    const { Applied } = await import('../config/applied.ts');
    const pathIn = (folder: string) => (file === '-' ? null : this.#files.within(folder, this.#full(file)));
    const known = this.#applied.get(file) ?? new Applied(config, pathIn);
    this.#applied.set(file, known);
    return known;
  }

  #full(name: string): string {
    return this.#files.resolve(this.#files.here, name);
  }

  #nearest(folder: string): string | null {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const path = this.#files.resolve(folder, fileName);
    const above = this.#files.folderOf(folder);
    const found = this.#files.exists(path) ? path : above === folder ? null : this.#nearest(above);
    this.#folders.set(folder, found);
    return found;
  }
}

/** A configuration with those that it builds on, and their packs. */
async function readWhole(path: string, given: string | undefined, files: FilePort): Promise<Config> {
  const read: (ReadConfig & Layer)[] = [];
  const seen: string[] = [];
  let next: string | undefined = path;
  let unreadable: InputMistake = {
    is: 'unreadable-configuration',
    file: given ?? files.shown(path),
    isGiven: given !== undefined,
  };
  while (next !== undefined) {
    const at: string = next;
    const name = files.shown(at);
    if (seen.includes(at)) throw new EngineMistake({ is: 'extends-itself', file: name });
    seen.push(at);
    const { readConfig } = await import('../config/read-config.ts');
    const config = readConfig(await bytesOf(at, unreadable, files));
    refuse(name, config.problems);
    read.unshift({ ...config, name, folder: files.folderOf(at) });
    const base: string | undefined = config.says.extends;
    if (base === undefined) break;
    unreadable = { is: 'unreadable-base', file: name, base };
    next = files.resolve(files.folderOf(at), base);
  }
  const packs = await packsOf([...read].reverse(), files);
  const { unknownLaw } = await import('../config/law-names.ts');
  for (const layer of read) refuse(layer.name, await unknownLaw(layer, packs));
  return { layers: read, packs };
}

/** The packs of all layers, the nearest first: a pack can build on any of them. */
async function packsOf(layers: readonly (ReadConfig & Layer)[], files: FilePort): Promise<Pack[]> {
  if (layers.every(({ says }) => (says.packs ?? []).length === 0)) return [];
  const { readPacks } = await import('../law/read-pack.ts');
  const named = layers.flatMap(({ says, folder, name, problemAt }) =>
    (says.packs ?? []).map((given, index) => {
      const problem = problemAt(['packs', index], 'value', `The pack ${given} cannot be read.`, 'Check the path.');
      const unreadable: InputMistake = { is: 'problems', file: name, problems: [problem] };
      return { path: files.resolve(folder, given), namedBy: name, unreadable };
    }),
  );
  const bytes = await Promise.all(
    named.map(async ({ path, namedBy, unreadable }) => ({ bytes: await bytesOf(path, unreadable, files), namedBy })),
  );
  const read = await readPacks(bytes);
  const mistakes = read.flatMap(({ problems }, index): InputMistake[] =>
    problems.length === 0 ? [] : [{ is: 'problems', file: files.shown(named[index]?.path ?? ''), problems }],
  );
  if (mistakes.length > 0) throw new EngineMistake(...mistakes);
  return read.flatMap(({ pack }) => pack ?? []);
}

async function bytesOf(path: string, unreadable: InputMistake, files: FilePort): Promise<Uint8Array> {
  const bytes = await files.read(path);
  if (bytes === null) throw new EngineMistake(unreadable);
  return bytes;
}

function refuse(file: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new EngineMistake({ is: 'problems', file, problems });
}
