import type { Plan } from '../../schema/plan.ts';
import type { WordsOf } from '../words.ts';
import { id } from './id.ts';

export const people: WordsOf<Plan['people']> = {
  title: 'Personas',
  meaning: 'Todas las personas que nombra el plan, una vez cada una.',
  each: 'Una persona que nombra el plan.',
  keys: {
    id: id('esta persona'),
    role: ['Papel en el caso', 'Papel en el caso.'],
    name: ['Nombre', 'Nombre completo.'],
    birthDate: ['Fecha de nacimiento', 'Fecha de nacimiento.'],
    language: ['Idioma', 'Idioma que la persona entiende mejor.'],
    interpreter: ['Necesita intérprete', 'true si la persona necesita intérprete.'],
    phone: ['Teléfono', 'Teléfono.'],
    email: ['Correo electrónico', 'Correo electrónico.'],
    address: ['Dirección', 'Dirección postal.'],
    confidentialAddress: ['La dirección es confidencial', 'true si la dirección no debe revelarse.'],
    organization: ['Organización o parentesco', 'Organización; de un cuidador, su relación con el niño.'],
    represents: ['Habla por', 'Por quién habla un abogado, un tutor ad litem o un CASA.'],
    parentOf: ['Madre o padre de', 'Hijos de este padre o madre.'],
    incarcerated: {
      title: 'En la cárcel o en prisión',
      meaning: 'Se escribe si la persona está en la cárcel o en prisión.',
      keys: {
        facility: ['Cárcel o prisión', 'Nombre de la cárcel o prisión.'],
        since: ['Desde', 'Bajo custodia desde.'],
        services: ['Servicios allí', 'Servicios que ofrece la institución, o que no ofrece ninguno.'],
        circumstances: ['Lo que se puede desde allí', 'Qué puede y qué no puede hacer la persona desde allí.'],
      },
    },
    whereabouts: ['Paradero', 'Se escribe si nadie sabe dónde está la persona.'],
    disability: {
      title: 'Discapacidad',
      meaning: 'Una discapacidad que el plan tiene en cuenta.',
      keys: {
        description: ['Discapacidad', 'La discapacidad, en lo que el plan debe tenerla en cuenta.'],
        accommodation: ['Adaptación', 'Qué hace que el plan se pueda cumplir (ADA, Título II; Sección 504).'],
      },
    },
  },
};
