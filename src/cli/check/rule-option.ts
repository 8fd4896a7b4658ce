import { suggest } from '../../plan/suggest.ts';
import { covers, familyOf } from '../../rules/ids.ts';
import { findRule, rules } from '../../rules/index.ts';
import { UserMistake } from '../exit.ts';

/**
 * Looks at what `--rule` names: rules, entries of the law, and `family/*`. `known` gives the ids of all of them, and is asked only where
 * a name is none of the rules.
 * @throws UserMistake for a name that no finding can have: a slip of the pen would make every plan look clean.
 */
export async function mustBeRules(asked: readonly string[], known: () => Promise<string[]>): Promise<void> {
  const families = new Set(rules.map(({ id }) => `${familyOf(id)}/*`));
  const strange = asked.filter((name) => !families.has(name) && !findRule(name));
  if (strange.length === 0) return;
  const ids = await known();
  const isOne = (name: string) => ids.some((id) => covers(name, id));
  const wrong = strange.find((name) => !isOne(name));
  if (wrong === undefined) return;
  const guess = suggest(wrong, [...families, ...ids]);
  const hint = guess ? `Did you mean ${guess}?` : 'caseplan rules lists them; a family is written as timeline/*.';
  throw new UserMistake(`--rule ${wrong}: there is no such rule. ${hint}`);
}
