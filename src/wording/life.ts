import type { changeWords, fieldWords, menuWords, wayWords } from './en/life/asked.ts';
import type { codes } from './en/life/codes.ts';
import type { recordedWords } from './en/life/recorded.ts';
import type { refusedWords } from './en/life/refused.ts';
import type { Language } from './wording.ts';

/** What is said about what happens to a plan. English is written first; its types bind every other language. */
export interface LifeWording {
  language: Language;
  /** What happened, as a line of the menu. */
  ways: Readonly<Record<WayId, string>>;
  /** The question for each field. */
  asks: Readonly<Record<FieldId, string>>;
  recorded: typeof recordedWords;
  refused: typeof refusedWords;
  menu: MenuWords;
  /** "5 days late" */
  late(days: number): string;
  /** Codes of the plan format with what the documents call them. */
  codes: Readonly<Record<CodeNames, Readonly<Record<string, string>>>>;
}

export type ChangeId = keyof typeof changeWords;
export type WayId = keyof typeof wayWords;
export type FieldId = keyof typeof fieldWords;
export type MenuWords = Readonly<Record<keyof typeof menuWords, string>>;
export type CodeNames = keyof typeof codes;

type RecordedId = keyof typeof recordedWords;
type RefusedId = keyof typeof refusedWords;

/** What was recorded, before it is put into words. */
export interface Recorded<K extends RecordedId = RecordedId> {
  id: K;
  args: Parameters<(typeof recordedWords)[K]>;
}

/** Why nothing was. */
export class Refused {
  readonly id: RefusedId;
  readonly args: readonly unknown[];

  constructor(id: RefusedId, args: readonly unknown[]) {
    this.id = id;
    this.args = args;
  }
}

export const recorded = <K extends RecordedId>(id: K, ...args: Parameters<(typeof recordedWords)[K]>) =>
  ({ id, args }) as unknown as Recorded;

export const no = <K extends RefusedId>(id: K, ...args: Parameters<(typeof refusedWords)[K]>) => new Refused(id, args);

export function recordedIn({ recorded: words }: LifeWording, { id, args }: Recorded): string {
  return (words[id] as (...given: unknown[]) => string)(...args);
}

export function refusedIn({ refused: words }: LifeWording, { id, args }: Refused): string {
  return (words[id] as (...given: readonly unknown[]) => string)(...args);
}

/** All that is said about what happens to a plan in a language. */
export async function lifeWordingIn(language: Language): Promise<LifeWording> {
  return language === 'es' ? (await import('./es/life/index.ts')).lifeEs : (await import('./en/life/index.ts')).lifeEn;
}
