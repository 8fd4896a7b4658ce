import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, from a source file as from the bundle: the nearest one upwards with a package.json. */
export function packageRoot(from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  return existsSync(join(folder, 'package.json')) ? folder : packageRoot(folder);
}

/** The fonts that the build puts beside the program. */
export const fontFolder = () => join(packageRoot(), 'dist', 'fonts');
