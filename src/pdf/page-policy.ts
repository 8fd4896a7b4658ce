/** What a page may do while it is printed: nothing but draw what it carries. */
import { PrintRefused } from './errors.ts';

/**
 * The policy that every page has to carry, as
 * `<meta http-equiv="Content-Security-Policy" content="...">` before its first `<style>`:
 * styles inside the page, fonts and pictures as `data:` URLs, nothing else.
 */
export const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

const META = /<meta\b[^>]*>/gi;
const FIRST_CONTENT = /<(?:style|link|script|body|img|base)\b/i;

/**
 * Refuses a page without the policy, or one that wants to go elsewhere.
 *
 * @throws PrintRefused
 */
export function assertPolicy(html: string): void {
  const head = html.slice(0, firstContent(html));
  const hasPolicy = metas(head).some((meta) => isPolicy(meta, 'content-security-policy', CONTENT_SECURITY_POLICY));
  if (!hasPolicy) {
    throw new PrintRefused('The page has no content security policy, or it comes after its first style.');
  }
  if (metas(html).some((meta) => isPolicy(meta, 'refresh'))) {
    throw new PrintRefused('The page wants to send its reader elsewhere (meta refresh), so it is not printed.');
  }
}

/**
 * Refuses what a page did while it was being laid out.
 *
 * @param url where the page is; it has to be where it was put
 * @param blocked the URLs that it asked for
 * @throws PrintRefused
 */
export function assertStayedHome(url: string, blocked: readonly string[]): void {
  if (blocked.length > 0) {
    const shown = blocked.slice(0, 3).map((address) => (address.length > 80 ? `${address.slice(0, 77)}...` : address));
    const more = blocked.length > shown.length ? ` and ${blocked.length - shown.length} more` : '';
    throw new PrintRefused(
      `The page asked for something outside itself, so it is not printed: ${shown.join(', ')}${more}`,
    );
  }
  if (url !== 'about:blank')
    throw new PrintRefused(`The page went elsewhere, so it is not printed: ${url.slice(0, 80)}`);
}

function firstContent(html: string): number {
  const position = html.search(FIRST_CONTENT);
  return position < 0 ? html.length : position;
}

function metas(html: string): string[] {
  return html.match(META) ?? [];
}

function isPolicy(meta: string, equivalent: string, content?: string): boolean {
  const hasName = new RegExp(`http-equiv\\s*=\\s*["']?\\s*${equivalent}`, 'i').test(meta);
  return hasName && (content === undefined || meta.includes(`content="${content}"`));
}
