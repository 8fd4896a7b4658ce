import type { suppressionRules as english } from '../../en/rules/suppression.ts';

export const suppressionRules: typeof english = {
  'suppression/no-reason': {
    what: 'Un comentario que debía suprimir una observación no da ningún motivo. No suprime nada.',
    why: 'Quien lea el plan después, un supervisor o un tribunal, debe poder distinguir una decisión de un descuido.',
    fix: 'Diga después de dos puntos por qué puede quedar la observación: quién lo decidió, o qué se espera.',
  },
  'suppression/expired': {
    what: 'El último día de una supresión ya pasó, y la observación ha vuelto.',
    why: 'Un motivo que valió unas semanas no vale para siempre; alguien debe volver a mirar el día que se indicó.',
    fix: 'Corrija lo que dice la observación y borre el comentario. Ponga una nueva fecha solo con un motivo que siga siendo válido.',
  },
  'suppression/unused': {
    what: 'Un comentario no suprime nada: su regla no encuentra nada en esa línea.',
    why: 'Un comentario que dura más que su observación oculta la misma equivocación cuando se vuelve a cometer.',
    fix: 'Borre el comentario, o escríbalo en la línea que está arriba de la que nombra la observación.',
  },
  'suppression/malformed': {
    what: 'Un comentario que debía suprimir una observación no se entiende: no existe la regla o la fecha, o no tiene la forma debida. No suprime nada.',
    why: 'Quien lo escribió cree que la observación ya tiene respuesta.',
    fix: 'Escriba una regla como la nombra la observación, una fecha final si la hay, dos puntos y el motivo. No se pueden suprimir las observaciones de las familias syntax y suppression, ni una familia entera a la vez.',
  },
};
