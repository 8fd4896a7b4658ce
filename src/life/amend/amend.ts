import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { amendedText } from './amended-text.ts';
import { type Draft, movablesOf } from './draft.ts';
import { byList, type Leaving, leavingOf } from './leave.ts';

/** What a text lacks as a plan in force: errors of the check, and where the clocks of the law stand. Each is one line of text. */
export type Judge = (text: string) => ReadonlySet<string>;

export interface Amended {
  text: string;
  /** What the new version does without. */
  left: Leaving[];
}

/**
 * The next version of a plan. What is finished is summarised and what the old version records is not repeated, unless something of the
 * new one would not be right without it: a clock of the law that a hearing has met, a goal that has no other task. `judge` tells.
 */
export function amend(text: string, plan: Plan, draft: Draft, today: PlainDate, judge: Judge): Amended {
  const movables = movablesOf(plan, today, draft.period.start);
  const write = (left: readonly Leaving[]) => amendedText(text, plan, draft, movables, left);
  const known = judge(write([]));
  const lacks = (left: readonly Leaving[]) => [...judge(write(left))].filter((line) => !known.has(line)).length;
  let left = leavingOf(plan, today);
  let most = lacks(left);
  for (const group of byList(left)) {
    if (most === 0) break;
    const without = left.filter((one) => !group.includes(one));
    const fewer = lacks(without);
    if (fewer >= most) continue;
    // Something of this list has to stay: all of it, but for what makes no difference.
    [left, most] = [without, fewer];
    for (const one of group) {
      const now = lacks([...left, one]);
      if (now <= most) [left, most] = [[...left, one], now];
    }
  }
  return { text: write(left), left };
}
