/** What is loaded only where it is asked for, see `formats`. */
export { fingerprintsOf } from '../check/fingerprint.ts';
export { reportCsv } from './csv.ts';
export { reportGithub, withoutCommands } from './github.ts';
export { reportGitlab } from './gitlab.ts';
export { reportJson } from './json.ts';
export { reportJunit } from './junit.ts';
export { reportMarkdown } from './markdown.ts';
export { findingsWithoutPeople, textWithoutPeople, withoutPeople } from './mask.ts';
export { reportMatrix } from './matrix.ts';
export { reportMatrixCsv } from './matrix-csv.ts';
export { reportSarif } from './sarif.ts';
