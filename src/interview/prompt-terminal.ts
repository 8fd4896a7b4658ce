import type { ChalkInstance } from 'chalk';
import { parseDate } from '../calendar/plain-date.ts';
import { filled } from '../wording/interview.ts';
import type { Value } from './answers.ts';
import { dateInWords, dateRefusal, wording } from './present.ts';
import type { Prompt, Prompter } from './prompter.ts';
import { paragraphMark, TerminalInput } from './terminal-input.ts';
import { readFullDate as readDate } from './typed.ts';

type Inquirer = typeof import('@inquirer/prompts');

export interface Terminal {
  color: ChalkInstance;
  /** Width of the terminal in characters. */
  columns: number;
  write(text: string): void;
  /** Text in lines of at most so many characters. */
  wrap(text: string, width: number): string[];
  /** Aborts when the user interrupts from outside of a question. */
  interruption: AbortSignal;
}

/** The interview was stopped at a question: Ctrl-C, Ctrl-D, or the terminal went away. */
export class Interrupted extends Error {
  override readonly name = 'ExitPromptError';
}

/**
 * Puts the questions on the terminal of the process with Inquirer, which is loaded here and nowhere else. This is the only
 * part of the interview that touches the process.
 */
export async function terminalPrompter(terminal: Terminal): Promise<Prompter & { close(): void }> {
  const inquirer = await import('@inquirer/prompts');
  const { color, write, wrap } = terminal;
  const width = Math.min(terminal.columns, 96) - 4;
  const indented = (text: string) =>
    wrap(text, width)
      .map((line) => `  ${line}`)
      .join('\n');
  const beside = (label: string, answer: string) => {
    const room = 'x'.repeat(label.length + 3);
    const [first = '', ...more] = wrap(`${room} ${answer}`, width + 2);
    return [first.slice(room.length + 1), ...more.map((line) => `  ${line}`)].join('\n');
  };
  let stop = (_: Error) => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  stopped.catch(() => {});
  const interrupted = (why: string) => () => stop(new Interrupted(why));
  terminal.interruption.addEventListener('abort', interrupted('a signal came'));
  const input = new TerminalInput(process.stdin, process.stdout, interrupted('the input ended'));
  // Nothing stands between a heading and its first question but one empty line.
  let underHeading = false;
  return {
    section: ({ title, intro, count }) => {
      write(`\n\n  ${color.dim(count)}  ${color.bold(title)}\n${color.dim(indented(intro))}\n\n`);
      underHeading = true;
    },
    heading: (text) => {
      write(`${underHeading ? '' : '\n'}  ${color.bold.underline(text)}\n\n`);
      underHeading = true;
    },
    ask: async (prompt) => {
      if (prompt.quiet) return prompt.suggestion;
      const look = { ...terminal, indented, beside, underHeading, context: { input, output: process.stdout } };
      underHeading = false;
      input.choosing(!isTyped(prompt));
      const answer = await Promise.race([put(inquirer, prompt, look), stopped]);
      const note = answer === undefined ? null : prompt.note(answer);
      if (note !== null) write(`${color.yellow(indented(note))}\n`);
      return answer;
    },
    close: () => input.close(),
  };
}

interface Look extends Terminal {
  /** An answer behind its label, in lines that are broken between words. */
  beside(label: string, answer: string): string;
  underHeading: boolean;
  context: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream };
  indented(text: string): string;
}

const isTyped = ({ type }: Prompt) => ['text', 'prose', 'date', 'number'].includes(type);

function put(inquirer: Inquirer, prompt: Prompt, look: Look): Promise<Value | undefined> {
  switch (prompt.type) {
    case 'choice':
    case 'language':
    case 'duration':
      return choose(inquirer, prompt, look);
    case 'several':
      return chooseSeveral(inquirer, prompt, look);
    case 'yes-no':
      return yesOrNo(inquirer, prompt, look);
    default:
      return type(inquirer, prompt, look);
  }
}

/** What all prompts look like: the question, the help under it, and once it is answered one line with the answer. */
function themeFor({ help, label, ask }: Prompt, { color, indented, beside, underHeading }: Look, typing = false) {
  let done = false;
  return {
    // The open question stands apart; what is answered moves together.
    prefix: { idle: `${underHeading ? '' : '\n'}${color.cyan('?')}`, done: color.green('✓') },
    style: {
      message: (text: string, status: string) => {
        done = status === 'done';
        if (done) return `${color.dim(label === '' ? ask : label)} `;
        const under = help === '' ? '' : `\n${color.dim(indented(help))}`;
        return `${color.bold(text)}${under}${typing ? `\n  ${color.cyan('›')}` : ''}`;
      },
      answer: (text: string) => beside(label, text),
      error: (text: string) => (done ? '' : text),
      highlight: (text: string) => color.cyan(text),
      defaultAnswer: (text: string) => color.dim(`(${text})`),
      description: (text: string) => color.dim(text),
    },
  };
}

const leaveOpen = '-';

/** How much of a list is shown at a time: with question and help it fits a screen of 24 lines. */
const pageSize = 12;

async function choose(inquirer: Inquirer, prompt: Prompt, look: Look): Promise<Value | undefined> {
  if (prompt.options.length === 0) return undefined;
  const { words } = wording;
  const open = { value: leaveOpen, name: look.color.dim(words.leaveOpen), short: look.color.dim(words.nothing) };
  const options = prompt.options.map(({ value, label }) => ({ value, name: label }));
  // Enter alone takes a suggestion; where there is none it leaves the question open and never states a fact.
  const choices = prompt.required ? options : prompt.suggestion === undefined ? [open, ...options] : [...options, open];
  const theme = themeFor(prompt, look);
  const answer = await inquirer.select(
    {
      message: prompt.ask,
      choices,
      default: prompt.suggestion ?? undefined,
      pageSize,
      loop: false,
      theme: {
        ...theme,
        style: {
          ...theme.style,
          keysHelpTip: () => look.color.dim(choices.length > pageSize ? words.listGoesOn : words.moveChoose),
        },
      },
    },
    look.context,
  );
  return answer === leaveOpen ? undefined : (answer as string);
}

async function chooseSeveral(inquirer: Inquirer, prompt: Prompt, look: Look): Promise<Value | undefined> {
  if (prompt.options.length === 0) return undefined;
  const { words } = wording;
  const suggested = Array.isArray(prompt.suggestion) ? prompt.suggestion : [];
  const theme = themeFor(prompt, look);
  const answer = await inquirer.checkbox(
    {
      message: prompt.ask,
      choices: prompt.options.map(({ value, label }) => ({ value, name: label, checked: suggested.includes(value) })),
      pageSize,
      loop: false,
      shortcuts: { all: null, invert: null },
      validate: (chosen) =>
        prompt.required && chosen.length === 0 ? look.color.yellow(`  ${words.neededMany}`) : true,
      theme: {
        ...theme,
        icon: { checked: look.color.green('◉'), unchecked: '◯', cursor: '❯' },
        style: {
          ...theme.style,
          keysHelpTip: () => look.color.dim(words.markGo),
          renderSelectedChoices: (chosen: readonly { short: string }[]) =>
            chosen.length === 0 ? look.color.dim(words.nothing) : chosen.map(({ short }) => short).join('; '),
        },
      },
    },
    look.context,
  );
  return answer.length === 0 ? undefined : answer;
}

async function yesOrNo(inquirer: Inquirer, prompt: Prompt, look: Look): Promise<Value | undefined> {
  const { yes, no } = wording.words;
  if (typeof prompt.suggestion === 'boolean') {
    return inquirer.confirm(
      { message: prompt.ask, default: prompt.suggestion, theme: themeFor({ ...prompt, label: prompt.ask }, look) },
      look.context,
    );
  }
  const options = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ];
  const answer = await choose(inquirer, { ...prompt, options }, look);
  return answer === undefined ? undefined : answer === 'yes';
}

async function type(inquirer: Inquirer, prompt: Prompt, look: Look): Promise<Value | undefined> {
  const judge = judgeOf(prompt, look);
  const suggestion = prompt.suggestion === undefined ? undefined : String(prompt.suggestion);
  const theme = themeFor(prompt, look, true);
  const shown = (text: string) => {
    const date = prompt.type === 'date' ? readDate(text) : null;
    return date === null ? text : dateInWords(date);
  };
  const text = await inquirer.input(
    {
      message: prompt.ask,
      default: suggestion,
      validate: judge,
      transformer: (value, { isFinal }) => {
        if (!isFinal) return value;
        const text = value.trim();
        return text === '' ? look.color.dim(wording.words.nothing) : look.beside(prompt.label, shown(text));
      },
      theme: {
        ...theme,
        style: { ...theme.style, defaultAnswer: (value: string) => look.color.dim(`(${shown(value)})`) },
      },
    },
    look.context,
  );
  return valueTyped(prompt, text);
}

function valueTyped(prompt: Prompt, typed: string): Value | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (prompt.type === 'date') return readDate(text) ?? text;
  if (prompt.type === 'prose')
    return text
      .split(paragraphMark)
      .map((part) => part.trim())
      .join('\n\n');
  return prompt.type === 'number' ? Number(text.replace(',', '.')) : text;
}

/** Judges what was typed. A date is shown in words first and taken when Enter is pressed again. */
function judgeOf(prompt: Prompt, { color, indented }: Look): (typed: string) => true | string {
  const { words } = wording;
  const no = (text: string) => `${color.yellow(indented(text))}\n${color.dim(indented(words.toEmpty))}`;
  let shownBefore: string | undefined;
  return (typed) => {
    const text = typed.trim();
    if (text === '') return prompt.required ? color.yellow(indented(words.needed)) : true;
    if (prompt.type === 'number' && !/^-?\d+([.,]\d+)?$/.test(text)) return no(words.notNumber);
    if (prompt.type === 'date' && readDate(text) === null) return no(dateRefusal(text));
    const value = valueTyped(prompt, text) as Value;
    const refusal = prompt.refusal(value);
    if (refusal !== null) return no(refusal);
    if (prompt.type !== 'date' || value === prompt.suggestion || shownBefore === value) return true;
    shownBefore = String(value);
    const date = parseDate(value);
    return date === null ? true : color.cyan(indented(filled(words.again, { date: dateInWords(date) })));
  };
}
