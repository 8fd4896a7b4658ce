import { describe, expect, it } from 'vitest';
import { type RuleId, rules, severityOf } from '../../src/rules/index.ts';
import { examples } from '../../src/rules/registry/examples.ts';
import { overlay } from '../support/overlay.ts';
import { findingsOf, minimal, rulesOf, textOf } from '../support/plans.ts';

const base = textOf(minimal);

describe.each(rules)('$id', (rule) => {
  const { wrong, right } = examples[rule.id as RuleId];

  it('finds what its example has wrong', () => {
    expect(rulesOf(findingsOf(overlay(base, wrong)))).toContain(rule.id);
  });

  it('is silent on the example that is right', () => {
    expect(rulesOf(findingsOf(overlay(base, right)))).not.toContain(rule.id);
  });

  it('says what, why and what to do in whole sentences', () => {
    for (const text of [rule.what, rule.why, rule.fix]) expect(text).toMatch(/^[A-Z0-9].*[.?]$/s);
  });
});

const contract = `syntax/yaml format/schema format/unknown-key format/reference format/duplicate-id format/date
  component/safety-threats component/strengths component/needs component/goals component/strategies component/services
  component/tasks component/family-tasks component/agency-tasks component/timeline component/measures
  component/risk-and-protective-factors component/participation component/review component/signatures
  timeline/task-overdue timeline/goal-overdue timeline/review-overdue timeline/measure-stale timeline/service-not-started
  timeline/waitlist-passed timeline/plan-expired timeline/due-soon timeline/no-due-date timeline/impossible
  trace/need-without-goal trace/threat-without-goal trace/goal-without-task trace/goal-without-measure
  trace/service-without-need trace/task-without-goal
  quality/cookie-cutter quality/compliance-only-goal quality/vague-wording quality/jargon quality/reading-level
  quality/overload quality/same-tasks-for-everyone quality/barrier-unanswered
  suppression/no-reason suppression/expired suppression/unused`.split(/\s+/);

describe('the rules', () => {
  it.each(contract)('have %s', (id) => {
    expect(rules.map((rule) => rule.id)).toContain(id);
  });

  it('have ids of one form, each once', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(
        /^(syntax|format|component|timeline|trace|quality|deadline|law|suppression|approval)\/[a-z]+(-[a-z]+)*$/,
      );
  });

  it('say how severe they are', () => {
    for (const { id, severity } of rules) expect(severityOf(id)).toBe(severity);
    expect(severityOf('timeline/task-overdue')).toBe('error');
  });
});
