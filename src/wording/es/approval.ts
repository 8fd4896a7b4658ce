import type { approval as english } from '../en/approval.ts';

/** Lo que está mal en la aprobación de un plan. */
export const approval: typeof english = {
  'changed-since-approval': ({ on, by, moved }) => {
    const approved = `se aprobó${on === undefined ? '' : ` el ${on}`}${by === undefined ? '' : ` (${by})`}`;
    return {
      message: `Los términos de este plan cambiaron después de que ${approved}${moved.length === 0 ? '' : `; se movió después: ${moved.join(', ')}`}.`,
      help: 'Vea qué cambió: caseplan log FILE. Después, que lo aprueben como es ahora: caseplan approve FILE --by PERSON',
    };
  },
};
