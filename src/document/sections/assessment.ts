import type { Prose } from '../../plan/schema/plan.ts';
import { type Fact, type Table, table } from '../blocks.ts';
import { type At, type Context, code, day, entries, field, people, plain, prose, proseIfAny } from '../context.ts';
import type { Line } from '../words.ts';

/** What was found: dangers, risks, what protects, strengths, needs. */
export interface AssessmentView {
  facts: Fact[];
  /** Has no label of its own: where there is none, nothing is printed in its place. */
  summary: Line[];
  tables: Table[];
}

export function assessment(context: Context): AssessmentView {
  const { labels } = context.phrases;
  const found = context.plan.assessment ?? {};
  const at = { value: found, path: ['assessment'] };
  return {
    facts: [
      { label: labels.assessed, lines: day(context, found.completedOn) },
      { label: labels.tool, lines: plain(context, found.tool) },
    ],
    summary: proseIfAny(context, field(at, 'summary')),
    tables: [
      findings(context, labels.safetyThreats, entries(found.safetyThreats, 'assessment', 'safetyThreats')),
      findings(context, labels.riskFactors, entries(found.riskFactors, 'assessment', 'riskFactors')),
      findings(context, labels.protectiveFactors, entries(found.protectiveFactors, 'assessment', 'protectiveFactors')),
      findings(context, labels.strengths, entries(found.strengths, 'assessment', 'strengths')),
      needs(context),
    ],
  };
}

type Entry = { people?: string[]; description: Prose };

function findings(context: Context, label: string, list: readonly At<Entry>[]): Table {
  const { labels } = context.phrases;
  return table(context, {
    label,
    columns: [
      [labels.what, 18],
      [labels.whom, 6],
    ],
    rows: list.map((at) => [prose(context, field(at, 'description')), people(context, at.value.people)]),
  });
}

function needs(context: Context): Table {
  const { labels } = context.phrases;
  return table(context, {
    label: labels.needs,
    columns: [
      [labels.what, 10],
      [labels.domain, 4],
      [labels.priority, 4],
      [labels.whom, 6],
    ],
    rows: entries(context.plan.assessment?.needs, 'assessment', 'needs').map((at) => [
      prose(context, field(at, 'description')),
      code(context, 'needDomains', at.value.domain),
      code(context, 'priorities', at.value.priority),
      people(context, at.value.people),
    ]),
  });
}
