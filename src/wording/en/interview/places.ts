import type { PlaceWords } from '../../interview-words.ts';

/** What the law or the agencies of a state call things, where that is not what everybody calls them. By jurisdiction. */
export const placesEn: Readonly<Record<string, PlaceWords>> = {
  'us-tx': {
    questions: {
      'plan.id': { example: 'FPOS-2026-0142' },
      'familyTime.with': {
        why: "Children need to see the people they love. Texas calls this the visitation plan; it is part of the children's way home.",
      },
    },
    codes: {
      planKinds: {
        'family-service-plan': 'Family Plan of Service (FPOS), for the parents',
        'child-service-plan': "Child's Plan of Service (CPOS), for a child in care",
      },
    },
  },
  'us-ca': {
    questions: {
      'assessment.needs.description': {
        why: 'California builds the case plan on the IP-CANS assessment and on what the child and family team says. A need can be met in more than one way.',
      },
      'children.permanency.concurrent': {
        help: 'The plan for permanence if reunification fails. Both are worked on at the same time, so that no time is lost.',
        label: 'Goal if reunification fails',
      },
      'participation.how': { example: 'Child and family team meeting on February 3' },
    },
  },
  'us-fl': {
    questions: {
      'children.permanency.concurrent': {
        help: 'The concurrent goal. Both are worked on at the same time, so that no time is lost.',
        label: 'Concurrent goal',
      },
      'participation.how': { example: 'Face-to-face case plan conference on February 3' },
    },
  },
  'us-ga': {
    questions: {
      'children.permanency.primary': {
        help: 'The permanency plan: what the case plan works toward.',
        label: 'Permanency plan',
      },
      'children.permanency.concurrent': {
        help: 'The concurrent permanency plan. Both are worked on at the same time, so that no time is lost.',
        label: 'Concurrent permanency plan',
      },
      'participation.how': { example: 'Family team meeting on February 3' },
    },
  },
  'us-mi': {
    codes: {
      planKinds: {
        'family-service-plan': 'Parent-agency treatment plan and service agreement, for the parents',
        'case-plan': 'Case service plan, for parents and child together',
      },
    },
  },
  'us-mn': { codes: { planKinds: { 'case-plan': 'Out-of-home placement plan, for parents and child together' } } },
  'us-ny': {
    codes: { planKinds: { 'family-service-plan': 'Family assessment and service plan (FASP)' } },
    questions: {
      'children.permanency.primary': { help: 'The goal and plan for child permanency: what this plan works toward.' },
    },
  },
  'us-oh': { codes: { planKinds: { 'case-plan': 'Family case plan, for parents and child together' } } },
  'us-vt': { codes: { planKinds: { 'case-plan': 'Disposition case plan, for parents and child together' } } },
  'us-wa': {
    questions: {
      'children.permanency.primary': {
        help: 'The permanency plan: what this plan works toward.',
        label: 'Permanency plan',
      },
    },
  },
};
