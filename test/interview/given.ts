import type { Answers, Value } from '../../src/interview/answers.ts';
import { type Hold, holdInterview } from '../../src/interview/hold.ts';
import type { Prompt, SectionHeading } from '../../src/interview/prompter.ts';
import { isMap } from '../../src/plan/values.ts';

/** Somebody who answers what is asked and does nothing else. */
export interface Given {
  section(heading: SectionHeading): void;
  heading(text: string): void;
  ask(prompt: Prompt): Promise<Value | undefined>;
}

/** Holds an interview with somebody who answers. */
export const hold = (answers: Answers, { prompter, ...rest }: Omit<Hold, 'prompter'> & { prompter: Given }) =>
  holdInterview(answers, {
    ...rest,
    prompter: {
      section: (heading) => prompter.section(heading),
      heading: (text) => prompter.heading(text),
      taken: () => {},
      say: () => {},
      ask: async (prompt) => ({ do: 'answer', value: await prompter.ask(prompt) }),
    },
  });

/** Answers from answers that are there already. */
export function answersPrompter(given: Answers): Given {
  return {
    section: () => {},
    heading: () => {},
    ask: async (prompt) => {
      const value = answerAt(given, prompt);
      return value === undefined && prompt.quiet ? prompt.suggestion : value;
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
