import type { Inline, Inlines, Source } from '#shared/document/document.ts';
import type { PageFormat } from '#shared/export/page-format.ts';
import type { Piece, Pieces, PlaceMark, TypstInlines } from './typst-data.ts';

/** What the conversion of one document shares: the marks it has given out, and the known anchors. */
export interface Conversion {
  /** Gives a mark for the place of `source`. */
  readonly mark: (source: Source) => PlaceMark;
  readonly anchors: ReadonlySet<string>;
  /** Replaces what no font at hand can print. */
  readonly printed: (text: string) => string;
  readonly page: PageFormat;
}

/** Words longer than this are given places to break at: in running text, where lines are long. */
const LONGEST_WORD = 40;

/** All signs by which text ends a line; Typst would justify a line before the rarer ones. */
const LINE_BREAK = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/u;

/** Letters that stand alone and may be parted; others join, or break without spaces anyway. */
const PARTED_SCRIPTS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]+$/u;
/**
 * A word of a language, which can be hyphenated, with the punctuation around it. Longer strings of
 * letters are more likely none, and nobody knows where to hyphenate those.
 */
const NATURAL_WORD = /^\p{P}*\p{L}{1,30}\p{P}*$/u;

function piecesOfLine(line: string, longest: number): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of line.matchAll(new RegExp(`\\S{${longest + 1},}`, 'gu'))) {
    pieces.push(line.slice(end, match.index), ...piecesOfWord(match[0], longest));
    end = match.index + match[0].length;
  }
  pieces.push(line.slice(end));
  return pieces.filter((piece) => piece !== '');
}

function piecesOfWord(word: string, longest: number): Piece[] {
  if (NATURAL_WORD.test(word)) return [{ hyphenated: word }];
  if (!PARTED_SCRIPTS.test(word)) return [word];
  // Addresses, paths and identifiers part after their signs, else after so many letters.
  const letters = Math.min(12, longest);
  const part = new RegExp(
    `[^/\\\\.,;:_@&=?#+-]{1,${letters}}[/\\\\.,;:_@&=?#+-]{0,3}|[/\\\\.,;:_@&=?#+-]{1,3}`,
    'gu',
  );
  return [...word.matchAll(part)].flatMap((match, index) =>
    index === 0 ? [match[0]] : [null, match[0]],
  );
}

/** `longest`: longer words are given places to break at. Of a tab Typst would draw nothing. */
export function piecesOf(whole: string, longest = LONGEST_WORD): Pieces {
  const text = whole.replaceAll('\t', ' ');
  if (text.length <= longest && !LINE_BREAK.test(text)) return text === '' ? [] : [text];
  return text
    .split(LINE_BREAK)
    .flatMap((line, index) => [...(index === 0 ? [] : ['\n']), ...piecesOfLine(line, longest)]);
}

export function typstInlines(
  inlines: Inlines,
  conversion: Conversion,
  longest = LONGEST_WORD,
): TypstInlines {
  return inlines
    .filter((inline) => inline.text !== '')
    .map((inline) => ({
      kind: inline.type,
      pieces: piecesOf(conversion.printed(inline.text), longest),
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
