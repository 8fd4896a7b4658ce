import * as codes from './codes.ts';
import { eventMeanings, hearingMeanings } from './meanings-history.ts';

/** What each code of a list means, for whoever chooses one in an editor. A code without a meaning does not compile. */
type Meanings<C extends readonly string[]> = Readonly<Record<C[number], string>>;

const planKinds: Meanings<typeof codes.planKinds> = {
  'family-service-plan': 'What the parents and the agency do so that the family is safe.',
  'child-service-plan': 'What is done for one child or more in care.',
  'case-plan': 'Parents and children in one plan.',
  'prevention-plan': 'Services so that a child can stay at home and need not enter care.',
};

const planStatuses: Meanings<typeof codes.planStatuses> = {
  draft: 'Being written; every document says DRAFT, and nothing is late yet but deadlines of the law.',
  active: 'In force; everything is checked.',
  'on-hold': 'Paused; add an event of type plan-on-hold with the day.',
  revoked: 'Withdrawn before it was finished; only the file is checked.',
  completed: 'Finished; only the file is checked.',
  'entered-in-error': 'Should never have been written; kept so that the record is whole.',
  unknown: 'Nobody knows; checked like an active plan.',
};

const roles: Meanings<typeof codes.rolesOpen> = {
  child: 'A child the plan is for.',
  mother: 'A mother.',
  father: 'A father, also one who is alleged or presumed.',
  parent: 'A parent, where neither mother nor father is meant.',
  'legal-guardian': 'Has guardianship of the child by order of a court.',
  'indian-custodian': 'Has custody of an Indian child by tribal law or custom, or from the parent (25 U.S.C. 1903(6)).',
  caregiver: 'Looks after the child in placement: kin or foster parent.',
  relative: 'A relative who is not the caregiver.',
  caseworker: 'Works on the case for the agency.',
  supervisor: 'Answers for the work of the caseworker.',
  attorney: 'A lawyer; say for whom under `represents`.',
  'guardian-ad-litem': "Speaks in court for the child's best interests.",
  casa: 'A volunteer appointed by the court as special advocate for the child.',
  judge: 'The judge or associate judge.',
  provider: 'A person or organization that provides a service.',
  tribe: 'A tribe that is a party or is to be notified.',
  support: 'Stands by the family: neighbor, sponsor, pastor, friend.',
};

const orderStatuses: Meanings<typeof codes.orderStatuses> = {
  unimplemented: 'Nothing of it is carried out yet.',
  'partially-implemented': 'Part of it is carried out.',
  implemented: 'All of it is carried out.',
};

const permanencyGoals: Meanings<typeof codes.permanencyGoals> = {
  reunification: 'Return to a parent or the guardian from whom the child was removed.',
  'remain-home': 'The child is at home and stays there.',
  relative: 'Lasting care by a relative, without adoption.',
  guardianship: 'A legal guardian, kin or not.',
  adoption: 'A new legal parent, after parental rights have ended.',
  appla: 'Another planned permanent living arrangement; for youth of 16 and older, with compelling reasons.',
  emancipation: 'Leaving care for life as an adult.',
};

const placementTypes: Meanings<typeof codes.placementTypes> = {
  'parental-home': 'At home with a parent.',
  kinship: 'With a relative or a close friend of the family.',
  'foster-family': 'With a licensed foster family.',
  'therapeutic-foster': 'With a foster family trained and paid for special needs.',
  'group-home': 'In a small home with staff.',
  qrtp: 'In a qualified residential treatment program; an assessment and a court review fall due.',
  'residential-treatment': 'In another residential treatment facility.',
  'pre-adoptive': 'With the family that means to adopt the child.',
  'trial-home-visit': 'With a parent on trial, still in the custody of the agency.',
  other: 'Somewhere else; say where under `note`.',
};

const icwaStatuses: Meanings<typeof codes.icwaStatuses> = {
  'not-asked': 'The family has not been asked yet.',
  'no-reason-to-know': 'Asked, and nothing points to an Indian child.',
  'reason-to-know': 'Something points to an Indian child; tribes must be notified.',
  confirmed: 'A tribe or a court has confirmed it.',
  'not-indian-child': 'A court has found that the child is not an Indian child.',
};

const needDomains: Meanings<typeof codes.needDomainsOpen> = {
  housing: 'A safe and stable home.',
  food: 'Enough to eat.',
  income: 'Money to live on, benefits.',
  employment: 'Work.',
  transportation: 'Ways to get to work, school, visits and services.',
  'child-care': 'Somebody to look after the children.',
  education: 'School and training.',
  'physical-health': 'Health of the body, teeth and eyes included.',
  'mental-health': 'Health of the mind.',
  'substance-use': 'Alcohol and drugs.',
  parenting: 'Raising children.',
  'domestic-violence': 'Safety from violence between adults at home.',
  legal: 'Matters of law apart from this case: immigration, debts, custody.',
  'social-support': 'Friends, relatives and neighbors who help.',
  developmental: "A child's development, early intervention.",
  cultural: 'Ties to culture, language, faith or tribe.',
};

const priorities: Meanings<typeof codes.priorities> = {
  high: 'Comes first; safety hangs on it.',
  medium: 'Soon.',
  low: 'When there is room for it.',
};

const goalTypes: Meanings<typeof codes.goalTypes> = {
  safety: 'Children are safe from abuse and neglect.',
  permanency: 'Children have a lasting home and keep their ties.',
  'well-being': 'Families can care for their children; school and health are looked after.',
};

const goalLifecycles: Meanings<typeof codes.goalLifecycles> = {
  proposed: 'Suggested, not yet agreed.',
  planned: 'Agreed, not yet begun.',
  accepted: 'Accepted, work may begin.',
  active: 'Being worked on.',
  'on-hold': 'Paused.',
  completed: 'No longer pursued. That does not say that it was met: see achievementStatus.',
  cancelled: 'Given up.',
  'entered-in-error': 'Should never have been written.',
  rejected: 'Suggested and turned down.',
};

const achievementStatuses: Meanings<typeof codes.achievementStatuses> = {
  'in-progress': 'Work is under way.',
  improving: 'Getting better.',
  worsening: 'Getting worse.',
  'no-change': 'Neither better nor worse.',
  achieved: 'Met.',
  sustaining: 'Met, and kept up.',
  'not-achieved': 'Not met.',
  'no-progress': 'Nothing has moved.',
  'not-attainable': 'Cannot be met.',
};

const acceptances: Meanings<typeof codes.acceptances> = {
  agree: 'Agrees with the goal.',
  disagree: 'Does not agree; say why under `note`.',
  pending: 'Has not said yet.',
};

const directions: Meanings<typeof codes.directions> = {
  increase: 'More is better.',
  decrease: 'Less is better.',
  maintain: 'It should stay as it is.',
};

const availabilities: Meanings<typeof codes.availabilities> = {
  available: 'Can start.',
  waitlisted: 'There is a wait; say since when, until when and what happens meanwhile under `waitlist`.',
  unavailable: 'Cannot be had here; add a barrier and its answer.',
};

const activityStatuses: Meanings<typeof codes.activityStatuses> = {
  'not-started': 'Not begun.',
  scheduled: 'Has a date, not begun.',
  'in-progress': 'Begun, not finished.',
  'on-hold': 'Paused.',
  completed: 'Done; add completedOn.',
  cancelled: 'Given up before it began.',
  stopped: 'Broken off.',
  unknown: 'Nobody knows.',
  'entered-in-error': 'Should never have been written.',
};

const barrierTypes: Meanings<typeof codes.barrierTypes> = {
  cost: 'It costs too much.',
  waitlist: 'There is a waiting list.',
  unavailable: 'Nobody offers it here.',
  transportation: 'There is no way to get there.',
  'child-care': 'Nobody looks after the children meanwhile.',
  'work-schedule': 'It falls into working hours.',
  language: 'It is not offered in a language the person understands.',
  disability: 'It is not accessible to the person.',
  incarceration: 'The person is in jail or prison.',
  housing: 'There is no home, or not a stable one.',
  'substance-use': 'Alcohol or drugs.',
  'mental-health': 'An illness of the mind.',
  other: 'Something else; the description says what.',
};

const supervisions: Meanings<typeof codes.supervisions> = {
  unsupervised: 'Nobody watches.',
  monitored: 'Somebody looks in now and then.',
  supervised: 'Somebody is there the whole time.',
  none: 'There are no visits; say why under `reason`.',
};

const reviewTypes: Meanings<typeof codes.reviewTypes> = {
  periodic: 'The review at least every six months.',
  court: 'Held by the court.',
  administrative: 'Held by a panel with a member from outside the case.',
  'family-meeting': 'A meeting with the family and those who help it.',
};

const signatureStatuses: Meanings<typeof codes.signatureStatuses> = {
  signed: 'Has signed; add the date.',
  refused: 'Does not sign; say why under `reason`.',
  unavailable: 'Could not be reached; say why under `reason`.',
  pending: 'Not asked yet, or not answered.',
};

/** Meanings by the list of codes itself. */
const byList = new Map<readonly string[], Readonly<Record<string, string>>>([
  [codes.planKinds, planKinds],
  [codes.planStatuses, planStatuses],
  [codes.rolesOpen, roles],
  [codes.eventTypesOpen, eventMeanings],
  [codes.hearingTypesOpen, hearingMeanings],
  [codes.orderStatuses, orderStatuses],
  [codes.permanencyGoals, permanencyGoals],
  [codes.placementTypes, placementTypes],
  [codes.icwaStatuses, icwaStatuses],
  [codes.needDomainsOpen, needDomains],
  [codes.priorities, priorities],
  [codes.goalTypes, goalTypes],
  [codes.goalLifecycles, goalLifecycles],
  [codes.achievementStatuses, achievementStatuses],
  [codes.acceptances, acceptances],
  [codes.directions, directions],
  [codes.availabilities, availabilities],
  [codes.activityStatuses, activityStatuses],
  [codes.barrierTypes, barrierTypes],
  [codes.supervisions, supervisions],
  [codes.reviewTypes, reviewTypes],
  [codes.signatureStatuses, signatureStatuses],
]);

/** What the codes of a list mean, in its order; undefined for a list that is not one of the plan format. */
export function meaningsOf(list: readonly string[]): string[] | undefined {
  const meanings = byList.get(list);
  return meanings && list.map((code) => meanings[code] as string);
}
