import * as codes from '../schema/codes.ts';
import { id, list, part, terms } from './declare.ts';
import { closed, day, label, open, pointers, prose } from './kinds.ts';

export const assessment = part(
  'Assessment',
  'What was found: dangers, risks, protective factors, strengths and needs.',
  {
    completedOn: terms(day, 'Completed on', 'When it was completed.', { notAsked: 'detail', printed: 'assessment' }),
    tool: terms(label, 'Assessment tool', 'Assessment tool used.', {
      examples: ['Family Strengths and Needs Assessment'],
      notAsked: 'detail',
      printed: 'assessment',
    }),
    summary: terms(prose, 'Summary', 'What the assessment found.', { notAsked: 'detail', printed: 'assessment' }),
    safetyThreats: list('Safety threats', 'Dangers to the children now.', 'A safety threat.', {
      id: id('safety threat'),
      people: terms(pointers('person'), 'People concerned', 'Whom it concerns.', {
        asked: 'assessment.safetyThreats.people',
        printed: 'assessment',
      }),
      description: terms(prose, 'The danger, in facts', 'What is so, in facts that anybody could see.', {
        required: true,
        inDiff: 'Description',
        examples: ['Leo is left alone at night.'],
        asked: 'assessment.safetyThreats.description',
        printed: 'assessment',
      }),
    }),
    riskFactors: list('Risk factors', 'What makes harm more likely later.', 'A risk factor.', {
      id: id('risk factor'),
      people: terms(pointers('person'), 'People concerned', 'Whom it concerns.', {
        asked: 'assessment.riskFactors.people',
        printed: 'assessment',
      }),
      description: terms(prose, 'The risk, in facts', 'What is so, in facts that anybody could see.', {
        required: true,
        inDiff: 'Description',
        examples: ['Leo is left alone at night.'],
        asked: 'assessment.riskFactors.description',
        printed: 'assessment',
      }),
    }),
    protectiveFactors: list('Protective factors', 'Who and what keeps the children safe.', 'A protective factor.', {
      id: id('protective factor'),
      people: terms(pointers('person'), 'People concerned', 'Whom it concerns.', {
        asked: 'assessment.protectiveFactors.people',
        printed: 'assessment',
      }),
      description: terms(prose, 'What protects', 'What is so, in facts that anybody could see.', {
        required: true,
        inDiff: 'Description',
        examples: ['Leo is left alone at night.'],
        asked: 'assessment.protectiveFactors.description',
        printed: 'assessment',
      }),
    }),
    strengths: list('Strengths', 'What the family does well and can build on.', 'A strength.', {
      id: id('strength'),
      people: terms(pointers('person'), 'People concerned', 'Whom it concerns.', {
        asked: 'assessment.strengths.people',
        printed: 'assessment',
      }),
      description: terms(prose, 'The strength', 'What is so, in facts that anybody could see.', {
        required: true,
        inDiff: 'Description',
        examples: ['Leo is left alone at night.'],
        asked: 'assessment.strengths.description',
        printed: 'assessment',
      }),
    }),
    needs: list('Needs', 'What the family or a child needs.', 'A need.', {
      id: id('need'),
      people: terms(pointers('person'), 'People concerned', 'Whom it concerns.', {
        asked: 'assessment.needs.people',
        printed: 'assessment',
      }),
      description: terms(prose, 'The need, in facts', 'What is so, in facts that anybody could see.', {
        required: true,
        inDiff: 'Description',
        examples: ['Leo is left alone at night.'],
        asked: 'assessment.needs.description',
        printed: 'assessment',
      }),
      domain: terms(open(codes.needDomainsOpen), 'Area of life', 'Area of life.', {
        asked: 'assessment.needs.domain',
        printed: 'assessment',
      }),
      priority: terms(closed(codes.priorities), 'Priority', 'How pressing it is.', {
        asked: 'assessment.needs.priority',
        printed: 'assessment',
      }),
    }),
  },
);
