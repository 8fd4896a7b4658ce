import type { QuestionWords } from '../../interview-words.ts';

/** The questions about what stands in the way, family time, and making the plan together in English, by id. */
export const closingQuestionsEn = {
  'barriers.description': {
    ask: 'What stands in the way?',
    why: 'What gets in the way of a task is not the same as not wanting to do it. The plan should say so before it is held against anybody.',
    example: 'The night bus does not run on Sundays.',
    label: 'Barrier',
  },
  'barriers.type': {
    ask: 'What kind of thing is that?',
    why: 'The agency can see which barriers many families meet, and do something about them.',
    label: 'Kind',
  },
  'barriers.affects': {
    ask: 'What does it stand in the way of?',
    why: 'So that a task is not counted as refused when it could not be done.',
    label: 'In the way of',
  },
  'barriers.response': {
    ask: 'What do we do about it?',
    why: 'The agency must help to get barriers out of the way. The court asks what it did.',
    example: 'The agency pays for a ride on Sundays.',
    label: 'What is done about it',
  },
  'barriers.owner': {
    ask: 'Who takes care of that?',
    why: 'A barrier that belongs to nobody stays.',
    label: 'Who takes care of it',
  },
  'barriers.reportedOn': {
    ask: 'When did this come up?',
    why: 'It shows that it was said in time.',
    example: 'today, or 5/4/2026',
    label: 'Came up',
  },

  'familyTime.with': {
    ask: 'Who do the children spend time with?',
    why: 'Children need to see the people they love. Time together is no reward that has to be earned.',
    label: 'Family time with',
  },
  'familyTime.children': {
    ask: 'Which children?',
    why: 'No child should be left out by mistake.',
    label: 'Children',
  },
  'familyTime.supervision': {
    ask: 'Is somebody there to watch?',
    why: 'Visits should be as free as they can be while the children are safe.',
    label: 'Supervision',
  },
  'familyTime.frequency': {
    ask: 'How often do they meet?',
    why: 'The younger a child is, the longer a week feels.',
    example: 'twice a week',
    label: 'How often',
  },
  'familyTime.duration': {
    ask: 'For how long?',
    why: 'So that there is time for a meal, a game or homework, and everybody can plan.',
    example: 'two hours',
    label: 'How long',
  },
  'familyTime.location': {
    ask: 'Where?',
    why: 'A place where the children feel at home makes a better visit than an office.',
    example: "The aunt's home",
    label: 'Where',
  },
  'familyTime.transportation': {
    ask: 'How does everybody get there?',
    why: 'A visit that nobody can get to is a missed visit, and it should not look as if nobody wanted to come.',
    example: 'The aunt brings Leo; Ana takes bus 44.',
    label: 'Getting there',
  },
  'familyTime.reason': {
    ask: 'Why is it watched, or why are there no visits?',
    why: 'Parents have a right to know what the worry is.',
    example: 'Leo was left alone at night; the worker wants to see the night plan work first.',
    label: 'Reason for supervision',
  },
  'familyTime.stepsToReduce': {
    ask: 'What has to happen before visits can be freer?',
    why: 'Parents should be able to see the way to visits that nobody watches.',
    example: 'Four visits in a row that go well; then two hours in the park without the worker.',
    label: 'Steps to freer visits',
  },

  'participation.participated': {
    ask: 'Did {who} help to make this plan?',
    why: 'A plan that people made themselves is one that they can keep. The court asks who was there.',
    label: 'Took part',
  },
  'participation.invitedOn': {
    ask: 'When was {who} invited?',
    why: 'People need time to get off work, find a sitter and think about what they want to say.',
    example: '4/20/2026, or last Monday',
    label: 'Invited',
  },
  'participation.how': {
    ask: 'How?',
    why: 'A signature alone does not show that somebody was heard.',
    example: 'Family meeting on February 3',
    label: 'How',
  },
  'participation.views': {
    ask: 'What did {who} say?',
    help: "In the person's own words, also what the person disagrees with.",
    why: 'The court should hear it even if others see it differently.',
    example: 'I want evening appointments so that I keep my job. I do not need a parenting class.',
    label: 'Own words',
  },
  'participation.agrees': {
    ask: 'Does {who} agree with the plan?',
    why: 'It is all right to disagree. Then the court can decide.',
    label: 'Agrees',
  },
  'participation.whyNot': {
    ask: 'Why not?',
    help: 'Courts ask why.',
    why: 'If somebody could not come, the next meeting can be at a better time or place.',
    example: 'Two years old. Or: was at work; the next meeting is in the evening.',
    label: 'Why not',
  },
  reviewEvery: {
    ask: 'How often do we look at the whole plan together?',
    help: 'Federal law asks for a review at least every six months.',
    why: 'What works can go on, and what does not can be changed before it is too late.',
    label: 'Review',
  },
  'signatures.status': {
    ask: 'Has {who} signed?',
    why: 'A signature says that the plan was read and understood. Nobody has to sign on the spot.',
    label: 'Signature of {who}',
  },
  'signatures.date': {
    ask: 'When?',
    why: 'So that it is clear from which day on the person knew the plan.',
    example: 'today, or 5/8/2026',
    label: 'Signed on',
  },
  'signatures.reason': {
    ask: 'Why is there no signature?',
    why: 'Not signing can have good reasons. The court should know them.',
    example: 'Wants to read it with her attorney first.',
    label: 'Why no signature',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
