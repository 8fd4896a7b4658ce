import { thousands } from '../numbers.ts';

/** How Spanish counts and lists. */

/** "1 día", "5 días". */
export const cuenta = (n: number, uno: string, varios: string) => `${thousands(n)} ${n === 1 ? uno : varios}`;

export const dias = (n: number) => cuenta(n, 'día', 'días');

/** "hace 5 días" */
export const hace = (n: number) => `hace ${dias(n)}`;

/** "a, b y c". Before the sound of an i "y" becomes "e", before that of an o "o" becomes "u" (RAE, Ortografía, 2010). */
export function lista(palabras: readonly string[], ultima: 'y' | 'o' = 'y'): string {
  const fin = palabras.at(-1) ?? '';
  if (palabras.length < 2) return fin;
  return `${palabras.slice(0, -1).join(', ')} ${ultima === 'y' ? y(fin) : o(fin)} ${fin}`;
}

const y = (antesDe: string) => (/^[`“"]?h?i(?![aeou])/i.test(antesDe) ? 'e' : 'y');
const o = (antesDe: string) => (/^[`“"]?h?o/i.test(antesDe) ? 'u' : 'o');

export const quisoDecir = (guess: string | undefined) => (guess ? ` ¿Quiso decir \`${guess}\`?` : '');
