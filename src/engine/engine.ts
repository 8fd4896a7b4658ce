import type { PlainDate } from '../calendar/plain-date.ts';
import type { CheckContext, Outcome } from '../check/check.ts';
import type { Applied } from '../config/applied.ts';
import type { Config } from '../config/config.ts';
import type { PlanFile } from '../plan/read.ts';
import type { DeadlineReport } from '../report/deadlines/rows.ts';
import { Configurations } from './configurations.ts';
import { type ContextAsked, contextFor, type LoadedContext } from './context.ts';
import type { DeadlinesAsked, LoadedLaw, Readable } from './deadlines.ts';
import type { FilePort } from './ports.ts';

/** What a check is asked for. `replaced`: plans that are history because of one that is not among those to be checked. */
export type CheckAsked = ContextAsked & Pick<CheckContext, 'replaced'>;

/** What an engine works with besides the plans. */
export interface EngineOptions {
  /** The configuration for all files; the nearest one of each where it is left out. */
  config?: string;
}

/** The one way in: everything that the program finds out about plans, and makes of them, is asked for here. */
export class Engine {
  readonly #configurations: Configurations;

  constructor(files: FilePort, { config }: EngineOptions = {}) {
    this.#configurations = new Configurations(files, config);
  }

  of(file: string): Promise<Config | null> {
    return this.#configurations.of(file);
  }

  at(folder: string): Promise<Config | null> {
    return this.#configurations.at(folder);
  }

  files(): string[] {
    return this.#configurations.files();
  }

  appliedTo(file: string): Promise<Applied | null> {
    return this.#configurations.appliedTo(file);
  }

  contextFor(files: readonly PlanFile[], asked: ContextAsked): Promise<LoadedContext> {
    return contextFor(files, this.#configurations, asked);
  }

  /**
   * What the check finds in plans, all of one run together. Plain data.
   * @throws EngineMistake where a configuration or a pack is wrong.
   */
  async check(files: readonly PlanFile[], asked: CheckAsked): Promise<Outcome> {
    return (await this.lookAt(files, asked)).outcome;
  }

  /** The same, with what it was found with: who shows findings beside the law of their plans need not put that together again. */
  async lookAt(
    files: readonly PlanFile[],
    { replaced, ...asked }: CheckAsked,
  ): Promise<{ outcome: Outcome; terms: LoadedContext }> {
    const [{ checkAll }, terms] = await Promise.all([import('../check/check.ts'), this.contextFor(files, asked)]);
    return { outcome: checkAll(files, { ...terms, replaced }), terms };
  }

  /**
   * Every clock of the plans as it stands on a day, in time order. Plain data.
   * @throws EngineMistake where a configuration or a pack is wrong, or no clock starts from an event that is supposed.
   */
  async deadlines(files: readonly Readable[], asked: DeadlinesAsked): Promise<DeadlineReport> {
    const { deadlineReport } = await import('./deadlines.ts');
    return deadlineReport(files, await this.contextFor(files, { day: asked.day }), asked);
  }

  /** The law of every plan as it stands on a day, by its file. */
  async lawsOf(files: readonly Readable[], day: PlainDate): Promise<ReadonlyMap<string, LoadedLaw>> {
    const { lawsOf } = await import('./deadlines.ts');
    return lawsOf(files, await this.contextFor(files, { day }));
  }
}
