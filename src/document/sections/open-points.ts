import type { Finding } from '../../check/finding.ts';
import { type Table, table } from '../blocks.ts';
import { type Context, foreign } from '../context.ts';
import { codeLabel } from '../phrases.ts';
import { line, quoted } from '../words.ts';
import { deadlinePoint } from './law-deadline.ts';

/** What the check found, for the people who are to finish the plan. */
export function findingTable(context: Context, label: string, findings: readonly Finding[], empty: string): Table {
  const { labels } = context.phrases;
  const lang = foreign(context, context.findingLanguage);
  return table(context, {
    label,
    captioned: false,
    columns: [
      [labels.finding, 12],
      [labels.help, 8],
      [labels.rule, 4],
    ],
    rows: findings.map((finding) => {
      const { citation, severity, rule } = finding;
      const { message, help } = context.renderer.words(finding);
      const severe = line(codeLabel(context.phrases, 'severities', severity));
      // The citation says more of the law than the name of its rule.
      const deadline = deadlinePoint(context, finding);
      if (deadline !== null) return [deadline.lines, [line(quoted(deadline.help, lang))], [severe]];
      return [
        [line(quoted(message, lang)), ...(citation === null ? [] : [line(quoted(citation, lang), 'small')])],
        [line(quoted(help, lang))],
        [severe, line(quoted(rule), 'small')],
      ];
    }),
    empty,
  });
}
