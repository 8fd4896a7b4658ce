import { mergedLines, mergedTrail } from './adopt.ts';
import { endsLine, type Piece, textOf } from './piece.ts';
import type { Body } from './read.ts';
import { type Bodies, gone, type Merge, type Merged, type Tile } from './types.ts';

/** The entries as one text, with what stands around them in ours. */
export function assembled(tiles: readonly Tile[], bodies: Bodies, isMap: boolean, merge: Merge): Merged {
  const { ours, theirs, base } = bodies;
  const left = tiles.filter(({ rest }) => rest.length > 0);
  const valueOn = (side: 'ours' | 'theirs') => {
    const there = left.filter((tile) => tile[side] !== gone);
    return isMap ? Object.fromEntries(there.map((tile) => [tile.name, tile[side]])) : there.map((tile) => tile[side]);
  };
  const values = { ours: valueOn('ours'), theirs: valueOn('theirs') };
  if (ours.isFlow) return { pieces: flowPieces(left, ours, merge), ...values };
  if (left.length === 0) return { pieces: [`${isMap ? ' {}' : ' []'}${merge.eol}${ours.close}`], ...values };
  const open = theirs.isFlow ? ours.open : mergedTrail(base?.isFlow ? undefined : base?.open, ours.open, theirs.open);
  const pieces: Piece[] = [theirs.isOnLine === ours.isOnLine ? open : ours.open];
  for (const [index, { head, rest }] of left.entries()) {
    const isLast = index === left.length - 1 && ours.close === '';
    pieces.push(index === 0 && ours.isOnLine ? head.slice(head.lastIndexOf('\n') + 1).trimStart() : head, ...rest);
    if (!isLast && !endsLine(pieces)) pieces.push(merge.eol);
  }
  pieces.push(theirs.isFlow ? ours.close : mergedLines(base?.close, ours.close, theirs.close));
  return { pieces, ...values };
}

/** Between brackets. Where one side has an entry and the other has not, the choice is between the whole of both. */
function flowPieces(tiles: readonly Tile[], ours: Body, merge: Merge): Piece[] {
  const isWhole = tiles.every((tile) => tile.ours !== gone && tile.theirs !== gone);
  if (isWhole) return inBrackets(tiles, ours, merge);
  const [one, other] = (['ours', 'theirs'] as const).map((side) =>
    textOf(
      inBrackets(
        tiles.filter((tile) => tile[side] !== gone),
        ours,
        merge,
      ),
      side,
    ),
  );
  return [{ ours: one as string, theirs: other as string }];
}

function inBrackets(tiles: readonly Tile[], { open, close, entries, separators }: Body, { mannerAt }: Merge): Piece[] {
  const usual = separators[0] ?? ', ';
  const isMap = open.trimEnd().endsWith('{');
  const space = entries.length === 0 && isMap && tiles.length > 0 && mannerAt(0).padding ? ' ' : '';
  const pieces: Piece[] = [open + space];
  for (const [index, tile] of tiles.entries()) {
    const before = tiles[index - 1]?.row.ours;
    const at = before === undefined ? -1 : entries.indexOf(before);
    const isNext = at >= 0 && tile.row.ours !== undefined && entries.indexOf(tile.row.ours) === at + 1;
    if (index > 0) pieces.push(isNext ? (separators[at] ?? usual) : usual);
    pieces.push(...tile.rest);
  }
  return [...pieces, space + close];
}
