import type { PlainDate } from '../calendar/plain-date.ts';
import type { Path } from '../plan/problem.ts';
import type { Value } from './answers.ts';
import type { State } from './outline.ts';
import type { AnswerType } from './question.ts';

/** One question as it is put to somebody: in words, with everything that is needed to ask and to judge the answer. */
export interface Prompt {
  /** Stable id of the question: `people.birthDate`; `people+` asks whether there is another person, `people-` whether to leave it. */
  id: string;
  /** Where the answer goes in the answers. */
  path: Path;
  /** The person that the entry is about, where a list has one entry for each. */
  person: string | undefined;
  type: AnswerType;
  ask: string;
  help: string;
  /** Why it is asked, and an answer as somebody could give it. Empty where there is nothing to say. */
  why: string;
  example: string;
  /** The answer's name in a list of answers: "Born". */
  label: string;
  /** The same where it must be clear whose it is: "Born (Leo)". */
  fullLabel: string;
  options: readonly Option[];
  suggestion: Value | undefined;
  /** What was answered before, where it is asked again. */
  current: Value | undefined;
  /** It cannot be left open. */
  required: boolean;
  /** The plan needs it, but it can be left open. */
  needed: boolean;
  /** Never shown: the suggestion is the answer. */
  quiet: boolean;
  date: Dates;
  /** Why the answer cannot be taken; null where it can. */
  refusal(value: Value): string | null;
  /** What has to be known about an answer that is taken all the same. */
  note(value: Value): string | null;
}

/** How a date is understood that is typed. `why` says why a text is none. */
export interface Dates {
  read(typed: string): PlainDate | null;
  why(typed: string): string;
}

/** A question that nothing in particular is known of. */
export const blankPrompt = {
  path: [],
  person: undefined,
  type: 'yes-no',
  help: '',
  why: '',
  example: '',
  label: '',
  fullLabel: '',
  options: [],
  suggestion: undefined,
  current: undefined,
  required: true,
  needed: false,
  quiet: false,
  date: { read: () => null, why: () => '' },
  refusal: () => null,
  note: () => null,
} satisfies Partial<Prompt>;

export interface Option {
  value: string;
  label: string;
}

export interface SectionHeading {
  title: string;
  intro: string;
  /** "Section 3 of 9". */
  count: string;
}

/** What somebody does at a question: answers it (undefined leaves it open), goes back, or looks at all answers. */
export type Reply = { do: 'answer'; value: Value | undefined } | { do: 'back' } | { do: 'review' };

/** `warn`: something went wrong outside of the answer. `coach`: the answer could be better. */
export type Tone = 'note' | 'coach' | 'warn';

/** What is said of an answer, or of the plan as a whole, in the review. */
export interface Remark {
  text: string;
  tone: Tone | 'error';
}

export interface ReviewLine {
  /** `part`: the title of a section. `about`: the name of an entry. `list`: where an entry can be added. */
  kind: 'part' | 'about' | 'answer' | 'list';
  /** The key of the step; empty for what cannot be chosen. */
  key: string;
  label: string;
  /** The label where it must be clear whose it is. */
  fullLabel: string;
  value: string;
  state: State;
  /** The plan needs it. */
  needed: boolean;
  /** The first line of an entry: with it the entry can be removed. */
  canRemove: boolean;
  /** How many entries it stands in. */
  depth: number;
  remarks: Remark[];
}

/** All answers, to be looked at and changed. */
export interface Review {
  lines: readonly ReviewLine[];
  /** Remarks on the plan as a whole. */
  remarks: readonly Remark[];
  /** Has everything been asked? The plan can be written then. */
  isComplete: boolean;
  /** The key of the line to begin at. */
  at?: string;
}

/** `open` asks all again that was left open; `leave` goes on with the interview. */
export type ReviewReply =
  | { do: 'change' | 'remove' | 'add'; key: string }
  | { do: 'write' }
  | { do: 'open' }
  | { do: 'leave' };

/** Puts questions to somebody, or to something. */
export interface Prompter {
  section(heading: SectionHeading): void;
  /** A line over the questions about one thing: the name of a child, "Goal 2". */
  heading(text: string): void;
  ask(prompt: Prompt): Promise<Reply>;
  /** The answer is kept: from here on it is not lost. */
  taken(prompt: Prompt, value: Value | undefined): void;
  /** Something to know about what was just answered. */
  say(text: string, tone: Tone): void;
  /** All answers, to be looked at and changed. Left out where nobody can look. */
  review?(review: Review): Promise<ReviewReply>;
}

/** The interview was stopped at a question: Ctrl-C, Ctrl-D, or the terminal went away. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
