import type { Plan } from '../../schema/plan.ts';
import type { WordsOf } from '../words.ts';
import { id } from './id.ts';

export const barriers: WordsOf<Plan['barriers']> = {
  title: 'Obstáculos',
  meaning: 'Qué lo impide, y la respuesta.',
  each: 'Un obstáculo y su respuesta.',
  keys: {
    id: id('este obstáculo'),
    affects: ['Qué impide', 'A qué afecta.'],
    type: ['Tipo', 'Tipo de obstáculo.'],
    description: ['Descripción', 'Qué lo impide.'],
    response: ['Respuesta', 'Qué se hace al respecto.'],
    owner: ['Quién se ocupa', 'Quién se encarga de que se haga.'],
    reportedOn: ['Comunicado el', 'Cuándo se comunicó.'],
    resolvedOn: ['Resuelto el', 'Cuándo quedó resuelto.'],
  },
};

export const familyTime: WordsOf<Plan['familyTime']> = {
  title: 'Tiempo en familia',
  meaning: 'Visitas entre los niños y su familia.',
  each: 'Tiempo de los niños con su familia.',
  keys: {
    id: id('este tiempo en familia'),
    children: ['Niños', 'Qué niños.'],
    with: ['Con', 'Con quién.'],
    frequency: ['Con qué frecuencia', 'Con qué frecuencia se ven.'],
    duration: ['Cuánto dura', 'Cuánto dura una visita.'],
    location: ['Lugar', 'Dónde se ven.'],
    supervision: ['Supervisión', 'Cómo se supervisa; none significa que no hay visitas.'],
    reason: ['Por qué se supervisa', 'Por qué se supervisa, o por qué no hay visitas.'],
    stepsToReduce: ['Pasos hacia visitas más libres', 'Qué debe pasar para que las visitas sean más libres.'],
    transportation: ['Transporte', 'Cómo llegan las personas.'],
    visits: {
      title: 'Visitas cumplidas y no cumplidas',
      meaning: 'Visitas cumplidas y no cumplidas.',
      each: 'Una visita.',
      keys: {
        date: ['Fecha', 'El día de la visita.'],
        held: ['Se celebró', '¿Se cumplió?'],
        reason: ['Motivo', 'Por qué no se cumplió.'],
      },
    },
  },
};
