import { createHash } from 'node:crypto';
import type { Finding } from '../check/finding.ts';
import { inEnglish } from '../check/words.ts';
import { safeFor } from '../medium/safe-for.ts';
import { severities } from '../rules/severity.ts';
import type { Words } from '../wording/index.ts';
import type { Presentation } from './presentation.ts';
import type { CheckResult } from './summary.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Findings as workflow commands, which GitHub Actions shows beside the changed lines
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). It shows a few of a step only, so the most severe
 * come first.
 */
export function reportGithub(
  { findings }: CheckResult,
  { place = asIs, renderer = inEnglish }: Pick<Presentation, 'place' | 'renderer'> = {},
): string {
  const placed = findings.map((finding) => ({ ...finding, file: place(finding.file) }));
  return severities
    .flatMap((level) => placed.filter(({ severity }) => severity === level))
    .map((finding) => command(finding, renderer.words(finding)))
    .join('');
}

const asIs = (file: string) => file;

function command(finding: Finding, { message, help }: Words): string {
  const { severity, file, line, endLine, column, endColumn, rule } = finding;
  // Columns are for places on one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: rule });
  const shown = properties.map(([name, value]) => `${name}=${safeFor('workflow-property', String(value))}`).join(',');
  return `::${commands[severity]} ${shown}::${safeFor('workflow-data', `${message}\n${help}`)}\n`;
}

/** A text in which a runner looks for no commands: what stands in a plan must not give any, nor end this. */
export function withoutCommands(text: string): string {
  let token = hashOf(text);
  while (text.includes(token)) token = hashOf(token);
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
