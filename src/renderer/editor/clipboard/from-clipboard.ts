import { RichTextSchema, type RichText } from '#shared/agreement/rich-text.ts';
import { canonical } from '../canonical.ts';
import { MAX_CHARACTERS } from '../room.ts';
import { richTextFromHtml, type HtmlText } from './from-html.ts';
import type { Omission } from './html-omissions.ts';
import { richTextFromPlainText } from './from-plain-text.ts';

/** Our own text among the formats of the clipboard; fields and references live on in it. */
export const OWN_FORMAT = 'application/x-sla-studio-text+json';

const MAX_MARKUP = 4_000_000;

export type Pasted =
  | {
      readonly outcome: 'text';
      readonly body: RichText;
      readonly omissions: ReadonlySet<Omission>;
      /** How many tables have become lines. */
      readonly tables: number;
    }
  | { readonly outcome: 'too-long' }
  | { readonly outcome: 'nothing'; readonly omissions: ReadonlySet<Omission> };

/** What the clipboard holds, as our own text: ours, else HTML, else plain text. */
export function readClipboard(data: { getData(format: string): string }): Pasted {
  const own = parseOwn(data.getData(OWN_FORMAT));
  if (own) return { outcome: 'text', body: own, omissions: new Set(), tables: 0 };
  const plain = data.getData('text/plain');
  const html = data.getData('text/html');
  if (plain.length > MAX_CHARACTERS || html.length > MAX_MARKUP) return { outcome: 'too-long' };
  const { body, omissions, tables } = bestOf(html === '' ? null : richTextFromHtml(html), plain);
  return body.length > 0
    ? { outcome: 'text', body, omissions, tables }
    : { outcome: 'nothing', omissions };
}

/** The plain text where the HTML has no words, unless they were left out, as it still has them. */
function bestOf(html: HtmlText | null, plain: string): HtmlText {
  const leftWordsOut = html?.omissions.has('deleted') || html?.omissions.has('comments');
  return html !== null && (html.body.length > 0 || leftWordsOut)
    ? html
    : { body: richTextFromPlainText(plain), omissions: new Set(), tables: 0 };
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
