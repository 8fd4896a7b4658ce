import { code, person } from '../../src/wording/args.ts';
import type { Happened, Noun, ValueKind } from '../../src/wording/index.ts';
import type { MessageId, Messages } from '../../src/wording/wording.ts';
import fc from '../support/fast-check.ts';

/** Arguments for every message. A word of the writer's own is `zq…qz`, so that it can be found again in what is said. */

// Without an l, so that no word has "null" in it, which nothing that is said may have.
const word = fc.stringMatching(/^zq[a-km-z]{4,8}qz$/);
const arg = word.map(code);
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
const perhaps = fc.option(word, { nil: undefined });
/** Such a number does not occur in the words of a language. */
const days = fc.integer({ min: 1000, max: 9999 });
const of = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.tuple(fc.record<T>(shape));
const none = fc.tuple();
const one = <const T>(...values: T[]) => fc.constantFrom(...values);

const noun = one<Noun>('person', 'safety threat', 'barrier', 'family time', 'order', 'plan');
const nouns = fc.uniqueArray(noun, { minLength: 1, maxLength: 3 });
const place = { inside: word, thing: one('plan', 'pack', 'configuration', 'something else') };
const shown = fc.oneof(one('list' as const, 'map' as const), fc.record({ text: word }));
const dateHint = fc.oneof(
  fc.record({ is: one('month-first' as const, 'two-digits' as const, 'day-alone' as const), written: word }),
  fc.record({ is: one('shorter-month' as const), days }),
  fc.record({ is: one('form' as const) }),
);
const typeHint = fc.oneof(
  fc.record({ is: one('quotes' as const), key: word }),
  fc.record({ is: one('list' as const, 'number' as const), key: word, value: word }),
  fc.record({ is: one('flag' as const), value: word, meant: fc.boolean() }),
);
const kind = one<ValueKind>('text', 'prose', 'number', 'flag', 'list', 'one-or-list', 'map', 'constant', 'date');
const lawText = { id: word, name: word, law: word, verified: fc.boolean() };
const entry = fc.record(lawText);
/** The word that a date on which no court sits adds. */
const rest = fc.option(
  fc.oneof(
    fc.record({ on: one('saturday' as const, 'sunday' as const), kind: one('act-by' as const), day: word }),
    fc.record({ on: one('holiday' as const), kind: one('ask-counsel' as const) }),
    fc.record({ on: one('saturday' as const, 'holiday' as const), kind: one('moved' as const), from: word }),
  ),
);
const late = { due: word, rest, days };
const happened: Happened[] = [
  ...(['measure-observed', 'task-completed', 'task-moved', 'task-done', 'task-noted', 'barrier-reported'] as const),
  ...(['barrier-resolved', 'hearing-held', 'visit-kept', 'invited', 'signed', 'refused'] as const),
  ...(['terms-discussed', 'copy-given'] as const),
  ...(['plan-written', 'plan-approved', 'plan-reviewed', 'contact'] as const),
];

const about = fc.record({ meaning: word, field: fc.option(word) });

export const samples: { [K in MessageId]: fc.Arbitrary<Parameters<Messages[K]>> } = {
  'file-too-large': of({ megabytes: days }),
  'file-of-other-kind': of({ kind: one('pdf', 'office') }),
  'file-not-utf-8': none,
  'control-character': of({ code: word }),
  'yaml-mistake': of({ mistake: one('BAD_INDENT', 'TAB_AS_INDENT', 'TAG_RESOLVE_FAILED', 'MISSING_CHAR') }),
  'changed-since-approval': of({ on: perhaps, by: perhaps, moved: fc.oneof(fc.constant([]), words) }),
  'merge-conflict': of({ first: days, last: days, more: fc.oneof(fc.constant(0), days) }),
  'yaml-other': of({ own: word }),
  'yaml-anchors': none,
  'no-plan': none,
  'as-written': of({ message: word, help: word }),
  'key-unknown': of({ key: word, ...place, guess: perhaps, known: words }),
  'key-merge': none,
  'key-cut-by-comma': of({ key: word, ...place }),
  'key-missing': of({ key: word, name: fc.option(word), ...place, about: fc.option(about, { nil: undefined }) }),
  'value-empty': of({ key: word, about: fc.option(about, { nil: undefined }) }),
  'format-unknown': of({ value: fc.integer(), known: word }),
  'value-no-code': of({ key: word, value: shown, guess: perhaps, codes: words }),
  'value-wrong-text': of({
    key: word,
    value: shown,
    meant: one('duration', 'id', 'language', 'distance', 'span', 'time'),
    duration: perhaps,
    about: fc.option(about, { nil: undefined }),
  }),
  'value-no-date': of({ key: word, value: word, hint: dateHint }),
  'value-no-such-day': of({ key: word, value: word, hint: dateHint }),
  'value-wrong-kind': of({
    key: word,
    value: shown,
    wanted: kind,
    whole: fc.boolean(),
    min: fc.option(days, { nil: undefined }),
    hint: fc.option(typeHint, { nil: undefined }),
    about: fc.option(about, { nil: undefined }),
  }),
  'language-unknown': of({ tag: word }),
  'id-twice': of({ id: word, kind: noun }),
  'id-of-other-kind': of({ id: word, kind: noun, wanted: nouns }),
  'person-misplaced': of({ id: word, role: word, as: one('child', 'approver', 'caregiver') }),
  'id-unknown': of({ id: word, wanted: nouns, guess: perhaps, sections: words }),
  'code-unknown': of({ code: word, guess: perhaps, known: words }),
  'code-unknown-in-answers': of({ code: word, guess: perhaps, known: words }),
  'replaces-in-circle': of({ circle: words }),
  'text-untranslated': of({ place: word, missing: words, wanted: words }),
  'no-safety-threats': none,
  'no-strengths': none,
  'no-needs': none,
  'no-factors': of({ missing: fc.subarray(['riskFactors', 'protectiveFactors'] as const, { minLength: 1 }) }),
  'no-goals': none,
  'no-strategies': none,
  'no-services': none,
  'no-tasks': none,
  'no-family-tasks': none,
  'no-agency-tasks': none,
  'no-measures': none,
  'measure-incomplete': of({
    measure: word,
    missing: fc.subarray(['target', 'baseline', 'every'] as const, { minLength: 1 }),
  }),
  'no-period': none,
  'half-a-period': of({ missing: one('start', 'end') }),
  'no-dates': none,
  'no-people': of({ missing: fc.subarray(['child', 'parent', 'staff'] as const, { minLength: 1 }) }),
  'no-participation': none,
  'participation-missing': of({ person: word }),
  'participation-open': of({ person: word }),
  'participation-refused': of({ person: word }),
  'no-review': none,
  'no-signatures': none,
  'no-court': none,
  'service-without-provider': of({ service: word }),
  'child-missing': of({ person: word }),
  'signature-missing': of({ person: word }),
  'signature-of-staff-missing': of({ staff: words }),
  'signature-without-reason': of({ person: word, status: one('refused', 'unavailable') }),
  'signature-without-date': of({ person: word }),
  'signature-pending': of({ person: word }),
  'task-overdue': of({ task: word, ...late, who: words }),
  'task-due-again': of({ task: word, ...late, lastDone: word, who: words }),
  'task-never-done': of({ task: word, ...late, start: word, who: words }),
  'goal-overdue': of({ goal: word, ...late }),
  'review-overdue': of(late),
  'measure-stale': of({ measure: word, goal: word, last: perhaps, ...late }),
  'service-not-started': of({ service: word, ...late }),
  'waitlist-passed': of({ service: word, ...late }),
  'plan-expired': of({ ...late, status: word }),
  'due-soon': of({
    what: fc.oneof(
      fc.record({ is: one('review' as const) }),
      fc.record({ is: one('task' as const, 'goal' as const, 'hearing' as const, 'report' as const), id: word }),
    ),
    ...late,
  }),
  'task-undated': of({ task: word }),
  'goal-undated': of({ goal: word }),
  'task-completed-late': of({ task: word, on: word, days }),
  'task-completion-undated': of({ task: word }),
  'hold-undated': none,
  'not-yet-happened': of({ what: fc.constantFrom(...happened), of: word, on: word }),
  'plan-ends-before-start': of({ start: word, end: word }),
  'plan-approved-before-written': of({ approved: word, written: word }),
  'born-after-today': of({ person: word, birth: word, today: word }),
  'goal-before-start': of({ goal: word, target: word, start: word }),
  'goal-before-plan': of({ goal: word, target: word, start: word }),
  'task-due-before-start': of({ task: word, due: word, start: word }),
  'task-due-after-plan': of({ task: word, due: word, end: word }),
  'task-completed-before-start': of({ task: word, on: word, start: word }),
  'task-open-but-completed': of({ task: word, status: word }),
  'task-moved-elsewhere': of({ task: word, to: word, due: word }),
  'service-ends-before-start': of({ service: word, start: word, end: word }),
  'service-before-referral': of({ service: word, start: word, referral: word }),
  'place-before-wait': of({ service: word, expected: word, since: word }),
  'barrier-resolved-before-reported': of({ barrier: word, resolved: word, reported: word }),
  'review-next-before-itself': of({ date: word, next: word }),
  'threat-without-goal': of({ threat: word }),
  'need-without-goal': of({ need: word }),
  'goal-without-task': of({ goal: word }),
  'goal-without-measure': of({ goal: word }),
  'goal-without-need': of({ goal: word }),
  'service-without-need': of({ service: word }),
  'task-without-goal': of({ task: word }),
  'deadline-overdue': of({
    entry,
    missed: fc.array(fc.record({ ...late, children: words }), { minLength: 1, maxLength: 3 }),
    from: fc.option(
      fc.record({ fact: fc.record({ id: one('event' as const), args: fc.record({ type: arg }) }), date: word }),
    ),
    ways: fc.array(
      fc.oneof(
        fc.record({ event: word }),
        fc.record({ hearing: word }),
        fc.record({ review: word }),
        fc.record({ plan: word }),
        fc.record({ child: word }),
        fc.record({ contact: fc.constant(true) }),
      ),
      { maxLength: 3 },
    ),
  }),
  'deadline-soon': of({ entry, ...late, children: words }),
  'deadline-met-late': of({ entry, on: word, days, children: words }),
  'second-removal': of({ children: words, dates: fc.tuple(word, word) }),
  'trigger-missing': of({
    facts: fc.uniqueArray(
      fc.oneof(
        fc.record({ id: one('event-missing' as const), args: fc.record({ type: arg }) }),
        fc.record({ id: one('placement-missing' as const), args: fc.record({ type: arg }) }),
        fc.record({ id: one('birth-date-missing' as const), args: fc.record({ child: word.map(person) }) }),
      ),
      { minLength: 1, maxLength: 2 },
    ),
    entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
  }),
  'content-missing': of({
    entry: fc.record({ ...lawText, missing: word.map((w) => `${w} {id} {age} {part}`), help: word }),
    id: word,
    age: word,
    part: word,
  }),
  'jurisdiction-unknown': of({ code: word, guess: perhaps, known: words }),
  'suppression-without-reason': of({ rule: word }),
  'suppression-expired': of({ rule: word, until: word }),
  'suppression-unused': of({
    rule: word,
    line: days,
    double: fc.boolean(),
    near: fc.option(days, { nil: undefined }),
  }),
  'suppression-no-form': none,
  'suppression-no-date': of({ text: word, hint: dateHint }),
  'suppression-of-many': of({ rule: word }),
  'suppression-of-syntax': of({ rule: word }),
  'suppression-of-itself': of({ rule: word }),
  'suppression-no-rule': of({ rule: word, law: perhaps, guess: perhaps }),
  'goal-compliance-only': of({ goal: word, said: word }),
  'goal-vague': of({ goal: word, said: word }),
  'task-vague': of({ task: word, said: word }),
  'measure-vague': of({ measure: word, said: word }),
  'acronym-unexplained': of({ short: word, long: word }),
  'reading-hard': of({ tongue: one('en', 'es'), score: days, limit: days }),
  'tasks-too-many': of({ person: word, n: days, most: days }),
  'tasks-same': of({ people: words, n: days, of: days }),
  'barrier-unanswered': of({ barrier: word }),
  'wait-unanswered': of({ service: word, isWait: fc.boolean() }),
  'plan-stock': of({ n: days, of: days, tasks: words }),
};
