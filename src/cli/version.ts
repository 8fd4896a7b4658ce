declare const CASEPLAN_VERSION: string;
declare const CASEPLAN_HOMEPAGE: string;

/** Set by the bundler from package.json. */
export const version = typeof CASEPLAN_VERSION === 'string' ? CASEPLAN_VERSION : '0.0.0-source';

/** Where the folder docs/ is published, from `homepage` of package.json; empty where it is not. */
export const homepage = typeof CASEPLAN_HOMEPAGE === 'string' ? CASEPLAN_HOMEPAGE : '';
