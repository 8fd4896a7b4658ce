import type { ChangeKind, Thing } from '../../src/life/change.ts';
import { changes } from '../../src/life/changes/index.ts';
import type { Typed } from '../../src/life/read-given.ts';
import type { Plan } from '../../src/plan/schema/plan.ts';

/** Things that could be recorded in a plan on a day: each kind of change in each of its ways, on the first and the last thing. */

export interface Sample {
  name: string;
  kind: ChangeKind;
  typed: Typed;
}

/** What is said in a field, of the type that it has; texts have what YAML would stumble over. */
const said = (today: string, odd: string) => ({
  date: today,
  time: '09:30',
  prose: odd,
  number: 4.5,
  flag: true,
  newId: 'b-new.1',
});

const oddTexts = [
  'Done.',
  'Seen: on the fridge # not a comment',
  '- a dash, "quotes", it\'s {braces} & [brackets]',
  'yes',
  `${'A long sentence about what came of it. '.repeat(6)}\n\nAnd a second paragraph: ñ, 한국, 🙂.\n`,
  '2026-04-01',
];

/** `both`: each way with as little as can be said and with all; else in turn. */
export function samplesFor(plan: Plan, today: string, both = false): Sample[] {
  let n = 0;
  return changes.flatMap((kind) =>
    kind.ways.flatMap((way): Sample[] => {
      const subject = kind.subject === null ? undefined : kind.fields[kind.subject];
      const things = subject?.of && subject.type !== 'newId' ? subject.of(plan) : [undefined];
      const ways = [['least', things[0]] as const, ['all', things.at(-1)] as const];
      return (things.length === 0 ? [] : ways).flatMap(([how, thing], index): Sample[] => {
        n += 1;
        if (!both && index === Math.floor(n / 2) % 2) return [];
        const asks = way.asks.filter(
          (field) => how === 'all' || kind.fields[field]?.required || way.musts?.includes(field),
        );
        const value = said(today, oddTexts[n % oddTexts.length] as string);
        const typed = Object.fromEntries(asks.map((name) => [name, answer(kind, name, plan, value, thing, n)]));
        const known = Object.fromEntries(Object.entries(typed).filter(([, given]) => given !== undefined));
        const name = `${way.id}, ${how}${thing === undefined ? '' : `, ${thing.id}`}`;
        return [{ name, kind, typed: { ...known, ...way.given } as Typed }];
      });
    }),
  );
}

function answer(
  kind: ChangeKind,
  name: string,
  plan: Plan,
  value: ReturnType<typeof said>,
  thing: Thing | undefined,
  n: number,
) {
  const field = kind.fields[name];
  if (field === undefined) throw new Error(`${kind.id} has no ${name}`);
  if (name === kind.subject && thing !== undefined) return thing.id;
  if (field.codes) return field.codes[n % field.codes.length];
  if (field.type === 'thing') return field.of?.(plan)[0]?.id;
  if (field.type === 'things')
    return field
      .of?.(plan)
      .slice(0, 2)
      .map(({ id }) => id);
  return value[field.type as keyof typeof value];
}
