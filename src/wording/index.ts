import { english } from './en/index.ts';

export type { Factors, Missing } from './en/component.ts';
export type { DateHint, Meant, Noun, Shown, TypeHint, ValueKind } from './en/format.ts';
export type { Happened } from './en/impossible.ts';
export { type ContentText, filled, type LawText, type Way } from './en/law.ts';
export { isYamlMistake } from './en/reading.ts';
export { ruleTexts } from './en/rules/index.ts';
export type { Coming } from './en/timeline.ts';
export { say, type Worded, wordsOf } from './say.ts';
export {
  type CheckWords,
  type ExplainWords,
  type Language,
  languages,
  type RuleId,
  type RuleText,
  type Said,
  type Wording,
  type Words,
} from './wording.ts';
export { english };
