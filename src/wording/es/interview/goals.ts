import type { goalsQuestionsEn } from '../../en/interview/goals.ts';
import type { QuestionWords } from '../../interview-words.ts';

/** Las preguntas sobre las metas, y lo que se hace para alcanzarlas, en español, por id. */
export const goalsQuestionsEs: Readonly<Record<keyof typeof goalsQuestionsEn, QuestionWords>> = {
  'goals.statement': {
    ask: '¿Qué será diferente?',
    help: 'Lo que hará la gente o cómo estarán las cosas, no una clase a la que asistir.',
    why: 'Se puede terminar una clase sin que nada cambie, y se puede estar a salvo sin una clase. La meta dice qué será verdad cuando el trabajo esté hecho.',
    example: 'Una persona adulta y sobria está con Leo todas las noches.',
    label: 'Meta',
  },
  'goals.addresses': {
    ask: '¿A cuáles de estas cosas responde la meta?',
    help: 'Cada peligro y cada necesidad debe tener una meta.',
    why: 'Una meta que no responde a nada de lo que se encontró pide demasiado. Un peligro sin meta sigue siendo un peligro.',
    label: 'Peligros y necesidades a los que responde',
  },
  'goals.people': {
    ask: '¿De quién es la meta?',
    why: 'Cada persona debe estar de acuerdo con lo que se le pide, y saber lo que no se le pide.',
    label: 'Meta de',
  },
  'goals.type': {
    ask: '¿De qué se trata sobre todo?',
    why: 'Las metas que mantienen seguros a los niños van primero en el plan y ante el tribunal.',
    label: 'Se trata de',
  },
  'goals.target': {
    ask: '¿Para cuándo?',
    why: 'Todos pueden ver cuánto tiempo hay, y si hace falta más ayuda antes de que se acabe.',
    example: '31 de julio de 2026, o en 3 meses',
    label: 'Fecha prevista',
  },
  'goals.measures.indicator': {
    ask: '¿Cómo lo sabremos? ¿Qué se puede contar?',
    help: 'Algo que todos puedan ver y contar.',
    why: 'Así no depende de a quién se le pregunte si las cosas mejoraron. La familia lo puede mostrar.',
    example: 'Noches en que una persona adulta y sobria está con Leo',
    label: 'Qué se cuenta',
  },
  'goals.measures.unit': {
    ask: '¿En qué se cuenta?',
    why: 'Para que un número signifique lo mismo para todos.',
    example: 'noches al mes',
    label: 'Unidad',
  },
  'goals.measures.baseline': {
    ask: '¿Cuántas hay hoy?',
    why: 'Solo se puede mostrar cuánto se ha avanzado si se sabe dónde se empezó.',
    example: '0',
    label: 'Hoy',
  },
  'goals.measures.target': {
    ask: '¿Cuántas son suficientes?',
    why: 'Lo que se exige no debe subir después. Lo que es suficiente se dice ahora.',
    example: '30',
    label: 'Suficiente',
  },
  'goals.measures.source': {
    ask: '¿De dónde sale el número?',
    why: 'Todos deben poder mirar la misma lista.',
    example: 'Un calendario que lleva Ana y que se mira en conjunto cada mes',
    label: 'Fuente',
  },
  'goals.measures.every': {
    ask: '¿Cada cuánto lo miramos?',
    why: 'Un avance que nadie mira no ayuda a nadie ante el tribunal.',
    label: 'Se mira',
  },
  'goals.strategy': {
    ask: '¿Cómo se va a lograr este cambio?',
    help: 'La idea que une los servicios y las tareas.',
    why: 'Los servicios y las tareas deben encajar. Esto dice para qué sirven.',
    example: 'Un plan escrito para las noches, hecho con la tía.',
    label: 'Estrategia',
  },
  'goals.services.name': {
    ask: '¿Qué servicio o recurso ayuda?',
    why: 'La agencia debe dar ayuda, no solo tareas. Esta es la ayuda.',
    example: 'Consejería por las tardes',
    label: 'Servicio',
  },
  'goals.services.provider': {
    ask: '¿Quién lo ofrece?',
    why: 'Para que la familia sepa a quién llamar.',
    label: 'Proveedor',
  },
  'goals.services.newPerson': {
    ask: '¿Cómo se llama el proveedor?',
    why: 'Se agrega el proveedor a las personas del plan.',
    example: 'Lakeside Clinic',
    label: 'Nuevo proveedor',
  },
  'goals.services.people': {
    ask: '¿Quién lo usa?',
    why: 'Un servicio debe ser para quien lo necesita, no para todos.',
    label: 'Para',
  },
  'goals.services.availability': {
    ask: '¿Hay lugar?',
    why: 'No se debe culpar a nadie por un servicio que no se consigue.',
    label: 'Lugar',
  },
  'goals.services.waitlist.expectedOn': {
    ask: '¿Para cuándo se espera un lugar?',
    why: 'Una espera que nadie vigila se alarga. El plan recuerda este día.',
    example: '1 de junio de 2026, o en 6 semanas',
    label: 'Lugar previsto',
  },
  'goals.services.waitlist.interim': {
    ask: '¿Qué ayuda hasta entonces?',
    help: 'Una espera no es culpa de la familia.',
    why: 'El tiempo corre mientras la familia espera. Algo más debe ayudar mientras tanto.',
    example: 'Un cuaderno de ejercicios y una llamada semanal.',
    label: 'Mientras tanto',
  },
  'goals.services.startsOn': {
    ask: '¿Cuándo comienza, o cuándo comenzó?',
    why: 'Un servicio que comienza tarde deja muy poco tiempo antes de que el tribunal revise.',
    example: '18 de mayo de 2026, o próximo lunes',
    label: 'Comienzo',
  },
  'goals.services.frequency': {
    ask: '¿Con qué frecuencia?',
    why: 'La familia debe poder organizar el trabajo y el cuidado de los niños.',
    example: 'una tarde por semana',
    label: 'Con qué frecuencia',
  },
  'goals.services.location': {
    ask: '¿Dónde?',
    why: 'Un servicio al que nadie puede llegar no ayuda.',
    example: '911 S. Flores Street, o por video',
    label: 'Dónde',
  },
  'goals.services.payer': {
    ask: '¿Quién paga?',
    why: 'Nadie debe tener que dejarlo porque llegó una cuenta que no esperaba.',
    example: 'La agencia',
    label: 'Lo paga',
  },
  'goals.tasks.description': {
    ask: '¿Qué hay que hacer?',
    help: 'Un solo paso, para la familia o para la agencia. Empiece con un verbo.',
    why: 'Los pasos pequeños se pueden hacer y marcar. Cada uno debe llevar a la meta.',
    example: 'Escribir el plan para las noches.',
    label: 'Tarea',
  },
  'goals.tasks.assignee': {
    ask: '¿Quién lo hace?',
    help: 'La agencia también tiene tareas: ¿qué hace el trabajador social para ayudar?',
    why: 'Lo que deben hacer todos no lo hace nadie.',
    label: 'Quién',
  },
  'goals.tasks.due': {
    ask: '¿Para cuándo?',
    why: 'Para que a nadie se le diga después que ya debía estar hecho.',
    example: '29 de mayo de 2026, o en 3 semanas',
    label: 'Fecha límite',
  },
  'goals.tasks.frequency': {
    ask: '¿Con qué frecuencia, si es más de una vez?',
    why: 'Para que quede claro cuándo se hizo lo suficiente.',
    example: 'cada semana',
    label: 'Con qué frecuencia',
  },
};
