import { RichTextSchema, type RichText } from '#shared/agreement/rich-text.ts';
import { canonical } from '../canonical.ts';
import { richTextFromHtml } from './from-html.ts';
import { richTextFromPlainText } from './from-plain-text.ts';

/** Our own text among the formats of the clipboard; fields and references live on in it. */
export const OWN_FORMAT = 'application/x-sla-studio-text+json';

/** More letters than a clause ever has; beyond it, reading alone would hold up the window. */
export const MAX_PASTE = 100_000;
const MAX_MARKUP = 4_000_000;

export type Pasted =
  | { readonly outcome: 'text'; readonly body: RichText }
  | { readonly outcome: 'too-long' }
  | { readonly outcome: 'nothing' };

/** What the clipboard holds, as our own text: ours, else HTML, else plain text. */
export function readClipboard(data: { getData(format: string): string }): Pasted {
  const own = parseOwn(data.getData(OWN_FORMAT));
  if (own) return { outcome: 'text', body: own };
  const plain = data.getData('text/plain');
  const html = data.getData('text/html');
  if (plain.length > MAX_PASTE || html.length > MAX_MARKUP) return { outcome: 'too-long' };
  const fromHtml = html === '' ? [] : richTextFromHtml(html);
  const body = fromHtml.length > 0 ? fromHtml : richTextFromPlainText(plain);
  return body.length > 0 ? { outcome: 'text', body } : { outcome: 'nothing' };
}

/** Another program may write our format too, so it is checked like a file. */
function parseOwn(json: string): RichText | null {
  if (json === '' || json.length > MAX_MARKUP) return null;
  try {
    const parsed = RichTextSchema.safeParse(JSON.parse(json));
    return parsed.success ? canonical(parsed.data) : null;
  } catch {
    // Not JSON: the other formats are read instead.
    return null;
  }
}
