import type { Law } from '../src/law/law.ts';
import type { ContentEntry, DeadlineEntry } from '../src/law/pack-schema.ts';
import { conditionInWords } from '../src/report/deadlines/law-words.ts';
import { asked, counting, meeting, whereMissing } from '../src/report/explain-law.ts';

const notice = `This page is generated from the pack that the program works with. **It is no legal advice.** Statutes move: compare every entry with the
official text before you rely on it. Entries marked *not verified* were written from memory or from a secondary source; the program gives
warnings for them, never errors.`;

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();

function source({ citation, source, verified, asOf, severity, note }: DeadlineEntry | ContentEntry): string {
  const read = source ? `, read at ${source}` : '';
  const mild = severity ? ` Its findings are of the level ${severity}.` : '';
  const mark = `${verified ? '' : ' *Not verified.*'}${mild}`;
  return `Source: ${citation}${read}; as of ${asOf}.${mark}${note ? ` ${note}` : ''}`;
}

const nameOf = (id: string) => id.split('/')[1] ?? id;

function when(entry: DeadlineEntry | ContentEntry): string {
  const reasons = (entry.when ?? []).map((condition) => {
    const { because, ...rest } = condition;
    return `${conditionInWords(rest)}${because ? ` (else: ${because})` : ''}`;
  });
  return reasons.length === 0 ? '' : `\n\nApplies when ${reasons.join('; and ')}.`;
}

function deadlineSection(entry: DeadlineEntry, law: Law): string {
  const [, ...counted] = counting(entry, law);
  const how = `${counted.join(' ')} Met by: ${meeting(entry).join(' ')}`;
  return `### ${nameOf(entry.id)}\n\n**${entry.name}** (\`deadline/${entry.id}\`): ${entry.rule}.\n\n${entry.law}\n\n${how}${when(entry)}\n\n${source(entry)}`;
}

function contentSection(entry: ContentEntry): string {
  return `### ${nameOf(entry.id)}\n\n**${entry.name}** (\`law/${entry.id}\`).\n\n${entry.law}\n\n${[...asked(entry), `Where it is not so: ${whereMissing(entry)}`].join(' ')}${when(entry)}\n\n${source(entry)}`;
}

function page(law: Law): string {
  const { deadlines, contents, switchedOff, parentStatement } = law;
  const off = switchedOff.map(({ id, because }) => `- \`${id}\`: ${because}`);
  return `${[
    `# ${law.name} (\`${law.jurisdiction}\`)`,
    notice,
    '## Deadlines',
    ...(deadlines.length === 0 ? ['None.'] : deadlines.map((entry) => deadlineSection(entry, law))),
    '## What a plan must hold',
    ...(contents.length === 0 ? ['Nothing recorded.'] : contents.map(contentSection)),
    ...(parentStatement
      ? [
          '## Statement to the parent',
          parentStatement.text.map((line) => `> ${line}`).join('\n>\n'),
          `Source: ${parentStatement.citation}.${parentStatement.verified ? '' : ' *Wording not verified.*'}`,
        ]
      : []),
    ...(off.length === 0 ? [] : ['## Federal entries that do not apply here', off.join('\n')]),
  ].join('\n\n')}\n`;
}

/** One page for each jurisdiction and an index, by path. */
export function lawPages(laws: ReadonlyMap<string, Law>): Record<string, string> {
  const rows = [...laws.values()].map(({ jurisdiction, name, deadlines, contents }) => {
    const verified = [...deadlines, ...contents].filter((entry) => entry.verified).length;
    const all = deadlines.length + contents.length;
    return `| [${cell(name)}](${jurisdiction}.md) | \`${jurisdiction}\` | ${deadlines.length} | ${contents.length} | ${verified} of ${all} |`;
  });
  const head = '| jurisdiction | code | deadlines | contents | verified |\n|---|---|---|---|---|';
  const index = `# The law\n\n${notice}\n\n${head}\n${rows.join('\n')}\n\nTo write a pack of your own: [law packs](../law-packs.md).\n`;
  return {
    'docs/law/README.md': index,
    ...Object.fromEntries([...laws].map(([code, law]) => [`docs/law/${code}.md`, page(law)])),
  };
}
