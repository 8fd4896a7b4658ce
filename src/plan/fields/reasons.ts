/** Why a field is not asked, or not printed. What is left out is left out on purpose, and says why. */

/** The sections of the plan document, and what stands over them on its first page. */
export const documentSections = [
  'head',
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
  'signatures',
] as const;

export type DocumentSection = (typeof documentSections)[number];

/** Why the interview does not ask for a field. */
export const reasonsNotAsked = {
  named: 'The program makes ids of what things are called.',
  follows: 'It follows from other answers.',
  later: 'It happens after the plan is written; caseplan update writes it down.',
  amended: 'It is of a plan that amends another; caseplan amend writes it.',
  approved: 'It comes with the approval; caseplan approve writes it.',
  delicate:
    'It concerns few people and is not for a talk in which everybody sits at the table; it is written into the file.',
  detail: 'A first draft does without; what more there is to say is written into the file.',
} as const;

export type NotAsked = keyof typeof reasonsNotAsked;

/** Why the plan document does not print a field. */
export const reasonsNotPrinted = {
  ofFile: 'It says how the file is to be read, and nothing of the family.',
  pointer: 'It is there to be pointed to; what it points to is printed in words.',
  age: 'Dates of birth are never printed, ages are: a court file is copied.',
  shown: 'What is printed beside it shows it.',
  past: 'Of an earlier home the kind, the caregiver, the time and the note are enough.',
  reported: 'It is of the day-to-day record, which the status report prints.',
  kept: 'The value is printed; what was noted beside it is kept in the file.',
} as const;

export type NotPrinted = keyof typeof reasonsNotPrinted;
