import { type Heading, headings, type Table } from '../../blocks.ts';
import { type Context, entries, on } from '../../context.ts';
import type { DocumentParts } from '../../kind.ts';
import { type AssessmentView, assessment } from '../../sections/assessment.ts';
import { barrierTable } from '../../sections/barriers.ts';
import { documentTitle } from '../../sections/caption.ts';
import { type ChildView, childViews } from '../../sections/children.ts';
import { type FamilyTimeView, familyTimeViews } from '../../sections/family-time.ts';
import { type GoalsView, goalsView } from '../../sections/goals.ts';
import { type DocumentHead, documentHead, planPeriod } from '../../sections/head.ts';
import { type Making, making } from '../../sections/making.ts';
import { findingTable } from '../../sections/open-points.ts';
import { peopleTable } from '../../sections/parties.ts';
import { type PreviousView, previousView } from '../../sections/previous.ts';
import { type Reason, reason } from '../../sections/reason.ts';
import { type ReviewsView, reviewsView } from '../../sections/reviews.ts';
import { type SignatureView, signatures } from '../../sections/signatures.ts';
import { type Statement, statement } from '../../sections/statement.ts';
import { fill } from '../../words.ts';
import template from './document.hbs';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { type Glance, glance } from './glance.ts';

type PlanContext = Context<typeof en>;

const order = [
  'people',
  'making',
  'reason',
  'previous',
  'assessment',
  'goals',
  'barriers',
  'familyTime',
  'children',
  'reviews',
  'statement',
  'signatures',
  'openPoints',
] as const;

type Section = (typeof order)[number];

/** Everything that the plan document prints, already in words. */
interface PlanView {
  head: DocumentHead;
  /** Numbered as they are printed: a plan that follows no other has no section on the plan before. */
  sections: Record<Exclude<Section, 'previous'>, Heading> & { previous?: Heading };
  glance: Glance;
  people: Table;
  making: Making;
  reason: Reason;
  previous: PreviousView | null;
  assessment: AssessmentView;
  goals: GoalsView;
  barriers: Table;
  familyTime: FamilyTimeView[];
  children: ChildView[];
  reviews: ReviewsView;
  statement: Statement;
  signatures: SignatureView[];
  openPoints: { intro: string; table: Table } | null;
}

function planView(context: PlanContext): PlanView {
  const printed = order.filter((section) => section !== 'previous' || context.plan.previous !== undefined);
  const sections = headings(context.phrases.sections, printed);
  const facts = [{ label: context.phrases.heads.period, lines: planPeriod(context) }];
  const head = documentHead(context, { title: documentTitle(context), subtitle: null, facts });
  const rest = {
    head,
    sections,
    people: peopleTable(context),
    making: making(context),
    reason: reason(context),
    previous: previousView(context),
    assessment: assessment(context),
    goals: goalsView(context),
    barriers: barrierTable(context, sections.barriers.title, entries(context.plan.barriers, 'barriers')),
    familyTime: familyTimeViews(context),
    children: childViews(context),
    reviews: reviewsView(context),
    statement: statement(context),
    signatures: signatures(context),
    openPoints: context.draft ? openPoints(context) : null,
  };
  return { ...rest, glance: glance(context, sections.goals.number, head) };
}

/** What the check found, on drafts only: the people who finish the plan read it, the court never does. */
function openPoints(context: PlanContext): { intro: string; table: Table } {
  const { sentences, sections } = context.phrases;
  return {
    intro: fill(sentences.openPointsIntro, { date: on(context, context.today) }),
    table: findingTable(context, sections.openPoints, context.findings, sentences.openPointsNone),
  };
}

export const document: DocumentParts<typeof en> = { view: planView, template, phrases: { en, es } };
