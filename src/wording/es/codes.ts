import phrases from '../../../templates/phrases/es.json' with { type: 'json' };

/** Codes of the plan format with what they are called, as in the documents (templates/phrases/es.json). */

const lists = { ...phrases.codes, planKinds: phrases.titles };

type List = 'eventTypes' | 'hearingTypes' | 'permanencyGoals' | 'placementTypes' | 'planKinds' | 'reviewTypes';

/** "Separación del hogar"; undefined for a code that the documents do not know. */
export function nameOf(list: List, code: string): string | undefined {
  const names: Readonly<Record<string, string>> = lists[list];
  return Object.hasOwn(names, code) ? names[code] : undefined;
}

/** "removal (separación del hogar)"; of a hearing or review, whose kind of thing is said before it: "status (de seguimiento)" */
export function withName(list: List, code: string): string {
  const name = nameOf(list, code)?.replace(/^(Audiencia|Revisión) /, '');
  return name === undefined ? code : `${code} (${name.charAt(0).toLowerCase()}${name.slice(1)})`;
}
