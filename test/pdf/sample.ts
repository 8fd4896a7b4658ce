/** A page with everything that a case plan's templates use, about eight sheets long. All people in it are invented. */
import { CONTENT_SECURITY_POLICY } from '../../src/pdf/index.ts';

const STYLE = `
@page { size: letter; margin: 1in 0.9in;
  @top-left { content: "Permanency case plan"; font: 400 8.5pt "Public Sans", "Source Serif 4", "Noto Emoji"; color: #444 }
  @top-right { content: "Confidential"; font: 600 8.5pt "Public Sans", "Source Serif 4", "Noto Emoji" }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 400 8.5pt "Public Sans", "Source Serif 4", "Noto Emoji" }
  @bottom-left { content: "Case 24-JV-1234"; font: italic 400 8.5pt "Source Serif 4", "Public Sans", "Noto Emoji" }
}
@page :first { @top-left { content: none } }
body { font: 400 10.5pt/1.45 "Source Serif 4", "Public Sans", "Noto Emoji"; margin: 0; color: #111 }
h1, h2, h3, th, dt, caption, .label { font-family: "Public Sans", "Source Serif 4", "Noto Emoji" }
h1 { font-size: 20pt; font-weight: 700 } h2 { font-size: 14pt; font-weight: 600; break-after: avoid }
section { break-before: page }
table { border-collapse: collapse; width: 100%; margin: 8pt 0 }
th, td { border: 0.5pt solid #777; padding: 3pt 5pt; text-align: left; vertical-align: top }
thead th { background: #e8eef5; font-weight: 600 }
.bar { background: linear-gradient(90deg, #005ea2, #73b3e7); height: 6pt; opacity: 0.8 }
.card { border: 1pt solid #005ea2; border-radius: 4pt; padding: 6pt; box-shadow: 0 1pt 3pt rgba(0,0,0,.3) }
`;

const PARAGRAPH =
  'The department and the parents agree that the return of the children depends on changed behavior, not on attended ' +
  'appointments. “Safe” here means that the conditions in the petition no longer exist — see § 361.5 — and that a ' +
  'protective adult is present at all times.';

/** A whole page without its fonts. */
export function sampleHtml({ head = '', body = '', sections = 4 }: SampleParts = {}): string {
  const numbers = Array.from({ length: sections }, (_, index) => index + 1);
  return `<!DOCTYPE html>
<html lang="en-US"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<title>Case plan 24-JV-1234</title>
<style>${STYLE}</style>${head}</head>
<body><header><h1>Case plan</h1><p class="label">In the matter of <strong>Rosa Testperson</strong> and <em>Leo Testperson</em></p></header>
<main>${body}${facts()}${numbers.map(section).join('\n')}</main>
<footer><p>End of the plan.</p></footer></body></html>`;
}

export interface SampleParts {
  readonly head?: string;
  readonly body?: string;
  readonly sections?: number;
}

function facts(): string {
  return `<dl><dt>Permanency goal</dt><dd>Reunification</dd><dt>Concurrent goal</dt><dd>Guardianship with a relative</dd></dl>
<div class="card"><p>Progress 🏠 ✔ and a family 👨‍👩‍👧; a wish ❤️.</p><div class="bar"></div></div>
<svg role="img" aria-label="Three of four objectives are on track" width="200" height="40" viewBox="0 0 200 40">
<rect width="150" height="20" fill="#005ea2"/><rect x="150" width="50" height="20" fill="#ccc"/><text x="4" y="36" font-family="Public Sans" font-size="12">3 of 4</text></svg>
<svg aria-hidden="true" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>
<figure><svg role="img" aria-label="A line" width="100" height="10"><path d="M0 5h100" stroke="#000"/></svg><figcaption>Figure caption</figcaption></figure>
<p>Names in other scripts: Ελένη Παππά, Олена Шевченко, Nguyễn Thị Hương, Łukasz Żółć; RTL marks:‏ <bdi>24-JV-1234</bdi> ‎ and \u2068isolated\u2069.</p>`;
}

function section(number: number): string {
  const rows = Array.from({ length: 14 }, (_, row) => objectiveRow(number, row)).join('');
  return `<section><h2>Section ${number}: safety threat and what must change</h2><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>
<h3>Steps</h3><ul><li>Parent calls the crisis line</li><li>Two visits a week<ol><li>First supervised</li><li><p>Then <b>unsupervised</b></p><p>when the court allows it</p></li></ol></li></ul>
<table><caption>Objectives of section ${number}</caption><thead><tr><th scope="col">Objective</th><th scope="col">Who</th><th scope="col">Due</th></tr></thead>
<tbody>${rows}<tr><th scope="row">Together</th><td colspan="2">Reviewed every 90 days</td></tr></tbody></table>
<blockquote><p>I want my family back.</p></blockquote></section>`;
}

function objectiveRow(section: number, row: number): string {
  return `<tr><th scope="row">Objective ${section}.${row + 1}</th><td>Parent ${row % 2 ? 'A' : 'B'}</td><td>2025-0${(row % 9) + 1}-15</td></tr>`;
}
