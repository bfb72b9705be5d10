import { exact } from '#shared/base/decimal.ts';
import { durationsIn } from '../grammar/duration.ts';
import { citeIn } from '../sla-text.ts';
import type { NamedTable } from '../table-columns.ts';
import { CREDIT } from '../vocabulary.ts';
import { creditOfCell, isNoCredit } from './credit-value.ts';
import { LATE } from './lateness.ts';
import { printed, type FoundTier } from './tier.ts';

/** Names of columns that count what was missed: "Missed responses", "Breaches in a month". */
const MISSES =
  /(?<![A-Za-zÀ-ɏ])(?:miss(?:es|ed)|breach(?:es|ed)?|violations?|failures?|late (?:responses?|replies|answers)|verstöße|verletzungen|verfehlte?[nr]?|versäumte?[nr]?|überschreitungen|manquements?|dépassements?|violazioni|mancat[eio]|incumplimientos?)(?![A-Za-zÀ-ɏ])/i;
/** "1 occurrence", "3+", "two or more misses", "4–6": a count and nothing else. */
const COUNT =
  /^[\s≥>]{0,4}(?:\d{1,2}(?:\s?[-–—]\s?\d{1,2})?\s?\+?|one|two|three|four|five|eine?|zwei|drei|une?|deux|trois|uno?|due|tre|dos|tres|first|second|third)(?:\s(?:[A-Za-zÀ-ɏ]{1,14}\s){0,3}[A-Za-zÀ-ɏ()]{1,16}\+?)?\s{0,3}$/i;

/** "Up to 3 hours", "5 h +". */
const isLength = (text: string): boolean =>
  text.length <= LONGEST_LENGTH && durationsIn(text).length > 0;
const LONGEST_LENGTH = 40;

/** A table that sets how often a target was missed, or by how much time, against what that earns; empty for any other. */
export function countedMisses({ table, header, rows, around }: NamedTable): readonly FoundTier[] {
  const column = header.findIndex((name, at) => at > 0 && CREDIT.test(name));
  const [name = ''] = header;
  const labels = rows.map((row) => row[0]?.text ?? '');
  if (column < 0 || labels.length === 0) return [];
  const isLateness = LATE.test(name) && labels.every(isLength);
  const isCounted = labels.every((text) => COUNT.test(text));
  const namesMisses = MISSES.test(name) || labels.every((text) => MISSES.test(text));
  if (!isLateness && !(isCounted && namesMisses)) return [];
  return rows.flatMap((row): readonly FoundTier[] => {
    const [label, cell] = [row[0], row[column]];
    if (label === undefined || cell === undefined || isNoCredit(cell.text)) return [];
    const value = creditOfCell(cell.text, header[column] ?? '');
    if (value === null || (value.unit === 'percent' && exact(value.credit ?? '0').isZero()))
      return [];
    return [
      {
        band: { below: null, atOrAbove: null },
        measure: 'count',
        value,
        per: null,
        text: printed(cell.text, 0, cell.text.length),
        scope: `${isLateness ? `${name.trim()} ` : ''}${printed(label.text, 0, label.text.length)}`,
        group: `${table.source}#misses`,
        citations: [label, cell].map((one) => citeIn(one, 0, one.text.length)),
        confidence: 0.85,
        rule: 'credits/counted-misses',
        context: `${header.join(' ')} \u2022 ${around.slice(-600)}`,
        at: table.at,
      },
    ];
  });
}
