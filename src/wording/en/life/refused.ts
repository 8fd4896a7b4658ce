import { listed } from '../words.ts';

/** Why a change is not made, and what to do. Each is one line. */

type Day = string | undefined;

const replace = 'With --replace it is written over.';
const known = (ids: readonly string[], what: string) =>
  ids.length === 0 ? `The plan has none.` : `The plan has ${what}: ${ids.join(', ')}.`;

const ofInput = {
  needs: ({ option }: { option: string }) => `${option} is needed.`,
  'no-date': ({ option, value }: { option: string; value: string }) =>
    `${option} ${value} is no date. Write YYYY-MM-DD, for example 2026-04-15.`,
  'no-time': ({ option, value }: { option: string; value: string }) =>
    `${option} ${value} is no time. Write HH:MM, for example 09:30.`,
  'no-number': ({ option, value }: { option: string; value: string }) => `${option} ${value} is no number.`,
  'no-text': ({ option }: { option: string }) => `${option} is empty. Say it in a few words, or leave the option out.`,
  'no-id': ({ value }: { value: string }) =>
    `${value} cannot be an id. Use letters, digits, dots, hyphens and underscores, such as b-bus.`,
  'no-code': (given: {
    option: string;
    value: string;
    guess: string | undefined;
    codes: readonly string[];
    /** Codes of one's own are possible. */
    open: boolean;
  }) =>
    `${given.option} ${given.value} is not known.${given.guess === undefined ? '' : ` Did you mean ${given.guess}?`} Known are: ${given.codes.join(', ')}.${given.open ? ' A code of your own begins with x-.' : ''}`,
  'no-thing': (given: { id: string; kinds: readonly string[]; guess: string | undefined; ids: readonly string[] }) =>
    `No ${listed(given.kinds, 'or')} has the id ${given.id}.${given.guess === undefined ? '' : ` Did you mean ${given.guess}?`} ${known(given.ids, 'these')}`,
  'id-taken': ({ id }: { id: string }) => `The id ${id} is in use already. Choose another.`,
  'yet-to-come': ({ option, date, today }: { option: string; date: string; today: string }) =>
    `${option} ${date} is yet to come; today is ${today}. Record what has happened.`,
  'not-both': ({ one, other }: { one: string; other: string }) =>
    `${one} and ${other} cannot both be. Give one of the two.`,
  'by-hand': () =>
    'This cannot be written without changing something else of the file, such as what an anchor shares or a comment stands in. Write it in by hand.',
};

const ofTasks = {
  'task-says-nothing': ({ task }: { task: string }) =>
    `What happened to task "${task}"? Give --status, --due with --reason, --missed or --note.`,
  'task-completed-already': ({ task, on }: { task: string; on: Day }) =>
    `Task "${task}" was completed already${on === undefined ? '' : `, ${on}`}; nothing was written. ${replace}`,
  'task-needs-reason': ({ task, status }: { task: string; status: string }) =>
    `Why is task "${task}" ${status}? Give --reason.`,
  'task-time-already': ({ task, on, done }: { task: string; on: string; done: boolean }) =>
    `The plan says already that task "${task}" was ${done ? 'done' : 'not done'} ${on}; nothing was written. ${replace}`,
  'task-not-recurring': ({ task }: { task: string }) =>
    `Task "${task}" does not recur: it has no frequency. Move it with --due and --reason.`,
  'move-needs-reason': ({ task, from }: { task: string; from: string }) =>
    `Task "${task}" is due ${from}. Why is it moved? Give --reason.`,
};

const ofRecords = {
  'has-already': ({ of, key }: { of: string; key: string }) =>
    `"${of}" has another ${key} already; nothing was written. ${replace}`,
  'observation-already': ({ measure, on, value }: { measure: string; on: string; value: number }) =>
    `Measure "${measure}" has the value ${value} of ${on} already; nothing was written. ${replace}`,
  'visit-needs-reason': ({ id, on }: { id: string; on: string }) =>
    `Why was family time "${id}" not kept ${on}? Give --reason.`,
  'visit-kept-reason': ({ id, on }: { id: string; on: string }) =>
    `Family time "${id}" of ${on}: --reason says why a visit was missed. Give --missed too, or leave it out.`,
  'visit-already': ({ id, on, held }: { id: string; on: string; held: boolean }) =>
    `The plan says already that family time "${id}" was ${held ? '' : 'not '}kept ${on}; nothing was written. ${replace}`,
  'contact-already': ({ on, with: people }: { on: string; with: readonly string[] }) =>
    `A visit with ${listed(people)} on ${on} is recorded already; nothing was written. With --replace another is added.`,
  'service-says-nothing': ({ id }: { id: string }) =>
    `What happened to service "${id}"? Give --started, --waitlisted, --ended, --starts or --outcome.`,
  'service-started-already': ({ id, on }: { id: string; on: string }) =>
    `Service "${id}" is in progress since ${on} already; nothing was written. ${replace}`,
  'barrier-says-nothing': ({ id }: { id: string }) =>
    `What happened to barrier "${id}"? Give --resolved, --response or --owner.`,
};

const ofCourt = {
  'review-already': ({ on }: { on: string }) =>
    `A review of ${on} is recorded already; nothing was written. With --replace another is added.`,
  'hearing-says-nothing': ({ id }: { id: string }) =>
    `What happened at hearing "${id}"? Give --held or --not-held, with --outcome.`,
  'hearing-needs-outcome': ({ id }: { id: string }) => `What came of hearing "${id}"? Give --outcome.`,
  'hearing-yet-to-come': ({ id, date }: { id: string; date: string }) =>
    `Hearing "${id}" is set for ${date}, which is yet to come. If it was held earlier, give --on.`,
  'hearing-already': ({ id, held }: { id: string; held: boolean | undefined }) =>
    `What came of hearing "${id}" is recorded already (held: ${held === undefined ? 'not said' : held ? 'yes' : 'no'}); nothing was written. ${replace}`,
  'placement-before': ({ child, on, start }: { child: string; on: string; start: string }) =>
    `${child} came to the placement of now on ${start}, after ${on}. Earlier placements are written into placementHistory by hand.`,
  'sign-needs-reason': ({ person, status }: { person: string; status: string }) =>
    `Why is there no signature of ${person} (${status})? Give --reason.`,
  'sign-reason-of-signed': ({ person }: { person: string }) =>
    `--reason says why there is no signature of ${person}. Give --refused or --unavailable too, or leave it out.`,
  'sign-already': ({ person, status, on }: { person: string; status: string; on: Day }) =>
    `The plan says already: ${person} ${status}${on === undefined ? '' : ` ${on}`}; nothing was written. ${replace}`,
};

export const refusedWords = { ...ofInput, ...ofTasks, ...ofRecords, ...ofCourt };
