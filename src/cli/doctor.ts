import { type ExitStatus, exit } from './exit.ts';
import { fontFolder } from './files/package-root.ts';
import type { Io } from './io.ts';
import { type CommonOptions, colorFor } from './options.ts';

/** `caseplan doctor`: what is installed and works. Exit status 1 where documents cannot be printed. */
export async function runDoctor(options: CommonOptions & { browser?: string }, io: Io): Promise<ExitStatus> {
  const color = await colorFor(io.stdout, options, io);
  const row = (ok: boolean, what: string, found: string) => {
    io.stdout.write(`${ok ? color.green('✓') : color.red('✗')} ${what.padEnd(10)}${found}\n`);
  };
  const { env, platform, arch, uid } = io;
  row(isNewEnough(io.nodeVersion), 'Node', `${io.nodeVersion} (20.19 or newer is needed), ${platform} ${arch}`);
  const { probeBrowser } = await import('../pdf/index.ts');
  const probe = await probeBrowser({ env, platform, arch, uid, explicit: options.browser, fontDir: fontFolder() });
  const where = probe.location ? `${probe.location.path} (${probe.location.source})` : 'none found';
  row(probe.starts, 'Browser', probe.version ? `${probe.version} at ${where}` : where);
  if (probe.starts) {
    row(
      true,
      'Sandbox',
      probe.sandbox ? 'on' : `off${uid === 0 ? ', because this is root' : ', as CASEPLAN_NO_SANDBOX asks'}`,
    );
    row(
      probe.fontsOk,
      'Fonts',
      probe.fontsOk ? 'bundled fonts print as they should' : 'the bundled fonts do not print',
    );
  }
  for (const problem of probe.problems) io.stdout.write(`  ${problem}\n`);
  const works = probe.problems.length === 0 && isNewEnough(io.nodeVersion);
  io.stdout.write(
    works
      ? 'Everything that rendering needs is here.\n'
      : 'Checking plans works; rendering does not until this is mended.\n',
  );
  return works ? exit.done : exit.findings;
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
