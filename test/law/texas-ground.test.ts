import { describe, expect, it } from 'vitest';
import { saysAloneAGround } from '../../src/law/alone-a-ground.ts';
import { findingsOf, minimal, textOf } from '../support/plans.ts';

describe('a text about failing to complete the plan', () => {
  it.each([
    'Failure to complete this plan is by itself a ground for termination.',
    'Failure to complete the plan is by itself a ground for termination of parental rights.',
    'Failure to comply with the service plan constitutes grounds for terminating your parental rights.',
    'Ana knows that not completing this plan is, by itself, sufficient grounds for termination of the parent-child relationship.',
    'Failing to fully comply with this service plan alone is a sufficient legal ground to terminate her rights.',
    'If you do not complete\n  this plan, that alone is enough to terminate your parental rights.',
    'Your rights can be terminated solely because you did not follow the plan.',
    'No completar este plan es por sí solo una causa para la terminación de los derechos parentales.',
    'El incumplimiento del plan constituye motivo suficiente para terminar sus derechos.',
  ])('says that it is a ground by itself: %s', (text) => {
    expect(saysAloneAGround(text)).toBe(true);
  });

  it.each([
    'Failure to complete the plan is no longer by itself a ground for termination of parental rights.',
    'Failure to complete this plan is not a ground for termination of parental rights.',
    'Failure to complete the plan may be considered by the judge.',
    'Failure to complete the plan is only one of the things that the court looks at before it terminates rights.',
    'If you are unwilling or unable to provide your child with a safe environment, your rights may be terminated.',
    'Not completing the group is a ground for termination of the lease under the housing plan.',
    'Complete the plan for relapse. The ground floor is safe. Services are terminated.',
    'No completar el plan no es por sí solo una causa para terminar los derechos parentales.',
    'No completar el plan ya no es causa para terminar los derechos.',
  ])('says something else: %s', (text) => {
    expect(saysAloneAGround(text)).toBe(false);
  });
});

describe('a plan in Texas that says so', () => {
  const rule = 'law/us-tx/failure-no-ground-alone';
  const sentence = 'Failure to complete this plan is by itself a ground for termination of parental rights.';
  const texan = textOf(minimal).replace(/^jurisdiction: .*$/m, 'jurisdiction: us-tx');
  const found = (text: string) => findingsOf(text).filter((finding) => finding.rule === rule);

  it('has a warning at the text', () => {
    const text = texan.replace('description: Leo is left alone at night.', `description: ${sentence}`);
    expect(found(text)).toMatchObject([
      { severity: 'warning', subject: 's-alone', path: ['assessment', 'safetyThreats', 0, 'description'] },
    ]);
    expect(text.split('\n')[(found(text)[0]?.line ?? 0) - 1]).toContain(sentence);
  });

  it('has it in either language of the text', () => {
    const both = `description: { en: Leo is left alone., es: "No completar el plan es causa para terminar los derechos parentales." }`;
    expect(found(texan.replace('description: Leo is left alone at night.', both))).toHaveLength(1);
  });

  it('has none for what a court ordered', () => {
    const order = `case:\n  orders:\n    - { id: o-x, date: 2026-02-01, text: "${sentence}", status: open }\npeople:`;
    const text = texan.replace(/^people:$/m, order);
    expect(text).toContain(sentence);
    expect(found(text)).toEqual([]);
  });

  it('has none in another state', () => {
    const text = texan.replace('description: Leo is left alone at night.', `description: ${sentence}`);
    expect(found(text.replace('jurisdiction: us-tx', 'jurisdiction: us-wa'))).toEqual([]);
  });
});
