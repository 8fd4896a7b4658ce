import { lawOf } from './index.ts';
import { type Law, layOver } from './law.ts';
import type { Pack } from './pack-schema.ts';

/** The law of a code: an agency's own pack of that code laid over what it builds on, else the program's. */
export async function lawWith(code: string, own: readonly Pack[], seen: readonly string[] = []): Promise<Law> {
  const pack = own.find(({ jurisdiction }) => jurisdiction === code);
  if (!pack || seen.includes(code)) return lawOf(code);
  return layOver(await baseOf(pack, own, seen), pack);
}

/** What a pack builds on. One that has the code of a pack of the program and extends that code is laid over the program's. */
export async function baseOf(pack: Pack, own: readonly Pack[], seen: readonly string[] = []): Promise<Law | null> {
  return pack.extends === undefined ? null : lawWith(pack.extends, own, [...seen, pack.jurisdiction]);
}
