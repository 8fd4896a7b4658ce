/**
 * What the engine needs of the place where it runs: the disk of a command line, the open files of an editor, or texts in memory. The
 * engine knows paths only by what this makes of them.
 */
export interface FilePort {
  /** The folder that paths are meant from where nothing else is said, as a full path. */
  here: string;
  /** The bytes of the file at a full path; null where there is none, or it cannot be read. */
  read(path: string): Promise<Uint8Array | null>;
  /** Is there something at a full path? */
  exists(path: string): boolean;
  /** The full path of what is named from a folder. */
  resolve(folder: string, name: string): string;
  /** The folder around what is at a full path; of the top, the top itself. */
  folderOf(path: string): string;
  /** A full path as something in `folder` sees it, with forward slashes; null where it is not in it. */
  within(folder: string, path: string): string | null;
  /** A full path as a person in `here` would write it, with forward slashes. */
  shown(path: string): string;
}
