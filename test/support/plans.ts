import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { date, type PlainDate } from '../../src/calendar/plain-date.ts';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { readPlan } from '../../src/plan/read.ts';

export const fixture = (name: string) => join(import.meta.dirname, '../../fixtures', name);
export const textOf = (name: string) => readFileSync(fixture(name), 'utf8');

export const worked = 'examples/delgado-fpos.plan.yaml';
export const minimal = 'ok/minimal.plan.yaml';
/** The day on which the worked plan and the shortest one are clean. */
export const cleanDay = date('2026-04-15');

/** Findings of a plan's text on a day. */
export function findingsOf(text: string, today: PlainDate | string = cleanDay, file = 'a.plan.yaml'): Finding[] {
  return check([readPlan(file, new TextEncoder().encode(text))], { today: date(today) });
}

export const serious = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'info');
export const rulesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ rule }) => rule))].sort();
