import type { Noun } from '../../wording/index.ts';
import type { CheckName } from './checks.ts';
import planShapeData from './plan-shape.json' with { type: 'json' };

/** What a value tells of somebody: who it is, how to reach or find the person, or whatever the writer of a plan wrote down. */
export type PersonalKind = 'name' | 'contact' | 'birth date' | 'address' | 'identifier' | 'prose';

/** What an id can name. */
export type Kind = Noun;

/** Whether a field is of what was agreed, or of the record of what came of it. */
export type FieldRole =
  | 'terms'
  | 'record'
  /** A code that is of the record, but for these: they say that what was agreed is given up. */
  | { readonly givenUp: readonly string[] };

interface Described {
  description?: string;
  /** Of a field of the plan; of the terms where it is left out. */
  role?: FieldRole;
}

export interface MapShape extends Described {
  type: 'map';
  keys: Record<string, Shape>;
  required: readonly string[];
  /** Keys that are not listed but known by their form, a regular expression. */
  others?: { form: string; of: Shape };
}

export interface ListShape extends Described {
  type: 'list';
  of: Shape;
}

export interface TextShape extends Described {
  type: 'text';
  check?: CheckName;
  /** A closed list of codes. */
  codes?: readonly string[];
  openCodes?: readonly string[];
  idOf?: Kind;
  pointsTo?: readonly Kind[];
  personal?: PersonalKind;
}

/** A map whose keys are names of the writer's own. */
interface DictionaryShape extends Described {
  type: 'dictionary';
  of: Shape;
}

/** One string, or a map from language tag to string. */
interface ProseShape extends Described {
  type: 'prose';
  /** Where it tells more of somebody than prose does anyway. */
  personal?: PersonalKind;
}

/** One text, or a list of them. */
interface OneOrListShape extends Described {
  type: 'one-or-list';
  of: Shape;
}

/** A code, or a map that says more. */
interface EitherShape extends Described {
  type: 'either';
  code: TextShape;
  map: MapShape;
}

interface NumberShape extends Described {
  type: 'number';
  whole?: true;
  min?: number;
}

interface FlagShape extends Described {
  type: 'flag';
}

interface ConstantShape extends Described {
  type: 'constant';
  value: string | number;
}

/**
 * The plan format as plain data, derived from the zod schema (`scripts/generate.ts`). Reading a plan walks this instead of
 * loading and building the schema, which would cost a third of the time of a check.
 */
export type Shape =
  | MapShape
  | ListShape
  | TextShape
  | DictionaryShape
  | ProseShape
  | OneOrListShape
  | EitherShape
  | NumberShape
  | FlagShape
  | ConstantShape;

export const planShape = planShapeData as unknown as MapShape;

/** The keys at the top of a plan, in the order in which the format names them and the program writes them. */
export const topLevelOrder: readonly string[] = Object.keys(planShape.keys);
