import { fieldNamesIn } from '../../plan/fields/names.ts';
import { nameOf } from '../../plan/people.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { diffWordsIn } from '../../wording/diff.ts';
import type { Language } from '../../wording/index.ts';
import type { Telling } from './values.ts';

/** How two plans are told in a language. Masked: people by their ids, goals without what they say. */
export async function tellingOf(before: Plan, after: Plan, language: Language, isMasked: boolean): Promise<Telling> {
  const goals = new Map((after.goals ?? []).map(({ id, statement }) => [id, statement]));
  for (const { id, statement } of before.goals ?? []) if (!goals.has(id)) goals.set(id, statement);
  const hearings = [...(before.case?.hearings ?? []), ...(after.case?.hearings ?? [])];
  return {
    words: await diffWordsIn(language),
    fields: await fieldNamesIn(language),
    language,
    ofFile: after.language ?? 'en',
    nameOf: (id) => {
      if (isMasked) return id;
      const name = nameOf(after, id);
      return name === id ? nameOf(before, id) : name;
    },
    goals: new Map([...goals].map(([id, statement]) => [id, isMasked ? null : statement])),
    hearings: new Map(hearings.map((hearing) => [hearing.id, hearing])),
  };
}
