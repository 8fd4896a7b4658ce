import type { CodeList } from './en/interview/codes.ts';
import type { InterviewWording, QuestionWords } from './interview-words.ts';
import type { Language } from './wording.ts';

/** The words of the interview in a language. Each is loaded only when it is asked for. */
export async function interviewWordingIn(language: Language): Promise<InterviewWording> {
  return language === 'es'
    ? (await import('./es/interview/index.ts')).es
    : (await import('./en/interview/index.ts')).en;
}

/** The words of a question as they are said in a jurisdiction (`us-tx`); undefined for a question that nobody knows. */
export function questionWords(
  { questions, places }: InterviewWording,
  id: string,
  jurisdiction: string | undefined,
): QuestionWords | undefined {
  const usual = questions[id];
  return usual && { ...usual, ...placeIn(places, jurisdiction)?.questions?.[id] };
}

/** What a code is called in a jurisdiction (`us-tx`); undefined for a code that has no name. */
export function codeName(
  { codes, places }: InterviewWording,
  list: CodeList,
  code: string,
  jurisdiction: string | undefined,
): string | undefined {
  return placeIn(places, jurisdiction)?.codes?.[list]?.[code] ?? codes[list][code];
}

const placeIn = (places: InterviewWording['places'], jurisdiction: string | undefined) =>
  jurisdiction !== undefined && Object.hasOwn(places, jurisdiction) ? places[jurisdiction] : undefined;

/** A text with its `{slots}` filled; slots that are not given stay, so that a test finds them. */
export function filled(text: string, slots: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}
