import type { qualityRules as english } from '../../en/rules/quality.ts';
import type { RuleText } from '../../wording.ts';

export const qualityRules: Record<keyof typeof english, RuleText> = {
  'quality/cookie-cutter': {
    what: 'La mayoría de las tareas de los padres son frases hechas que podrían estar en el plan de cualquier familia.',
    why: 'Se han encontrado planes de distintas familias que eran iguales salvo el número del caso. Un plan que le sirve a cualquiera no responde a nadie, y puede que un tribunal no lo considere hecho a la medida.',
    fix: 'Escriba en cada tarea qué hace esta familia, dónde o con quién, con qué frecuencia y por cuál peligro. Solo lee inglés.',
    optionTexts: {
      tasks: 'Cuántas tareas de los padres deben ser solo frases hechas.',
      share: 'Y qué parte de todas las tareas de los padres.',
    },
  },
  'quality/compliance-only-goal': {
    what: 'Una meta solo dice que alguien asiste, completa o cumple algo.',
    why: 'Se puede terminar una clase mientras un niño sigue en peligro, y un hogar puede ser seguro sin ella. A los tribunales se les pide que devuelvan a los niños cuando el hogar es seguro, no cuando se completa una lista.',
    fix: 'Escriba en `statement` qué hará la gente o cómo estarán las cosas. Aquello a lo que se asiste es una tarea o un servicio.',
  },
  'quality/vague-wording': {
    what: 'Una meta, una tarea o una medida tiene palabras que cada quien entiende a su manera.',
    why: 'Donde un plan dice “adecuado” o “según sea necesario”, la familia no puede saber cuándo hizo lo suficiente, y lo que se le exige puede subir.',
    fix: 'Escriba lo que cualquiera pueda ver y contar: quién hace qué, dónde o con quién, con qué frecuencia, cuánto.',
  },
  'quality/jargon': {
    what: 'Un texto que lee la familia tiene unas siglas que no se explican en ninguna parte.',
    why: 'Los padres y los niños no pueden seguir lo que no entienden, y pocos preguntan.',
    fix: 'Escríbalo completo una vez, con las siglas detrás entre paréntesis, o prescinda de las siglas.',
  },
  'quality/reading-level': {
    what: 'Lo que la familia lee en el plan es difícil de leer.',
    why: 'Muchas agencias procuran un nivel de sexto a octavo grado. Un plan que los padres no pueden leer se sigue adivinando.',
    fix: 'Escriba oraciones más cortas y las palabras que la gente usa al hablar. La observación está en el texto más difícil.',
    optionTexts: {
      grade: 'El grado escolar más alto (Flesch-Kincaid) al que puede leerse un plan en inglés.',
      ease: 'La menor facilidad de lectura (Szigriszt, en la escala INFLESZ) de un plan en español.',
      words: 'Los planes que dicen menos no se juzgan: las fórmulas necesitan un texto de cierta extensión.',
    },
  },
  'quality/overload': {
    what: 'Una madre o un padre tiene más tareas pendientes de las que alguien podría tener presentes.',
    why: 'Un plan que lo pide todo a la vez lo incumple gente que se esfuerza. Ninguna ley dice cuántas son demasiadas: fije el número que su agencia considere justo.',
    fix: 'Conserve primero lo que da seguridad a los niños, reparta tareas con la agencia y deje el resto para el próximo plan.',
    optionTexts: { tasks: 'Cuántas tareas pendientes puede tener cada uno de los padres.' },
  },
  'quality/same-tasks-for-everyone': {
    what: 'Los padres tienen las mismas tareas.',
    why: 'Una sola lista para todos los padres pide que la gente cambie lo que nunca hizo, y pasa por alto lo que cada quien puede hacer.',
    fix: 'Dé a cada uno las tareas que le corresponden. Lo que hacen juntos puede ser una sola tarea con los dos en `assignee`.',
    optionTexts: {
      share: 'Qué parte de las tareas de los padres debe ser igual para que se diga.',
      tasks: 'Los padres con menos tareas pendientes no se comparan.',
    },
  },
  'quality/barrier-unanswered': {
    what: 'Un obstáculo no tiene respuesta, o nada ayuda mientras se espera un servicio o no se consigue.',
    why: 'Lo que le impide a una familia hacer una tarea no lo tiene que resolver sola. Los tribunales preguntan qué hizo la agencia al respecto, y un servicio que no se consigue no se usa contra los padres.',
    fix: 'Escriba en `response` qué se hace ante el obstáculo, y en `waitlist` qué ayuda mientras tanto (`interim`).',
  },
};
