import type { Plan } from '../../schema/plan.ts';
import type { WordsOf } from '../words.ts';
import { id } from './id.ts';

export const previous: WordsOf<Plan['previous']> = {
  title: 'Lo que resultó del plan anterior',
  meaning: 'Lo que resultó del plan al que este reemplaza: lo que terminó y no continúa.',
  keys: {
    plan: ['Plan anterior', 'El id de ese plan.'],
    period: {
      title: 'Tiempo que abarcó',
      meaning: 'El tiempo que abarcó.',
      keys: {
        start: ['Primer día del plan', 'Primer día.'],
        end: ['Último día del plan', 'Último día.'],
      },
    },
    summary: ['Resumen', 'Qué resultó en conjunto.'],
    goals: {
      title: 'Metas logradas o abandonadas',
      meaning: 'Metas que se lograron o se abandonaron.',
      each: 'Una meta que ya no se persigue.',
      keys: {
        id: id('esta meta'),
        statement: ['Qué será diferente', 'Qué debía ser diferente.'],
        addresses: [
          'A qué responde',
          'A qué respondía la meta.',
          { each: 'El id de la amenaza, del factor de riesgo o de la necesidad.' },
        ],
        target: ['Objetivo', 'Cuándo debía lograrse.'],
        lifecycleStatus: ['En curso', 'Cómo estaba (FHIR goal-status).'],
        achievementStatus: ['Avance', 'En qué medida se logró (FHIR goal-achievement).'],
      },
    },
    measures: {
      title: 'Cuánto cambiaron las medidas',
      meaning: 'Cuánto cambiaron las medidas.',
      each: 'Una medida, de su primer valor al último.',
      keys: {
        measure: ['Medida', 'El id de la medida.'],
        indicator: ['Qué se cuenta', 'Qué se contaba o se observaba.'],
        baseline: ['Valor inicial', 'Valor al comienzo de ese plan.'],
        target: ['Objetivo', 'Valor que significaba que se logró.'],
        value: ['Valor', 'Último valor.'],
        date: ['Fecha', 'Cuándo se observó.'],
      },
    },
    services: {
      title: 'Servicios que terminaron',
      meaning: 'Servicios que se completaron o terminaron.',
      each: 'Un servicio que terminó.',
      keys: {
        id: id('este servicio'),
        name: ['Nombre', 'Nombre del servicio.'],
        status: ['Estado', 'Cómo terminó (FHIR care-plan-activity-status).'],
        outcome: ['Resultado', 'Qué resultado tuvo.'],
      },
    },
    tasks: {
      title: 'Tareas hechas o abandonadas',
      meaning: 'Tareas que se hicieron o se abandonaron.',
      each: 'Una tarea hecha o abandonada.',
      keys: {
        id: id('esta tarea'),
        description: ['Descripción', 'Qué había que hacer.'],
        assignee: ['Quién lo hace', 'Quién lo hizo.'],
        status: ['Estado', 'Cómo terminó (FHIR care-plan-activity-status).'],
        completedOn: ['Terminado el', 'Cuándo se terminó.'],
        evidence: ['Cómo lo sabemos', 'Cómo lo sabemos.'],
      },
    },
    barriers: {
      title: 'Obstáculos que ya no existen',
      meaning: 'Obstáculos que ya no existen.',
      each: 'Un obstáculo que ya no existe.',
      keys: {
        id: id('este obstáculo'),
        description: ['Descripción', 'Qué lo impedía.'],
        response: ['Respuesta', 'Qué se hizo al respecto.'],
        resolvedOn: ['Resuelto el', 'Cuándo quedó resuelto.'],
      },
    },
  },
};
