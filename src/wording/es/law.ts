import { type law as english, filled, type LawText, type Rest, type Way } from '../en/law.ts';
import { inWords } from '../render.ts';
import { clock } from './clock.ts';
import { cuenta, dias, hace, lista, quisoDecir } from './words.ts';

/** Plazos y contenidos de la ley. */

const unverified = ({ verified }: LawText) => (verified ? '' : ' (Esta norma no se ha verificado: consulte la ley.)');
const ofWhom = (children: readonly string[]) => (children.length === 0 ? '' : ` para ${lista(children)}`);

const restDays = { saturday: 'sábado', sunday: 'domingo', holiday: 'día feriado' };

function dueDay({ due, rest }: { due: string; rest?: Rest | null }, isPast: boolean): string {
  if (!rest) return due;
  const what = restDays[rest.on];
  if (rest.kind === 'moved') return `${rest.from} (${what}; la ley lo pasa al ${due})`;
  if (rest.kind === 'ask-counsel')
    return `${due} (${what}, y no se encontró ninguna norma que cambie la fecha: consulte a un abogado)`;
  return `${due} (${what}: ${isPast ? 'había que actuar' : 'actúe'} a más tardar el ${rest.day})`;
}

function howMet(ways: readonly Way[]): string {
  const texts = ways.map((met) => {
    if (met.event) return `un hecho de tipo ${met.event}`;
    if (met.hearing) return `una audiencia de tipo ${met.hearing} ya celebrada`;
    if (met.review) return `una revisión de tipo ${met.review}`;
    if (met.contact) return 'una visita al niño';
    return `la fecha ${met.plan ?? met.child ?? 'que corresponda'}`;
  });
  return texts.length === 0 ? 'vea caseplan explain' : lista(texts, 'o');
}

export const law: typeof english = {
  'deadline-overdue': ({ entry, missed, from, ways }) => {
    const when = missed.map((one) => `el ${dueDay(one, true)}${ofWhom(one.children)}, ${hace(one.days)}`);
    const start = from ? `, contado desde ${inWords(clock.facts, from.fact)} del ${from.date}` : '';
    return {
      message: `${entry.name}: vencía ${when.join('; ')}${start}, y nada en el plan indica que se haya cumplido${entry.lapses ? ' para entonces' : ''}.${unverified(entry)}`,
      help: `${entry.law} Anote lo que lo cumplió: ${howMet(ways)}.`,
    };
  },
  'deadline-soon': ({ entry, due, rest, days, children }) => ({
    message: `${entry.name}: vence el ${dueDay({ due, rest }, false)}${ofWhom(children)}, ${days === 0 ? 'hoy' : `dentro de ${dias(days)}`}.${unverified(entry)}`,
    help: entry.law,
  }),
  'deadline-met-late': ({ entry, on, days, children }) => ({
    message: `${entry.name}: se cumplió el ${on}${ofWhom(children)}, ${dias(days)} después de su vencimiento.${unverified(entry)}`,
    help: 'Un informe al tribunal debe decirlo.',
  }),
  'trigger-missing': ({ facts, entries }) => {
    const events = facts.every(({ id }) => id === 'event-missing');
    const names = facts.map((fact) => inWords(clock.missingFacts, fact));
    const shown = entries.slice(0, 3).map(({ name }) => name);
    const more = entries.length > 3 ? ` y ${entries.length - 3} más` : '';
    const types = names.map((name) => `\`${name}\``);
    const missing = events ? `No consta ningún hecho de tipo ${lista(types, 'o')}` : `Falta ${lista(names, 'o')}`;
    const clocks = cuenta(entries.length, 'plazo', 'plazos');
    return {
      message: `${missing}, y por eso no se puede calcular la fecha de ${clocks}: ${shown.join('; ')}${more}.`,
      help: events
        ? `Agregue a case.events: { type: ${names[0] ?? ''}, date: YYYY-MM-DD }.`
        : `Agregue ${lista(names, 'o')}.`,
    };
  },
  'second-removal': ({ children, dates }) => ({
    message: `Consta que ${lista(children)} ${children.length === 1 ? 'salió' : 'salieron'} del hogar (removal) el ${lista(dates).replace(/ ([ye]) /, ' $1 el ')}, sin \`case-closed\` entre las dos fechas: todos los plazos se cuentan desde la primera.`,
    help: 'Agregue el hecho case-closed, si el primer caso se cerró. Si no, deje una sola separación, y anote el tiempo en el hogar como trial-home-visit-start y trial-home-visit-end.',
  }),
  'content-missing': ({ entry, id, age, part }) => ({
    message: filled(entry.missing, { id, age, part }) + unverified(entry),
    help: filled(entry.help, { id, age, part }),
  }),
  'jurisdiction-unknown': ({ code, guess, known }) => ({
    message: `No hay un paquete de normas para ${code}: solo se revisa la base federal.${quisoDecir(guess)}`,
    help: `Corrija el código, o indique un paquete de su agencia en la configuración. El programa mismo conoce ${lista(known)}.`,
  }),
};
