import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CheckContext, checkAll, type Outcome, together } from '../../check/check.ts';
import { replacedIn } from '../../check/replaced.ts';
import { type PlanFile, readPlan } from '../../plan/read.ts';
import { bytesOf } from '../files/inputs.ts';
import type { Io } from '../io.ts';

interface KnownFile {
  /** What the system says of the file: when it was changed, how long it is, which one it is. */
  stamp: string;
  bytes: Buffer;
  jurisdiction: string | undefined;
  file: PlanFile;
}

interface KnownOutcome {
  isReplaced: boolean;
  outcome: Outcome;
}

/** What was read and found before, so that a run looks only at what has changed. */
export class Memory {
  readonly #io: Io;
  readonly #files = new Map<string, KnownFile>();
  #outcomes = new WeakMap<PlanFile, KnownOutcome>();
  #basis = '';

  constructor(io: Io) {
    this.#io = io;
  }

  /**
   * A plan as it stands in the file; the same object as before where nothing has changed, null where the file has gone.
   * `jurisdiction`: that of a plan which names none.
   */
  async read(name: string, jurisdiction: string | undefined): Promise<PlanFile | null> {
    const before = this.#files.get(name);
    const known = before?.jurisdiction === jurisdiction ? before : undefined;
    // What goes wrong here goes wrong with the reading, too, which says so.
    const entry = await stat(resolve(this.#io.cwd, name), { bigint: true }).catch(() => null);
    const stamp = entry === null ? '' : `${entry.mtimeNs} ${entry.ctimeNs} ${entry.size} ${entry.ino}`;
    if (known !== undefined && known.stamp === stamp && stamp !== '') return known.file;
    const bytes = await bytesOf(name, this.#io);
    if (bytes === null) {
      this.#files.delete(name);
      return null;
    }
    const file = known?.bytes.equals(bytes) ? known.file : readPlan(name, bytes, { jurisdiction });
    this.#files.set(name, { stamp, bytes: Buffer.from(bytes), jurisdiction, file });
    return file;
  }

  /**
   * What is found in `files`, of which each may be replaced by any of `all`, and how many had to be checked for it.
   * `basis`: whatever else findings depend on, in words; nothing that was found on another one counts. `standard` is asked for
   * the files that are checked.
   */
  async check(
    files: readonly PlanFile[],
    all: readonly PlanFile[],
    basis: string,
    standard: (files: readonly PlanFile[]) => Promise<CheckContext>,
  ): Promise<{ outcome: Outcome; checked: number }> {
    if (basis !== this.#basis) this.#outcomes = new WeakMap();
    this.#basis = basis;
    const replaced = replacedIn(all);
    const isReplaced = ({ plan }: PlanFile) => plan !== null && replaced.has(plan.id);
    const stale = files.filter((file) => this.#outcomes.get(file)?.isReplaced !== isReplaced(file));
    const options = { ...(await standard(stale)), replaced };
    for (const file of stale) {
      this.#outcomes.set(file, { isReplaced: isReplaced(file), outcome: checkAll([file], options) });
    }
    return {
      outcome: together(files.flatMap((file) => this.#outcomes.get(file)?.outcome ?? [])),
      checked: stale.length,
    };
  }
}
