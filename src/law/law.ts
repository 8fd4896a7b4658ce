import type { ContentEntry, DeadlineEntry, Pack, Reckoned } from './pack-schema.ts';

/** The law of one jurisdiction with what it takes over from the packs that it builds on: what plans are held against. */
export interface Law {
  jurisdiction: string;
  name: string;
  asOf: string;
  /** State whose legal holidays count; null where none is named. */
  holidays: string | null;
  documentTitles: Partial<Record<string, string>>;
  parentStatement: NonNullable<Pack['parentStatement']> | null;
  anchors: Record<string, Reckoned>;
  deadlines: DeadlineEntry[];
  contents: ContentEntry[];
  /** Entries of the packs below that do not apply here, and why. */
  switchedOff: { id: string; because: string }[];
}

const nothing: Law = {
  jurisdiction: '',
  name: '',
  asOf: '',
  holidays: null,
  documentTitles: {},
  parentStatement: null,
  anchors: {},
  deadlines: [],
  contents: [],
  switchedOff: [],
};

/**
 * Lays a pack over the law that it builds on: an entry of the same id takes the place of the inherited one, what is switched off
 * goes, everything else stays. What does not fit together is told by `packMistakes`.
 */
export function layOver(base: Law | null, pack: Pack): Law {
  const below = base ?? nothing;
  const off = pack.switchOff ?? [];
  const kept = <E extends { id: string }>(entries: E[], own: E[]) =>
    entries.filter(({ id }) => !off.some((entry) => entry.id === id) && !own.some((entry) => entry.id === id));
  const dated = <E extends { asOf?: string }>(entries: E[] = []): E[] =>
    entries.map((entry) => ({ ...entry, asOf: entry.asOf ?? pack.asOf }));
  const deadlines = dated(pack.deadlines);
  const contents = dated(pack.contents);
  return {
    jurisdiction: pack.jurisdiction,
    name: pack.name,
    asOf: pack.asOf,
    holidays: pack.holidays ?? below.holidays,
    documentTitles: { ...below.documentTitles, ...pack.documentTitles },
    parentStatement: pack.parentStatement ?? below.parentStatement,
    anchors: { ...below.anchors, ...pack.anchors },
    deadlines: [...kept(below.deadlines, deadlines), ...deadlines],
    contents: [...kept(below.contents, contents), ...contents],
    switchedOff: [...below.switchedOff, ...off],
  };
}
