import type { messages } from './en/messages.ts';

/** What the program says about plans, apart from when it says so. English is written first; its types bind every other language. */

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** What is wrong, and what to do, in the imperative. */
export interface Words {
  message: string;
  help: string;
}

export type Messages = typeof messages;
export type MessageId = keyof Messages;

type ArgumentsOf<K extends MessageId> = Parameters<Messages[K]> extends [infer A] ? A : Readonly<Record<never, never>>;

/** A message before it is put into words: its id and its arguments, plain data. */
export type MessageReference<K extends MessageId = MessageId> = {
  [I in K]: { readonly id: I; readonly args: ArgumentsOf<I> };
}[K];

/** All that is said in one language. Ids, codes, keys, dates and YAML are the same in each. */
export interface Wording {
  language: Language;
  messages: Messages;
  check: CheckWords;
  tables: TableWords;
  explain: ExplainWords;
  law: LawWords;
  /** Marks a text that is in English because nobody has translated it. */
  untranslated(text: string): string;
}

type Severities = Readonly<Record<'error' | 'warning' | 'info', string>>;

/** The fixed words of a report for people. */
export interface CheckWords {
  severities: Severities;
  /** Over what is worth knowing but not wrong. */
  note: string;
  line(line: number): string;
  /** `isCut`: there are more lines than those. */
  more(of: { n: number; rule: string; lines: string; isCut: boolean }): string;
  /** `rules`: those that were asked for; none where all were. */
  checked(of: { plans: number; rules: readonly string[]; asOf: string }): string;
  errors(n: number): string;
  warnings(n: number): string;
  /** After `checked`, where nothing was found, or all that was is answered by comments or a baseline. */
  clean(of: { rules: readonly string[]; isAnswered: boolean }): string;
  /** Warnings that were not asked for. */
  hidden(n: number): string;
  /** So many findings that an option mends, and the sentence around a list of them. */
  fixedBy(n: number, option: string): string;
  mendable(list: string): string;
  suppressed(n: number): string;
  baselined(n: number): string;
  notShown(list: string): string;
  /** In the log of a CI job. */
  masked: string;
  /** Over the comments that answer findings, and the day until which one does. */
  suppressions: string;
  until(date: string): string;
  /** Before the command that explains the worst finding. `place`: file and line. */
  startAt(place: string): string;
  /** Over findings that are too many to be shown in full, of each rule how many, and before the commands that show them. */
  byRule(findings: number): string;
  inFiles(of: { n: number; files: number }): string;
  ofOneRule: string;
  everyOne: string;
}

/** The fixed words of a comment on a change, of the matrix and of the list of suppressions. */
export interface TableWords {
  /** Heads of the columns of counts. */
  counts: Readonly<Record<'plans' | 'errors' | 'warnings' | 'infos' | 'suppressed', string>>;
  clean: string;
  infos(n: number): string;
  findingsIn(of: { n: number; severity: 'error' | 'warning' | 'info'; files: number }): string;
  andMore(n: number): string;
  leftOut(of: { findings: number; rules: number }): string;
  /** Before the command that explains a rule; the placeholder in it is `rule`. */
  whatARuleAsks: string;
  rule: string;
  /** Over the column of plans. */
  plan: string;
  asOf(of: { plans: number; asOf: string }): string;
  standings: Readonly<Record<'present' | 'missing' | 'late' | 'suppressed' | 'notAsked', string>>;
  standingIn(of: { standing: 'missing' | 'late' | 'suppressed'; plans: number }): string;
  states: Readonly<Record<'active' | 'expired' | 'unused' | 'no-reason' | 'malformed', string>>;
  noRule: string;
  noReason: string;
  by(of: { name: string; on: string }): string;
  suppressionsIn(of: { n: number; plans: number; asOf: string }): string;
}

/** The fixed words around the text of a rule. */
export interface ExplainWords {
  severities: Severities;
  why: string;
  fix: string;
  options: string;
  /** What an option is where nothing is said. */
  usual(n: number | boolean | string, unit?: string): string;
  wrong: string;
  right: string;
  source: string;
}

/** The fixed words around an entry of the law. */
export interface LawWords {
  verified: string;
  unverified: string;
  counting: string;
  meeting: string;
  asked: string;
  /** What a finding says, as a whole sentence. */
  missing(sentence: string): string;
  help: string;
  when: string;
  always: string;
  source: string;
  note: string;
  /** When somebody last looked at the entry, and whether the text of the law was read. */
  lookedAt(of: { verified: boolean; asOf: string }): string;
  level(severity: 'error' | 'warning' | 'info'): string;
  onPlan(of: { file: string; plan: string; asOf: string }): string;
  noLegalAdvice: string;
}
