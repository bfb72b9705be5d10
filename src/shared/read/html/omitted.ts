import type { Source } from '#shared/document/document.ts';
import { cleaned } from '#shared/read/suspicious-characters.ts';
import type { ReadingNote } from '#shared/read/reading.ts';
import { attribute, INLINE, NEVER_TEXT, textWithin, type Element } from './tree.ts';

/** Why an element of a page is not text of the page; null: it is. */
export type Omission =
  | 'script'
  | 'frame'
  | 'image'
  | 'field'
  | 'hidden'
  | 'struck'
  | 'silent'
  | null;

export function omissionOf(element: Element): Omission {
  const { tagName } = element;
  if (NEVER_TEXT.has(tagName)) return SILENT[tagName] ?? 'silent';
  if (tagName === 'img') return 'image';
  if (FIELDS.has(tagName)) return 'field';
  if (isHidden(element)) return 'hidden';
  if (tagName === 's' || tagName === 'strike' || tagName === 'del') return 'struck';
  return null;
}

const SILENT: Readonly<Record<string, Omission>> = {
  script: 'script',
  iframe: 'frame',
  frame: 'frame',
  object: 'frame',
  embed: 'frame',
  applet: 'frame',
  audio: 'frame',
  video: 'frame',
  svg: 'image',
  canvas: 'image',
};

const FIELDS: ReadonlySet<string> = new Set(
  'input button select textarea option datalist optgroup progress meter'.split(' '),
);

/** What the page itself says is not shown. "until-found" is text that a search opens. */
function isHidden(element: Element): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  if (element.tagName === 'dialog' && attribute(element, 'open') === null) return true;
  if (attribute(element, 'aria-hidden')?.trim().toLowerCase() === 'true') return true;
  const style = attribute(element, 'style')?.slice(0, 2_000).toLowerCase().replace(/\s/g, '') ?? '';
  return /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|opacity:0(?:\.0+)?(?:;|!|$)|font-size:0(?:[a-z%]|;|!|$))/.test(
    style,
  );
}

/** Counts what a page has besides its text, and says so in the end. */
export class Omissions {
  readonly #counts = new Map<Exclude<Omission, null> | 'boilerplate' | 'cells', number>();
  readonly #hidden: string[] = [];
  readonly #struck: string[] = [];
  readonly #flags = new Map<string, Source>();

  add(element: Element, why: Exclude<Omission, null>): void {
    if (why === 'hidden' || why === 'struck') {
      const text = textWithin(element, 400);
      // Icons and the like are hidden without a loss.
      if (/[\p{L}\p{N}]/u.test(text)) (why === 'hidden' ? this.#hidden : this.#struck).push(text);
      return;
    }
    this.count(why);
  }

  count(what: Exclude<Omission, null> | 'boilerplate' | 'cells'): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  /** The text without characters that nobody sees; what was among them is flagged once, at its block. */
  visible(text: string, source: Source): string {
    const { text: visible, flags } = cleaned(text);
    for (const flag of flags) if (!this.#flags.has(flag)) this.#flags.set(flag, source);
    return visible;
  }

  notes(): readonly ReadingNote[] {
    const dropped = WORDS.flatMap(([what, one, many]) => {
      const count = this.#counts.get(what) ?? 0;
      if (count === 0) return [];
      return [
        note('dropped', count === 1 ? `${one} was left out.` : `${count} ${many} were left out.`),
      ];
    });
    return [
      ...dropped,
      ...quoted(this.#hidden, 'passage that the page hides', 'passages that the page hides'),
      ...quoted(this.#struck, 'passage that is struck out', 'passages that are struck out'),
      ...[...this.#flags].map(([message, source]): ReadingNote => ({
        kind: 'flagged',
        message,
        source,
      })),
    ];
  }
}

const note = (kind: ReadingNote['kind'], message: string): ReadingNote => ({
  kind,
  message,
  source: null,
});

const WORDS = [
  ['script', '1 script', 'scripts'],
  ['frame', '1 frame or embedded object', 'frames and embedded objects'],
  ['image', '1 image', 'images'],
  ['field', '1 form field', 'form fields'],
  [
    'boilerplate',
    '1 part around the text (menus, banners and the like)',
    'parts around the text (menus, banners and the like)',
  ],
  [
    'cells',
    '1 table was cut at its largest size; the rest',
    'tables were cut at their largest size; the rests',
  ],
] as const;

const LONGEST_QUOTE = 80;
const MOST_QUOTES = 20;

function quoted(texts: readonly string[], one: string, many: string): readonly ReadingNote[] {
  if (texts.length > MOST_QUOTES)
    return [
      note(
        'flagged',
        `${texts.length} ${many} were left out; the first begins "${start(texts[0]!)}".`,
      ),
    ];
  return texts.map((text) => note('flagged', `A ${one} was left out: "${start(text)}".`));
}

const start = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;

/** Whether an element begins a block of its own. */
export const isBlock = (element: Element): boolean =>
  !INLINE.has(element.tagName) && !element.tagName.includes('-');
