import type { Plan } from '../../schema/plan.ts';
import type { WordsOf } from '../words.ts';

export const participation: WordsOf<Plan['participation']> = {
  title: 'Quién participó',
  meaning: 'Quién participó en la elaboración del plan, y cómo.',
  each: 'La participación de una persona en la elaboración del plan.',
  keys: {
    person: ['Persona', 'A quién se pidió que participara.'],
    invitedOn: ['Invitación el', 'Cuándo se invitó a la persona.'],
    participated: ['Participó', '¿Participó la persona?'],
    how: ['Cómo', 'Cómo participó la persona: reunión, visita, carta.'],
    views: ['En palabras de la persona', 'Qué dijo la persona.'],
    agrees: ['Está de acuerdo', '¿Está de acuerdo la persona con el plan?'],
    whyNot: ['Por qué no', 'Por qué no participó la persona.'],
  },
};

export const signatures: WordsOf<Plan['signatures']> = {
  title: 'Firmas',
  meaning: 'Quién firmó, o por qué no.',
  each: 'Una firma, o el motivo por el que falta.',
  keys: {
    person: ['Persona', 'Quién firma o debe firmar.'],
    required: ['Necesaria para el plan', '¿Necesita el plan esta firma?'],
    status: ['Estado', 'Firmado (signed), se negó (refused), no disponible (unavailable) o pendiente (pending).'],
    date: ['Fecha', 'Cuándo se firmó o se negó.'],
    reason: ['Motivo', 'Por qué se negó o por qué falta.'],
    termsDiscussedOn: ['Términos explicados el', 'Cuándo se le explicó a la persona cada término.'],
    copyGivenOn: ['Copia entregada el', 'Cuándo recibió la persona una copia.'],
    language: ['Idioma', 'Idioma de la copia.'],
  },
};
