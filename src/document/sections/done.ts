import { assigneesOf } from '../../plan/people.ts';
import type { Contact, Service, Task } from '../../plan/schema/plan.ts';
import { isWaiting } from '../../plan/standing.ts';
import { type Table, table } from '../blocks.ts';
import {
  type At,
  type Context,
  code,
  day,
  entries,
  field,
  labelled,
  missing,
  name,
  on,
  people,
  prose,
  proseRun,
} from '../context.ts';
import { fill, fixed, type Line, line } from '../words.ts';
import { lateMetTable } from './deadlines.ts';
import { serviceName, waiting } from './services.ts';
import { state } from './tasks.ts';
import { type Window, within } from './window.ts';

/** What was done in the reporting period: by the family, by the agency, by the services. */
export function doneTables(context: Context, window: Window): Table[] {
  const lateMet = lateMetTable(context);
  return [
    completedTasks(context, window),
    recurringTasks(context, window),
    taskNotes(context, window),
    services(context),
    contacts(context, window),
    ...(lateMet === null ? [] : [lateMet]),
  ];
}

export function completedIn(context: Context, window: Window): At<Task>[] {
  return entries(context.plan.tasks, 'tasks').filter(
    ({ value }) => value.status === 'completed' && within(window, value.completedOn),
  );
}

function completedTasks(context: Context, window: Window): Table {
  const { labels, sentences } = context.phrases;
  return table(context, {
    label: labels.tasksDone,
    columns: [
      [labels.task, 10],
      [labels.who, 5],
      [labels.due, 4],
      [labels.completed, 5],
    ],
    rows: completedIn(context, window).map((at) => [
      [...prose(context, field(at, 'description')), ...labelled(context, labels.evidence, field(at, 'evidence'))],
      people(context, assigneesOf(at.value)),
      day(context, at.value.due, 'short'),
      state(context, at.value),
    ]),
    empty: sentences.nothingInWindow,
  });
}

function recurringTasks(context: Context, window: Window): Table {
  const { labels, sentences } = context.phrases;
  const recurring = entries(context.plan.tasks, 'tasks')
    .map((at) => ({
      at,
      times: entries(at.value.occurrences, ...at.path, 'occurrences').filter((o) => within(window, o.value.date)),
    }))
    .filter(({ times }) => times.length > 0);
  return table(context, {
    label: labels.recurring,
    columns: [
      [labels.task, 12],
      [labels.who, 5],
      [labels.occurrences, 7],
    ],
    rows: recurring.map(({ at, times }) => [
      prose(context, field(at, 'description')),
      people(context, assigneesOf(at.value)),
      occurrences(context, times),
    ]),
    empty: sentences.nothingInWindow,
  });
}

type Occurrence = NonNullable<Task['occurrences']>[number];

function occurrences(context: Context, times: readonly At<Occurrence>[]): Line[] {
  const { sentences } = context.phrases;
  const done = times.filter((at) => at.value.done === true).length;
  const notDone = times.filter((at) => at.value.done === false);
  return [
    line(fill(sentences.occurrencesCount, { done, all: times.length })),
    ...notDone.map((at) => {
      const note = proseRun(context, field(at, 'note'));
      const runs = [fixed(`${sentences.notDone} ${on(context, at.value.date, 'short')}`)];
      return line(note === null ? runs : [...runs, fixed('. '), note], 'small');
    }),
  ];
}

function taskNotes(context: Context, window: Window): Table {
  const { labels, sentences } = context.phrases;
  const notes = entries(context.plan.tasks, 'tasks').flatMap((at) =>
    entries(at.value.notes, ...at.path, 'notes')
      .filter((note) => within(window, note.value.date))
      .map((note) => ({ at, note })),
  );
  return table(context, {
    label: labels.notes,
    columns: [
      [labels.task, 8],
      [labels.note, 8],
      [labels.date, 4],
      [labels.by, 4],
    ],
    rows: notes.map(({ at, note }) => [
      prose(context, field(at, 'description')),
      prose(context, field(note, 'text')),
      day(context, note.value.date, 'short'),
      note.value.by === undefined ? missing(context) : [line(name(context, note.value.by))],
    ]),
    empty: sentences.nothingInWindow,
  });
}

/** Where each service stands now. */
function services(context: Context): Table {
  const { labels } = context.phrases;
  return table(context, {
    label: labels.servicesNow,
    columns: [
      [labels.service, 10],
      [labels.provider, 6],
      [labels.state, 8],
    ],
    rows: entries(context.plan.services, 'services').map((at) => [
      serviceName(context, at),
      at.value.provider === undefined ? missing(context) : [line(name(context, at.value.provider))],
      serviceState(context, at),
    ]),
  });
}

function serviceState(context: Context, at: At<Service>): Line[] {
  const { labels, sentences } = context.phrases;
  const { startsOn, availability } = at.value;
  const waits = isWaiting(at.value);
  const starts = waits ? sentences.startDue : sentences.startedOn;
  const held = waits && availability !== undefined && availability !== 'available';
  return [
    ...code(context, 'activityStatuses', at.value.status),
    ...(startsOn === undefined ? [] : [line(fill(starts, { date: on(context, startsOn, 'short') }), 'small')]),
    ...(held ? code(context, 'availabilities', availability) : []),
    ...(held ? waiting(context, at) : []),
    ...labelled(context, labels.outcomeLabel, field(at, 'outcome')),
  ];
}

function contacts(context: Context, window: Window): Table {
  const { labels, sentences } = context.phrases;
  return table(context, {
    label: labels.contacts,
    columns: [
      [labels.date, 4],
      [labels.seen, 6],
      [labels.place, 4],
      [labels.note, 10],
    ],
    rows: entries<Contact>(context.plan.contacts, 'contacts')
      .filter((at) => within(window, at.value.date))
      .map((at) => [
        day(context, at.value.date, 'short'),
        people(context, at.value.people),
        residence(context, at.value.inResidence),
        prose(context, field(at, 'summary')),
      ]),
    empty: sentences.nothingInWindow,
  });
}

function residence(context: Context, inResidence: boolean | undefined): Line[] {
  if (inResidence === undefined) return missing(context);
  return [line(inResidence ? context.phrases.labels.inResidence : context.phrases.labels.elsewhere)];
}
