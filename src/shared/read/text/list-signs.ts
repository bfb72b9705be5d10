import type { Line } from './lines.ts';

/** What symbol fonts leave of their dots and arrows when a text is copied. */
const OF_SYMBOL_FONT = /^[\uf020-\uf0ff]\s{0,20}(?=\S)/;
/**
 * Signs that are words or marks elsewhere: letters of symbol fonts, arrows of two signs, and a dash
 * or star right before its words. They part items where several lines begin with the same. "§ 3 Reaktion" is
 * the number of a section.
 */
const DOUBTFUL =
  /^(?:([oØü?~]|§(?!\s{1,20}\d{1,3}[a-z]?\.?\s{1,20}\p{L})|--|->|=>)\s{1,20}(?=[\p{Lu}\d"“<>≥≤(])|([-–]|\*(?=[^*]*$))(?=[\p{Lu}"“]))/u;
/** Lines of one item, and the empty ones behind it. */
const FARTHEST = 4;

/** Lines whose items begin with a dot, also where a text lost or doubled the signs of its lists. */
export function withListSigns(printed: readonly Line[]): readonly Line[] {
  const lines = besideTheirWords(printed);
  const signs = lines.map(({ text }) => signOf(text));
  // Where the item above begins, by its sign.
  const last = new Map<string, number>();
  return lines.map((line, at) => {
    if (OF_SYMBOL_FONT.test(line.text)) return item(line, OF_SYMBOL_FONT);
    const sign = signs[at];
    if (sign === null || sign === undefined) return line;
    const goesOn = at - (last.get(sign) ?? -Infinity) <= FARTHEST;
    const opens = endsAbove(lines[at - 1]) && signs.slice(at + 1, at + 1 + FARTHEST).includes(sign);
    if (!goesOn && !opens) return line;
    last.set(sign, at);
    return item(line, DOUBTFUL);
  });
}

/** A dot or a dash with a line of its own. */
const LONE = /^[-–•·▪●◦*]$/;
/** A cell of a table that says nothing is such a dash as well: what it belongs to is a sentence. */
const SENTENCE = /^(?!\d[\d.,]*\s?%)[\p{Lu}\d"“(][^|\t]{40}/u;

/** Items whose sign stands on a line of its own above their words. */
function besideTheirWords(lines: readonly Line[]): readonly Line[] {
  const isLone = (at: number) =>
    LONE.test(lines[at]?.text ?? '') && SENTENCE.test(lines[at + 1]?.text ?? '');
  if (lines.filter((_, at) => isLone(at)).length < 2) return lines;
  return lines.flatMap((line, at) => {
    if (isLone(at)) return [];
    if (at === 0 || !isLone(at - 1)) return [line];
    const words = { ...line, text: `• ${line.text}`, indent: lines[at - 1]!.indent };
    // Such a text has its paragraphs in lines: the next is none of the item's.
    return WHOLE.test(line.text) && BEGINS.test(lines[at + 1]?.text ?? '')
      ? [words, { ...line, text: '', breaks: false }]
      : [words];
  });
}
const WHOLE = /[.:;!?]["”)]?$/;
const BEGINS = /^[\p{Lu}"“]/u;

const item = (line: Line, sign: RegExp): Line => ({ ...line, text: line.text.replace(sign, '• ') });

function signOf(text: string): string | null {
  const found = DOUBTFUL.exec(text);
  return found === null ? null : (found[1] ?? found[2] ?? null);
}

/** A line that goes on with the one above opens no list: "… the provider and" above "o Cliente". */
const endsAbove = (above: Line | undefined): boolean => !/\p{L}$/u.test(above?.text ?? '');
