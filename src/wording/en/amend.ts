import { count, listed } from './words.ts';

/** What `amend` asks, refuses and tells. */

/** How many there are of each. */
export interface Counts {
  goals: number;
  tasks: number;
  services: number;
  barriers: number;
}

const counted = ({ goals, tasks, services, barriers }: Counts) =>
  listed(
    [
      { n: goals, noun: 'goal' },
      { n: tasks, noun: 'task' },
      { n: services, noun: 'service' },
      { n: barriers, noun: 'barrier' },
    ]
      .filter(({ n }) => n > 0)
      .map(({ n, noun }) => count(n, noun)),
  );

export type MovableKind = 'goal' | 'task' | 'measure';

const asks = {
  musts: (n: number) => `${n === 1 ? 'One date' : `${n} dates`} cannot stay. Each wants a new one, and why.`,
  passed: 'has passed',
  before: 'before the new version begins',
  target: (value: number) => `target ${value}`,
  which: 'Which dates and targets move?',
  whichOthers: 'Which other dates and targets move?',
  whichHelp: 'All that are not marked stay as they are.',
  whichWhy: 'A date that is kept is a promise. Move it only where it cannot be kept, or where more is possible.',
  date: (id: string) => `By when now? (${id})`,
  number: (id: string) => `What is the target now? (${id})`,
  dateWhy: (id: string, from: string) => `${id} has ${from}. The old date stays in the plan beside the new one.`,
  numberWhy: (id: string, from: number) => `${id} has ${from}. The old target stays in the plan beside the new one.`,
  reason: (id: string) => `Why does ${id} move?`,
  reasonWhy: 'The reason stands in the plan beside the new date: the family and the court will read it.',
  same: 'That is what it is now.',
  tooEarly: (first: string) => `The first day that is left for it is ${first}. Say a day from then on.`,
  tooLate: (end: string) => `The new version ends on ${end}. Say a day until then.`,
  summary: 'What came of the plan so far, in a few sentences?',
  summaryWhy:
    'It stands at the beginning of the section on the plan before: what got better, what did not, and why. Leave it empty where nobody can say yet.',
  write: (id: string, file: string) => (file === '-' ? `Write ${id}?` : `Write ${id} into ${file}?`),
};

const refused = {
  'ends-first': (start: string, end: string) =>
    `The new version would end on ${end}, before it begins on ${start}. Give --until.`,
  mistakes: (file: string, shown: string) =>
    `${file} has mistakes of the format, which would go into the new version. Mend them first: caseplan check ${shown}`,
  draft: (file: string) => `${file} is a draft, which nobody agreed to yet. Change it itself.`,
  'not-in-force': (file: string, status: string) =>
    `${file} is ${status}: there is nothing to carry on. Write a new plan: caseplan init`,
  'no-id': (id: string) =>
    `${id} cannot be an id: use at most 64 letters, digits, dots and dashes. Give another one: --id`,
  'same-id': (id: string) => `${id} is the id of the old version. Give another one: --id`,
  'no-target': () => 'The plan came from standard input. Say where the new version goes: -o FILE',
  'there-already': (file: string) => `${file} is there already and is not overwritten. Give another name: -o FILE`,
  'must-move': (ids: readonly { id: string; from: string }[]) => {
    const which = ids.length === 1 ? 'One date cannot stay and wants' : `${ids.length} dates cannot stay and want`;
    const list = ids.map(({ id, from }) => `${id} (${from})`).join(', ');
    const how = `Write --move '${ids[0]?.id}=YYYY-MM-DD:REASON' for each, or run this in a terminal.`;
    return `${which} a new one, with the reason: ${list}. ${how}`;
  },
  'by-hand': (file: string, place: string) =>
    `${file} is written at ${place} in a way that cannot be changed here (an anchor, or comments between brackets). Write it plainly, and run this again.`,
  'no-move': (text: string) => `--move ${text} is no move. Write ID=DATE:REASON, or ID=NUMBER:REASON for a measure.`,
  'no-reason': (id: string, where: string) =>
    `${where} moves ${id} without a reason. Say why: it stands in the plan beside the new date.`,
  'no-answers': (file: string) =>
    `${file} holds no answers. Write id, from, until, summary or moves, as docs/amending.md shows.`,
  'strange-answer': (file: string, key: string, known: readonly string[]) =>
    `${file} says ${key}, which is no answer. Known are ${known.join(', ')}.`,
  'no-text': (file: string, key: string) => `${key} in ${file} is no text.`,
  'moves-no-map': (file: string) => `moves in ${file} is no map of ids.`,
  'move-no-value': (file: string, id: string) => `moves.${id} in ${file} has no date or number under to.`,
  'answer-no-date': (file: string, key: string, value: string) =>
    `${key} in ${file}: ${value} is no date. Write YYYY-MM-DD, for example 2026-04-15.`,
  'cannot-move': (id: string, guess: string | undefined) =>
    `${id} cannot be moved. ${guess ? `Did you mean ${guess}?` : 'Open tasks, goals and measures with a date or target can move.'}`,
  'not-open': (id: string) =>
    `${id} cannot be moved: it is finished or given up, or has no date or target. Leave it out.`,
  'other-kind': (id: string, kind: MovableKind, to: string) =>
    `${id} is a ${kind}: its ${kind === 'measure' ? 'target is a number' : 'date is YYYY-MM-DD'}, and not ${to}.`,
  'has-it': (id: string, to: string) => `${id} has ${to} already. Leave it out, or give another one.`,
  'moved-twice': (id: string) => `--move moves ${id} twice. Leave one of the two out.`,
  'too-early': (id: string, to: string, first: string) =>
    `${id} cannot move to ${to}: the first day that is left for it is ${first}. Give a day from then on.`,
  'too-late': (id: string, to: string, end: string) =>
    `${id} cannot move to ${to}: the new version ends on ${end}. Give a day until then, or another end: --until`,
};

const told = {
  written: (of: { id: string; version: number; old: string; start: string; end: string; file: string | null }) =>
    `${of.id} is version ${of.version} of ${of.old}, a draft for ${of.start} to ${of.end}.${of.file === null ? '' : ` It is in ${of.file}.`}`,
  carried: (counts: Counts) => `Carried over: ${counted(counts)}.`,
  finished: (counts: Counts) => `Finished, and summarized under previous: ${counted(counts)}.`,
  moved: (moves: readonly { id: string; to: string }[]) =>
    `Moved: ${moves.map(({ id, to }) => `${id} to ${to}`).join(', ')}.`,
  toDo: 'To do: say who took part in making it and when it is reviewed next, look at the assessment again, and have it signed.',
  seeDiff: (old: string, file: string) => `See what is different: caseplan diff ${old} ${file}`,
  seeCheck: (file: string) => `See what is still missing: caseplan check ${file}`,
};

export const amendWords = {
  asks,
  refused,
  told,
  /** A comment over who took part, in the new plan. */
  remark: (old: string) => `Carried over from ${old}: say who took part in making this version, and how.`,
};
