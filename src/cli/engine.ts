import { Engine } from '../engine/engine.ts';
import { diskAt } from './files/disk.ts';
import type { Io } from './io.ts';

/** The engine of a run, over the disk as it is seen from the working folder. */
export const engineFor = ({ config }: { config?: string }, { cwd }: Io): Engine => new Engine(diskAt(cwd), { config });
