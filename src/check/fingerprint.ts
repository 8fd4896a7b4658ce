import { createHash } from 'node:crypto';
import type { PlanFile } from '../plan/read.ts';
import { checks } from '../plan/schema/checks.ts';
import { traitsOf } from '../rules/index.ts';
import type { Finding } from './finding.ts';
import { inEnglish } from './words.ts';

/** What is needed of a file to tell the things in it apart. */
export type FileOfFindings = Pick<PlanFile, 'file' | 'text' | 'positions'>;

/**
 * A name for each finding that stays the same when lines move, things change their place in a list, days pass, the file is renamed or
 * what is said of it is worded otherwise: 16 hexadecimal characters (of SHA-256, FIPS 180-4), made of the rule, the plan, what the
 * finding is about and the way to it, with the ids of things in place of their positions, and of what is said of the form of a file.
 * Findings that are alike in all this are told apart by counting.
 *
 * Hand in all findings of a run, also those that are not shown: leaving some out would change the count of the others.
 */
export function fingerprintsOf(findings: readonly Finding[], files: readonly FileOfFindings[]): Map<Finding, string> {
  return counted(findings, files, whatIsSaid, (text) => createHash('sha256').update(text).digest('hex').slice(0, 16));
}

/** What findings were known by in the first form of baselines, which are matched until the next minor version. */
export function formerFingerprintsOf(
  findings: readonly Finding[],
  files: readonly FileOfFindings[],
): Map<Finding, string> {
  return counted(findings, files, (finding) => [inEnglish.words(finding).message], fnv1a64);
}

function counted(
  findings: readonly Finding[],
  files: readonly FileOfFindings[],
  said: (finding: Finding) => unknown[],
  hash: (text: string) => string,
): Map<Finding, string> {
  const byName = new Map(files.map((file) => [file.file, { ...file, lines: file.text.split('\n') }]));
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const way = wayTo(finding, byName.get(finding.file));
      // What is wrong in the form of a file is known by what is said of it: another value is another mistake.
      const ofForm = traitsOf(finding.rule).isOfForm ? said(finding) : [];
      const key = JSON.stringify([finding.rule, planOf(finding), finding.subject, way, ...ofForm]);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return [finding, hash(`${key}${count}`)];
    }),
  );
}

/** Arguments that say what the format knows, and not what stands in the file: they change when the format grows. */
const ofTheFormat = new Set([
  'known',
  'codes',
  'guess',
  'about',
  'hint',
  'sections',
  'wanted',
  'whole',
  'min',
  'duration',
]);

/** The id of a message, and of its arguments those that quote the file. */
function whatIsSaid({ message: { id, args } }: Finding): unknown[] {
  return [id, Object.entries(args ?? {}).filter(([name]) => !ofTheFormat.has(name))];
}

/** The plan; the file where it has no id that one could know it by. */
const planOf = ({ plan, file }: Finding) => (plan !== null && checks.id(plan) ? { plan } : { file });

type Opened = FileOfFindings & { lines: readonly string[] };

/** The path with the ids of things in place of their positions. Where it ends in a position, the subject says which is meant. */
function wayTo({ path }: Finding, file: Opened | undefined): (string | null)[] {
  return path.map((step, index) => {
    if (typeof step === 'string') return step;
    return index === path.length - 1 || !file ? null : wordAt(file, path.slice(0, index + 1));
  });
}

/** What a map in a list is known by in the text: its `id`, its `person`, or else its first key. */
function wordAt({ lines, positions }: Opened, path: Finding['path']): string | null {
  const { line, column, endLine, endColumn } = positions.at(path);
  const word = line === endLine ? lines[line - 1]?.slice(column - 1, endColumn - 1) : undefined;
  return word?.replace(/^(["'])(.*)\1$/, '$2') ?? null;
}

const prime = 0x100000001b3n;
const offsetBasis = 0xcbf29ce484222325n;

/**
 * FNV-1a, 64 bits, of the UTF-8 form of a text, as 16 hexadecimal characters. It tells texts apart and protects nothing.
 * Source: RFC 9923, The FNV Non-Cryptographic Hash Algorithm; http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fnv1a64(text: string): string {
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(16, '0');
}
