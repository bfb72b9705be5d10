import type { Passage, TableView } from '#shared/extract/sla-text.ts';

const LONGEST = 60;
/** "Target", "Service level", "Target performance level": the column that has the promise. */
const TARGET =
  /^(?:(?:service|performance|kpi)\s)?targets?\b|^(?:service|performance)\slevels?$|^(?:required|agreed|contracted)\s(?:level|value|performance)/i;
/** "Minor KPI failure", "Severe failure", "Breach threshold": how much worse than that is how bad. */
const THRESHOLD =
  /\b(?:kpi|pi|sla|target|performance|service(?:\slevel)?)\s(?:failures?|breach(?:es)?|defaults?|thresholds?)$|^(?:minor|moderate|serious|severe|critical|major|material|persistent)\s(?:service\s|performance\s|kpi\s)?(?:failures?|breach(?:es)?|defaults?|thresholds?)$|^(?:breach|failure|default|termination)\s(?:threshold|level|limit)s?$/i;

/** A table without the columns that say, beside the one with the targets, from what value on missing them is how bad. */
export function withoutThresholds(table: TableView): TableView {
  const { header, rows } = table;
  if (header.length < 3) return table;
  const names = header.map(({ text }) => text.trim().slice(0, LONGEST));
  if (!names.some((name) => THRESHOLD.test(name)) || !names.some((name) => TARGET.test(name)))
    return table;
  const kept = <Cell>(row: readonly Cell[]): readonly Cell[] =>
    row.filter((_, index) => index === 0 || !THRESHOLD.test(names[index] ?? ''));
  return { ...table, header: kept(header), rows: rows.map(kept) };
}

/** How many lines further up the target may stand. */
const FARTHEST = 3;

/** "Severe Failure: 40 minutes" right below "Target Performance Level: 20 minutes" */
export function isThreshold({ text }: Passage, above: readonly (Passage | null)[]): boolean {
  return (
    labels(text, THRESHOLD) &&
    above.slice(-FARTHEST).some((line) => line !== null && labels(line.text, TARGET))
  );
}

const labels = (text: string, pattern: RegExp): boolean => {
  const colon = text.slice(0, LONGEST).indexOf(':');
  return colon > 0 && pattern.test(text.slice(0, colon).trim());
};
