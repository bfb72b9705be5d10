import type { Inline, Inlines, Source } from '#shared/document/document.ts';
import type { Pieces, PlaceMark, TypstInlines } from './typst-data.ts';

/** What the conversion of one document shares: the marks it has given out, and the known anchors. */
export interface Conversion {
  /** Gives a mark for the place of `source`. */
  readonly mark: (source: Source) => PlaceMark;
  readonly anchors: ReadonlySet<string>;
  /** Replaces what no font at hand can print. */
  readonly printed: (text: string) => string;
}

/** Words longer than this may break anywhere after a sign or, failing that, after so many letters. */
const LONGEST_WORD = 24;
const LONG_WORD = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'gu');
/** After signs that part a path, an address or an identifier; else after every twelfth character. */
const PART_OF_LONG_WORD = /[^\s/\\.,;:_@&=?#+-]{0,12}[/\\.,;:_@&=?#+-]{0,4}/gu;

/** All signs by which text ends a line; Typst would justify a line before the rarer ones. */
const LINE_BREAK = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/u;

function piecesOfLine(line: string): (string | null)[] {
  const pieces: (string | null)[] = [];
  let end = 0;
  for (const match of line.matchAll(LONG_WORD)) {
    const parts = breakableParts(match[0]);
    pieces.push(line.slice(end, match.index));
    pieces.push(...parts.flatMap((part, index) => (index === 0 ? [part] : [null, part])));
    end = match.index + match[0].length;
  }
  pieces.push(line.slice(end));
  return pieces.filter((piece) => piece !== '');
}

/** Parts of a long word; combining marks and joined letters stay with what they belong to. */
function breakableParts(word: string): string[] {
  // Scripts that join their letters, or break without spaces, must not be cut.
  if (/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u.test(word)) {
    return [word];
  }
  return [...word.matchAll(PART_OF_LONG_WORD)].map((match) => match[0]).filter(Boolean);
}

export function piecesOf(text: string): Pieces {
  if (text.length <= LONGEST_WORD && !LINE_BREAK.test(text)) return text === '' ? [] : [text];
  return text
    .split(LINE_BREAK)
    .flatMap((line, index) => [...(index === 0 ? [] : ['\n']), ...piecesOfLine(line)]);
}

export function typstInlines(inlines: Inlines, conversion: Conversion): TypstInlines {
  return inlines
    .filter((inline) => inline.text !== '')
    .map((inline) => ({
      kind: inline.type,
      pieces: piecesOf(conversion.printed(inline.text)),
      bold: inline.marks.includes('bold'),
      italic: inline.marks.includes('italic'),
      underline: inline.marks.includes('underline'),
      place: placeOf(inline, conversion),
      to:
        inline.type === 'reference' && conversion.anchors.has(inline.anchor) ? inline.anchor : null,
    }));
}

const placeOf = (inline: Inline, conversion: Conversion): PlaceMark | null =>
  inline.type === 'value' || inline.type === 'blank' ? conversion.mark(inline.source) : null;
