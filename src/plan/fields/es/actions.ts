import type { Plan } from '../../schema/plan.ts';
import type { WordsOf } from '../words.ts';
import { id } from './id.ts';

export const strategies: WordsOf<Plan['strategies']> = {
  title: 'Estrategias',
  meaning: 'Cómo se espera que se produzca el cambio.',
  each: 'Una estrategia.',
  keys: {
    id: id('esta estrategia'),
    goals: ['Metas', 'Las metas a las que sirve.'],
    description: ['Descripción', 'Cómo se espera que se produzca el cambio.'],
  },
};

export const services: WordsOf<Plan['services']> = {
  title: 'Servicios',
  meaning: 'Servicios y recursos de la comunidad, con proveedor y comienzo.',
  each: 'Un servicio o recurso de la comunidad.',
  keys: {
    id: id('este servicio'),
    type: ['Tipo', 'Tipo de servicio, como substance-use-treatment.'],
    name: ['Nombre', 'Nombre del servicio.'],
    provider: ['Proveedor', 'Quién lo da.'],
    people: ['Personas', 'Quién lo usa.'],
    goals: ['Metas', 'Las metas a las que sirve.'],
    needs: ['Necesidades', 'Las necesidades a las que responde.'],
    referredOn: ['Remisión el', 'Cuándo hizo la agencia la remisión.'],
    startsOn: ['Comienza el', 'Cuándo comienza.'],
    endsOn: ['Termina el', 'Cuándo termina.'],
    frequency: ['Con qué frecuencia', 'Con qué frecuencia se usa el servicio.'],
    location: ['Lugar', 'Dónde se da el servicio.'],
    schedule: ['Días y horas', 'Qué días y a qué horas.'],
    payer: ['Quién paga', 'Quién lo paga.'],
    availability: ['Disponibilidad', '¿Puede comenzar?'],
    waitlist: {
      title: 'Lista de espera',
      meaning: 'La espera de un lugar.',
      keys: {
        since: ['En lista de espera desde', 'En la lista desde.'],
        expectedOn: ['Lugar previsto para', 'Día en que se espera el lugar.'],
        interim: ['Mientras tanto', 'Qué se hace mientras tanto.'],
      },
    },
    status: ['Estado', 'En qué estado está (FHIR care-plan-activity-status).'],
    outcome: ['Resultado', 'Qué resultado tuvo.'],
  },
};

export const tasks: WordsOf<Plan['tasks']> = {
  title: 'Tareas',
  meaning: 'Quién hace qué y para cuándo: la familia y la agencia.',
  each: 'Una tarea de la familia o de la agencia.',
  keys: {
    id: id('esta tarea'),
    goals: ['Metas', 'Las metas a las que sirve.'],
    service: ['Servicio', 'El servicio al que pertenece.'],
    assignee: ['Quién lo hace', 'Quién lo hace. El personal de la agencia también tiene tareas.'],
    description: ['Descripción', 'Qué hay que hacer, de modo que cualquiera pueda ver cuándo está hecho.'],
    start: ['Comienzo', 'Desde cuándo.'],
    due: ['Plazo', 'Para cuándo; en una tarea periódica, hasta cuándo.'],
    frequency: [
      'Con qué frecuencia',
      'Con qué frecuencia, en una tarea periódica: P1W o, en inglés, weekly, twice a month.',
    ],
    status: ['Estado', 'En qué estado está (FHIR care-plan-activity-status).'],
    completedOn: ['Terminado el', 'Cuándo se terminó.'],
    evidence: ['Cómo lo sabemos', 'Cómo lo sabemos.'],
    courtOrdered: ['Ordenado por el tribunal', 'true si lo ordenó un tribunal.'],
    dueHistory: {
      title: 'Cambios de la fecha límite',
      meaning: 'Cada cambio de la fecha límite, con su motivo.',
      each: 'Un cambio de la fecha.',
      keys: {
        from: ['Valor anterior', 'Fecha anterior.'],
        to: ['Valor nuevo', 'Fecha nueva.'],
        changedOn: ['Cambiado el', 'Cuándo se cambió.'],
        reason: ['Motivo', 'Por qué se cambió.'],
      },
    },
    occurrences: {
      title: 'Las veces en que tocaba',
      meaning: 'En una tarea periódica: cuándo se hizo.',
      each: 'Una de las veces en que tocaba una tarea periódica.',
      keys: {
        date: ['Fecha', 'El día en que tocaba.'],
        done: ['Hecho', '¿Se hizo?'],
        note: ['Nota', 'Qué más importa.'],
      },
    },
    notes: {
      title: 'Notas',
      meaning: 'Notas sobre la tarea.',
      each: 'Una nota.',
      keys: {
        date: ['Fecha', 'Cuándo se anotó.'],
        by: ['Por', 'Quién lo anotó.'],
        text: ['Texto', 'La nota.'],
      },
    },
  },
};
