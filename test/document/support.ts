import { date } from '../../src/calendar/plain-date.ts';
import type { Finding } from '../../src/check/finding.ts';
import { type DocumentInput, documentKind, type RenderedDocument, renderDocument } from '../../src/document/index.ts';
import type { DocumentKind } from '../../src/document/kind.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { Plan } from '../../src/plan/schema/plan.ts';
import { caseplan } from '../support/io.ts';
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

/** A finding; where it stands is of no interest to a document. */
export const findingOf = (
  said: Pick<Finding, 'rule' | 'severity' | 'message' | 'citation'> & Partial<Finding>,
): Finding => ({
  file: '',
  plan: null,
  path: [],
  subject: null,
  url: '',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  ...said,
});

/** The least that is a plan. */
export const bare = (): Plan => ({ caseplan: 1, id: 'p-1', kind: 'case-plan', jurisdiction: 'us', status: 'active' });

/** What came of the worked plan by the middle of June: Sofia's goal is reached, Maria's treatment completed. */
function livedWith(): string {
  const changes: [string, string][] = [
    [
      'target: 2026-06-04\n    lifecycleStatus: active\n    achievementStatus: improving',
      'target: 2026-06-04\n    lifecycleStatus: completed\n    achievementStatus: achieved',
    ],
    [
      'frequency: every school day\n    status: in-progress',
      'frequency: every school day\n    status: completed\n    completedOn: 2026-06-04',
    ],
    [
      'availability: available\n    status: in-progress\n  - id: v-housing',
      'availability: available\n    status: completed\n    outcome: All sixteen weeks attended; she goes on with the weekly group.\n  - id: v-housing',
    ],
    [
      'frequency: three evenings a week\n    status: in-progress',
      'frequency: three evenings a week\n    status: completed\n    completedOn: 2026-05-29\n    evidence: Discharge summary of Riverbend.',
    ],
  ];
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`the worked plan has not exactly one "${from}"`);
    return text.replace(from, to);
  }, textOf('examples/delgado-fpos.plan.yaml'));
}

/** The next version of the worked plan, as `amend` writes it: with a summary of the plan before, and moved dates and targets. */
export async function amended(): Promise<Plan> {
  const moves = {
    't-night-plan': '2026-07-10:The second weekend was rained out.',
    't-lease': '2026-08-15:Both homes were given to others; the navigator has two more.',
    't-home-study': '2026-07-20:The home visit was put off when the grandmother was in hospital.',
    'g-home': '2026-10-31:A lease begins on the first of a month.',
    'm-screens': '20:The laboratory asks less often since May.',
  };
  const options = Object.entries(moves).flatMap(([id, to]) => ['--move', `${id}=${to}`]);
  const today = () => date('2026-06-15');
  const { out, err, status } = await caseplan(['amend', '-', '-o', '-', ...options], { stdin: livedWith(), today });
  const { plan, problems } = readPlan('amended', new TextEncoder().encode(out));
  if (status !== 0 || plan === null || problems.length > 0) throw new Error(`no amended plan: ${err}`);
  return plan;
}

export interface Page extends RenderedDocument {
  root: Element;
}

/** The kind of document of a name. Throws where there is none. */
export function kindOf(name: string): DocumentKind {
  const kind = documentKind(name);
  if (kind === undefined) throw new Error(`there is no document ${name}`);
  return kind;
}

export async function pageOf(name: string, plan: Plan, options: Partial<DocumentInput> = {}): Promise<Page> {
  const rendered = await renderDocument(kindOf(name), {
    plan,
    findings: [],
    today: cleanDay,
    draft: false,
    ...options,
  });
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
