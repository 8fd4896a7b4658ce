import { safeFor } from '../medium/safe-for.ts';
import type { Problem } from '../plan/problem.ts';
import { english, type Wording, type Words, wordsOf } from '../wording/index.ts';

/** What says a message: findings, and problems of files. */
export type WithMessage = Pick<Problem, 'message'>;

/** Makes words of messages in one language. Nothing else does, and only where they are about to be shown. */
export interface Renderer {
  /** What is wrong and what to do, each on one line. What a terminal would obey is spelled out. */
  words(of: WithMessage): Words;
  /** The arguments of a message as they are read, for who puts them into words of its own. */
  plain<T extends object>(args: T): T;
}

/** @param inLanguage the arguments with the texts of the law in the language */
export function rendererOf(
  { messages }: Pick<Wording, 'messages'>,
  inLanguage: Renderer['plain'] = (same) => same,
): Renderer {
  return {
    words({ message }) {
      const { message: what, help } = wordsOf(
        { ...message, args: inLanguage(message.args) } as typeof message,
        messages,
      );
      return { message: safeFor('sentence', what), help: safeFor('sentence', help) };
    },
    plain: inLanguage,
  };
}

export const inEnglish: Renderer = rendererOf(english);
