import type { PlanFile } from '../plan/read.ts';
import { checks } from '../plan/schema/checks.ts';
import type { Finding } from './finding.ts';
import { inEnglish } from './words.ts';

/** What is needed of a file to tell the things in it apart. */
export type FileOfFindings = Pick<PlanFile, 'file' | 'text' | 'positions'>;

/**
 * A name for each finding that stays the same when lines move, things change their place in a list, days pass or the file is
 * renamed: 16 hexadecimal characters, made of the rule, the plan, what the finding is about and the way to it, with the ids of
 * things in place of their positions. Findings that are alike in all this are told apart by counting.
 *
 * Hand in all findings of a run, also those that are not shown: leaving some out would change the count of the others.
 */
export function fingerprintsOf(findings: readonly Finding[], files: readonly FileOfFindings[]): Map<Finding, string> {
  const byName = new Map(files.map((file) => [file.file, { ...file, lines: file.text.split('\n') }]));
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const way = wayTo(finding, byName.get(finding.file));
      const key = JSON.stringify([finding.rule, planOf(finding), finding.subject, way, ...wrongValue(finding)]);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return [finding, fnv1a64(`${key}${count}`)];
    }),
  );
}

/** The plan; the file where it has no id that one could know it by. */
const planOf = ({ plan, file }: Finding) => (plan !== null && checks.id(plan) ? { plan } : { file });

/** What is wrong in the form of a plan is known by what is said of it, which quotes the value: another value is another mistake. */
const wrongValue = (finding: Finding) =>
  /^(?:syntax|format)\//.test(finding.rule) ? [inEnglish.words(finding).message] : [];

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
