import type { Applied } from '../config/applied.ts';
import type { Config } from '../config/config.ts';
import type { PlanFile } from '../plan/read.ts';
import { Configurations } from './configurations.ts';
import { type ContextAsked, contextFor, type LoadedContext } from './context.ts';
import type { FilePort } from './ports.ts';

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
}
