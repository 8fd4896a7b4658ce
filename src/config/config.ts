import ignore, { type Ignore } from 'ignore';
import type { Pack } from '../law/pack-schema.ts';
import type { ReadConfig } from './read-config.ts';
import type { Scope } from './schema.ts';

/** One file of a configuration. Its paths and patterns are meant from its folder. */
export interface Layer extends Pick<ReadConfig, 'says' | 'lineOf'> {
  /** The file as the user would write it. */
  name: string;
  /** Its folder, as the system writes it. */
  folder: string;
}

/** A configuration: its file and those that it builds on, the outermost first, and the packs that all of them name. */
export interface Config {
  layers: readonly Layer[];
  /** Those of the file itself first: the first one of a jurisdiction counts. */
  packs: readonly Pack[];
}

/** The path of a file from a folder, with forward slashes; null where it is not in it. */
export type PathIn = (folder: string) => string | null;

/** Part of a layer that applies to a file. */
export interface Part {
  layer: Layer;
  says: Scope;
  /** Where it stands in the file of the layer. */
  path: readonly (string | number)[];
}

/** What of a configuration applies to a file; what comes later wins. */
export function partsFor(config: Config, pathIn: PathIn): Part[] {
  return config.layers.flatMap((layer) => {
    const path = pathIn(layer.folder);
    const own: Part = { layer, says: layer.says, path: [] };
    const fitting = (layer.says.overrides ?? []).flatMap((says, index) =>
      fits(says.files, path) ? [{ layer, says, path: ['overrides', index] }] : [],
    );
    return [own, ...fitting];
  });
}

/** Does the configuration leave a file out? */
export function leavesOut({ layers }: Config, pathIn: PathIn): boolean {
  return layers.some(({ says, folder }) => fits(says.ignore ?? [], pathIn(folder)));
}

const matchers = new WeakMap<readonly string[], Ignore>();

/** Patterns are those of .gitignore (https://git-scm.com/docs/gitignore, "Pattern format"): one language for all of them. */
function fits(patterns: readonly string[], path: string | null): boolean {
  if (patterns.length === 0 || path === null) return false;
  const matcher = matchers.get(patterns) ?? ignore().add([...patterns]);
  matchers.set(patterns, matcher);
  return matcher.ignores(path);
}
