import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { templatesPlugin } from '../../scripts/templates-plugin.mjs';

describe('the templates of a bundle', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'caseplan-templates-'));
    for (const name of ['documents', 'partials']) mkdirSync(join(folder, name));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  /** Bundles `documents/d.hbs` and gives its function. */
  async function bundle(): Promise<(view: object) => string> {
    write('entry.mjs', "export { default } from './documents/d.hbs';");
    const { outputFiles } = await build({
      entryPoints: [join(folder, 'entry.mjs')],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      nodePaths: [join(import.meta.dirname, '../../node_modules')],
      plugins: [templatesPlugin({ partials: join(folder, 'partials') })],
      logLevel: 'silent',
    });
    const file = join(folder, `bundle-${outputFiles.length}.mjs`);
    writeFileSync(file, outputFiles[0]?.contents ?? '');
    return (await import(file)).default;
  }

  test('are functions that escape everything', async () => {
    write('documents/d.hbs', '<p title="{{a}}">{{a}}</p>');
    const render = await bundle();
    expect(render({ a: '<b> "x" & {{y}}' })).toBe(
      '<p title="&lt;b&gt; &quot;x&quot; &amp; {{y}}">&lt;b&gt; &quot;x&quot; &amp; {{y}}</p>',
    );
  });

  test('carry the partials that they and their partials use', async () => {
    write('documents/d.hbs', '{{#> frame}}{{> row a=1}}{{/frame}}');
    write('partials/frame.hbs', '[{{> @partial-block}}]');
    write('partials/row.hbs', '{{a}}{{> end}}');
    write('partials/end.hbs', '!');
    expect((await bundle())({})).toBe('[1!]');
  });

  test('fail when a field that they print is missing', async () => {
    write('documents/d.hbs', '<p>{{a}}</p>');
    const render = await bundle();
    expect(() => render({})).toThrow(/"a" not defined/);
    expect(render({ a: null })).toBe('<p></p>');
  });

  test('do not see what a view inherits', async () => {
    write('documents/d.hbs', '<p>{{constructor}}{{#with a}}{{constructor.name}}{{/with}}</p>');
    const render = await bundle();
    expect(() => render({ a: {} })).toThrow(/not defined/);
  });

  test.each([
    ['a partial that is not there', '{{> nowhere}}', 'there is no partial'],
    ['a computed partial', '{{> (lookup this "a")}}', 'a partial is named'],
    ['an unknown helper', '{{#shout a}}{{/shout}}', 'shout'],
    ['bad syntax', '{{#if a}}', 'Parse error'],
  ])('are refused with %s', async (_, source, message) => {
    write('documents/d.hbs', source);
    await expect(bundle()).rejects.toThrow(message);
  });
});
