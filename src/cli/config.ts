import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type Laws, type LawsAsked, loadLaws, noLaws, withClosedDays } from '../check/laws.ts';
import { type Settings, usualSettings } from '../check/settings.ts';
import { inEnglish } from '../check/words.ts';
import type { Applied } from '../config/applied.ts';
import type { Config, Layer } from '../config/config.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { usualSoon } from '../law/index.ts';
import type { Pack } from '../law/pack-schema.ts';
import type { Problem } from '../plan/problem.ts';
import type { PlanFile } from '../plan/read.ts';
import { UserMistake } from './exit.ts';
import { shown, within } from './files/paths.ts';
import type { Io } from './io.ts';

const fileName = 'caseplan.config.yaml';

/**
 * The configurations of a run: for each file that of `--config`, else the nearest one from the file's folder upwards. Each is read
 * once. Where there is none, nothing of them is loaded.
 */
export class Configs {
  readonly #given: string | undefined;
  readonly #io: Io;
  readonly #read = new Map<string, Promise<Config>>();
  readonly #applied = new Map<string, Applied>();
  readonly #folders = new Map<string, string | null>();

  constructor(options: { config?: string }, io: Io) {
    this.#given = options.config;
    this.#io = io;
  }

  /**
   * The configuration of a file, or of standard input (`-`); null where there is none.
   * @throws UserMistake with every problem of the configuration or of a pack, one a line with its place.
   */
  of(file: string): Promise<Config | null> {
    // Standard input belongs to the working folder, as if it were a file there.
    return this.at(dirname(resolve(this.#io.cwd, file)));
  }

  /** That of what is in a folder, a full path. */
  async at(folder: string): Promise<Config | null> {
    const path = this.#given === undefined ? this.#nearest(folder) : resolve(this.#io.cwd, this.#given);
    if (path === null) return null;
    const known = this.#read.get(path) ?? readWhole(path, this.#given, this.#io);
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
    const full = resolve(this.#io.cwd, file);
    const known =
      this.#applied.get(file) ?? new Applied(config, (folder) => (file === '-' ? null : within(folder, full)));
    this.#applied.set(file, known);
    return known;
  }

  #nearest(folder: string): string | null {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const path = join(folder, fileName);
    const above = dirname(folder);
    const found = existsSync(path) ? path : above === folder ? null : this.#nearest(above);
    this.#folders.set(folder, found);
    return found;
  }
}

/** What plans are checked with: the law, and what configurations decide. */
export interface Terms {
  /** The law for files that have no other (`settings(file).laws`). */
  laws: Laws;
  settings?: (file: string) => Settings;
  /** Which plans have other terms than those that were approved; left out where none says what was. */
  changedSinceApproval?: (file: string) => boolean;
}

/**
 * What the files are checked with. `clocks`: false where no clock is asked for; `allComing`: true where those far ahead are told, too.
 * @throws UserMistake where a configuration or a pack is wrong.
 */
export async function termsFor(
  files: readonly PlanFile[],
  today: PlainDate,
  configs: Configs,
  clocks = true,
  allComing = false,
): Promise<Terms> {
  const groups = new Map<Config | null, PlanFile[]>();
  for (const file of files) {
    const config = await configs.of(file.file);
    const group = groups.get(config);
    if (group) group.push(file);
    else groups.set(config, [file]);
  }
  const ofNone = groups.get(null);
  const laws = ofNone === undefined ? noLaws : await lawsOf(null, ofNone, { today, clocks, allComing });
  const settings = new Map<string, Settings>();
  for (const [config, group] of groups) {
    if (config === null) continue;
    const { settingsOf } = await import('../config/applied.ts');
    for (const { file } of group) settings.set(file, settingsOf((await configs.appliedTo(file)) as Applied));
    const ahead = group.map(({ file }) => settings.get(file)?.dueSoon ?? usualSoon);
    const own = await lawsOf(config, group, { today, clocks, allComing, dueSoon: Math.max(...ahead) });
    for (const { file } of group) settings.set(file, { ...(settings.get(file) as Settings), laws: own });
  }
  const terms: Terms = { laws, ...(await approvalsOf(files)) };
  if (settings.size === 0) return terms;
  return { ...terms, settings: (file) => settings.get(file) ?? usualSettings };
}

/** Only a plan that says what was approved is compared with it. */
async function approvalsOf(files: readonly PlanFile[]): Promise<Pick<Terms, 'changedSinceApproval'>> {
  if (!files.some(({ plan }) => plan?.approvedTerms !== undefined)) return {};
  const { changedSince } = await import('./approved-terms.ts');
  return { changedSinceApproval: changedSince(files) };
}

async function lawsOf(config: Config | null, files: readonly PlanFile[], asked: Omit<LawsAsked, 'own'>): Promise<Laws> {
  const laws = await loadLaws(files, { ...asked, own: config?.packs });
  return config === null ? laws : withClosedDays(laws, closedDays(config));
}

const closedDays = ({ layers }: Config) =>
  new Set(layers.flatMap(({ says }) => (says.holidays ?? []).map(({ date }) => date)));

/** A configuration with those that it builds on, and their packs. */
async function readWhole(path: string, given: string | undefined, io: Io): Promise<Config> {
  const read: (ReadConfig & Layer)[] = [];
  const seen: string[] = [];
  let next: string | undefined = path;
  let refusal = `${given === undefined ? shown(path, io.cwd) : `--config ${given}`} cannot be read. Check the spelling of the path.`;
  while (next !== undefined) {
    const at: string = next;
    if (seen.includes(at)) throw new UserMistake(`${shown(at, io.cwd)} extends itself. Take out one \`extends\`.`);
    seen.push(at);
    const { readConfig } = await import('../config/read-config.ts');
    const config = readConfig(await bytesOf(at, refusal));
    const name = shown(at, io.cwd);
    refuse(name, config.problems);
    read.unshift({ ...config, name, folder: dirname(at) });
    const below = config.says.extends;
    refusal = `${name} extends ${below}, which cannot be read. Check the spelling of the path.`;
    next = below === undefined ? undefined : resolve(dirname(at), below);
  }
  const packs = await packsOf([...read].reverse(), io);
  const { unknownLaw } = await import('../config/law-names.ts');
  for (const layer of read) refuse(layer.name, await unknownLaw(layer, packs));
  return { layers: read, packs };
}

/** The packs of all layers, the nearest first: a pack can build on any of them. */
async function packsOf(layers: readonly (ReadConfig & Layer)[], io: Io): Promise<Pack[]> {
  if (layers.every(({ says }) => (says.packs ?? []).length === 0)) return [];
  const { readPacks } = await import('../law/read-pack.ts');
  const files = layers.flatMap(({ says, folder, name, problemAt }) =>
    (says.packs ?? []).map((given, index) => {
      const refused = problemAt(['packs', index], 'value', `The pack ${given} cannot be read.`, 'Check the path.');
      return { path: resolve(folder, given), namedBy: name, refusal: linesOf(name, [refused]).join() };
    }),
  );
  const read = await readPacks(
    await Promise.all(
      files.map(async ({ path, namedBy, refusal }) => ({ bytes: await bytesOf(path, refusal), namedBy })),
    ),
  );
  const lines = read.flatMap(({ problems }, index) => linesOf(shown(files[index]?.path ?? '', io.cwd), problems));
  if (lines.length > 0) throw new UserMistake(lines.join('\ncaseplan: '));
  return read.flatMap(({ pack }) => pack ?? []);
}

async function bytesOf(path: string, refusal: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new UserMistake(refusal);
  return bytes;
}

function refuse(name: string, problems: readonly Problem[]) {
  if (problems.length > 0) throw new UserMistake(linesOf(name, problems).join('\ncaseplan: '));
}

const linesOf = (name: string, problems: readonly Problem[]) =>
  problems.map((problem) => {
    const { message, help } = inEnglish.words(problem);
    return `${name}:${problem.line}:${problem.column}: ${message} ${help}`.trim();
  });
