import type { Printer } from '../pdf/index.ts';

/** The browser of a run. A page that takes too long is the end of it; the next page gets a new one. */
export interface Browser {
  ready(): Promise<Printer>;
  /** Ends the browser that a print failed in; the print beside it fails as well. */
  end(failed: Promise<Printer>): Promise<void>;
  close(): Promise<void>;
}

export function browserOf(open: () => Promise<Printer>): Browser {
  // Not awaited: the browser starts while the plans are read and checked.
  let current: Promise<Printer> | undefined = open();
  const closed = (opened?: Promise<Printer>) => opened?.then((printer) => printer.close()).catch(() => undefined);
  return {
    ready: () => {
      current ??= open();
      return current;
    },
    end: async (failed) => {
      if (current === failed) current = undefined;
      await closed(failed);
    },
    close: async () => closed(current),
  };
}
