import phrases from '../../../../templates/phrases/en.json' with { type: 'json' };

/** Codes of the plan format with what they are called, as in the documents. */
export const { codes } = phrases;
