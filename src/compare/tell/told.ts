import type { Language } from '../../wording/index.ts';
import type { Comparison, Difference, Happened, Owner, Reason, Thing } from '../difference.ts';
import { sentencesOf, stepValue } from './sentences.ts';
import { together } from './together.ts';
import { proseText, type Telling } from './values.ts';

/** What differs, told: in groups, each thing with what happened to it, whole sentences, who and why. Plain data for every form. */
export interface Told {
  language: Language;
  /** "Plan B amends plan A: 1 added and 2 moved." */
  summary: string;
  /** Whether what was agreed is different, or only the record; null where nothing is. */
  note: string | null;
  groups: ToldGroup[];
}

export interface ToldGroup {
  /** "Goal g-home", "The children" */
  title: string;
  /** Of a goal what it says. */
  quote: string | null;
  blocks: ToldBlock[];
}

/** One thing. */
export interface ToldBlock {
  /** "Task t-lease (Maria Delgado)"; null where the title of the group says it. */
  title: string | null;
  quote: string | null;
  lines: ToldLine[];
}

export interface ToldLine {
  what: Happened;
  /** `what` in words. */
  label: string;
  nature: Difference['nature'];
  sentences: string[];
  /** The reason that the plan gives, with who wrote it down and when. */
  why: string | null;
}

export function tellComparison(
  { before, after, amends, differences }: Comparison,
  telling: Telling,
  language: Language,
): Told {
  const { words } = telling;
  const { summary } = words;
  const head = summary.plans(before.id, after.id, amends);
  const terms = differences.filter(({ nature }) => nature === 'terms').length;
  const counts = differences.length === 0 ? summary.nothing : `${summary.counts(countsOf(differences))}.`;
  const note = terms > 0 ? summary.terms(terms) : summary.onlyRecord;
  return {
    language,
    summary: `${head}: ${counts}`,
    note: differences.length === 0 ? null : note,
    groups: groupsOf(differences, telling),
  };
}

export function countsOf(differences: readonly Difference[]): Record<Happened, number> {
  const counts = { added: 0, removed: 0, moved: 0, changed: 0, recorded: 0 };
  for (const { what } of differences) counts[what] += 1;
  return counts;
}

type GroupName = keyof Telling['words']['groups'];

const groupOfThing: Partial<Record<Thing, GroupName>> = {
  plan: 'plan',
  case: 'case',
  event: 'case',
  hearing: 'case',
  order: 'case',
  person: 'people',
  child: 'children',
  'family time': 'familyTime',
  barrier: 'barriers',
  participation: 'making',
  signature: 'making',
  review: 'reviews',
  contact: 'reviews',
  service: 'work',
  task: 'work',
  strategy: 'work',
};

const groupOrder: readonly GroupName[] = [
  'plan',
  'work',
  'children',
  'familyTime',
  'barriers',
  'assessment',
  'people',
  'case',
  'making',
  'reviews',
];

/** The plan first, then goal by goal, then the rest. */
function groupsOf(differences: readonly Difference[], telling: Telling): ToldGroup[] {
  const { words } = telling;
  const goals = [...new Set(differences.flatMap((one) => one.goals.slice(0, 1)))];
  const ofGoals = goals.map((id): ToldGroup => {
    const own = differences.filter((one) => one.goals[0] === id);
    const quote = goalTitle(id, own, telling);
    return { title: `${words.things.goal} ${id}`, quote, blocks: blocksOf(own, telling, id) };
  });
  const rest = differences.filter(({ goals: ids }) => ids.length === 0);
  const named = groupOrder.flatMap((name): (ToldGroup & { name: GroupName })[] => {
    const own = rest.filter((one) => groupOf(one) === name);
    return own.length === 0
      ? []
      : [{ name, title: words.groups[name], quote: null, blocks: blocksOf(own, telling, null) }];
  });
  const isFirst = ({ name }: { name: GroupName }) => name === 'plan';
  const bare = ({ title, quote, blocks }: ToldGroup): ToldGroup => ({ title, quote, blocks });
  return [...named.filter(isFirst), ...ofGoals, ...named.filter((group) => !isFirst(group))].map(bare);
}

function groupOf({ thing, of }: Difference): GroupName {
  const top = of.at(-1)?.thing ?? thing;
  return groupOfThing[top] ?? 'assessment';
}

function goalTitle(id: string, own: readonly Difference[], telling: Telling): string | null {
  const all: Owner[] = own.flatMap((one) => [one, ...one.of]);
  const title = all.find(({ thing, id: its }) => thing === 'goal' && its === id)?.title ?? telling.goalTitle(id);
  return title === null ? null : telling.words.quote(proseText(title, telling));
}

/** Small things are told with what they are of. */
const within: readonly Thing[] = [
  'observation',
  'visit',
  'occurrence',
  'note',
  'move',
  'acceptance',
  'placement',
  'consultation',
];

function blocksOf(differences: readonly Difference[], telling: Telling, goal: string | null): ToldBlock[] {
  const blocks = new Map<string, Difference[]>();
  for (const one of differences) {
    const { thing, id, on } = ownerOf(one);
    const name = JSON.stringify([thing, id, on]);
    blocks.set(name, [...(blocks.get(name) ?? []), one]);
  }
  return [...blocks.values()].map((own) => {
    const head = ownerOf(own[0] as Difference);
    const isGroup = head.thing === 'plan' || (head.thing === 'goal' && head.id === goal);
    return {
      title: isGroup ? null : blockTitle(head, own[0] as Difference, telling),
      quote:
        isGroup || head.title === null || head.thing === 'person'
          ? null
          : telling.words.quote(proseText(head.title, telling)),
      lines: together(own).map((lines) => lineOf(lines, telling)),
    };
  });
}

function ownerOf(one: Difference): Owner & { on: string | null } {
  const owner = within.includes(one.thing) ? one.of[0] : undefined;
  return owner === undefined ? one : { ...owner, on: null };
}

const isPerson: readonly Thing[] = ['person', 'child', 'participation', 'signature', 'acceptance', 'consultation'];

function blockTitle({ thing, id, on }: Owner & { on: string | null }, one: Difference, telling: Telling): string {
  const { words, nameOf } = telling;
  const kind = kindOf(thing, one, telling);
  if (id !== null && isPerson.includes(thing)) return `${kind}: ${nameOf(id)}`;
  if (id === null) return on === null || kind !== words.things[thing] ? kind : `${kind}, ${words.day(on)}`;
  const who = ['task', 'service', 'barrier', 'family time', 'goal'].includes(thing) ? one.people.map(nameOf) : [];
  return `${kind} ${id}${who.length > 0 ? ` (${words.list(who)})` : ''}`;
}

/** Of an event, hearing or review what kind it is. */
function kindOf(thing: Thing, { from, to }: Difference, telling: Telling): string {
  const kind = telling.words.things[thing];
  const entry = (to ?? from) as { type?: string } | undefined;
  const list = ({ event: 'eventTypes', review: 'reviewTypes' } as Partial<Record<Thing, string>>)[thing];
  const name = list && entry?.type !== undefined ? telling.words.codeLists[list]?.[entry.type] : undefined;
  return name ?? kind;
}

/** One line for differences that are told together. */
function lineOf(lines: readonly [Difference, ...Difference[]], telling: Telling): ToldLine {
  const { words, nameOf } = telling;
  const [first] = lines;
  const isAlone = within.includes(first.thing) && first.id !== null;
  const lead = isAlone ? [`${words.things[first.thing]}, ${nameOf(first.id as string)}.`] : [];
  const at =
    within.includes(first.thing) && first.key !== null && first.on !== null
      ? [`${words.things[first.thing]}, ${words.day(first.on)}.`]
      : [];
  const told = lines.flatMap((one) => sentencesOf(one, telling));
  const steps =
    first.steps.length < 2
      ? []
      : first.steps.map((step) => {
          const [from, to] = [stepValue(step.from, telling), stepValue(step.to, telling)];
          const why = words.sentences.why(proseText(step.reason, telling));
          return `${words.sentences.step(step.changedOn, from, to)} ${why}`;
        });
  return {
    what: first.what,
    label: words.happened[first.what],
    nature: first.nature,
    sentences: [...lead, ...at, ...told, ...steps],
    why: first.why === null || steps.length > 0 ? null : whyText(first.why, telling),
  };
}

function whyText({ text, from, by, on }: Reason, telling: Telling): string {
  const { sentences } = telling.words;
  const said =
    from === 'barrier' ? sentences.barrier(proseText(text, telling)) : sentences.why(proseText(text, telling));
  const noted = sentences.notedBy(by === null ? null : telling.nameOf(by), on);
  return noted === '' ? said : `${said} (${noted})`;
}
