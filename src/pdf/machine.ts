/** What the engine has to know about the machine; the command hands it in, so nothing here reads `process`. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The processor, as Node names it: `x64`, `arm64`. */
  readonly arch: string;
  /** The user's number; 0 is root. Undefined where users have none (Windows). */
  readonly uid?: number | undefined;
}

/** Where a browser was found: by option, by environment variable, at a well-known place, or in an npm package. */
export type BrowserSource = 'option' | 'environment' | 'system' | 'npm';

export interface BrowserLocation {
  /** The program to start. */
  readonly path: string;
  readonly source: BrowserSource;
  /** A folder with the libraries that the program brings along. */
  readonly libraries?: string;
}
