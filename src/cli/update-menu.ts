import type { ExitStatus } from './exit.ts';
import type { Updating } from './update.ts';

/** stub for now */
export async function runMenu(_: Updating): Promise<ExitStatus> {
  return 0;
}
