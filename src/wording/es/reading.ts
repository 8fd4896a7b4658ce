import type { reading as english, YamlMistake } from '../en/reading.ts';
import type { Words } from '../wording.ts';

/** Lo que impide leer un archivo como plan. */

const comillas =
  'Ponga todo el texto entre comillas: "…". Si el texto ya lleva comillas dobles, enciérrelo entre comillas simples.';
const mistakes: Readonly<Record<YamlMistake, Words>> = {
  BAD_INDENT: {
    message: 'Esta línea no comienza en la misma columna que las demás de su grupo.',
    help: 'Póngale los mismos espacios al comienzo que a la línea de arriba.',
  },
  TAB_AS_INDENT: {
    message: 'Esta línea comienza con un tabulador.',
    help: 'Cambie el tabulador por espacios.',
  },
  DUPLICATE_KEY: {
    message: 'Esta clave aparece aquí por segunda vez.',
    help: 'Conserve una de las dos; la segunda ocultaría la primera.',
  },
  MISSING_CHAR: {
    message: 'Faltan unas comillas, un corchete o unos dos puntos, en esta línea o justo antes.',
    help: 'Cierre lo que se abrió; una clave termina con dos puntos.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Este texto no termina donde se cierran sus comillas, o comienza con un signo que YAML lee como propio.',
    help: comillas,
  },
  BLOCK_IN_FLOW: { message: 'Este texto contiene ": ", que comienza una clave nueva.', help: comillas },
  BLOCK_AS_IMPLICIT_KEY: { message: 'Este texto contiene ": ", que comienza una clave nueva.', help: comillas },
  TEXT_GOES_ON: {
    message:
      'La línea siguiente comienza más adentro que esta clave y por eso se lee como su texto; pero contiene ": ".',
    help: 'Si las dos líneas llevan clave, comiéncelas en la misma columna. Si no, ponga todo el texto entre comillas.',
  },
  DASH_WITHOUT_SPACE: {
    message: 'Un guion sin espacio detrás no comienza un elemento de lista.',
    help: 'Escriba un espacio después del guion: - id: …',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A esta línea le faltan los dos puntos después de la clave, o hay unas comillas sin cerrar.',
    help: 'Una clave termina con dos puntos: goals:',
  },
  MULTIPLE_DOCS: {
    message: 'Hay más de un documento en este archivo.',
    help: 'Deje un solo plan en cada archivo: quite la línea `---` y lo que le sigue.',
  },
  BAD_ALIAS: { message: 'Un texto que comienza con * o & remite a un ancla.', help: comillas },
  BAD_SCALAR_START: { message: 'Un texto no puede comenzar con @, ` ni %.', help: comillas },
  BAD_DQ_ESCAPE: {
    message: 'Entre comillas dobles, \\ comienza una secuencia de escape, y esta no lo es.',
    help: 'Escriba \\\\ para el signo mismo, o use comillas simples.',
  },
  NON_STRING_KEY: {
    message: 'Una clave debe ser una palabra.',
    help: 'Póngala entre comillas, o comience la línea con "- " si es un elemento de una lista.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Hay demasiados corchetes o llaves, unos dentro de otros.',
    help: 'Quite algunos.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'Una palabra que comienza con ! es una etiqueta de YAML, y un plan no necesita ninguna.',
    help: `Quítela. ${comillas}`,
  },
};

export const reading: typeof english = {
  'file-too-large': ({ megabytes }) => ({
    message: `Este archivo pasa de ${megabytes} MB, lo máximo que puede tener un plan.`,
    help: 'Guarde los documentos escaneados y los anexos fuera del archivo del plan.',
  }),
  'file-of-other-kind': ({ kind }) => ({
    message: `Esto es ${kind === 'pdf' ? 'un PDF' : 'un archivo de Word, de Excel o zip'}, no un plan.`,
    help: 'Indique el archivo YAML del plan.',
  }),
  'file-not-utf-8': () => ({
    message: 'Este archivo no es texto UTF-8.',
    help: 'Guárdelo como UTF-8 en su editor.',
  }),
  'control-character': ({ code }) => ({
    message: `Aquí hay un carácter de control invisible (U+${code}).`,
    help: 'Bórrelo; quizás vino con un texto copiado de otro programa.',
  }),
  'yaml-mistake': ({ mistake }) => mistakes[mistake],
  'merge-conflict': ({ first, last, more }) => ({
    message: `Un conflicto de fusión está sin resolver: líneas ${first} a ${last}${more === 0 ? '' : `, y ${more} más abajo`}.`,
    help: 'Deje lo que es correcto de las dos versiones y borre las líneas que comienzan con <<<<<<<, ======= y >>>>>>>.',
  }),
  'yaml-other': ({ own }) => ({
    message: `Esto no es YAML válido. El lector dice, en inglés: ${own}.`,
    help: 'Mire esta línea y la anterior.',
  }),
  'yaml-anchors': () => ({
    message:
      'Las anclas de este archivo (&nombre, *nombre) se repiten tanto, o se contienen a sí mismas, que no se puede leer.',
    help: 'Escriba completo el texto repetido, o remita a las cosas por su id.',
  }),
  'no-plan': () => ({
    message: 'Este archivo no es un plan.',
    help: 'Un plan es un mapa YAML cuya primera línea es `caseplan: 1`. Comience uno con: caseplan init',
  }),
};
