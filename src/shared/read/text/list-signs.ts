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
export function withListSigns(lines: readonly Line[]): readonly Line[] {
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

const item = (line: Line, sign: RegExp): Line => ({ ...line, text: line.text.replace(sign, '• ') });

function signOf(text: string): string | null {
  const found = DOUBTFUL.exec(text);
  return found === null ? null : (found[1] ?? found[2] ?? null);
}

/** A line that goes on with the one above opens no list: "… the provider and" above "o Cliente". */
const endsAbove = (above: Line | undefined): boolean => !/\p{L}$/u.test(above?.text ?? '');
