import type { ScreenWords } from './en/interview/screen.ts';
import type { Language } from './wording.ts';

/** Each language is loaded only when it is asked for. */
export async function screenWordsIn(language: Language): Promise<ScreenWords> {
  if (language === 'es') return (await import('./es/interview/screen.ts')).screenEs;
  return (await import('./en/interview/screen.ts')).screenEn;
}
