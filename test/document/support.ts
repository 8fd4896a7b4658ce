import { date } from '../../src/calendar/plain-date.ts';
import {
  type DocumentInput,
  type DocumentKind,
  type RenderedDocument,
  renderDocument,
} from '../../src/document/index.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { Plan } from '../../src/plan/schema/plan.ts';
import { textOf } from '../support/plans.ts';
import { type Element, parseHtml } from './html.ts';

export const cleanDay = date('2026-04-15');

/** A fixture as a plan. Throws where it is none. */
export function planFrom(name: string): Plan {
  const { plan } = readPlan(name, new TextEncoder().encode(textOf(name)));
  if (plan === null) throw new Error(`${name} is no plan`);
  return plan;
}

export const worked = (): Plan => planFrom('examples/delgado-fpos.plan.yaml');

/** The least that is a plan. */
export const bare = (): Plan => ({ caseplan: 1, id: 'p-1', kind: 'case-plan', jurisdiction: 'us', status: 'active' });

export interface Page extends RenderedDocument {
  root: Element;
}

export async function pageOf(kind: DocumentKind, plan: Plan, options: Partial<DocumentInput> = {}): Promise<Page> {
  const rendered = await renderDocument(kind, { plan, findings: [], today: cleanDay, draft: false, ...options });
  return { ...rendered, root: parseHtml(rendered.html) };
}

/** The worked plan with every text in it replaced: names, labels, prose; not ids, codes and dates. */
export function filledWith(text: string): Plan {
  const kept = [
    'id',
    'kind',
    'jurisdiction',
    'status',
    'language',
    'type',
    'role',
    'person',
    'every',
    'time',
    'primary',
    'concurrent',
  ];
  const codes = [
    'lifecycleStatus',
    'achievementStatus',
    'direction',
    'domain',
    'priority',
    'supervision',
    'availability',
    'reviewEvery',
  ];
  const pointers = ['preparedBy', 'approvedBy', 'judge', 'caregiver', 'provider', 'assignee', 'owner', 'by', 'service'];
  const skipped = new Set([...kept, ...codes, ...pointers]);
  const fill = (value: unknown, key: string, inList: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => fill(item, key, true));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, name, false)]));
    }
    const isText = typeof value === 'string' && !inList && !skipped.has(key) && !/^\d{4}-\d{2}-\d{2}$/.test(value);
    return isText ? text : value;
  };
  return fill(worked(), '', false) as Plan;
}
