import type { Finding } from '../check/finding.ts';
import { inEnglish } from '../check/words.ts';
import { safeFor } from '../medium/safe-for.ts';
import { type CheckWords, english } from '../wording/index.ts';
import { type Group, groupsOf } from './groups.ts';
import { type Presentation, paint } from './presentation.ts';

/**
 * Many findings as one line for each rule, with where the first of them is and how to see the others. Findings of one rule alone are listed,
 * one line each: somebody asked to see them.
 */
export function overview(findings: readonly Finding[], presentation: Presentation): string {
  const { color, command = 'caseplan check', words = english.check, renderer = inEnglish } = presentation;
  const groups = groupsOf(findings);
  const [first] = groups;
  const width = Math.max(...groups.map(({ rule }) => rule.length)) + 2;
  const amounts = groups.map((group) => amount(group, words));
  const room = Math.max(...amounts.map((text) => text.length)) + 2;
  const severityWidth = Math.max(...Object.values(words.severities).map((word) => word.length)) + 2;
  const rows = groups.map(({ rule, severity, findings: found }, index) => {
    const label = paint(color, severity)(words.severities[severity].padEnd(severityWidth));
    const [{ file, line }] = found as [Finding];
    return `  ${label}${rule.padEnd(width)}${(amounts[index] as string).padEnd(room)}${color.dim(`${safeFor('name', file)}:${line}`)}\n`;
  });
  if (first === undefined || groups.length === 1) {
    const lines = (first?.findings ?? []).map(
      (finding) =>
        `  ${color.dim(`${safeFor('name', finding.file)}:${finding.line}`)}  ${renderer.words(finding).message}\n`,
    );
    return `${rows.join('')}\n${lines.join('')}\n`;
  }
  const ways = [words.ofOneRule, words.everyOne];
  const [ofOneRule, everyOne] = ways.map((way) => way.padEnd(Math.max(...ways.map(({ length }) => length)) + 2));
  return [
    `${color.bold(words.byRule(findings.length))}\n\n`,
    ...rows,
    `\n  ${ofOneRule}${color.bold(`${command} --rule ${first.rule}`)}\n`,
    `  ${everyOne}${color.bold(`${command} --verbose`)}\n\n`,
  ].join('');
}

const amount = ({ findings, files }: Group, words: CheckWords) => words.inFiles({ n: findings.length, files });
