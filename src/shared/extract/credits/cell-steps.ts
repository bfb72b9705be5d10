import { citeIn, type Passage } from '../sla-text.ts';
import type { NamedTable } from '../table-columns.ts';
import { CREDIT } from '../vocabulary.ts';
import { isNoCredit } from './credit-value.ts';
import type { Mark } from './mark.ts';
import { marksOf, pairsOf } from './marks.ts';
import { printed, type FoundTier } from './tier.ts';

/** Longer cells tell more than steps. */
const LONGEST = 400;
/** Lower figures are no levels of a service. */
const LOWEST_LEVEL = 50;

/**
 * The steps of a table in which one cell gives several, "10% for <99.9%, 25% for <99.5%", for what the first
 * cell of its row names; empty for any other table.
 */
export function cellSteps({ table, header, rows, around }: NamedTable): readonly FoundTier[] {
  const column = header.findIndex((name, at) => at > 0 && CREDIT.test(name));
  if (column < 0) return [];
  const found = rows.flatMap((row) => {
    const [label, cell] = [row[0], row[column]];
    if (label === undefined || cell === undefined || isNoCredit(cell.text)) return [];
    return [{ label, cell, pairs: stepsIn(cell) }];
  });
  const isSchedule =
    found.some(({ pairs }) => pairs.length > 1) && found.every(({ pairs }) => pairs.length > 0);
  if (!isSchedule) return [];
  return found.flatMap(({ label, cell, pairs }) => {
    const scope = printed(label.text, 0, label.text.length);
    return pairs.map(({ band, credit }): FoundTier => {
      const [start, end] = [
        Math.min(band.start, credit.start),
        pairs.length === 1 ? cell.text.length : closed(cell.text, Math.max(band.end, credit.end)),
      ];
      return {
        band,
        measure: 'percent',
        value: { unit: 'percent', credit: credit.bound.value },
        per: null,
        text: printed(cell.text, start, end),
        scope: CREDIT.test(scope) ? '' : scope,
        group: [table.source, scope].join('#').slice(0, 100),
        citations: [label, cell].map((one) => citeIn(one, 0, one.text.length)),
        confidence: 0.85,
        rule: 'credits/table',
        context: `${header.join(' ')} \u2022 ${around.slice(-600)}`,
        at: table.at,
      };
    });
  });
}

const stepsIn = ({ text }: Passage) =>
  text.length > LONGEST
    ? []
    : pairsOf(marksOf(text, true).filter((mark) => !isTotal(mark))).filter(
        ({ band }) => band.below !== null,
      );

/** "Up to 25%: …": the most that the steps come to is no level. */
const isTotal = (mark: Mark): boolean =>
  mark.role === 'band' && Number(mark.band.below ?? mark.band.atOrAbove) <= LOWEST_LEVEL;

/** A level in brackets ends behind them. */
const closed = (text: string, end: number): number => (text[end] === ')' ? end + 1 : end);
