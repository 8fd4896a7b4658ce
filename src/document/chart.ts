import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Measure } from '../plan/schema/plan.ts';
import { earlierFirst } from './context.ts';
import { dateText, type Phrases } from './phrases.ts';
import { fill } from './words.ts';

/**
 * The small chart of a measure: a hollow circle where it began, dots joined by a line for what was observed, a dashed line
 * at the target. Shapes and strokes carry the meaning, never color. `label` says the same in words.
 */
export interface Chart {
  label: string;
  width: number;
  height: number;
  /** The dashed line at the target; null where the measure names none. */
  target: { y: string; textY: string; text: string } | null;
  baseline: { x: string; y: string; textY: string; text: string } | null;
  dots: { x: string; y: string }[];
  /** Points of the joining line. */
  course: string;
  /** The value of the last dot. */
  last: { x: string; y: string; text: string } | null;
}

export interface ChartInput {
  measure: Measure;
  indicator: string;
  unit: string;
  start: PlainDate | undefined;
  end: PlainDate | undefined;
}

const WIDTH = 140;
const HEIGHT = 54;
const LEFT = 24;
const RIGHT = 114;
const TOP = 12;
const BOTTOM = 44;
/** More dots than this would run together; the label and the table say the rest. */
const DOTS = 24;

/** A number without needless digits: 4.5, 12, 0.33. */
export function numberText(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toFixed(2)));
}

export function chartOf(phrases: Phrases, input: ChartInput): Chart | null {
  const { measure } = input;
  const observed = inOrder(measure);
  const shown = observed.slice(-DOTS);
  const values = [measure.baseline, measure.target, ...shown.map((o) => o.value)].filter((v) => v !== undefined);
  if (values.length === 0) return null;
  const y = scaleY(values);
  const x = scaleX(
    input,
    shown.map((o) => o.date as PlainDate),
    measure.baseline !== undefined,
  );
  const dots = shown.map((o) => ({ x: fixed(x(o.date as PlainDate)), y: fixed(y(o.value)) }));
  const { baseline, target } = measure;
  const begin =
    baseline === undefined
      ? null
      : { x: fixed(LEFT), y: fixed(y(baseline)), textY: fixed(y(baseline) + 3), text: numberText(baseline) };
  const final = shown.at(-1);
  return {
    label: chartLabel(phrases, input),
    width: WIDTH,
    height: HEIGHT,
    target:
      target === undefined ? null : { y: fixed(y(target)), textY: fixed(y(target) + 3), text: numberText(target) },
    baseline: begin,
    dots,
    course: [...(begin ? [begin] : []), ...dots].map((point) => `${point.x},${point.y}`).join(' '),
    last:
      final === undefined
        ? null
        : lastValue(
            x(final.date as PlainDate),
            y(final.value),
            target === undefined ? undefined : y(target),
            final.value,
          ),
  };
}

/** The value stands over its dot; under it where the line at the target would strike it through. */
function lastValue(x: number, y: number, target: number | undefined, value: number): Chart['last'] {
  const struck = target !== undefined && target > y - 14 && target < y - 4;
  return { x: fixed(x), y: fixed(struck ? y + 12 : y - 6), text: numberText(value) };
}

const inOrder = ({ observations }: Measure) => [...(observations ?? [])].sort((a, b) => earlierFirst(a.date, b.date));
const fixed = (n: number) => n.toFixed(1);

function scaleY(values: readonly number[]): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  // Halved first, so that the range of the largest numbers is still a number.
  const range = high / 2 - low / 2;
  if (range === 0) return () => (TOP + BOTTOM) / 2;
  return (value) => BOTTOM - ((value / 2 - low / 2) / range) * (BOTTOM - TOP);
}

function scaleX(
  { start, end }: ChartInput,
  dates: readonly PlainDate[],
  hasBaseline: boolean,
): (date: PlainDate) => number {
  const all = [...dates, ...(start ? [start] : []), ...(end ? [end] : [])].sort();
  const first = all[0];
  const last = all.at(-1);
  const left = hasBaseline ? LEFT + 8 : LEFT;
  if (first === undefined || last === undefined || first === last) return () => (left + RIGHT) / 2;
  return (date) => left + (daysBetween(first, date) / daysBetween(first, last)) * (RIGHT - left);
}

function chartLabel(phrases: Phrases, { measure, indicator, unit }: ChartInput): string {
  const { sentences, notRecorded } = phrases;
  const said = (value: number | undefined) => (value === undefined ? notRecorded : numberText(value));
  const counted = unit === '' ? '' : ` (${unit})`;
  const list = inOrder(measure)
    .slice(-DOTS)
    .map(({ value, date }) =>
      fill(sentences.chartValue, { value: numberText(value), date: dateText(phrases, date as PlainDate) }),
    );
  const observations =
    list.length === 0 ? sentences.chartNone : fill(sentences.chartObserved, { list: list.join('; ') });
  return fill(sentences.chart, {
    indicator: indicator.replace(/[.\s]+$/, '') + counted,
    baseline: said(measure.baseline),
    observations,
    target: said(measure.target),
  });
}
