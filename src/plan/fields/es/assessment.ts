import type { Plan } from '../../schema/plan.ts';
import type { WordsOf } from '../words.ts';
import { id } from './id.ts';

export const assessment: WordsOf<Plan['assessment']> = {
  title: 'Evaluación',
  meaning: 'Lo que se encontró: peligros, riesgos, factores de protección, fortalezas y necesidades.',
  keys: {
    completedOn: ['Terminado el', 'Cuándo se terminó.'],
    tool: ['Instrumento de evaluación', 'Instrumento de evaluación que se usó.'],
    summary: ['Resumen', 'Qué encontró la evaluación.'],
    safetyThreats: {
      title: 'Amenazas a la seguridad',
      meaning: 'Peligros que corren los niños ahora.',
      each: 'Una amenaza a la seguridad.',
      keys: {
        id: id('esta amenaza a la seguridad'),
        people: ['Personas', 'A quién se refiere.'],
        description: ['Descripción', 'Qué sucede, en hechos que cualquiera podría ver.'],
      },
    },
    riskFactors: {
      title: 'Factores de riesgo',
      meaning: 'Qué hace más probable un daño más adelante.',
      each: 'Un factor de riesgo.',
      keys: {
        id: id('este factor de riesgo'),
        people: ['Personas', 'A quién se refiere.'],
        description: ['Descripción', 'Qué sucede, en hechos que cualquiera podría ver.'],
      },
    },
    protectiveFactors: {
      title: 'Factores de protección',
      meaning: 'Quién y qué mantiene seguros a los niños.',
      each: 'Un factor de protección.',
      keys: {
        id: id('este factor de protección'),
        people: ['Personas', 'A quién se refiere.'],
        description: ['Descripción', 'Qué sucede, en hechos que cualquiera podría ver.'],
      },
    },
    strengths: {
      title: 'Fortalezas',
      meaning: 'Lo que la familia hace bien y en lo que puede apoyarse.',
      each: 'Una fortaleza.',
      keys: {
        id: id('esta fortaleza'),
        people: ['Personas', 'A quién se refiere.'],
        description: ['Descripción', 'Qué sucede, en hechos que cualquiera podría ver.'],
      },
    },
    needs: {
      title: 'Necesidades',
      meaning: 'Lo que necesita la familia o un niño.',
      each: 'Una necesidad.',
      keys: {
        id: id('esta necesidad'),
        people: ['Personas', 'A quién se refiere.'],
        description: ['Descripción', 'Qué sucede, en hechos que cualquiera podría ver.'],
        domain: ['Área de la vida', 'Área de la vida.'],
        priority: ['Prioridad', 'Qué tan urgente es.'],
      },
    },
  },
};
