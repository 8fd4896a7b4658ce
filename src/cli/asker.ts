import type { PlainDate } from '../calendar/plain-date.ts';
import type { Value } from '../interview/answers.ts';
import { dateRefusal } from '../interview/present.ts';
import { blankPrompt, type Dates, type Prompt, type Tone } from '../interview/prompter.ts';
import { type DateHint, readDate } from '../interview/typed.ts';
import { interviewWordingIn } from '../wording/interview.ts';
import type { LifeWording } from '../wording/life.ts';
import { screenWordsIn } from '../wording/screen.ts';
import type { Io } from './io.ts';
import { type OpenPrompter, type PrompterOptions, prompterAt } from './terminal.ts';

export interface Choice<T> {
  value: T;
  label: string;
}

/** What is asked, as far as it is not usual. `label`: the answer's name, where the question itself is too long for it. */
export type Ask = Pick<Prompt, 'ask'> &
  Partial<Prompt> & {
    /** Of a date: does one without a year lie behind today? */
    past?: boolean;
  };

/** Asks somebody at the terminal, one question at a time. An interruption ends with `Interrupted`. */
export interface Asker {
  /** The answer; undefined where it is left open, null where Esc was pressed. */
  ask(ask: Ask): Promise<Value | undefined | null>;
  /** One of several things of any kind. */
  choose<T>(ask: Ask, choices: readonly Choice<T>[]): Promise<T | undefined | null>;
  yes(ask: string, usual: boolean): Promise<boolean>;
  say(text: string, tone?: Tone): void;
  heading(text: string): void;
  close(): void;
}

/** The terminal of the process, asked as the interview asks. */
export async function terminalAsker(
  words: LifeWording,
  today: PlainDate,
  options: PrompterOptions,
  io: Io,
): Promise<Asker> {
  const [wording, screen] = await Promise.all([interviewWordingIn(words.language), screenWordsIn(words.language)]);
  // There is nothing to review: each answer is written into the plan.
  const spoken = { wording, screen: { ...screen, keys: words.menu.keys, plainKeys: words.menu.plainKeys } };
  const dates = (past: boolean): Dates => {
    const hint: DateHint = { language: words.language, leaning: past ? 'past' : 'future' };
    return {
      read: (typed) => readDate(typed, today, hint),
      why: (typed) => dateRefusal(typed, wording, today, hint),
    };
  };
  return askerOf(await prompterAt(spoken, options, io), dates);
}

function askerOf(prompter: OpenPrompter, dates: (past: boolean) => Dates): Asker {
  const ask: Asker['ask'] = async ({ past = false, ...asked }) => {
    const usual = { id: asked.ask, ...blankPrompt, path: [asked.ask], label: asked.ask, date: dates(past) };
    const prompt: Prompt = { ...usual, ...asked };
    for (;;) {
      const reply = await prompter.ask(prompt);
      if (reply.do === 'back') return null;
      if (reply.do === 'review') continue;
      prompter.taken(prompt, reply.value);
      return reply.value;
    }
  };
  return {
    ask,
    choose: async (asked, choices) => {
      const options = choices.map(({ label }, index) => ({ value: String(index), label }));
      const answer = await ask({ type: 'choice', ...asked, options });
      return typeof answer === 'string' ? choices[Number(answer)]?.value : (answer as undefined | null);
    },
    yes: async (text, usual) => (await ask({ ask: text, type: 'yes-no', suggestion: usual, label: '' })) === true,
    say: (text, tone = 'note') => prompter.say(text, tone),
    heading: (text) => prompter.heading(text),
    close: () => prompter.close(),
  };
}
