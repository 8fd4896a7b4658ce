import type { Finding } from '../check/finding.ts';
import { type Group, groupsOf } from './groups.ts';
import { type Presentation, paint } from './presentation.ts';
import { plural, thousands } from './summary.ts';

/**
 * Many findings as one line for each rule, with where the first of them is and how to see the others. Findings of one rule alone are listed,
 * one line each: somebody asked to see them.
 */
export function overview(findings: readonly Finding[], presentation: Presentation): string {
  const { color, command = 'caseplan check' } = presentation;
  const groups = groupsOf(findings);
  const [first] = groups;
  const width = Math.max(...groups.map(({ rule }) => rule.length)) + 2;
  const amounts = groups.map(amount);
  const room = Math.max(...amounts.map((text) => text.length)) + 2;
  const rows = groups.map(({ rule, severity, findings: found }, index) => {
    const label = paint(color, severity)(severity.padEnd(9));
    const [{ file, line }] = found as [Finding];
    return `  ${label}${rule.padEnd(width)}${(amounts[index] as string).padEnd(room)}${color.dim(`${file}:${line}`)}\n`;
  });
  if (first === undefined || groups.length === 1) {
    const lines = (first?.findings ?? []).map(
      ({ file, line, message }) => `  ${color.dim(`${file}:${line}`)}  ${message}\n`,
    );
    return `${rows.join('')}\n${lines.join('')}\n`;
  }
  return [
    `${color.bold(`${plural(findings.length, 'finding')}, by rule`)}\n\n`,
    ...rows,
    `\n  Those of one rule:  ${color.bold(`${command} --rule ${first.rule}`)}\n`,
    `  Every one:          ${color.bold(`${command} --verbose`)}\n\n`,
  ].join('');
}

const amount = ({ findings, files }: Group) => `${thousands(findings.length)} in ${plural(files, 'file')}`;
