import { beforeAll, describe, expect, test } from 'vitest';
import { readBack } from '../../src/pdf/index.ts';
import { altered, BREAKS } from './altered.ts';
import { fontDir, printOnce } from './engine.ts';
import { sampleHtml } from './sample.ts';

describe('readBack', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await printOnce(sampleHtml({ sections: 0 }));
  });

  test('finds nothing wrong with a finished PDF, nor with an unbroken copy', async () => {
    expect(await readBack(pdf, fontDir)).toEqual({ problems: [], pages: 1 });
    expect(await readBack(await altered(pdf, () => {}), fontDir)).toEqual({ problems: [], pages: 1 });
  });

  test.each(Object.entries(BREAKS))('sees %s', async (_, { says, change }) => {
    const { problems } = await readBack(await altered(pdf, change), fontDir);
    expect(problems.join('\n')).toMatch(says);
  });

  test.each([
    ['nothing', () => new Uint8Array()],
    ['something else', () => Buffer.from('<html></html>')],
    ['half a file', () => pdf.subarray(0, pdf.length / 2)],
  ])('does not take %s for a PDF', async (_, bytes) => {
    const { problems, pages } = await readBack(bytes(), fontDir);
    expect(pages).toBe(0);
    expect(problems).not.toEqual([]);
  });
});
