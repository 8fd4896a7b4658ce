import { describe, expect, test } from 'vitest';
import { operations } from '../../../src/pdf/finish/content-stream.ts';

const read = (text: string) => {
  const bytes = Buffer.from(text, 'latin1');
  return [...operations(bytes)].map(({ operator, start, end }) => [operator, bytes.toString('latin1', start, end)]);
};

describe('operations', () => {
  test('come with their operands', () => {
    expect(read('q 1 0 0 -1 .5 -2 cm\nBT /F1 12 Tf (Hi) Tj ET Q')).toEqual([
      ['q', 'q'],
      ['cm', '1 0 0 -1 .5 -2 cm'],
      ['BT', 'BT'],
      ['Tj', '(Hi) Tj'],
      ['ET', 'ET'],
      ['Q', 'Q'],
    ]);
  });

  test('leave out what only places and shows text', () => {
    const text =
      'BT\n/F4 11.3 Tf\n1 0 0 -1 96 994 Tm\n<002B> Tj\n7 -.5 Td <003C> Tj\n/P <</MCID 0 >>BDC\n3 0 Td <00D7> Tj\nEMC\n1 0 0 rg ET\n1 2 l';
    expect(read(text)).toEqual([
      ['BT', 'BT'],
      ['BDC', '/P <</MCID 0 >>BDC'],
      ['EMC', 'EMC'],
      ['rg', '1 0 0 rg'],
      ['ET', 'ET'],
      ['l', '1 2 l'],
    ]);
  });

  test.each([
    ['a string with brackets and escapes', '(a (b) \\) BT \\\\) Tj', 'Tj'],
    ['a string in hexadecimal', '<0041 0042> Tj', 'Tj'],
    ['an array', '[(BT) -20 <00>] TJ', 'TJ'],
    ['a dictionary', '/P <</MCID 0 /X (EMC) /Y <00> >>BDC', 'BDC'],
    ['a comment', '% BT ET\nf*', 'f*'],
    ['words that are values', '[true false null] x', 'x'],
    ['names with signs', '/A#20B.1 gs', 'gs'],
    ['an operator with a quotation mark', "(x) '", "'"],
  ])('are found after %s', (_, text, operator) => {
    expect(read(text).map(([found]) => found)).toEqual([operator]);
  });

  test('take an inline image as one, whatever its data says', () => {
    expect(read('BI /W 1 /H 1 ID \x01 ET EIx Q EI Q')).toEqual([
      ['BI', 'BI /W 1 /H 1 ID \x01 ET EIx Q EI'],
      ['Q', 'Q'],
    ]);
  });

  test('end quietly when the stream does', () => {
    for (const text of ['', ' ', '(open', '<00', '1 2', 'BI ID x', '/N', '% c']) expect(() => read(text)).not.toThrow();
  });
});
