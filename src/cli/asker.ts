import type { ChalkInstance } from 'chalk';
import { Interrupted } from '../interview/prompt-terminal.ts';
import { TerminalInput } from '../interview/terminal-input.ts';
import { wrap } from '../report/wrap.ts';
import type { MenuWords } from '../wording/life.ts';
import type { Io } from './io.ts';

export interface Choice<T> {
  value: T;
  label: string;
}

export interface TypeOptions {
  /** The answer where only Enter is pressed. */
  usual?: string;
  /** Why an answer cannot be taken; null where it can. */
  refusal(text: string): string | null;
  help?: string;
}

/** Asks somebody at the terminal. Esc is undefined; Ctrl-C ends with an `ExitPromptError`. */
export interface Asker {
  /** The value that was chosen. `usual`: the one that stands under the cursor. */
  choose<T>(ask: string, choices: readonly Choice<T>[], usual?: T): Promise<T | undefined>;
  /** The values that were marked. */
  mark(ask: string, choices: readonly Choice<string>[]): Promise<string[] | undefined>;
  /** What was typed, without spaces around it; empty where nothing was. */
  type(ask: string, options: TypeOptions): Promise<string | undefined>;
  yes(ask: string, usual: boolean): Promise<boolean | undefined>;
  /** A line between the questions, broken between words. */
  say(text: string, color?: (text: string) => string): void;
  close(): void;
}

/** How much of a list is shown at a time: with the question it fits a screen of 24 lines. */
const pageSize = 12;

/** The terminal of the process, with Inquirer, which is loaded here. */
export async function terminalAsker(words: MenuWords, color: ChalkInstance, io: Io): Promise<Asker> {
  const inquirer = await import('@inquirer/prompts');
  const width = Math.min(io.stdout.columns, 96) - 4;
  let stop = (_: Error) => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  stopped.catch(() => {});
  const interrupted = () => stop(new Interrupted('the input ended'));
  io.interruption().addEventListener('abort', interrupted);
  const input = new TerminalInput(process.stdin, process.stdout, interrupted);
  let leaving = new AbortController();
  input.on('keypress', (_, key?: { name?: string }) => {
    if (key?.name === 'escape') leaving.abort();
  });
  const put = async <T>(question: (context: Context) => Promise<T>, choosing: boolean): Promise<T | undefined> => {
    leaving = new AbortController();
    input.choosing(choosing);
    const context = { input, output: process.stdout, signal: leaving.signal };
    try {
      return await Promise.race([question(context), stopped]);
    } catch (error) {
      if ((error as Error).name === 'AbortPromptError') return undefined;
      throw error;
    }
  };
  const theme = (tip: string, typing = false, help = '') => ({
    prefix: { idle: color.cyan('?'), done: color.green('✓') },
    style: {
      message: (text: string, status: string) =>
        status === 'done' ? color.dim(text) : [color.bold(text), ...below(typing, help)].join('\n'),
      highlight: (text: string) => color.cyan(text),
      keysHelpTip: () => color.dim(tip),
      defaultAnswer: (text: string) => color.dim(`(${text})`),
      error: (text: string) => color.yellow(`  ${text}`),
    },
  });
  /** What stands under a question: its help, and where one types. */
  const below = (typing: boolean, help: string) => [
    ...(help === '' ? [] : [`  ${color.dim(help)}`]),
    ...(typing ? [`  ${color.cyan('›')}`] : []),
  ];
  return {
    choose: (message, choices, usual) =>
      put(
        (context) =>
          inquirer.select(
            {
              message,
              choices: named(choices, width),
              default: usual,
              pageSize,
              loop: false,
              theme: theme(words.keys),
            },
            context,
          ),
        true,
      ),
    mark: (message, choices) =>
      put(
        (context) =>
          inquirer.checkbox(
            {
              message,
              choices: named(choices, width),
              pageSize,
              loop: false,
              shortcuts: { all: null, invert: null },
              theme: theme(words.marks),
            },
            context,
          ),
        true,
      ),
    type: async (message, { usual, refusal, help }) => {
      const text = await put(
        (context) =>
          inquirer.input(
            {
              message,
              default: usual,
              validate: (typed) => refusal(typed.trim()) ?? true,
              theme: theme('', true, help),
            },
            context,
          ),
        false,
      );
      return text?.trim();
    },
    yes: (message, usual) =>
      put(
        (context) =>
          inquirer.select(
            {
              message,
              choices: [
                { value: true, name: words.yes },
                { value: false, name: words.no },
              ],
              default: usual,
              theme: theme(words.keys),
            },
            context,
          ),
        true,
      ),
    say: (text, paint = (plain) => plain) =>
      io.stdout.write(`${paint(wrap(text, width).join('\n  '))}\n`.replace(/^/, '  ')),
    close: () => input.close(),
  };
}

interface Context {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  signal: AbortSignal;
}

/** Each in one line, since a list of broken lines cannot be read. */
const named = <T>(choices: readonly Choice<T>[], width: number) =>
  choices.map(({ value, label }) => ({ value, name: clip(label, width - 2) }));

const clip = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, Math.max(1, length - 1)).trimEnd()}…`;
