import type { Plan } from '../../schema/plan.ts';
import type { WordsOf } from '../words.ts';

export const reviews: WordsOf<Plan['reviews']> = {
  title: 'Revisiones',
  meaning: 'Revisiones hechas, y cuándo es la siguiente.',
  each: 'Una revisión del plan, con las cinco conclusiones de 42 U.S.C. 675(5)(B).',
  keys: {
    date: ['Fecha', 'Cuándo se hizo.'],
    type: ['Tipo', 'Tipo de revisión.'],
    by: ['Por', 'Quién la hizo.'],
    period: {
      title: 'Tiempo que se revisó',
      meaning: 'El tiempo que se revisó.',
      keys: {
        start: ['Primer día del plan', 'Primer día.'],
        end: ['Último día del plan', 'Último día.'],
      },
    },
    compliance: ['Quién hizo qué', 'Quién hizo qué del plan.'],
    progress: ['Qué cambió', 'Qué cambió en camino a las metas.'],
    safety: ['Seguridad', '¿Están seguros los niños donde están?'],
    continuingNeed: ['¿Sigue siendo necesario el cuidado?', '¿Sigue haciendo falta el cuidado?'],
    projectedReturnOn: ['Hogar permanente previsto para', 'Cuándo se espera el regreso u otro hogar permanente.'],
    decisions: ['Se decidió', 'Qué se decidió.'],
    nextOn: ['Próxima revisión', 'Cuándo es la siguiente revisión.'],
  },
};

export const contacts: WordsOf<Plan['contacts']> = {
  title: 'Visitas del trabajador social del caso',
  meaning: 'Visitas del trabajador social del caso a los niños y a los padres.',
  each: 'Una visita del trabajador social del caso.',
  keys: {
    date: ['Fecha', 'Cuándo fue la visita.'],
    people: ['Personas', 'A quién se vio.'],
    inResidence: ['Donde vive el niño o la niña', '¿Fue donde vive el niño?'],
    summary: ['Resumen', 'Qué se vio y qué se dijo.'],
  },
};
