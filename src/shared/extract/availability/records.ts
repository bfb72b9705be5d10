import { bandOf, boundsIn } from '../grammar/bounds.ts';
import type { NamedTable } from '../table-columns.ts';
import { PROMISED_NAME } from '../vocabulary.ts';
import { compact } from '../grammar/compact.ts';

/** A month, quarter or year by its name: what a table of past results gives its rows. */
const PERIOD = compact(
  /^\s{0,3}(?:(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar|braio|rero)?|févr?(?:ier)?|mar(?:ch|s|zo)?|märz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|maggio|mayo|june?|juni|juin|giugno|junio|july?|juli|juillet|luglio|julio|aug(?:ust)?|août|agosto|sept?(?:ember|embre|iembre)?|settembre|o[ck]t(?:ober|obre|ubre)?|ottobre|nov(?:ember|embre|iembre)?|de[czs](?:ember|embre)?|déc(?:embre)?|dicembre|diciembre|gen(?:naio)?|ene(?:ro)?)\.?(?:[\s'’/-]{1,3}(?:\d{2}|\d{4}))?|(?:q[1-4]|[1-4]\.?\s?quartal|t[1-4])[\s/-]{0,3}\d{4}|\d{4}[\s/-]{0,3}(?:q[1-4]|t[1-4])|\d{4}[/.-](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[/.-]\d{4}|(?:19|20)\d{2})\s{0,3}$/i,
);

/** Headings above what was, not what will be. */
const RECORD_HEADING =
  /(?<![A-Za-zÀ-ɏ])(?:histor(?:y|ical|ies|isch[A-Za-zÀ-ɏ]*)|historique|storico|histórico|historial|track record|past (?:performance|results|uptime|availability)|(?:uptime|availability|performance) records?|bisherige[A-Za-zÀ-ɏ]*|erreichte[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** "SLA met?", "Target missed", "SLA eingehalten": the name of a column that tells how it went. */
const RESULT =
  /^\W{0,3}(?:slas?|slos?|targets?|ziel(?:wert)?|objectif|obiettivo|objetivo)\s(?:was\s)?(?:met|missed|kept|reached|achieved|eingehalten|erreicht|verfehlt|atteint|tenu|raggiunto|alcanzado|cumplido|cumprido)\W{0,3}$/i;

const LONGEST_RANGE = 80;

/** Whether a table tells what was reached, month by month or supplier by supplier, or stands under such a heading. */
export function isRecord({ table, header, rows }: NamedTable): boolean {
  // Above ranges of levels, "SLA achieved" names those of a schedule.
  const isOfRanges = [header, ...rows.map((row) => row.map(({ text }) => text))].some((cells) =>
    cells.some((text) => text.length <= LONGEST_RANGE && bandOf(text, boundsIn(text)) !== null),
  );
  if (!isOfRanges && header.some((name) => RESULT.test(name))) return true;
  if (header.some((name) => PROMISED_NAME.test(name))) return false;
  const firsts = rows.map((row) => row[0]?.text ?? '').filter((text) => text.trim() !== '');
  const arePeriods = firsts.length > 0 && firsts.every((text) => PERIOD.test(text));
  return arePeriods || RECORD_HEADING.test(table.path.at(-1)?.slice(0, 200) ?? '');
}
