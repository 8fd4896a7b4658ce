import type { Problem } from '../plan/problem.ts';
import type { PlanFile } from '../plan/read.ts';
import { say } from '../wording/index.ts';

/** Which plans are history because another one took their place. */

type WithPlan = Pick<PlanFile, 'plan'>;

/** What each plan in force replaces, by its id. A draft takes nobody's place yet, nor does one that was revoked. */
function replacements(files: readonly WithPlan[]): Map<string, string> {
  const inForce = files.filter(({ plan }) => plan && !['draft', 'revoked', 'entered-in-error'].includes(plan.status));
  return new Map(inForce.flatMap(({ plan }) => (plan?.replaces === undefined ? [] : [[plan.id, plan.replaces]])));
}

/** The plans that come one after the other from a plan back to itself; empty where its `replaces` leads to an end. */
function circleOf(id: string, replaces: ReadonlyMap<string, string>): string[] {
  const seen: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !seen.includes(at); at = replaces.get(at)) {
    seen.push(at);
    if (replaces.get(at) === id) return seen;
  }
  return [];
}

/**
 * Ids of plans that another plan of the run takes the place of: beginning an amendment must not hide what is late. Of plans that
 * replace each other none is history, since nobody can tell which is the last.
 */
export function replacedIn(files: readonly WithPlan[]): Set<string> {
  const replaces = replacements(files);
  return new Set([...replaces].flatMap(([id, old]) => (circleOf(id, replaces).length > 0 ? [] : [old])));
}

/** That plans of a run replace each other, or one itself: told in each of them. */
export function circlesIn(files: readonly PlanFile[]): Map<PlanFile, Problem> {
  const replaces = replacements(files);
  return new Map(
    files.flatMap((file) => {
      const circle = file.plan?.replaces === undefined ? [] : circleOf(file.plan.id, replaces);
      if (circle.length === 0 || replaces.get(file.plan?.id ?? '') !== file.plan?.replaces) return [];
      const path = ['replaces'];
      const words = say('replaces-in-circle', { circle });
      return [[file, { rule: 'format/reference', path, ...file.positions.at(path), ...words }] as const];
    }),
  );
}
