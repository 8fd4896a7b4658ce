/**
 * PDF/UA-1 and PDF/A-2a by veraPDF. It checks what a machine can check; whether the reading order makes sense and an
 * alternative text says the right thing is for people to see.
 */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { needs } from '../support/pdf-tools.ts';
import { type Profile, type Verdict, validate } from '../support/verapdf.ts';
import { altered, BREAKS, removeAlternativeTexts } from './altered.ts';
import { printOnce } from './engine.ts';
import { sampleHtml } from './sample.ts';

/** Everything that is judged here, and the rules that must fail in each profile. */
const EXPECTED: Readonly<Record<string, Readonly<Record<Profile, readonly string[]>>>> = {
  'the sample': { ua1: [], '2a': [] },
  'a page with a link inside': { ua1: [], '2a': [] },
  'a list as people write it': { ua1: [], '2a': [] },
  // What was broken on purpose, so that a validator that sees nothing is seen.
  'no language': { ua1: ['7.2-2', '7.2-33', '7.2-34'], '2a': [] },
  'no alternative texts': { ua1: ['7.3-1'], '2a': [] },
  'a hidden title': { ua1: ['7.1-10'], '2a': [] },
  'no XMP': { ua1: ['7.1-8'], '2a': ['6.6.2.1-1'] },
  'a font that is not embedded': { ua1: ['7.21.4.1-1'], '2a': ['6.2.11.4.1-1'] },
  'a script': { ua1: [], '2a': ['6.5.1-1'] },
};

/** Constructs that Chromium tags in ways of its own. */
const LISTS = `<ul><li>bare text</li><li><p>a paragraph</p></li><li>text <b>bold</b> and <ul><li>an inner item</li></ul> after it</li>
<li style="list-style:none">without a mark</li><li></li></ul><ol start="3"><li value="7">seven</li><li><table><tr><th scope="col">H</th></tr><tr><td>cell</td></tr></table></li></ol>
<ul style="list-style:none"><li>flat</li></ul><aside><p>Aside</p></aside><p><sub>sub</sub><sup>sup</sup><del>del</del><ins>ins</ins><q>q</q><code>code</code></p>
<div style="opacity:.5"><p>Faint</p><ul><li>faint item</li></ul></div><details open><summary>More</summary><p>Detail</p></details>`;

describe('veraPDF', () => {
  beforeEach(needs('java'));
  let verdicts: Verdict[] | undefined;

  beforeAll(async () => {
    const sample = await printOnce(sampleHtml());
    const small = await printOnce(sampleHtml({ sections: 0 }));
    const broken = (key: string) => altered(small, BREAKS[key]?.change ?? (() => {}));
    const pdfs: Record<string, Uint8Array> = {
      'the sample': sample,
      'a page with a link inside': await printOnce(
        sampleHtml({ body: '<p><a href="#end">To the end</a></p><h2 id="end">End</h2>' }),
      ),
      'a list as people write it': await printOnce(sampleHtml({ body: LISTS, sections: 0 })),
      'no alternative texts': await altered(small, removeAlternativeTexts),
    };
    for (const key of Object.keys(EXPECTED)) pdfs[key] ??= await broken(key);
    verdicts = await validate(pdfs).catch((error: NodeJS.ErrnoException) => {
      // Without Java every test is skipped, with the reason.
      if (error.code !== 'ENOENT') throw error;
      return undefined;
    });
  }, 300_000);

  test.each(Object.keys(EXPECTED))('judges %s as expected', (key) => {
    for (const profile of ['ua1', '2a'] as const) {
      const verdict = verdicts?.find((candidate) => candidate.file === key && candidate.profile === profile);
      expect(verdict?.checks, profile).toBeGreaterThan(500);
      expect(verdict?.failedRules, profile).toEqual(EXPECTED[key]?.[profile]);
    }
  });
});
