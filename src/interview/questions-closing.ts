import { ageOn } from '../calendar/plain-date.ts';
import { signatureStatuses } from '../plan/schema/codes.ts';
import {
  type Answers,
  childrenApart,
  childrenIn,
  dateAt,
  entriesAt,
  inRole,
  parentsIn,
  peopleWho,
  personIn,
  staffIn,
  textAt,
} from './answers.ts';
import { ask, isOneOf, repeat, type Scene, type Section } from './question.ts';

/** What a barrier can stand in the way of: tasks, services, goals. */
function affected(answers: Answers): string[] {
  const ofGoals = entriesAt(answers, 'goals').flatMap((goal) => [
    ...entriesAt(goal, 'tasks'),
    ...entriesAt(goal, 'services'),
    goal,
  ]);
  const things = [...ofGoals, ...entriesAt(answers, 'tasks'), ...entriesAt(answers, 'services')];
  return things.flatMap((thing) => textAt(thing, 'id') ?? []);
}

const watched = ({ entry }: Scene) => isOneOf(['monitored', 'supervised', 'none'], entry.supervision);
const visitsHappen = ({ entry }: Scene) => entry.supervision !== 'none';

const barriers: Section = {
  id: 'barriers',
  nodes: [
    repeat('barriers', [
      ask('description', { required: 'now' }),
      ask('id', { quiet: true }),
      ask('type', { codes: 'barrierTypes' }),
      ask('affects', {
        when: ({ answers }) => affected(answers).length > 0,
        options: ({ answers }) => affected(answers),
      }),
      ask('response', { required: 'plan' }),
      ask('owner', {
        options: ({ answers }) => peopleWho(answers, () => true),
        suggest: ({ answers }) => staffIn(answers)[0],
      }),
      ask('reportedOn', { past: true, suggest: ({ today }) => today }),
    ]),
    repeat(
      'familyTime',
      [
        ask('with', { required: 'now', options: ({ answers }) => parentsIn(answers) }),
        ask('id', { quiet: true }),
        ask('children', {
          required: 'plan',
          options: ({ answers }) => childrenIn(answers),
          suggest: ({ answers }) => childrenApart(answers),
        }),
        ask('supervision', { required: 'plan', codes: 'supervisions' }),
        ask('frequency', { required: 'plan', when: visitsHappen }),
        ask('duration', { when: visitsHappen }),
        ask('location', { when: visitsHappen }),
        ask('transportation', { when: visitsHappen }),
        ask('reason', { when: watched, required: 'plan' }),
        ask('stepsToReduce', { when: watched, required: 'plan' }),
      ],
      {
        when: ({ answers }) => childrenApart(answers).length > 0 && parentsIn(answers).length > 0,
        required: () => true,
      },
    ),
  ],
};

/** "Two years old.": the usual reason why a small child was not asked. */
function tooYoung({ answers, entry, today, ages = [] }: Scene): string | undefined {
  const birth = dateAt(personIn(answers, entry.person) ?? {}, 'birthDate');
  return birth === undefined || birth > today ? undefined : ages[ageOn(birth, today)];
}

/** Texas has the caregivers asked for their part too (40 Tex. Admin. Code § 700.1321). */
function caregiversIn(answers: Answers): string[] {
  const inTexas = textAt(answers, 'plan.jurisdiction')?.startsWith('us-tx') === true;
  return inTexas ? peopleWho(answers, inRole('caregiver')) : [];
}

const tookPart = ({ entry }: Scene) => entry.participated === true;

const together: Section = {
  id: 'together',
  nodes: [
    repeat(
      'participation',
      [
        ask('participated', { required: 'plan' }),
        ask('invitedOn', { when: tookPart, past: true }),
        ask('how', { when: tookPart }),
        ask('views', { when: tookPart }),
        ask('agrees', { when: tookPart }),
        ask('whyNot', { when: ({ entry }) => entry.participated === false, required: 'plan', suggest: tooYoung }),
      ],
      { each: ({ answers }) => [...parentsIn(answers), ...caregiversIn(answers), ...childrenIn(answers)] },
    ),
    ask('reviewEvery', {
      codes: 'durations',
      required: 'plan',
      options: () => ['P1M', 'P2M', 'P3M', 'P6M'],
      suggest: () => 'P3M',
    }),
    repeat(
      'signatures',
      [
        ask('status', {
          required: 'plan',
          codes: 'signatureStatuses',
          options: () => [...signatureStatuses].sort((a, b) => Number(b === 'pending') - Number(a === 'pending')),
          suggest: () => 'pending',
        }),
        ask('date', {
          past: true,
          when: ({ entry }) => entry.status === 'signed',
          required: 'plan',
          suggest: ({ today }) => today,
          refuse: (value, { today }) => (value > today ? { id: 'signedLater' } : null),
        }),
        ask('reason', { when: ({ entry }) => isOneOf(['refused', 'unavailable'], entry.status), required: 'plan' }),
      ],
      { each: ({ answers }) => [...parentsIn(answers), ...staffIn(answers)] },
    ),
  ],
};

export const closingSections: readonly Section[] = [barriers, together];
