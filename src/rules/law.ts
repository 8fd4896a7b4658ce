import type { Rule } from './rule.ts';

/**
 * The rules of the families `deadline` and `law` come from the packs of the jurisdictions (src/law/packs). These two are about the
 * packs themselves.
 */

export const triggerMissing: Rule = {
  id: 'deadline/trigger-missing',
  what: 'A fact that legal deadlines are reckoned from is not in the plan.',
  why: 'Without the day of the removal or of the order nobody can tell when a hearing or a plan falls due, and the clock runs all the same.',
  fix: 'Record the event with its date under case.events. There is one finding for each missing fact, however many clocks wait for it.',
  wrong: 'children:\n  - { person: leo, placement: { type: foster-family, start: 2026-01-20 } }\n',
  right: 'case:\n  events:\n    - { type: removal, date: 2026-01-20 }\n',
  source: null,
  isFact: true,
};

export const unknownJurisdiction: Rule = {
  id: 'law/jurisdiction',
  what: 'There is no pack for the jurisdiction of the plan.',
  why: 'Only the federal baseline is checked then; the shorter deadlines of a state would pass unnoticed.',
  fix: 'Correct the code, or name a pack of your agency in the configuration.',
  wrong: 'jurisdiction: us-zz\n',
  right: 'jurisdiction: us\n',
  source: null,
};

export const lawRules: Rule[] = [triggerMissing, unknownJurisdiction];
