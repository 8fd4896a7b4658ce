import type { Distance, RestDayStep, Step } from '../../law/derivation.ts';
import type { Deadline } from '../../law/index.ts';
import type { Path } from '../../plan/problem.ts';
import { inWords } from '../../wording/render.ts';
import { englishSentences, type Sentences } from '../../wording/sentences.ts';
import { notCounted } from './law-words.ts';

/** The derivation of a date in words. What is computed stands in the steps; here it is only said. */

/** What is said of a derivation besides its steps. */
export interface StepContext {
  /** Line of the file on which a value of the plan stands. */
  lineOf(place: Path | null): number | null;
  /** What is said; English where left out. */
  sentences?: Sentences;
}

type Words = { [S in Step['step']]: (step: Extract<Step, { step: S }>, context: StepContext) => string[] };

const wordsOf = ({ sentences = englishSentences }: StepContext) => sentences.steps;

/** The sentences of each kind of step. One of a list of steps ends with the date that it leads to. */
const words: Words = {
  fact: ({ fact, date, place }, context) => {
    const { counted, series, started } = wordsOf(context);
    if (fact.id === 'last-met') return [series.lastMet(date)];
    return [counted.fact(inWords(started, fact), date, context.lineOf(place))];
  },
  missing: ({ facts }, context) => {
    const { counted, unrecorded } = wordsOf(context);
    return [counted.notInFile(facts.map((fact) => inWords(unrecorded, fact)))];
  },
  anchor: ({ name, by }, context) => ending(sentencesOf(by, context), name),
  deadline: ({ id, by }, context) => ending(sentencesOf(by, context), wordsOf(context).counted.dueDateOf(id)),
  choice: ({ which, of, date }, context) => {
    const steps = of.flatMap((one) => sentencesOf(one, context));
    return date === null || of.length < 2 ? steps : [...steps, wordsOf(context).counted.chosen(which, date)];
  },
  added: ({ distance, way, date }, context) => [wordsOf(context).counted.to(inSteps(distance, way, context), date)],
  onto: ({ onto, date }, context) => {
    const { counted } = wordsOf(context);
    return [onto === 'first-monday-after' ? counted.firstMonday(date) : counted.dayBefore(date)];
  },
  floor: ({ fact, date, place }, context) => [
    wordsOf(context).counted.tooEarly,
    ...words.fact({ step: 'fact', fact, date, place }, context),
  ],
  again: ({ distance }, context) => [wordsOf(context).series.again(distance.span)],
  'whole-month': (_, context) => [wordsOf(context).series.monthly],
  'months-of-care': ({ months, of, counted, needed, plain, ...rest }, context) => {
    const { series } = wordsOf(context);
    const except = notCounted(rest, (context.sentences ?? englishSentences).clauses);
    if (plain !== null)
      return [
        series.monthsAfter({ months, of, date: plain.date }),
        plain.leftOut > 0 ? series.onTop(plain.leftOut, except) : series.nothingLeftOut,
      ];
    const [first] = counted;
    if (first === undefined) return [];
    return [
      series.firstCounted(first.start, of),
      series.daysOfMonths(months, needed),
      series.stretches(except, counted),
      series.reached,
    ];
  },
  'rest-day': (step, context) => [restDay(step, context)],
};

const sentencesOf = (steps: readonly Step[], context: StepContext): string[] =>
  steps.flatMap((step) => (words[step.step] as (step: Step, context: StepContext) => string[])(step, context));

/** The last sentence says what its date is: "45th day after it: Sunday, March 1, 2026 = due." */
const ending = (steps: readonly string[], what: string) => [
  ...steps.slice(0, -1),
  `${steps.at(-1)?.replace(/\.$/, '')} = ${what}.`,
];

/** After these, the date stands in a sentence of its own. */
const dateless: readonly Step['step'][] = ['again', 'whole-month', 'months-of-care'];

/** How a clock of one plan was counted, from its trigger to its date, one sentence a step. */
export function stepsOf({ derivation, due }: Deadline, context: StepContext): string[] {
  if (due === null) return [];
  const rest = derivation.filter(({ step }) => step === 'rest-day');
  const steps = derivation.filter((step) => !rest.includes(step));
  const { counted } = wordsOf(context);
  const said = sentencesOf(steps, context);
  const isSaid = !dateless.includes(steps.at(-1)?.step ?? 'fact');
  return [...(isSaid ? ending(said, counted.due) : [...said, counted.isDue(due)]), ...sentencesOf(rest, context)];
}

/** As statutes say it: "First anniversary", "45th day after it", "6 months before it". */
function inSteps(distance: Distance, way: 'after' | 'before', context: StepContext): string {
  const { counted } = wordsOf(context);
  if ('businessDays' in distance) return counted.businessDays(distance.businessDays, way);
  const { span, months, days } = distance;
  if (months === 0) return counted.days(days, way);
  return months === 12 && way === 'after' ? counted.anniversary : counted.span(span, way);
}

function restDay({ on, kind, day }: RestDayStep, context: StepContext): string {
  const { restDays } = wordsOf(context);
  if (kind === 'moved') return restDays.rolled(day);
  if (kind === 'act-by') return restDays.actBy(day);
  return on === 'holiday' ? restDays.holiday(day) : restDays.weekend(day);
}
