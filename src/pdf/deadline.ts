import { PrintInterrupted } from './errors.ts';

export interface Bounds {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** The beginning of the error's sentence: "The page was not printed". */
  readonly failure: string;
  /** Ends the work; it is done before the error is thrown. */
  readonly onEnd: () => Promise<void>;
}

/**
 * Waits for work, but not longer than it may take.
 *
 * @throws PrintInterrupted when the time is over or the signal is aborted
 */
export async function within<T>(work: Promise<T>, { timeoutMs, signal, failure, onEnd }: Bounds): Promise<T> {
  let stopWaiting = () => {};
  const ended = new Promise<never>((_, reject) => {
    const giveUp = (why: string) => reject(new PrintInterrupted(`${failure}: ${why}.`));
    const onAbort = () => giveUp('it was interrupted');
    const timer = setTimeout(() => giveUp(`it took longer than ${timeoutMs / 1000} s`), timeoutMs);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
    stopWaiting = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  try {
    return await Promise.race([work, ended]);
  } catch (error) {
    if (signal?.aborted && !(error instanceof PrintInterrupted)) {
      // The browser was ended by the abort, and its end was noticed first.
      await onEnd();
      throw new PrintInterrupted(`${failure}: it was interrupted.`, { cause: error });
    }
    if (error instanceof PrintInterrupted) await onEnd();
    throw error;
  } finally {
    stopWaiting();
  }
}
