import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/read.ts';
import { findingsOf, serious, textOf, worked } from '../support/plans.ts';

const text = textOf(worked);
const found = (written: string) => serious(findingsOf(written)).map(({ rule, line }) => [rule, line]);
const lineOf = (written: string, part: string) => written.slice(0, written.indexOf(part)).split('\n').length;

describe('one slip of the pen is one finding, at its place', () => {
  it.each([
    ['\ngoals:', '\ngaols:', 'format/unknown-key'],
    ['\ntasks:', '\ntaks:', 'format/unknown-key'],
    ['\nservices:', '\nservice:', 'format/unknown-key'],
    ['\npeople:', '\npoeple:', 'format/unknown-key'],
    ['\nassessment:', '\nasessment:', 'format/unknown-key'],
    ['\nchildren:', '\nchidlren:', 'format/unknown-key'],
    ['\nstatus:', '\nstatsu:', 'format/unknown-key'],
    ['\nid:', '\ndi:', 'format/unknown-key'],
    ['assignee: daniel', 'asignee: daniel', 'format/unknown-key'],
    ['indicator:', 'indikator:', 'format/unknown-key'],
    ['with: [maria]', 'with: [marai]', 'format/reference'],
    ['addresses: [', 'addresses: [n-tretment, ', 'format/reference'],
    ['assignee: daniel', 'assignee: danile', 'format/reference'],
  ])('%j written %j', (right, wrong, rule) => {
    expect(text).toContain(right);
    const written = text.replace(right, wrong);
    const line = lineOf(written, wrong) + (wrong.startsWith('\n') ? 1 : 0);
    expect(found(written)).toEqual([[rule, line]]);
  });

  it('in the only pointer to a need', () => {
    const written = text.replace(/(addresses: \[.*)n-treatment/, '$1n-tretment');
    expect(found(written).map(([rule]) => rule)).toEqual(['format/reference']);
  });

  it('where a goal has lost its words', () => {
    const written = text.replace(/^ {4}statement: .*/m, '    statement: " "');
    expect(found(written)).toEqual([['format/schema', lineOf(written, 'statement: " "')]]);
  });

  it('a second one under a misspelled key is told once the key is right', () => {
    const written = text.replace(/(addresses: \[.*)n-treatment/, '$1n-tretment');
    expect(found(written.replace('\ngoals:', '\ngaols:')).map(([rule]) => rule)).toEqual(['format/unknown-key']);
    expect(found(written).map(([rule]) => rule)).toEqual(['format/reference']);
  });

  it('and what resembles nothing stands for nothing', () => {
    const rules = found(text.replace('\ngoals:', '\nwishes:')).map(([rule]) => rule);
    expect(rules).toEqual(expect.arrayContaining(['format/unknown-key', 'component/goals']));
  });
});

it('a document is made of what is written, not of what was meant', () => {
  const written = text.replace('with: [maria]', 'with: [marai]');
  const { plan } = readPlan('a.plan.yaml', new TextEncoder().encode(written));
  expect(JSON.stringify(plan?.familyTime)).toContain('marai');
});
