import type { Plan } from '../../schema/plan.ts';
import type { WordsOf } from '../words.ts';
import { id } from './id.ts';

export const goals: WordsOf<Plan['goals']> = {
  title: 'Metas',
  meaning: 'Qué será diferente, para quién, para cuándo y cómo se mide.',
  each: 'Una meta.',
  keys: {
    id: id('esta meta'),
    type: ['Tipo', 'A qué resultado federal sirve.'],
    statement: [
      'Qué será diferente',
      'Qué será diferente: una conducta o una condición, no una clase a la que se asistió.',
    ],
    addresses: ['A qué responde', 'A qué responde la meta.'],
    people: ['Personas', 'De quién es la meta.'],
    start: ['Comienzo', 'Cuándo comienza el trabajo en ella.'],
    target: ['Objetivo', 'Cuándo debe lograrse.'],
    targetHistory: {
      title: 'Cambios del objetivo',
      meaning: 'Cada cambio del objetivo, con su motivo.',
      each: 'Un cambio del objetivo.',
      keys: {
        from: ['Valor anterior', 'Fecha anterior.'],
        to: ['Valor nuevo', 'Fecha nueva.'],
        changedOn: ['Cambiado el', 'Cuándo se cambió.'],
        reason: ['Motivo', 'Por qué se cambió.'],
      },
    },
    lifecycleStatus: ['En curso', '¿Sigue en curso? (FHIR goal-status)'],
    achievementStatus: ['Avance', '¿En qué medida se ha logrado? (FHIR goal-achievement)'],
    acceptance: {
      title: 'Quién está de acuerdo',
      meaning: 'Quién está de acuerdo con la meta.',
      each: 'Qué dice de la meta una persona.',
      keys: {
        person: ['Persona', 'Quién lo dice.'],
        status: ['Estado', '¿Está de acuerdo la persona con la meta?'],
        note: ['Nota', 'En las palabras de la persona.'],
      },
    },
    measures: {
      title: 'Cómo se mide el avance',
      meaning: 'Cómo se mide el avance.',
      each: 'Un indicador de avance.',
      keys: {
        id: id('esta medida'),
        indicator: ['Qué se cuenta', 'Qué se cuenta o se observa.'],
        unit: ['Unidad', 'Unidad de los valores, como noches o análisis.'],
        baseline: ['Valor inicial', 'Valor al comienzo del plan.'],
        target: ['Objetivo', 'Valor que significa que se logró.'],
        targetHistory: {
          title: 'Cambios del objetivo',
          meaning: 'Cada cambio del objetivo, con su motivo.',
          each: 'Un cambio del objetivo.',
          keys: {
            from: ['Valor anterior', 'Valor anterior.'],
            to: ['Valor nuevo', 'Valor nuevo.'],
            changedOn: ['Cambiado el', 'Cuándo se cambió.'],
            reason: ['Motivo', 'Por qué se cambió.'],
          },
        },
        direction: ['En qué dirección se mejora', 'En qué dirección se mejora.'],
        source: ['De dónde vienen los valores', 'De dónde vienen los valores.'],
        every: ['Se observa cada', 'Con qué frecuencia se observa.'],
        observations: {
          title: 'Observaciones',
          meaning: 'Qué se observó, en orden de fecha.',
          each: 'Una observación de una medida.',
          keys: {
            date: ['Fecha', 'Cuándo se observó.'],
            value: ['Valor', 'Qué se contó o se midió, en la unidad de la medida.'],
            note: ['Nota', 'Qué más importa.'],
          },
        },
      },
    },
  },
};
