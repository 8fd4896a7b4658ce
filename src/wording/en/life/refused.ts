import type { WordsOf } from '../../args.ts';
import type { RefusedArgs } from '../../life-args.ts';
import { listed } from '../words.ts';

/** Why a change is not made, and what to do. Each is one line. */

const replace = 'With --replace it is written over.';
const known = (ids: readonly string[], what: string) =>
  ids.length === 0 ? `The plan has none.` : `The plan has ${what}: ${ids.join(', ')}.`;

export const refusedWords: WordsOf<RefusedArgs> = {
  needs: ({ option }) => `${option} is needed.`,
  'no-date': ({ option, value }) => `${option} ${value} is no date. Write YYYY-MM-DD, for example 2026-04-15.`,
  'no-time': ({ option, value }) => `${option} ${value} is no time. Write HH:MM, for example 09:30.`,
  'no-number': ({ option, value }) => `${option} ${value} is no number.`,
  'no-text': ({ option }) => `${option} is empty. Say it in a few words, or leave the option out.`,
  'no-id': ({ value }) =>
    `${value} cannot be an id. Use letters, digits, dots, hyphens and underscores, such as b-bus.`,
  'no-code': (given) =>
    `${given.option} ${given.value} is not known.${given.guess === undefined ? '' : ` Did you mean ${given.guess}?`} Known are: ${given.codes.join(', ')}.${given.open ? ' A code of your own begins with x-.' : ''}`,
  'no-thing': (given) =>
    `No ${listed(given.kinds, 'or')} has the id ${given.id}.${given.guess === undefined ? '' : ` Did you mean ${given.guess}?`} ${known(given.ids, 'these')}`,
  'id-taken': ({ id }) => `The id ${id} is in use already. Choose another.`,
  'yet-to-come': ({ option, date, today }) =>
    `${option} ${date} is yet to come; today is ${today}. Record what has happened.`,
  'not-both': ({ one, other }) => `${one} and ${other} cannot both be. Give one of the two.`,
  'by-hand': () =>
    'This cannot be written without changing something else of the file, such as what an anchor shares or a comment stands in. Write it in by hand.',
  'task-says-nothing': ({ task }) =>
    `What happened to task "${task}"? Give --status, --due with --reason, --missed or --note.`,
  'task-completed-already': ({ task, on }) =>
    `Task "${task}" was completed already${on === undefined ? '' : `, ${on}`}; nothing was written. ${replace}`,
  'task-needs-reason': ({ task, status }) => `Why is task "${task}" ${status}? Give --reason.`,
  'task-time-already': ({ task, on, done }) =>
    `The plan says already that task "${task}" was ${done ? 'done' : 'not done'} ${on}; nothing was written. ${replace}`,
  'task-not-recurring': ({ task }) =>
    `Task "${task}" does not recur: it has no frequency. Move it with --due and --reason.`,
  'move-needs-reason': ({ task, from }) => `Task "${task}" is due ${from}. Why is it moved? Give --reason.`,
  'has-already': ({ of, key }) => `"${of}" has another ${key} already; nothing was written. ${replace}`,
  'observation-already': ({ measure, on, value }) =>
    `Measure "${measure}" has the value ${value} of ${on} already; nothing was written. ${replace}`,
  'visit-needs-reason': ({ id, on }) => `Why was family time "${id}" not kept ${on}? Give --reason.`,
  'visit-kept-reason': ({ id, on }) =>
    `Family time "${id}" of ${on}: --reason says why a visit was missed. Give --missed too, or leave it out.`,
  'visit-already': ({ id, on, held }) =>
    `The plan says already that family time "${id}" was ${held ? '' : 'not '}kept ${on}; nothing was written. ${replace}`,
  'contact-already': ({ on, with: people }) =>
    `A visit with ${listed(people)} on ${on} is recorded already; nothing was written. With --replace another is added.`,
  'service-says-nothing': ({ id }) =>
    `What happened to service "${id}"? Give --started, --waitlisted, --ended, --starts or --outcome.`,
  'service-started-already': ({ id, on }) =>
    `Service "${id}" is in progress since ${on} already; nothing was written. ${replace}`,
  'barrier-says-nothing': ({ id }) => `What happened to barrier "${id}"? Give --resolved, --response or --owner.`,
  'review-already': ({ on }) =>
    `A review of ${on} is recorded already; nothing was written. With --replace another is added.`,
  'hearing-says-nothing': ({ id }) => `What happened at hearing "${id}"? Give --held or --not-held, with --outcome.`,
  'hearing-needs-outcome': ({ id }) => `What came of hearing "${id}"? Give --outcome.`,
  'hearing-yet-to-come': ({ id, date }) =>
    `Hearing "${id}" is set for ${date}, which is yet to come. If it was held earlier, give --on.`,
  'hearing-already': ({ id, held }) =>
    `What came of hearing "${id}" is recorded already (held: ${held === undefined ? 'not said' : held ? 'yes' : 'no'}); nothing was written. ${replace}`,
  'placement-before': ({ child, on, start }) =>
    `${child} came to the placement of now on ${start}, after ${on}. Earlier placements are written into placementHistory by hand.`,
  'sign-needs-reason': ({ person, status }) => `Why is there no signature of ${person} (${status})? Give --reason.`,
  'sign-reason-of-signed': ({ person }) =>
    `--reason says why there is no signature of ${person}. Give --refused or --unavailable too, or leave it out.`,
  'sign-already': ({ person, status, on }) =>
    `The plan says already: ${person} ${status}${on === undefined ? '' : ` ${on}`}; nothing was written. ${replace}`,
};
