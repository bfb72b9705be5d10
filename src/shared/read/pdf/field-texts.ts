import { multiplied, type Matrix } from './drawn-rules.ts';
import type { PdfText } from './pdf-content.ts';

/** Text of a form is this large unless its box is lower. */
const USUAL_SIZE = 10;
/** A line's share that letters take. */
const LETTER_SHARE = 0.7;

/** What is filled in on a page: the values of its fields as text in their boxes. */
export function fieldTexts(
  annotations: readonly unknown[],
  view: Matrix,
  texts: readonly PdfText[],
): readonly PdfText[] {
  return annotations.flatMap((annotation) => {
    const field = filledField(annotation);
    if (!field) return [];
    const [x1, y1, x2, y2] = field.rect;
    const [, , , , left, top] = multiplied(view, [1, 0, 0, 1, Math.min(x1, x2), Math.max(y1, y2)]);
    const height = Math.abs(y2 - y1);
    const lines = field.value.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    const size = Math.min(USUAL_SIZE, (height / Math.max(1, lines.length)) * LETTER_SHARE);
    return lines.map((text, index): PdfText => ({
      text: text.trim(),
      left: left + 2,
      // A single line stands beside its label, else in the middle of its box; several from its top.
      base:
        lines.length === 1
          ? (labelBase(texts, { left, top, bottom: top + height }) ??
            top + height / 2 + size * 0.35)
          : top + size * 1.2 * (index + 1),
      width: Math.min(Math.abs(x2 - x1), text.length * size * 0.5),
      size,
      turn: 0,
      bold: false,
      italic: false,
    }));
  });
}

/** The line that the nearest text on the left of a box stands on, if it is beside the box. */
function labelBase(
  texts: readonly PdfText[],
  box: { readonly left: number; readonly top: number; readonly bottom: number },
): number | null {
  let nearest: PdfText | null = null;
  for (const text of texts) {
    const isBeside =
      text.turn === 0 &&
      text.text.trim() !== '' &&
      text.left + text.width <= box.left + 2 &&
      text.base > box.top &&
      text.base <= box.bottom + 3;
    if (isBeside && (nearest === null || text.left > nearest.left)) nearest = text;
  }
  return nearest?.base ?? null;
}

interface FilledField {
  readonly value: string;
  readonly rect: readonly [number, number, number, number];
}

/** PDF.js describes annotations loosely: only what is plainly a filled field is taken. */
function filledField(annotation: unknown): FilledField | null {
  if (annotation === null || typeof annotation !== 'object') return null;
  const { subtype, fieldType, fieldValue, rect, hidden, password } = annotation as Readonly<
    Record<string, unknown>
  >;
  if (subtype !== 'Widget' || hidden === true || password === true || !isRect(rect)) return null;
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return null;
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
  return values.length === 0 ? null : { value: values.join(', ').slice(0, 20_000), rect };
}

const isRect = (value: unknown): value is readonly [number, number, number, number] =>
  Array.isArray(value) && value.length === 4 && value.every((one) => Number.isFinite(one));
