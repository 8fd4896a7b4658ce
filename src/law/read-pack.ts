import { problemOf } from '../plan/issues.ts';
import type { Positions } from '../plan/positions.ts';
import type { Problem } from '../plan/problem.ts';
import { type MapShape, planShape } from '../plan/schema/shape.ts';
import { issuesOf } from '../plan/schema/walk.ts';
import { readYaml } from '../plan/yaml.ts';
import { say } from '../wording/index.ts';
import { jurisdictionCodes } from './index.ts';
import { didYouMean, type Mistake } from './mistake.ts';
import { baseOf } from './own-law.ts';
import { packMistakes } from './pack-mistakes.ts';
import type { Pack } from './pack-schema.ts';
import packShape from './pack-shape.json' with { type: 'json' };

/** A pack that an agency wrote, and what is wrong in it. */
export interface PackFile {
  pack: Pack | null;
  problems: Problem[];
}

const shape = packShape as unknown as MapShape;
const order = Object.keys(shape.keys);

/** A pack and the configuration that names it. */
export interface NamedPack {
  bytes: Uint8Array;
  namedBy: string;
}

/**
 * Reads all packs of an agency, those of the nearest configuration first. Never throws for what the files hold; every problem has
 * its place.
 */
export async function readPacks(files: readonly NamedPack[]): Promise<PackFile[]> {
  const read = files.map(readShape);
  const packs = read.flatMap(({ pack }) => pack ?? []);
  const chained = read.map((file) => ({ ...file, problems: [...file.problems, ...chainProblems(file, read, packs)] }));
  // What a pack builds on is known only where all of them are in order.
  if (chained.some(({ problems }) => problems.length > 0)) return chained;
  const states = packs.some(({ holidays }) => holidays !== undefined) ? await knownStates() : [];
  return Promise.all(
    chained.map(async ({ pack, positions }) => {
      if (pack === null) return { pack, problems: [] };
      const context = { base: await baseOf(pack, packs), states, shapes: { pack: shape, plan: planShape } };
      return { pack, problems: packMistakes(pack, context, positions) };
    }),
  );
}

interface ReadPack extends PackFile {
  positions: Positions;
  namedBy: string;
}

function readShape({ bytes, namedBy }: NamedPack): ReadPack {
  const { value, positions, problems } = readYaml(bytes);
  if (problems.length > 0) return { pack: null, problems, positions, namedBy };
  if (Array.isArray(value) || (value !== null && typeof value !== 'object'))
    return { pack: null, problems: [noMap(positions)], positions, namedBy };
  const found = issuesOf(shape, value ?? {}).map((issue) =>
    problemOf(issue, value ?? {}, positions, { thing: 'pack', order }),
  );
  return { pack: found.length === 0 ? (value as Pack) : null, problems: found, positions, namedBy };
}

const noMap = (positions: Positions): Problem => ({
  rule: 'format/schema',
  path: [],
  ...say('as-written', {
    message: 'A pack must be a map (key: value).',
    help: `Known keys: ${order.join(', ')}.`,
  }),
  ...positions.at([]),
});

/** What is wrong with the code of a pack and with the packs below it. */
function chainProblems(file: ReadPack, all: readonly ReadPack[], packs: readonly Pack[]): Problem[] {
  const { pack, positions } = file;
  if (pack === null) return [];
  return [...twice(pack, file, all), ...chain(pack, packs)].map(({ path, message, help }) => ({
    rule: 'format/schema',
    path,
    ...say('as-written', { message, help }),
    ...positions.at(path),
  }));
}

/** A configuration may put a pack in the place of one that it takes over, but not two in one place. */
function twice({ jurisdiction }: Pack, file: ReadPack, all: readonly ReadPack[]): Mistake[] {
  const first = all.find(({ pack, namedBy }) => namedBy === file.namedBy && pack?.jurisdiction === jurisdiction);
  if (first === file) return [];
  const message = `Another pack has the code \`${jurisdiction}\` already.`;
  return [{ path: ['jurisdiction'], message, help: 'Give each pack a code of its own.' }];
}

function chain(pack: Pack, packs: readonly Pack[]): Mistake[] {
  const codes = [pack.jurisdiction];
  for (let at: Pack | undefined = pack; at?.extends !== undefined; ) {
    const below: string = at.extends;
    const own = codes.includes(below) ? undefined : packs.find(({ jurisdiction }) => jurisdiction === below);
    if (own === undefined && !jurisdictionCodes.includes(below))
      return at === pack || below === pack.jurisdiction ? [broken(below, codes, packs)] : [];
    codes.push(below);
    at = own;
  }
  return [];
}

function broken(below: string, codes: readonly string[], packs: readonly Pack[]): Mistake {
  const path = ['extends'];
  if (codes.includes(below)) {
    const message = `These packs build on each other in a circle: ${[...codes, below].join(' -> ')}.`;
    return { path, message, help: 'One of them must build on a pack of the program, such as us.' };
  }
  const known = [...packs.map(({ jurisdiction }) => jurisdiction), ...jurisdictionCodes];
  const message = `There is no pack \`${below}\`.${didYouMean(below, known)}`;
  return { path, message, help: `Known: ${known.join(', ')}.` };
}

async function knownStates(): Promise<string[]> {
  const { default: data } = await import('./compiled/holidays-us.json', { with: { type: 'json' } });
  return Object.keys(data.holidays.US.states);
}
