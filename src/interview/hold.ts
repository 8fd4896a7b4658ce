import type { Finding } from '../check/finding.ts';
import { type Answers, type Entry, entriesAt } from './answers.ts';
import { withoutOpen } from './answers-shape.ts';
import { fillIds } from './ids.ts';
import { withoutNotes } from './notes.ts';
import { type Outline, outline, type Setting, type Step } from './outline.ts';
import { headingFor, promptFor, type Speaking, sectionHeading } from './present.ts';
import type { Prompter } from './prompter.ts';
import { sections } from './questions.ts';
import { begin, remove, reply, senseOf, settle, takeBack } from './reply.ts';
import { type Coach, reviewOf } from './review.ts';

export interface Hold extends Setting, Speaking {
  prompter: Prompter;
  /** Keeps the answers; called after every answer, and before the next question is asked. */
  keep?: () => Promise<void>;
  /** What an answer could do better. */
  coach?: Coach;
  /** What the check finds in the plan so far, for the review. */
  findings?: (answers: Answers) => Promise<readonly Finding[]>;
}

/**
 * Holds the interview: puts to the prompter what `answers` do not say yet, and writes the replies into them. Where there is
 * somebody to look at a review, it ends when the plan is to be written.
 */
export async function holdInterview(answers: Answers, hold: Hold): Promise<void> {
  await new Interview(answers, hold).run();
}

class Interview {
  readonly #answers: Answers;
  readonly #hold: Hold;
  /** Steps that somebody went back to. */
  readonly #again = new Set<string>();
  /** While a line of the review is changed: which steps are asked before the review is shown again. */
  #only: ((step: Step) => boolean) | null = null;
  /** What was asked since then. */
  readonly #done: string[] = [];
  #reviewing = false;
  #line: string | undefined;
  #shown = { part: 0, about: '' };

  constructor(answers: Answers, hold: Hold) {
    this.#answers = answers;
    this.#hold = hold;
  }

  async run(): Promise<void> {
    for (;;) {
      const now = this.#now();
      const step = this.#next(now);
      if (step !== undefined) await this.#ask(step, now);
      else if (this.#only !== null) this.#only = null;
      else if (this.#hold.prompter.review === undefined) {
        this.#goTo(now, undefined);
        return;
      } else if (await this.#review(now)) return;
    }
  }

  readonly #now = (): Outline => outline(sections, this.#answers, this.#hold, this.#again);

  #next({ steps }: Outline): Step | undefined {
    if (this.#reviewing && this.#only === null) return undefined;
    return steps.find((step) => step.state === 'ask' && (this.#only?.(step) ?? true));
  }

  async #ask(step: Step, now: Outline): Promise<void> {
    const { prompter, coach } = this.#hold;
    const isQuiet = step.kind === 'question' && step.question.quiet === true;
    if (!isQuiet) this.#goTo(now, step);
    const prompt = await promptFor(step, this.#hold);
    const said = await prompter.ask(prompt);
    if (said.do === 'back') return this.#back(step, now);
    if (said.do === 'review') {
      this.#line = step.key;
      this.#reviewing = true;
      return;
    }
    const before = senseOf(now);
    const listed = new Set(entriesAt(this.#answers, 'people'));
    reply(step, said.value);
    settle(before, this.#now, this.#answers);
    this.#again.delete(step.key);
    if (!isQuiet) this.#done.push(step.key);
    if (step.kind === 'question' && step.question.key === 'newPerson') this.#leaveOpen(listed);
    await this.#hold.keep?.();
    if (isQuiet) return;
    prompter.taken(prompt, said.value);
    if (step.kind !== 'question' || said.value === undefined) return;
    const note = prompt.note(said.value);
    if (note !== null) prompter.say(note, 'note');
    for (const text of coach?.(step, said.value) ?? []) prompter.say(text, 'coach');
  }

  /** What else is asked about somebody who was just added waits for the review: the talk is about something else. */
  #leaveOpen(listed: ReadonlySet<Entry>): void {
    for (const { state, ...step } of this.#now().steps) {
      const isAbout = step.about.length === 1 && step.about[0]?.list === 'people' && !listed.has(step.scene.entry);
      if (isAbout && state === 'ask' && step.kind === 'question') reply({ ...step, state }, undefined);
    }
  }

  /** Asks once more what was asked before. */
  async #back(step: Step, now: Outline): Promise<void> {
    if (takeBack(step)) return this.#hold.keep?.();
    if (this.#only !== null) {
      const last = this.#done.pop();
      if (last !== undefined) this.#again.add(last);
      // What was to be changed stays as it was.
      else this.#again.clear();
      if (last === undefined) this.#only = null;
      return;
    }
    const steps = now.steps.filter((other) => other.kind !== 'question' || other.question.quiet !== true);
    const index = steps.findIndex(({ key }) => key === step.key);
    const previous = steps[index - 1];
    if (previous === undefined) this.#hold.prompter.say(this.#hold.screen.isFirst, 'note');
    else this.#again.add(previous.key);
  }

  /** Says where in the interview somebody is, where that is not where they were. */
  #goTo(now: Outline, step: Step | undefined): void {
    const { prompter } = this.#hold;
    const asked = new Set(now.steps.map(({ part }) => part.n));
    const n = step?.part.n ?? now.parts.length + 1;
    for (const part of now.parts) {
      const isPassed = part.n > this.#shown.part && part.n < n && !asked.has(part.n);
      if (isPassed && this.#only === null) prompter.section(sectionHeading(part, true, this.#hold));
    }
    if (step === undefined) return;
    if (n !== this.#shown.part && this.#only === null) prompter.section(sectionHeading(step.part, false, this.#hold));
    if (n !== this.#shown.part) this.#shown = { part: n, about: '' };
    const about = step.about.findLast((entry) => headingFor(entry, this.#hold) !== null);
    if (about !== undefined && about.key !== this.#shown.about) prompter.heading(headingFor(about, this.#hold) ?? '');
    this.#shown.about = about?.key ?? '';
  }

  /** Shows the review, and does what is chosen there. Returns true where the plan is to be written. */
  async #review(now: Outline): Promise<boolean> {
    const { prompter, findings, coach = () => [] } = this.#hold;
    const review = reviewOf(now, (await findings?.(this.#answers)) ?? [], coach, this.#hold);
    const said = await prompter.review?.({ ...review, at: this.#line });
    this.#shown = { part: 0, about: '' };
    this.#reviewing = review.isComplete;
    if (said === undefined || said.do === 'write') return true;
    if (said.do === 'leave') return false;
    if (said.do === 'open') {
      this.#focus(now.steps.filter(({ state }) => state === 'open'));
      return false;
    }
    const step = now.steps.find(({ key }) => key === said.key);
    this.#line = said.key;
    this.#reviewing = true;
    if (step !== undefined) await this.#change(step, said.do);
    return false;
  }

  async #change(step: Step, what: 'change' | 'remove' | 'add'): Promise<void> {
    if (what === 'change') return this.#focus([step]);
    this.#focus([]);
    if (what === 'add' && step.kind === 'more') begin(step);
    if (what === 'remove') {
      const before = senseOf(this.#now());
      remove(step, this.#now);
      settle(before, this.#now, this.#answers);
      this.#again.clear();
    }
    await this.#hold.keep?.();
  }

  /** Asks steps again, and what comes up by their answers, before the review is shown again. */
  #focus(steps: readonly Step[]): void {
    const waiting = new Set(this.#now().steps.flatMap(({ key, state }) => (state === 'ask' ? [key] : [])));
    for (const { key } of steps) {
      this.#again.add(key);
      waiting.delete(key);
    }
    this.#done.length = 0;
    this.#only = ({ key }) => !waiting.has(key);
  }
}

/** A question that nobody answered though the plan needs it: its name, and the section that it stands in. */
export interface Open {
  section: string;
  label: string;
}

/** What the plan needs and the answers do not say, in the words of the interview and in its order. */
export async function openQuestions(answers: Answers, setting: Setting & Speaking): Promise<readonly Open[]> {
  const asked = withoutOpen(withoutNotes(structuredClone(answers))) as Answers;
  for (const signature of entriesAt(asked, 'signatures')) signature.status ??= 'pending';
  fillIds(asked);
  const open: Open[] = [];
  for (const step of outline(sections, asked, setting).steps) {
    if (step.state !== 'ask' || (step.kind === 'question' && step.question.quiet)) continue;
    const prompt = await promptFor(step, setting);
    if (!prompt.needed) continue;
    open.push({ section: sectionHeading(step.part, false, setting).title, label: prompt.fullLabel });
  }
  return open;
}
