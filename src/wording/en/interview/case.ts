import type { QuestionWords } from '../../interview.ts';

/** The questions about the plan, the case and the people in English, by id. Plain words: a worker and a parent read them together. */
export const caseQuestionsEn: Readonly<Record<string, QuestionWords>> = {
  'plan.jurisdiction': {
    ask: 'Which state has the case?',
    help: 'Later, caseplan check compares the plan with the deadlines and contents it knows of this law.',
    label: 'Jurisdiction',
  },
  'plan.kind': { ask: 'What kind of plan is this?', label: 'Kind of plan' },
  'plan.id': {
    ask: 'What is the plan called in your files?',
    help: 'Letters, digits and hyphens, without spaces. The file gets this name.',
    label: 'Plan id',
  },
  'plan.language': {
    ask: 'Which language is the plan written in?',
    help: 'Parents must get the plan in a language they understand.',
    label: 'Language of the plan',
  },
  'plan.period.start': { ask: 'When does the plan begin?', help: 'For example 2026-05-08.', label: 'First day' },
  'plan.period.end': {
    ask: 'When does it end?',
    help: 'At the latest after six months: federal law asks for a review by then. A new plan can follow.',
    label: 'Last day',
  },
  'plan.preparedBy': { ask: 'Who is writing this plan?', label: 'Written by' },
  'plan.preparedOn': { ask: 'When was it written?', label: 'Written on' },

  'case.number': { ask: 'What is the case number at the agency?', label: 'Case number' },
  'case.agency.name': {
    ask: 'What is the agency called?',
    help: 'In full, as it stands on letters. Example: Department of Family and Protective Services',
    label: 'Agency',
  },
  'case.agency.office': { ask: 'Which office or unit?', label: 'Office' },
  'case.agency.phone': { ask: 'Which number can the family call?', label: 'Telephone of the agency' },
  'case.court.name': {
    ask: 'Which court hears the case?',
    help: 'Leave it empty if no court is involved. Example: 438th Judicial District Court',
    label: 'Court',
  },
  'case.court.county': { ask: 'In which county?', help: 'Without the word County. Example: Bexar', label: 'County' },
  'case.court.state': { ask: 'In which state?', help: 'Two letters.', label: 'State' },
  'case.court.causeNumber': { ask: 'What is the cause or docket number?', label: 'Cause number' },
  'case.court.style': {
    ask: 'How does the court name the case?',
    help: 'The style in the caption. Example: In the Interest of L.C., a Child',
    label: 'Style of the case',
  },

  'people.name': {
    ask: 'What is the person called?',
    help: 'First name and last name. Children first, then parents. For a provider, the name of the organization.',
    label: 'Name',
  },
  'people.role': {
    ask: 'What part does {who} have in the case?',
    label: 'Part in the case',
  },
  'people.birthDate': { ask: 'When was {who} born?', help: 'For example 2023-05-06.', label: 'Born' },
  'people.parentOf': { ask: 'Whose parent is {who}?', label: 'Parent of' },
  'people.language': { ask: 'Which language does {who} understand best?', label: 'Language' },
  'people.interpreter': { ask: 'Does {who} need an interpreter?', label: 'Interpreter' },
  'people.represents': { ask: 'Who does {who} speak for?', label: 'Speaks for' },
  'people.organization': {
    ask: 'How is {who} related to the children?',
    help: 'Example: Maternal aunt. Or an organization.',
    label: 'Relation',
  },
  'people.phone': {
    ask: 'Which number can {who} be called at?',
    help: 'Leave it empty if it should not be in the plan.',
    label: 'Telephone',
  },

  'case.reasonForInvolvement': {
    ask: 'Why is the agency involved?',
    help: 'What happened, when, and to which child. Example: On February 1 Leo, 2, was found alone in the apartment at 2 a.m.',
    label: 'Reason for involvement',
  },
  'case.reasonableEfforts.toPrevent': {
    ask: 'What was tried so that the children could stay at home?',
    help: 'Courts ask for the efforts of the agency. Write also what was offered and declined.',
    label: 'Efforts to keep the children at home',
  },
  'case.reasonableEfforts.toReunify': {
    ask: 'What is being done so that the children can come home?',
    help: 'Leave it empty if they have been at home the whole time.',
    label: 'Efforts to bring the children home',
  },
  'case.events.type': {
    ask: 'What happened?',
    help: 'Deadlines are counted from days such as these.',
    label: 'Event',
  },
  'case.events.date': { ask: 'On which day?', label: 'Date of the event' },

  'children.placement.type': { ask: 'Where does {who} live now?', label: 'Lives' },
  'children.placement.caregiver': { ask: 'Who takes care of {who} there?', label: 'Cared for by' },
  'children.newPerson': {
    ask: 'What is the caregiver called?',
    help: 'First name and last name.',
    label: 'New caregiver',
  },
  'children.placement.start': { ask: 'Since when?', label: 'There since' },
  'children.placement.safety': {
    ask: 'How do we know that {who} is safe there?',
    help: 'Example: Home checked on January 16; nobody there has a record.',
    label: 'Safety of the placement',
  },
  'children.placement.appropriateness': {
    ask: 'Why does this place suit {who}?',
    help: 'Example: Leo has known his aunt all his life. She lives near his school.',
    label: 'Why the place suits the child',
  },
  'children.placement.leastRestrictive': {
    ask: 'Why is this the most family-like place that could be found?',
    help: 'Example: It is the home of a relative. Or: which homes were tried, and why they did not do.',
    label: 'Most family-like place',
  },
  'children.placement.proximity': {
    ask: 'How near is it to the parents and to the school?',
    help: 'Example: Twelve minutes by bus from the mother. The same school.',
    label: 'Near to parents and school',
  },
  'children.permanency.primary': {
    ask: 'Where is {who} meant to grow up?',
    help: 'The permanency goal: what this plan works toward.',
    label: 'Permanency goal',
  },
  'children.permanency.concurrent': {
    ask: 'And if that does not work out?',
    help: 'The alternative goal. Both are worked on at the same time, so that no time is lost.',
    label: 'Alternative goal',
  },
  'children.permanency.targetDate': { ask: 'By when should {who} be there for good?', label: 'Permanency expected' },
  'children.education.school': { ask: 'Which school or day care does {who} go to?', label: 'School' },
  'children.education.status': {
    ask: 'How is {who} doing there?',
    help: 'Example: Reads at grade level; missed eleven days last fall.',
    label: 'How school is going',
  },
  'children.health.conditions': {
    ask: 'Does {who} have any health conditions?',
    help: 'Write "None known" if there are none.',
    label: 'Health',
  },
  'children.health.providers': { ask: 'Who is the doctor of {who}?', label: 'Doctor' },
  'children.health.medications': {
    ask: 'Which medicine does {who} take?',
    help: 'Write "None" if there is none.',
    label: 'Medicine',
  },
  'children.health.immunizations': {
    ask: 'Which shots has {who} had?',
    help: 'Example: Up to date on January 20, by the record of the clinic.',
    label: 'Shots',
  },
  'children.icwa.status': {
    ask: 'Is {who} an Indian child, or could {who} be one?',
    help: 'The Indian Child Welfare Act protects children of tribes. The family is asked in every case. "No reason to know" is right if they were asked and nothing points to a tribe.',
    label: 'Indian Child Welfare Act',
  },
  'children.icwa.inquiryOn': { ask: 'When was the family asked?', label: 'Family asked on' },
};
