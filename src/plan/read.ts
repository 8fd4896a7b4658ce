import { say } from '../wording/index.ts';
import type { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import type { Plan } from './schema/plan.ts';
import { topLevelOrder } from './schema/shape.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** One plan file as it was read: what could be understood of it, where everything stands, and what could not. */
export interface PlanFile {
  /** The path as the user gave it, `-` for standard input. */
  file: string;
  text: string;
  /** What could be understood; null where the file is no plan at all. Parts that are wrong are left out. */
  plan: Plan | null;
  /** The plan that rules look at, where slips of the pen hide some of it (`meant.ts`). */
  meant?: Plan;
  problems: Problem[];
  positions: Positions;
  /** Path of every map and list of `plan` and `meant`, as it stands in the file. */
  paths: WeakMap<object, Path>;
  /** Paths of what was left out of what rules look at because it is wrong: it is there, so nothing should call it missing. */
  leftOut: Path[];
  /** What it was read with. */
  defaults: PlanDefaults;
}

/** What counts where a plan does not say it. */
export interface PlanDefaults {
  jurisdiction?: string;
}

/** Reads the bytes of a file as a plan. Never throws for what the file holds. */
export function readPlan(file: string, bytes: Uint8Array, defaults: PlanDefaults = {}): PlanFile {
  const { jurisdiction } = defaults;
  const { text, value, positions, problems } = readYaml(bytes);
  const result: PlanFile = { file, text, plan: null, problems, positions, paths: new WeakMap(), leftOut: [], defaults };
  if (problems.length > 0) return result;
  if (!looksLikePlan(value)) return { ...result, problems: [notAPlan(positions)] };
  const written = value as Record<string, unknown>;
  if (jurisdiction !== undefined && !('jurisdiction' in written)) written.jurisdiction = jurisdiction;
  return { ...result, ...validate(written, positions) };
}

function looksLikePlan(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const known = Object.keys(value).filter((key) => topLevelOrder.includes(key));
  return 'caseplan' in value || known.length >= 3;
}

function notAPlan(positions: Positions): Problem {
  return {
    rule: 'format/schema',
    path: [],
    ...positions.at([]),
    ...say('no-plan'),
  };
}
