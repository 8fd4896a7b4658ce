import { type Answers, entriesAt } from './answers.ts';
import { withoutOpen } from './answers-shape.ts';
import { interview, type Setting } from './interview.ts';
import { headingFor, promptFor, sectionHeading } from './present.ts';
import { answersPrompter, type Open } from './prompt-answers.ts';
import type { Prompter } from './prompter.ts';
import { sections } from './questions.ts';

export interface Hold extends Setting {
  prompter: Prompter;
  /** Called after every answer. */
  answered?: () => Promise<void>;
}

/** Holds the interview: puts to the prompter what `answers` do not say yet, and writes the replies into them. */
export async function holdInterview(answers: Answers, { prompter, answered, ...setting }: Hold): Promise<void> {
  const steps = interview(sections, answers, setting);
  for (let next = steps.next(); !next.done; ) {
    const step = next.value;
    if (step.kind === 'question' || step.kind === 'more' || step.kind === 'leave') {
      const reply = await prompter.ask(await promptFor(step, answers, setting.today));
      next = steps.next(reply);
      if (step.kind === 'question' && answered) await answered();
      continue;
    }
    if (step.kind === 'section') {
      prompter.section(sectionHeading(step));
    } else {
      const heading = headingFor(step.list, step.scene, step.n);
      if (heading !== null) prompter.heading(heading);
    }
    next = steps.next();
  }
}

/** What the plan needs and the answers do not say, in the words of the interview and in its order. */
export async function openQuestions(answers: Answers, setting: Setting): Promise<readonly Open[]> {
  const prompter = answersPrompter({});
  const asked = withoutOpen(structuredClone(answers)) as Answers;
  for (const signature of entriesAt(asked, 'signatures')) signature.status ??= 'pending';
  await holdInterview(asked, { ...setting, prompter });
  return prompter.open;
}
