/** What can go wrong while printing, as the user's mistake or the machine's state: one clear line, and what to do. */

/** No browser was found, or the one that was named does not exist. The message says how to get one. */
export class BrowserNotFound extends Error {
  override readonly name = 'BrowserNotFound';
}

/** A browser was found but did not start, ended early, or did not answer in time. */
export class BrowserFailed extends Error {
  override readonly name = 'BrowserFailed';
}

/** The HTML was refused: it has no content security policy, or it tried to load or go somewhere. */
export class PrintRefused extends Error {
  override readonly name = 'PrintRefused';
}

/** The work was given up because its time was over or because the caller aborted it. */
export class PrintInterrupted extends Error {
  override readonly name = 'PrintInterrupted';
}
