import { html, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Inline, Inlines, Mark } from '#shared/document/document.ts';
import { INLINE } from '../html/tree.ts';

/** Longer than this, text is not searched for emphasis: no person wrote it by hand. */
const LONGEST = 100_000;

/**
 * A line of text with light markup as runs: emphasis becomes marks, links and code their words,
 * images nothing, HTML its text.
 */
export function inlinesOf(text: string): Inlines {
  const plain = withoutHtml(text);
  if (plain.length > LONGEST || !/[*_`[\]\\!<]/.test(plain)) return run(plain, []);
  return joined(emphasis(withoutLinks(plain), []));
}

const run = (text: string, marks: readonly Mark[]): Inlines =>
  text === '' ? [] : [{ type: 'text', text, marks }];

/** Elements whose words begin a line. */
const BLOCKS = new Set(['p', 'li', 'div', 'ul', 'ol']);

/** Tags and entities resolved by a real parser; "<" before anything but a letter is text for it too. */
function withoutHtml(text: string): string {
  if (!/<\/?[a-z!]|&(?:#\w+|\w+);/i.test(text)) return text;
  const parts: string[] = [];
  const source = asLinks(text);
  const { childNodes } = parseFragment(source, { sourceCodeLocationInfo: true });
  const stack: Tree.Node[] = [...childNodes].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeName === '#text') parts.push((node as Tree.TextNode).value);
    else if (node.nodeName === 'br') parts.push('\n');
    else if (node.nodeName === 'script' || node.nodeName === 'style') continue;
    else if ('childNodes' in node) {
      if (BLOCKS.has(node.nodeName) && parts.length > 0) parts.push('\n');
      parts.push(blankOf(node, source));
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  return parts
    .join('')
    .replace(/\u00a0/g, ' ')
    .replace(/\n\s*\n/g, '\n');
}

/** "<Customer Name>": a blank to be filled in, which a parser takes for a tag that is never closed. */
function blankOf(node: Tree.ParentNode, source: string): string {
  if (!('tagName' in node) || ELEMENTS.has(node.tagName)) return '';
  const { startTag, endTag } = node.sourceCodeLocation ?? {};
  if (!startTag || endTag) return '';
  const words = source.slice(startTag.startOffset, startTag.endOffset);
  return words.includes('=') ? '' : words;
}

const ELEMENTS: ReadonlySet<string> = new Set([...INLINE, ...Object.values(html.TAG_NAMES)]);

/** Markdown's "<https://…>" is no tag. */
const asLinks = (text: string): string => text.replace(/<((?:https?:|mailto:)[^\s<>]*)>/gi, '$1');

/** "[words](address)" and "[words][label]" become their words, images nothing. */
function withoutLinks(text: string): string {
  if (!text.includes('](') && !text.includes('][')) return text;
  return text
    .replace(/!\[[^[\]]{0,500}\]\([^()\s]{0,2000}(?:\s[^()]{0,500})?\)/g, '')
    .replace(/\[([^[\]]{0,1000})\]\([^()]{0,2000}(?:\([^()]{0,200}\)[^()]{0,500})?\)/g, '$1')
    .replace(/\[([^[\]]{1,1000})\]\[[^[\]]{0,200}\]/g, '$1');
}

const OPENERS: readonly { readonly sign: string; readonly marks: readonly Mark[] }[] = [
  { sign: '***', marks: ['bold', 'italic'] },
  { sign: '**', marks: ['bold'] },
  { sign: '__', marks: ['bold'] },
  { sign: '*', marks: ['italic'] },
  { sign: '_', marks: ['italic'] },
  { sign: '`', marks: [] },
];

/** Deeper than this nobody nests emphasis. */
const DEEPEST = 4;

function emphasis(text: string, marks: readonly Mark[], depth = 0): Inlines {
  const parts: Inline[] = [];
  let plain = '';
  let at = 0;
  /** Signs that nothing closes any more, so that the rest of a long line is not searched again for each. */
  const unclosed = new Set<string>();
  const flush = () => {
    parts.push(...run(plain, marks));
    plain = '';
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) {
      plain += text.charAt(at + 1);
      at += 2;
      continue;
    }
    const opener =
      depth < DEEPEST && '*_`'.includes(character)
        ? OPENERS.find(({ sign }) => text.startsWith(sign, at))
        : undefined;
    const canOpen = opener && !unclosed.has(opener.sign) && opens(text, opener.sign, at);
    const end = canOpen ? closing(text, opener.sign, at + opener.sign.length) : -1;
    if (canOpen && end < 0) unclosed.add(opener.sign);
    if (!opener || end < 0) {
      plain += character;
      at += 1;
      continue;
    }
    flush();
    const inside = text.slice(at + opener.sign.length, end);
    if (opener.sign === '`') parts.push(...run(inside, marks));
    else parts.push(...emphasis(inside, merged(marks, opener.marks), depth + 1));
    at = end + opener.sign.length;
  }
  flush();
  return parts;
}

const isWordAt = (text: string, index: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(index));

/** Whether a sign may open emphasis where it stands: before words, and an underscore not within one. */
function opens(text: string, sign: string, at: number): boolean {
  const start = at + sign.length;
  if (start >= text.length || /\s/.test(text.charAt(start))) return false;
  return !(sign.startsWith('_') && at > 0 && isWordAt(text, at - 1));
}

/** Where the emphasis ends whose words begin at `start`; -1 where it is only a star or an underscore. */
function closing(text: string, sign: string, start: number): number {
  let end = text.indexOf(sign, start);
  while (end >= 0) {
    const closes =
      end > start &&
      !/\s/.test(text.charAt(end - 1)) &&
      !(sign.startsWith('_') && isWordAt(text, end + sign.length)) &&
      !(sign.length === 1 && sign !== '`' && text.charAt(end + 1) === sign);
    if (closes) return end;
    end = text.indexOf(sign, end + sign.length);
  }
  return -1;
}

const merged = (a: readonly Mark[], b: readonly Mark[]): readonly Mark[] => [
  ...a,
  ...b.filter((mark) => !a.includes(mark)),
];

/** Neighbours with the same marks as one run. */
function joined(inlines: Inlines): Inlines {
  const parts: Inline[] = [];
  for (const inline of inlines) {
    const last = parts.at(-1);
    if (last && last.marks.join() === inline.marks.join())
      parts[parts.length - 1] = { ...last, text: last.text + inline.text };
    else parts.push(inline);
  }
  return parts;
}
