import type { Prose } from '../../plan/schema/plan.ts';
import type { MapShape, Shape } from '../../plan/schema/shape.ts';
import type { Difference } from '../difference.ts';
import { entriesOf } from '../things.ts';
import { labelOf, proseText, shapeOf, type Telling, valueText } from './values.ts';

/** Sentences for one difference. */

type Entry = Readonly<Record<string, unknown>>;

export function sentencesOf(difference: Difference, telling: Telling): string[] {
  const { key, keys, from, to, what } = difference;
  const { sentences } = telling.words;
  if (key === null) {
    if (what === 'finished') return ended(keys, from as Entry, telling);
    if (what === 'removed') return [...theRecord(difference, telling, from as Entry), sentences.removed];
    const told = ofEntry(difference, telling, to as Entry);
    return told.length === 0 ? [sentences.added] : told;
  }
  return ofKey(difference, telling);
}

const endings = ['status', 'completedOn', 'evidence', 'lifecycleStatus', 'achievementStatus', 'outcome', 'resolvedOn'];

/** How something ended that the later plan does not carry on. */
function ended(keys: readonly string[], entry: Entry, telling: Telling): string[] {
  const shape = shapeOf(keys);
  if (shape?.type !== 'list') return [];
  const told = Object.fromEntries(Object.entries(entry).filter(([key]) => endings.includes(key)));
  return [...facts(shape.of as MapShape, told, keys, telling), telling.words.sentences.summarized];
}

/** A record that is gone is told with what it said. */
function theRecord({ nature, ...rest }: Difference, telling: Telling, entry: Entry): string[] {
  return nature === 'record' ? ofEntry({ nature, ...rest }, telling, entry) : [];
}

function ofKey(difference: Difference, telling: Telling): string[] {
  const { keys, from, to, what, days } = difference;
  const { words } = telling;
  const shape = shapeOf(keys);
  const label = labelOf(keys, telling);
  if (shape === undefined) return [];
  if (shape.type === 'map') return ofPart(difference, shape, label, telling);
  const text = (value: unknown) => valueText(shape, value, telling);
  if (what === 'moved') return [words.sentences.moved(label, text(from), text(to), days ?? 0)];
  if (shape.type === 'list' && Array.isArray(from) && Array.isArray(to))
    return [ofList(shape, from, to, label, telling)];
  if (shape.type === 'prose') return ofProse(from as Prose | undefined, to as Prose | undefined, label, telling);
  if (to === undefined) return [words.sentences.gone(label, text(from))];
  return [
    from === undefined ? words.sentences.now(label, text(to)) : words.sentences.instead(label, text(from), text(to)),
  ].map((sentence) => sentence.replace(/\.\.$/, '.'));
}

function ofProse(from: Prose | undefined, to: Prose | undefined, label: string, telling: Telling): string[] {
  const { quote, sentences } = telling.words;
  if (to === undefined) return [sentences.gone(label, quote(from === undefined ? '' : proseText(from, telling)))];
  const now = sentences.nowText(label, quote(proseText(to, telling)));
  if (from === undefined) return [now];
  const before = proseText(from, telling);
  if (before !== proseText(to, telling)) return [now, sentences.before(quote(before))];
  // Another language was added or taken out, and this one says the same; or neither may be shown.
  const [old, languages] = [languagesOf(from, telling), languagesOf(to, telling)];
  const come = languages.filter((tag) => !old.includes(tag));
  const gone = old.filter((tag) => !languages.includes(tag));
  return come.length + gone.length === 0 ? [now] : [sentences.listed(label, come, gone)];
}

const languagesOf = (prose: Prose, { ofFile }: Telling) => (typeof prose === 'string' ? [ofFile] : Object.keys(prose));

function ofList(shape: Shape & { type: 'list' }, from: unknown[], to: unknown[], label: string, telling: Telling) {
  const told = (items: unknown[], others: unknown[]) =>
    items.filter((item) => !others.includes(item)).map((item) => valueText(shape.of, item, telling));
  return telling.words.sentences.listed(label, told(to, from), told(from, to));
}

/** A part that is another as a whole, such as the home of a child: what it is, and what is said of it otherwise than before. */
function ofPart({ from, to, keys }: Difference, shape: MapShape, label: string, telling: Telling): string[] {
  const { sentences, quote } = telling.words;
  const short = ({ type, caregiver, start }: Entry) =>
    facts(shape, { type, caregiver, start }, keys, telling).join(' ');
  if (to === undefined) return [sentences.gone(label, quote(short(from as Entry)))];
  const { type, caregiver, start, ...rest } = to as Entry;
  const others = Object.entries(rest).filter(([key, value]) => value !== (from as Entry | undefined)?.[key]);
  const now = [`${label}. ${short(to as Entry)}`, ...facts(shape, Object.fromEntries(others), keys, telling)];
  return from === undefined ? now : [...now, sentences.before(short(from as Entry))];
}

/** What an entry says that came or went as a whole. */
function ofEntry({ thing, keys, what }: Difference, telling: Telling, entry: Entry): string[] {
  const { sentences } = telling.words;
  const day = String(entry.date ?? '');
  const listShape = shapeOf(keys);
  const shape = listShape?.type === 'list' ? (listShape.of as MapShape) : undefined;
  if (shape === undefined) return [];
  const rest = (...told: string[]) => {
    const left = Object.entries(entry).filter(([key]) => !told.includes(key));
    return facts(shape, Object.fromEntries(left), keys, telling);
  };
  switch (thing) {
    case 'observation':
      return [sentences.observed(telling.words.number(entry.value as number), day), ...rest('value', 'date')];
    case 'visit':
      return [sentences.visit(day, entry.held === true), ...rest('date', 'held', 'reason')];
    case 'occurrence':
      return [sentences.done(day, entry.done === true), ...rest('date', 'done')];
    case 'note':
      return [
        sentences.onDay(day),
        telling.words.quote(proseText(entry.text as Prose, telling)),
        ...rest('date', 'text'),
      ];
    case 'event':
    case 'review':
    case 'contact':
      return [sentences.onDay(day), ...rest('date', 'type')];
    case 'move': {
      const [from, to] = [entry.from, entry.to].map((value) => stepValue(value, telling));
      // Of what was recorded the reason stands in its own line.
      const told = ['from', 'to', 'changedOn', ...(what === 'recorded' ? ['reason'] : [])];
      return [sentences.step(String(entry.changedOn), from ?? '', to ?? ''), ...rest(...told)];
    }
    case 'signature':
      return [...signed(entry, telling), ...rest('person', 'status', 'date', 'reason')];
    default:
      return rest('id', 'person', entriesOf(keys)?.title ?? '', 'goals');
  }
}

export const stepValue = (value: unknown, { words }: Telling) =>
  typeof value === 'number' ? words.number(value) : words.day(String(value));

function signed({ status, date }: Entry, telling: Telling): string[] {
  const { sentences } = telling.words;
  const on = date === undefined ? null : String(date);
  if (status === 'signed') return [sentences.signed(on)];
  if (status === 'refused') return [sentences.refused(on)];
  const shape = shapeOf(['signatures', 'status']) as Shape;
  return [sentences.status(valueText(shape, status, telling), null)];
}

/** "Due: June 30, 2026. How often: weekly." for what a map says, lists of entries one after another. */
function facts(shape: MapShape, entry: Entry, keys: readonly string[], telling: Telling): string[] {
  return Object.entries(shape.keys).flatMap(([key, below]): string[] => {
    const value = entry[key];
    if (value === undefined) return [];
    const here = [...keys, key];
    if (below.type === 'map') return facts(below, value as Entry, here, telling);
    if (below.type === 'list' && below.of.type === 'map') {
      return (value as Entry[]).map((item) => entryInOne(below.of as MapShape, item, here, telling));
    }
    const sentence = telling.words.sentences.now(labelOf(here, telling), valueText(below, value, telling));
    return [sentence.replace(/([.!?])\.$/, '$1')];
  });
}

function entryInOne(shape: MapShape, entry: Entry, keys: readonly string[], telling: Telling): string {
  const { things } = telling.words;
  const entries = entriesOf(keys);
  const { id, [entries?.title ?? '']: title, ...rest } = entry;
  const name = title === undefined ? '' : ` ${proseText(title as Prose, telling)}`;
  const label = entries ? things[entries.thing] : '';
  return `${label}:${name}${/[.!?]$/.test(name) || name === '' ? '' : '.'} ${facts(shape, rest, keys, telling).join(' ')}`.trim();
}
