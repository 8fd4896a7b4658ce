import type { Finding } from '../check/finding.ts';
import { inEnglish, type Renderer } from '../check/words.ts';
import { safeFor } from '../medium/safe-for.ts';
import { english, type TableWords, type Wording, type Words } from '../wording/index.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Presentation } from './presentation.ts';
import { type CheckResult, type Summary, summarize } from './summary.ts';

/** GitHub takes comments of up to 65,536 characters; some are left for what a job writes around it. */
const mostCharacters = 60_000;
/** Of one rule this many are listed. */
const mostOfRule = 50;

/**
 * Findings for a comment on a change: a table of counts, then each rule as a part that can be opened. The first line is a comment by which a
 * job finds what it wrote before. What does not fit into a comment is left out, and said to be.
 */
export function reportMarkdown(
  result: CheckResult,
  { wording = english, renderer = inEnglish }: Pick<Presentation, 'wording' | 'renderer'> = {},
): string {
  const { findings, asOf } = result;
  const { check, tables } = wording;
  const summary = summarize(result);
  const head = `<!-- caseplan check -->\n### ${verdict(summary, wording)}\n\n${table(summary, tables)}\n`;
  const checked = check.checked({ plans: summary.plans, rules: [], asOf });
  const foot = `\n${checked}. ${tables.whatARuleAsks} \`caseplan explain ${tables.rule}\`\n`;
  const parts: string[] = [];
  let room = mostCharacters - head.length - foot.length - 200;
  const groups = groupsOf(findings);
  for (const group of groups) {
    const text = part(group, room, { tables, renderer });
    if (text === null) break;
    parts.push(text);
    room -= text.length;
  }
  const left = groups.slice(parts.length);
  const total = left.reduce((sum, group) => sum + group.findings.length, 0);
  const more = total === 0 ? '' : `\n${tables.leftOut({ findings: total, rules: left.length })}\n`;
  return [head, ...parts, more, foot].join('');
}

function verdict({ errors, warnings, infos }: Summary, { check, tables }: Wording): string {
  const counts = [
    errors > 0 ? `❌ ${check.errors(errors)}` : '',
    warnings > 0 ? `⚠️ ${check.warnings(warnings)}` : '',
    errors + warnings === 0 ? `✅ ${tables.clean}` : '',
    infos > 0 ? tables.infos(infos) : '',
  ];
  return counts.filter((text) => text !== '').join(', ');
}

const columns = ['plans', 'errors', 'warnings', 'infos', 'suppressed'] as const;

function table(summary: Summary, { counts }: TableWords): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;
  const heads = row(columns.map((column) => counts[column]));
  return `${heads}|${'--:|'.repeat(columns.length)}\n${row(columns.map((column) => summary[column]))}`;
}

interface Spoken {
  tables: TableWords;
  renderer: Renderer;
}

/** A rule with its findings, as many as there is room for; null where there is none for a single one. */
function part({ rule, severity, findings, files }: Group, room: number, spoken: Spoken): string | null {
  const { tables: words, renderer } = spoken;
  const where = words.findingsIn({ n: findings.length, severity, files });
  const open = `<details><summary><code>${safeFor('html', rule)}</code> ${where}</summary>\n\n`;
  const close = '\n</details>\n';
  const items: string[] = [];
  let used = open.length + close.length + 100;
  for (const item of findings.slice(0, mostOfRule).map((finding) => listItem(finding, renderer.words(finding)))) {
    if (used + item.length > room) break;
    items.push(item);
    used += item.length;
  }
  if (items.length === 0) return null;
  const more = findings.length - items.length;
  return [open, ...items, more > 0 ? `- … ${words.andMore(more)}\n` : '', close].join('');
}

const listItem = ({ file, line }: Finding, { message, help }: Words) =>
  `- ${safeFor('markdown-code', `${safeFor('name', file)}:${line}`)} ${safeFor('markdown', message)}<br>${safeFor('markdown', help)}\n`;
