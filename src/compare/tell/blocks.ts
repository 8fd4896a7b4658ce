import type { Difference, Happened, Owner, Reason, Thing } from '../difference.ts';
import { sentencesOf, stepValue } from './sentences.ts';
import { together, toldTogether } from './together.ts';
import { proseText, type Telling } from './values.ts';

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

/** Differences thing by thing. `goal`: the one that the group is about, which its title names. */
export function blocksOf(differences: readonly Difference[], telling: Telling, goal: string | null): ToldBlock[] {
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
  const hearing = thing === 'hearing' ? telling.hearings.get(id) : undefined;
  if (hearing) return `${kind} ${id}, ${words.day(hearing.date)}`;
  const who = ['task', 'service', 'barrier', 'family time', 'goal'].includes(thing) ? one.people.map(nameOf) : [];
  return `${kind} ${id}${who.length > 0 ? ` (${words.list(who)})` : ''}`;
}

/** Of an event, hearing or review what kind it is. */
function kindOf(thing: Thing, { id, from, to }: Difference, { words, hearings }: Telling): string {
  const entry = (to ?? from) as { type?: string } | undefined;
  const type = thing === 'hearing' ? hearings.get(id ?? '')?.type : entry?.type;
  const lists: Partial<Record<Thing, string>> = { event: 'eventTypes', review: 'reviewTypes', hearing: 'hearingTypes' };
  const list = lists[thing];
  const name = list && type !== undefined ? words.codeLists[list]?.[type] : undefined;
  return name ?? words.things[thing];
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
  const told = toldTogether(lines, telling) ?? lines.flatMap((one) => sentencesOf(one, telling));
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
