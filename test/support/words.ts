import { inEnglish, type WithMessage } from '../../src/check/words.ts';

/** The same with what it says in English words, as `message` and `help`. */
export const inWords = <T extends WithMessage>(of: T) => ({ ...of, ...inEnglish.words(of) });

export type InWords<T extends WithMessage> = ReturnType<typeof inWords<T>>;
