import * as z from 'zod';
import { icwaStatuses, permanencyGoals, placementTypes, rolesOpen } from './codes.ts';
import { closed, day, flag, id, language, open, pointer, pointers, prose, telling, text } from './fields.ts';

export const person = z
  .strictObject({
    id: id('person'),
    role: open(rolesOpen, 'Part in the case.'),
    name: telling('name', text('Full name.', 'Ana Castell')),
    birthDate: telling('birth date', day('Date of birth.')).optional(),
    language: language('Language that the person understands best.').optional(),
    interpreter: flag('true where the person needs an interpreter.').optional(),
    phone: telling('contact', text('Telephone.')).optional(),
    email: telling('contact', text('E-mail.')).optional(),
    address: telling('address', text('Postal address.')).optional(),
    confidentialAddress: flag('true where the address must not be disclosed.').optional(),
    organization: telling('name', text('Organisation, or relation to the child for a caregiver.')).optional(),
    represents: pointers('person', 'Whom an attorney, guardian ad litem or CASA speaks for.').optional(),
    parentOf: pointers('person', 'Children of this parent.').optional(),
    incarcerated: z
      .strictObject({
        facility: telling('address', text('Name of the jail or prison.')),
        since: day('In custody since.').optional(),
        services: prose('Services that the facility offers, or that it offers none.').optional(),
        circumstances: prose('What the person can and cannot do from there.').optional(),
      })
      .describe('Set where the person is in jail or prison.')
      .optional(),
    whereabouts: z.literal('unknown').describe('Set where nobody knows where the person is.').optional(),
    disability: z
      .strictObject({
        description: prose('The disability, as far as the plan must take account of it.'),
        accommodation: prose('What makes the plan workable (ADA Title II; Section 504).').optional(),
      })
      .describe('A disability that the plan takes account of.')
      .optional(),
  })
  .describe('A person named in the plan.');

const placement = z
  .strictObject({
    type: closed(placementTypes, 'Kind of home or institution.'),
    caregiver: pointer('person', 'Who cares for the child.').optional(),
    start: day('When the child came there.').optional(),
    end: day('When the child left.').optional(),
    safety: prose('Why the placement is safe.').optional(),
    appropriateness: prose('Why it suits this child.').optional(),
    leastRestrictive: prose('Why it is the most family-like setting available.').optional(),
    proximity: prose('How near it is to the parents and the school.').optional(),
    siblings: prose('Whether siblings are together, or why not.').optional(),
    note: prose('What else matters.').optional(),
  })
  .describe('Where the child lives (42 U.S.C. 675(1)(A); 45 CFR 1356.21(g)(3)).');

const permanency = z
  .strictObject({
    primary: closed(permanencyGoals, 'The permanency goal.'),
    concurrent: closed(permanencyGoals, 'The goal worked on at the same time.').optional(),
    targetDate: day('When the goal is expected to be reached.').optional(),
    compellingReason: prose('Why adoption, guardianship, relative care or return is not the goal.').optional(),
    child: z
      .strictObject({
        consulted: flag('Was the child asked?').optional(),
        agrees: flag('Does the child agree?').optional(),
        views: prose('What the child said.').optional(),
      })
      .describe("The child's part in choosing the goal.")
      .optional(),
  })
  .describe('Where the child is meant to grow up.');

const education = z
  .strictObject({
    school: prose('Name of the school.').optional(),
    grade: text('Grade, in quotes.', '3').optional(),
    status: prose('How the child is doing.').optional(),
    stability: prose('How the child stays at the same school.').optional(),
  })
  .describe('School record (42 U.S.C. 675(1)(C), (G)).');

const health = z
  .strictObject({
    providers: prose('Doctors and dentists.').optional(),
    conditions: prose('Known conditions.').optional(),
    medications: prose('Medicines.').optional(),
    immunizations: prose('Vaccinations.').optional(),
    lastExamOn: day('Last examination.').optional(),
    note: prose('What else matters.').optional(),
  })
  .describe('Health record (42 U.S.C. 675(1)(C)).');

const icwa = z
  .strictObject({
    inquiryOn: day('When the family was asked.').optional(),
    status: closed(icwaStatuses, 'What is known about tribal membership.'),
    tribes: z
      .array(telling('name', text('Name of the tribe.')))
      .describe('Tribes concerned.')
      .optional(),
    noticeReceivedOn: day('When the tribe received notice.').optional(),
    activeEfforts: prose('Active efforts (25 U.S.C. 1912(d)).').optional(),
    placementPreference: prose(
      'The placement preference that the home meets (25 U.S.C. 1915(b)), or the good cause for another.',
    ).optional(),
  })
  .describe('Indian Child Welfare Act.');

const consultation = z
  .strictObject({
    person: pointer('person', 'The professional who was asked.'),
    consultedOn: day('When.'),
    advice: prose('Which skills the parents should learn for this child.'),
    tasks: pointers('task', 'The tasks that take it up.').optional(),
  })
  .describe('What a professional advised for the child.');

const transition = z
  .strictObject({
    developedOn: day('When it was worked out with the youth.').optional(),
    skills: prose('Skills for adult life.').optional(),
    housing: prose('Where the youth will live.').optional(),
    education: prose('School and training.').optional(),
    employment: prose('Work and how to find it.').optional(),
    health: prose('Health insurance and care.').optional(),
    supports: prose('Adults to turn to.').optional(),
    team: prose('People whom the youth chose to have at the table.').optional(),
    rightsAcknowledgedOn: day('When the youth signed for the list of rights.').optional(),
  })
  .describe('Preparing for adult life, from 14 (42 U.S.C. 675(1)(D), 675a(b)).');

export const child = z
  .strictObject({
    person: pointer('person', 'The child.'),
    permanency: permanency.optional(),
    placement: placement.optional(),
    placementHistory: z.array(placement).describe('Earlier placements.').optional(),
    education: education.optional(),
    health: health.optional(),
    consultations: z
      .array(consultation)
      .describe('Professionals who were asked which skills the parents of a very young child should learn.')
      .optional(),
    icwa: icwa.optional(),
    transition: transition.optional(),
  })
  .describe('What the plan says about one child.');
