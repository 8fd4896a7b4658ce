import type { Positions } from '../plan/positions.ts';
import type { Path, Problem } from '../plan/problem.ts';
import type { MapShape } from '../plan/schema/shape.ts';
import { visit } from '../plan/schema/walk.ts';
import { say } from '../wording/index.ts';
import { baseKeys } from './evaluate.ts';
import { type Law, layOver } from './law.ts';
import { didYouMean, type Mistake } from './mistake.ts';
import { pathMistakes } from './pack-paths.ts';
import type { ContentEntry, DeadlineEntry, Pack, Reckoned } from './pack-schema.ts';

/** What a pack is held against besides its own shape. */
export interface PackContext {
  /** The law that it builds on. */
  base: Law | null;
  /** Two letters each; those whose holidays are known. */
  states: readonly string[];
  shapes: { pack: MapShape; plan: MapShape };
}

/** What is wrong in a pack that has the right shape: what it refers to, contradicts or leaves open. Every problem has its place. */
export function packMistakes(pack: Pack, context: PackContext, positions: Positions): Problem[] {
  const law = layOver(context.base, pack);
  return [
    ...codeOfPlaceMistakes(pack),
    ...holidayMistakes(pack, context),
    ...sourceMistakes(pack),
    ...idMistakes(pack, context.base),
    ...switchOffMistakes(pack, law, context.base),
    ...reckonings(pack).flatMap((one) => [...baseMistakes(one), ...referenceMistakes(one, law)]),
    ...circles(pack, law),
    ...(pack.deadlines ?? []).flatMap((entry, index) => deadlineMistakes(entry, ['deadlines', index])),
    ...(pack.contents ?? []).flatMap((entry, index) => contentMistakes(entry, ['contents', index])),
    ...pathMistakes(pack, context.shapes.plan),
    ...codeMistakes(pack, law, context.shapes.pack),
  ].map(({ path, message, help }) => ({
    rule: 'format/schema',
    path,
    ...say('as-written', { message, help }),
    ...positions.at(path),
  }));
}

const isCodeOfPlace = (code: string) => /^[a-z]{2}(-[a-z0-9]+)*$/.test(code);

function codeOfPlaceMistakes({ jurisdiction }: Pack): Mistake[] {
  if (isCodeOfPlace(jurisdiction)) return [];
  const message = `\`${jurisdiction}\` is no code of a jurisdiction.`;
  const help = 'Write small letters, digits and hyphens: us-tx for a state, us-tx-bexar for a county.';
  return [{ path: ['jurisdiction'], message, help }];
}

/** A reader follows a source; what is no address leads nowhere. */
function sourceMistakes({ parentStatement, deadlines = [], contents = [] }: Pack): Mistake[] {
  const given: [Path, string | undefined][] = [
    [['parentStatement', 'source'], parentStatement?.source],
    ...deadlines.map(({ source }, index): [Path, string | undefined] => [['deadlines', index, 'source'], source]),
    ...contents.map(({ source }, index): [Path, string | undefined] => [['contents', index, 'source'], source]),
  ];
  return given.flatMap(([path, source]): Mistake[] => {
    if (source === undefined || /^https?:\/\/[^\s/]+\S*$/.test(source)) return [];
    const message = `\`${source}\` is no address on the web.`;
    return [{ path, message, help: 'Write where the text was read, from https:// on, or leave source out.' }];
  });
}

function holidayMistakes({ holidays }: Pack, { states }: PackContext): Mistake[] {
  if (holidays === undefined || states.includes(holidays)) return [];
  const message = `There is no state \`${holidays}\`.`;
  return [{ path: ['holidays'], message, help: 'Write its two capital letters: TX.' }];
}

function idMistakes(pack: Pack, base: Law | null): Mistake[] {
  const seen = new Set<string>();
  const inList = (list: 'deadlines' | 'contents') =>
    (pack[list] ?? []).flatMap(({ id }, index): Mistake[] => {
      const path = [list, index, 'id'];
      if (seen.has(id))
        return [{ path, message: `The id \`${id}\` is there twice.`, help: 'Give one of them another.' }];
      seen.add(id);
      // A code of the pack that is none is told at its own line, and not again at every id.
      if (!isCodeOfPlace(pack.jurisdiction)) return [];
      const inherited = (base?.[list] ?? []).map((entry) => entry.id);
      if (inherited.includes(id) || new RegExp(`^${pack.jurisdiction}/[a-z0-9-]+$`).test(id)) return [];
      const message = `The id \`${id}\` is neither one of this pack nor one that it takes over.${didYouMean(id, inherited)}`;
      return [{ path, message, help: `Begin it with ${pack.jurisdiction}/, then small letters, digits and hyphens.` }];
    });
  return [...inList('deadlines'), ...inList('contents')];
}

function switchOffMistakes({ switchOff = [] }: Pack, law: Law, base: Law | null): Mistake[] {
  const inherited = [...(base?.deadlines ?? []), ...(base?.contents ?? [])].map(({ id }) => id);
  const left = law.deadlines.filter(({ id }) => inherited.includes(id));
  return switchOff.flatMap(({ id }, index): Mistake[] => {
    const path = ['switchOff', index, 'id'];
    if (!inherited.includes(id)) {
      const message = `\`${id}\` is no entry that this pack takes over.${didYouMean(id, inherited)}`;
      return [{ path, message, help: 'Correct the id: as it is, nothing is switched off.' }];
    }
    const waiting = left.find((entry) => refersTo(entry.due).includes(`deadline ${id}`));
    if (!waiting) return [];
    const message = `\`${waiting.id}\` is reckoned from \`${id}\`, which is switched off.`;
    return [{ path, message, help: `Switch off ${waiting.id} too, or replace it.` }];
  });
}

interface Placed {
  what: Reckoned;
  path: Path;
  /** One clock for each placement is made from the `due` of a deadline alone. */
  ofPlacement: boolean;
}

/** Every date that a pack reckons, also those in a list. */
function reckonings(pack: Pack): Placed[] {
  const deep = (what: Reckoned | undefined, path: Path, ofPlacement: boolean): Placed[] =>
    what === undefined
      ? []
      : [
          { what, path, ofPlacement },
          ...(['earliestOf', 'latestOf'] as const).flatMap((key) =>
            (what[key] ?? []).map((item, index) => ({ what: item, path: [...path, key, index], ofPlacement: false })),
          ),
        ];
  return [
    ...Object.entries(pack.anchors ?? {}).flatMap(([name, what]) => deep(what, ['anchors', name], false)),
    ...(pack.deadlines ?? []).flatMap(({ due, notBefore }, index) => [
      ...deep(due, ['deadlines', index, 'due'], true),
      ...deep(notBefore, ['deadlines', index, 'notBefore'], true),
    ]),
  ];
}

/** Nobody is in the care of a state for longer. */
const oldest = 21;
const isAge = (years: number) => Number.isInteger(years) && years >= 0 && years <= oldest;

function baseMistakes({ what, path, ofPlacement }: Placed): Mistake[] {
  const given = baseKeys.filter((key) => what[key] !== undefined);
  const [base] = given;
  const found: Mistake[] = [];
  const add = (message: string, help: string, key?: string) =>
    found.push({ path: key === undefined ? path : [...path, key], message, help });
  if (base === undefined)
    add(
      'This date is reckoned from nothing.',
      `Write one of ${baseKeys.filter((key) => !key.endsWith('Of')).join(', ')}.`,
    );
  if (given.length > 1) add(`This date is reckoned from ${given.join(' and ')}.`, 'Keep one of them.', given[1]);
  if (what.after && what.before) add('This date lies both after and before.', 'Keep one of them.', 'before');
  if ([what.earliestOf, what.latestOf].some((list) => list?.length === 0))
    add('This list is empty.', 'Write the dates to choose from.', base);
  if (what.birthday !== undefined && !isAge(what.birthday))
    add(`${what.birthday} is no age of a child.`, `Write a whole number of years, from 0 to ${oldest}.`, 'birthday');
  if (what.placement && !ofPlacement)
    add(
      'A placement cannot be used here.',
      'Only the due of a deadline makes a clock for each placement.',
      'placement',
    );
  return found;
}

function referenceMistakes({ what, path }: Placed, law: Law): Mistake[] {
  const anchors = Object.keys(law.anchors);
  const ids = law.deadlines.map(({ id }) => id);
  const missing = (key: 'anchor' | 'deadline', known: string[]): Mistake[] => {
    const name = what[key];
    if (name === undefined || known.includes(name)) return [];
    const message = `There is no ${key} \`${name}\`.${didYouMean(name, known)}`;
    return [{ path: [...path, key], message, help: known.length > 0 ? `Known: ${known.join(', ')}.` : 'Define it.' }];
  };
  return [...missing('anchor', anchors), ...missing('deadline', ids)];
}

/** "anchor x" and "deadline y" for what a date is reckoned from. */
function refersTo(what: Reckoned | undefined): string[] {
  if (what === undefined) return [];
  return [what, ...(what.earliestOf ?? []), ...(what.latestOf ?? [])].flatMap(({ anchor, deadline }) => [
    ...(anchor === undefined ? [] : [`anchor ${anchor}`]),
    ...(deadline === undefined ? [] : [`deadline ${deadline}`]),
  ]);
}

/** Dates that are reckoned from themselves. What is inherited has none, so that every circle goes through an entry of this pack. */
function circles(pack: Pack, law: Law): Mistake[] {
  const steps = new Map<string, string[]>([
    ...Object.entries(law.anchors).map(([name, what]) => [`anchor ${name}`, refersTo(what)] as const),
    ...law.deadlines.map(({ id, due }) => [`deadline ${id}`, refersTo(due)] as const),
  ]);
  const wayBack = (from: string, at = from, seen: readonly string[] = []): readonly string[] | undefined => {
    const next = steps.get(at) ?? [];
    if (next.includes(from)) return [...seen, at, from];
    const rest = next.filter((step) => !seen.includes(step) && step !== at);
    return rest.map((step) => wayBack(from, step, [...seen, at])).find((way) => way !== undefined);
  };
  const own: [string, Path][] = [
    ...Object.keys(pack.anchors ?? {}).map((name): [string, Path] => [`anchor ${name}`, ['anchors', name]]),
    ...(pack.deadlines ?? []).map(({ id }, index): [string, Path] => [`deadline ${id}`, ['deadlines', index, 'due']]),
  ];
  return own.flatMap(([name, path]) => {
    const way = wayBack(name);
    if (way === undefined) return [];
    const message = `This date is reckoned from itself: ${way.join(' -> ')}.`;
    return [{ path, message, help: 'Let one of them start from a fact of the plan.' }];
  });
}

function deadlineMistakes({ monthly, repeat, cumulative, met = [] }: DeadlineEntry, at: Path): Mistake[] {
  const ways = Object.entries({ monthly, repeat, cumulative }).filter(([, value]) => value !== undefined);
  const [, second] = ways;
  const found: Mistake[] = second
    ? [
        {
          path: [...at, second[0]],
          message: `A deadline has one of ${ways.map(([key]) => key).join(' and ')}.`,
          help: 'Keep one of them.',
        },
      ]
    : [];
  if (cumulative && !isWholeMonths(cumulative.months))
    found.push({
      path: [...at, 'cumulative', 'months'],
      message: `${cumulative.months} is no number of months.`,
      help: 'Write a whole number, from 1.',
    });
  if (cumulative?.of !== undefined && cumulative.of < cumulative.months) {
    const message = `${cumulative.months} months can never be reached within ${cumulative.of}.`;
    found.push({ path: [...at, 'cumulative', 'of'], message, help: 'Write at least as many.' });
  }
  for (const [index, { inResidence, anyVersion, again, ...ways }] of met.entries()) {
    const keys = Object.keys(ways);
    const fits =
      (inResidence === undefined || ways.contact) &&
      (anyVersion === undefined || ways.plan) &&
      (again === undefined || (anyVersion === undefined && (ways.plan || ways.event)));
    if (keys.length === 1 && fits) continue;
    const message = `What meets a deadline is said by one key${keys.length > 1 ? `, not by ${keys.join(' and ')}` : ''}.`;
    const help =
      'Write each way on a line of its own; inResidence goes with contact, anyVersion with plan, again with event or plan.';
    found.push({ path: [...at, 'met', index], message, help });
  }
  return found;
}

const isWholeMonths = (months: number) => Number.isInteger(months) && months > 0;

const placeholders = ['id', 'age', 'part'];

function contentMistakes({ missing, needs, anyOf, differs, oneOf, test }: ContentEntry, at: Path): Mistake[] {
  const found = [...missing.matchAll(/\{([^}]*)\}/g)].flatMap(([, name = '']): Mistake[] => {
    if (placeholders.includes(name)) return [];
    const message = `\`{${name}}\` stands for nothing.${didYouMean(name, placeholders)}`;
    return [{ path: [...at, 'missing'], message, help: 'Known: {id}, {age} and {part}.' }];
  });
  if ([needs, anyOf, differs, oneOf, test].every((what) => what === undefined))
    found.push({
      path: at,
      message: 'This entry asks for nothing.',
      help: 'Write needs, anyOf, differs, oneOf or test.',
    });
  if (differs && differs.length !== 2)
    found.push({
      path: [...at, 'differs'],
      message: '`differs` takes two parts.',
      help: 'Name the two that must not be the same.',
    });
  return found;
}

/**
 * A code that an open list does not know is a slip of the pen more often than not, and the clock would wait for it for ever. One of
 * the agency's own begins with x-.
 */
function codeMistakes(pack: Pack, law: Law, shape: MapShape): Mistake[] {
  const found: Mistake[] = [];
  visit(shape, pack, (at, value, path) => {
    if (at.type !== 'text' || at.openCodes === undefined || typeof value !== 'string') return;
    const known = [...at.openCodes, ...Object.keys(law.anchors)];
    if (known.includes(value) || value.startsWith('x-')) return;
    const message = `\`${value}\` is not known here.${didYouMean(value, known)}`;
    found.push({ path, message, help: `A code of your own begins with x-: x-${value}.` });
  });
  return found;
}
