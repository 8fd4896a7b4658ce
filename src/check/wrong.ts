import { traitsOf } from '../rules/index.ts';
import type { Finding } from './finding.ts';

/** Does a finding say that dates of a plan contradict each other? It may stand at another of them than the one that is wrong. */
export const isImpossible = ({ rule }: Pick<Finding, 'rule'>): boolean => traitsOf(rule).isContradiction === true;

/** Does a finding say that something cannot be so, as against that something is missing or late? */
export function isWrong({ rule }: Pick<Finding, 'rule'>): boolean {
  const { isContradiction, isOfForm, isUntranslated } = traitsOf(rule);
  return isContradiction === true || (isOfForm === true && !isUntranslated);
}

/** What a finding says, wherever it stands: findings that are alike in it are of the same mistake, made once or twice. */
export const sayingOf = ({ rule, message }: Pick<Finding, 'rule' | 'message'>): string =>
  JSON.stringify([rule, message]);

/** What a finding says of one place: the same mistake in another entry of a list is another. */
export const sayingAt = (finding: Pick<Finding, 'rule' | 'message' | 'path'>): string =>
  JSON.stringify([sayingOf(finding), finding.path]);
