import { type FSWatcher, watch } from 'node:fs';

/** How long it must be quiet after a change, in milliseconds: an editor writes a file in several steps. */
const quiet = 100;
/** The longest that changes without end put a look off. */
const patience = 1000;
/** After this time somebody looks even where nothing rang. */
const tick = 2000;

/**
 * Rings when something in the watched folders may have changed. What the system tells of changes differs between systems, and on
 * network drives there is nothing; so a ring says only that it is time to look, and one comes from time to time in any case.
 */
export class Bell {
  readonly #watchers = new Map<string, FSWatcher>();
  #rangAt: number | null = null;
  #heard: () => void = () => undefined;

  /** From now on these folders and no others. One that cannot be watched is looked at from time to time. */
  watch(folders: ReadonlySet<string>): void {
    for (const folder of this.#watchers.keys()) if (!folders.has(folder)) this.#drop(folder);
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, () => this.#ring());
        watcher.on('error', () => this.#drop(folder));
        this.#watchers.set(folder, watcher);
      } catch {
        // Gone, or the system watches no more folders.
      }
    }
  }

  /** Waits for the next ring, and then until it is quiet; at once when `signal` aborts. */
  async next(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      const wait = (ms: number) => {
        clearTimeout(timer);
        timer = setTimeout(resolve, ms);
      };
      this.#heard = () => {
        const left = patience - (performance.now() - (this.#rangAt ?? 0));
        wait(Math.max(0, Math.min(quiet, left)));
      };
      signal.onabort = () => resolve();
      wait(this.#rangAt === null ? tick : quiet);
    });
    clearTimeout(timer);
    this.#heard = () => undefined;
    this.#rangAt = null;
  }

  close(): void {
    this.watch(new Set());
  }

  #ring() {
    this.#rangAt ??= performance.now();
    this.#heard();
  }

  #drop(folder: string) {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
