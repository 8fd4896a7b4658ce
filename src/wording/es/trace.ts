import type { trace as english } from '../en/trace.ts';

/** Eslabones que faltan en la cadena que va del peligro a la medida. */
export const trace: typeof english = {
  'threat-without-goal': ({ threat }) => ({
    message: `Ninguna meta responde a la amenaza a la seguridad “${threat}”.`,
    help: `Agregue ${threat} a addresses de una meta, o escriba la meta que pone fin a este peligro.`,
  }),
  'need-without-goal': ({ need }) => ({
    message: `Ninguna meta responde a la necesidad “${need}”.`,
    help: `Agregue ${need} a addresses de una meta, o escriba una meta para ella.`,
  }),
  'goal-without-task': ({ goal }) => ({
    message: `Ninguna tarea sirve a la meta “${goal}”.`,
    help: `Agregue una tarea con goals: [${goal}], para la familia o para la agencia.`,
  }),
  'goal-without-measure': ({ goal }) => ({
    message: `La meta “${goal}” no tiene ninguna medida: ¿cómo verán todos que se logró?`,
    help: 'Agregue medidas (measures): qué se cuenta, de qué fuente, con qué frecuencia, desde qué valor y hasta qué objetivo.',
  }),
  'goal-without-need': ({ goal }) => ({
    message: `La meta “${goal}” no responde a ninguna amenaza, ningún riesgo ni ninguna necesidad.`,
    help: 'Indique en addresses a qué responde.',
  }),
  'service-without-need': ({ service }) => ({
    message: `El servicio “${service}” no responde a ninguna necesidad.`,
    help: 'Indique la necesidad a la que responde.',
  }),
  'task-without-goal': ({ task }) => ({
    message: `La tarea “${task}” no sirve a ninguna meta.`,
    help: 'Indique la meta a la que sirve.',
  }),
};
