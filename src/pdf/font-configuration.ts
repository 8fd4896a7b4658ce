import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackFontFolder } from './fonts.ts';

/**
 * Writes a fontconfig configuration that knows one font, the bundled fallback, and nothing of the machine's.
 * With no font at all Chromium does not draw web fonts either; with the machine's fonts the output would depend on them.
 *
 * @param folder where the configuration is written; also fontconfig's cache
 * @returns the path for `FONTCONFIG_FILE`
 */
export function writeFontConfiguration(folder: string, fontDir: string): string {
  const file = join(folder, 'fonts.conf');
  const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(fallbackFontFolder(fontDir))}</dir>
  <cachedir>${escapeXml(join(folder, 'fontconfig'))}</cachedir>
</fontconfig>
`;
  writeFileSync(file, configuration);
  return file;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
