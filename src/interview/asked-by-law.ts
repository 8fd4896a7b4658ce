import { lawOf } from '../law/index.ts';
import type { ContentEntry } from '../law/pack-schema.ts';

/**
 * Questions that the law of a place asks where the federal baseline does not, by the entry of its pack that asks them. A plan that
 * leaves one of them open is written all the same, and the question stays on the list of what is open.
 */
export const asked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'us-tx': {
    'children.permanency.concurrent': 'us-tx/alternative-goal',
    'goals.tasks.due': 'us-tx/task-deadlines',
    'case.reasonForInvolvement': 'us-tx/reasons',
  },
  'us-ca': {
    'children.permanency.concurrent': 'us-ca/concurrent-goal',
    'case.reasonForInvolvement': 'us-ca/circumstances',
  },
  'us-fl': {
    'children.permanency.concurrent': 'us-fl/concurrent-goal',
    'goals.services.startsOn': 'us-fl/task-service-start',
    'goals.services.provider': 'us-fl/task-provider',
    'goals.services.location': 'us-fl/task-location',
    'goals.services.frequency': 'us-fl/task-frequency',
    'goals.tasks.due': 'us-fl/task-due',
  },
};

/** The law that asks a question: its citation, and whether its text was read. */
export type AskingLaw = Pick<ContentEntry, 'citation' | 'verified'>;

/** The law that asks a question in a jurisdiction (`us-tx`); undefined where none does. */
export async function lawAsking(jurisdiction: string | undefined, question: string): Promise<AskingLaw | undefined> {
  if (jurisdiction === undefined || !Object.hasOwn(asked, jurisdiction)) return undefined;
  const entry = asked[jurisdiction]?.[question];
  return entry === undefined ? undefined : (await lawOf(jurisdiction)).contents.find(({ id }) => id === entry);
}
