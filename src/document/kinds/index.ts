import type { DocumentKind, DocumentOption } from '../kind.ts';
import { plan } from './plan/kind.ts';
import { status } from './status/kind.ts';

/** Every kind of document that the program makes, one line each, in the order in which they are offered. The first is what `render` makes unless it is asked for another. */
export const documentKinds: readonly DocumentKind[] = [plan, status];

/** The kind of a name; undefined where there is none. */
export const documentKind = (name: string): DocumentKind | undefined =>
  documentKinds.find((kind) => kind.name === name);

/** Every option that some kind of document takes, once, with the kinds that take it. */
export function documentOptions(): { name: string; option: DocumentOption; kinds: readonly DocumentKind[] }[] {
  const all = new Map(documentKinds.flatMap(({ options }) => Object.entries(options)));
  return [...all].map(([name, option]) => ({
    name,
    option,
    kinds: documentKinds.filter(({ options }) => options[name] === option),
  }));
}
