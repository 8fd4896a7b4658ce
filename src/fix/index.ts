import type { Finding } from '../check/finding.ts';
import { type PlanFile, readPlan } from '../plan/read.ts';
import { withModeline } from '../plan/schema-file.ts';
import type { Mend } from './mend.ts';
import { mayBeMended, mendsOf } from './mends.ts';
import { mended, sound, together } from './sound.ts';

export { mayBeMended } from './mends.ts';

/** Findings with the way to mend them, where there is one (`finding.fix`); offsets are those of the file's `text`. */
export function withFixes(findings: readonly Finding[], files: readonly PlanFile[]): Finding[] {
  const mends = new Map(files.flatMap((file) => soundMends(file, findings)));
  return findings.map((finding) => {
    const mend = mends.get(finding);
    return mend ? withFix([finding, mend]) : finding;
  });
}

const withFix = ([finding, { title, safe, edits }]: [Finding, Mend]): Finding => ({
  ...finding,
  fix: { title, safe, edits },
});

export interface FixOptions {
  /** Also what may change what the plan says. */
  unsafe: boolean;
  /** Looks for what is wrong with a file, as the check does that was asked for. */
  look(file: PlanFile): Promise<readonly Finding[]>;
}

/** Rounds of mending after which it ends, whatever is left: one mend can make room for the next. */
const mostRounds = 10;

/** What one round of mending did: findings with the way they were mended, and the file as it was before, in which their places are. */
export interface Round {
  file: PlanFile;
  mended: Finding[];
}

/** A file with all mended that can be, and what that was. `file` itself where there is nothing to mend. */
export async function fixFile(file: PlanFile, findings: readonly Finding[], { unsafe, look }: FixOptions) {
  const rounds: Round[] = [];
  let now = file;
  let left = findings;
  for (let round = 0; round < mostRounds; round++) {
    const wanted = soundMends(now, left).filter(([, { safe }]) => safe || unsafe);
    const mends = together(wanted.map(([, mend]) => mend));
    if (mends.length === 0) break;
    const chosen = new Set(mends.map(editsOf));
    const done = wanted.filter(([, mend]) => chosen.has(editsOf(mend)));
    rounds.push({ file: now, mended: done.map(withFix) });
    now = mended(now, mends);
    left = await look(now);
  }
  return { file: now, rounds };
}

/** More findings of a file than these are looked at in the next round only. */
const mostAtOnce = 500;

function soundMends(file: PlanFile, findings: readonly Finding[]): [Finding, Mend][] {
  const own = findings.filter((finding) => finding.file === file.file && mayBeMended(finding)).slice(0, mostAtOnce);
  if (own.length === 0) return [];
  const pairs = mendsOf(file, own).flatMap((mend, index) =>
    mend ? [[own[index] as Finding, mend] as [Finding, Mend]] : [],
  );
  const distinct = new Map(pairs.map(([, mend]) => [editsOf(mend), mend]));
  const good = new Set(sound(file, [...distinct.values()]).map(editsOf));
  return pairs.filter(([, mend]) => good.has(editsOf(mend)));
}

/** By which two mends are the same. */
const editsOf = ({ edits }: Mend) => JSON.stringify(edits);

/** The file with a first line that tells editors where the schema of plans stands; as it is where it has one. */
export function withSchemaLine(file: PlanFile, address: string): PlanFile {
  const text = withModeline(file.text, address);
  return text === file.text ? file : readPlan(file.file, new TextEncoder().encode(text), file.defaults);
}
