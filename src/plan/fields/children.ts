import * as codes from '../schema/codes.ts';
import { list, part, record, terms } from './declare.ts';
import { closed, day, flag, label, listOf, name, pointer, pointers, prose } from './kinds.ts';
import { placement, placementHistory } from './placements.ts';

export const children = list(
  'Children',
  'The children the plan is for, one entry each.',
  'What the plan says about one child.',
  {
    person: terms(pointer('person'), 'Child', 'The child.', {
      required: true,
      inDiff: 'Person',
      notAsked: 'follows',
      printed: 'children',
    }),
    permanency: part('Permanency goal', 'Where the child is meant to grow up.', {
      primary: terms(closed(codes.permanencyGoals), 'Permanency goal', 'The permanency goal.', {
        required: true,
        asked: 'children.permanency.primary',
        printed: 'children',
      }),
      concurrent: terms(closed(codes.permanencyGoals), 'Concurrent goal', 'The goal worked on at the same time.', {
        asked: 'children.permanency.concurrent',
        printed: 'children',
      }),
      targetDate: terms(day, 'Expected by', 'When the goal is expected to be reached.', {
        inDiff: 'Permanency expected by',
        asked: 'children.permanency.targetDate',
        printed: 'children',
      }),
      compellingReason: terms(
        prose,
        'Compelling reason',
        'Why adoption, guardianship, relative care or return is not the goal.',
        { notAsked: 'detail', printed: 'children' },
      ),
      child: part("The child's part", "The child's part in choosing the goal.", {
        consulted: terms(flag, 'Was the child asked?', 'Was the child asked?', {
          inDiff: 'Child was asked',
          notAsked: 'detail',
          printed: 'children',
        }),
        agrees: terms(flag, 'Does the child agree?', 'Does the child agree?', {
          inDiff: 'Agrees',
          notAsked: 'detail',
          printed: 'children',
        }),
        views: terms(prose, "In the child's words", 'What the child said.', {
          inDiff: 'In the words of the person',
          notAsked: 'detail',
          printed: 'children',
        }),
      }),
    }),
    placement,
    placementHistory,
    education: part('School record', 'School record (42 U.S.C. 675(1)(C), (G)).', {
      school: record(prose, 'School', 'Name of the school.', {
        asked: 'children.education.school',
        printed: 'children',
      }),
      grade: record(label, 'Grade', 'Grade, in quotes.', { examples: ['3'], notAsked: 'detail', printed: 'children' }),
      status: record(prose, 'How school goes', 'How the child is doing.', {
        inDiff: 'How the child does at school',
        asked: 'children.education.status',
        printed: 'children',
      }),
      stability: terms(prose, 'School stability', 'How the child stays at the same school.', {
        inDiff: 'How the child stays at the same school',
        notAsked: 'detail',
        printed: 'children',
      }),
    }),
    health: part('Health record', 'Health record (42 U.S.C. 675(1)(C)).', {
      providers: record(prose, 'Doctors and dentists', 'Doctors and dentists.', {
        asked: 'children.health.providers',
        printed: 'children',
      }),
      conditions: record(prose, 'Known conditions', 'Known conditions.', {
        asked: 'children.health.conditions',
        printed: 'children',
      }),
      medications: record(prose, 'Medications', 'Medicines.', {
        inDiff: 'Medicines',
        asked: 'children.health.medications',
        printed: 'children',
      }),
      immunizations: record(prose, 'Immunizations', 'Vaccinations.', {
        inDiff: 'Vaccinations',
        asked: 'children.health.immunizations',
        printed: 'children',
      }),
      lastExamOn: record(day, 'Last examination', 'Last examination.', { notAsked: 'detail', printed: 'children' }),
      note: record(prose, 'What else matters', 'What else matters.', {
        inDiff: 'Note',
        notAsked: 'detail',
        printed: 'children',
      }),
    }),
    consultations: list(
      'Consultations',
      'Professionals who were asked which skills the parents of a very young child should learn.',
      'What a professional advised for the child.',
      {
        person: terms(pointer('person'), 'Person', 'The professional who was asked.', {
          required: true,
          notAsked: 'detail',
          printed: 'children',
        }),
        consultedOn: terms(day, 'Consulted on', 'When.', {
          required: true,
          inDiff: 'Asked on',
          notAsked: 'detail',
          printed: 'children',
        }),
        advice: terms(prose, 'Advice', 'Which skills the parents should learn for this child.', {
          required: true,
          notAsked: 'detail',
          printed: 'children',
        }),
        tasks: terms(pointers('task'), 'Tasks', 'The tasks that take it up.', {
          notAsked: 'detail',
          printed: 'children',
        }),
      },
    ),
    icwa: part('Indian Child Welfare Act', 'Indian Child Welfare Act.', {
      inquiryOn: record(day, 'Family asked on', 'When the family was asked.', {
        asked: 'children.icwa.inquiryOn',
        printed: 'children',
      }),
      status: record(
        closed(codes.icwaStatuses),
        'What is known about membership',
        'What is known about tribal membership.',
        { required: true, inDiff: 'Tribal membership', asked: 'children.icwa.status', printed: 'children' },
      ),
      tribes: record(listOf(name, 'Name of the tribe.'), 'Tribes', 'Tribes concerned.', {
        notAsked: 'detail',
        printed: 'children',
      }),
      noticeReceivedOn: record(day, 'Notice received by the tribe on', 'When the tribe received notice.', {
        inDiff: 'Notice received on',
        notAsked: 'detail',
        printed: 'children',
      }),
      activeEfforts: terms(prose, 'Active efforts', 'Active efforts (25 U.S.C. 1912(d)).', {
        notAsked: 'detail',
        printed: 'children',
      }),
      placementPreference: terms(
        prose,
        'Placement preference',
        'The placement preference that the home meets (25 U.S.C. 1915(b)), or the good cause for another.',
        { notAsked: 'detail', printed: 'children' },
      ),
    }),
    transition: part('Transition to adult life', 'Preparing for adult life, from 14 (42 U.S.C. 675(1)(D), 675a(b)).', {
      developedOn: terms(day, 'Worked out with the youth on', 'When it was worked out with the youth.', {
        inDiff: 'Transition plan worked out on',
        notAsked: 'detail',
        printed: 'children',
      }),
      skills: terms(prose, 'Skills for adult life', 'Skills for adult life.', {
        notAsked: 'detail',
        printed: 'children',
      }),
      housing: terms(prose, 'Housing', 'Where the youth will live.', {
        inDiff: 'Where the youth will live',
        notAsked: 'detail',
        printed: 'children',
      }),
      education: terms(prose, 'School and training', 'School and training.', {
        notAsked: 'detail',
        printed: 'children',
      }),
      employment: terms(prose, 'Work', 'Work and how to find it.', { notAsked: 'detail', printed: 'children' }),
      health: terms(prose, 'Health insurance and care', 'Health insurance and care.', {
        inDiff: 'Health care',
        notAsked: 'detail',
        printed: 'children',
      }),
      supports: terms(prose, 'Adults to turn to', 'Adults to turn to.', { notAsked: 'detail', printed: 'children' }),
      team: terms(prose, 'People whom the youth chose', 'People whom the youth chose to have at the table.', {
        inDiff: 'People at the table',
        notAsked: 'detail',
        printed: 'children',
      }),
      rightsAcknowledgedOn: record(day, 'List of rights signed on', 'When the youth signed for the list of rights.', {
        inDiff: 'Rights acknowledged on',
        notAsked: 'detail',
        printed: 'children',
      }),
    }),
  },
);
