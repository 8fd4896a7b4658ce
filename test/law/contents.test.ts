import { describe, expect, it } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { gapsOf, lawOf, sentenceOf } from '../../src/law/index.ts';
import { clock, clocks, type Given, lacking, lawAsking, planWith } from './support.ts';

const home = { placement: { type: 'parental-home' } } as const;
const away = { placement: { type: 'foster-family' }, permanency: { primary: 'reunification' } } as const;

describe('what is asked of something that is about several children', () => {
  const asked = lawAsking({ when: [{ inCare: true }, { primaryGoal: 'reunification' }], needs: ['familyTime'] });

  it('is asked where the conditions hold for any of them, whichever comes first in the file', () => {
    expect(lacking({ children: { leo: home, ada: away } }, asked)).toEqual(['P-1']);
    expect(lacking({ children: { ada: away, leo: home } }, asked)).toEqual(['P-1']);
    expect(lacking({ children: { leo: home } }, asked)).toEqual([]);
  });

  it('is not put together from one condition of one child and another of the other', () => {
    const elsewhere = { placement: { type: 'foster-family' }, permanency: { primary: 'adoption' } } as const;
    const atHome = { ...home, permanency: { primary: 'reunification' } } as const;
    expect(lacking({ children: { leo: elsewhere, ada: atHome } }, asked)).toEqual([]);
  });

  it('is asked of a parent, or of family time, for the children that it is about', () => {
    const children: Given['children'] = { leo: home, ada: away };
    const people = [
      { id: 'ana', role: 'mother', name: 'Ana Doe', parentOf: ['leo'] },
      { id: 'ben', role: 'father', name: 'Ben Doe', parentOf: ['ada'] },
      { id: 'eve', role: 'legal-guardian', name: 'Eve Doe' },
    ];
    const ofParents = lawAsking({ each: 'parent', when: [{ inCare: true }], needs: ['phone'] });
    expect(lacking({ children, people }, ofParents)).toEqual(['ben', 'eve']);
    const familyTime = [
      { id: 'f-leo', children: ['leo'] },
      { id: 'f-ada', children: ['ada'] },
      { id: 'f-all', children: ['leo', 'ada'] },
    ];
    const ofVisits = lawAsking({ each: 'family-time', when: [{ inCare: true }], needs: ['frequency'] });
    expect(lacking({ children, familyTime }, ofVisits)).toEqual(['f-ada', 'f-all']);
  });
});

describe('parts', () => {
  it('of a list are written where every entry has them', () => {
    const law = lawAsking({ needs: ['contacts', 'contacts.summary'] });
    const visit = { date: '2026-02-01' };
    expect(lacking({}, law)).toEqual(['P-1']);
    expect(lacking({ contacts: [{ ...visit, summary: 'Seen.' }, visit] }, law)).toEqual(['P-1']);
    expect(lacking({ contacts: [{ ...visit, summary: 'Seen.' }] }, law)).toEqual([]);
  });

  it('of the plan can be asked for from every item', () => {
    const law = lawAsking({ each: 'child', when: [{ has: 'plan.replaces' }], needs: ['icwa'] });
    expect(lacking({}, law)).toEqual([]);
    expect(lacking({ replaces: 'P-0' }, law)).toEqual(['leo']);
  });

  it('that are missing are named', () => {
    const plan = planWith({ reviews: [{ date: '2026-03-01', type: 'court', progress: 'Good.' }] });
    const law = lawAsking({
      each: 'review',
      when: [{ oneOf: { path: 'type', values: ['court', 'periodic'] } }],
      needs: ['progress', 'safety'],
    });
    expect(gapsOf(plan, law, date('2026-04-15')).map(sentenceOf)).toEqual(['2026-03-01 lacks safety.']);
  });
});

describe('the age on the day of an event', () => {
  it('is another than that of today', async () => {
    const california = await lawOf('us-ca');
    const state = (birthDate: string | undefined) => {
      const children: Given['children'] = { leo: { birthDate, placement: { type: 'foster-family' } } };
      const events = { removal: '2026-01-10', disposition: '2026-03-01' };
      return clock(clocks({ children, events }, california, '2026-06-01'), 'us-ca/services-limit-under-3').state;
    };
    expect([state('2023-01-11'), state('2023-01-10'), state(undefined)]).toEqual([
      'upcoming',
      'not-applicable',
      'not-applicable',
    ]);
  });
});
