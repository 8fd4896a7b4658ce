import { parseDate } from '../calendar/plain-date.ts';
import { checks } from '../plan/schema/checks.ts';
import { suggest } from '../plan/suggest.ts';
import { code, day, fileText, item, maybe } from '../wording/args.ts';
import { no, Refused } from '../wording/life.ts';
import type { ChangeKind, Field, Given, Scene } from './change.ts';
import { thingsOf } from './things.ts';

/** What was said about a change, as it was typed: texts, and `true` for an option without a value. */
export type Typed = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The option that a field is on the command line: `inResidence` is `--in-residence`. */
export const optionOf = (name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What was said, as values; or what of it cannot be. */
export function readGiven(kind: ChangeKind, typed: Typed, scene: Scene): Given | Refused {
  const given: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    const option = name === kind.subject ? name.toUpperCase() : optionOf(name);
    const text = typed[name] ?? (field.usual === 'today' ? scene.today : undefined);
    if (text === undefined) {
      if (field.required) return no('needs', { option: code(option) });
      continue;
    }
    const value = readValue(field, text, option, scene);
    if (isRefusal(value)) return value;
    given[name] = value;
  }
  return given as Given;
}

const isRefusal = (value: unknown): value is Refused => value instanceof Refused;

/** One value; or why it cannot be. */
export function readValue(
  field: Field,
  typed: NonNullable<Typed[string]>,
  option: string,
  scene: Scene,
): unknown | Refused {
  const value = String(typed).trim();
  switch (field.type) {
    case 'flag':
      return typed === true || value === 'true';
    case 'date':
      return readDay(field, value, option, scene);
    case 'time':
      return checks.time(value) ? value : no('no-time', { option: code(option), value: fileText(value) });
    case 'number': {
      const number = value === '' ? Number.NaN : Number(value.replace(',', '.'));
      return Number.isFinite(number) ? number : no('no-number', { option: code(option), value: fileText(value) });
    }
    case 'code':
      return readCode(field, value, option);
    case 'thing':
      return readThing(field, value, scene);
    case 'things': {
      const ids = (Array.isArray(typed) ? typed.map(String) : value.split(','))
        .map((id) => id.trim())
        .filter((id) => id !== '');
      if (ids.length === 0) return no('no-text', { option: code(option) });
      return ids.map((id) => readThing(field, id, scene)).find(isRefusal) ?? [...new Set(ids)];
    }
    case 'newId':
      return readNewId(value, scene);
    default:
      return value === '' ? no('no-text', { option: code(option) }) : value;
  }
}

function readDay({ happened }: Field, value: string, option: string, { today }: Scene) {
  const date = parseDate(value);
  if (date === null) return no('no-date', { option: code(option), value: fileText(value) });
  return happened && date > today
    ? no('yet-to-come', { option: code(option), date: day(date), today: day(today) })
    : date;
}

/** A code of an open list may be an agency's own. Others would be written and mean nothing: no clock of the law knows them. */
function readCode({ codes = [], open }: Field, value: string, option: string) {
  if (codes.includes(value)) return value;
  if (open && /^x(-[a-z0-9]+)+$/.test(value)) return value;
  return no('no-code', {
    option: code(option),
    value: fileText(value),
    guess: maybe(code, suggest(value, codes)),
    codes: codes.map(code),
    open: open === true,
  });
}

function readThing({ of, kinds = [] }: Field, id: string, { plan }: Scene) {
  const things = of?.(plan) ?? [];
  if (things.some((thing) => thing.id === id)) return id;
  const ids = things.map((thing) => item(thing.kind, thing.id));
  const near = suggest(
    id,
    things.map((thing) => thing.id),
  );
  return no('no-thing', { id: fileText(id), kinds, guess: ids.find((thing) => thing.id === near), ids });
}

function readNewId(value: string, { plan }: Scene) {
  if (!checks.id(value)) return no('no-id', { value: fileText(value) });
  const taken = thingsOf(plan, everyKind).some(({ id }) => id === value);
  return taken ? no('id-taken', { id: fileText(value) }) : value;
}

const everyKind = [
  'person',
  'hearing',
  'order',
  'safety threat',
  'risk factor',
  'protective factor',
  'strength',
  'need',
  'goal',
  'measure',
  'strategy',
  'service',
  'task',
  'barrier',
  'family time',
] as const;

/** An id that is free: `b-1`, `h-review`, `h-review-2`. */
export function freeId({ plan }: Pick<Scene, 'plan'>, wanted: string, numbered = false): string {
  const taken = new Set(thingsOf(plan, everyKind).map(({ id }) => id));
  if (!numbered && !taken.has(wanted)) return wanted;
  for (let n = numbered ? 1 : 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}
