import { exact } from '#shared/base/decimal.ts';
import { percentagesIn } from '../grammar/percent.ts';
import { citeIn } from '../sla-text.ts';
import type { NamedTable } from '../table-columns.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, FEE } from '../vocabulary.ts';
import { creditInKind, isNoCredit, type CreditValue } from './credit-value.ts';
import { MISS } from './lone-credits.ts';
import { isShareOfFee } from './fee-share.ts';
import { printed, type FoundTier } from './tier.ts';

/**
 * Cells that say when the credit of a column is due: "10% of the fee if uptime falls below the threshold"; or
 * nothing but a share, where what stands above the table says it.
 */
export function rowCredits({ table, header, rows }: NamedTable): readonly FoundTier[] {
  const columns = header.flatMap((name, column) =>
    column > 0 && CREDIT.test(name) && name.length <= LONGEST_NAME ? [column] : [],
  );
  const lead = table.lead.slice(-LONGEST_LEAD);
  const isMissAbove = MISS.test(lead) && AVAILABILITY.test(lead) && !/\d\s?%/.test(lead);
  return rows.flatMap((row) =>
    columns.flatMap((column): FoundTier[] => {
      const cell = row[column];
      const [label] = row;
      if (cell === undefined || label === undefined || label.text.trim() === '') return [];
      const isDue = MISS.test(cell.text) || DOWNTIME.test(cell.text);
      if (isNoCredit(cell.text) || !(isDue || (isMissAbove && !/\d/.test(label.text)))) return [];
      const value = valueIn(cell.text, !isDue);
      if (value === null) return [];
      return [
        {
          band: null,
          measure: 'percent',
          value,
          per: null,
          text: printed(cell.text, 0, cell.text.length),
          scope: printed(label.text, 0, label.text.length),
          group: `${table.source}#rows`,
          citations: [citeIn(cell, 0, cell.text.length)],
          confidence: 0.8,
          rule: 'credits/row',
          context: cell.text,
          at: table.at,
        },
      ];
    }),
  );
}

const LONGEST_NAME = 80;
const LONGEST_LEAD = 300;

/** The one share of a fee, or a credit in kind; several figures are steps. */
function valueIn(text: string, isBare: boolean): CreditValue | null {
  const figures = percentagesIn(text).filter(({ placeholder, points }) => !placeholder && !points);
  const [only, ...more] = figures;
  if (only === undefined) return FEE.test(text) ? creditInKind(text) : null;
  if (more.length > 0 || exact(only.value).isZero()) return null;
  if (!isBare && !isShareOfFee(text, only.end)) return null;
  return { unit: 'percent', credit: only.value, start: only.start, end: only.end };
}
