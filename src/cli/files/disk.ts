import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { FilePort } from '../../engine/ports.ts';
import { shown, within } from './paths.ts';

/** The disk, seen from the working folder. */
export const diskAt = (cwd: string): FilePort => ({
  here: cwd,
  read: (path) => readFile(path).catch(() => null),
  exists: existsSync,
  resolve,
  folderOf: dirname,
  within,
  shown: (path) => shown(path, cwd),
});
