import type { PlainDate } from '../calendar/plain-date.ts';
import { blocking } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { isWrong as isWrongFinding, sayingOf } from '../check/wrong.ts';
import { type PlanFile, readPlan } from '../plan/read.ts';
import { no, Refused } from '../wording/life.ts';
import type { Recorded, Refusal } from '../wording/life-args.ts';
import type { ChangeKind, Draft, Scene } from './change.ts';
import { textAfter } from './edited.ts';
import { readGiven, type Typed } from './read-given.ts';

/** What recording a change comes to. Nothing is written here. */
export type Result =
  /** The plan as it would be, and what is new in it in words. */
  | { is: 'done'; after: PlanFile; recorded: Recorded[] }
  /** The plan says so already. */
  | { is: 'known' }
  | { is: 'refused'; why: Refusal }
  /**
   * With the change the plan would have errors that it does not have now; `after` has their places. `isWrong`: what is recorded cannot
   * be so, as against what the plan lacks because of it.
   */
  | { is: 'unsound'; after: PlanFile; recorded: Recorded[]; findings: Finding[]; isWrong: boolean };

export interface RecordOptions {
  today: PlainDate;
  /** May what was recorded before be written over? */
  replace?: boolean;
  /** May the plan lack something because of the change? */
  anyway?: boolean;
  /** What the check finds in a file. */
  look(file: PlanFile): Finding[];
}

/** A plan file with a change made in its text. The file must be one that could be read as a plan. */
export function record(file: PlanFile, kind: ChangeKind, typed: Typed, options: RecordOptions): Result {
  const scene = sceneOf(file, options);
  const given = readGiven(kind, typed, scene);
  if (given instanceof Refused) return { is: 'refused', why: given.why };
  const draft = kind.apply(given, scene);
  if (draft instanceof Refused) return { is: 'refused', why: draft.why };
  return recordDraft(file, draft, options);
}

/** The same for what was found out in another way. */
export function recordDraft(file: PlanFile, draft: Draft, options: RecordOptions): Result {
  if (draft.steps.length === 0) return { is: 'known' };
  const text = textAfter(file.text, draft.steps);
  if (text === null) return { is: 'refused', why: no('by-hand', {}).why };
  const after = readPlan(file.file, new TextEncoder().encode(text), file.defaults);
  const findings = newErrors(options.look(file), options.look(after));
  const { recorded } = draft;
  const isWrong = after.plan === null || findings.some(isWrongFinding);
  if (findings.length > 0 && (isWrong || !options.anyway)) return { is: 'unsound', after, recorded, findings, isWrong };
  return { is: 'done', after, recorded };
}

/** @throws TypeError where the file is no plan: see to that before. */
export function sceneOf(file: PlanFile, { today, replace = false }: Pick<RecordOptions, 'today' | 'replace'>): Scene {
  if (file.plan === null) throw new TypeError(`${file.file} is no plan`);
  return { plan: file.plan, today, replace, at: (node) => file.paths.get(node) ?? [] };
}

/** Errors that were not there before and are no mere facts, such as that something is late. Lines may have moved: they do not count. */
function newErrors(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map<string, number>();
  for (const finding of before) known.set(sayingOf(finding), (known.get(sayingOf(finding)) ?? 0) + 1);
  return blocking(after).filter((finding) => {
    const left = known.get(sayingOf(finding)) ?? 0;
    known.set(sayingOf(finding), left - 1);
    return left <= 0;
  });
}
