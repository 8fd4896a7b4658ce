import fc from 'fast-check';

/**
 * Properties are tried with the same values on every machine, so that anybody can repeat a failure. CASEPLAN_SEED=random tries others,
 * and a number tries those of a failure that was seen.
 */
const { CASEPLAN_SEED: seed = '1' } = process.env;
fc.configureGlobal({ seed: seed === 'random' ? Date.now() : Number(seed) });

export default fc;
