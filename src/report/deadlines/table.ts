import type { ChalkInstance } from 'chalk';
import { daysBetween } from '../../calendar/plain-date.ts';
import type { DeadlineState } from '../../law/index.ts';
import { safeFor } from '../../medium/safe-for.ts';
import { english } from '../../wording/index.ts';
import { wrap } from '../wrap.ts';
import { type DeadlineReport, type DeadlineRow, factOf, isOpen } from './rows.ts';
import { plural, reasonText, shortDate, whereToRecord } from './words.ts';

export interface TableOptions {
  color: ChalkInstance;
  /** Width of the terminal in characters. */
  columns: number;
  /** Also what does not apply, and why. */
  all?: boolean;
  /** Only what needs attention: overdue and due soon. */
  quiet?: boolean;
}

/** A state is told by sign, word and color; no one of them alone. */
const shown: Record<DeadlineState, { sign: string; word: string; paint: (color: ChalkInstance) => ChalkInstance }> = {
  overdue: { sign: '✗', word: 'overdue', paint: (color) => color.red.bold },
  'due-soon': { sign: '!', word: 'due soon', paint: (color) => color.yellow.bold },
  upcoming: { sign: '○', word: 'upcoming', paint: (color) => color.cyan },
  met: { sign: '✓', word: 'met', paint: (color) => color.green },
  'met-late': { sign: '✓', word: 'met late', paint: (color) => color.yellow },
  unknown: { sign: '?', word: 'unknown', paint: (color) => color.magenta },
  'not-applicable': { sign: '-', word: 'not asked', paint: (color) => color.dim },
};

/** Deadlines for people: plan by plan in time order, then what cannot be told yet and what to record for it. */
export function deadlinesTable(report: DeadlineReport, options: TableOptions): string {
  const rows = options.quiet
    ? report.rows.filter(({ state }) => state === 'overdue' || state === 'due-soon')
    : report.rows;
  const groups = report.plans.map((plan) => {
    const own = rows.filter((row) => row.file === plan.file && row.plan === plan.id);
    return own.length === 0 ? '' : planGroup(plan, own, options);
  });
  return [supposed(report, options), ...groups, footer(report, options)].join('');
}

function supposed({ whatIf }: DeadlineReport, { color, columns }: TableOptions): string {
  if (whatIf.length === 0) return '';
  const events = whatIf.map(({ type, date }) => `${type} on ${date}`).join(', ');
  return `${lines(`What if: ${events}. The plan files do not say so and are not changed.`, 0, columns, color.yellow.bold)}\n`;
}

function planGroup(plan: DeadlineReport['plans'][number], rows: readonly DeadlineRow[], options: TableOptions): string {
  const { color } = options;
  const title = `${color.bold.underline(safeFor('name', plan.file))}  ${color.dim(`${safeFor('terminal', plan.id)}, ${plan.law}`)}\n\n`;
  const widths = {
    due: Math.max(...rows.map((row) => dueText(row).length)),
    left: Math.max(...rows.map((row) => leftText(row).length)),
  };
  const dated = rows.filter(({ due, state }) => due !== null && state !== 'not-applicable');
  const parts = [
    dated.map((row) => rowText(row, widths, options)).join(''),
    untold(rows, options),
    options.all ? notAsked(rows, options) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${title}${parts.join('\n')}\n`;
}

const dueText = ({ due, rolled }: DeadlineRow) =>
  due === null ? '' : rolled === null ? due : `${due} -> ${shortDate(rolled)}`;

function leftText({ due, rolled, daysLeft, metOn }: DeadlineRow): string {
  if (metOn !== null && due !== null) {
    const late = daysBetween(rolled ?? due, metOn);
    return late > 0 ? `on ${metOn}, ${plural(late, 'day')} late` : `on ${metOn}`;
  }
  if (daysLeft === null) return '';
  if (daysLeft < 0) return `${plural(-daysLeft, 'day')} late`;
  return daysLeft === 0 ? 'today' : `${plural(daysLeft, 'day')} left`;
}

const wordWidth = Math.max(...Object.values(shown).map(({ word }) => word.length));
/** Names with less room than this go on a line of their own. */
const least = 30;

function rowText(row: DeadlineRow, widths: { due: number; left: number }, options: TableOptions): string {
  const { color, columns } = options;
  const { sign, word, paint } = shown[row.state];
  const marks = `${row.entry.hold ? ' [information]' : ''}${row.entry.verified ? '' : ' [unverified]'}`;
  const name = `${row.entry.name}${childrenOf(row)}${marks}`;
  const strong = isOpen(row) ? color.bold : color;
  const signed = `  ${paint(color)(sign)} `;
  const figures = `${dueText(row).padEnd(widths.due)}  ${leftText(row).padEnd(widths.left)}`;
  const width = 4 + wordWidth + 2 + figures.length + 2;
  if (columns - width >= least) {
    const [first = '', ...rest] = wrap(name, columns - width).map((line) => strong(line));
    const more = rest.map((line) => `\n${' '.repeat(width)}${line}`).join('');
    return `${signed}${paint(color)(word.padEnd(wordWidth))}  ${figures}  ${first}${more}\n${basis(row, options)}`;
  }
  const status = lines([word, dueText(row), leftText(row)].join(' '), 4, columns, paint(color)).slice(4);
  return `${signed}${status}${lines(name, 4, columns, strong)}${basis(row, options)}`;
}

const childrenOf = ({ children }: DeadlineRow) =>
  children.length > 0 ? ` (${safeFor('terminal', children.join(', '))})` : '';

function basis({ trigger, line, entry, actBy, askCounsel }: DeadlineRow, { color, columns }: TableOptions): string {
  const where = line === null ? '' : ` (line ${line})`;
  const from = trigger ? `${safeFor('terminal', factOf(trigger))}${where} -> ` : '';
  const early = actBy === null ? '' : `. No business day: act by ${shortDate(actBy)}`;
  const counsel = askCounsel ? '. A holiday, and nothing was found that moves the date: ask counsel' : '';
  return lines(`${from}${entry.rule}. ${entry.citation}${early}${counsel}`, 6, columns, color.dim);
}

/** What cannot be told, by what is missing: one event often starts many clocks. */
function untold(rows: readonly DeadlineRow[], { color, columns }: TableOptions): string {
  const unknown = rows.filter(({ state }) => state === 'unknown');
  if (unknown.length === 0) return '';
  const byMissing = new Map<string, DeadlineRow[]>();
  for (const row of unknown) {
    const missing = row.missing.map(whereToRecord).join(', or ');
    byMissing.set(missing, [...(byMissing.get(missing) ?? []), row]);
  }
  const { sign, paint } = shown.unknown;
  const blocks = [...byMissing].map(([missing, of]) => {
    const names = of.map((row) => `${row.entry.name}${childrenOf(row)}`).join('; ');
    return `${lines(`Record ${safeFor('terminal', missing)}`, 4, columns, color.bold)}${lines(names, 6, columns, color.dim)}`;
  });
  return `  ${paint(color)(sign)} ${paint(color)('unknown until the file says more')}\n${blocks.join('')}`;
}

function notAsked(rows: readonly DeadlineRow[], { color, columns }: TableOptions): string {
  const { sign, paint } = shown['not-applicable'];
  const none = rows.filter(({ state }) => state === 'not-applicable');
  if (none.length === 0) return '';
  const text = none.map((row) =>
    lines(
      `${row.entry.name}${childrenOf(row)}: ${safeFor('terminal', row.why ? reasonText(row.why) : '')}`,
      4,
      columns,
      color.dim,
    ),
  );
  return `  ${paint(color)(sign)} ${paint(color)('does not apply')}\n${text.join('')}`;
}

function footer({ rows, plans, asOf, until }: DeadlineReport, { color, columns, all }: TableOptions): string {
  const order: DeadlineState[] = ['overdue', 'due-soon', 'upcoming', 'met', 'met-late', 'unknown', 'not-applicable'];
  const counts = order.flatMap((state) => {
    const n = rows.filter((row) => row.state === state).length;
    return n === 0 ? [] : [`${n} ${state === 'not-applicable' ? 'not asked' : shown[state].word}`];
  });
  const hidden = rows.some(({ state }) => state === 'not-applicable') && !all ? ' (--all shows why)' : '';
  const window = until === null ? '' : `, open until ${until} alone`;
  const sum = counts.length === 0 ? 'nothing due' : `${counts.join(', ')}${hidden}`;
  const first = lines(`${plural(plans.length, 'plan')} as of ${asOf}${window}: ${sum}.`, 0, columns, color.bold);
  return `${first}${lines(english.law.noLegalAdvice, 0, columns, color.dim)}`;
}

/** Wrapped, indented, each line painted by itself, so that a pager keeps the colors apart. */
function lines(text: string, indent: number, columns: number, paint: (text: string) => string): string {
  return wrap(text, columns - indent)
    .map((line) => `${' '.repeat(indent)}${paint(line)}\n`)
    .join('');
}
