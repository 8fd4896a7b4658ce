import { describe, expect, test } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { byClass, byTag, elements, sectionText, textOf } from './html.ts';
import { bare, pageOf, planFrom, worked } from './support.ts';

const bilingual = () => planFrom('examples/vasquez-incarcerated.plan.yaml');

describe('a document in the asked language', () => {
  test('takes the texts of that language, fixed words and dates with them', async () => {
    const { root, meta, untranslated } = await pageOf('plan', bilingual(), { language: 'es' });
    expect(meta).toMatchObject({ title: 'Plan del caso, Causa n.º 2026-DP-000417', language: 'es' });
    expect(byTag(root, 'html')[0]?.attributes.lang).toBe('es');
    expect(untranslated).toEqual([]);
    expect(sectionText(root, 'Por qué interviene la agencia')).toContain('El 14 de abril de 2026, una doctora');
    expect(textOf(byClass(root, 'heads')[0] as never)).toContain('del 27 de mayo de 2026 al 13 de abril de 2027');
  });

  test('is the language of the plan where none is asked for', async () => {
    expect((await pageOf('plan', bilingual())).meta.language).toBe('en');
    expect((await pageOf('plan', { ...bare(), language: 'es' })).meta.language).toBe('es');
    expect((await pageOf('plan', bare(), { language: 'es-MX' })).meta.language).toBe('es');
  });

  test('shows a text that is missing in it in the other language, marked, and names it', async () => {
    const { root, untranslated } = await pageOf('plan', worked(), { language: 'es' });
    expect(untranslated).toContainEqual({ path: ['goals', 0, 'statement'], wanted: 'es', shown: 'en' });
    const paths = untranslated.map(({ path }) => JSON.stringify(path));
    expect(new Set(paths).size).toBe(paths.length);
    const statement = elements(root, ({ children }) =>
      children.some((child) => typeof child === 'string' && child.includes('free of methamphetamine')),
    );
    expect(statement.length).toBeGreaterThan(1);
    expect(statement.every(({ attributes }) => attributes.lang === 'en')).toBe(true);
  });

  test('names one text of a map that lacks the language', async () => {
    const plan = bilingual();
    Object.assign(plan.tasks?.[2] ?? {}, { description: { en: 'Only in English.', es: ' ' } });
    const { untranslated } = await pageOf('status', plan, { language: 'es', today: date('2026-08-01') });
    expect(untranslated.every(({ path }) => path.join('.') === 'tasks.2.description')).toBe(true);
  });

  test('has English words around texts of a language that it has no words in', async () => {
    const plan = { ...bare(), language: 'vi', case: { reasonForInvolvement: 'Trẻ em ở nhà một mình.' } };
    const { root, meta, untranslated } = await pageOf('plan', plan);
    expect(meta.language).toBe('en');
    expect(untranslated).toEqual([]);
    expect(sectionText(root, 'Why the agency is involved')).toContain('Trẻ em ở nhà một mình.');
    const [text] = elements(root, ({ children }) => children.includes('Trẻ em ở nhà một mình.'));
    expect(text?.attributes.lang).toBe('vi');
  });

  test('prints the law in the language of the law and asks for it to be explained', async () => {
    const { root } = await pageOf('plan', worked(), { language: 'es' });
    const law = byClass(root, 'law')[0];
    expect(elements(law ?? root, ({ attributes }) => attributes.lang === 'en').length).toBeGreaterThan(0);
    expect(sectionText(root, 'Declaración dirigida a los padres')).toContain(
      'El texto de la ley se imprime en inglés.',
    );
    expect(sectionText((await pageOf('plan', worked())).root, 'Statement to the parent')).not.toContain(
      'printed in English',
    );
  });

  test('says how late a thing is in Spanish', async () => {
    const { root } = await pageOf('status', worked(), { language: 'es', today: date('2026-05-01') });
    expect(sectionText(root, 'Qué está atrasado')).toContain('1 día de atraso');
    expect(sectionText(root, 'Qué está atrasado')).toContain('11 días de atraso');
  });
});
