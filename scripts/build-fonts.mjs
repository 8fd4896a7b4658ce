/**
 * Builds `dist/fonts/`: the typefaces a case plan is printed with, and `fonts.json`, the list of what each file covers.
 *
 *   node scripts/build-fonts.mjs [target folder, default dist/fonts]
 *
 * A court PDF must look the same on every machine and must embed every font (PDF/A-2, ISO 19005-2, 6.2.11.4), so no
 * font of the system is ever used: the faces are copied out of the npm packages below. The output depends only on
 * those packages' bytes: no clock, no locale, no folder order.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);

/** The faces that are shipped. Weights that no stylesheet asks for only make the package heavier. */
const FAMILIES = [
  {
    family: 'Public Sans',
    package: '@fontsource/public-sans',
    faces: [
      { weight: 400, style: 'normal' },
      { weight: 400, style: 'italic' },
      { weight: 600, style: 'normal' },
      { weight: 700, style: 'normal' },
    ],
  },
  {
    family: 'Source Serif 4',
    package: '@fontsource/source-serif-4',
    faces: [
      { weight: 400, style: 'normal' },
      { weight: 400, style: 'italic' },
      { weight: 600, style: 'normal' },
    ],
  },
  { family: 'Noto Emoji', package: '@fontsource/noto-emoji', faces: [{ weight: 400, style: 'normal' }] },
];

/** The font that a browser finds when the machine has none. Its name is on no allow-list: see `src/pdf/read-back.ts`. */
const FALLBACK = {
  family: 'Caseplan Fallback',
  // In a folder of its own, because fontconfig takes folders and would take the other fonts too.
  file: 'fallback/caseplan-fallback.ttf',
  source: '@fontsource/public-sans/files/public-sans-latin-400-normal.woff',
};

/** The tables a TrueType font needs to be usable; layout and variation tables are left out. */
const FALLBACK_TABLES = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

const target = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'fonts');
await buildFonts(target);

async function buildFonts(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, dirname(FALLBACK.file)), { recursive: true });
  const faces = [];
  for (const family of FAMILIES) {
    faces.push(...(await copyFamily(family, folder)));
  }
  const fallback = await readFile(require.resolve(FALLBACK.source));
  await writeFile(join(folder, FALLBACK.file), renamedTrueType(fallback, FALLBACK.family));
  const index = { fallback: { family: FALLBACK.family, file: FALLBACK.file }, faces };
  await writeFile(join(folder, 'fonts.json'), `${JSON.stringify(index, null, 1)}\n`);
}

async function copyFamily({ family, package: packageName, faces }, folder) {
  const root = dirname(require.resolve(`${packageName}/package.json`));
  const id = packageName.split('/')[1];
  await copyFile(join(root, 'LICENSE'), join(folder, `OFL-${id}.txt`));
  const ranges = JSON.parse(await readFile(join(root, 'unicode.json'), 'utf8'));
  const subsets = Object.entries(ranges).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  const entries = [];
  for (const { weight, style } of faces) {
    for (const [subsetKey, unicodeRange] of subsets) {
      // The package writes numbered subsets as "[3]" in its index and as "3" in its file names.
      const subset = subsetKey.replace(/^\[(\d+)\]$/, '$1');
      const file = `${id}-${subset}-${weight}-${style}.woff2`;
      await copyFile(join(root, 'files', file), join(folder, file));
      const font = fontkit.create(await readFile(join(folder, file)));
      entries.push({
        family,
        weight,
        style,
        file,
        postScriptName: font.postscriptName,
        unicodeRange,
        coverage: compactRanges(font.characterSet.filter(insideRanges(unicodeRange))),
      });
    }
  }
  return entries;
}

/** A test for "is this code point inside the CSS unicode-range". */
function insideRanges(unicodeRange) {
  const ranges = unicodeRange.split(',').map((part) => {
    const [first, last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
  return (codePoint) => codePoint > 0x1f && ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Code points as "20-7e,a0-ff". */
function compactRanges(codePoints) {
  const sorted = [...new Set(codePoints)].sort((a, b) => a - b);
  const ranges = [];
  for (const codePoint of sorted) {
    const last = ranges.at(-1);
    if (last && codePoint === last[1] + 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges.map(([a, b]) => (a === b ? a.toString(16) : `${a.toString(16)}-${b.toString(16)}`)).join(',');
}

/** Unpacks a WOFF 1.0 file (W3C WOFF 1.0, section 4) into a TrueType file under another name. */
function renamedTrueType(woff, family) {
  const tables = FALLBACK_TABLES.map((tag) => [tag, tag === 'name' ? nameTable(family) : woffTable(woff, tag)]);
  return trueTypeFile(tables);
}

function woffTable(woff, wanted) {
  const count = woff.readUInt16BE(12);
  for (let index = 0; index < count; index++) {
    const entry = 44 + index * 20;
    if (woff.toString('latin1', entry, entry + 4) !== wanted) continue;
    const offset = woff.readUInt32BE(entry + 4);
    const packedLength = woff.readUInt32BE(entry + 8);
    const length = woff.readUInt32BE(entry + 12);
    const data = woff.subarray(offset, offset + packedLength);
    return packedLength < length ? inflateSync(data) : Buffer.from(data);
  }
  throw new Error(`${FALLBACK.source} has no ${wanted} table`);
}

/** A `name` table (OpenType 1.9, "name") with the family, style, full and PostScript names, Windows platform, US English. */
function nameTable(family) {
  const names = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, `${family.replaceAll(' ', '')}-Regular`],
  ];
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + names.length * 12);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  names.forEach(([nameId], index) => {
    const fields = [3, 1, 0x0409, nameId, texts[index].length, offset];
    for (const [field, value] of fields.entries()) header.writeUInt16BE(value, 6 + index * 12 + field * 2);
    offset += texts[index].length;
  });
  return Buffer.concat([header, ...texts]);
}

/** Puts tables together into an sfnt file with correct checksums (OpenType 1.9, "Organization of an OpenType Font"). */
function trueTypeFile(tables) {
  const count = tables.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const directory = Buffer.alloc(12 + count * 16);
  directory.writeUInt32BE(0x00010000, 0);
  const search = [count, power * 16, Math.log2(power), (count - power) * 16];
  for (const [i, value] of search.entries()) directory.writeUInt16BE(value, 4 + i * 2);
  const parts = [directory];
  let offset = directory.length;
  let headOffset = 0;
  tables.forEach(([tag, data], index) => {
    if (tag === 'head') {
      data.writeUInt32BE(0, 8);
      headOffset = offset;
    }
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    directory.write(tag, 12 + index * 16, 'latin1');
    const record = [checksum(padded), offset, data.length];
    for (const [i, value] of record.entries()) directory.writeUInt32BE(value, 16 + index * 16 + i * 4);
    parts.push(padded);
    offset += padded.length;
  });
  const file = Buffer.concat(parts);
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, headOffset + 8);
  return file;
}

function checksum(bytes) {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
  return sum;
}
