import type { Finding } from '../check/finding.ts';
import { type Group, groupsOf } from './groups.ts';
import { type CheckResult, plural, type Summary, summarize } from './summary.ts';

/** GitHub takes comments of up to 65,536 characters; some are left for what a job writes around it. */
const mostCharacters = 60_000;
/** Of one rule this many are listed. */
const mostOfRule = 50;

/**
 * Findings for a comment on a change: a table of counts, then each rule as a part that can be opened. The first line is a comment by which a
 * job finds what it wrote before. What does not fit into a comment is left out, and said to be.
 */
export function reportMarkdown(result: CheckResult): string {
  const { findings, asOf } = result;
  const summary = summarize(result);
  const head = ['<!-- caseplan check -->\n', `### ${verdict(summary)}\n\n`, `${table(summary)}\n`].join('');
  const foot = `\n${plural(summary.plans, 'plan')} checked as of ${asOf}. What a rule asks and why: \`caseplan explain RULE\`\n`;
  const parts: string[] = [];
  let room = mostCharacters - head.length - foot.length - 200;
  const groups = groupsOf(findings);
  for (const group of groups) {
    const text = part(group, room);
    if (text === null) break;
    parts.push(text);
    room -= text.length;
  }
  const left = groups.slice(parts.length);
  const more = left.length === 0 ? '' : `\nLeft out, since a comment has an end: ${leftOut(left)}.\n`;
  return [head, ...parts, more, foot].join('');
}

function verdict({ errors, warnings, infos }: Summary): string {
  const counts = [
    errors > 0 ? `❌ ${plural(errors, 'error')}` : '',
    warnings > 0 ? `⚠️ ${plural(warnings, 'warning')}` : '',
    errors + warnings === 0 ? '✅ Nothing missing, nothing late' : '',
    infos > 0 ? plural(infos, 'note') : '',
  ];
  return counts.filter((text) => text !== '').join(', ');
}

const table = ({ plans, errors, warnings, infos, suppressed }: Summary) =>
  `| plans | errors | warnings | notes | suppressed |\n|--:|--:|--:|--:|--:|\n| ${[plans, errors, warnings, infos, suppressed].join(' | ')} |\n`;

/** A rule with its findings, as many as there is room for; null where there is none for a single one. */
function part({ rule, severity, findings, files }: Group, room: number): string | null {
  const where = `${plural(findings.length, severity === 'info' ? 'note' : severity)} in ${plural(files, 'file')}`;
  const open = `<details><summary><code>${html(rule)}</code> ${where}</summary>\n\n`;
  const close = '\n</details>\n';
  const items: string[] = [];
  let used = open.length + close.length + 100;
  for (const item of findings.slice(0, mostOfRule).map(listItem)) {
    if (used + item.length > room) break;
    items.push(item);
    used += item.length;
  }
  if (items.length === 0) return null;
  const more = findings.length - items.length;
  return [open, ...items, more > 0 ? `- … and ${more} more\n` : '', close].join('');
}

const listItem = ({ file, line, message, help }: Finding) =>
  `- ${code(`${file}:${line}`)} ${prose(message)}<br>${prose(help)}\n`;

const leftOut = (groups: readonly Group[]) => {
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return `${plural(total, 'finding')} of ${plural(groups.length, 'rule')}`;
};

const html = (text: string) =>
  text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? '');

/** Code that holds no backtick, which would end it. */
const code = (text: string) => `\`${text.replaceAll('`', "'")}\``;

/**
 * Text that stays as it is: no markup, no HTML, no link, and nobody is called. A comment after @ and # keeps them from being names of people
 * and issues. What stands between backticks stays code.
 */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((piece, index) => (index % 2 === 1 ? piece : plain(piece)))
    .join('');
}

const plain = (text: string) =>
  html(text)
    .replace(/[\\`*_{}[\]()|~!]/g, '\\$&')
    .replace(/[@#]/g, '$&<!-- -->')
    .replace(/:\/\//g, ':<!-- -->//')
    .replace(/\bwww\./gi, 'www<!-- -->.');
