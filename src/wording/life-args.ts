import type { CodeArg, DateArg, FileTextArg, ItemArg, MessageOf, Noun, PersonArg, ProseArg } from './args.ts';

/** What is said about what happens to a plan, as messages: the types of their arguments, once for all languages. */

type Day = DateArg | undefined;
type Of = ItemArg;
/** An option of the command line, and what was typed for it. */
type Typed = { option: CodeArg; value: FileTextArg };

/** Why a change is not made, and what to do. */
export interface RefusedArgs {
  needs: { option: CodeArg };
  'no-date': Typed;
  'no-time': Typed;
  'no-number': Typed;
  'no-text': { option: CodeArg };
  'no-id': { value: FileTextArg };
  /** `open`: codes of one's own are possible. */
  'no-code': Typed & { guess: CodeArg | undefined; codes: readonly CodeArg[]; open: boolean };
  'no-thing': { id: FileTextArg; kinds: readonly Noun[]; guess: Of | undefined; ids: readonly Of[] };
  'id-taken': { id: FileTextArg };
  'yet-to-come': { option: CodeArg; date: DateArg; today: DateArg };
  'not-both': { one: CodeArg; other: CodeArg };
  'by-hand': Readonly<Record<string, never>>;
  'task-says-nothing': { task: Of };
  'task-completed-already': { task: Of; on: Day };
  'task-needs-reason': { task: Of; status: CodeArg };
  'task-time-already': { task: Of; on: DateArg; done: boolean };
  'task-not-recurring': { task: Of };
  'move-needs-reason': { task: Of; from: DateArg };
  'has-already': { of: Of; key: CodeArg };
  'observation-already': { measure: Of; on: DateArg; value: number };
  'visit-needs-reason': { id: Of; on: DateArg };
  'visit-kept-reason': { id: Of; on: DateArg };
  'visit-already': { id: Of; on: DateArg; held: boolean };
  'contact-already': { on: DateArg; with: readonly PersonArg[] };
  'service-says-nothing': { id: Of };
  'service-started-already': { id: Of; on: DateArg };
  'barrier-says-nothing': { id: Of };
  'review-already': { on: DateArg };
  'hearing-says-nothing': { id: Of };
  'hearing-needs-outcome': { id: Of };
  'hearing-yet-to-come': { id: Of; date: DateArg };
  'hearing-already': { id: Of; held: boolean | undefined };
  'placement-before': { child: PersonArg; on: DateArg; start: DateArg };
  'sign-needs-reason': { person: PersonArg; status: CodeArg };
  'sign-reason-of-signed': { person: PersonArg };
  'sign-already': { person: PersonArg; status: CodeArg; on: Day };
}

/** What was recorded. `was`: what stood there before. */
export interface RecordedArgs {
  'task-completed': { task: Of; on: DateArg; was: Day };
  'task-status': { task: Of; status: CodeArg; was: CodeArg; start: Day };
  'task-moved': { task: Of; from: Day; to: DateArg };
  'task-time-done': { task: Of; on: DateArg };
  'task-time-missed': { task: Of; on: DateArg };
  'task-noted': { task: Of; on: DateArg };
  'measure-observed': {
    measure: Of;
    value: number;
    unit: ProseArg | undefined;
    on: DateArg;
    was: number | undefined;
  };
  'visit-kept': { id: Of; on: DateArg };
  'visit-missed': { id: Of; on: DateArg };
  'contact-made': { on: DateArg; with: readonly PersonArg[] };
  service: {
    id: Of;
    way: 'started' | 'waitlisted' | 'ended' | 'set';
    on: DateArg;
    starts: Day;
    was: Day;
    expected: Day;
  };
  'barrier-resolved': { id: Of; on: DateArg };
  'barrier-answered': { id: Of };
  'barrier-found': { id: Of; on: DateArg };
  'goal-achievement': { id: Of; status: CodeArg; was: CodeArg | undefined };
  /** `open`: the findings of a review that were not said, by their keys. */
  'review-held': { on: DateArg; next: Day; open: readonly CodeArg[] };
  'hearing-held': { id: Of; on: DateArg };
  'hearing-not-held': { id: Of; on: DateArg };
  'hearing-off': { id: Of; on: DateArg };
  'hearing-set': { id: Of; type: CodeArg; date: DateArg };
  'order-status': { id: Of; status: CodeArg; was: CodeArg };
  'event-happened': { type: CodeArg; on: DateArg };
  'placement-changed': { child: PersonArg; type: CodeArg; on: DateArg; was: CodeArg | undefined };
  'permanency-changed': { child: PersonArg; goal: CodeArg; on: DateArg; was: CodeArg | undefined };
  sign: { person: PersonArg; status: 'signed' | 'refused' | 'unavailable'; on: DateArg };
}

/** Why nothing was recorded, before it is put into words. */
export type Refusal = MessageOf<RefusedArgs>;
/** What was recorded, before it is put into words. */
export type Recorded = MessageOf<RecordedArgs>;
