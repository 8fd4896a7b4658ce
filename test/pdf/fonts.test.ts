import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
// @ts-expect-error It has no types; the tests ask it two things.
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { embedFonts, uncoveredCharacters } from '../../src/pdf/index.ts';
import { fontDir, sha256 } from './engine.ts';

const page = (body: string, css = 'body{font-family:"Source Serif 4","Public Sans","Noto Emoji"}') =>
  `<html><head><style>${css}</style></head><body>${body}</body></html>`;

/** The embedded faces as "family weight style", with the number of files for each. */
function faces(html: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [, family, style, weight] of html.matchAll(/font-family:"([^"]+)";font-style:(\w+);font-weight:(\d+)/g)) {
    const key = `${family} ${weight} ${style}`;
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}

describe('embedFonts', () => {
  test('takes only the subsets that the text needs', () => {
    expect(faces(embedFonts(page('Rosa'), fontDir))).toEqual({
      'Source Serif 4 400 normal': 1,
      'Public Sans 400 normal': 1,
    });
    expect(faces(embedFonts(page('Олена'), fontDir))).toEqual({
      'Source Serif 4 400 normal': 2,
      'Public Sans 400 normal': 1,
    });
  });

  test('takes the emoji font for emoji, not for digits', () => {
    expect(faces(embedFonts(page('0123456789 #*'), fontDir))).not.toHaveProperty('Noto Emoji 400 normal');
    expect(faces(embedFonts(page('🏠'), fontDir))).toHaveProperty('Noto Emoji 400 normal');
    expect(faces(embedFonts(page('1\u{fe0f}\u{20e3}'), fontDir))).toHaveProperty('Noto Emoji 400 normal');
  });

  test('sees character references and CSS escapes', () => {
    for (const text of ['&#x1F3E0;', '&#127968;', '<style>p::before{content:"\\1f3e0"}</style>']) {
      expect(faces(embedFonts(page(text), fontDir)), text).toHaveProperty('Noto Emoji 400 normal');
    }
  });

  test('takes weights and italics only when they are used', () => {
    const plain = faces(embedFonts(page('<p>Rosa</p>'), fontDir));
    expect(Object.keys(plain).filter((face) => !face.includes('400 normal'))).toEqual([]);
    const rich = faces(embedFonts(page('<p><b>Rosa</b> <em>Leo</em></p>'), fontDir));
    expect(rich).toMatchObject({
      'Public Sans 700 normal': 1,
      'Source Serif 4 600 normal': 1,
      'Source Serif 4 400 italic': 1,
    });
  });

  test('takes only families that the page names', () => {
    expect(faces(embedFonts(page('Rosa', 'p{font-family:"Public Sans"}'), fontDir))).toEqual({
      'Public Sans 400 normal': 1,
    });
  });

  test('puts the fonts before the first style and composes accents', () => {
    const html = embedFonts(page('Jose\u0301'), fontDir);
    expect(html.indexOf('@font-face')).toBeLessThan(html.indexOf('body{font-family'));
    expect(html).toContain('José');
  });

  test('refuses a page without a head', () => {
    expect(() => embedFonts('<p>Rosa</p>', fontDir)).toThrow(/no <head>/);
  });
});

describe('uncoveredCharacters', () => {
  test('names what no bundled font has, once each, in order', () => {
    expect(uncoveredCharacters('李 Rosa 明 李 ☐', fontDir)).toEqual(['李', '明', '☐']);
  });

  test('does not count white space, joiners, direction marks and selectors', () => {
    expect(uncoveredCharacters('a\u00a0b\u202f\u200b\u200d\u200e\u200f\u2068\u2069\ufe0f\n\t', fontDir)).toEqual([]);
  });

  test('knows Latin, Vietnamese, Greek, Cyrillic and emoji, composed or not', () => {
    expect(uncoveredCharacters('Łukasz Nguyễn Ελένη Олена 👨‍👩‍👧 Jose\u0301 §½“”—', fontDir)).toEqual([]);
  });
});

describe('scripts/build-fonts.mjs', () => {
  test('makes the same bytes every time, with licences', () => {
    const folder = mkdtempSync(join(tmpdir(), 'caseplan-fonts-'));
    try {
      execFileSync(process.execPath, ['scripts/build-fonts.mjs', folder]);
      expect(hashes(folder)).toEqual(hashes(fontDir));
      expect(Object.keys(hashes(folder)).filter((file) => file.startsWith('OFL-'))).toHaveLength(3);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('makes a fallback font that can be read, under a name of its own', () => {
    const font = fontkit.openSync(join(fontDir, 'fallback/caseplan-fallback.ttf'));
    expect(font.familyName).toBe('Caseplan Fallback');
    expect(font.hasGlyphForCodePoint(0x41)).toBe(true);
  });
});

function hashes(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(files.map((file) => [relative(folder, file), sha256(readFileSync(file))]));
}
