import type { MeaningArg } from '../args.ts';
import type { DateHint, format as english, Meant, Place, Shown, TypeHint, ValueKind, WrongType } from '../en/format.ts';
import { un } from './nouns.ts';
import { dias, lista, quisoDecir } from './words.ts';

/** Lo que no es como pide el formato del plan. */

const show = (value: Shown) => (typeof value === 'object' ? value.text : value === 'list' ? 'una lista' : 'un mapa');

/** What a file is called, with its article. */
const things: Readonly<Record<string, string>> = {
  plan: 'el plan',
  pack: 'el paquete de normas',
  configuration: 'la configuración',
};

const thingOf = (thing: string) => things[thing] ?? 'el archivo';

const where = ({ inside, thing }: Place) =>
  inside === null ? `en el primer nivel de ${thingOf(thing)}`.replace('de el ', 'del ') : `en ${inside}`;

const meantWords: Readonly<Record<Meant, string>> = {
  duration: 'una duración como P3M (tres meses) o P2W (dos semanas)',
  id: 'un id: letras, cifras, - _ . y sin espacios',
  language: 'una etiqueta de idioma como en o es',
  distance: 'un lapso como 45 days, 6 months o 3 business days',
  span: 'un lapso como 45 days o 6 months',
  time: 'una hora como "09:30"',
};

const kindWords: Readonly<Record<Exclude<ValueKind, 'number'>, string>> = {
  text: 'un texto',
  prose: 'un texto, o un mapa de idioma a texto',
  flag: 'true o false',
  list: 'una lista (líneas que comienzan con - )',
  'one-or-list': 'un id, o una lista de ids',
  either: 'un código, o un mapa (clave: valor)',
  map: 'un mapa (clave: valor)',
  dictionary: 'un mapa (clave: valor)',
  constant: 'este mismo valor',
  date: 'una fecha',
};

const kindInWords = ({ wanted, whole, min }: Pick<WrongType, 'wanted' | 'whole' | 'min'>) =>
  wanted === 'number'
    ? `un número${whole ? ' entero' : ''}${min === undefined ? '' : `, ${min} o mayor`}`
    : kindWords[wanted];

const describe = (about: MeaningArg | undefined) => about?.meaning ?? 'Vea la referencia del formato.';

export function dateHelp(hint: DateHint): string {
  switch (hint.is) {
    case 'month-first':
      return `Escriba primero el año: ${hint.written} si lo primero que está escrito es el mes.`;
    case 'two-digits':
      return `Escriba dos cifras: ${hint.written}`;
    case 'day-alone':
      return `Escriba solo el día, sin hora ni zona horaria: ${hint.written}`;
    case 'shorter-month':
      return `Ese mes tiene ${dias(hint.days)}.`;
    case 'form':
      return 'Escriba año, mes y día, YYYY-MM-DD; por ejemplo, 2026-04-15.';
  }
}

function typeHelp(hint: TypeHint): string {
  switch (hint.is) {
    case 'quotes':
      return `Póngalo entre comillas, para que quede como lo escribió: ${hint.key}: "…"`;
    case 'list':
      return `Escríbalo como lista: ${hint.key}: [${hint.value}]`;
    case 'flag':
      return `Escriba ${hint.meant} en lugar de ${hint.value}.`;
    case 'number':
      return `Escriba solo el número: ${hint.key}: ${hint.value}`;
  }
}

export const format: typeof english = {
  'as-written': (words) => words,
  'key-unknown': ({ key, guess, known, ...place }) => ({
    message: `La clave \`${key}\` no se conoce ${where(place)}.${quisoDecir(guess)}`,
    help: `${guess ? '' : `Aquí se conocen: ${known.join(', ')}. `}Si la clave es propia, comiéncela con x-.`,
  }),
  'key-merge': () => ({
    message: 'Las claves de fusión (<<) no se leen.',
    help: 'Escriba las claves completas donde hagan falta.',
  }),
  'key-cut-by-comma': ({ key, ...place }) => ({
    message: `El texto que está antes de “${key}” ${where(place)} termina en la coma, y esto se lee como otra clave.`,
    help: 'Ponga todo el texto entre comillas: entre { y }, una coma separa claves.',
  }),
  'key-missing': ({ key, name, inside, thing, about }) => {
    const place = name === null ? `A \`${inside}\`` : `A \`${name}\`, en ${inside},`;
    const whole = `A ${thingOf(thing)}`.replace('A el ', 'Al ');
    return {
      message: `${inside === null ? whole : place} le falta \`${key}\`.`,
      help: `Agregue \`${key}\`: ${describe(about)}`,
    };
  },
  'value-empty': ({ key, about }) => ({
    message: `\`${key}\` está vacío.`,
    help: `Escríbalo, o borre la línea: ${describe(about)}`,
  }),
  'value-no-code': ({ key, value, guess, codes }) => ({
    message: `\`${key}\` es ${show(value)}, que no es uno de sus códigos.${guess ? ` ¿Quiso decir ${guess}?` : ''}`,
    help: codes.length === 1 ? `Escriba ${codes[0]}.` : `Uno de estos: ${codes.join(', ')}.`,
  }),
  'format-unknown': ({ value, known }) => ({
    message: `Este plan dice ser del formato ${value}, y este caseplan conoce el formato ${known}.`,
    help: `Escriba caseplan: ${known}. Si el plan lo escribió un caseplan más nuevo, revíselo con ese.`,
  }),
  'value-wrong-text': ({ key, value, meant, duration, about }) => ({
    message: `\`${key}\` es ${show(value)}, que no es ${meantWords[meant]}.`,
    help: duration === undefined ? describe(about) : `Escriba ${duration}, que es su forma en ISO 8601.`,
  }),
  'value-no-date': ({ key, value, hint }) => ({
    message: `\`${key}\` es "${value}", que no es una fecha.`,
    help: dateHelp(hint),
  }),
  'value-no-such-day': ({ key, value, hint }) => ({
    message: `\`${key}\` es "${value}": ese día no existe en el calendario.`,
    help: dateHelp(hint),
  }),
  'value-wrong-kind': ({ key, value, hint, about, ...wanted }) => ({
    message: `\`${key}\` debe ser ${kindInWords(wanted)}, no ${show(value)}.`,
    help: hint === undefined ? describe(about) : typeHelp(hint),
  }),
  'language-unknown': ({ tag }) => ({
    message: `\`${tag}\` no es un idioma.`,
    help: 'Las claves de un mapa de textos son etiquetas de idioma: { en: …, es: … }.',
  }),
  'id-twice': ({ id, kind }) => ({
    message: `El id \`${id}\` ya lo tiene ${un(kind)}.`,
    help: 'En un archivo no se repite ningún id: dele otro a este.',
  }),
  'id-of-other-kind': ({ id, kind, wanted }) => ({
    message: `\`${id}\` es ${un(kind)}; aquí hace falta ${lista(wanted.map(un), 'o')}.`,
    help: 'Escriba el id de lo que corresponde.',
  }),
  'person-misplaced': ({ id, role, as }) => ({
    message: `\`${id}\` es ${role} en este plan y no puede ${
      { child: 'ser hijo o hija de un padre o una madre', approver: 'aprobarlo', caregiver: 'cuidarse a sí mismo' }[as]
    }.`,
    help: 'Escriba el id de la persona correcta, o corrija el rol.',
  }),
  'id-unknown': ({ id, wanted, guess, sections }) => ({
    message: `El id \`${id}\` no existe; aquí hace falta ${lista(wanted.map(un), 'o')}.${quisoDecir(guess)}`,
    help: `Corrija el id, o agréguelo en ${lista(
      sections.map((section) => `\`${section}\``),
      'o',
    )}.`,
  }),
  'code-unknown': ({ code, guess, known }) => ({
    message: `\`${code}\` no es un código que caseplan conozca aquí.${quisoDecir(guess)}`,
    help: `Se conocen: ${known.join(', ')}. Un código propio comienza con x-; ninguna regla lo reconocerá, ni más plazos que los de su propio paquete.`,
  }),
  'code-unknown-in-answers': ({ code, guess, known }) => ({
    message: `\`${code}\` no es un código que caseplan conozca aquí.${quisoDecir(guess)}`,
    help: `Uno de estos: ${known.join(', ')}. Un código propio se puede escribir en el plan mismo.`,
  }),
  'replaces-in-circle': ({ circle }) => ({
    message:
      circle.length === 1
        ? 'El plan se reemplaza a sí mismo.'
        : `Los planes se reemplazan unos a otros: ${[...circle, circle[0]].join(' reemplaza a ')}.`,
    help: 'Quite `replaces` de la versión más antigua. Hasta entonces se revisa cada uno de ellos.',
  }),
  'text-untranslated': ({ place, missing, wanted }) => ({
    message: `A \`${place}\` le falta el texto en: ${lista(missing)}.`,
    help: `Escríbalo como mapa: { ${wanted.map((language) => `${language}: …`).join(', ')} }`,
  }),
};
