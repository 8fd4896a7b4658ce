import { reviewTypes } from '../../plan/schema/codes.ts';
import { same } from '../../plan/values.ts';
import * as arg from '../../wording/args.ts';
import { no, recorded } from '../../wording/life.ts';
import { changeKind, code, day, happenedOn, prose, thing } from '../change.ts';
import { placeByDate } from '../dates.ts';
import { ofKinds } from '../things.ts';

/** What a periodic review has to find (42 U.S.C. 675(5)(B)). */
const findings = ['safety', 'continuingNeed', 'compliance', 'progress', 'projectedReturnOn'] as const;

/** The plan was reviewed. */
export const review = changeKind({
  id: 'review',
  subject: null,
  fields: {
    on: happenedOn('review.on'),
    type: code('review.type', { codes: reviewTypes, names: 'reviewTypes' }),
    by: thing('review.by', { of: ofKinds('person'), kinds: ['person'] }),
    from: day('review.from'),
    until: day('review.until'),
    compliance: prose('review.compliance'),
    progress: prose('review.progress'),
    safety: prose('review.safety'),
    continuingNeed: prose('review.continuingNeed'),
    projectedReturnOn: day('review.projectedReturnOn'),
    decisions: prose('review.decisions'),
    nextOn: day('review.nextOn'),
  },
  ways: [
    {
      id: 'review-held',
      asks: [
        'on',
        'type',
        'by',
        'safety',
        'continuingNeed',
        'compliance',
        'progress',
        'projectedReturnOn',
        'decisions',
        'nextOn',
      ],
    },
  ],
  apply({ on, from, until, ...said }, { plan, replace }) {
    const { type, by, ...rest } = said;
    const period = from === undefined && until === undefined ? undefined : sound({ start: from, end: until });
    const entry = sound({ date: on, type, by, period, ...rest });
    const list = plan.reviews ?? [];
    if (list.some((other) => same(other, entry))) return { steps: [], recorded: [] };
    const twin = list.find((other) => other.date === on && (type === undefined || other.type === type));
    if (twin !== undefined && !replace) return no('review-already', { on: arg.day(on) });
    const open = type === 'family-meeting' ? [] : findings.filter((key) => said[key] === undefined);
    return {
      steps: [{ do: 'add', path: ['reviews'], value: entry, index: placeByDate(list, on) }],
      recorded: [
        recorded('review-held', { on: arg.day(on), next: arg.maybe(arg.day, said.nextOn), open: open.map(arg.code) }),
      ],
    };
  },
});

/** Without what was not said, in the order of the format. */
const sound = (entry: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
