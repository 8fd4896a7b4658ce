import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { acronymsIn } from '../../../src/rules/quality/acronyms.ts';
import { complianceIn } from '../../../src/rules/quality/compliance.ts';
import { emptyAnswer } from '../../../src/rules/quality/empty.ts';
import { tongueOf } from '../../../src/rules/quality/prose.ts';
import { readingOf, syllablesEn, syllablesEs } from '../../../src/rules/quality/reading.ts';
import { vagueIn } from '../../../src/rules/quality/vague.ts';
import { findingsOf, minimal, textOf } from '../../support/plans.ts';

describe('a goal that only complies', () => {
  it.each([
    ['Maria attends parenting classes.', 'attends'],
    ['Maria Delgado will successfully complete a 12-week parenting class at Riverbend by June 30.', 'complete'],
    ['Attend therapy twice a week', 'Attend'],
    ['The mother shall participate in all recommended services.', 'participate in'],
    ['Mr. Reyes will comply with the requirements of the case plan.', 'comply with'],
    ['Both parents will follow all recommendations of the evaluation.', 'follow'],
    ['Mother to cooperate fully with the Department.', 'cooperate fully with'],
    ['Parents engage in couples counseling and complete anger management.', 'engage in'],
    ['Complete parenting classes, a psychological evaluation and substance abuse treatment.', 'Complete'],
    ['She will submit to random drug testing.', 'submit to'],
    ['Undergo a psychological evaluation.', 'Undergo'],
    ['Ana finishes outpatient treatment and aftercare.', 'finishes'],
    ['Daniel attends AA meetings every week.', 'attends'],
  ])('%s', (text, said) => {
    expect(complianceIn(text, 'en')).toBe(said);
  });

  it.each([
    'A sober adult is with Leo every night.',
    'Maria attends counseling and stays sober.',
    'Maria stays sober and attends treatment.',
    'Stays sober and attends treatment.',
    'Attend evening treatment and write a plan for what to do at the first urge to use.',
    'Ana takes parenting classes until a sober adult is with Leo every night.',
    'Sofia attends school every day.',
    'Tamsin finishes grade 10 with every credit that she needs.',
    'Luis completes his GED classes.',
    'Renee follows the written schedule at every hand-over.',
    'The parents follow the night plan and call the aunt before a shift changes.',
    'Daniel attends all visits with the children and brings a meal.',
    'Juno gets to every appointment at the diabetes clinic.',
    'After treatment Ana notices the first urge to use and calls her sister.',
    'Because of the program Maria knows three ways to calm down.',
    'Ana cooperates with Luis about hand-overs.',
    'Luis follows the protective order.',
    'Treatment fits the night shift.',
    "Ana follows the doctor's treatment plan for Leo.",
    'Leo goes to therapy and no longer wakes at night.',
    'Parents cooperate with in-home services so that the children stay home.',
    '',
  ])('is not: %s', (text) => {
    expect(complianceIn(text, 'en')).toBeNull();
  });

  it.each([
    ['María asiste a clases para padres.', 'asiste a'],
    ['La madre completará un programa de crianza en Riverbend.', 'completará'],
    ['Participar en terapia cada semana', 'Participar en'],
    ['Los padres cumplirán con el plan del caso.', 'cumplirán con'],
    ['El padre cooperará con la agencia.', 'cooperará con'],
    ['Seguir todas las recomendaciones de la evaluación.', 'Seguir'],
    ['Ana termina el tratamiento y un taller.', 'termina'],
  ])('in Spanish: %s', (text, said) => {
    expect(complianceIn(text, 'es')).toBe(said);
  });

  it.each([
    'Una persona adulta y sobria está con Leo todas las noches.',
    'María asiste a terapia y se mantiene sobria.',
    'Sofía asiste a la escuela todos los días.',
    'Lucía corrige a sus hijos sin pegar ni amenazar.',
    'Los padres siguen el plan para las noches.',
    'Ana sigue el tratamiento médico de Leo.',
  ])('in Spanish is not: %s', (text) => {
    expect(complianceIn(text, 'es')).toBeNull();
  });
});

describe('vague words', () => {
  it.each([
    ['Attend counseling as needed.', 'as needed'],
    ['Visit the children whenever possible.', 'whenever possible'],
    ['Maintain stable housing.', 'stable housing'],
    ['Provide adequate supervision at all times.', 'adequate supervision'],
    ['Use age-appropriate, appropriate discipline.', 'appropriate discipline'],
    ['Keep a suitable and safe home.', 'suitable and safe home'],
    ['Demonstrate the ability to parent.', 'Demonstrate the ability to parent'],
    ['Demonstrates appropriate parenting skills.', 'Demonstrates appropriate parenting skills'],
    ['Follow all recommendations.', 'Follow all recommendations'],
    ['Cooperate with the caseworker.', 'Cooperate with the caseworker'],
    ['Make progress in therapy.', 'Make progress'],
    ['File the papers ASAP', 'ASAP'],
    ['Be a better parent.', 'Be a better parent'],
    ['Address her issues.', 'Address her issues'],
    ['Bring diapers, formula, etc.', 'etc'],
  ])('%s', (text, said) => {
    expect(vagueIn(text, 'en')).toBe(said);
  });

  it.each([
    'Keep stable housing: pay the rent by the 5th of each month.',
    'Give the inhaler as needed.',
    'Give 2 puffs as needed.',
    'Read age-appropriate books with Leo.',
    'Take Leo to the stable and care for the horse.',
    'Find appropriate care for Leo on three work nights.',
    'Put a stable shelf in the kitchen.',
    'Lives in a home that Maria can pay for and keep.',
    'Ask for help as soon as Leo coughs.',
    'Demonstrate the new crib lock to the nurse.',
    'Follow the recommended dose on the label.',
    'Cooperate with the mediator on the school calendar.',
    'Do the best of three games.',
    'Give the medicine as directed.',
    'Bring the papers as required by the court order of March 12.',
  ])('are not in: %s', (text) => {
    expect(vagueIn(text, 'en')).toBe(text === 'Give 2 puffs as needed.' ? 'as needed' : null);
  });

  it.each([
    ['Ir a consejería según sea necesario.', 'según sea necesario'],
    ['Visitar a los niños cuando sea posible.', 'cuando sea posible'],
    ['Mantener una vivienda estable.', 'vivienda estable'],
    ['Dar supervisión adecuada.', 'supervisión adecuada'],
    ['Seguir todas las recomendaciones.', 'Seguir todas las recomendaciones'],
    ['Ser una mejor madre.', 'Ser una mejor madre'],
    ['Vivienda estable: pagar la renta cada mes.', null],
    ['Dar el inhalador según sea necesario.', null],
    ['Escribir el plan para las noches con la tía.', null],
  ])('in Spanish: %s', (text, said) => {
    expect(vagueIn(text, 'es')).toBe(said);
  });
});

describe('plans that were written with care', () => {
  const worked = [
    'delgado-fpos',
    'harlow-transition',
    'nakamura-siblings',
    'okonkwo-in-home',
    'prevention-lindgren',
    'vasquez-incarcerated',
  ];
  const proseOf = (value: unknown, language: string): string[] => {
    if (typeof value === 'string') return language === 'en' ? [value] : [];
    const said = (value as Record<string, string>)[language];
    return said === undefined ? [] : [said];
  };

  it.each(['en', 'es'] as const)('have no such words and no such goals, in all their texts (%s)', (tongue) => {
    const found: string[] = [];
    let texts = 0;
    for (const name of worked) {
      const plan = parse(textOf(`examples/${name}.plan.yaml`));
      const all = [
        ...plan.goals.map((goal: { statement: unknown }) => goal.statement),
        ...[...plan.tasks, ...plan.strategies, ...plan.assessment.needs].map(
          (entry: { description: unknown }) => entry.description,
        ),
      ].flatMap((prose) => proseOf(prose, tongue));
      texts += all.length;
      found.push(...all.filter((text) => complianceIn(text, tongue) !== null || vagueIn(text, tongue) !== null));
    }
    expect(found).toEqual([]);
    expect(texts).toBeGreaterThan(20);
  });
});

describe('acronyms', () => {
  it.each([
    [['Come to the FTM.'], ['FTM']],
    [
      ['Come to the FTM.', 'At the FTM the UAs are read.'],
      ['FTM', 'UA'],
    ],
    [['Come to the family team meeting (FTM).', 'After the FTM, rest.'], []],
    [['Come to the FTM (the meeting of the family).'], []],
    [['After the Family Team Meeting.', 'Bring the FTM notes.'], []],
    [['The casa is warm; a gal came; LOCAL news.'], []],
    [['See the t-UA-1 sheet.'], []],
  ])('%j', (texts, shorts) => {
    expect(acronymsIn(texts).map(({ short }) => short)).toEqual(shorts);
  });
});

describe('how hard a text is to read', () => {
  it.each(
    Object.entries({
      cat: 1,
      care: 1,
      rules: 1,
      while: 1,
      table: 2,
      walked: 1,
      needed: 2,
      houses: 2,
      watches: 2,
      notices: 3,
      people: 2,
      apartment: 3,
      counselor: 3,
      evaluation: 5,
      schedule: 2,
      yes: 1,
      i: 1,
      '24': 1,
    }),
  )('%s has %i syllables in English', (word, n) => expect(syllablesEn(word)).toBe(n));

  it.each(
    Object.entries({
      sol: 1,
      casa: 2,
      día: 2,
      niño: 2,
      país: 2,
      leer: 2,
      aéreo: 4,
      ciudad: 2,
      guitarra: 3,
      queso: 2,
      que: 1,
      hay: 1,
      muy: 1,
      cuaderno: 3,
      evaluación: 4,
      ahí: 2,
      búho: 2,
      pingüino: 3,
      tía: 2,
      oír: 2,
      trabajadora: 5,
    }),
  )('%s has %i syllables in Spanish', (word, n) => expect(syllablesEs(word)).toBe(n));

  it('rises with long words and long sentences, in both languages', () => {
    const easy = 'The aunt comes at six. She brings Leo home. He sleeps in his bed.';
    const hard =
      'Comprehensive stabilization of inadequate supervisory circumstances necessitates multifaceted interventions.';
    expect(readingOf([easy], 'en').score).toBeLessThan(2);
    expect(readingOf([hard], 'en').score).toBeGreaterThan(18);
    const facil = 'La tía llega a las seis. Trae a Leo a casa. Él duerme en su cama.';
    const dificil =
      'La estabilización multidisciplinaria de circunstancias supervisoras insuficientes requiere intervenciones especializadas.';
    expect(readingOf([facil], 'es').score).toBeGreaterThan(90);
    expect(readingOf([dificil], 'es').score).toBeLessThan(10);
  });

  it('is told up to grade 16, however long a text goes without a full stop', () => {
    const told = (times: number) => {
      const text = `${'the aunt comes in the evening and takes the boy home and '.repeat(times)}he sleeps`;
      const plan = textOf(minimal).replace('A written night plan made with the aunt.', text);
      return findingsOf(plan).find(({ rule }) => rule === 'quality/reading-level')?.message;
    };
    expect(told(40)).toContain('is above grade 16 of school, and the limit is grade');
    expect(told(2)).toBeUndefined();
  });

  it('is grade 3.7 for a text whose words, sentences and syllables were counted by hand', () => {
    // 21 words, 2 sentences, 27 syllables: 0.39 × 10.5 + 11.8 × 27 / 21 − 15.59
    const text =
      'The worker drives Ana to the first visit with Leo. Ana writes down how the visit went and calls her aunt.';
    expect(readingOf([text], 'en')).toEqual({ score: expect.closeTo(3.676, 2), words: 21 });
  });

  it('does not depend on how the texts are cut', () => {
    const [a, b] = ['The aunt comes at six.', 'She brings Leo home.'];
    expect(readingOf([a, b], 'en')).toEqual(readingOf([`${a} ${b}`], 'en'));
  });

  it('of nothing is easy', () => {
    expect(readingOf(['', '…'], 'en').words).toBe(0);
  });
});

describe('an answer that says nothing', () => {
  it.each(['', ' ', 'TBD', 'n/a', 'None.', 'ninguno', 'por determinar', '-', '???'])('%j', (text) =>
    expect(emptyAnswer(text)).toBe(true),
  );
  it.each(['The agency pays for a ride.', 'None needed since May.', 'Nada el domingo; taxi.'])('is not %j', (text) =>
    expect(emptyAnswer(text)).toBe(false),
  );
});

describe('languages', () => {
  it.each([
    [undefined, 'en'],
    ['en-US', 'en'],
    ['es', 'es'],
    ['es-419', 'es'],
    ['vi', null],
  ])('%s is judged as %s', (tag, tongue) => expect(tongueOf(tag)).toBe(tongue));
});
