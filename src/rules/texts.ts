import type { Language } from '../wording/index.ts';
import type { Rule, RuleId } from './index.ts';
import type { TranslatedText } from './rule.ts';

/** The text of a rule in some language. */
export type TextOfRule = (rule: Rule) => TranslatedText;

/** What rules say in a language. English stands in the rules; another is loaded when it is asked for. */
export async function ruleTextsIn(language: Language): Promise<TextOfRule> {
  if (language === 'en') return (rule) => rule;
  const { spanish } = await import('./registry/es.ts');
  return ({ id }) => spanish[id as RuleId];
}
