import type { suppression as english } from '../en/suppression.ts';
import { dateHelp } from './format.ts';

/** Lo que está mal en los comentarios que suprimen observaciones. */
export const suppression: typeof english = {
  'suppression-without-reason': ({ rule }) => ({
    message: `La supresión de ${rule} no da ningún motivo, y por eso no se suprime nada.`,
    help: 'Diga después de dos puntos por qué puede quedar la observación: quién lo decidió, o qué se espera.',
  }),
  'suppression-expired': ({ rule, until }) => ({
    message: `La supresión de ${rule} terminó el ${until}: su observación ha vuelto.`,
    help: 'Corrija lo que dice la observación y borre el comentario, o ponga una nueva fecha con un motivo que siga siendo válido.',
  }),
  'suppression-unused': ({ rule, line, double, near }) => ({
    message: double
      ? `Este comentario no suprime nada: otro ya responde a ${rule} en la línea ${line}.`
      : `Este comentario no suprime nada: ${rule} no encuentra nada en la línea ${line}.`,
    help: near
      ? `Hay una observación de esta regla en la línea ${near}: si se trata de esa, escriba el comentario en la línea de arriba.`
      : 'Bórrelo, para que no oculte la observación si vuelve.',
  }),
  'suppression-no-form': () => ({
    message: 'Este comentario no suprime nada: no tiene la forma de una supresión.',
    help: 'Escriba una regla, una fecha final si la hay, dos puntos y el motivo: # caseplan-ignore RULE-ID until 2026-06-30: motivo',
  }),
  'suppression-no-date': ({ text, hint }) => ({
    message: `${text} no es una fecha, y por eso no se suprime nada.`,
    help: dateHelp(hint),
  }),
  'suppression-of-many': ({ rule }) => ({
    message: `${rule} es más de una regla, y por eso no se suprime nada: ocultaría también lo que nadie ha mirado todavía.`,
    help: 'Escriba un comentario para cada observación, con su regla.',
  }),
  'suppression-of-syntax': ({ rule }) => ({
    message: `${rule} no se puede suprimir: un archivo que no se puede leer no se revisa.`,
    help: 'Corrija el archivo y borre el comentario.',
  }),
  'suppression-of-itself': ({ rule }) => ({
    message: `${rule} no se puede suprimir: trata de comentarios como este.`,
    help: 'Corrija ese comentario.',
  }),
  'suppression-no-rule': ({ rule, law, guess }) => ({
    message: `No existe la regla ${rule}${law === undefined ? '' : ` en la ley de ${law}`}, y por eso no se suprime nada.${guess ? ` ¿Quiso decir ${guess}?` : ''}`,
    help: 'Escriba la regla como la nombra la observación.',
  }),
};
