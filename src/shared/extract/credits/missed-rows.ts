import { exact } from '#shared/base/decimal.ts';
import { percentagesIn } from '../grammar/percent.ts';
import { citeIn } from '../sla-text.ts';
import type { NamedTable } from '../table-columns.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, OTHER_LEVEL } from '../vocabulary.ts';
import { isNoCredit } from './credit-value.ts';
import { NOT_KEPT } from './missed-targets.ts';
import { MISS } from './lone-credits.ts';
import { printed, type FoundTier } from './tier.ts';

const LONGEST_LEAD = 300;
const LONGEST_CELL = 40;

/**
 * "If the error rate exceeds the agreed value:", and below it a row for each plan: what a missed target of another
 * kind earns on each. It begins at no level of availability.
 */
export function missedRows({ table, header, rows }: NamedTable): readonly FoundTier[] {
  const target = otherTarget(table.lead.slice(-LONGEST_LEAD), table.path.at(-1) ?? '');
  if (target === '') return [];
  const columns = header.flatMap((name, column) =>
    column > 0 && CREDIT.test(name) ? [column] : [],
  );
  return rows.flatMap((row) =>
    columns.flatMap((column): FoundTier[] => {
      const [label, cell] = [row[0], row[column]];
      if (label === undefined || cell === undefined || cell.text.length > LONGEST_CELL) return [];
      // A figure in the first column is a level of its own.
      if (!/[A-Za-zÀ-ɏ]{2}/.test(label.text) || /\d/.test(label.text)) return [];
      const [share, ...more] = percentagesIn(cell.text);
      if (share === undefined || more.length > 0 || share.placeholder || share.points) return [];
      if (isNoCredit(cell.text) || exact(share.value).isZero()) return [];
      const names = [target, label.text, ...(columns.length > 1 ? [header[column]] : [])].join(
        ', ',
      );
      return [
        {
          band: { below: null, atOrAbove: null },
          measure: 'count',
          value: { unit: 'percent', credit: share.value },
          per: null,
          text: printed(cell.text, 0, cell.text.length),
          scope: printed(names, 0, names.length),
          group: `${table.source}#missed-target`,
          citations: [citeIn(label, 0, label.text.length), citeIn(cell, 0, cell.text.length)],
          confidence: 0.75,
          rule: 'credits/missed-row',
          context: `${table.path.at(-1) ?? ''} \u2022 ${table.lead.slice(-LONGEST_LEAD)}`,
          at: table.at,
        },
      ];
    }),
  );
}

/** The target of another kind that the words above a table say was missed, or its heading what that earns; else empty. */
function otherTarget(lead: string, heading: string): string {
  const isMiss = NOT_KEPT.test(lead) || MISS.test(lead);
  const words = isMiss ? lead : CREDIT.test(heading) ? heading : '';
  const named = OTHER_LEVEL.exec(words);
  if (named === null || AVAILABILITY.test(words) || DOWNTIME.test(words)) return '';
  const more = /^[ -](?:times?|rates?|loss|targets?|levels?)\b/i.exec(
    words.slice(named.index + named[0].length),
  );
  return `${named[0]}${more?.[0] ?? ''}`.trim();
}
