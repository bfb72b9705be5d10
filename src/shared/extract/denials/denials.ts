import type { DenialTerm, Terms } from '#shared/terms/terms.ts';
import { isExampleAround } from '../statements.ts';
import { citeIn, sentences, type Passage, type SlaText } from '../sla-text.ts';
import { DENIALS, isNone, namedBy } from './denial-words.ts';

/** The most denials that are kept of one text. */
const MOST = 20;
/** A plain denial is a short sentence; whatever is longer has conditions. */
const LONGEST = 200;
/** Words without one of which nothing is denied: most sentences are done with at once. */
const MAY_DENY =
  /\b(?:no|not|none|nothing|nil|keine?|nicht)\b|\b(?:every|each|any|all|jeder)\b.{1,40}\b(?:counts?|counted|zählt)\b/i;

/**
 * What a text says in plain words that there is not: "No service credits are payable.", "Exclusions:
 * none". A denial with a condition is none, and a clause that names what it denies elsewhere is read
 * by its own family.
 */
export function denials(text: SlaText): Pick<Terms, 'denials'> {
  const found = [
    ...text.passages.flatMap(inPassage),
    ...text.tables.flatMap(({ rows, header }) =>
      rows.flatMap((row) =>
        row.flatMap((cell, column) =>
          inCell(cell, [column === 0 ? '' : (row[0]?.text ?? ''), header[column]?.text ?? '']),
        ),
      ),
    ),
  ].slice(0, MOST);
  return found.length === 0 ? {} : { denials: found };
}

function inPassage(passage: Passage): readonly DenialTerm[] {
  if (passage.kind === 'heading' || isExampleAround(passage)) return [];
  const heading = passage.path.at(-1) ?? '';
  return sentences(passage.text).flatMap(({ text, start, end }) => {
    if (text.length > LONGEST || !MAY_DENY.test(text)) return [];
    if (start === 0 && isNone(text)) return denied(passage, start, end, namedBy(heading));
    return denied(
      passage,
      start,
      end,
      DENIALS.flatMap(({ of, subject, patterns }) =>
        subject.test(text) && patterns.some((one) => one.test(text)) ? [of] : [],
      ),
    );
  });
}

/** "None" in the cell of a row or a column that names what there is not. */
const inCell = (cell: Passage, names: readonly string[]): readonly DenialTerm[] =>
  cell.text.length <= LONGEST && isNone(cell.text) && !isExampleAround(cell)
    ? denied(cell, 0, cell.text.length, [...new Set(names.flatMap(namedBy))])
    : inPassage(cell);

const denied = (
  passage: Passage,
  start: number,
  end: number,
  kinds: readonly DenialTerm['of'][],
): readonly DenialTerm[] =>
  kinds.map((of) => ({
    citations: [citeIn(passage, start, end)],
    confidence: 0.9,
    rule: `denials/${of}`,
    of,
    category: null,
    text: passage.text.slice(start, end).trim(),
  }));
