import type { ChalkInstance } from 'chalk';
import type { Finding } from '../check/finding.ts';
import type { Laws } from '../check/laws.ts';
import type { Settings } from '../check/settings.ts';
import type { Renderer } from '../check/words.ts';
import type { Severity } from '../rules/severity.ts';
import type { TextOfRule } from '../rules/texts.ts';
import type { CheckWords, Wording } from '../wording/index.ts';
import type { CheckResult } from './summary.ts';

/** How findings are to be shown, and what of the world a report may tell. */
export interface Presentation {
  color: ChalkInstance;
  /** Width of the terminal in characters. */
  columns: number;
  /** Only what needs attention: errors and warnings. */
  quiet?: boolean;
  /** Every finding in full, however many there are. */
  verbose?: boolean;
  /** Only a few findings of the files, and no sum of them. */
  partial?: boolean;
  /** Was what tells who somebody is taken out of the findings? Then the lines of the file stay out of the report too. */
  masked?: boolean;
  /** The command that was run, as far as it says what is checked: "caseplan check plans/". */
  command?: string;
  /** The rules that were asked for, where not all were: "timeline/*". */
  rules?: readonly string[];
  /** Version of the program. */
  version?: string;
  /** Where the folder docs/ is published; empty where it is not. */
  homepage?: string;
  /** The path of a file as a server knows it that takes paths from the top of the checkout; as it is where left out. */
  place?: (file: string) => string;
  /** The fixed words of reports for people; English where left out. */
  words?: CheckWords;
  /** All that is said in the language of the report; English where left out. */
  wording?: Wording;
  /** Makes words of findings; in English where left out. */
  renderer?: Renderer;
  /** The text of a rule in that language; the rule's own, which is English, where left out. */
  ruleText?: TextOfRule;
  /** An entry of the law with its texts in that language; as it is where left out. */
  lawText?: LawText;
  /** What the files were checked with: the law, and what configurations decide. */
  terms?: { laws: Laws; settings?: (file: string) => Settings };
}

export type LawText = <E extends { id: string }>(entry: E) => E;

/** Findings in, text out. Touches nothing else. */
export type Reporter = (result: CheckResult, presentation: Presentation) => string;

/** What is wrong and what to do, in one text. */
export function sentencesOf(finding: Finding, renderer: Renderer): string {
  const { message, help } = renderer.words(finding);
  return `${message} ${help}`;
}

export const paint = (color: ChalkInstance, severity: Severity) =>
  severity === 'error' ? color.red.bold : severity === 'warning' ? color.yellow.bold : color.cyan;
