import { open as openFile, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Answers } from '../../interview/answers.ts';
import { answersText, readDraft } from '../../interview/draft.ts';
import { UserMistake } from '../exit.ts';
import { writeWhole } from '../files/write.ts';
import type { Io } from '../io.ts';

/**
 * The answers of an interview that is not finished, in a file beside the plan that it is for. It is written after every
 * answer and removed when the plan is written.
 */

const ending = '.draft.yaml';

/** A draft that was found. */
export interface Found {
  file: string;
  text: string;
  answers: Answers;
  /** When it was last saved. */
  saved: Date;
}

/** `castell.draft.yaml` for `castell.plan.yaml`. */
export const draftFor = (plan: string): string =>
  join(dirname(plan), `${basename(plan).replace(/(\.plan)?\.ya?ml$/, '')}${ending}`);

/** `plan-2026-05-08.draft.yaml`, for an interview whose plan has no name yet. */
const unnamed = (today: string) => `plan-${today}${ending}`;

/**
 * Reads a draft; null where there is none.
 * @throws UserMistake where it is there and cannot be read
 */
export async function findDraft(file: string, io: Io): Promise<Found | null> {
  const path = resolve(io.cwd, file);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new UserMistake(`${file} cannot be read (${code}). The answers of an interview are in it.`);
  }
  if (bytes.length === 0) return null;
  const { answers, problem } = readDraft(bytes);
  if (problem !== null) {
    const { line, column, message } = problem;
    throw new UserMistake(
      `${file}:${line}:${column}: ${message} Answers of an interview are in this file. Correct it, or move it away.`,
    );
  }
  return { file, text: new TextDecoder().decode(bytes), answers, saved: (await stat(path)).mtime };
}

/** All drafts in the folder where the program runs, the newest first. What is none is left alone. */
export async function draftsHere(io: Io): Promise<Found[]> {
  const names = (await readdir(io.cwd).catch(() => [])).filter((name) => name.endsWith(ending));
  const found = await Promise.all(names.map((name) => findDraft(name, io).catch(() => null)));
  return found.filter((draft) => draft !== null).sort((a, b) => Number(b.saved) - Number(a.saved));
}

/** What happened when answers were to be kept. */
export type Kept = { is: 'kept' } | { is: 'beside'; old: string } | { is: 'lost'; why: string };

/**
 * Keeps the answers of one interview in a file. It never writes over what it did not write itself: where somebody else has
 * changed the file in the meantime, it is left as it is and the answers go on in one beside it.
 */
export class Draft {
  readonly #io: Io;
  readonly #usual: string;
  readonly #comment: string;
  /** What the file holds, where it is ours. */
  #written: string | null = null;
  #file: string | null = null;

  constructor(io: Io, plan: string | undefined, today: string, comment: string) {
    this.#comment = comment;
    this.#io = io;
    this.#usual = plan === undefined ? unnamed(today) : draftFor(plan);
  }

  /** Goes on with a draft that was found. */
  static async of(found: Found, io: Io, comment: string): Promise<Draft> {
    const draft = new Draft(io, undefined, '', comment);
    draft.#file = found.file;
    draft.#written = found.text;
    await removeRemains(found.file, io);
    return draft;
  }

  /** Where the answers are; null where none are saved. */
  get file(): string | null {
    return this.#file;
  }

  async keep(answers: Answers): Promise<Kept> {
    const text = answersText(answers, this.#comment);
    if (text === this.#written) return { is: 'kept' };
    try {
      const old = this.#file;
      const isOurs = old !== null && (await this.#isOurs(old));
      const file = isOurs ? old : await this.#reserve(old ?? this.#usual);
      await this.#write(file, text, isOurs);
      this.#file = file;
      this.#written = text;
      return old === null || isOurs ? { is: 'kept' } : { is: 'beside', old };
    } catch (error) {
      if (!(error instanceof UserMistake)) throw error;
      return { is: 'lost', why: error.message };
    }
  }

  /** Removes the file, once the plan is written. */
  async remove(): Promise<void> {
    if (this.#file === null || !(await this.#isOurs(this.#file))) return;
    await rm(resolve(this.#io.cwd, this.#file), { force: true });
    this.#file = null;
  }

  async #write(file: string, text: string, wasThere: boolean): Promise<void> {
    const path = resolve(this.#io.cwd, file);
    try {
      await writeWhole(path, text);
    } catch (error) {
      // An empty file says nothing and would only be in the way.
      if (!wasThere) await rm(path, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  async #isOurs(file: string): Promise<boolean> {
    const there = await readFile(resolve(this.#io.cwd, file), 'utf8').catch(() => null);
    return there === this.#written || there === null;
  }

  /** Takes a name that nobody has, for nobody else to read. */
  async #reserve(usual: string): Promise<string> {
    const start = usual.slice(0, -ending.length);
    for (let n = 1; ; n++) {
      const name = n === 1 ? usual : `${start}-${n}${ending}`;
      try {
        await (await openFile(resolve(this.#io.cwd, name), 'wx', 0o600)).close();
        return name;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code !== 'EEXIST') throw new UserMistake(`${name} cannot be written (${code}).`);
      }
    }
  }
}

/** What a write that was cut short left behind: it holds the same answers, or fewer. */
async function removeRemains(file: string, io: Io): Promise<void> {
  const path = resolve(io.cwd, file);
  const isRemains = (name: string) => name.startsWith(`.${basename(path)}.`) && name.endsWith('.tmp');
  const names = (await readdir(dirname(path)).catch(() => [])).filter(isRemains);
  for (const name of names) await rm(join(dirname(path), name), { force: true }).catch(() => undefined);
}
