import { describe, expect, test } from 'vitest';
import { wrapUnmarked } from '../../../src/pdf/finish/artifacts.ts';

const wrap = (content: string, markedForms: readonly string[] = []) => {
  const wrapped = wrapUnmarked(Buffer.from(content, 'latin1'), (form) => markedForms.includes(form));
  return wrapped && Buffer.from(wrapped).toString('latin1').replace(/\n/g, ' ');
};

const PAGINATION = '/Artifact <</Type /Pagination>> BDC';
const LAYOUT = '/Artifact <</Type /Layout>> BDC';

describe('wrapUnmarked', () => {
  test('leaves marked content alone', () => {
    expect(wrap('/P <</MCID 0>>BDC BT (x) Tj ET 0 0 1 1 re f /X1 Do EMC')).toBeUndefined();
  });

  test('marks text as pagination', () => {
    expect(wrap('q BT (Page 1) Tj ET Q')).toBe(`q ${PAGINATION} BT (Page 1) Tj ET EMC  Q`);
  });

  test('marks paths, shadings, images and forms as layout', () => {
    expect(wrap('0 0 1 1 re f')).toBe(`${LAYOUT} 0 0 1 1 re f EMC `);
    expect(wrap('/S1 sh')).toBe(`${LAYOUT} /S1 sh EMC `);
    expect(wrap('/X1 Do')).toBe(`${LAYOUT} /X1 Do EMC `);
  });

  test('does not mark a form that holds marked content', () => {
    expect(wrap('/X1 Do', ['X1'])).toBeUndefined();
  });

  test('does not take a clip for painting', () => {
    expect(wrap('0 0 1 1 re W n /P <</MCID 0>>BDC BT ET EMC')).toBeUndefined();
    expect(wrap('0 0 1 1 re W n 2 2 m 3 3 l S')).toBe(`0 0 1 1 re W n ${LAYOUT} 2 2 m 3 3 l S EMC `);
  });

  test('refuses marked content inside unmarked text', () => {
    expect(() => wrap('BT /P <</MCID 0>>BDC (x) Tj EMC ET')).toThrow(/begins inside unmarked text/);
  });
});
