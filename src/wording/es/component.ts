import type { component as english, Factors, MeasurePart, Missing } from '../en/component.ts';
import { lista } from './words.ts';

/** Lo que un plan debe contener y no contiene. */

const who: Readonly<Record<Missing, string>> = {
  child: 'a ningún niño ni niña',
  parent: 'a ningún padre, madre ni tutor legal',
  staff: 'a ningún trabajador social del caso',
};

const factors: Readonly<Record<Factors, string>> = {
  riskFactors: 'ningún factor de riesgo',
  protectiveFactors: 'ningún factor de protección',
};

const measureParts: Readonly<Record<MeasurePart, string>> = {
  baseline: 'desde qué valor se parte',
  target: 'qué cuenta como alcanzado',
  every: 'con qué frecuencia se observa',
};

const whatStatus = {
  refused: 'se negó a firmar',
  unavailable: 'no estaba disponible para firmar',
};

const assessment = {
  'no-safety-threats': () => ({
    message: 'El plan no nombra ninguna amenaza a la seguridad: ¿qué peligro corren los niños?',
    help: 'Agregue assessment.safetyThreats con un id, las personas y lo que sucede, en hechos.',
  }),
  'no-strengths': () => ({
    message: 'El plan no nombra ninguna fortaleza de la familia.',
    help: 'Agregue assessment.strengths: lo que la familia hace bien y lo que ya dio resultado.',
  }),
  'no-needs': () => ({
    message: 'El plan no nombra ninguna necesidad: ¿qué necesita la familia para que los niños estén seguros?',
    help: 'Agregue assessment.needs con un id, las personas, un área (domain) y lo que se necesita.',
  }),
  'no-factors': ({ missing }: { missing: readonly Factors[] }) => ({
    message: `El plan no nombra ${missing.map((list) => factors[list]).join(' ni ')}.`,
    help: `Agregue ${lista(missing.map((list) => `assessment.${list}`))}.`,
  }),
};

const action = {
  'no-goals': () => ({
    message: 'El plan no tiene ninguna meta: ¿qué será diferente cuando se cumpla?',
    help: 'Agregue metas (goals), cada una con lo que será diferente, las amenazas y necesidades a las que responde y una fecha prevista.',
  }),
  'no-strategies': () => ({
    message: 'El plan no tiene ninguna estrategia: ¿cómo se espera que se produzca el cambio?',
    help: 'Agregue estrategias (strategies), cada una con las metas a las que sirve.',
  }),
  'no-services': () => ({
    message: 'El plan no nombra ningún servicio ni recurso de la comunidad.',
    help: 'Agregue servicios (services), cada uno con proveedor, necesidad, comienzo y lugar.',
  }),
  'no-tasks': () => ({
    message: 'El plan no tiene ninguna tarea: ¿quién hace qué, y para cuándo?',
    help: 'Agregue tareas (tasks), cada una con un responsable, una descripción, una fecha límite y un estado.',
  }),
  'no-family-tasks': () => ({
    message: 'Ninguna tarea es de la familia.',
    help: 'Agregue una tarea que esté a cargo del padre, la madre, el niño, un cuidador o un familiar.',
  }),
  'no-agency-tasks': () => ({
    message: 'Ninguna tarea es de la agencia: ¿qué hace la agencia para ayudar?',
    help: 'Agregue una tarea que esté a cargo del trabajador social del caso o de su supervisor.',
  }),
  'no-measures': () => ({
    message: 'El plan no dice cómo se mide el avance: ninguna meta tiene una medida.',
    help: 'Agregue medidas (measures) a las metas: indicador, unidad, valor al comienzo, objetivo, fuente y con qué frecuencia se observa.',
  }),
  'measure-incomplete': ({ measure, missing }: { measure: string; missing: readonly MeasurePart[] }) => ({
    message: `La medida ${measure} no dice ${missing.map((part) => measureParts[part]).join(' ni ')}.`,
    help: `Agregue ${lista(missing)}.`,
  }),
  'no-period': () => ({
    message: 'El plan no dice qué tiempo abarca.',
    help: 'Agregue period: { start: YYYY-MM-DD, end: YYYY-MM-DD }.',
  }),
  'half-a-period': ({ missing }: { missing: 'start' | 'end' }) => ({
    message: `A la vigencia del plan le falta ${missing === 'start' ? 'el primer día (start)' : 'el último día (end)'}.`,
    help: 'Agregue la fecha.',
  }),
  'no-dates': () => ({
    message: 'Ninguna meta ni ninguna tarea del plan tiene fecha.',
    help: 'Agregue una fecha prevista (target) a cada meta y una fecha límite (due) a cada tarea.',
  }),
};

interface OfPerson {
  person: string;
}

const people = {
  'no-people': ({ missing }: { missing: readonly Missing[] }) => ({
    message: `El plan no nombra ${missing.map((one) => who[one]).join(', ni ')}.`,
    help: 'Agregue a cada persona en people, con id, papel en el caso (role) y nombre.',
  }),
  'no-court': () => ({
    message: 'Un tribunal conoce del caso, y el plan no lo nombra.',
    help: 'Agregue case.court: { name, county, state, causeNumber, style, judge }.',
  }),
  'service-without-provider': ({ service }: { service: string }) => ({
    message: `El servicio "${service}" no tiene proveedor: ¿quién lo presta?`,
    help: 'Agregue provider: el id de quien lo presta, y a esa persona u organización en people.',
  }),
  'child-missing': ({ person }: OfPerson) => ({
    message: `${person} fue retirado o retirada del hogar, y el plan no tiene una parte para ${person}: ¿dónde vive, y cuál será su hogar permanente?`,
    help: `Agregue en children una entrada para ${person}: permanency, placement, education, health.`,
  }),
  'no-participation': () => ({
    message: 'El plan no dice quién participó en su elaboración.',
    help: 'Agregue participation para cada padre, madre y niño: cuándo se le invitó y cómo participó, o whyNot.',
  }),
  'participation-missing': ({ person }: OfPerson) => ({
    message: `El plan no dice si ${person} participó en su elaboración.`,
    help: `Agregue participation para ${person}, con whyNot si no participó.`,
  }),
  'participation-open': ({ person }: OfPerson) => ({
    message: `El plan no dice si ${person} participó en su elaboración.`,
    help: 'Agregue participated: true y how, o participated: false y whyNot.',
  }),
  'participation-refused': ({ person }: OfPerson) => ({
    message: `${person} no participó, y el plan no dice por qué.`,
    help: 'Agregue whyNot: el motivo en una frase.',
  }),
  'no-review': () => ({
    message: 'El plan no dice cuándo se revisa y se actualiza.',
    help: 'Agregue reviewEvery, por ejemplo P3M para cada tres meses, y las revisiones (reviews) a medida que se hagan.',
  }),
  'no-signatures': () => ({
    message: 'El plan no tiene firmas.',
    help: 'Agregue signatures para cada padre y madre y para el trabajador social del caso o su supervisor; con estado pending hasta que firmen.',
  }),
  'signature-missing': ({ person }: OfPerson) => ({
    message: `No consta la firma de ${person}, ni el motivo.`,
    help: `Agregue a ${person} con estado signed, refused, unavailable o pending.`,
  }),
  'signature-of-staff-missing': ({ staff }: { staff: readonly string[] }) => ({
    message: 'Nadie de la agencia ha firmado el plan.',
    help: `Agregue la firma de ${lista(staff)}.`,
  }),
  'signature-without-reason': ({ person, status }: OfPerson & { status: 'refused' | 'unavailable' }) => ({
    message: `Consta que ${person} ${whatStatus[status]} (${status}), y el plan no dice por qué.`,
    help: 'Agregue el motivo en una frase.',
  }),
  'signature-without-date': ({ person }: OfPerson) => ({
    message: `${person} firmó, pero no consta cuándo.`,
    help: 'Agregue la fecha de la firma.',
  }),
  'signature-pending': ({ person }: OfPerson) => ({
    message: `${person} no ha firmado, y en un plan vigente no puede quedar ninguna firma pendiente.`,
    help: 'Anote la firma y su fecha, o bien refused o unavailable con el motivo.',
  }),
};

export const component: typeof english = { ...assessment, ...action, ...people };
