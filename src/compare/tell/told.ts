import type { Language } from '../../wording/index.ts';
import type { Comparison, Difference, Happened, Thing } from '../difference.ts';
import { blocksOf, type ToldBlock } from './blocks.ts';
import { isLeftBehind, leftBehind } from './left-behind.ts';
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

export function tellComparison(
  { before, after, amends, differences: all }: Comparison,
  telling: Telling,
  language: Language,
): Told {
  const { words } = telling;
  const { summary } = words;
  const head = summary.plans(before.id, after.id, amends);
  // That the one is the next version of the other is said by the summary.
  const differences = amends ? all.filter(({ thing, key }) => thing !== 'plan' || !headKeys.includes(key)) : all;
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

const headKeys: readonly (string | null)[] = ['id', 'version', 'replaces', 'previous'];

export function countsOf(differences: readonly Difference[]): Record<Happened, number> {
  const counts = { added: 0, removed: 0, moved: 0, changed: 0, recorded: 0, finished: 0 };
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
function groupsOf(all: readonly Difference[], telling: Telling): ToldGroup[] {
  const { words } = telling;
  const differences = all.filter((one) => !isLeftBehind(one));
  const ofGoals = [...telling.goals].flatMap(([id, statement]): ToldGroup[] => {
    const own = differences.filter((one) => one.goals[0] === id);
    const quote = statement === null ? null : words.quote(proseText(statement, telling));
    return own.length === 0 ? [] : [{ title: `${words.things.goal} ${id}`, quote, blocks: blocksOf(own, telling, id) }];
  });
  const left = leftBehind(all, telling);
  const rest = differences.filter(({ goals: [first] }) => first === undefined || !telling.goals.has(first));
  const named = groupOrder.flatMap((name): (ToldGroup & { name: GroupName })[] => {
    const own = rest.filter((one) => groupOf(one) === name);
    const blocks = blocksOf(own, telling, null);
    if (name === 'plan' && left !== null) blocks.push({ title: null, quote: null, lines: [left] });
    return blocks.length === 0 ? [] : [{ name, title: words.groups[name], quote: null, blocks }];
  });
  const isFirst = ({ name }: { name: GroupName }) => name === 'plan';
  const bare = ({ title, quote, blocks }: ToldGroup): ToldGroup => ({ title, quote, blocks });
  return [...named.filter(isFirst), ...ofGoals, ...named.filter((group) => !isFirst(group))].map(bare);
}

function groupOf({ thing, of }: Difference): GroupName {
  const top = of.at(-1)?.thing ?? thing;
  return groupOfThing[top] ?? 'assessment';
}
