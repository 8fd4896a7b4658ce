import type { QuestionWords } from '../../interview-words.ts';

/** The questions about the plan, the case and the people in English, by id. Plain words: a worker and a parent read them together. */
export const caseQuestionsEn = {
  'plan.jurisdiction': {
    ask: 'Which state has the case?',
    help: 'Later, caseplan check compares the plan with the deadlines and contents it knows of this law.',
    why: 'Each state has its own deadlines and says what a plan must hold.',
    label: 'Jurisdiction',
  },
  'plan.kind': {
    ask: 'What kind of plan is this?',
    why: 'It stands as the title on the first page, and courts ask different things of different plans.',
    label: 'Kind of plan',
  },
  'plan.id': {
    ask: 'What is the plan called in your files?',
    help: 'Letters, digits and hyphens, without spaces. The file gets this name, too, if none was given for it.',
    why: 'So that everybody speaks of the same plan, also when there is a newer one.',
    example: 'FSP-2026-0007',
    label: 'Plan id',
  },
  'plan.language': {
    ask: 'Which language is the plan written in?',
    help: 'Parents must get the plan in a language they understand.',
    why: 'A plan that a parent cannot read cannot be followed. If a parent reads another language, the plan has to be translated.',
    label: 'Language of the plan',
  },
  'plan.period.start': {
    ask: 'When does the plan begin?',
    why: 'So that everybody knows from which day on it counts.',
    example: '5/8/2026, or next Monday',
    label: 'First day',
  },
  'plan.period.end': {
    ask: 'When does it end?',
    help: 'At the latest after six months: federal law asks for a review by then. A new plan can follow.',
    why: 'A plan does not go on forever. By this day it is done, or it is talked about again.',
    example: '11/8/2026, or in 6 months',
    label: 'Last day',
  },
  'plan.preparedBy': {
    ask: 'Who is writing this plan?',
    why: 'So that the family and the court know who to ask about it.',
    label: 'Written by',
  },
  'plan.preparedOn': {
    ask: 'When was it written?',
    why: 'So that everybody can see what was known when the plan was made.',
    example: 'today, or 5/8/2026',
    label: 'Written on',
  },

  'case.number': {
    ask: 'What is the case number at the agency?',
    why: 'With this number the agency finds the case when somebody calls.',
    example: '48213907',
    label: 'Case number',
  },
  'case.agency.name': {
    ask: 'What is the agency called?',
    help: 'In full, as it stands on letters.',
    why: 'The family and the court should see at once who is responsible for this plan.',
    example: 'Department of Family and Protective Services',
    label: 'Agency',
  },
  'case.agency.office': {
    ask: 'Which office or unit?',
    why: 'So that letters and calls reach the right people.',
    example: 'Region 8, Unit 42',
    label: 'Office',
  },
  'case.agency.phone': {
    ask: 'Which number can the family call?',
    why: 'When something gets in the way, the family should be able to say so before a date passes.',
    example: '210-555-0142',
    label: 'Telephone of the agency',
  },
  'case.court.name': {
    ask: 'Which court hears the case?',
    help: 'Leave it empty if no court is involved.',
    why: 'It stands at the head of the plan, so that the plan gets into the right file.',
    example: '438th Judicial District Court',
    label: 'Court',
  },
  'case.court.county': {
    ask: 'In which county?',
    help: 'Without the word County.',
    why: 'Courts of the same name sit in more than one county.',
    example: 'Bexar',
    label: 'County',
  },
  'case.court.state': {
    ask: 'In which state?',
    help: 'Two letters.',
    why: 'It belongs to the name of the court on the first page.',
    example: 'TX',
    label: 'State',
  },
  'case.court.causeNumber': {
    ask: 'What is the cause or docket number?',
    why: 'The clerk of the court files the plan by this number.',
    example: '2026-PA-00087',
    label: 'Cause number',
  },
  'case.court.style': {
    ask: 'How does the court name the case?',
    help: 'The style in the caption. Courts name children by initials to protect them.',
    why: 'Papers for the court carry the same name of the case as all the others.',
    example: 'In the Interest of L.C., a Child',
    label: 'Style of the case',
  },

  'people.name': {
    ask: 'What is the person called?',
    help: 'First name and last name. Children first, then parents. For a provider, the name of the organization.',
    why: 'Everybody who has a part in the plan is named once, so that it is clear who does what.',
    example: 'Ana Castell',
    label: 'Name',
  },
  'people.role': {
    ask: 'What part does {who} have in the case?',
    why: 'It decides what is asked about the person later, and who signs.',
    label: 'Part in the case',
  },
  'people.birthDate': {
    ask: 'When was {who} born?',
    why: 'What a plan must hold depends on how old a child is: school, a say in the plan, getting ready for life as an adult.',
    example: '5/6/2023, or May 6, 2023',
    label: 'Born',
  },
  'people.parentOf': {
    ask: 'Whose parent is {who}?',
    why: 'Brothers and sisters do not always have the same parents. Each parent has a part of their own in the plan.',
    label: 'Parent of',
  },
  'people.language': {
    ask: 'Which language does {who} understand best?',
    why: 'Meetings and papers should be in a language that the person really understands, not one that will do.',
    label: 'Language',
  },
  'people.interpreter': {
    ask: 'Does {who} need an interpreter?',
    why: 'Nobody should agree to something that was not understood. Children should not have to interpret for their parents.',
    label: 'Interpreter',
  },
  'people.represents': {
    ask: 'Who does {who} speak for?',
    why: 'Everybody should see who speaks for each person in court.',
    label: 'Speaks for',
  },
  'people.organization': {
    ask: 'How is {who} related to the children?',
    help: 'Or the organization that the person is from.',
    why: 'When a child cannot be at home, family and friends come first.',
    example: 'Maternal aunt',
    label: 'Relation',
  },
  'people.phone': {
    ask: 'Which number can {who} be called at?',
    help: 'Leave it empty if it should not be in the plan: everybody who gets the plan can read it.',
    why: 'Plans go wrong when people cannot reach each other.',
    example: '210-555-0119',
    label: 'Telephone',
  },

  'case.reasonForInvolvement': {
    ask: 'Why is the agency involved?',
    help: 'What happened, when, and to which child.',
    why: 'The family has a right to know what the agency is worried about. Everything in the plan should follow from it.',
    example: 'On February 1 Leo, 2, was found alone in the apartment at 2 a.m. His mother was at work.',
    label: 'Reason for involvement',
  },
  'case.reasonableEfforts.toPrevent': {
    ask: 'What was tried so that the children could stay at home?',
    help: 'Write also what was offered and declined.',
    why: 'The agency must try to keep families together. The court asks what it did.',
    example:
      'On February 1 the worker offered a sitter for work nights. Ana accepted; the sitter stopped on February 9.',
    label: 'Efforts to keep the children at home',
  },
  'case.reasonableEfforts.toReunify': {
    ask: 'What is being done so that the children can come home?',
    help: 'Leave it empty if they have been at home the whole time.',
    why: 'The agency must help the children to come home. The court asks what it does.',
    example: 'The agency pays for counseling and drives Ana to her visits with Leo.',
    label: 'Efforts to bring the children home',
  },
  'case.events.type': {
    ask: 'What happened?',
    help: 'Deadlines are counted from days such as these.',
    why: 'The law gives the agency and the court only so much time. It begins to run with events like this.',
    label: 'Event',
  },
  'case.events.date': {
    ask: 'On which day?',
    why: 'The deadlines are counted from this day.',
    example: '2/9/2026, or February 9',
    label: 'Date of the event',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
