import type { PlaceWords } from '../../interview-words.ts';

/** Cómo llaman a las cosas la ley o las agencias de un estado. El nombre en inglés queda entre paréntesis: es el que llevan los papeles. */
export const placesEs: Readonly<Record<string, PlaceWords>> = {
  'us-tx': {
    questions: {
      'plan.id': { example: 'FPOS-2026-0142' },
      'familyTime.with': {
        why: 'Los niños necesitan ver a las personas que quieren. Texas lo llama plan de visitas (visitation plan); es parte del camino de los niños a casa.',
      },
    },
    codes: {
      planKinds: {
        'family-service-plan': 'Plan de servicios para la familia (Family Plan of Service, FPOS), para los padres',
        'child-service-plan':
          "Plan de servicios para el niño (Child's Plan of Service, CPOS), para un niño que está bajo cuidado de la agencia",
      },
    },
  },
  'us-ca': {
    questions: {
      'assessment.needs.description': {
        why: 'California basa el plan del caso en la evaluación IP-CANS y en lo que dice el equipo del niño y la familia. Una necesidad se puede cubrir de más de una manera.',
      },
      'children.permanency.concurrent': {
        help: 'El plan de permanencia si falla la reunificación. Se trabaja en las dos metas al mismo tiempo, para no perder tiempo.',
        label: 'Meta si falla la reunificación',
      },
      'participation.how': {
        example: 'Reunión del equipo del niño y la familia (child and family team) del 3 de febrero',
      },
    },
  },
  'us-fl': {
    questions: {
      'children.permanency.concurrent': {
        help: 'La meta simultánea (concurrent goal). Se trabaja en las dos al mismo tiempo, para no perder tiempo.',
        label: 'Meta simultánea',
      },
      'participation.how': { example: 'Reunión en persona sobre el plan del caso, el 3 de febrero' },
    },
  },
  'us-ga': {
    questions: {
      'children.permanency.primary': {
        help: 'El plan de permanencia (permanency plan): hacia dónde trabaja el plan del caso.',
        label: 'Plan de permanencia',
      },
      'children.permanency.concurrent': {
        help: 'El plan de permanencia simultáneo (concurrent permanency plan). Se trabaja en los dos al mismo tiempo, para no perder tiempo.',
        label: 'Plan de permanencia simultáneo',
      },
      'participation.how': { example: 'Reunión del equipo familiar (family team meeting) del 3 de febrero' },
    },
  },
  'us-mi': {
    codes: {
      planKinds: {
        'family-service-plan':
          'Plan de tratamiento y acuerdo de servicios entre los padres y la agencia (Parent-Agency Treatment Plan), para los padres',
        'case-plan': 'Plan de servicios del caso (Case Service Plan), para los padres y el niño juntos',
      },
    },
  },
  'us-mn': {
    codes: {
      planKinds: {
        'case-plan':
          'Plan de colocación fuera del hogar (Out-of-Home Placement Plan), para los padres y el niño juntos',
      },
    },
  },
  'us-ny': {
    codes: {
      planKinds: {
        'family-service-plan':
          'Evaluación de la familia y plan de servicios (Family Assessment and Service Plan, FASP)',
      },
    },
    questions: {
      'children.permanency.primary': {
        help: 'La meta y el plan de permanencia del niño: hacia dónde trabaja este plan.',
      },
    },
  },
  'us-oh': {
    codes: {
      planKinds: { 'case-plan': 'Plan del caso de la familia (Family Case Plan), para los padres y el niño juntos' },
    },
  },
  'us-vt': {
    codes: {
      planKinds: {
        'case-plan': 'Plan del caso para la disposición (Disposition Case Plan), para los padres y el niño juntos',
      },
    },
  },
  'us-wa': {
    questions: {
      'children.permanency.primary': {
        help: 'El plan de permanencia (permanency plan): hacia dónde trabaja este plan.',
        label: 'Plan de permanencia',
      },
    },
  },
};
