import { createInterface, type Interface } from 'node:readline';
import { filled } from '../wording/interview.ts';
import type { Value } from './answers.ts';
import { judgeOf, suggestionInWords } from './judge-typed.ts';
import { dateInWords, type Spoken } from './present.ts';
import {
  Interrupted,
  type Option,
  type Prompt,
  type Prompter,
  type Reply,
  type Review,
  type ReviewLine,
  type ReviewReply,
  type SectionHeading,
} from './prompter.ts';
import { answerInWords } from './say-answer.ts';

export interface Plain extends Spoken {
  input: NodeJS.ReadableStream;
  write(text: string): void;
  interruption: AbortSignal;
}

/** What a line does that was typed: it answers, it asks for something else, or it is no answer, for a reason. */
type Read = Reply | { do: 'say'; text: string };

/**
 * Puts the questions line by line: nothing that was written is written over, every question stands there once, and choices are
 * typed as numbers. For screen readers, braille displays, and terminals that cannot be drawn on.
 */
export class PlainPrompter implements Prompter {
  readonly #plain: Plain;
  readonly #lines: Interface;
  readonly #waiting: string[] = [];
  #wake: (() => void) | null = null;
  #stopped: Interrupted | null = null;
  #isFirst = true;

  constructor(plain: Plain) {
    this.#plain = plain;
    this.#lines = createInterface({ input: plain.input, terminal: false });
    this.#lines.on('line', (line) => {
      this.#waiting.push(line);
      this.#wake?.();
    });
    this.#lines.on('close', this.#stop);
    plain.interruption.addEventListener('abort', this.#stop);
  }

  close(): void {
    this.#plain.interruption.removeEventListener('abort', this.#stop);
    this.#lines.off('close', this.#stop);
    this.#lines.close();
  }

  readonly #stop = () => {
    this.#stopped ??= new Interrupted('the input ended');
    this.#wake?.();
  };

  section({ title, intro, count }: SectionHeading): void {
    this.#say('', `${count}: ${title}`, intro);
    if (this.#isFirst) this.#say(this.#plain.screen.plainKeys);
    this.#isFirst = false;
  }

  heading(text: string): void {
    this.#say('', text);
  }

  async ask(prompt: Prompt): Promise<Reply> {
    if (prompt.quiet) return { do: 'answer', value: prompt.suggestion };
    const options = optionsOf(prompt, this.#plain);
    const isChoice = options.length > 0 && prompt.type !== 'yes-no';
    if (isList(prompt) && !isChoice) return { do: 'answer', value: undefined };
    this.#say('', prompt.ask, prompt.help);
    if (isChoice) for (const [index, { label }] of options.entries()) this.#say(`${index + 1} ${label}`);
    this.#say(howTo(prompt, this.#plain));
    const read = isChoice ? chosen(prompt, options, this.#plain) : typed(prompt, this.#plain);
    for (;;) {
      const line = await this.#line();
      const text = line.trim();
      if (text === '<') return { do: 'back' };
      if (text === '!') return { do: 'review' };
      const reply: Read = text === '?' ? { do: 'say', text: this.#why(prompt) } : read(text);
      if (reply.do !== 'say') return reply;
      this.#say(reply.text);
    }
  }

  #why({ why, example }: Prompt): string {
    const { screen } = this.#plain;
    const shown = example === '' ? why : `${why} ${screen.example} ${example}`;
    return shown.trim() === '' ? screen.noWhy : shown.trim();
  }

  taken(prompt: Prompt, value: Value | undefined): void {
    const { wording } = this.#plain;
    if (prompt.label === '' || (isList(prompt) && prompt.options.length === 0)) return;
    this.#say(`${prompt.label}: ${answerInWords(prompt, value, wording) ?? wording.words.nothing}`);
  }

  say(text: string): void {
    this.#say(text);
  }

  async review(review: Review): Promise<ReviewReply> {
    const { screen } = this.#plain;
    this.#say('', screen.reviewTitle);
    for (const { text } of review.remarks) this.#say(text);
    const choices: ReviewLine[] = [];
    for (const line of review.lines) {
      if (line.kind === 'part') this.#say('');
      if (line.key !== '') choices.push(line);
      const number = line.key === '' ? '' : `${choices.length} `;
      this.#say(`${number}${this.#lineText(line)}`, ...line.remarks.map(({ text }) => text));
    }
    const isOpen = review.lines.some(({ kind, state }) => kind === 'answer' && state === 'open');
    this.#say(
      '',
      isOpen ? screen.plainOpen : '',
      review.isComplete ? screen.plainWrite : screen.plainNotDone,
      screen.plainReview,
    );
    for (;;) {
      const reply = reviewReply((await this.#line()).trim().toLowerCase(), choices, review.isComplete);
      if (reply !== null) return reply;
      this.#say(filled(screen.notOnList, { n: choices.length }));
    }
  }

  #lineText({ kind, label, value, state, needed }: ReviewLine): string {
    const { screen } = this.#plain;
    if (kind === 'list') return filled(screen.addOne, { label });
    if (kind !== 'answer') return label;
    const missing = state === 'ask' ? screen.notAsked : needed ? screen.openNeeded : screen.open;
    return `${label}: ${value === '' ? missing : value}`;
  }

  /** Empty lines are written only where they come first. */
  #say(...lines: string[]): void {
    const shown = lines.filter((line, index) => line !== '' || (index === 0 && lines.length > 1));
    this.#plain.write(shown.map((line) => `${line}\n`).join(''));
  }

  async #line(): Promise<string> {
    for (;;) {
      const line = this.#waiting.shift();
      if (line !== undefined) return line;
      if (this.#stopped !== null) throw this.#stopped;
      this.#plain.write('> ');
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = null;
    }
  }
}

const isList = ({ type }: Prompt) => ['choice', 'language', 'duration', 'several'].includes(type);

const optionsOf = (prompt: Prompt, { wording: { words } }: Spoken): readonly Option[] =>
  prompt.type === 'yes-no'
    ? [
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]
    : prompt.options;

/** What Enter alone does. */
const usualOf = ({ current, suggestion }: Prompt) => current ?? suggestion;

/** How the question can be answered, in one line. */
function howTo(prompt: Prompt, { wording, screen }: Spoken): string {
  const { yes, no } = wording.words;
  const usual = usualOf(prompt);
  const kind =
    prompt.type === 'several'
      ? screen.chooseNumbers
      : prompt.type === 'yes-no'
        ? filled(screen.typeYesNo, { yes, no })
        : prompt.options.length > 0
          ? screen.chooseNumber
          : '';
  const isNothing = usual === undefined || (Array.isArray(usual) && usual.length === 0);
  if (isNothing) return [kind, prompt.required ? '' : screen.enterOpen].filter(Boolean).join(' ');
  const what = answerInWords(prompt, usual, wording) ?? suggestionInWords(prompt, usual, wording);
  return [kind, filled(screen.enterTakes, { what }), prompt.required ? '' : screen.emptyIs].filter(Boolean).join(' ');
}

const answer = (value: Value | undefined): Read => ({ do: 'answer', value });

/** Numbers of a list, or a yes or no. */
function chosen(prompt: Prompt, options: readonly Option[], { wording, screen }: Spoken): (text: string) => Read {
  const no: Read = { do: 'say', text: filled(screen.notOnList, { n: options.length }) };
  const isMany = prompt.type === 'several';
  return (text) => {
    const usual = usualOf(prompt);
    const isOpen =
      text === '-' || (text === '' && (usual === undefined || (Array.isArray(usual) && usual.length === 0)));
    if (isOpen && prompt.required) return { do: 'say', text: isMany ? screen.chooseNumbers : wording.words.needed };
    if (isOpen) return answer(undefined);
    if (text === '') return answer(usual);
    const numbers = text.split(/[\s,]+/).filter(Boolean);
    const values = numbers.flatMap((number) => options[Number(number) - 1]?.value ?? []);
    if (values.length !== numbers.length || (!isMany && values.length !== 1)) return no;
    return answer(isMany ? options.map(({ value }) => value).filter((value) => values.includes(value)) : values[0]);
  };
}

/** Yes or no, or what is typed. */
function typed(prompt: Prompt, spoken: Spoken): (text: string) => Read {
  const { wording, screen } = spoken;
  const { words } = wording;
  const usual = usualOf(prompt);
  if (prompt.type === 'yes-no') {
    return (text) => {
      if (text === '' && (usual !== undefined || !prompt.required)) return answer(usual);
      if (text === '-' && !prompt.required) return answer(undefined);
      const begins = (word: string) => text !== '' && word.toLowerCase().startsWith(text.toLowerCase());
      if (begins(words.yes) || begins(words.no)) return answer(begins(words.yes));
      return { do: 'say', text: filled(screen.typeYesNo, { yes: words.yes, no: words.no }) };
    };
  }
  const judge = judgeOf(prompt, wording);
  let shown: Value | undefined;
  return (text) => {
    // The date that stands there last is what Enter takes, and no longer the suggestion before it.
    const taken = shown ?? usual;
    if (text === '' && taken !== undefined) return answer(taken);
    const judged = judge(text === '-' ? '' : text);
    if (judged.is === 'answer') return answer(judged.value);
    if (judged.is === 'wrong') return { do: 'say', text: judged.why };
    shown = judged.date;
    return { do: 'say', text: filled(screen.plainDate, { date: dateInWords(judged.date, wording) }) };
  };
}

function reviewReply(text: string, choices: readonly ReviewLine[], isComplete: boolean): ReviewReply | null {
  if (text === '') return isComplete ? null : { do: 'leave' };
  if (text === 'w' && isComplete) return { do: 'write' };
  if (text === 'o') return { do: 'open' };
  const [, sign, number] = /^([-+]?)\s*(\d+)$/.exec(text) ?? [];
  const line = choices[Number(number) - 1];
  if (line === undefined) return null;
  if (sign === '-') return line.canRemove ? { do: 'remove', key: line.key } : null;
  return { do: line.kind === 'list' ? 'add' : 'change', key: line.key };
}
