import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { type Deadline, deadlinesOf, type Gap, gapsOf, type Law, sentenceOf } from '../law/index.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { count, listed, type Report } from '../rules/rule.ts';
import type { Severity } from '../rules/severity.ts';
import type { Laws } from './laws.ts';

/** What a clock or a required content of the law reports, with what stands in the pack instead of in a rule. */
export interface LawReport extends Report {
  rule: string;
  severity: Severity;
  citation: string | null;
}

/** What the law is asked with. */
export interface Asked {
  today: PlainDate;
  laws: Laws;
  /** false: what the law asks a plan to hold alone. */
  clocks: boolean;
  /** How many days ahead a clock is due soon. */
  dueSoon?: number;
}

/** The findings of the families `deadline` and `law` for one plan. */
export function lawReports(plan: Plan, asked: Asked): LawReport[] {
  const { today, laws } = asked;
  const law = laws.of(plan.jurisdiction);
  if (law === undefined) return [];
  return [
    ...unknownJurisdiction(plan, law),
    ...(asked.clocks ? clockReports(plan, law, asked) : []),
    ...gapsOf(plan, law, today).map(contentReport),
  ];
}

function clockReports(plan: Plan, law: Law, { today, laws, dueSoon }: Asked): LawReport[] {
  const clocks = deadlinesOf(plan, law, { today, soon: dueSoon, isHoliday: laws.holidays(law.holidays) });
  return [
    ...overdue(plan, clocks, today),
    ...clocks.flatMap((clock) => coming(plan, clock, today)),
    ...missingTriggers(plan, clocks),
  ];
}

const unverified = (verified: boolean) => (verified ? '' : ' (This entry is not verified: check the law.)');
const severityOf = ({ verified, severity }: { verified: boolean; severity?: Severity }): Severity =>
  severity ?? (verified ? 'error' : 'warning');

function unknownJurisdiction(plan: Plan, law: Law): LawReport[] {
  if (law.jurisdiction === plan.jurisdiction) return [];
  return [
    {
      rule: 'law/jurisdiction',
      severity: 'warning',
      citation: null,
      at: plan,
      key: 'jurisdiction',
      subject: plan.id,
      message: `There is no pack for ${plan.jurisdiction}: only the federal baseline is checked.`,
      help: 'Correct the code; caseplan explain law/jurisdiction lists those that are known.',
    },
  ];
}

/** Where a finding about a clock points to: the fact that started it, else the plan. */
function place(plan: Plan, { trigger }: Deadline): Pick<Report, 'at' | 'key' | 'subject'> {
  const subject = plan.id;
  return trigger?.at ? { at: trigger.at.node, key: trigger.at.key, subject } : { at: plan, key: 'case', subject };
}

const ofWhom = ({ children }: Deadline) => (children.length === 0 ? '' : ` for ${listed(children)}`);

function base(plan: Plan, clock: Deadline): Omit<LawReport, 'message' | 'help' | 'severity'> {
  return { ...place(plan, clock), rule: `deadline/${clock.entry.id}`, citation: clock.entry.citation };
}

/** One finding for an entry, however often it was missed. */
function overdue(plan: Plan, clocks: readonly Deadline[], today: PlainDate): LawReport[] {
  const late = clocks.filter(({ state }) => state === 'overdue');
  const byEntry = new Map<string, Deadline[]>();
  for (const clock of late) byEntry.set(clock.entry.id, [...(byEntry.get(clock.entry.id) ?? []), clock]);
  return [...byEntry.values()].map((missed) => {
    const [first] = missed as [Deadline];
    const { entry } = first;
    const when = missed.map((clock) => {
      const due = clock.rolled ?? (clock.due as PlainDate);
      return `${due}${ofWhom(clock)}, ${count(daysBetween(due, today), 'day')} ago`;
    });
    const from =
      first.trigger && first.trigger.date !== first.due
        ? `, reckoned from ${first.trigger.type} ${first.trigger.date}`
        : '';
    return {
      ...base(plan, first),
      severity: severityOf(entry),
      message: `${entry.name} was due ${when.join('; ')}${from}, and nothing in the plan shows that it was met.${unverified(entry.verified)}`,
      help: `${entry.law} Record what met it: ${howMet(first)}.`,
    };
  });
}

/** "an event of type plan-filed or a held status hearing". */
function howMet({ entry }: Deadline): string {
  const ways = (entry.met ?? []).map((met) => {
    if (met.event) return `an event of type ${met.event}`;
    if (met.hearing) return `a ${met.hearing} hearing that was held`;
    if (met.review) return `a ${met.review} review`;
    if (met.contact) return 'a contact with the child';
    return met.plan ?? met.child ?? 'a date';
  });
  return ways.length === 0 ? 'see caseplan explain' : ways.join(' or ');
}

function coming(plan: Plan, clock: Deadline, today: PlainDate): LawReport[] {
  const { entry, state, metOn } = clock;
  const due = clock.rolled ?? clock.due;
  if (due === null || (state !== 'due-soon' && state !== 'met-late')) return [];
  const days = state === 'due-soon' ? daysBetween(today, due) : daysBetween(due, metOn as PlainDate);
  const message =
    state === 'due-soon'
      ? `${entry.name} is due ${due}${ofWhom(clock)}, ${days === 0 ? 'today' : `in ${count(days, 'day')}`}.`
      : `${entry.name}${ofWhom(clock)} was met ${metOn}, ${count(days, 'day')} after it was due.`;
  const help = state === 'due-soon' ? entry.law : 'A report to the court must say so.';
  return [{ ...base(plan, clock), severity: 'info', message: message + unverified(entry.verified), help }];
}

/** One finding for each fact that is missing, not one for each clock that waits for it. */
function missingTriggers(plan: Plan, clocks: readonly Deadline[]): LawReport[] {
  const waiting = new Map<string, Set<string>>();
  for (const { missing, entry } of clocks.filter(({ state }) => state === 'unknown')) {
    // A hearing that is not set is no fact that somebody forgot to record.
    for (const fact of missing.filter((name) => !name.startsWith('hearing '))) {
      waiting.set(fact, (waiting.get(fact) ?? new Set()).add(entry.name));
    }
  }
  return [...waiting].map(([fact, names]) => {
    const shown = [...names].slice(0, 3).join('; ');
    const more = names.size > 3 ? ` and ${names.size - 3} more` : '';
    const event = /^[a-z-]+$/.test(fact);
    return {
      rule: 'deadline/trigger-missing',
      severity: 'warning',
      citation: null,
      at: plan.case ?? plan,
      key: plan.case ? 'events' : 'case',
      subject: plan.id,
      message: `${event ? `No \`${fact}\` is recorded` : `Missing: ${fact}`}, so ${count(names.size, 'deadline')} cannot be told: ${shown}${more}.`,
      help: event ? `Add to case.events: { type: ${fact}, date: YYYY-MM-DD }.` : `Add the ${fact}.`,
    };
  });
}

/** Findings of the plan itself that say already what a content of the law would say again. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  assessment: ['component/safety-threats', 'component/strengths', 'component/needs'],
  due: ['component/timeline', 'timeline/no-due-date'],
  goals: ['component/goals', 'component/measures'],
  participation: ['component/participation'],
  period: ['component/timeline'],
  reviewEvery: ['component/review'],
  reviews: ['component/review'],
  services: ['component/services'],
  signatures: ['component/signatures'],
  strategies: ['component/strategies'],
  tasks: ['component/tasks', 'component/family-tasks', 'component/agency-tasks'],
  'took-part-or-why-not': ['component/participation'],
  'parents-signed-or-ordered': ['component/signatures'],
  'parents-signed-or-filed': ['component/signatures'],
  'parents-copied': ['component/signatures'],
  'terms-discussed': ['component/signatures'],
  'permanency-step': ['component/goals', 'component/strategies', 'component/tasks'],
  'agency-signed': ['component/signatures'],
  'reason-not-signed': ['component/signatures'],
  'signature-offered': ['component/signatures'],
  'plan-per-parent': ['component/tasks', 'component/family-tasks'],
};

function contentReport(gap: Gap): LawReport {
  const { entry, item, path, subject } = gap;
  const [first] = path?.split('.') ?? [];
  return {
    rule: `law/${entry.id}`,
    severity: severityOf(entry),
    citation: entry.citation,
    at: item,
    key: first,
    subject,
    message: sentenceOf(gap) + unverified(entry.verified),
    help: entry.help,
    because: saidBy[first ?? entry.test ?? ''] ?? [],
  };
}
