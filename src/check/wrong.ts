import type { Finding } from './finding.ts';

/** Families of what cannot be read as it stands; of them the rules that find what is only missing. */
const ofForm: readonly string[] = ['syntax', 'format'];
const missing: readonly string[] = ['format/translation'];
/** Rules that find what cannot have been. */
const impossible: readonly string[] = ['timeline/impossible'];

/** Does a finding say that dates of a plan contradict each other? It may stand at another of them than the one that is wrong. */
export const isImpossible = ({ rule }: Pick<Finding, 'rule'>): boolean => impossible.includes(rule);

/** Does a finding say that something cannot be so, as against that something is missing or late? */
export const isWrong = (finding: Pick<Finding, 'rule'>): boolean =>
  isImpossible(finding) ||
  (ofForm.includes(finding.rule.slice(0, finding.rule.indexOf('/'))) && !missing.includes(finding.rule));

/** What a finding says, wherever it stands: findings that are alike in it are of the same mistake, made once or twice. */
export const sayingOf = ({ rule, message }: Pick<Finding, 'rule' | 'message'>): string =>
  JSON.stringify([rule, message]);

/** What a finding says of one place: the same mistake in another entry of a list is another. */
export const sayingAt = (finding: Pick<Finding, 'rule' | 'message' | 'path'>): string =>
  JSON.stringify([sayingOf(finding), finding.path]);
