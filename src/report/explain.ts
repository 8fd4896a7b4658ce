import type { ChalkInstance } from 'chalk';
import type { Example, Rule, TranslatedText } from '../rules/rule.ts';
import type { Severity } from '../rules/severity.ts';
import { type ExplainWords, english } from '../wording/index.ts';
import { wrap } from './wrap.ts';

interface Style {
  color: ChalkInstance;
  columns: number;
}

/** The text of one rule for the terminal. The rule pages of the documentation hold the same. */
export function explainRule(
  rule: Rule,
  { text, example }: { text: TranslatedText; example: Example },
  { color, columns }: Style,
  words: ExplainWords = english.explain,
): string {
  const paragraph = (text: string) =>
    `${wrap(text, columns - 2)
      .map((line) => `  ${line}`)
      .join('\n')}\n`;
  const shown = (yaml: string) =>
    `${yaml
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')}\n`;
  const options = optionsOf(rule, text, words);
  return [
    `${color.bold(rule.id)}  ${color.dim(words.severities[rule.severity])}\n\n`,
    paragraph(text.what),
    `\n${color.bold(words.why)}\n${paragraph(text.why)}`,
    `\n${color.bold(words.fix)}\n${paragraph(text.fix)}`,
    options.length === 0 ? '' : `\n${color.bold(words.options)}\n${options.map(paragraph).join('')}`,
    `\n${color.bold(words.wrong)}\n${shown(example.wrong)}`,
    `\n${color.bold(words.right)}\n${shown(example.right)}`,
    rule.source === null ? '' : `\n${color.bold(words.source)}\n${paragraph(rule.source)}`,
  ].join('');
}

/** "days (14 days): How far ahead it looks." */
const optionsOf = ({ options = {} }: Rule, { optionTexts = {} }: TranslatedText, words: ExplainWords) =>
  Object.entries(options).map(([name, option]) => {
    const usual = words.usual(option.usual, option.type === 'number' ? option.unit : undefined);
    return `${name} (${usual}): ${optionTexts[name] ?? option.what}`;
  });

/** All rules, one line each, family by family. */
export function ruleTable(
  rows: readonly { id: string; severity: Severity; what: string }[],
  { color, columns }: Style,
  words: ExplainWords = english.explain,
): string {
  const width = Math.max(...rows.map(({ id }) => id.length)) + 2;
  const severityWidth = Math.max(...Object.values(words.severities).map((word) => word.length)) + 2;
  let family = '';
  return rows
    .map(({ id, severity, what }) => {
      const [of = ''] = id.split('/');
      const gap = of === family || family === '' ? '' : '\n';
      family = of;
      const room = Math.max(40, columns - width - severityWidth);
      const [first = '', ...rest] = wrap(what, room);
      const more = rest.map((line) => `\n${' '.repeat(width + severityWidth)}${line}`).join('');
      return `${gap}${id.padEnd(width)}${color.dim(words.severities[severity].padEnd(severityWidth))}${first}${more}\n`;
    })
    .join('');
}
