import { ageOn, type PlainDate } from '../../calendar/plain-date.ts';
import { childIds, findPerson, isAgencyStaff, isParent } from '../../plan/people.ts';
import type { Person } from '../../plan/schema/plan.ts';
import { type Fact, type Table, table } from '../blocks.ts';
import {
  type At,
  type Context,
  codeRun,
  entries,
  field,
  labelled,
  missing,
  name,
  names,
  on,
  roleRuns,
} from '../context.ts';
import { counted, languageName } from '../phrases.ts';
import { compose, fill, fixed, type Line, line, quoted, type Run, retold } from '../words.ts';

/**
 * Who is who. Dates of birth are never printed, ages are; addresses, telephone numbers and e-mail only of those who are in the
 * case by profession, since a court file is copied.
 */

const advocates = ['attorney', 'guardian-ad-litem', 'casa', 'tribe'];
const professionals = [...advocates, 'caseworker', 'supervisor', 'provider', 'judge'];

/** The parties in a few lines, for the first page. */
export function parties(context: Context): Fact[] {
  const { heads } = context.phrases;
  const people = context.plan.people ?? [];
  const children = childIds(context.plan).map((id) => [name(context, id), ...age(context, id)]);
  const withRole = (matches: (person: Person) => boolean) =>
    people
      .filter(matches)
      .map((person) => [quoted(person.name), fixed(', '), lower(codeRun(context, 'roles', person.role))]);
  const speaking = people
    .filter((person) => advocates.includes(person.role))
    .map((person) => [
      quoted(person.name),
      fixed(', '),
      lower(codeRun(context, 'roles', person.role)),
      ...forWhom(context, person),
    ]);
  return [
    { label: heads.children, lines: joined(context, children) },
    { label: heads.parents, lines: joined(context, withRole(isParent)) },
    { label: heads.agency, lines: agencyAndStaff(context, withRole(isAgencyStaff)) },
    { label: heads.attorneys, lines: joined(context, speaking) },
  ];
}

/** The agency with its office, address and telephone, then its people. Where there is no court the agency stands at the top of the page already. */
function agencyAndStaff(context: Context, staff: readonly Run[][]): Line[] {
  const { agency, court } = context.plan.case ?? {};
  if (agency === undefined || court === undefined) return joined(context, staff);
  const { name: agencyName, office, address, phone } = agency;
  const named = [agencyName, office, address].filter((text) => text?.trim()).map((text = '') => [quoted(text)]);
  const reachedAt = phone === undefined ? [] : [compose(context.phrases.labels.phone, { phone: [quoted(phone)] })];
  const parts = [...named, ...reachedAt];
  const own = parts.length === 0 ? [] : joined(context, parts);
  return staff.length === 0 && own.length > 0 ? own : [...own, ...joined(context, staff)];
}

/** Codes begin with a capital letter in tables, not within a sentence; an acronym stays as it is. */
function lower(run: Run): Run {
  return /^\p{Lu}\p{Lu}/u.test(run.text) ? run : retold(run, run.text.slice(0, 1).toLowerCase() + run.text.slice(1));
}

function forWhom(context: Context, { represents }: Person): Run[] {
  if (represents === undefined || represents.length === 0) return [];
  return [
    fixed(' ('),
    ...compose(context.phrases.labels.represents, { people: names(context, represents) }).map(lowerFirst),
    fixed(')'),
  ];
}

const lowerFirst = (run: Run, index: number): Run => (index === 0 && !run.user ? lower(run) : run);

function joined(context: Context, items: readonly Run[][]): Line[] {
  if (items.length === 0) return missing(context);
  return [line(items.flatMap((item, index) => (index === 0 ? item : [fixed('; '), ...item])))];
}

/** " (6 years old)"; nothing where the date of birth is not recorded. */
function age(context: Context, id: string): Run[] {
  const text = ageText(context, id);
  return text === null ? [] : [fixed(` (${text})`)];
}

export function ageText(context: Context, id: string): string | null {
  const birthDate = findPerson(context.plan, id)?.birthDate;
  if (birthDate === undefined) return null;
  const years = ageOn(birthDate as PlainDate, context.today);
  const { age: forms, ageUnderOne } = context.phrases.labels;
  return years < 1 ? ageUnderOne : counted(context.phrases, forms, { n: years });
}

export function peopleTable(context: Context): Table {
  const { labels, sections } = context.phrases;
  return table(context, {
    label: sections.people,
    captioned: false,
    columns: [
      [labels.name, 6],
      [labels.role, 6],
      [labels.details, 12],
    ],
    rows: entries(context.plan.people, 'people').map((at) => [
      [line(quoted(at.value.name), 'strong')],
      [line(roleRuns(context, at.value.id))],
      details(context, at),
    ]),
  });
}

function details(context: Context, at: At<Person>): Line[] {
  const { labels } = context.phrases;
  const person = at.value;
  const lines: Line[] = [];
  const add = (...runs: Run[]) => lines.push(line(runs));
  const years = person.role === 'child' ? ageText(context, person.id) : null;
  if (years !== null) add(fixed(years));
  if (person.represents?.length) add(...compose(labels.represents, { people: names(context, person.represents) }));
  if (person.parentOf?.length) add(...compose(labels.parentOf, { people: names(context, person.parentOf) }));
  if (person.whereabouts === 'unknown') add(fixed(labels.whereabouts));
  lines.push(
    ...custody(context, at),
    ...speech(context, person),
    ...disability(context, at),
    ...reached(context, person),
  );
  return lines.length > 0 ? lines : [line('–')];
}

/** Where a person is in custody, and what that leaves to the plan. */
function custody(context: Context, at: At<Person>): Line[] {
  const { labels } = context.phrases;
  const { value } = field(at, 'incarcerated');
  if (value === undefined) return [];
  const inside = { value, path: [...at.path, 'incarcerated'] };
  const facility = [quoted(value.facility)];
  const where =
    value.since === undefined
      ? compose(labels.incarcerated, { facility })
      : compose(labels.incarceratedSince, { facility, date: on(context, value.since) });
  return [
    line(where),
    ...labelled(context, labels.custodyServices, field(inside, 'services'), 'plain'),
    ...labelled(context, labels.custodyCircumstances, field(inside, 'circumstances'), 'plain'),
  ];
}

/** The language of a person where it is not that of the document, and whether an interpreter is needed. */
function speech(context: Context, { language, interpreter }: Person): Line[] {
  const { labels } = context.phrases;
  const parts: string[] = [];
  if (language !== undefined && (interpreter === true || language !== context.ofFile)) {
    parts.push(fill(labels.language, { language: languageName(context.phrases, language) }));
  }
  if (interpreter === true) parts.push(labels.interpreter);
  return parts.length === 0 ? [] : [line(parts.join('. '))];
}

function disability(context: Context, at: At<Person>): Line[] {
  const { labels } = context.phrases;
  const { value } = field(at, 'disability');
  if (value === undefined) return [];
  const inside = { value, path: [...at.path, 'disability'] };
  return [
    ...labelled(context, labels.disability, field(inside, 'description'), 'plain'),
    ...labelled(context, labels.accommodation, field(inside, 'accommodation'), 'plain'),
  ];
}

function reached(context: Context, person: Person): Line[] {
  const { labels } = context.phrases;
  if (person.confidentialAddress === true) return [line(labels.confidentialAddress)];
  if (!professionals.includes(person.role)) return [];
  const { address, phone, email, role } = person;
  return [
    ...(address && role === 'provider' ? [line(quoted(address))] : []),
    ...(phone ? [line(compose(labels.phone, { phone: [quoted(phone)] }))] : []),
    ...(email ? [line(compose(labels.email, { email: [quoted(email)] }))] : []),
  ];
}
