import { describe, expect, it } from 'vitest';
import { type MergedText, mergeTexts } from '../../src/merge/index.ts';
import fc from '../support/fast-check.ts';
import { minimal, textOf, worked } from '../support/plans.ts';
import { changed, changesOf, said, touch } from './changes.ts';

/** How often each is tried: the long plans take their time. */
const plans: [string, number][] = [
  [minimal, 40],
  [worked, 5],
  ['examples/okonkwo-in-home.plan.yaml', 5],
];

function merged(base: string, ours: string, theirs: string): MergedText {
  const result = mergeTexts({ base, ours, theirs });
  if ('not' in result) throw new Error(`${result.not} cannot be merged`);
  return result;
}

/** The text with one side of every conflict. */
function resolved(text: string, side: 'ours' | 'theirs'): string {
  return text.replace(/<<<<<<< ours\n([\s\S]*?)=======\n([\s\S]*?)>>>>>>> theirs\n/g, (_, ours, theirs) =>
    side === 'ours' ? ours : theirs,
  );
}

describe.each(plans)('merging %s', (name, numRuns) => {
  const often = { numRuns, endOnFailure: true };
  const base = textOf(name);
  const two = fc.tuple(changesOf(base), changesOf(base));

  it('what only ours changed stays byte for byte', () => {
    fc.assert(
      fc.property(changesOf(base), (changes) => {
        const ours = changed(base, changes);
        expect(merged(base, ours, base)).toEqual({ text: ours, conflicts: [] });
        // The same by the long way: theirs has a comment more at its end, which ours gets.
        expect(merged(base, ours, `${base}# theirs\n`)).toEqual({ text: `${ours}# theirs\n`, conflicts: [] });
      }),
      often,
    );
  });

  it('what only theirs changed is as theirs has it', () => {
    fc.assert(
      fc.property(changesOf(base), (changes) => {
        const theirs = changed(base, changes);
        expect(merged(base, base, theirs).text).toBe(theirs);
        const { text, conflicts } = merged(base, `${base}# ours\n`, theirs);
        expect([text, conflicts]).toEqual([`${theirs}# ours\n`, []]);
      }),
      often,
    );
  });

  it('changes of different things are both there, with the comments of both', () => {
    fc.assert(
      fc.property(two, ([some, all]) => {
        const others = all.filter((change) => !some.some((other) => touch(change, other)));
        const [ours, theirs] = [changed(base, some), changed(base, others)];
        const { text, conflicts } = merged(base, ours, theirs);
        expect(conflicts).toEqual([]);
        expect(said(text)).toEqual(said(changed(ours, others)));
        for (const line of [...ours.split('\n'), ...theirs.split('\n')].filter((line) => line.trim().startsWith('#')))
          expect(text).toContain(line.trim());
      }),
      often,
    );
  });

  it('it makes no difference whose side is whose, and in a conflict both sides are whole', () => {
    fc.assert(
      fc.property(two, ([some, others]) => {
        const [ours, theirs] = [changed(base, some), changed(base, others)];
        const [one, other] = [merged(base, ours, theirs), merged(base, theirs, ours)];
        expect([...one.conflicts].sort()).toEqual([...other.conflicts].sort());
        expect(said(resolved(one.text, 'ours'))).toEqual(said(resolved(other.text, 'theirs')));
        expect(said(resolved(one.text, 'theirs'))).toEqual(said(resolved(other.text, 'ours')));
        expect(/^<<<<<<< ours$/m.test(one.text)).toBe(one.conflicts.length > 0);
      }),
      often,
    );
  });
});
