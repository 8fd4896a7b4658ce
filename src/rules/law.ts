import type { Rule } from './rule.ts';

/**
 * The rules of the families `deadline` and `law` come from the packs of the jurisdictions (src/law/packs). These two are about the
 * packs themselves.
 */

export const triggerMissing: Rule = {
  id: 'deadline/trigger-missing',
  wrong: 'children:\n  - { person: leo, placement: { type: foster-family, start: 2026-01-20 } }\n',
  right: 'case:\n  events:\n    - { type: removal, date: 2026-01-20 }\n',
  source: null,
  isFact: true,
};

export const unknownJurisdiction: Rule = {
  id: 'law/jurisdiction',
  wrong: 'jurisdiction: us-zz\n',
  right: 'jurisdiction: us\n',
  source: null,
};

export const lawRules: Rule[] = [triggerMissing, unknownJurisdiction];
