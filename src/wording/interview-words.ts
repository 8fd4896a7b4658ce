import type { CodeList } from './en/interview/codes.ts';

/** The words of the interview, one catalogue per language. Questions are found by their id: `people.birthDate`. */
export interface InterviewWording {
  /** `nothing` takes the place of `intro` where the section has nothing to ask. */
  sections: Readonly<Record<string, { title: string; intro: string; nothing?: string }>>;
  questions: Readonly<Record<string, QuestionWords>>;
  /** Lists, by the id of the list: `assessment.needs`. */
  repeats: Readonly<Record<string, RepeatWords>>;
  /** What a list lacks, how to ask for it, and how to ask whether to go on without it. */
  lacking: Readonly<Record<string, { ask: string; label: string; leave?: string }>>;
  refusals: Readonly<Record<string, string>>;
  codes: Readonly<Record<CodeList, Readonly<Record<string, string>>>>;
  /** What the law or the agencies of a place call things, by jurisdiction: `us-tx`. Read with `questionWords` and `codeName`. */
  places: Readonly<Record<string, PlaceWords>>;
  /** Comments over the sections of the plan file. */
  comments: Readonly<Record<string, string>>;
  words: Readonly<Record<WordKey, string>>;
  months: readonly string[];
  weekdays: readonly string[];
}

export interface QuestionWords {
  /** The question. Slots: `{who}` is the person that the entry is about. */
  ask: string;
  /** One line under the question that is always shown, where it cannot be answered without. */
  help?: string;
  /** Shown for `?`: why it is asked, in words that a parent understands. */
  why: string;
  /** Shown for `?`: an answer as somebody could give it. */
  example?: string;
  /** The answer's name in a list of answers and of what is open. */
  label: string;
}

export interface RepeatWords {
  label: string;
  /** Shown for `?` at the questions whether there is a first or another one: what the list is for. */
  why: string;
  /** Is there a first one? Left out where the first is asked for at once. */
  first?: string;
  /** May the list stay empty? */
  leave?: string;
  /** Is there another? Left out where there is one entry for each person. */
  another?: string;
  /** Heading over an entry. Slots: `{who}`, `{n}`. */
  heading?: string;
}

/** Words that take the place of the usual ones. */
export interface PlaceWords {
  questions?: Readonly<Record<string, Partial<QuestionWords>>>;
  codes?: Partial<Readonly<Record<CodeList, Readonly<Record<string, string>>>>>;
}

export type WordKey =
  | 'section'
  | 'leaveOpen'
  | 'needed'
  | 'neededMany'
  | 'addPerson'
  | 'lawAsks'
  | 'lawAsksUnverified'
  | 'yes'
  | 'no'
  | 'notNumber'
  | 'notDate'
  | 'noSuchDay'
  | 'noSuchMonth'
  | 'monthFirst'
  | 'otherWeekday'
  | 'toEmpty'
  | 'leave'
  | 'languageNotPrinted'
  | 'textNotPrinted'
  | 'again'
  | 'moveChoose'
  | 'listGoesOn'
  | 'markGo'
  | 'nothing'
  | 'about'
  | 'longDate'
  | 'shortDate'
  | 'written';
