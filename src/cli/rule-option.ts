import { findRule, rules } from '../rules/index.ts';
import { UserMistake } from './exit.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';

/**
 * Looks at what `--rule` names: rules, entries of the law, and `family/*`.
 * @throws UserMistake for a name that no finding can have: a slip of the pen would make every plan look clean.
 */
export async function mustBeRules(asked: readonly string[], options: CommonOptions, io: Io): Promise<void> {
  const families = new Set(rules.map(({ id }) => `${id.split('/')[0]}/*`));
  const strange = asked.filter((name) => !families.has(name) && !findRule(name));
  if (strange.length === 0) return;
  const { knownRuleIds } = await import('./explain.ts');
  const known = await knownRuleIds(options, io);
  const wrong = strange.find(
    (name) => !(name.endsWith('/*') ? known.some((id) => id.startsWith(name.slice(0, -1))) : known.includes(name)),
  );
  if (wrong === undefined) return;
  const { suggest } = await import('../plan/suggest.ts');
  const guess = suggest(wrong, [...families, ...known]);
  const hint = guess ? `Did you mean ${guess}?` : 'caseplan rules lists them; a family is written as timeline/*.';
  throw new UserMistake(`--rule ${wrong}: there is no such rule. ${hint}`);
}
