import { earliest } from '../calendar/plain-date.ts';
import { isAgencyStaff, isFamily } from '../plan/people.ts';
import {
  type Answers,
  addressable,
  dateAt,
  type Entry,
  entriesAt,
  peopleWho,
  textAt,
  textsAt,
  thingIn,
} from './answers.ts';
import { ask, notAfter, notBefore, repeat, type Scene, type Section } from './question.ts';

const familyIn = ({ answers }: Scene) => peopleWho(answers, isFamily);
const everybody = ({ answers }: Scene) => peopleWho(answers, () => true);
const goalOf = ({ outer }: Scene) => outer.at(-1) ?? {};

/** Those whom the dangers and needs concern that the goal answers. */
function peopleConcerned({ answers, entry }: Scene): string[] | undefined {
  const things = textsAt(entry, 'addresses').map((id) => thingIn(answers, id) ?? {});
  const people = [...new Set(things.flatMap((thing) => textsAt(thing, 'people')))];
  return people.length > 0 ? people : undefined;
}

function likelyType({ answers, entry }: Scene): string | undefined {
  if (textsAt(entry, 'addresses').length === 0) return undefined;
  const threats = entriesAt(answers, 'assessment.safetyThreats').map((threat) => threat.id);
  return textsAt(entry, 'addresses').some((id) => threats.includes(id)) ? 'safety' : 'well-being';
}

/** The target of the goal, or the end of the plan where that comes first: a task is not due after the plan ends. */
function likelyDue(scene: Scene): string | undefined {
  const dates = [dateAt(goalOf(scene), 'target'), dateAt(scene.answers, 'plan.period.end')];
  return earliest(dates.filter((date) => date !== undefined));
}

const isFirstGoal = (answers: Answers, goal: Entry) => entriesAt(answers, 'goals')[0] === goal;

/** One strategy and one service are enough for a plan: the first goal is asked for them. */
const noStrategyYet = ({ answers, entry }: Scene) =>
  isFirstGoal(answers, entry) &&
  entriesAt(answers, 'strategies').length === 0 &&
  !entriesAt(answers, 'goals').some((goal) => textAt(goal, 'strategy'));

const noServiceYet = ({ answers, entry }: Scene) =>
  isFirstGoal(answers, entry) &&
  entriesAt(answers, 'services').length === 0 &&
  !entriesAt(answers, 'goals').some((goal) => entriesAt(goal, 'services').length > 0);

/** Who has no task yet, of those who are named: the family or the agency. A goal is reached by both. */
function idleSide({ answers, entry }: Scene): string | null {
  const assigned = entriesAt(entry, 'tasks').flatMap((task) => [task.assignee].flat());
  const isIdle = (who: typeof isFamily) => {
    const people = peopleWho(answers, who);
    return people.length > 0 && !people.some((id) => assigned.includes(id));
  };
  if (isIdle(isFamily)) return 'familyTask';
  return isIdle(isAgencyStaff) ? 'agencyTask' : null;
}

const waitlisted = ({ entry }: Scene) => entry.availability === 'waitlisted';

const measures = repeat(
  'measures',
  [
    ask('indicator', { required: 'now' }),
    ask('id', { quiet: true }),
    ask('unit'),
    ask('baseline'),
    ask('target'),
    ask('source'),
    ask('every', { codes: 'durations', options: () => ['P1W', 'P2W', 'P1M', 'P3M'], suggest: () => 'P1M' }),
  ],
  { required: () => true },
);

const services = repeat(
  'services',
  [
    ask('name', { required: 'now' }),
    ask('id', { quiet: true }),
    ask('provider', {
      options: ({ answers }) => peopleWho(answers, ({ role }) => role === 'provider'),
      add: 'provider',
    }),
    ask('people', { options: familyIn, suggest: (scene) => textsAt(goalOf(scene), 'people') }),
    ask('availability', { codes: 'availabilities', suggest: () => 'available' }),
    ask('waitlist.expectedOn', { when: waitlisted }),
    ask('waitlist.interim', { when: waitlisted, required: 'plan' }),
    ask('startsOn', { when: (scene) => !waitlisted(scene) }),
    ask('frequency'),
    ask('location'),
    ask('payer'),
  ],
  { lacking: (scene) => (noServiceYet(scene) ? 'service' : null) },
);

const tasks = repeat(
  'tasks',
  [
    ask('description', { required: 'now' }),
    ask('id', { quiet: true }),
    ask('assignee', { required: 'now', options: everybody }),
    ask('due', {
      required: 'plan',
      suggest: likelyDue,
      refuse: (value, { answers }) => notAfter(value, dateAt(answers, 'plan.period.end'), 'taskLate'),
    }),
    ask('frequency'),
  ],
  { required: () => true, asksBack: true, lacking: idleSide },
);

const goals: Section = {
  id: 'goals',
  nodes: [
    repeat(
      'goals',
      [
        ask('statement', { required: 'now' }),
        ask('id', { quiet: true }),
        ask('addresses', {
          required: 'plan',
          when: ({ answers }) => addressable(answers).length > 0,
          options: ({ answers }) => addressable(answers),
        }),
        ask('people', { options: familyIn, suggest: peopleConcerned }),
        ask('type', { codes: 'goalTypes', suggest: likelyType }),
        ask('target', {
          required: 'plan',
          suggest: ({ answers }) => dateAt(answers, 'plan.period.end'),
          refuse: (value, { answers }) => notBefore(value, dateAt(answers, 'plan.period.start'), 'goalEarly'),
        }),
        measures,
        ask('strategy', { required: noStrategyYet }),
        services,
        tasks,
      ],
      { required: () => true, asksBack: true },
    ),
  ],
};

export const goalSections: readonly Section[] = [goals];
