import { isMap } from '../plan/values.ts';
import { type Answers, type Entry, entriesAt, textAt, textsAt } from './answers.ts';

/**
 * Short ids: people by their names (`ana`), needs by their part of life (`n-housing`), the rest by numbers (`s-1`). Nothing
 * is made from prose: such an id would go on saying what somebody wrote in haste after the text was corrected.
 */

/** Those who are known by their last name; the family is known by first names. */
const byLastName = ['caseworker', 'supervisor', 'attorney', 'guardian-ad-litem', 'casa', 'judge'];

/** The lists whose entries have an id: how it begins, and what an entry is known by, without which it has none. */
const lists: Readonly<Record<string, { prefix: string; from: string }>> = {
  'assessment.safetyThreats': { prefix: 's-', from: 'description' },
  'assessment.riskFactors': { prefix: 'r-', from: 'description' },
  'assessment.protectiveFactors': { prefix: 'p-', from: 'description' },
  'assessment.strengths': { prefix: 'st-', from: 'description' },
  'assessment.needs': { prefix: 'n-', from: 'description' },
  goals: { prefix: 'g-', from: 'statement' },
  'goals.measures': { prefix: 'm-', from: 'indicator' },
  'goals.services': { prefix: 'v-', from: 'name' },
  'goals.tasks': { prefix: 't-', from: 'description' },
  strategies: { prefix: 'x-', from: 'description' },
  services: { prefix: 'v-', from: 'name' },
  tasks: { prefix: 't-', from: 'description' },
  barriers: { prefix: 'b-', from: 'description' },
  familyTime: { prefix: 'f-', from: 'with' },
  'case.hearings': { prefix: 'h-', from: 'type' },
  'case.orders': { prefix: 'o-', from: 'text' },
};

/** Latin letters and digits of a text, lower case, in words; accents are dropped, other scripts leave nothing. */
function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?\b/gu, '')
    .toLowerCase();
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

function personSlug(name: string, role: string): string {
  const words = plainWords(name.replace(/^(hon|dr|mr|mrs|ms|judge)\b\.?\s*/i, '').replace(/\(.*\)|,.*$/g, ''));
  const picked = byLastName.includes(role) ? words.at(-1) : words[0];
  return picked ?? (plainWords(role)[0] || 'person');
}

/** An id that is not taken: `n-housing`, `n-housing-2`. */
export function unique(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}

function numbered(prefix: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(`${prefix}${n}`)) return `${prefix}${n}`;
}

/** Every id in the answers, wherever it stands. */
export function idsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value) idsIn(item, found);
  else if (isMap(value)) {
    if (typeof value.id === 'string') found.add(value.id);
    for (const child of Object.values(value)) idsIn(child, found);
  }
  return found;
}

/**
 * An id for an entry of a list (`goals.tasks`), unique among the answers; undefined while what it is made from is missing,
 * or where the entries of the list have no id.
 */
export function suggestId(list: string, entry: Entry, answers: Answers): string | undefined {
  const taken = idsIn(answers);
  if (list === 'people') {
    const [name, role] = [textAt(entry, 'name'), textAt(entry, 'role')];
    if (name === undefined || role === undefined) return undefined;
    const short = personSlug(name, role);
    if (!taken.has(short)) return short;
    return unique(plainWords(name).slice(0, 3).join('-') || short, taken);
  }
  const known = lists[list];
  const text = known && (textAt(entry, known.from) ?? textsAt(entry, known.from).join(' '));
  if (known === undefined || text === undefined || (text === '' && list !== 'familyTime')) return undefined;
  const domain = list === 'assessment.needs' ? plainWords(textAt(entry, 'domain') ?? '').join('-') : '';
  return domain === '' ? numbered(known.prefix, taken) : unique(`${known.prefix}${domain}`, taken);
}

/** Gives every entry that should have an id, and has none, one. Changes `answers`. */
export function fillIds(answers: Answers): void {
  for (const list of ['people', ...Object.keys(lists)]) {
    for (const entry of entriesOf(answers, list)) {
      if (entry.id === undefined || entry.id === null) {
        const id = suggestId(list, entry, answers);
        if (id !== undefined) entry.id = id;
      }
    }
  }
}

/** The entries of a list, also of one that stands in every goal (`goals.tasks`). */
export function entriesOf(answers: Answers, list: string): Entry[] {
  const inGoals = /^goals\.(.+)$/.exec(list);
  return inGoals
    ? entriesAt(answers, 'goals').flatMap((goal) => entriesAt(goal, inGoals[1] as string))
    : entriesAt(answers, list);
}
