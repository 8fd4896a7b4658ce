import type { Person, Plan, Prose, Task } from './schema/plan.ts';

/** Who is who in a plan: the questions about people that rules and documents both ask. */

const parentRoles = ['mother', 'father', 'parent', 'legal-guardian', 'indian-custodian'];
const agencyRoles = ['caseworker', 'supervisor'];
const familyRoles = [...parentRoles, 'child', 'caregiver', 'relative', 'support'];

export const isParent = (person: Person) => parentRoles.includes(person.role);
export const isAgencyStaff = (person: Person) => agencyRoles.includes(person.role);
/** The family and those who stand by it: parents, children, caregivers, relatives, supporters. */
export const isFamily = (person: Person) => familyRoles.includes(person.role);

export function findPerson(plan: Plan, id: string | undefined): Person | undefined {
  return id === undefined ? undefined : plan.people?.find((person) => person.id === id);
}

/** The name of a person; the id itself where nobody has it, so that a document never shows an empty place. */
export function nameOf(plan: Plan, id: string): string {
  return findPerson(plan, id)?.name ?? id;
}

export function assigneesOf(task: Task): string[] {
  return typeof task.assignee === 'string' ? [task.assignee] : task.assignee;
}

export const parentsIn = (plan: Plan) => (plan.people ?? []).filter(isParent);

/** The ids of the children that the plan is for, in the order of the file. */
export function childIds(plan: Plan): string[] {
  const listed = (plan.children ?? []).map((child) => child.person);
  const named = (plan.people ?? []).filter((person) => person.role === 'child').map((person) => person.id);
  return [...new Set([...listed, ...named])];
}

/** The languages that every family-facing text should be in: that of the file first, then the promised ones. */
export function languagesOf(plan: Plan): string[] {
  return [...new Set([plan.language ?? 'en', ...(plan.translations ?? [])])];
}

/**
 * Prose in one language. `language` of the result says which was found: the asked one, else that of the file, else whatever
 * there is, so that a reader sees a text in the wrong language rather than none.
 */
export function proseIn(prose: Prose, asked: string, ofFile: string): { text: string; language: string } {
  if (typeof prose === 'string') return { text: prose, language: ofFile };
  const language = [asked, ofFile, ...Object.keys(prose)].find((tag) => (prose[tag] ?? '').trim() !== '') ?? ofFile;
  return { text: prose[language] ?? '', language };
}
