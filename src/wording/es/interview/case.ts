import type { caseQuestionsEn } from '../../en/interview/case.ts';
import type { QuestionWords } from '../../interview-words.ts';

/** Las preguntas sobre el plan, el caso y las personas en español, por id. */
export const caseQuestionsEs: Readonly<Record<keyof typeof caseQuestionsEn, QuestionWords>> = {
  'plan.jurisdiction': {
    ask: '¿Qué estado lleva el caso?',
    help: 'Después, caseplan check compara el plan con los plazos y contenidos que conoce de esta ley.',
    why: 'Cada estado tiene sus propios plazos y dice qué debe contener un plan.',
    label: 'Jurisdicción',
  },
  'plan.kind': {
    ask: '¿Qué tipo de plan es?',
    why: 'Es el título de la primera página, y los tribunales piden cosas distintas de cada tipo de plan.',
    label: 'Tipo de plan',
  },
  'plan.id': {
    ask: '¿Cómo se llama el plan en sus archivos?',
    help: 'Letras, cifras y guiones, sin espacios. El archivo también lleva este nombre, si no se le dio otro.',
    why: 'Para que todos hablen del mismo plan, también cuando haya uno más nuevo.',
    example: 'FSP-2026-0007',
    label: 'Id del plan',
  },
  'plan.language': {
    ask: '¿En qué idioma se escribe el plan?',
    help: 'Los padres deben recibir el plan en un idioma que entiendan.',
    why: 'Nadie puede seguir un plan que no puede leer. Si la madre o el padre lee otro idioma, el plan se tiene que traducir.',
    label: 'Idioma del plan',
  },
  'plan.period.start': {
    ask: '¿Cuándo comienza el plan?',
    why: 'Para que todos sepan desde qué día cuenta.',
    example: '8 de mayo de 2026, 5/8/2026 (mes/día/año) o próximo lunes',
    label: 'Primer día',
  },
  'plan.period.end': {
    ask: '¿Cuándo termina?',
    help: 'A más tardar a los seis meses: para entonces la ley federal pide una revisión. Después puede haber un plan nuevo.',
    why: 'Un plan no dura para siempre. Ese día ya está cumplido, o se vuelve a hablar de él.',
    example: '8 de noviembre de 2026, o en 6 meses',
    label: 'Último día',
  },
  'plan.preparedBy': {
    ask: '¿Quién escribe este plan?',
    why: 'Para que la familia y el tribunal sepan a quién preguntar.',
    label: 'Escrito por',
  },
  'plan.preparedOn': {
    ask: '¿Cuándo se escribió?',
    why: 'Para que todos vean qué se sabía cuando se hizo el plan.',
    example: 'hoy, o 8 de mayo de 2026',
    label: 'Escrito el',
  },

  'case.number': {
    ask: '¿Cuál es el número del caso en la agencia?',
    why: 'Con este número la agencia encuentra el caso cuando alguien llama.',
    example: '48213907',
    label: 'Número del caso',
  },
  'case.agency.name': {
    ask: '¿Cómo se llama la agencia?',
    help: 'El nombre completo, como aparece en las cartas.',
    why: 'La familia y el tribunal deben ver enseguida quién es responsable de este plan.',
    example: 'Department of Family and Protective Services',
    label: 'Agencia',
  },
  'case.agency.office': {
    ask: '¿Qué oficina o unidad?',
    why: 'Para que las cartas y llamadas lleguen a las personas indicadas.',
    example: 'Región 8, Unidad 42',
    label: 'Oficina',
  },
  'case.agency.phone': {
    ask: '¿A qué número puede llamar la familia?',
    why: 'Cuando algo se interpone, la familia debe poder decirlo antes de que pase una fecha.',
    example: '210-555-0142',
    label: 'Teléfono de la agencia',
  },
  'case.court.name': {
    ask: '¿Qué tribunal ve el caso?',
    help: 'Déjelo vacío si no interviene ningún tribunal.',
    why: 'Va al comienzo del plan, para que el plan llegue al expediente correcto.',
    example: '438th Judicial District Court',
    label: 'Tribunal',
  },
  'case.court.county': {
    ask: '¿En qué condado?',
    help: 'Sin la palabra condado.',
    why: 'Hay tribunales con el mismo nombre en más de un condado.',
    example: 'Bexar',
    label: 'Condado',
  },
  'case.court.state': {
    ask: '¿En qué estado?',
    help: 'Dos letras.',
    why: 'Es parte del nombre del tribunal en la primera página.',
    example: 'TX',
    label: 'Estado',
  },
  'case.court.causeNumber': {
    ask: '¿Cuál es el número de causa o de expediente judicial?',
    why: 'La secretaría del tribunal archiva el plan con este número.',
    example: '2026-PA-00087',
    label: 'Número de causa',
  },
  'case.court.style': {
    ask: '¿Cómo llama el tribunal al caso?',
    help: 'El título del encabezado. Los tribunales nombran a los niños por sus iniciales para protegerlos.',
    why: 'Los papeles para el tribunal llevan el mismo título del caso que todos los demás.',
    example: 'In the Interest of L.C., a Child',
    label: 'Título del caso',
  },

  'people.name': {
    ask: '¿Cómo se llama la persona?',
    help: 'Nombre y apellido. Primero los niños, luego los padres. De un proveedor, el nombre de la organización.',
    why: 'Cada persona que tiene parte en el plan se nombra una vez, para que quede claro quién hace qué.',
    example: 'Ana Castell',
    label: 'Nombre',
  },
  'people.role': {
    ask: '¿Qué papel tiene {who} en el caso?',
    why: 'De eso depende qué se pregunta después sobre la persona, y quién firma.',
    label: 'Papel en el caso',
  },
  'people.birthDate': {
    ask: '¿Cuándo nació {who}?',
    why: 'Lo que un plan debe contener depende de la edad del niño: la escuela, su voz en el plan, la preparación para la vida adulta.',
    example: '6 de mayo de 2023, o 5/6/2023 (mes/día/año)',
    label: 'Nacimiento',
  },
  'people.parentOf': {
    ask: '¿De quién es madre o padre {who}?',
    why: 'Los hermanos no siempre tienen los mismos padres. Cada uno de los padres tiene su propia parte en el plan.',
    label: 'Madre o padre de',
  },
  'people.language': {
    ask: '¿Qué idioma entiende mejor {who}?',
    why: 'Las reuniones y los papeles deben estar en un idioma que la persona entienda de verdad, no en uno con el que se las arregle.',
    label: 'Idioma',
  },
  'people.interpreter': {
    ask: '¿Necesita {who} un intérprete?',
    why: 'Nadie debe aceptar algo que no entendió. Los niños no deben tener que interpretar para sus padres.',
    label: 'Intérprete',
  },
  'people.represents': {
    ask: '¿Por quién habla {who}?',
    why: 'Todos deben ver quién habla por cada persona ante el tribunal.',
    label: 'Habla por',
  },
  'people.organization': {
    ask: '¿Qué relación tiene {who} con los niños?',
    help: 'O la organización de la que viene la persona.',
    why: 'Cuando un niño no puede estar en casa, primero se piensa en familiares y amigos.',
    example: 'Tía materna',
    label: 'Relación',
  },
  'people.phone': {
    ask: '¿A qué número se puede llamar a {who}?',
    help: 'Déjelo vacío si no debe estar en el plan: todos los que reciben el plan lo pueden leer.',
    why: 'Los planes fallan cuando la gente no se puede comunicar.',
    example: '210-555-0119',
    label: 'Teléfono',
  },

  'case.reasonForInvolvement': {
    ask: '¿Por qué interviene la agencia?',
    help: 'Qué pasó, cuándo y a qué niño.',
    why: 'La familia tiene derecho a saber qué le preocupa a la agencia. Todo lo que hay en el plan debe partir de ahí.',
    example:
      'El 1 de febrero encontraron a Leo, de 2 años, solo en el apartamento a las 2 a. m. Su madre estaba en el trabajo.',
    label: 'Motivo de la intervención',
  },
  'case.reasonableEfforts.toPrevent': {
    ask: '¿Qué se intentó para que los niños pudieran quedarse en casa?',
    help: 'Escriba también lo que se ofreció y no se aceptó.',
    why: 'La agencia debe tratar de mantener unidas a las familias. El tribunal pregunta qué hizo.',
    example:
      'El 1 de febrero la trabajadora ofreció una niñera para las noches de trabajo. Ana aceptó; la niñera dejó de venir el 9 de febrero.',
    label: 'Esfuerzos para que los niños sigan en casa',
  },
  'case.reasonableEfforts.toReunify': {
    ask: '¿Qué se hace para que los niños puedan volver a casa?',
    help: 'Déjelo vacío si han estado en casa todo el tiempo.',
    why: 'La agencia debe ayudar a que los niños vuelvan a casa. El tribunal pregunta qué hace.',
    example: 'La agencia paga la consejería y lleva a Ana a sus visitas con Leo.',
    label: 'Esfuerzos para que los niños vuelvan a casa',
  },
  'case.events.type': {
    ask: '¿Qué pasó?',
    help: 'Los plazos se cuentan desde días como estos.',
    why: 'La ley da a la agencia y al tribunal un tiempo limitado, que empieza a correr con hechos como este.',
    label: 'Hecho',
  },
  'case.events.date': {
    ask: '¿Qué día?',
    why: 'Los plazos se cuentan desde este día.',
    example: '9 de febrero, o 2/9/2026 (mes/día/año)',
    label: 'Fecha del hecho',
  },
};
