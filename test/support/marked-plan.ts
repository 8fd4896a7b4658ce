import { type Kind, type MapShape, planShape, type Shape, type TextShape } from '../../src/plan/schema/shape.ts';

/**
 * A plan that says something under every key of the format, made from the shape of the format. Every text is a mark that stands nowhere
 * else, every date and number is another one, and codes and flags come in turns, so that each field can be found again.
 */

export type Steps = readonly (string | number)[];

/** One value of the marked plan: its place, its shape, and another value that the format takes there too. */
export interface Marked {
  path: Steps;
  /** The keys alone: `goals.measures.target`. */
  field: string;
  shape: Shape;
  value: unknown;
  other: unknown;
}

/** Other values, where the next in turn makes no difference. */
const chosenOther: Readonly<Record<string, unknown>> = { jurisdiction: 'us-tx', status: 'on-hold', language: 'es' };

/** How many entries a list has. People come in several parts, since what is printed of them hangs on that. */
const entriesOf: Readonly<Record<string, number>> = { people: 9, services: 3, tasks: 3, signatures: 3 };

/** What hangs together and cannot be left to turns. */
const chosen: Readonly<Record<string, readonly unknown[]>> = {
  jurisdiction: ['us'],
  kind: ['family-service-plan'],
  status: ['active'],
  language: ['en'],
  translations: ['fr', 'vi'],
  'people.role': [
    'child',
    'mother',
    'father',
    'caseworker',
    'supervisor',
    'provider',
    'attorney',
    'judge',
    'caregiver',
  ],
  'people.confidentialAddress': [false, false, true, false, false, false, false, false, false],
  'people.represents': [['person-0'], ['person-1']],
  'people.parentOf': [['person-0']],
  'services.availability': ['waitlisted', 'waitlisted', 'available'],
  'services.status': ['scheduled', 'in-progress', 'not-started'],
  'icwa.status': ['confirmed'],
  'case.hearings.held': [true, false],
  'tasks.status': ['completed', 'in-progress', 'not-started'],
  'previous.tasks.status': ['completed', 'cancelled'],
  'signatures.status': ['signed', 'refused', 'pending'],
};

class Maker {
  readonly marked: Marked[] = [];
  #dates = 0;
  #numbers = 0;
  #texts = 0;

  make(shape: Shape, path: Steps): unknown {
    switch (shape.type) {
      case 'map':
        return Object.fromEntries(
          Object.entries(shape.keys).map(([key, below]) => [key, this.make(below, [...path, key])]),
        );
      case 'list': {
        const field = fieldOf(path);
        const one = shape.of;
        if (one.type !== 'map') return this.#leaf(shape, path);
        return Array.from({ length: entriesOf[field] ?? 2 }, (_, index) => this.make(one, [...path, index]));
      }
      default:
        return this.#leaf(shape, path);
    }
  }

  #leaf(shape: Shape, path: Steps): unknown {
    const field = fieldOf(path);
    const turn = turnOf(path);
    const value = this.#chosen(field, turn) ?? this.value(shape, field, turn);
    this.marked.push({ path, field, shape, value, other: this.#other(shape, field, turn, value) });
    return value;
  }

  #chosen(field: string, turn: number): unknown {
    const values = chosen[field];
    if (field === 'translations') return values;
    return values?.[turn % values.length];
  }

  /** Another value; none of a constant, which can only be left out. */
  #other(shape: Shape, field: string, turn: number, value: unknown): unknown {
    if (chosenOther[field] !== undefined) return chosenOther[field];
    const others = [1, 2].map((step) => this.value(shape, field, turn + step));
    return others.find((other) => JSON.stringify(other) !== JSON.stringify(value));
  }

  value(shape: Shape, field: string, turn: number): unknown {
    switch (shape.type) {
      case 'flag':
        return turn % 2 === 0;
      case 'number':
        return shape.whole ? 2 + this.#numbers++ : 4000 + this.#numbers++;
      case 'constant':
        return shape.value;
      case 'prose':
        return `Qz${this.#texts++}p stands here.`;
      case 'list':
        return [this.value(shape.of, field, turn)];
      case 'one-or-list':
        return this.value(shape.of, field, turn);
      default:
        return this.#text(shape as TextShape, field, turn);
    }
  }

  #text(shape: TextShape, field: string, turn: number): string {
    if (shape.idOf)
      return field.startsWith('previous') ? `old-${slug(shape.idOf)}-${turn}` : `${slug(shape.idOf)}-${turn}`;
    if (shape.pointsTo) return `${slug(shape.pointsTo[0] as Kind)}-${turn % 2}`;
    const codes = shape.codes ?? shape.openCodes;
    if (codes) return codes[turn % codes.length] as string;
    switch (shape.check) {
      case 'date':
        return this.#day();
      case 'duration':
        return `P${2 + this.#numbers++}M`;
      case 'language':
        return ['fr', 'vi', 'zh'][turn % 3] as string;
      case 'time':
        return `1${turn % 10}:${10 + (this.#numbers++ % 50)}`;
      default:
        return `Qz${this.#texts++}t`;
    }
  }

  /** From 2031 on, so that no day of the plan is one that the program says of itself. */
  #day(): string {
    return new Date(Date.UTC(2031, 0, 1 + this.#dates++)).toISOString().slice(0, 10);
  }
}

export const slug = (kind: string) => kind.replaceAll(' ', '-');
export const fieldOf = (path: Steps) => path.filter((step) => typeof step === 'string').join('.');
const turnOf = (path: Steps) => Number(path.findLast((step) => typeof step === 'number') ?? 0);

/** The plan, and every value in it. */
export function markedPlan(): { plan: Record<string, unknown>; marked: readonly Marked[] } {
  const maker = new Maker();
  const plan = maker.make(planShape as MapShape, []) as Record<string, unknown>;
  return { plan, marked: maker.marked };
}

/** A copy of the plan with another value, or without it where it is undefined. */
export function changed(plan: Record<string, unknown>, path: Steps, value: unknown): Record<string, unknown> {
  const copy = structuredClone(plan);
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (at, step) => at[step] as Record<string | number, unknown>,
      copy as Record<string | number, unknown>,
    );
  if (value === undefined) delete holder[path.at(-1) as string];
  else holder[path.at(-1) as string] = value;
  return copy;
}
