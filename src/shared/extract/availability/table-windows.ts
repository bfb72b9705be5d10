import { boundsIn } from '../grammar/bounds.ts';
import { compact } from '../grammar/compact.ts';
import type { Passage } from '../sla-text.ts';
import type { NamedTable } from '../table-columns.ts';
import { AVAILABILITY, DOWNTIME } from '../vocabulary.ts';
import { windowIn } from '../window.ts';
import type { FoundTarget } from './target.ts';

/** A cell that only says over which time is no longer. */
const LONGEST_WINDOW = 24;

/** Over which time a level in a table is measured: what its cell, its row, its column or the words above say. */
export function windowOfLevel(
  named: NamedTable,
  row: readonly Passage[],
  column: number,
): FoundTarget['window'] {
  const { table, header, around } = named;
  return (
    windowIn(row[column]?.text ?? '') ??
    windowIn(header[column] ?? '') ??
    windowIn(row[0]?.text ?? '') ??
    windowOfRow(named, row, column) ??
    windowOfColumn(named, column) ??
    windowIn(row.find(({ text }, at) => at !== column && isRequirement(text))?.text ?? '') ??
    windowIn(row.find(({ text }) => IS_DOWNTIME_ALLOWED.test(text))?.text ?? '') ??
    windowIn(table.path.at(-1) ?? '') ??
    windowIn(around.slice(-400)) ??
    windowOfDowntime(named)
  );
}

/** "7.2 | Availability of the archive, per quarter | ≥ 99.5 %": a cell that says what is asked for. */
const isRequirement = (text: string): boolean =>
  text.length <= LONGEST_REQUIREMENT && AVAILABILITY.test(text) && boundsIn(text).length === 0;
const LONGEST_REQUIREMENT = 120;
/** "4.4 min/month", "8.8 hours a year": how long a level allows to be down, beside it. */
const IS_DOWNTIME_ALLOWED = compact(
  /^[^A-Za-zÀ-ɏ\d]{0,4}\d[\d.,]{0,6}\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|sekunden|minuten|std\.?|stunden|secondes?|heures?|secondi|minuti|ore|segundos|minutos|horas|uur|minuten)\s?(?:(?:of )?down[\s-]?time\s?)?(?:\/|per|an?|each|pro|im|par|al?|por|ao)\s?[A-Za-zÀ-ɏ]{2,8}\.?$/i,
);
/** Names of columns that say over which time a level is measured. */
const WINDOW_NAME =
  /(?<![A-Za-zÀ-ɏ])(?:window|period|per|interval|measure[A-Za-zÀ-ɏ]*|calculat[A-Za-zÀ-ɏ]*|report(?:ing|ed|s)?|frequency|basis|zeitraum|[A-Za-zÀ-ɏ]*zeitraum|messperiode|periode|bezug[A-Za-zÀ-ɏ]*|intervall|période|fenêtre|mesure|fréquence|periodo|período)(?![A-Za-zÀ-ɏ])/i;

/** "Maximum downtime/month": a single column of downtime tells over which time it is counted. */
function windowOfDowntime({ header }: NamedTable): FoundTarget['window'] {
  const windows = header.filter((name) => DOWNTIME.test(name)).map((name) => windowIn(name));
  const [only, ...more] = windows.filter((window) => window !== null);
  return more.length > 0 ? null : (only ?? null);
}

function windowOfRow(
  { header }: NamedTable,
  row: readonly Passage[],
  own: number,
): FoundTarget['window'] {
  const windows = row.map(({ text }) => windowIn(text.slice(0, 80)));
  const named = windows.find((window, at) => window !== null && WINDOW_NAME.test(header[at] ?? ''));
  const alone = windows.find(
    (window, at) =>
      window !== null &&
      at !== own &&
      (row[at]?.text.length ?? 0) <= LONGEST_WINDOW &&
      IS_WINDOW.test(row[at]?.text ?? '') &&
      !OF_OTHER_PERIODS.test(header[at] ?? ''),
  );
  return named ?? alone ?? null;
}
/** "Monthly", "per quarter": a cell that says nothing else. */
const IS_WINDOW =
  /^\W{0,3}(?:(?:per|each|every|a|calendar|pro|je|im|par|al|por|ao) ){0,2}(?:month(?:ly)?|quarter(?:ly)?|year(?:ly)?|annual(?:ly)?|monat(?:lich)?|quartal(?:sweise)?|jahr|jährlich|mois|mensuel(?:le)?|trimestr[a-z]{1,4}|an(?:née|nuel(?:le)?)?|mese|mensile|anno|annuale|mes|mensual|mensal|año|ano|anual|maand(?:elijks)?|kwartaal|jaar(?:lijks)?)\W{0,3}$/i;
/** What else recurs: bills, reviews, payments. */
const OF_OTHER_PERIODS =
  /bill|pay|invoice|review|price|fee|cost|backup|term|renew|abrechn|zahl|factur|fattur|pago/i;

/** "Measurement period | Monthly | Quarterly": the row that says it, in a table that runs across. */
function windowOfColumn({ rows }: NamedTable, column: number): FoundTarget['window'] {
  const row = rows.find(
    ([name, ...cells]) =>
      WINDOW_NAME.test(name?.text.slice(0, 80) ?? '') &&
      cells.every(({ text }) => boundsIn(text).length === 0) &&
      cells.some(({ text }) => windowIn(text.slice(0, 80)) !== null),
  );
  return row === undefined || column === 0 ? null : windowIn(row[column]?.text.slice(0, 80) ?? '');
}
