import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventTypesOpen } from '../../src/plan/schema/codes.ts';
import { type LanguageServer, languageServer } from '../support/language-server.ts';

const schema = join(import.meta.dirname, '../../schema/pack.schema.json');
const packs = join(import.meta.dirname, '../../src/law/packs');
const head = 'pack: 1\njurisdiction: us-tx-lakeside\nname: Lakeside\nextends: us-tx\n';

let server: LanguageServer;
beforeAll(async () => {
  server = await languageServer({ [pathToFileURL(schema).href]: '*.plan.yaml' });
});
afterAll(() => server.close());

describe('an editor of a pack', () => {
  it('has each list of codes once in its schema', () => {
    const text = readFileSync(schema, 'utf8');
    expect(text.split('"temporary-custody-order",').length - 1).toBe(1);
    expect(text.length).toBeLessThan(100_000);
  });

  it('complains of none of the packs of the program', async () => {
    for (const code of readdirSync(packs)) {
      const text = readFileSync(join(packs, code, 'pack.yaml'), 'utf8');
      expect([code, await server.open(`${code}.plan.yaml`, text)]).toEqual([code, []]);
    }
  });

  it('complains of a key that no date has, where dates are defined once', async () => {
    const text = `${head}asOf: 2026-11-21\nanchors:\n  a: { event: removal, aftr: 3 days }\n`;
    const [complaint, ...more] = await server.open('slip.plan.yaml', text);
    expect(complaint).toMatch(/^7: Property aftr is not allowed/);
    expect(more).toEqual([]);
  });

  it('offers and explains codes and keys within a date', async () => {
    const items = await server.complete(`${head}anchors:\n  a:\n    event: `);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining([...eventTypesOpen]));
    const keys = await server.complete(`${head}anchors:\n  a:\n    `);
    expect(keys.map(({ label }) => label)).toEqual(expect.arrayContaining(['event', 'after', 'noEarlierThan']));
    expect(await server.hover(`${head}anchors:\n  a:\n    after: 3 days\n`, 'after')).toMatch(/So long after it/);
  });
});
