import * as z from 'zod';
import { needDomainsOpen, priorities } from './codes.ts';
import { closed, day, id, open, pointers, prose, text } from './fields.ts';
import type { Kind } from './shape.ts';

const entry = (kind: Kind) => ({
  id: id(kind),
  people: pointers('person', 'Whom it concerns.').optional(),
  description: prose('What is so, in facts that anybody could see.', 'Leo is left alone at night.'),
});

const list = (kind: Kind, description: string) =>
  z
    .array(z.strictObject(entry(kind)).describe(`A ${kind}.`))
    .describe(description)
    .optional();

export const assessment = z
  .strictObject({
    completedOn: day('When it was completed.').optional(),
    tool: text('Assessment tool used.', 'Family Strengths and Needs Assessment').optional(),
    summary: prose('What the assessment found.').optional(),
    safetyThreats: list('safety threat', 'Dangers to the children now.'),
    riskFactors: list('risk factor', 'What makes harm more likely later.'),
    protectiveFactors: list('protective factor', 'Who and what keeps the children safe.'),
    strengths: list('strength', 'What the family does well and can build on.'),
    needs: z
      .array(
        z
          .strictObject({
            ...entry('need'),
            domain: open(needDomainsOpen, 'Area of life.').optional(),
            priority: closed(priorities, 'How pressing it is.').optional(),
          })
          .describe('A need.'),
      )
      .describe('What the family or a child needs.')
      .optional(),
  })
  .describe('What was found: dangers, risks, protective factors, strengths and needs.');
