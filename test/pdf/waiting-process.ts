/** A process of its own that opens a printer, says so, and waits to be interrupted. Argument: the font folder. */
import { openPrinter } from '../../src/pdf/index.ts';

const { env, platform, arch } = process;
await openPrinter({ env, platform, arch, uid: process.getuid?.(), fontDir: process.argv[2] ?? '' });
process.stdout.write('open\n');
