import type { closingQuestionsEn } from '../../en/interview/closing.ts';
import type { QuestionWords } from '../../interview-words.ts';

/** Las preguntas sobre lo que estorba, el tiempo en familia y hacer el plan juntos en español, por id. */
export const closingQuestionsEs: Readonly<Record<keyof typeof closingQuestionsEn, QuestionWords>> = {
  'barriers.description': {
    ask: '¿Qué se interpone?',
    why: 'Que algo impida una tarea no es lo mismo que no querer hacerla. El plan debe decirlo antes de que se use contra alguien.',
    example: 'El autobús nocturno no pasa los domingos.',
    label: 'Obstáculo',
  },
  'barriers.type': {
    ask: '¿De qué tipo es?',
    why: 'La agencia puede ver qué obstáculos encuentran muchas familias, y hacer algo.',
    label: 'Tipo',
  },
  'barriers.affects': {
    ask: '¿Qué es lo que impide?',
    why: 'Para que no se cuente como rechazada una tarea que no se pudo hacer.',
    label: 'Afecta a',
  },
  'barriers.response': {
    ask: '¿Qué hacemos al respecto?',
    why: 'La agencia debe ayudar a quitar los obstáculos. El tribunal pregunta qué hizo.',
    example: 'La agencia paga el viaje los domingos.',
    label: 'Qué se hace al respecto',
  },
  'barriers.owner': {
    ask: '¿Quién se encarga?',
    why: 'Un obstáculo del que no se encarga nadie sigue ahí.',
    label: 'Responsable',
  },
  'barriers.reportedOn': {
    ask: '¿Cuándo surgió?',
    why: 'Muestra que se dijo a tiempo.',
    example: 'hoy, o 4 de mayo de 2026',
    label: 'Surgió el',
  },

  'familyTime.with': {
    ask: '¿Con quién pasan tiempo los niños?',
    why: 'Los niños necesitan ver a las personas que quieren. El tiempo juntos no es un premio que haya que ganarse.',
    label: 'Tiempo en familia con',
  },
  'familyTime.children': {
    ask: '¿Qué niños?',
    why: 'Ningún niño debe quedar fuera por error.',
    label: 'Niños',
  },
  'familyTime.supervision': {
    ask: '¿Hay alguien que vigile?',
    why: 'Las visitas deben ser tan libres como se pueda mientras los niños estén seguros.',
    label: 'Supervisión',
  },
  'familyTime.frequency': {
    ask: '¿Con qué frecuencia se ven?',
    why: 'Cuanto más pequeño es un niño, más larga le parece una semana.',
    example: 'dos veces por semana',
    label: 'Con qué frecuencia',
  },
  'familyTime.duration': {
    ask: '¿Por cuánto tiempo?',
    why: 'Para que haya tiempo para una comida, un juego o la tarea escolar, y todos puedan organizarse.',
    example: 'dos horas',
    label: 'Duración',
  },
  'familyTime.location': {
    ask: '¿Dónde?',
    why: 'Una visita es mejor en un lugar donde los niños se sienten en casa que en una oficina.',
    example: 'En casa de la tía',
    label: 'Dónde',
  },
  'familyTime.transportation': {
    ask: '¿Cómo llegan todos?',
    why: 'Una visita a la que nadie puede llegar es una visita perdida, y no debe parecer que nadie quiso venir.',
    example: 'La tía lleva a Leo; Ana toma el autobús 44.',
    label: 'Transporte',
  },
  'familyTime.reason': {
    ask: '¿Por qué se vigila, o por qué no hay visitas?',
    why: 'Los padres tienen derecho a saber cuál es la preocupación.',
    example:
      'Leo se quedaba solo por la noche; la trabajadora social quiere ver primero que el plan para las noches funcione.',
    label: 'Motivo de la supervisión',
  },
  'familyTime.stepsToReduce': {
    ask: '¿Qué tiene que pasar para que las visitas sean más libres?',
    why: 'Los padres deben poder ver el camino hacia visitas que nadie vigile.',
    example: 'Cuatro visitas seguidas que salgan bien; luego dos horas en el parque sin la trabajadora social.',
    label: 'Pasos para visitas más libres',
  },

  'participation.participated': {
    ask: '¿Ayudó {who} a hacer este plan?',
    why: 'La gente puede cumplir un plan que hizo ella misma. El tribunal pregunta quién estuvo presente.',
    label: 'Participó',
  },
  'participation.invitedOn': {
    ask: '¿Cuándo se invitó a {who}?',
    why: 'La gente necesita tiempo para pedir permiso en el trabajo, buscar quién cuide a los niños y pensar qué quiere decir.',
    example: '20 de abril de 2026, o el lunes pasado',
    label: 'Invitación',
  },
  'participation.how': {
    ask: '¿Cómo?',
    why: 'Una firma por sí sola no muestra que se escuchó a la persona.',
    example: 'Reunión familiar del 3 de febrero',
    label: 'Cómo',
  },
  'participation.views': {
    ask: '¿Qué dijo {who}?',
    help: 'En sus propias palabras, también aquello con lo que no está de acuerdo.',
    why: 'El tribunal debe oírlo aunque otros lo vean de otra manera.',
    example: 'Quiero citas por la tarde para conservar mi trabajo. No necesito una clase para padres.',
    label: 'En sus propias palabras',
  },
  'participation.agrees': {
    ask: '¿Está {who} de acuerdo con el plan?',
    why: 'Está bien no estar de acuerdo. Entonces puede decidir el tribunal.',
    label: 'De acuerdo',
  },
  'participation.whyNot': {
    ask: '¿Por qué no?',
    help: 'Los tribunales preguntan por qué.',
    why: 'Si alguien no pudo venir, la próxima reunión puede ser a mejor hora o en mejor lugar.',
    example: 'Tiene dos años. O bien: estaba en el trabajo; la próxima reunión es por la tarde.',
    label: 'Por qué no',
  },
  reviewEvery: {
    ask: '¿Cada cuánto revisamos juntos todo el plan?',
    help: 'La ley federal pide una revisión al menos cada seis meses.',
    why: 'Lo que funciona puede seguir, y lo que no se puede cambiar antes de que sea demasiado tarde.',
    label: 'Revisión',
  },
  'signatures.status': {
    ask: '¿Ya firmó {who}?',
    why: 'Una firma dice que se leyó y se entendió el plan. Nadie tiene que firmar en el momento.',
    label: 'Firma de {who}',
  },
  'signatures.date': {
    ask: '¿Cuándo?',
    why: 'Para que quede claro desde qué día conocía el plan la persona.',
    example: 'hoy, o 8 de mayo de 2026',
    label: 'Firmado el',
  },
  'signatures.reason': {
    ask: '¿Por qué no hay firma?',
    why: 'Puede haber buenas razones para no firmar. El tribunal debe conocerlas.',
    example: 'Quiere leerlo antes con su abogada.',
    label: 'Por qué no hay firma',
  },
};
