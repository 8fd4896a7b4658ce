/** Draws on a terminal: text that stays, and under it a frame that is drawn anew whenever something in it changes. */

/** Lines, none wider than the terminal, and where the cursor stands in them; hidden where it stands nowhere. */
export interface Frame {
  lines: readonly string[];
  cursor?: { row: number; column: number };
}

/** Size in cells. */
export interface Size {
  columns: number;
  rows: number;
}

/** Text that stays, for the width that the terminal has. */
export type Block = (columns: number) => readonly string[];

export interface Device {
  write(text: string): void;
  size(): Size;
}

const esc = '\u001b[';
const hideCursor = `${esc}?25l`;
const showCursor = `${esc}?25h`;
const eraseBelow = `${esc}J`;
const home = `${esc}H`;

/** So many blocks are kept to be written again; more than what stands on a high screen. */
const mostBlocks = 200;

export class Screen {
  readonly #device: Device;
  readonly #blocks: Block[] = [];
  #view: ((size: Size) => Frame) | null = null;
  /** The line of the frame that the cursor stands in. */
  #row = 0;

  constructor(device: Device) {
    this.#device = device;
  }

  get size(): Size {
    const { columns, rows } = this.#device.size();
    // A letter in the last cell of a line makes some terminals begin another one.
    return { columns: Math.max(columns - 1, 10), rows: Math.max(rows, 5) };
  }

  /** Writes text that stays, over the frame where there is one. */
  print(block: Block): void {
    this.#blocks.push(block);
    if (this.#blocks.length > mostBlocks) this.#blocks.shift();
    const lines = block(this.size.columns);
    this.#device.write(`${this.#toTop()}${lines.map((line) => `${line}\r\n`).join('')}`);
    this.#row = 0;
    if (this.#view !== null) this.draw();
  }

  /** Shows a frame, or nothing. */
  show(view: ((size: Size) => Frame) | null): void {
    this.#view = view;
    if (view === null) {
      this.#device.write(`${this.#toTop()}${showCursor}`);
      this.#row = 0;
    } else this.draw();
  }

  draw(): void {
    if (this.#view === null) return;
    const { lines, cursor } = clipped(this.#view(this.size), this.size.rows);
    const row = cursor?.row ?? lines.length - 1;
    const up = lines.length - 1 - row;
    const place = `${up > 0 ? `${esc}${up}A` : ''}\r${cursor && cursor.column > 0 ? `${esc}${cursor.column}C` : ''}`;
    this.#device.write(`${hideCursor}${this.#toTop()}${lines.join('\r\n')}${place}${cursor ? showCursor : ''}`);
    this.#row = row;
  }

  /** The terminal has another size: where things stand now depends on the terminal, so all that can be seen is written anew. */
  resized(): void {
    const { columns, rows } = this.size;
    const frame = this.#view?.(this.size).lines.length ?? 1;
    const room = Math.max(rows - frame, 0);
    const text = this.#blocks.flatMap((block) => block(columns));
    const kept = room === 0 ? [] : text.slice(-room);
    this.#device.write(`${home}${eraseBelow}${kept.map((line) => `${line}\r\n`).join('')}`);
    this.#row = 0;
    this.draw();
  }

  #toTop(): string {
    return `${this.#row > 0 ? `${esc}${this.#row}A` : ''}\r${eraseBelow}`;
  }
}

/** A frame that is higher than the terminal shows the part with the cursor, or its end. */
function clipped({ lines, cursor }: Frame, rows: number): Frame {
  const most = rows - 1;
  if (lines.length <= most) return { lines, cursor };
  const last = Math.min(lines.length, Math.max(most, (cursor?.row ?? lines.length) + 1));
  const first = last - most;
  return {
    lines: lines.slice(first, last),
    cursor: cursor && { row: cursor.row - first, column: cursor.column },
  };
}
