import type { DocumentWords } from '../document.ts';
import { lista } from './words.ts';

const frase = (at: string | undefined) => at ?? 'Un archivo de frases';
const quiso = (guess: string | undefined) => (guess ? ` ¿Quiso decir ${guess}?` : '');
const algunas = (names: readonly string[], more: number) => names.join(', ') + (more > 0 ? ` y ${more} más` : '');
const soloDentro =
  'No se carga nada de fuera. Una imagen puede escribirse en el archivo: url(data:image/png;base64,…).';
const entregado = 'Mire qué le entregan sus plantillas.';

export const documentEs: DocumentWords = {
  'option-of-others': ({ option, kinds, kind, otherwise }) =>
    `${option} va con --document ${lista(kinds, 'o')}: un documento ${kind} ${otherwise.es}.`,
  'option-future': ({ option, date, today }) => `${option} ${date} es posterior al ${today}.`,
  'no-fixed-words': ({ asked, shown, known }) =>
    `No hay palabras fijas en ${asked}; se imprimen en ${shown}. Se conocen: ${known.join(', ')}.`,
  untranslated: ({ wanted, shown, at }) => `no hay texto en ${wanted} para ${at}; se muestra en ${shown}.`,
  'untranslated-more': ({ n }) => `y ${n} más.`,
  undrawable: ({ character, point, more }) =>
    `ninguna letra incluida tiene el carácter ${character} (${point})${more > 0 ? ` ni otros ${more}` : ''}. ` +
    'Los documentos se imprimen en alfabeto latino, griego y cirílico y con emojis; escríbalo con uno de ellos, o use --format html.',

  'file-unknown': ({ guess, known, more }) =>
    `Nada con ese nombre se usa en los documentos.${quiso(guess)} Se conocen: ${algunas(known, more)}.`,
  'phrases-map': ({ at, known, more }) => `${frase(at)} debe ser un mapa. Sus claves: ${algunas(known, more)}.`,
  'phrases-list': ({ at, now }) => `${frase(at)} debe ser una lista de ${now.length} textos. Ahora: ${now.join(', ')}.`,
  'phrase-unknown': ({ at, guess, known, more }) =>
    `No hay frase ${at}.${quiso(guess)} Se conocen aquí: ${algunas(known, more)}.`,
  'phrase-no-text': ({ at, program }) => `${frase(at)} debe ser un texto. El programa dice «${program}».`,
  'phrase-empty': ({ at, program }) => `${frase(at)} está vacío. Quite la clave para conservar «${program}».`,
  'phrase-language': () => 'El idioma de las frases no puede cambiarse. Quite esta clave.',
  'phrase-invisible': ({ at }) =>
    `${frase(at)} tiene un carácter que nadie vería. Bórrelo; puede haber llegado con una copia.`,
  'phrase-undrawable': ({ letter, letters }) =>
    `No hay dibujo de «${letter}» para la marca de los borradores. Puede escribirse con las letras ${lista(letters)}.`,
  'phrase-slot-unknown': ({ at, slot, guess, program }) =>
    `${frase(at)} no tiene ${slot}.${quiso(guess)} El programa dice «${program}».`,
  'phrase-slot-missing': ({ at, slot, program }) =>
    `${frase(at)} omite ${slot}, que faltaría en los documentos. El programa dice «${program}».`,

  'style-end-tag': () => 'Una hoja de estilo no puede contener </style>. Quítelo.',
  'style-unclosed': ({ what }) =>
    what === 'comment'
      ? 'Este comentario no se cierra. Ciérrelo.'
      : 'Este texto entre comillas no se cierra. Ciérrelo.',
  'style-loads': ({ what }) => `${what} no se permite. ${soloDentro}`,
  'style-typeface': () =>
    '@font-face no se permite. Los documentos se imprimen con las letras incluidas, Public Sans y Source Serif 4: var(--sans), var(--serif).',
  'style-closes-nothing': ({ sign }) => `Este ${sign} no cierra nada. Quítelo, o escriba lo que debe cerrar.`,
  'style-stays-open': ({ sign, closer }) => `Este ${sign} no se cierra. Escriba ${closer} donde termina.`,

  'template-ends-early': () => 'La plantilla termina antes de que se cierre algo que abrió. Ciérrelo: {{/if}}, }}.',
  'template-closes-nothing': () => 'Esto cierra un bloque que no está abierto. Quítelo, o abra el bloque antes.',
  'template-closes-other': ({ opened, closed }) =>
    `Esto abre ${opened}, pero se cierra ${closed}. Escriba {{/${opened}}} donde termina.`,
  'template-syntax': () => 'Esto no es Handlebars. Mire esta línea y la anterior; {{ y }} van juntos.',
  'template-no-helper': ({ name }) => `No hay función ${name}. Se conocen: if, unless, each, with, lookup.`,
  'template-renames-css': () => 'css es el nombre de los estilos y no puede significar otra cosa. Elija otro nombre.',
  'template-decorator': () => 'Una plantilla no puede tener decoradores como {{#*inline}}. Use un parcial.',
  'template-unescaped': ({ name }) =>
    `{{{${name}}}} imprimiría texto de un plan como si fuera HTML. Escriba {{${name}}}. Solo {{{css}}}, los estilos, va en tres llaves.`,
  'template-block-params': ({ name, n }) =>
    `{{#${name}}} toma una sola cosa, y aquí hay ${n}. Escriba {{#${name} goals}}.`,
  'template-partial-computed': ({ known }) =>
    `Un parcial se nombra, nunca se calcula. Se conocen: ${known.join(', ')}.`,
  'template-partial-unknown': ({ name, guess, known }) =>
    `No hay parcial ${name}.${quiso(guess)} Se conocen: ${known.join(', ')}.`,

  'page-unprintable': ({ template, isOwn, reason }) =>
    `${template}${isOwn ? '' : ', del programa,'} recibió algo que no puede imprimir (${reason}). ${entregado}`,
  'page-endless': () => 'Una plantilla se incluye a sí misma sin fin. Quítelo de allí.',
  'page-no-field': ({ field }) =>
    `Aquí no hay ${field}. Compare con la plantilla del programa del mismo nombre; lo que puede imprimir está en sus {{…}}.`,
  'page-handed-nothing': ({ template, line, column, field }) =>
    `${template}:${line}:${column}, del programa, recibió algo sin ${field}. ${entregado}`,
  'page-failed': ({ reason, isHanded }) => (isHanded ? `${reason}. ${entregado}` : reason),
};
