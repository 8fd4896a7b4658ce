import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../scripts/compile-packs.ts';
import { compileTranslations } from '../../scripts/compile-translations.ts';
import { lawTextsIn } from '../../src/law/translations.ts';
import { lawTextIn } from '../../src/report/translate.ts';
import { wordingIn } from '../../src/wording/index.ts';

const laws = compilePacks();
const { open, changed } = compileTranslations(laws);
const entries = [...laws.values()].flatMap(({ jurisdiction, deadlines, contents }) =>
  [...deadlines, ...contents].map(({ id }) => id).filter((id) => id.startsWith(`${jurisdiction}/`)),
);

describe('the law in Spanish', () => {
  it(`lacks ${open.length} of ${entries.length} entries`, () => {
    console.info(`Not translated yet: ${open.join(', ')}`);
    if (changed.length > 0) console.info(`English has changed since: ${changed.map(({ entry }) => entry).join(', ')}`);
    expect(new Set(open).size).toBe(open.length);
    expect(open.length).toBeLessThan(entries.length);
  });

  it('is loaded for the baseline and the jurisdictions that are asked for', async () => {
    expect((await lawTextsIn('es', ['us-tx']))('us/case-plan', 'name', 'Case plan')).toBe('Plan del caso');
    expect((await lawTextsIn('es', ['us-tx']))('us/case-plan', 'name', 'A case plan')).toBeUndefined();
    expect((await lawTextsIn('fr', ['us']))('us/case-plan', 'name', 'Case plan')).toBeUndefined();
  });

  it('says why a clock does not run, whatever the reason', async () => {
    const spanish = await wordingIn('es');
    const texts = await lawTextsIn('es', laws.keys());
    const reasons = [...laws.values()].flatMap(({ deadlines }) =>
      deadlines.flatMap((entry) => lawTextIn(entry, spanish, texts).when ?? []).flatMap(({ because }) => because ?? []),
    );
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.filter((because) => because.includes('[en inglés]'))).toEqual([]);
  });

  it('is not shown where its English has changed', () => {
    const us = laws.get('us');
    if (!us) throw new Error('no federal pack');
    const [first, ...others] = us.deadlines;
    const moved = { ...us, deadlines: [{ ...first, law: 'Another text.' } as NonNullable<typeof first>, ...others] };
    const after = compileTranslations(new Map([...laws, ['us', moved]]));
    expect(after.changed.map(({ entry }) => entry)).toEqual([...changed.map(({ entry }) => entry), 'es us/case-plan']);
    expect(after.open).toContain('es us/case-plan');
    expect(JSON.parse(after.files['src/law/compiled/es/us.json'] ?? '')).not.toHaveProperty(['us/case-plan']);
  });

  it('names no entry that its pack does not have', () => {
    const us = laws.get('us');
    if (!us) throw new Error('no federal pack');
    const without = { ...us, deadlines: us.deadlines.filter(({ id }) => id !== 'us/case-plan') };
    expect(() => compileTranslations(new Map([...laws, ['us', without]]))).toThrow('there is no entry us/case-plan');
  });
});

it('a county has the texts of its state', async () => {
  const texts = await lawTextsIn('es', ['us-tx-lakeside']);
  expect(texts('us-tx/status-hearing', 'name', 'Status hearing')).toBe('Audiencia de seguimiento');
  expect(texts('us/case-plan', 'name', 'Case plan')).toBe('Plan del caso');
});
