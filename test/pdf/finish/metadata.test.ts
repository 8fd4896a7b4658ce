import { describe, expect, test } from 'vitest';
import { srgbProfile } from '../../../src/pdf/finish/srgb-profile.ts';
import { xmpPacket } from '../../../src/pdf/finish/xmp.ts';
import { instantOf } from '../../../src/pdf/metadata.ts';

describe('instantOf', () => {
  test.each([
    ['2025-01-15', '2025-01-15T00:00:00Z'],
    ['2025-01-15T09:30:00Z', '2025-01-15T09:30:00Z'],
    ['2025-01-15T09:30:00.999Z', '2025-01-15T09:30:00Z'],
  ])('writes %s as %s', (date, instant) => expect(instantOf({ date })).toBe(instant));

  test.each(['', '15.1.2025', '2025-13-01', '2025-01-15T09:30:00', '2025-01-15T09:30:00+02:00'])(
    'refuses "%s"',
    (date) => {
      expect(() => instantOf({ date })).toThrow(RangeError);
    },
  );
});

describe('xmpPacket', () => {
  const packet = (title: string) =>
    xmpPacket({ title, author: 'A & B', language: 'es', date: '2025-01-15' }, 'caseplan');

  test('says PDF/A-2a and PDF/UA-1', () => {
    expect(packet('x')).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(packet('x')).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(packet('x')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('stays XML whatever the title holds', () => {
    expect(packet('<Plan> & \u0001\ud800"x"')).toContain('&lt;Plan&gt; &amp; "x"</rdf:li>');
    expect(packet('x')).toContain('A &amp; B');
  });

  test('leaves out what was not given', () => {
    expect(packet('x')).not.toMatch(/dc:description|dc:subject|pdf:Keywords/);
  });
});

describe('srgbProfile', () => {
  test('is a profile of its own length, and always the same', () => {
    const profile = Buffer.from(srgbProfile());
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
    expect(Buffer.from(srgbProfile()).equals(profile)).toBe(true);
  });
});
