/** A path as it is typed in a command: between quotes where the shell would take it apart (POSIX, 2.2 Quoting). */
export const shellWord = (path: string): string =>
  /^[\p{L}\p{N}_@%+=:,./\\-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
