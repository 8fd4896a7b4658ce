import { basename, dirname, resolve } from 'node:path';
import { type PlainDate, parseDate } from '../../calendar/plain-date.ts';
import { blocking, type Outcome } from '../../check/check.ts';
import { safeFor } from '../../medium/safe-for.ts';
import type { PlanFile } from '../../plan/read.ts';
import { type OwnedSuppression, type Owner, suppressionsJson, suppressionsText } from '../../report/suppressions.ts';
import { traitsOf } from '../../rules/index.ts';
import { wordingIn } from '../../wording/index.ts';
import { type ExitStatus, exit, UserMistake } from '../exit.ts';
import { git } from '../files/git.ts';
import { pooled } from '../files/pool.ts';
import { writeWhole } from '../files/write.ts';
import type { Io } from '../io.ts';
import { isLog, type LanguageOption, languageOf } from '../options.ts';

export interface SuppressionOptions extends LanguageOption {
  today: PlainDate;
  format?: string;
  output?: string;
  showNames?: boolean;
}

/** How many Git processes run at a time. */
const atOnce = 4;

/**
 * `caseplan check --report-suppressions`: every comment that suppresses, on standard output or in the file of `--output`. Findings are
 * not its business, but a file that cannot be read may hold comments that nobody sees: it is told, and the exit status is that of
 * findings.
 */
export async function reportSuppressions(
  files: readonly PlanFile[],
  { suppressions }: Outcome,
  options: SuppressionOptions,
  io: Io,
): Promise<ExitStatus> {
  const { today, format = 'pretty', output, showNames = false } = options;
  if (!['pretty', 'concise', 'json'].includes(format))
    throw new UserMistake(`--report-suppressions has no form ${format}. Leave --format out, or write --format json.`);
  const withSome = [...new Set(suppressions.map(({ file }) => file))];
  const owned = await pooled(withSome, atOnce, async (file): Promise<OwnedSuppression[]> => {
    const own = suppressions.filter((suppression) => suppression.file === file);
    const lines = own.map(({ line }) => line);
    const owners = file === '-' ? new Map<number, Owner>() : await ownersOf(resolve(io.cwd, file), lines);
    return own.map((suppression) => ({ ...suppression, owner: owners.get(suppression.line) ?? null }));
  });
  const isMasked = !showNames && (format === 'json' || isLog(io));
  const listed = isMasked ? await withoutPeople(owned.flat(), files) : owned.flat();
  const report = { asOf: today, plans: files.length, suppressions: listed };
  const wording = await wordingIn(languageOf(options, io, format === 'json' ? 'programs' : 'people'));
  const text = format === 'json' ? suppressionsJson(report) : suppressionsText(report, wording);
  if (output === undefined || output === '-') io.stdout.write(text);
  else await writeWhole(resolve(io.cwd, output), text);
  const unread = files.filter(({ plan }) => plan === null);
  for (const { file } of unread) io.stderr.write(`caseplan: ${file} cannot be read as a plan. See: caseplan check\n`);
  return unread.length > 0 ? exit.findings : exit.done;
}

/** Reasons may name people; machines and CI logs get them without. The author of a comment is staff, and what is asked for. */
async function withoutPeople(
  all: readonly OwnedSuppression[],
  files: readonly PlanFile[],
): Promise<OwnedSuppression[]> {
  const { textWithoutPeople } = await import('../../report/other-formats.ts');
  const named = new Map(files.map((file) => [file.file, { ...file, planId: file.plan?.id ?? null }]));
  return all.map((one) => {
    const file = named.get(one.file);
    return file && one.reason !== null ? { ...one, reason: textWithoutPeople(file, one.reason) } : one;
  });
}

/** For `render`: which errors do not keep the documents from being final, because somebody gave a reason. */
export function tellAnswered({ suppressed }: Outcome, io: Io): void {
  const errors = new Set(blocking(suppressed.map(({ finding }) => finding)));
  for (const { finding, reason, line } of suppressed) {
    if (!errors.has(finding) || traitsOf(finding.rule).isOfForm) continue;
    io.stderr.write(
      `caseplan: ${finding.file}:${line}: ${finding.rule} is suppressed: ${safeFor('sentence', reason)}\n`,
    );
  }
}

/** Who wrote these lines of a file, as far as it is in Git; lines that are not committed have nobody. */
async function ownersOf(path: string, lines: readonly number[]): Promise<Map<number, Owner>> {
  const wanted = lines.flatMap((line) => ['-L', `${line},${line}`]);
  const words = ['blame', '--line-porcelain', '--encoding=UTF-8', '--no-textconv', ...wanted, '--', basename(path)];
  const blamed = (await git(words, dirname(path))) ?? '';
  return new Map(blamed.split(/^\t[^\n]*\n/m).flatMap(ownerIn));
}

/** What `git blame --line-porcelain` says of one line (git-blame(1), "The porcelain format"). */
function ownerIn(block: string): [number, Owner][] {
  const [, commit = '', line] = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(block) ?? [];
  const field = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(block)?.[1] ?? '';
  const on = dayOf(Number(field('author-time')), field('author-tz'));
  if (line === undefined || /^0+$/.test(commit) || on === null) return [];
  return [[Number(line), { name: field('author'), email: field('author-mail').replace(/^<|>$/g, ''), on }]];
}

/** The day on the author's calendar: seconds since 1970 in UTC, and a zone such as -0600. */
function dayOf(seconds: number, zone: string): PlainDate | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1);
  const day = new Date((seconds + ahead) * 1000);
  return Number.isNaN(day.getTime()) ? null : parseDate(day.toISOString().slice(0, 10));
}
