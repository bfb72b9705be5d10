import { paragraphText, styleOf, type WordFile } from './docx.ts';
import { child, descendants, type XmlNode } from './xml.ts';

/**
 * Computes the numbers that Word shows, from numbering.xml, styles.xml and document.xml alone, by the
 * rules of ECMA-376 part 1, 17.9: all instances of one abstract list count together; a level begins
 * anew after any level above it; an override starts its level once, where its instance is first used.
 */
export interface NumberedParagraph {
  readonly text: string;
  /** "2.1", "(a)", "•"; null for a paragraph without a number. */
  readonly number: string | null;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

const value = (node: XmlNode | undefined): string => node?.attributes['w:val'] ?? '';

/** Where a level is skipped, as from (a) to (A): Word leaves it uncounted, LibreOffice begins it. */
export type SkippedLevels = 'uncounted' | 'begun';

export function wordNumbers(
  file: WordFile,
  skipped: SkippedLevels = 'uncounted',
): readonly NumberedParagraph[] {
  const numbering = file.part('word/numbering.xml');
  const lists = new Map(
    descendants(numbering, 'w:abstractNum').map((list) => [
      list.attributes['w:abstractNumId'] ?? '',
      descendants(list, 'w:lvl').map((level): Level => ({
        format: value(child(level, 'w:numFmt')),
        text: value(child(level, 'w:lvlText')),
        start: Number(value(child(level, 'w:start'))),
      })),
    ]),
  );
  const instances = new Map(
    descendants(numbering, 'w:num').map((num) => [
      num.attributes['w:numId'] ?? '',
      {
        list: value(child(num, 'w:abstractNumId')),
        starts: new Map(
          descendants(num, 'w:lvlOverride').map((override) => [
            Number(override.attributes['w:ilvl']),
            Number(value(child(override, 'w:startOverride'))),
          ]),
        ),
      },
    ]),
  );
  const styleNumbering = new Map(
    descendants(file.part('word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      child(child(style, 'w:pPr'), 'w:numPr'),
    ]),
  );
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  return file.paragraphs.map((paragraph) => {
    const text = paragraphText(paragraph);
    const properties =
      child(child(paragraph, 'w:pPr'), 'w:numPr') ?? styleNumbering.get(styleOf(paragraph) ?? '');
    const id = value(child(properties, 'w:numId'));
    if (id === '' || id === '0') return { text, number: null };

    const instance = instances.get(id);
    const levels = lists.get(instance?.list ?? '');
    const at = Number(value(child(properties, 'w:ilvl')) || 0);
    const level = levels?.[at];
    if (instance === undefined || levels === undefined || level === undefined) {
      throw new Error(`"${text}" is numbered by the list ${id}, level ${at}, which is not defined`);
    }
    const count = counts.get(instance.list) ?? [];
    counts.set(instance.list, count);
    const override = instance.starts.get(at);
    const once = `${id}/${at}`;
    if (override !== undefined && !started.has(once)) count[at] = override;
    else count[at] = (count[at] ?? level.start - 1) + 1;
    started.add(once);
    if (skipped === 'begun')
      levels.slice(0, at).forEach(({ start }, above) => (count[above] ??= start));
    count.length = at + 1;

    const number = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const other = levels[Number(digit) - 1];
      const shown = count[Number(digit) - 1];
      if (other === undefined || shown === undefined) {
        throw new Error(`"${text}" shows level ${digit}, which has not been counted`);
      }
      return formatted(shown, other.format);
    });
    return { text, number };
  });
}

function formatted(count: number, format: string): string {
  switch (format) {
    case 'decimal':
      return `${count}`;
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    default:
      throw new Error(`no number format ${format} is known here`);
  }
}

/** z is followed by aa, bb, cc. */
const letters = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const roman = (count: number): string =>
  'i'
    .repeat(count)
    .replaceAll('iiiii', 'v')
    .replaceAll('vv', 'x')
    .replaceAll('xxxxx', 'l')
    .replaceAll('viiii', 'ix')
    .replaceAll('iiii', 'iv')
    .replaceAll('xxxx', 'xl');
