import { type Answers, isMap, type Value } from './answers.ts';
import type { Prompt, Prompter } from './prompter.ts';

/** A question that nobody answered though the plan needs it: its name, and the section that it stands in. */
export interface Open {
  section: string;
  label: string;
}

/** Answers from answers that are there already, and notes what the plan needs and nobody answered. */
export function answersPrompter(given: Answers): Prompter & { open: readonly Open[] } {
  const open: Open[] = [];
  let section = '';
  return {
    open,
    section: ({ title }) => {
      section = title;
    },
    heading: () => {},
    ask: async (prompt) => {
      const value = answerAt(given, prompt);
      if (value === undefined && prompt.needed) open.push({ section, label: prompt.fullLabel });
      if (value === undefined && prompt.quiet) return prompt.suggestion;
      return value;
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
