import { type Answers, isMap, type Value } from '../../src/interview/answers.ts';
import type { Prompt, Prompter } from '../../src/interview/prompter.ts';

/** Answers from answers that are there already. */
export function answersPrompter(given: Answers): Prompter {
  return {
    section: () => {},
    heading: () => {},
    taken: () => {},
    say: () => {},
    ask: async (prompt) => {
      const value = answerAt(given, prompt);
      return { do: 'answer', value: value === undefined && prompt.quiet ? prompt.suggestion : value };
    },
  };
}

/** A list of entries one per person is searched by person, others by position. */
function answerAt(given: Answers, { id, path, person }: Prompt): Value | undefined {
  if (id.endsWith('-')) return undefined;
  let at: unknown = given;
  for (const step of path) {
    if (person !== undefined && Array.isArray(at)) at = at.find((entry) => isMap(entry) && entry.person === person);
    else at = (at as Record<string | number, unknown> | undefined)?.[step];
  }
  if (id.endsWith('+')) return at !== undefined ? true : undefined;
  return at as Value | undefined;
}
