import * as codes from '../schema/codes.ts';
import { id, list, part, record, terms } from './declare.ts';
import { address, birthday, constant, contact, day, flag, language, name, open, pointers, prose } from './kinds.ts';

export const people = list('People', 'Everyone named in the plan, once.', 'A person named in the plan.', {
  id: id('person'),
  role: terms(open(codes.rolesOpen), 'Part in the case', 'Part in the case.', {
    required: true,
    asked: 'people.role',
    printed: 'people',
  }),
  name: terms(name, 'Full name', 'Full name.', {
    required: true,
    inDiff: 'Name',
    examples: ['Ana Castell'],
    asked: 'people.name',
    printed: 'people',
  }),
  birthDate: terms(birthday, 'Date of birth', 'Date of birth.', { asked: 'people.birthDate', notPrinted: 'age' }),
  language: terms(language, 'Language of the person', 'Language that the person understands best.', {
    inDiff: 'Language',
    asked: 'people.language',
    printed: 'people',
  }),
  interpreter: terms(flag, 'Needs an interpreter?', 'true where the person needs an interpreter.', {
    inDiff: 'Needs an interpreter',
    asked: 'people.interpreter',
    printed: 'people',
  }),
  phone: record(contact, 'Telephone', 'Telephone.', { asked: 'people.phone', printed: 'people' }),
  email: record(contact, 'E-mail', 'E-mail.', { notAsked: 'detail', printed: 'people' }),
  address: record(address, 'Postal address', 'Postal address.', {
    inDiff: 'Address',
    notAsked: 'detail',
    printed: 'people',
  }),
  confidentialAddress: record(flag, 'Keep the address secret?', 'true where the address must not be disclosed.', {
    inDiff: 'Address is confidential',
    notAsked: 'detail',
    printed: 'people',
  }),
  organization: terms(name, 'Organization or relation', 'Organisation, or relation to the child for a caregiver.', {
    asked: 'people.organization',
    printed: 'people',
  }),
  represents: terms(pointers('person'), 'Speaks for', 'Whom an attorney, guardian ad litem or CASA speaks for.', {
    asked: 'people.represents',
    printed: 'people',
  }),
  parentOf: terms(pointers('person'), 'Parent of', 'Children of this parent.', {
    asked: 'people.parentOf',
    printed: 'people',
  }),
  incarcerated: part('Incarcerated', 'Set where the person is in jail or prison.', {
    facility: record(address, 'Jail or prison', 'Name of the jail or prison.', {
      required: true,
      notAsked: 'delicate',
      printed: 'people',
    }),
    since: record(day, 'In custody since', 'In custody since.', {
      inDiff: 'Since',
      notAsked: 'delicate',
      printed: 'people',
    }),
    services: record(prose, 'Services', 'Services that the facility offers, or that it offers none.', {
      inDiff: 'Services there',
      notAsked: 'delicate',
      printed: 'people',
    }),
    circumstances: record(prose, 'Circumstances', 'What the person can and cannot do from there.', {
      inDiff: 'What is possible from there',
      notAsked: 'delicate',
      printed: 'people',
    }),
  }),
  whereabouts: record(constant('unknown'), 'Whereabouts', 'Set where nobody knows where the person is.', {
    notAsked: 'delicate',
    printed: 'people',
  }),
  disability: part('Disability', 'A disability that the plan takes account of.', {
    description: terms(
      prose,
      'What the person lives with',
      'The disability, as far as the plan must take account of it.',
      { required: true, inDiff: 'Disability', notAsked: 'delicate', printed: 'people' },
    ),
    accommodation: terms(prose, 'Accommodation', 'What makes the plan workable (ADA Title II; Section 504).', {
      notAsked: 'delicate',
      printed: 'people',
    }),
  }),
});
