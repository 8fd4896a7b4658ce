/**
 * The sRGB color space (IEC 61966-2-1) as an ICC profile (ICC.1:2001-04, version 2.1), made from its definition:
 * three primaries adapted to D50 and one tone curve. Made here, it needs no file with a licence of its own.
 */

const HEADER_LENGTH = 128;
const D50 = [0.9642, 1, 0.8249] as const;
const RED = [0.43607, 0.22249, 0.01392] as const;
const GREEN = [0.38515, 0.71687, 0.09708] as const;
const BLUE = [0.14307, 0.06061, 0.7141] as const;
const CURVE_POINTS = 1024;

/** The profile's bytes; always the same. */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  return assemble([
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', typed('text', Buffer.from('Public Domain\0', 'latin1'))],
    ['wtpt', xyz(D50)],
    ['rXYZ', xyz(RED)],
    ['gXYZ', xyz(GREEN)],
    ['bXYZ', xyz(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]);
}

/** Header, tag table, tag data (ICC.1:2001-04, 6); tags with the same data share it. */
function assemble(tags: readonly (readonly [string, Buffer])[]): Uint8Array {
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const data: Buffer[] = [];
  const offsets = new Map<Buffer, number>();
  let end = HEADER_LENGTH + table.length;
  tags.forEach(([signature, content], index) => {
    if (!offsets.has(content)) {
      const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
      offsets.set(content, end);
      data.push(padded);
      end += padded.length;
    }
    const position = 4 + 12 * index;
    table.write(signature, position, 'latin1');
    table.writeUInt32BE(offsets.get(content) ?? 0, position + 4);
    table.writeUInt32BE(content.length, position + 8);
  });
  return Buffer.concat([header(end), table, ...data]);
}

/** The fixed header (ICC.1:2001-04, 6.1): a display profile from RGB to XYZ. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_LENGTH);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // A date is required; a fixed one keeps the bytes the same: 2000-01-01.
  bytes.writeUInt16BE(2000, 24);
  bytes.writeUInt16BE(1, 26);
  bytes.writeUInt16BE(1, 28);
  bytes.write('acsp', 36, 'latin1');
  fixedPoint(D50).copy(bytes, 68);
  return bytes;
}

/** The sRGB transfer function (IEC 61966-2-1, 5.2), sampled. */
function toneCurve(): Buffer {
  const points = Buffer.alloc(4 + 2 * CURVE_POINTS);
  points.writeUInt32BE(CURVE_POINTS);
  for (let index = 0; index < CURVE_POINTS; index++) {
    const value = index / (CURVE_POINTS - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    points.writeUInt16BE(Math.round(linear * 65535), 4 + 2 * index);
  }
  return typed('curv', points);
}

/** textDescriptionType (ICC.1:2001-04, 6.5.17): the ASCII text; the Unicode and Macintosh ones stay empty. */
function description(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(ascii.length);
  const unicode = Buffer.alloc(8);
  const macintosh = Buffer.alloc(70);
  return typed('desc', Buffer.concat([length, ascii, unicode, macintosh]));
}

function xyz(values: readonly number[]): Buffer {
  return typed('XYZ ', fixedPoint(values));
}

function typed(signature: string, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${signature}\0\0\0\0`, 'latin1'), content]);
}

/** s15Fixed16Number: a signed number with 16 bits behind the point. */
function fixedPoint(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), 4 * index);
  return bytes;
}
