import type { ChalkInstance } from 'chalk';
import { type Rule, usualOf } from '../rules/rule.ts';
import type { Severity } from '../rules/severity.ts';
import { wrap } from './wrap.ts';

interface Style {
  color: ChalkInstance;
  columns: number;
}

/** The text of one rule for the terminal. The rule pages of the documentation hold the same. */
export function explainRule(rule: Rule, severity: Severity, { color, columns }: Style): string {
  const paragraph = (text: string) =>
    `${wrap(text, columns - 2)
      .map((line) => `  ${line}`)
      .join('\n')}\n`;
  const example = (yaml: string) =>
    `${yaml
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')}\n`;
  return [
    `${color.bold(rule.id)}  ${color.dim(severity)}\n\n`,
    paragraph(rule.what),
    `\n${color.bold('Why')}\n${paragraph(rule.why)}`,
    `\n${color.bold('What to do')}\n${paragraph(rule.fix)}`,
    optionTexts(rule).length === 0 ? '' : `\n${color.bold('Options')}\n${optionTexts(rule).map(paragraph).join('')}`,
    `\n${color.bold('Not so')}\n${example(rule.wrong)}`,
    `\n${color.bold('But so')}\n${example(rule.right)}`,
    rule.source === null ? '' : `\n${color.bold('Source')}\n${paragraph(rule.source)}`,
  ].join('');
}

/** "days (14 days): How far ahead it looks." */
const optionTexts = ({ options = {} }: Rule) =>
  Object.entries(options).map(([name, option]) => `${name} (${usualOf(option)}): ${option.what}`);

/** All rules, one line each, family by family. */
export function ruleTable(
  rows: readonly { id: string; severity: Severity; what: string }[],
  { color, columns }: Style,
): string {
  const width = Math.max(...rows.map(({ id }) => id.length)) + 2;
  let family = '';
  return rows
    .map(({ id, severity, what }) => {
      const [of = ''] = id.split('/');
      const gap = of === family || family === '' ? '' : '\n';
      family = of;
      const room = Math.max(40, columns - width - 9);
      const [first = '', ...rest] = wrap(what, room);
      const more = rest.map((line) => `\n${' '.repeat(width + 9)}${line}`).join('');
      return `${gap}${id.padEnd(width)}${color.dim(severity.padEnd(9))}${first}${more}\n`;
    })
    .join('');
}
