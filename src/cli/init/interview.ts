import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../check/finding.ts';
import { type Answers, textAt } from '../../interview/answers.ts';
import { coachOn } from '../../interview/coach.ts';
import { answersText } from '../../interview/draft.ts';
import { holdInterview } from '../../interview/hold.ts';
import { findingsIn, noSource } from '../../interview/judge.ts';
import { note, notesIn } from '../../interview/notes.ts';
import { planText } from '../../interview/plan-text.ts';
import { Interrupted } from '../../interview/prompter.ts';
import { readPlan } from '../../plan/read.ts';
import { filled } from '../../wording/interview.ts';
import { engineFor } from '../engine.ts';
import { type ExitStatus, exit, UserMistake } from '../exit.ts';
import { writeWhole } from '../files/write.ts';
import type { Io } from '../io.ts';
import { shellWord } from '../shell-word.ts';
import { type OpenPrompter, prompterAt } from '../terminal.ts';
import { closing } from './closing.ts';
import { Draft, draftFor, findDraft } from './draft.ts';
import type { InitOptions } from './init.ts';
import { chooseDraft, placePrompt, resumedLine } from './resume.ts';
import { fileOf, freeName, inLines, type Session, schemaFor, sessionOf, type Target, type Usual } from './session.ts';

/** An interview in a terminal: its answers are kept after each one, and at the end a plan is written. */
export async function fromInterview(
  target: Target,
  usual: Usual,
  options: InitOptions,
  io: Io,
  start: Answers = {},
): Promise<ExitStatus> {
  const session = await sessionOf(target, usual, options, io);
  const prompter = await prompterAt(session, options, io);
  const sitting = new Sitting(target, start, session, prompter, options, io);
  try {
    await sitting.begin();
    await sitting.hold();
    await sitting.finish();
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    prompter.close();
    await sitting.stop();
    return exit.interrupted;
  } finally {
    prompter.close();
  }
  await sitting.close();
  return exit.done;
}

class Sitting {
  #target: Target;
  #answers: Answers;
  readonly #session: Session;
  readonly #prompter: OpenPrompter;
  readonly #options: InitOptions;
  readonly #io: Io;
  #draft: Draft;
  #isLost = false;
  #plan = '-';

  constructor(target: Target, start: Answers, session: Session, prompter: OpenPrompter, options: InitOptions, io: Io) {
    this.#target = target;
    this.#answers = start;
    this.#session = session;
    this.#prompter = prompter;
    this.#options = options;
    this.#io = io;
    this.#draft = new Draft(io, target === '-' ? undefined : target, session.today, session.screen.draftComment);
  }

  /** Goes on with answers that were saved, where there are any and they are wanted. */
  async begin(): Promise<void> {
    const { screen } = this.#session;
    const isNamed = this.#target !== undefined && this.#target !== '-';
    const found = isNamed
      ? await findDraft(draftFor(String(this.#target)), this.#io)
      : await chooseDraft(this.#prompter, this.#session, this.#io);
    if (found === null) {
      if (isNamed) note(this.#answers, { for: this.#target });
      return;
    }
    this.#answers = found.answers;
    this.#draft = await Draft.of(found, this.#io, screen.draftComment);
    const plan = notesIn(found.answers).for;
    if (this.#target === undefined && plan !== undefined) this.#target = plan;
    this.#prompter.say(resumedLine(found, this.#session), 'note');
  }

  async hold(): Promise<void> {
    await holdInterview(this.#answers, {
      ...this.#session,
      prompter: this.#prompter,
      keep: () => this.#keep(),
      findings: (answers) => this.#findings(answers),
      coach: ({ id, scene }, value) => coachOn(id, value, scene.answers, { language: this.#session.language ?? 'en' }),
    });
  }

  /** What the check will find in the plan, with the law of its place. */
  async #findings(answers: Answers): Promise<Finding[]> {
    const { today, wording } = this.#session;
    const id = textAt(answers, 'plan.id');
    const name = this.#target ?? (id === undefined ? '-' : fileOf(id));
    const files = [readPlan(name, new TextEncoder().encode(planText(answers, today, wording)))];
    const terms = await engineFor(this.#options, this.#io).contextFor(files, { day: today });
    return findingsIn(answers, today, noSource(name), terms);
  }

  async #keep(): Promise<void> {
    const { screen } = this.#session;
    const kept = await this.#draft.keep(this.#answers);
    if (kept.is === 'lost') {
      const text = this.#isLost ? screen.stillNotSaved : filled(screen.notSaved, { why: kept.why });
      this.#isLost = true;
      return this.#prompter.say(text, 'warn');
    }
    const file = this.#draft.file ?? '';
    if (this.#isLost) this.#prompter.say(filled(screen.savedAgain, { file }), 'note');
    this.#isLost = false;
    if (kept.is === 'beside') this.#prompter.say(filled(screen.savedBeside, { file: kept.old, other: file }), 'warn');
  }

  /** Writes the plan, wherever it can be written, and removes the draft. */
  async finish(): Promise<void> {
    const { today, wording, screen } = this.#session;
    if (this.#target === '-') {
      this.#io.stdout.write(planText(this.#answers, today, wording));
      return this.#draft.remove();
    }
    let name = this.#target ?? fileOf(String(textAt(this.#answers, 'plan.id')));
    for (;;) {
      try {
        if (existsSync(resolve(this.#io.cwd, name))) {
          this.#prompter.say(filled(screen.planBeside, { file: name }), 'warn');
          name = freeName(name, this.#io);
        }
        await writeWhole(
          resolve(this.#io.cwd, name),
          planText(this.#answers, today, wording, await schemaFor(name, this.#io)),
        );
        break;
      } catch (error) {
        if (!(error instanceof UserMistake)) throw error;
        name = await this.#anotherPlace(name, error.message);
      }
    }
    this.#plan = name;
    await this.#draft.remove();
  }

  /** Asks where else the plan can go. */
  async #anotherPlace(name: string, why: string): Promise<string> {
    for (;;) {
      const reply = await this.#prompter.ask(placePrompt(name, why, this.#session));
      if (reply.do === 'answer' && typeof reply.value === 'string') return reply.value;
    }
  }

  /** Says where the answers are; where they could not be saved, they are printed. */
  async stop(): Promise<void> {
    const { screen } = this.#session;
    const { stderr } = this.#io;
    const hasAnswers = Object.keys(this.#answers).some((key) => key !== 'x-interview');
    if (!hasAnswers && this.#draft.file === null) {
      stderr.write(`\n${inLines(screen.stoppedEmpty, this.#io)}\n`);
      return;
    }
    const kept = await this.#draft.keep(this.#answers);
    if (kept.is === 'lost') {
      stderr.write(
        `\n${inLines(screen.stoppedUnsaved, this.#io)}\n\n${answersText(this.#answers, screen.draftComment)}`,
      );
      return;
    }
    const file = this.#draft.file ?? '';
    const named = this.#target === undefined || this.#target === '-' ? [] : [shellWord(this.#target)];
    const command = ['caseplan init', ...named].join(' ');
    stderr.write(`\n${inLines(filled(screen.stopped, { file, command }), this.#io)}\n`);
  }

  async close(): Promise<void> {
    this.#io.stderr.write('\n');
    await closing(this.#answers, this.#plan, this.#session, this.#options, this.#io);
  }
}
