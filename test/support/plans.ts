import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { date, type PlainDate } from '../../src/calendar/plain-date.ts';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Laws } from '../../src/check/laws.ts';
import { changedSince } from '../../src/cli/approved-terms.ts';
import { jurisdictionCodes, lawOf } from '../../src/law/index.ts';
import { readPlan } from '../../src/plan/read.ts';
import { inWords } from './words.ts';

export const fixture = (name: string) => join(import.meta.dirname, '../../fixtures', name);
export const textOf = (name: string) => readFileSync(fixture(name), 'utf8');

export const worked = 'examples/delgado-fpos.plan.yaml';
export const minimal = 'ok/minimal.plan.yaml';
/** The day on which the worked plan and the shortest one are clean. */
export const cleanDay = date('2026-04-15');

/** The law of every jurisdiction, without holidays: no deadline of the fixtures hangs on one. */
const known = new Map(await Promise.all(jurisdictionCodes.map(async (code) => [code, await lawOf(code)] as const)));
const baseline = await lawOf('us');
const laws: Laws = { of: (code) => known.get(code) ?? baseline, holidays: () => undefined };

/** Findings of a plan's text on a day. */
export function foundIn(text: string, today: PlainDate | string = cleanDay, file = 'a.plan.yaml'): Finding[] {
  const files = [readPlan(file, new TextEncoder().encode(text))];
  return check(files, { today: date(today), laws, changedSinceApproval: changedSince(files) });
}

/** The same in words. */
export const findingsOf = (...of: Parameters<typeof foundIn>) => foundIn(...of).map(inWords);

type Rated = Pick<Finding, 'rule' | 'severity'>;

export const serious = <T extends Rated>(findings: readonly T[]) =>
  findings.filter(({ severity }) => severity !== 'info');
export const rulesOf = (findings: readonly Rated[]) => [...new Set(findings.map(({ rule }) => rule))].sort();

/** A short plan in Texas with an order on 15 January 2026, and events and hearings besides. */
export function planUnderOrder({
  events = [],
  hearings = [],
}: {
  events?: string[];
  hearings?: string[];
} = {}): string {
  const list = (entries: readonly string[]) => entries.map((entry) => `    - ${entry}\n`).join('');
  return `caseplan: 1
id: FPOS-7
kind: family-service-plan
jurisdiction: us-tx
status: active
case:
  events:
    - { type: removal, date: 2026-01-10 }
    - { type: temporary-custody-order, date: 2026-01-15 }
${list(events)}${hearings.length > 0 ? `  hearings:\n${list(hearings)}` : ''}people:
  - { id: leo, role: child, name: Leonora Maria Castell-Ruiz, birthDate: 2008-09-01 }
children:
  - person: leo
    permanency: { primary: reunification }
    placement: { type: foster-family, start: 2026-01-10 }
`;
}
