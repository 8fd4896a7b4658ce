import type { Comparison, Difference } from '../../compare/difference.ts';
import { shapeOf } from '../../compare/tell/values.ts';
import type { Shape } from '../../plan/schema/shape.ts';
import { hidden, isFreeText } from '../mask-people.ts';

/**
 * A comparison without what tells who somebody is, as `report/mask.ts` does it for findings: ids, codes, dates and numbers stay; names,
 * contacts, dates of birth and the plan's own texts become a mark.
 */
export function comparisonWithoutPeople({ differences, ...rest }: Comparison): Comparison {
  return { ...rest, differences: differencesWithoutPeople(differences) };
}

export const differencesWithoutPeople = (differences: readonly Difference[]): Difference[] =>
  differences.map(withoutPeople);

function withoutPeople(one: Difference): Difference {
  const value = (of: unknown) => masked(shapeOf(one.keys), of, one.key === null);
  return {
    ...one,
    title: null,
    from: value(one.from),
    to: value(one.to),
    of: one.of.map((owner) => ({ ...owner, title: null })),
    why: one.why && { ...one.why, text: hidden },
    steps: one.steps.map((step) => ({ ...step, reason: hidden })),
  };
}

/** `isEntry`: it is one entry of the list that the shape is of. */
function masked(shape: Shape | undefined, value: unknown, isEntry = false): unknown {
  if (value === undefined || value === null) return value;
  if (isEntry) return shape?.type === 'list' ? masked(shape.of, value) : hidden;
  switch (shape?.type) {
    case 'map': {
      const entries = Object.entries(value as object);
      return Object.fromEntries(entries.map(([name, below]) => [name, masked(shape.keys[name], below)]));
    }
    case 'list':
    case 'one-or-list':
      return Array.isArray(value) ? value.map((item) => masked(shape.of, item)) : masked(shape.of, value);
    case 'flag':
    case 'number':
    case 'constant':
      return value;
    case 'text':
      return shape.personal || isFreeText(shape) ? hidden : value;
    default:
      return hidden;
  }
}
