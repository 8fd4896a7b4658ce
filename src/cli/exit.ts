/** How the program ends. Scripts rely on these numbers. */
export const exit = {
  done: 0,
  /** `check`: findings; `render`: the plan has errors and nothing was written. */
  findings: 1,
  /** The user's mistake: unknown option, unreadable file. One line says what to do. */
  mistake: 2,
  /** Nothing matched the given paths. */
  nothing: 3,
  /** A fault of the program. */
  fault: 70,
  interrupted: 130,
} as const;

export type ExitStatus = (typeof exit)[keyof typeof exit];

/** A mistake of the user: its message is one clear line that says what to do. Ends the program with `status`. */
export class UserMistake extends Error {
  readonly status: ExitStatus;

  constructor(message: string, status: ExitStatus = exit.mistake) {
    super(message);
    this.name = 'UserMistake';
    this.status = status;
  }
}
