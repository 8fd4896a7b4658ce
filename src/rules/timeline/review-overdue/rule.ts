import { daysPast, nextReview } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { nextReviewPlace } from '../next-review.ts';

export const rule = defineRule({
  id: 'timeline/review-overdue',
  what: 'The plan should have been reviewed before today.',
  why: 'Reviews are where a plan is fitted to what has changed; federal law asks for one at least every six months.',
  fix: 'Hold the review and record it with its five findings and the date of the next.',
  severity: 'error',
  minimal: 'milder',
  source: '42 U.S.C. 675(5)(B)',
  traits: { isFact: true },
  check({ plan, lateAsOf, report }) {
    const due = nextReview(plan);
    const days = daysPast(due, lateAsOf);
    if (due === undefined || days === 0) return;
    report({ ...nextReviewPlace(plan), subject: plan.id, ...say('review-overdue', { due, days }) });
  },
});
