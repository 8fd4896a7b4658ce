import type { Plan } from '../../schema/plan.ts';
import type { WordsOf } from '../words.ts';

export const children: WordsOf<Plan['children']> = {
  title: 'Niños',
  meaning: 'Los niños para quienes es el plan, una entrada por cada uno.',
  each: 'Lo que el plan dice de un niño.',
  keys: {
    person: ['Persona', 'El niño o la niña.'],
    permanency: {
      title: 'Permanencia',
      meaning: 'Dónde se quiere que crezca el niño.',
      keys: {
        primary: ['Meta de permanencia', 'La meta de permanencia.'],
        concurrent: ['Meta simultánea', 'La meta simultánea, en la que se trabaja al mismo tiempo.'],
        targetDate: ['Permanencia prevista para', 'Cuándo se espera lograr la meta.'],
        compellingReason: [
          'Razón de peso',
          'Por qué la meta no es la adopción, la tutela, el cuidado por un familiar ni el regreso.',
        ],
        child: {
          title: 'La parte del niño o de la niña',
          meaning: 'La parte del niño en la elección de la meta.',
          keys: {
            consulted: ['Se le preguntó al niño o a la niña', '¿Se preguntó al niño?'],
            agrees: ['Está de acuerdo', '¿Está de acuerdo el niño?'],
            views: ['En palabras de la persona', 'Qué dijo el niño.'],
          },
        },
      },
    },
    placement: {
      title: 'Hogar del niño o de la niña',
      meaning: 'Dónde vive el niño (42 U.S.C. 675(1)(A); 45 CFR 1356.21(g)(3)).',
      keys: {
        type: ['Tipo', 'Tipo de hogar o institución.'],
        caregiver: ['Cuidador o cuidadora', 'Quién cuida al niño.'],
        start: ['Comienzo', 'Cuándo llegó allí el niño.'],
        end: ['Fin', 'Cuándo se fue el niño.'],
        safety: ['Seguridad', 'Por qué la colocación es segura.'],
        appropriateness: ['Por qué le conviene', 'Por qué le conviene a este niño.'],
        leastRestrictive: [
          'Por qué es el lugar más parecido a una familia',
          'Por qué es el entorno más parecido a una familia de los disponibles.',
        ],
        proximity: ['Qué tan cerca está', 'Qué tan cerca está de los padres y de la escuela.'],
        siblings: ['Hermanos y hermanas', 'Si los hermanos están juntos, o por qué no.'],
        note: ['Nota', 'Qué más importa.'],
      },
    },
    placementHistory: {
      title: 'Colocaciones anteriores',
      meaning: 'Colocaciones anteriores.',
      each: 'Dónde vive el niño (42 U.S.C. 675(1)(A); 45 CFR 1356.21(g)(3)).',
      keys: {
        type: ['Tipo', 'Tipo de hogar o institución.'],
        caregiver: ['Cuidador o cuidadora', 'Quién cuida al niño.'],
        start: ['Comienzo', 'Cuándo llegó allí el niño.'],
        end: ['Fin', 'Cuándo se fue el niño.'],
        safety: ['Seguridad', 'Por qué la colocación es segura.'],
        appropriateness: ['Por qué le conviene', 'Por qué le conviene a este niño.'],
        leastRestrictive: [
          'Por qué es el lugar más parecido a una familia',
          'Por qué es el entorno más parecido a una familia de los disponibles.',
        ],
        proximity: ['Qué tan cerca está', 'Qué tan cerca está de los padres y de la escuela.'],
        siblings: ['Hermanos y hermanas', 'Si los hermanos están juntos, o por qué no.'],
        note: ['Nota', 'Qué más importa.'],
      },
    },
    education: {
      title: 'Historial escolar',
      meaning: 'Historial escolar (42 U.S.C. 675(1)(C), (G)).',
      keys: {
        school: ['Escuela', 'Nombre de la escuela.'],
        grade: ['Grado', 'Grado, entre comillas.'],
        status: ['Cómo le va en la escuela', 'Cómo le va al niño.'],
        stability: ['Cómo sigue en la misma escuela', 'Cómo sigue el niño en la misma escuela.'],
      },
    },
    health: {
      title: 'Historial de salud',
      meaning: 'Historial de salud (42 U.S.C. 675(1)(C)).',
      keys: {
        providers: ['Médicos y dentistas', 'Médicos y dentistas.'],
        conditions: ['Problemas de salud conocidos', 'Afecciones conocidas.'],
        medications: ['Medicinas', 'Medicamentos.'],
        immunizations: ['Vacunas', 'Vacunas.'],
        lastExamOn: ['Último examen', 'Último examen.'],
        note: ['Nota', 'Qué más importa.'],
      },
    },
    consultations: {
      title: 'Consejos de profesionales',
      meaning: 'Profesionales a quienes se preguntó qué habilidades deben aprender los padres de un niño muy pequeño.',
      each: 'Qué aconsejó un profesional para el niño.',
      keys: {
        person: ['Persona', 'El profesional a quien se preguntó.'],
        consultedOn: ['Se le preguntó el', 'Cuándo.'],
        advice: ['Consejo', 'Qué habilidades deben aprender los padres para este niño.'],
        tasks: ['Tareas', 'Las tareas que lo recogen.'],
      },
    },
    icwa: {
      title: 'Ley de Bienestar de los Niños Indígenas',
      meaning: 'Ley de Bienestar de los Niños Indígenas (ICWA).',
      keys: {
        inquiryOn: ['Se le preguntó a la familia el', 'Cuándo se preguntó a la familia.'],
        status: ['Pertenencia a una tribu', 'Qué se sabe de la pertenencia a una tribu.'],
        tribes: ['Tribus', 'Tribus de que se trata.', { each: 'Nombre de la tribu.' }],
        noticeReceivedOn: ['Aviso recibido el', 'Cuándo recibió la tribu la notificación.'],
        activeEfforts: ['Esfuerzos activos', 'Esfuerzos activos (25 U.S.C. 1912(d)).'],
        placementPreference: [
          'Preferencia de colocación',
          'La preferencia de colocación que cumple el hogar (25 U.S.C. 1915(b)), o la causa justificada para otra.',
        ],
      },
    },
    transition: {
      title: 'Transición a la vida adulta',
      meaning: 'Preparación para la vida adulta, desde los 14 años (42 U.S.C. 675(1)(D), 675a(b)).',
      keys: {
        developedOn: ['Plan de transición elaborado el', 'Cuándo se elaboró con el joven.'],
        skills: ['Habilidades para la vida adulta', 'Habilidades para la vida adulta.'],
        housing: ['Dónde vivirá', 'Dónde vivirá el joven.'],
        education: ['Escuela y formación', 'Estudios y formación.'],
        employment: ['Trabajo', 'El trabajo y cómo encontrarlo.'],
        health: ['Atención médica', 'Seguro médico y atención de salud.'],
        supports: ['Adultos a quienes acudir', 'Adultos a quienes acudir.'],
        team: ['Personas en la mesa', 'Personas que el joven eligió para que lo acompañen.'],
        rightsAcknowledgedOn: ['Derechos reconocidos el', 'Cuándo firmó el joven que recibió la lista de derechos.'],
      },
    },
  },
};
