import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { fixture, minimal, textOf, worked } from '../support/plans.ts';

const env = (locale: Record<string, string>): Partial<Io> => ({ env: locale });
const late = ['check', fixture(worked), '--as-of', '2026-05-01'];
const inSpanish = /plan revisado al 2026-05-01: 1 error/;
const inEnglish = /plan checked as of 2026-05-01: 1 error/;

describe('the language of what is printed', () => {
  it.each([
    [{}, inEnglish],
    [{ LANG: 'es_US.UTF-8' }, inSpanish],
    [{ LANG: 'es' }, inSpanish],
    [{ LANG: 'es-MX' }, inSpanish],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'es_PR' }, inSpanish],
    [{ LANG: 'es_US.UTF-8', LC_ALL: 'C' }, inEnglish],
    [{ LANG: 'es_US.UTF-8', LC_ALL: '' }, inSpanish],
    [{ LANG: 'est_EE' }, inEnglish],
  ])('is that of the environment for people: %j', async (locale, sentence) => {
    expect((await caseplan(late, env(locale))).out).toMatch(sentence);
  });

  it('is that of --language first', async () => {
    expect((await caseplan([...late, '--language', 'en'], env({ LANG: 'es_US' }))).out).toMatch(inEnglish);
    expect((await caseplan([...late, '--language', 'es'])).out).toMatch(inSpanish);
    const { status, err } = await caseplan([...late, '--language', 'fr']);
    expect([status, err]).toEqual([2, expect.stringMatching(/Allowed choices are en, es/)]);
  });

  it.each(['json', 'sarif', 'csv', 'github', 'markdown'])(
    'does not change what programs read (%s), unless it is asked for',
    async (format) => {
      const english = await caseplan([...late, '--format', format]);
      expect(await caseplan([...late, '--format', format], env({ LC_ALL: 'es_US.UTF-8' }))).toEqual(english);
      const { out } = await caseplan([...late, '--format', format, '--language', 'es']);
      expect(out).toContain('La tarea “t-lease” vencía el 2026-04-30, hace 1 día, y no está terminada');
    },
  );

  it('holds for all that a comment on a change, a matrix and SARIF say', async () => {
    const run = async (format: string) =>
      (await caseplan([...late, '--format', format, '--language', 'es'], { cwd: temporaryFolder() })).out;
    const markdown = await run('markdown');
    expect(markdown).toContain('| planes | errores | advertencias | notas | suprimidas |\n|--:|--:|--:|--:|--:|\n');
    expect(markdown).toContain(
      '1 plan revisado al 2026-05-01. Qué pide una regla y por qué: `caseplan explain REGLA`\n',
    );
    expect(markdown).toContain('</code> 1 error en 1 archivo</summary>');
    const matrix = await run('matrix');
    expect(matrix).toContain('\n1 plan al 2026-05-01. ✓ está  ✗ falta  ! con atraso  ~ suprimido  · no se pide\n');
    expect(matrix).toMatch(/ tasks +con atraso en 1\n/);
    const { rules } = JSON.parse(await run('sarif')).runs[0].tool.driver;
    const rule = rules.find(({ id }: { id: string }) => id === 'timeline/task-overdue');
    expect(rule.help.markdown).toMatch(/\*\*Qué hacer\.\*\* [\s\S]*Esto tiene el hallazgo:\n\n```yaml\n/);
    expect(JSON.stringify(rules)).not.toMatch(/What to do|This does not|How it is counted|Not verified/);
  });

  it('is that of the list of suppressions, and not of its JSON', async () => {
    const stdin = textOf(minimal).replace(
      '  - { id: t-plan',
      '  # caseplan-ignore timeline/no-due-date until 2026-06-01: la jueza fija el día\n  - { id: t-plan',
    );
    const list = ['check', '-', '--report-suppressions', '--as-of', '2026-04-15'];
    const { out } = await caseplan(list, { stdin, ...env({ LANG: 'es_US' }) });
    expect(out).toMatch(/: sin uso, timeline\/no-due-date, hasta el 2026-06-01: la jueza fija el día\n/);
    expect(out).toMatch(/1 supresión en 1 plan al 2026-04-15: 1 sin uso\.\n$/);
    const json = await caseplan([...list, '--format', 'json'], { stdin, ...env({ LANG: 'es_US' }) });
    expect(JSON.parse(json.out).suppressions[0].state).toBe('unused');
  });

  it('can be two in one run: Spanish for the reader, English for the file', async () => {
    const cwd = temporaryFolder();
    const args = [...late, '--format', 'pretty', '--format', 'json=found.json'];
    expect((await caseplan(args, { cwd, ...env({ LANG: 'es_US' }) })).out).toMatch(inSpanish);
    expect(readFileSync(join(cwd, 'found.json'), 'utf8')).toContain('Task \\"t-lease\\" was due 2026-04-30');
  });

  it('of the list of rules for programs is English', async () => {
    const rules = await caseplan(['rules', '--format', 'json'], env({ LANG: 'es_US' }));
    expect(rules.out).toContain('The file is not valid YAML.');
  });

  it('of render is that of the document, and of its findings that of the terminal', async () => {
    const broken = { stdin: textOf(minimal).replace('goals:\n', 'goalz:\n'), cwd: temporaryFolder() };
    const { err, status } = await caseplan(['render', '-', '--language', 'es', '--format', 'html'], broken);
    expect([status, err]).toEqual([1, expect.stringContaining('Did you mean `goals`?')]);
  });
});

const cases = readdirSync(fixture('err'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.plan.yaml'))
  .map((entry) => relative(fixture('err'), `${entry.parentPath}/${entry.name}`))
  .sort();

describe('in Spanish a plan has the same findings at the same places', () => {
  interface Shown {
    message: string;
    help: string;
  }
  const findings = async (name: string, language: string): Promise<Shown[]> => {
    const args = ['check', `err/${name}`, '--as-of', '2026-04-15', '--format', 'json', '--language', language];
    return JSON.parse((await caseplan(args, { cwd: fixture('.') })).out).findings;
  };

  it.each(cases)('%s', async (name) => {
    const [english, spanish] = await Promise.all([findings(name, 'en'), findings(name, 'es')]);
    const places = (found: Shown[]) => found.map(({ message: _, help: __, ...place }) => place);
    expect(places(spanish)).toEqual(places(english));
    for (const [index, { message, help }] of spanish.entries()) {
      expect(message).not.toBe(english[index]?.message);
      expect(help).not.toBe(english[index]?.help);
    }
  });
});

/** What the shortest plan becomes, and what is said of it: read as a caseworker would. */
const said: [change: (plan: string) => string, rule: string, message: string, help: string][] = [
  [
    (plan) => plan.replace('preparedOn: 2026-02-03', 'preparedOn: 2/3/2026'),
    'format/date',
    '`preparedOn` es "2/3/2026", que no es una fecha.',
    'Escriba primero el año: 2026-02-03 si lo primero que está escrito es el mes.',
  ],
  [
    (plan) => plan.replace('period:', 'perid:'),
    'format/unknown-key',
    'La clave `perid` no se conoce en el primer nivel del plan. ¿Quiso decir `period`?',
    'Si la clave es propia, comiéncela con x-.',
  ],
  [
    (plan) => plan.replace('kind: family-service-plan\n', ''),
    'format/schema',
    'Al plan le falta `kind`.',
    'Agregue `kind`: Qué tipo de plan es.',
  ],
  [
    (plan) => plan.replace('assignee: kim', 'assignee: leoo'),
    'format/reference',
    'El id `leoo` no existe; aquí hace falta una persona. ¿Quiso decir `leo`?',
    'Corrija el id, o agréguelo en `people`.',
  ],
  [
    (plan) => plan.replace('goals: [g-night], assignee: kim', 'goals: [ana], assignee: kim'),
    'format/reference',
    '`ana` es una persona; aquí hace falta una meta.',
    'Escriba el id de lo que corresponde.',
  ],
  [
    (plan) => plan.replace('status: signed, date: 2026-02-05', 'status: signed, date: 2030-02-05'),
    'timeline/impossible',
    'Consta que ana firmó el 2030-02-05, un día que aún no ha llegado.',
    'De las dos fechas, corrija la que esté equivocada.',
  ],
  [
    (plan) => plan.replace('participated: false, whyNot: Two years old.', 'participated: false'),
    'component/participation',
    'leo no participó, y el plan no dice por qué.',
    'Agregue whyNot: el motivo en una frase.',
  ],
];

const inCare = textOf(minimal).replace(
  'people:\n',
  'children:\n  - { person: leo, placement: { type: foster-family, start: 2026-01-20 } }\npeople:\n',
);

const ofTheCounty = inCare.replace(/^jurisdiction: .*/m, 'jurisdiction: us-tx-lakeside');

/** A county that puts an entry of its own, in English, into the place of one that the program has in Spanish. */
const countyPack = `pack: 1
jurisdiction: us-tx-lakeside
name: Lakeside County, Texas
extends: us
asOf: 2026-11-21
deadlines:
  - id: us/case-plan
    name: Case plan of the county
    law: The county asks for a plan within thirty days.
    rule: not later than the 30th day after the removal
    when:
      - { noEvent: case-closed, because: the county is done }
    due: { event: removal, after: 30 days }
    citation: Lakeside County Policy 4.3
    verified: true
`;

function withCountyPack(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'own.yaml'), countyPack);
  writeFileSync(join(cwd, 'caseplan.config.yaml'), 'packs: [own.yaml]\n');
  return cwd;
}

describe('sentences in Spanish', () => {
  it.each(said)('%# of %s', async (change, rule, message, help) => {
    const plan = change(textOf(minimal));
    expect(plan).not.toBe(textOf(minimal));
    const { out } = await caseplan(['check', '-', '--format', 'json', '--language', 'es'], { stdin: plan });
    const found = JSON.parse(out).findings.find((finding: { rule: string }) => finding.rule === rule);
    expect([found?.message, found?.help]).toEqual([message, help]);
  });

  it('spell out what a terminal would obey, as in English', async () => {
    const { out } = await caseplan(['check', '-', '--format', 'json', '--language', 'es'], {
      stdin: textOf(minimal).replace('preparedBy: kim', 'preparedBy: "ki\\u001b[31mm"'),
    });
    expect(JSON.parse(out).findings[0].message).toContain('`ki[U+001B][31mm`');
  });

  it('of the law are translated, or marked as English where an own pack says something else', async () => {
    const checked = async (stdin: string, cwd: string) => {
      const { out } = await caseplan(['check', '-', '--language', 'es', '--as-of', '2026-04-15'], { stdin, cwd });
      return out.replace(/\s+/g, ' ');
    };
    const text = await checked(inCare, temporaryFolder());
    expect(text).toContain('No consta ningún hecho de tipo `removal`, y por eso no se puede calcular la fecha de');
    expect(text).toContain('plazos: Plan del caso; Visita mensual del trabajador social del caso;');
    expect(text).not.toContain('[en inglés]');
    expect(await checked(ofTheCounty, withCountyPack())).toContain('[en inglés] Case plan of the county;');
  });

  it('are the frame of a whole report', async () => {
    const stdin = textOf(minimal)
      .replace('addresses: [s-alone, r-shift, n-sitter]', 'addresses: [r-shift, n-sitter]')
      .replace('needs: [n-sitter], startsOn', 'startsOn');
    const { out } = await caseplan(['check', '-', '--language', 'es'], { stdin });
    expect(out.replace(/^.*│.*\n/gm, '')).toBe(`-  FSP-0001

  error        Ninguna meta responde a la amenaza a la seguridad “s-alone”.
               trace/threat-without-goal, línea 19
               → Agregue s-alone a addresses de una meta, o escriba la meta que pone fin a este
                 peligro.

  advertencia  El servicio “v-clinic” no responde a ninguna necesidad.
               trace/service-without-need, línea 39
               → Indique la necesidad a la que responde.

✗ 1 plan revisado al 2026-04-15: 1 error, 1 advertencia.
  Comience por -:19. Por qué importa: caseplan explain trace/threat-without-goal
`);
  });
});

describe('a long report in Spanish', () => {
  const many = (n: number) =>
    textOf(minimal).replace(
      /tasks:\n( .*\n)+/,
      `tasks:\n${Array.from({ length: n }, (_, i) => `  - { id: t-${i}, goals: [g-night], assignee: [ana, kim], description: Call., due: 2026-04-01, status: in-progress }\n`).join('')}`,
    );

  it('says by line what it does not show in full', async () => {
    const { out } = await caseplan(['check', '-', '--language', 'es'], { stdin: many(5) });
    expect(out).toContain('y 2 más de timeline/task-overdue, en las líneas 44, 45');
  });

  it('names the rules that were asked for, and what was not', async () => {
    const of = (...args: string[]) => caseplan(['check', '-', '--language', 'es', ...args], { stdin: many(2) });
    expect((await of('--rule', 'trace/*')).out).toBe(
      '✓ 1 plan revisado solo con trace/* al 2026-04-15: no hay nada que corregir.\n',
    );
    const late = textOf(minimal).replace('needs: [n-sitter], startsOn', 'startsOn');
    const { out } = await caseplan(['check', '-', '--language', 'es', '--severity', 'error'], { stdin: late });
    expect(out).toContain('No se muestra 1 advertencia, porque solo se pidieron los errores.');
  });
});

describe('explain and rules in Spanish', () => {
  it('explain a rule', async () => {
    const { out } = await caseplan(['explain', 'trace/goal-without-task', '--language', 'es']);
    expect(out).toBe(`trace/goal-without-task  error

  Ninguna tarea sirve a una meta.

Por qué importa
  Una meta por la que nadie hace nada es solo un deseo.

Qué hacer
  Escriba quién hace qué y para cuándo, y nombre la meta en \`goals\` de la tarea.

Esto tiene el hallazgo
    tasks:
      - { id: t-plan, goals: [], assignee: [ana, kim], description: Write the night plan., due: 2026-05-08, status: in-progress }

Esto no lo tiene
    tasks:
      - { id: t-plan, goals: [g-night], assignee: [ana, kim], description: Write the night plan., due: 2026-05-08, status: in-progress }

Fuente
  Washington DSHS policy 1150; Georgia SHINES quality assurance, Q127–Q129
`);
  });

  it('list the rules, in columns', async () => {
    const { out } = await caseplan(['rules'], env({ LANG: 'es_US.UTF-8' }));
    expect(out).toMatch(/^timeline\/due-soon +nota {9}Una tarea, una meta/m);
    expect(out).toMatch(/^format\/unknown-code +advertencia {2}caseplan no conoce/m);
    const json = JSON.parse((await caseplan(['rules', '--format', 'json', '--language', 'es'])).out);
    expect(json.rules[0]).toMatchObject({
      id: 'syntax/yaml',
      severity: 'error',
      what: 'El archivo no es YAML válido.',
    });
  });

  it('explain an entry of the law with what is translated of it, and mark the rest', async () => {
    const { out } = await caseplan(['explain', 'deadline/us/case-plan', '--language', 'es']);
    expect(out).toMatch(/^deadline\/us\/case-plan {2}Plan del caso {2}verificado\n\n {2}Se elabora un plan del caso/);
    expect(out).toContain(
      'Cómo se cuenta\n  A más tardar 60 días después de la separación del hogar.\n  Se calcula así: 60 días después',
    );
    expect(out).not.toContain('[en inglés]');
    expect(out).toContain('Esto no es asesoría legal');
    const cwd = withCountyPack();
    writeFileSync(join(cwd, 'county.plan.yaml'), ofTheCounty);
    const county = ['explain', 'deadline/us/case-plan', '--plan', 'county.plan.yaml', '--language', 'es'];
    const untranslated = await caseplan(county, { cwd });
    expect(untranslated.out).toContain('deadline/us/case-plan  [en inglés] Case plan of the county  verificado');
    expect(untranslated.out).not.toMatch(/\[en inglés\][^\n]*\[en inglés\]/);
  });

  it('work an entry of the law out on a plan', async () => {
    const plan = fixture('examples/delgado-fpos.plan.yaml');
    const args = ['explain', 'us-tx/adversary-hearing', '--plan', plan, '--as-of', '2026-05-01', '--language', 'es'];
    const text = (await caseplan(args)).out.replace(/\s+/g, ' ');
    expect(text).toContain('Se calcula así: 14 días después del hecho removal (separación del hogar).');
    expect(text).toContain(
      'Una audiencia ya celebrada de tipo adversary (contradictoria) o el hecho temporary-custody',
    );
    expect(text).toContain(
      'sofia, mateo: Separación del hogar: sábado 10 de enero de 2026 (línea 44). 14 días después: sábado 24 de enero de 2026 = vencimiento. Ese día el tribunal no está abierto: el siguiente en que lo está es el lunes 26 de enero de 2026. Se cumplió el jueves 15 de enero de 2026.',
    );
  });

  it('mark why a clock does not run, where an own pack says so in other words', async () => {
    const cwd = withCountyPack();
    const closed = `${ofTheCounty}case: { events: [{ type: case-closed, date: 2026-03-01 }] }\n`;
    writeFileSync(join(cwd, 'county.plan.yaml'), closed);
    const county = ['explain', 'us/case-plan', '--plan', 'county.plan.yaml', '--language', 'es'];
    expect((await caseplan(county, { cwd })).out).toContain('No se aplica: [en inglés] the county is done.');
  });

  it("leave an agency's own pack as it is written", async () => {
    const cwd = temporaryFolder();
    cpSync(fixture('packs/us-tx-lakeside.yaml'), join(cwd, 'own.yaml'));
    writeFileSync(join(cwd, 'caseplan.config.yaml'), 'packs: [own.yaml]\n');
    const pack = readFileSync(join(cwd, 'own.yaml'), 'utf8');
    const [, id = '', name = ''] = /- id: (us-tx-lakeside\/\S+)\n +name: (.+)/.exec(pack) ?? [];
    const { out } = await caseplan(['explain', id, '--language', 'es'], { cwd });
    expect(out).toContain(`${id}  ${name}  `);
  });
});
