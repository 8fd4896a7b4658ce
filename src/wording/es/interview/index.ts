import type { InterviewWording } from '../../interview-words.ts';
import { caseQuestionsEs } from './case.ts';
import { closingQuestionsEs } from './closing.ts';
import { codesEs } from './codes.ts';
import { familyQuestionsEs } from './family.ts';
import { goalsQuestionsEs } from './goals.ts';
import { placesEs } from './places.ts';

/** La entrevista en español, como la escriben las agencias de los Estados Unidos: con sencillez, y de usted. */
export const es: InterviewWording = {
  sections: {
    plan: {
      title: 'El plan',
      intro:
        'Las respuestas entre paréntesis son sugerencias: Enter las acepta. Lo que aún no sepa puede quedar abierto.',
    },
    agency: { title: 'La agencia y el tribunal', intro: 'Van al comienzo de la primera página.' },
    people: {
      title: 'Las personas',
      intro:
        'Todas las personas de las que habla el plan, una vez: los niños, sus padres, quienes los cuidan, el trabajador o la trabajadora social, quienes ayudan.',
    },
    why: {
      title: 'Por qué interviene la agencia',
      intro: 'Hechos que cualquiera podría haber visto. Los leerá la familia, y también un juez.',
    },
    children: {
      title: 'Los niños',
      intro: 'De cada niño: dónde vive ahora y dónde debe crecer.',
      nothing:
        'No se ha nombrado a ningún niño, así que aquí no hay nada que preguntar. El plan lo puede decir después.',
    },
    assessment: {
      title: 'Lo que se encontró',
      intro: 'Los peligros, y también quién y qué mantiene seguros a los niños. De aquí salen las metas.',
    },
    goals: {
      title: 'Las metas',
      intro: 'Una meta a la vez: qué será diferente, cómo lo sabremos, quién ayuda y quién hace qué.',
    },
    barriers: {
      title: 'Lo que se interpone, y el tiempo en familia',
      intro: 'Qué podría impedir que el plan funcione, y cómo ven los niños a su familia.',
    },
    together: {
      title: 'Hecho en conjunto',
      intro: 'Quién participó, cuándo volvemos a mirar el plan y quién firma.',
    },
  },
  questions: { ...caseQuestionsEs, ...familyQuestionsEs, ...goalsQuestionsEs, ...closingQuestionsEs },
  repeats: {
    people: {
      label: 'Personas',
      why: 'Cada persona se nombra una vez. El resto del plan dice quién hace qué con estos nombres.',
      leave: 'Aún no se ha nombrado a ningún niño. ¿Dejar abierta esta sección?',
      another: '¿Hay otra persona?',
    },
    'case.events': {
      label: 'Fechas del caso',
      why: 'La ley cuenta los plazos desde días como el de la separación del hogar o el de una orden del tribunal.',
      first: '¿Ha pasado algo con una fecha que el tribunal preguntará, como una separación del hogar?',
      another: '¿Hay otra fecha así?',
    },
    children: {
      label: 'Niño',
      why: 'Cada niño es distinto y tiene derecho a que se le mire por separado.',
      heading: '{who}',
    },
    'assessment.safetyThreats': {
      label: 'Peligros para los niños',
      why: 'Lo que es peligroso ahora debe terminar para que la agencia se pueda retirar.',
      leave: 'Aún no se ha nombrado ningún peligro. ¿Dejar abierta esta lista?',
      another: '¿Hay otro peligro?',
    },
    'assessment.riskFactors': {
      label: 'Lo que hace más probable un daño',
      why: 'Lo que hace más probable un daño no es un peligro por sí solo, pero el plan debe ayudar con eso.',
      another: '¿Hay algo más que haga más probable un daño?',
    },
    'assessment.protectiveFactors': {
      label: 'Quién y qué mantiene seguros a los niños',
      why: 'El plan se apoya en las personas y las cosas que ya mantienen seguros a los niños.',
      another: '¿Hay algo o alguien más?',
    },
    'assessment.strengths': {
      label: 'Fortalezas de la familia',
      why: 'El plan y el tribunal deben ver lo que la familia hace bien.',
      another: '¿Hay otra fortaleza?',
    },
    'assessment.needs': {
      label: 'Necesidades',
      why: 'Las metas salen de los peligros y de lo que necesita la familia.',
      another: '¿Hay otra necesidad?',
    },
    goals: {
      label: 'Metas',
      why: 'Es mejor tener pocas metas que se puedan recordar que muchas.',
      heading: 'Meta {n}',
      leave: 'Aún no se ha nombrado ninguna meta. ¿Dejar abierta esta sección?',
      another: '¿Hay otra meta?',
    },
    'goals.measures': {
      label: 'Cómo lo sabremos',
      why: 'Lo que se puede contar muestra el avance, no importa a quién se le pregunte.',
      another: '¿Hay otra señal de avance que contar?',
    },
    'goals.services': {
      label: 'Servicios',
      why: 'La agencia debe dar ayuda, no solo tareas.',
      first: '¿Hay un servicio o recurso que ayude con esta meta?',
      another: '¿Ayuda otro servicio con esta meta?',
    },
    'goals.tasks': {
      label: 'Tareas',
      why: 'Quién hace qué y para cuándo, de la familia y de la agencia.',
      leave: 'Esta meta aún no tiene ninguna tarea. ¿Dejar abiertas las tareas?',
      another: '¿Hay otra tarea para esta meta?',
    },
    barriers: {
      label: 'Obstáculos',
      why: 'Lo que se interpone se debe decir antes de que se use contra alguien.',
      first: '¿Hay algo que se interponga en este plan?',
      another: '¿Hay algo más que se interponga?',
    },
    familyTime: {
      label: 'Tiempo en familia',
      why: 'Los niños necesitan ver a las personas que quieren mientras viven en otro lugar.',
      another: '¿Hay tiempo en familia con alguien más?',
    },
    participation: {
      label: 'Participación',
      why: 'El tribunal pregunta quién ayudó a hacer el plan, y a quién no se le preguntó.',
      heading: '{who}',
    },
    signatures: {
      label: 'Firma',
      why: 'Una firma dice que alguien leyó el plan. Nadie tiene que firmar en el momento.',
    },
  },
  lacking: {
    child: {
      ask: '¿Hay otra persona? Aún no se ha nombrado a ningún niño.',
      label: 'Un niño entre las personas',
      leave: 'Aún no se ha nombrado a ningún niño. ¿Seguir de todos modos?',
    },
    parent: {
      ask: '¿Hay otra persona? Aún no se ha nombrado a ninguno de los padres.',
      label: 'Una madre o un padre entre las personas',
      leave: 'Aún no se ha nombrado a ninguno de los padres. ¿Seguir de todos modos?',
    },
    caseworker: {
      ask: '¿Hay otra persona? Aún no se ha nombrado a quien lleva el caso en la agencia.',
      label: 'Un trabajador o una trabajadora social entre las personas',
      leave: 'Aún no se ha nombrado a quien lleva el caso en la agencia. ¿Seguir de todos modos?',
    },
    service: {
      ask: '¿Hay un servicio o recurso que ayude con esta meta?',
      label: 'Un servicio o recurso',
      leave: 'Aún no se ha nombrado ningún servicio. ¿Seguir de todos modos?',
    },
    familyTask: {
      ask: '¿Hay otra tarea para esta meta? La familia aún no tiene ninguna.',
      label: 'Una tarea para la familia',
      leave: 'La familia aún no tiene ninguna tarea. ¿Seguir de todos modos?',
    },
    agencyTask: {
      ask: '¿Hay otra tarea para esta meta? La agencia aún no tiene ninguna.',
      label: 'Una tarea para la agencia',
      leave: 'La agencia aún no tiene ninguna tarea. ¿Seguir de todos modos?',
    },
  },
  refusals: {
    idTaken: 'Ya hay un archivo de plan con este nombre. Elija otro id para el plan.',
    notId: 'Use letras, cifras y guiones, sin espacios. Por ejemplo FSP-2026-01.',
    bornLater: 'La fecha de nacimiento de {who} no puede estar en el futuro.',
    endsEarly: 'El plan terminaría antes de comenzar el {date}. Escriba un día posterior.',
    goalEarly: 'El plan comienza el {date}. Escriba un día posterior.',
    taskLate: 'El plan termina el {date}. Escriba un día anterior.',
    signedLater: 'Una firma no puede tener una fecha futura.',
    sameGoal: 'La meta alternativa debe ser distinta de la meta principal.',
  },
  codes: codesEs,
  places: placesEs,
  comments: {
    case: 'El caso: agencia, tribunal, por qué interviene la agencia, fechas desde las que se cuentan los plazos.',
    people: 'Todas las personas del plan, una vez. El resto del archivo las señala por su id.',
    children: 'Cada niño: dónde vive y dónde debe crecer.',
    assessment: 'Lo que se encontró. Las metas señalan los peligros, riesgos y necesidades por su id.',
    goals: 'Qué será diferente, para cuándo, y cómo lo sabremos.',
    strategies: 'Cómo se espera que se produzca el cambio.',
    services: 'Quién ayuda, dónde, desde cuándo y quién paga.',
    tasks: 'Quién hace qué y para cuándo: la familia y la agencia.',
    barriers: 'Qué se interpone, y qué se hace al respecto.',
    familyTime: 'Cómo ven los niños a su familia.',
    participation: 'Quién participó al hacer el plan, y cómo, o por qué no.',
    reviewEvery: 'Cuándo se vuelve a mirar el plan. P3M es cada tres meses.',
    signatures:
      'Quién firma. status: pending (pendiente), signed (firmó), refused (no quiso) o unavailable (no localizado).',
    'x-unfinished': 'Comenzado y aún sin terminar. Complételo y páselo a su sección, o bórrelo.',
  },
  words: {
    section: 'Sección {n} de {of}',
    leaveOpen: 'Dejar abierto por ahora',
    needed: 'Esta respuesta hace falta para seguir.',
    neededMany: 'Marque al menos una con la barra espaciadora.',
    addPerson: 'Alguien que no está en esta lista',
    leave: 'No se escribió nada. ¿Seguir sin esto?',
    lawAsks: 'Lo pide {law}.',
    lawAsksUnverified: 'Lo pide {law} (de memoria, sin verificar: consulte la ley).',
    yes: 'Sí',
    no: 'No',
    notNumber: 'Escriba un número, por ejemplo 0 o 12.5.',
    notDate: 'Escriba una fecha como 15 de abril, 4/15/2026 (mes/día/año), próximo viernes o en 2 semanas.',
    noSuchDay: '{month} de {year} no tiene día {day}.',
    noSuchMonth: 'No existe el mes {month}.',
    monthFirst: 'Escriba primero el mes: {date}.',
    otherWeekday: 'Ese día es otro día de la semana: {date}.',
    toEmpty: 'Ctrl-U vacía la línea.',
    again: 'Es el {date}. Presione Enter otra vez si es correcto.',
    moveChoose: '↑↓ o letras para moverse, Enter para elegir',
    listGoesOn: '↑↓ o letras para moverse, Enter para elegir. La lista sigue abajo.',
    markGo: '↑↓ para moverse, espacio para marcar, Enter al terminar',
    nothing: 'queda abierto',
    about: '{label} ({what})',
    languageNotPrinted:
      'Por ahora los documentos se imprimen en letras latinas, griegas y cirílicas, así que aún no en este idioma.',
    textNotPrinted:
      'Por ahora los documentos se imprimen en letras latinas, griegas y cirílicas. Escriba esto con unas de ellas antes de imprimir.',
    written: 'Un borrador, escrito con caseplan init el {date}. Cualquier editor de texto lo puede cambiar.',
    longDate: '{weekday} {day} de {month} de {year}',
    shortDate: '{day} de {month} de {year}',
  },
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};
