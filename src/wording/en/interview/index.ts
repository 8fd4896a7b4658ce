import type { InterviewWording } from '../../interview-words.ts';
import { caseQuestionsEn } from './case.ts';
import { closingQuestionsEn } from './closing.ts';
import { codesEn } from './codes.ts';
import { familyQuestionsEn } from './family.ts';
import { goalsQuestionsEn } from './goals.ts';
import { placesEn } from './places.ts';

export const en: InterviewWording = {
  sections: {
    plan: {
      title: 'The plan',
      intro: 'Answers in brackets are suggestions: Enter takes them. What you do not know yet can stay open.',
    },
    agency: { title: 'The agency and the court', intro: 'They stand at the top of the first page.' },
    people: {
      title: 'The people',
      intro:
        'Everyone the plan speaks of, once: the children, their parents, who cares for them, the worker, those who help.',
    },
    why: {
      title: 'Why the agency is involved',
      intro: 'Facts that anybody in the room could have seen. The family will read this, and so will a judge.',
    },
    children: {
      title: 'The children',
      intro: 'For each child: where the child lives now, and where the child is meant to grow up.',
      nothing: 'No child is named, so there is nothing to ask here. The plan file can say it later.',
    },
    assessment: {
      title: 'What was found',
      intro: 'The dangers, and also who and what keeps the children safe. The goals come from this.',
    },
    goals: {
      title: 'The goals',
      intro: 'One goal at a time: what will be different, how we will know, who helps and who does what.',
    },
    barriers: {
      title: 'What stands in the way, and family time',
      intro: 'What could keep the plan from working, and how the children see their family.',
    },
    together: { title: 'Made together', intro: 'Who took part, when we look at the plan again, and who signs.' },
  },
  questions: { ...caseQuestionsEn, ...familyQuestionsEn, ...goalsQuestionsEn, ...closingQuestionsEn },
  repeats: {
    people: {
      label: 'People',
      why: 'Everybody is named once. The rest of the plan says who does what by these names.',
      leave: 'No child is named yet. Leave this section open?',
      another: 'Is there another person?',
    },
    'case.events': {
      label: 'Dates in the case',
      why: 'The law counts deadlines from days such as the removal or an order of the court.',
      first: 'Has anything happened with a date the court will ask for, such as a removal?',
      another: 'Is there another such date?',
    },
    children: {
      label: 'Child',
      why: 'Each child is different and has a right to be looked at alone.',
      heading: '{who}',
    },
    'assessment.safetyThreats': {
      label: 'Dangers to the children',
      why: 'What is dangerous now has to end before the agency can go.',
      leave: 'No danger is named yet. Leave this list open?',
      another: 'Is there another danger?',
    },
    'assessment.riskFactors': {
      label: 'What makes harm more likely',
      why: 'What makes harm more likely is no danger by itself, but the plan should help with it.',
      another: 'Does anything else make harm more likely?',
    },
    'assessment.protectiveFactors': {
      label: 'Who and what keeps the children safe',
      why: 'The plan builds on the people and things that already keep the children safe.',
      another: 'Is there something or someone else?',
    },
    'assessment.strengths': {
      label: 'Strengths of the family',
      why: 'The plan and the court should see what the family does well.',
      another: 'Is there another strength?',
    },
    'assessment.needs': {
      label: 'Needs',
      why: 'The goals come from the dangers and from what the family needs.',
      another: 'Is there another need?',
    },
    goals: {
      label: 'Goals',
      why: 'A few goals that people can keep in mind are better than many.',
      heading: 'Goal {n}',
      leave: 'No goal is named yet. Leave this section open?',
      another: 'Is there another goal?',
    },
    'goals.measures': {
      label: 'How we will know',
      why: 'What can be counted shows progress, whoever is asked.',
      another: 'Is there another sign of progress to count?',
    },
    'goals.services': {
      label: 'Services',
      why: 'The agency owes help, not only tasks.',
      first: 'Is there a service or a resource that helps with this goal?',
      another: 'Does another service help with this goal?',
    },
    'goals.tasks': {
      label: 'Tasks',
      why: 'Who does what by when, for the family and for the agency.',
      leave: 'This goal has no task yet. Leave the tasks open?',
      another: 'Is there another task for this goal?',
    },
    barriers: {
      label: 'Barriers',
      why: 'What gets in the way should be said before it is held against anybody.',
      first: 'Does anything stand in the way of this plan?',
      another: 'Does anything else stand in the way?',
    },
    familyTime: {
      label: 'Family time',
      why: 'Children need to see the people they love while they live elsewhere.',
      another: 'Is there family time with somebody else?',
    },
    participation: {
      label: 'Taking part',
      why: 'The court asks who helped to make the plan, and who was not asked.',
      heading: '{who}',
    },
    signatures: {
      label: 'Signature',
      why: 'A signature says that somebody has read the plan. Nobody has to sign on the spot.',
    },
  },
  lacking: {
    child: {
      ask: 'Is there another person? No child is named yet.',
      label: 'A child among the people',
      leave: 'No child is named yet. Go on all the same?',
    },
    parent: {
      ask: 'Is there another person? No parent is named yet.',
      label: 'A parent among the people',
      leave: 'No parent is named yet. Go on all the same?',
    },
    caseworker: {
      ask: 'Is there another person? No caseworker is named yet.',
      label: 'A caseworker among the people',
      leave: 'No caseworker is named yet. Go on all the same?',
    },
    service: {
      ask: 'Is there a service or a resource that helps with this goal?',
      label: 'A service or resource',
      leave: 'No service is named yet. Go on all the same?',
    },
    familyTask: {
      ask: 'Is there another task for this goal? The family has none yet.',
      label: 'A task for the family',
      leave: 'The family has no task yet. Go on all the same?',
    },
    agencyTask: {
      ask: 'Is there another task for this goal? The agency has none yet.',
      label: 'A task for the agency',
      leave: 'The agency has no task yet. Go on all the same?',
    },
  },
  refusals: {
    idTaken: 'There is a plan file of this name already. Choose another plan id.',
    notId: 'Use letters, digits and hyphens, without spaces. For example FSP-2026-01.',
    bornLater: '{who} cannot be born in the future.',
    endsEarly: 'The plan would end before it starts on {date}. Write a later day.',
    goalEarly: 'The plan starts on {date}. Write a later day.',
    taskLate: 'The plan ends on {date}. Write an earlier day.',
    signedLater: 'A signature cannot be dated in the future.',
    sameGoal: 'The alternative goal must differ from the main goal.',
  },
  codes: codesEn,
  places: placesEn,
  comments: {
    case: 'The case: agency, court, why the agency is involved, dates that deadlines are counted from.',
    people: 'Everyone named in the plan, once. The rest of the file points to people by their id.',
    children: 'Each child: where the child lives, and where the child is meant to grow up.',
    assessment: 'What was found. The goals point to dangers, risks and needs by their id.',
    goals: 'What will be different, by when, and how we will know.',
    strategies: 'How change is expected to happen.',
    services: 'Who helps, where, from when, and who pays.',
    tasks: 'Who does what by when: the family and the agency.',
    barriers: 'What stands in the way, and what is done about it.',
    familyTime: 'How the children see their family.',
    participation: 'Who took part in making the plan, and how, or why not.',
    reviewEvery: 'When the plan is looked at again. P3M is every three months.',
    signatures: 'Who signs. status: pending, signed, refused or unavailable.',
    'x-unfinished': 'Begun and not yet complete. Finish these and move them to their section, or delete them.',
  },
  words: {
    section: 'Section {n} of {of}',
    leaveOpen: 'Leave open for now',
    needed: 'This one is needed to go on.',
    neededMany: 'Mark at least one with the space bar.',
    addPerson: 'Somebody who is not on this list',
    leave: 'Nothing was written. Go on without it?',
    lawAsks: 'Asked by {law}.',
    lawAsksUnverified: 'Asked by {law} (from memory, not verified: check the law).',
    yes: 'Yes',
    no: 'No',
    notNumber: 'Write a number, for example 0 or 12.5.',
    notDate: 'Write a date such as 4/15/2026, April 15, next Friday or in 2 weeks.',
    noSuchDay: '{month} {year} has no day {day}.',
    noSuchMonth: 'There is no month {month}.',
    monthFirst: 'Write the month first: {date}.',
    otherWeekday: 'That day is another weekday: {date}.',
    toEmpty: 'Ctrl-U empties the line.',
    again: '{date}. Enter again if that is right.',
    moveChoose: '↑↓ or letters to move, Enter to choose',
    listGoesOn: '↑↓ or letters to move, Enter to choose. The list goes on below.',
    markGo: '↑↓ to move, space to mark, Enter when done',
    nothing: 'left open',
    about: '{label} ({what})',
    languageNotPrinted:
      'Documents are printed in Latin, Greek and Cyrillic letters for now, so not yet in this language.',
    textNotPrinted:
      'Documents are printed in Latin, Greek and Cyrillic letters for now. Write this in one of them before you print.',
    written: 'A draft, written with caseplan init on {date}. Any text editor can change it.',
    longDate: '{weekday}, {month} {day}, {year}',
    shortDate: '{month} {day}, {year}',
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
