import { same } from '../plan/values.ts';
import { adoptedEntry, adoptedValue, fittedTrail, mergedLines, mergedTrail } from './adopt.ts';
import { assembled } from './assemble.ts';
import { matched, placeOf } from './match.ts';
import { type Piece, textOf } from './piece.ts';
import type { Body, Entry, Written } from './read.ts';
import { type Bodies, gone, type Merge, type Merged, type Row, type Tile, type Versions, type Where } from './types.ts';

/** Merges a value. The text is for the place of ours. */
export function mergedValue({ base, ours, theirs }: Versions<Written>, where: Where, merge: Merge): Merged {
  const asOurs: Merged = { pieces: [ours.text], ours: ours.value, theirs: ours.value };
  if (theirs.text === ours.text || theirs.text === base?.text) return asOurs;
  const adopted = () => adoptedValue(theirs, ours, merge.mannerAt);
  const asTheirs = (): Merged => ({ pieces: [adopted()], ours: theirs.value, theirs: theirs.value });
  if (ours.text === base?.text) return asTheirs();
  if (ours.body && theirs.body && ours.kind === theirs.kind) {
    const bodies = { base: bodyLike(base, ours), ours: ours.body, theirs: theirs.body };
    return mergedBody(bodies, ours.kind === 'map', where, merge);
  }
  if (same(theirs.value, ours.value) || (base && same(theirs.value, base.value))) return asOurs;
  if (base && same(ours.value, base.value)) return asTheirs();
  merge.conflicts.push(where.names.join('.'));
  return { pieces: [{ ours: ours.text, theirs: adopted() }], ours: ours.value, theirs: theirs.value };
}

/** The entries that both sides began with; one person in the place of a list of people is a list of one. */
function bodyLike(base: Written | undefined, { kind, inFlow, column }: Written): Body | undefined {
  if (base?.kind === kind) return base.body ?? undefined;
  if (base === undefined || kind !== 'list' || base.kind !== 'plain' || base.value === null) return undefined;
  const entry: Entry = { name: '', lead: '', indent: '', mark: '', written: base, trail: '' };
  return { isFlow: inFlow, open: '', close: '', entries: [entry], separators: [], column, isOnLine: true };
}

function mergedBody(bodies: Bodies, isMap: boolean, where: Where, merge: Merge): Merged {
  const { ours, theirs } = bodies;
  const rows = matched(bodies, isMap, where);
  const made = (row: Row) => tileOf(row, bodies, inside(row, isMap, where), merge);
  const tiles = rows.filter((row) => row.ours).map(made);
  // Nothing goes before what stands on the line of a dash.
  const least = isMap || (ours.isOnLine && !ours.isFlow) ? 1 : 0;
  for (const row of rows.filter((row) => !row.ours && row.theirs))
    tiles.splice(Math.max(Math.min(least, tiles.length), placeOf(row, tiles, theirs)), 0, made(row));
  return assembled(tiles, bodies, isMap, merge);
}

/** The place of an entry. */
function inside({ base, ours, theirs }: Row, isMap: boolean, { keys, names }: Where): Where {
  const entry = ours ?? theirs ?? base;
  if (isMap) return { keys: [...keys, entry?.name ?? ''], names: [...names, entry?.name ?? ''] };
  const { id, person, date } = (entry?.written.value ?? {}) as Record<string, unknown>;
  const name = [id, person, date].find((value) => typeof value === 'string') as string | undefined;
  return { keys, names: name === undefined ? names : [...names, name] };
}

function tileOf(row: Row, bodies: Bodies, where: Where, merge: Merge): Tile {
  const { base, ours, theirs } = row;
  const common = { name: (ours ?? theirs)?.name ?? '', row };
  if (ours && theirs) return { ...common, ...mergedEntry({ base, ours, theirs }, bodies, where, merge) };
  if (ours) {
    const head = ours.lead + ours.indent;
    const rest = ours.mark + ours.written.text + ours.trail;
    const { value } = ours.written;
    if (base === undefined) return { ...common, head, rest: [rest], ours: value, theirs: value };
    if (same(value, base.written.value)) return { ...common, head: '', rest: [], ours: gone, theirs: gone };
    merge.conflicts.push(where.names.join('.'));
    const text = { ours: head + whole(rest, bodies.ours, merge), theirs: '' };
    return { ...common, head: '', rest: [text], ours: value, theirs: gone };
  }
  const { value } = (theirs as Entry).written;
  if (base && same(value, base.written.value)) return { ...common, head: '', rest: [], ours: gone, theirs: gone };
  const { head, rest } = adoptedEntry(theirs as Entry, bodies.theirs, bodies.ours, merge.mannerAt);
  if (base === undefined) return { ...common, head, rest: [rest], ours: value, theirs: value };
  merge.conflicts.push(where.names.join('.'));
  return { ...common, head: '', rest: [{ ours: '', theirs: head + rest }], ours: gone, theirs: value };
}

const whole = (text: string, { isFlow }: Body, { eol }: Merge) => (isFlow || text.endsWith('\n') ? text : text + eol);

function mergedEntry({ base, ours, theirs }: Versions<Entry>, bodies: Bodies, where: Where, merge: Merge) {
  const written = { base: base?.written, ours: ours.written, theirs: theirs.written };
  const value = mergedValue(written, where, merge);
  const isOnFirstLine = bodies.ours.isOnLine && ours === bodies.ours.entries[0];
  const lead = bodies.ours.isFlow || isOnFirstLine ? ours.lead : mergedLines(base?.lead, ours.lead, theirs.lead);
  const head = lead + ours.indent;
  return { head, rest: [ours.mark, ...withTrail(value.pieces)], ours: value.ours, theirs: value.theirs };

  function withTrail(pieces: Piece[]): Piece[] {
    const was = ours.written.text.endsWith('\n');
    const sides = [textOf(pieces, 'ours').endsWith('\n'), textOf(pieces, 'theirs').endsWith('\n')] as const;
    if (bodies.ours.isFlow) return pieces;
    const bothEnd = theirs.written.text.endsWith('\n') === was;
    const trail = bothEnd && !bodies.theirs.isFlow ? trailOf(was) : ours.trail;
    const fitted = (is: boolean) => fittedTrail(trail, was, is, bodies.ours.column, merge.eol);
    if (sides[0] === sides[1]) return [...pieces, fitted(sides[0])];
    return [{ ours: textOf(pieces, 'ours') + fitted(sides[0]), theirs: textOf(pieces, 'theirs') + fitted(sides[1]) }];
  }

  function trailOf(was: boolean): string {
    const common = base && base.written.text.endsWith('\n') === was ? base.trail : undefined;
    const merged = was ? mergedLines(common, ours.trail, theirs.trail) : mergedTrail(common, ours.trail, theirs.trail);
    return merged.endsWith('\n') || ours.trail === merged ? merged : merged + merge.eol;
  }
}
