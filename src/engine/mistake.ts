import type { Problem } from '../plan/problem.ts';

/** Something that the engine was given and cannot work with, as data: who asked for it puts it into words. */
export type InputMistake =
  /** What is wrong in a configuration or a pack, each with its place. */
  | { is: 'problems'; file: string; problems: readonly Problem[] }
  /** `isGiven`: it was named by whoever asked, and not found beside the plan. */
  | { is: 'unreadable-configuration'; file: string; isGiven: boolean }
  | { is: 'unreadable-base'; file: string; base: string }
  | { is: 'extends-itself'; file: string }
  /** No clock of the plans starts from an event of this type; `known` are those from which one does. */
  | { is: 'unknown-event'; type: string; known: readonly string[] };

/** A mistake in what the engine was given, as against a fault of the program. */
export class EngineMistake extends Error {
  readonly mistakes: readonly InputMistake[];

  constructor(...mistakes: readonly InputMistake[]) {
    super(mistakes.map((one) => `${one.is} ${'file' in one ? one.file : one.type}`).join(', '));
    this.name = 'EngineMistake';
    this.mistakes = mistakes;
  }
}
