import type { componentRules as english } from '../../en/rules/component.ts';

export const componentRules: typeof english = {
  'component/safety-threats': {
    what: 'El plan no nombra ninguna amenaza a la seguridad.',
    why: 'Un plan que no dice cuál es el peligro no puede decir cuándo pasó: los tribunales devuelven a los niños cuando están seguros, no cuando terminan las clases de sus padres.',
    fix: 'En assessment.safetyThreats escriba cada peligro para los niños como un hecho que cualquiera podría ver, con las personas de quienes viene.',
  },
  'component/strengths': {
    what: 'El plan no nombra ninguna fortaleza de la familia.',
    why: 'El cambio se apoya en lo que ya funciona; un plan hecho solo de fallas no es justo ni sirve.',
    fix: 'En assessment.strengths escriba lo que la familia hace bien y lo que ya dio resultado.',
  },
  'component/needs': {
    what: 'El plan no nombra ninguna necesidad.',
    why: 'Los servicios que no responden a ninguna necesidad le quitan meses a una familia y no cambian nada.',
    fix: 'En assessment.needs escriba lo que necesita cada persona, con su área (domain) y su prioridad.',
  },
  'component/risk-and-protective-factors': {
    what: 'El plan no nombra factores de riesgo, o no nombra factores de protección.',
    why: 'Para decidir dónde está seguro un niño esta noche hay que saber a qué estar atentos y con quién se puede contar.',
    fix: 'En assessment escriba riskFactors (lo que hace más probable un daño) y protectiveFactors (quién y qué mantiene seguros a los niños).',
  },
  'component/goals': {
    what: 'El plan no tiene ninguna meta.',
    why: 'Sin una meta nadie sabe cuándo la familia ha hecho lo suficiente.',
    fix: 'En goals escriba qué será diferente, para quién y para cuándo: una conducta o una condición, no una clase a la que se asistió.',
  },
  'component/strategies': {
    what: 'El plan no tiene ninguna estrategia.',
    why: 'Una lista de servicios no dice cómo ha de producirse el cambio, y por eso nadie nota cuándo no puede producirse.',
    fix: 'En strategies escriba cómo se espera que se produzca el cambio, y para qué metas.',
  },
  'component/services': {
    what: 'El plan no nombra ningún servicio ni recurso.',
    why: 'La ley federal pide que el plan tenga los servicios que hacen seguro el regreso; un plan sin ayuda es un plan de exigencias.',
    fix: 'En services escriba qué se ofrece, quién lo da, dónde, con qué frecuencia, desde cuándo y quién lo paga.',
  },
  'component/tasks': {
    what: 'El plan no tiene ninguna tarea.',
    why: 'Nadie puede actuar con un plan que no dice quién hace qué y para cuándo.',
    fix: 'En tasks escriba una acción por tarea, con quién la hace y para cuándo, para la familia y para la agencia.',
  },
  'component/family-tasks': {
    what: 'Ninguna tarea es de la familia.',
    why: 'Los padres deben saber qué se espera de ellos por el plan, y no por una conversación que nadie recuerda.',
    fix: 'Encargue al menos una tarea al padre, a la madre, al niño, a un cuidador o a un familiar.',
  },
  'component/agency-tasks': {
    what: 'Ninguna tarea es de la agencia.',
    why: 'El plan debe decir qué hará la agencia para ayudar; un tribunal lo pregunta cuando examina los esfuerzos razonables.',
    fix: 'Encargue al menos una tarea al trabajador social del caso o a su supervisor.',
  },
  'component/measures': {
    what: 'El plan no dice cómo se mide el avance.',
    why: 'Sin un indicador, el avance es una opinión, y lo que se exige va cambiando.',
    fix: 'Dele a cada meta una medida: qué se cuenta, de qué fuente, con qué frecuencia, desde qué valor y hasta qué objetivo.',
  },
  'component/criteria-and-check-ins': {
    what: 'Una medida de una meta abierta no dice desde qué valor ni hasta cuál, o con qué frecuencia se observa.',
    why: 'Un indicador solo se cumple con cualquier número. La familia debe saber cuánto es suficiente, y alguien debe mirar antes de que se acabe el tiempo.',
    fix: 'Dele a cada medida su valor inicial (baseline), su objetivo (target) y cada cuánto se observa (every; P1M es cada mes).',
  },
  'component/timeline': {
    what: 'El plan no tiene fechas claras: le falta la vigencia, o ninguna meta ni tarea tiene fecha.',
    why: 'El tiempo de los niños corre con las fechas; un plan sin ellas nunca se atrasa, y por eso tampoco se cumple.',
    fix: 'Escriba la vigencia del plan, una fecha prevista para cada meta y una fecha límite para cada tarea.',
  },
  'component/people': {
    what: 'El plan no nombra a ningún niño, a ningún padre, madre o tutor, o a nadie de la agencia.',
    why: 'Un plan trata de un niño, se hace con la familia y alguien responde de él. A quien no se nombra no se le puede preguntar nada.',
    fix: 'En people escriba a cada persona una vez, con id, papel en el caso (role) y nombre: los niños, cada padre, madre o tutor, el trabajador social del caso.',
  },
  'component/stakeholders': {
    what: 'Un tribunal conoce del caso y el plan no lo nombra, o nadie presta un servicio del plan.',
    why: 'Quien decide y quien ayuda son parte del plan: la familia debe saber a quién llamar, y el papel debe llegar al tribunal correcto.',
    fix: 'En case.court escriba el tribunal, el número de la causa y el juez; dele a cada servicio un proveedor (provider) que conste en people.',
  },
  'component/children': {
    what: 'Un niño o una niña que fue retirado del hogar no tiene entrada en children.',
    why: 'El plan de un niño bajo cuidado dice dónde vive y por qué allí, dónde vivirá de forma permanente, y cómo se atienden su escuela y su salud.',
    fix: 'En children escriba una entrada para cada niño bajo cuidado: permanency (la meta, y la paralela), placement, education, health; donde corresponda, icwa y transition.',
  },
  'component/participation': {
    what: 'El padre, la madre o un niño no participó en el plan, y el plan no dice por qué.',
    why: 'Un plan se elabora con la familia; cuando alguien no pudo o no quiso participar, la ley quiere que el motivo conste en el plan.',
    fix: 'En participation escriba, para cada padre, madre y niño, cuándo se le invitó, cómo participó y qué dijo, o whyNot.',
  },
  'component/review': {
    what: 'El plan no dice cuándo se revisa.',
    why: 'Las familias cambian; un plan que nadie vuelve a mirar sigue pidiendo lo que ya no importa.',
    fix: 'Escriba reviewEvery (P3M es cada tres meses), y anote cada revisión con la fecha de la siguiente.',
  },
  'component/signatures': {
    what: 'El padre o la madre no ha firmado, o nadie de la agencia, y el plan no dice por qué.',
    why: 'Una firma muestra que el plan se repasó con la persona. Cuando falta, el tribunal quiere leer el motivo en el plan.',
    fix: 'En signatures escriba una entrada para cada padre y madre y para el trabajador social del caso o su supervisor: signed con su fecha, o refused o unavailable con el motivo.',
  },
};
