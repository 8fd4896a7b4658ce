import type { Plan } from '../../schema/plan.ts';
import type { EntryWords, PartWords } from '../words.ts';
import { services, strategies, tasks } from './actions.ts';
import { assessment } from './assessment.ts';
import { barriers, familyTime } from './barriers.ts';
import { caseSection } from './case.ts';
import { children } from './children.ts';
import { goals } from './goals.ts';
import { id } from './id.ts';
import { participation, signatures } from './making.ts';
import { people } from './people.ts';
import { previous } from './previous.ts';
import { contacts, reviews } from './reviews.ts';

export const spanish: PartWords<EntryWords<Plan>> = {
  title: 'Plan de caso',
  meaning: 'Un plan de caso de protección infantil, formato 1.',
  keys: {
    caseplan: ['Versión del formato', 'Formato de este archivo. La primera línea de todo plan: caseplan: 1'],
    id: id('este plan', 'Id del plan'),
    kind: ['Tipo de plan', 'Qué tipo de plan es.'],
    jurisdiction: ['Jurisdicción', 'Qué ley se aplica: us (base federal), us-tx, us-ca, etc.'],
    status: ['Estado', 'En qué etapa de su vigencia está el plan (FHIR request-status).'],
    version: ['Versión', '1 para el primer plan, 2 para el que lo modifica, y así sucesivamente.'],
    replaces: ['Plan al que reemplaza', 'Id del plan que este modifica.'],
    period: {
      title: 'Tiempo que abarca el plan',
      meaning: 'El tiempo que abarca el plan.',
      keys: {
        start: ['Primer día del plan', 'Primer día.'],
        end: ['Último día del plan', 'Último día.'],
      },
    },
    language: ['Idioma del plan', 'Idioma de los textos de este archivo.'],
    translations: [
      'Idiomas prometidos',
      'Idiomas en que se promete cada texto para la familia, además del idioma del archivo.',
      { each: 'Un idioma.' },
    ],
    preparedBy: ['Autor o autora', 'Quién escribió el plan.'],
    preparedOn: ['Día en que se escribió', 'Cuándo se escribió.'],
    approvedBy: ['Aprobado por', 'Quién lo aprobó; no quien lo escribió.'],
    approvedOn: ['Aprobado el', 'Cuándo se aprobó.'],
    approvedTerms: [
      'Huella de lo que se aprobó',
      'Huella de los términos que se aprobaron; la escribe caseplan approve.',
    ],
    case: caseSection,
    people,
    children,
    assessment,
    previous,
    goals,
    strategies,
    services,
    tasks,
    barriers,
    familyTime,
    participation,
    reviewEvery: ['Se revisa cada', 'Con qué frecuencia se revisa el plan.'],
    reviews,
    contacts,
    signatures,
  },
};
