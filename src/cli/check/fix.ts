import { resolve } from 'node:path';
import type { Outcome } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import type { LoadedContext } from '../../engine/context.ts';
import type { Engine } from '../../engine/engine.ts';
import { fixFile, type Round, withSchemaLine } from '../../fix/index.ts';
import { unifiedDiff } from '../../plan/edit/unified-diff.ts';
import type { PlanFile } from '../../plan/read.ts';
import { covers } from '../../rules/ids.ts';
import { type ExitStatus, exit, UserMistake } from '../exit.ts';
import { bytesLike, rewrite } from '../files/rewrite.ts';
import { schemaAddress } from '../files/schema-file.ts';
import type { Io, Output } from '../io.ts';
import { isLog } from '../options.ts';
import type { CheckOptions } from './check.ts';
import { checkedFile, refuseTargets, refuseUnknownRules, writeReport } from './present.ts';
import { targetsOf } from './report-targets.ts';
import type { Inputs } from './selection.ts';

/** What is left to be done after mending. */
export interface Mended extends Inputs {
  /** Where the findings go: standard output, unless the mended text of standard input went there. */
  talk: Output;
  /** Was there a file that could not be written? */
  failed: boolean;
  /** The end of the command; left out where the findings are still to be told. */
  status?: ExitStatus;
}

type Read = (io: Io) => Promise<Inputs>;
type Look = (inputs: Inputs) => Promise<{ outcome: Outcome; terms: LoadedContext; engine: Engine }>;

interface Change {
  before: PlanFile;
  after: PlanFile;
  rounds: Round[];
  /** Findings that were mended, and the line for editors where it was added. */
  count: number;
}

/**
 * `check --fix`, `--fix-unsafe` and `--diff`. `read` and `look` read the plans that are
 * asked for and tell what is wrong with them, as the check does.
 */
export async function runFix(read: Read, options: CheckOptions, io: Io, look: Look): Promise<Mended> {
  let stdin: Uint8Array = new Uint8Array();
  const readStdin = async () => {
    stdin = await io.readStdin();
    return stdin;
  };
  const inputs = await read({ ...io, readStdin });
  const { files } = inputs;
  if (options.diff) await refuseTargets(targetsOf([], options.output), files, options, io);
  const changes = await mend(inputs, look, options, io);
  if (options.diff) return { ...inputs, talk: io.stdout, failed: false, status: await showDiff(changes, options, io) };
  const written: boolean[] = [];
  for (const change of changes)
    written.push(await write(change, isStdin(change.before, options, io) ? stdin : null, io));
  const done = changes.filter((change, index) => written[index] && change.count > 0);
  if (done.length > 0 && !options.quiet) io.stderr.write(`caseplan: ${inTotal(done)} mended.\n`);
  return {
    ...inputs,
    files: changes.map(({ before, after }, index) => (written[index] ? after : before)),
    talk: files.some((file) => isStdin(file, options, io)) ? io.stderr : io.stdout,
    failed: written.includes(false),
  };
}

async function mend(inputs: Inputs, look: Look, options: CheckOptions, io: Io): Promise<Change[]> {
  const { files } = inputs;
  const { outcome, ...run } = await look(inputs);
  await refuseUnknownRules(options, { files, ...run }, io);
  const isAsked = ({ rule }: Finding) => !options.rule || options.rule.some((one) => covers(one, rule));
  const findings = outcome.findings.filter(isAsked);
  const again = async (file: PlanFile) => (await look({ ...inputs, files: [file] })).outcome.findings.filter(isAsked);
  const changes: Change[] = [];
  for (const before of files) {
    const { file, rounds } = await fixFile(before, findings, { unsafe: options.fixUnsafe === true, look: again });
    const address =
      file.plan === null || options.rule || isStdin(file, options, io)
        ? undefined
        : await schemaAddress(resolve(io.cwd, file.file));
    const after = address === undefined ? file : withSchemaLine(file, address);
    const count = rounds.reduce((sum, { mended }) => sum + mended.length, 0);
    changes.push({ before, after, rounds, count: after === file ? count : count + 1 });
  }
  return changes;
}

/**
 * The diff, on standard output or in the file of `--output`. The log of a CI job is read by many: there, lines of the plans are left
 * out, and each change is told in a line without them. A file stays where the plans are, and gets the diff whole: half of one is none.
 */
async function showDiff(changes: readonly Change[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  const toFile = options.output !== undefined && options.output !== '-';
  const isPrivate = !toFile && isLog(io) && !options.showNames;
  const texts = isPrivate
    ? await Promise.all(changes.map(inALog))
    : changes.map(({ before, after }) => unifiedDiff(before.file, before.text, after.text));
  if (toFile) await writeReport(options.output as string, texts.join(''), io);
  else io.stdout.write(texts.join(''));
  const done = changes.filter(({ count }) => count > 0);
  if (done.length === 0) return exit.done;
  if (!options.quiet) {
    io.stderr.write(`caseplan: ${inTotal(done)} would be mended; nothing was written.\n`);
    if (isPrivate) io.stderr.write(`caseplan: ${whyNoDiff}\n`);
  }
  return exit.findings;
}

const whyNoDiff =
  'CI is set, and its log is no place for lines of a plan. The diff itself: --diff -o FILE, or --show-names.';

/** The changes of a file without what tells who somebody is, one line each, in the form of `concise`. */
async function inALog({ before, rounds, count }: Change): Promise<string> {
  if (count === 0) return '';
  const { findingsWithoutPeople } = await import('../../report/other-formats.ts');
  const findings = rounds.flatMap(({ file, mended }) => findingsWithoutPeople(checkedFile(file), mended));
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  const rows = findings.map(
    ({ line, column, rule, fix }) => `${before.file}:${line}:${column}: ${rule} ${fix?.title ?? notShown}\n`,
  );
  const schemaLine = count > findings.length ? `${before.file}:1:1: Add the line that names the schema.\n` : '';
  return schemaLine + rows.join('');
}

const notShown = 'What would be written is left out.';

/** "3 places in 2 plans". */
function inTotal(changes: readonly Change[]): string {
  const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const places = changes.reduce((sum, { count }) => sum + count, 0);
  return `${plural(places, 'place')} in ${plural(changes.length, 'plan')}`;
}

/** Did it come from standard input, under whatever name? Then it goes to standard output, and no file is touched. */
const isStdin = ({ file }: PlanFile, { stdinFilename }: CheckOptions, io: Io) =>
  file === '-' || (stdinFilename !== undefined && resolve(io.cwd, file) === resolve(io.cwd, stdinFilename));

/** Writes a mended file in the place of what was read; of standard input, its bytes are given. false, with a line that says why, where that cannot be done. */
async function write({ before, after, count }: Change, stdin: Uint8Array | null, io: Io): Promise<boolean> {
  if (stdin !== null) {
    io.stdout.write(count > 0 ? bytesLike(stdin, after.text) : stdin);
    return true;
  }
  if (count === 0) return true;
  try {
    await rewrite(before.file, before.text, after.text, io);
    return true;
  } catch (error) {
    if (!(error instanceof UserMistake)) throw error;
    io.stderr.write(`caseplan: ${error.message}\n`);
    return false;
  }
}
