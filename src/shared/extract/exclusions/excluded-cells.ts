import type { Passage, TableView } from '../sla-text.ts';
import type { Categorise } from './categories.ts';
import { compact } from '../grammar/compact.ts';

/** Names of columns that say whether something counts, and of those that hold what does not. */
const COUNTS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:counts?|counted|(?:included|considered|covered) (?:in|as|by|under) (?:(?:this|the|our) )?(?:sla|down[\s-]?time|up[\s-]?time|availability|guarantee|calculation)|zählt|angerechnet|berücksichtigt|compt(?:e|abilisée?)|conteggiat[oa]|conta|cuenta|computa)(?![A-Za-zÀ-ɏ])/i,
);
const IS_EXCLUDED =
  /(?<![A-Za-zÀ-ɏ])(?:exclud(?:ed|es)|exempt(?:ed)?|ausgenommen|ausgeschlossen|exclue?s?|esclus[oiae]|excluid[oa]s?)\W{0,3}$/i;
const EXCLUSION_NAME = compact(
  /^\W{0,3}(?:(?:sla |service |uptime |downtime )?(?:exclusions?|exceptions?|exclusion (?:types?|category|categories|events?)|excluded (?:events?|items?|circumstances?|causes?)|excluded from [a-z ]{3,30}|not (?:covered|counted|included)(?: [a-z]+){0,4})|ausnahmen?|ausschl(?:uss|üsse)(?:gründe)?|exclusions?|esclusion[ei]|eccezion[ei]|exclusi(?:ón|ones))\W{0,3}$/i,
);
const NO = /^\W{0,3}(?:no|nein|non|nicht|not (?:counted|included)|✗|✘|❌)(?![A-Za-zÀ-ɏ])/i;
const YES = /^\W{0,3}(?:yes|ja|oui|sì|sí|excluded|✓|✔|✅)(?![A-Za-zÀ-ɏ])/i;

/** What a row of facts is called that says what is left out. */
const ROW_NAME =
  /^\W{0,3}(?:(?:(?:excluded|excused|exempt(?:ed)?|disregarded|permitted|uncounted|allowed)(?:\s(?:from\s)?(?:[a-z]+\s)?(?:down-?times?|uptime|time|minutes|hours|periods?|events?|outages?|causes?|circumstances|incidents?|availability|calculation|sla))?|(?:sla\s|downtime\s|uptime\s|availability\s)?(?:exclusions?|exceptions?|carve-?outs)(?:\s(?:from|to)\s(?:the\s)?(?:sla|down-?time|uptime|availability|guarantee|calculation))?|(?:does\s|do\s)?not\s(?:count|counted|included|covered|considered)(?:\s(?:as|in|towards?|against)\s(?:the\s)?[a-z]+)?)|ausgenommen|ausnahmen?|ausschlüsse|(?:ausgenommene|nicht\s(?:gezählte|angerechnete|berücksichtigte))\s[a-zß-ɏ]+|exclusions?(?:\sdu\s[a-zà-ɏ]+)?|exclue?s?|esclus[oiae]|esclusioni|excluid[oa]s?|exclusiones|(?:tiempos?|minutos)\s(?:de\s[a-z]+\s)?excluid[oa]s|uitgesloten|uitsluitingen|exclusões)\W{0,3}$/i;

/** Of each row below words that open a list of grounds, the first cell that names one; none where most rows name none. */
export function listedCells(
  { header, rows }: TableView,
  categoriesOf: Categorise,
): readonly Passage[] {
  if (header.some(({ text }, at) => at > 0 && (COUNTS.test(text) || IS_EXCLUDED.test(text))))
    return [];
  const named = rows.flatMap((row) => row.find(({ text }) => categoriesOf(text).length > 0) ?? []);
  return named.length * 2 > rows.length ? named : [];
}

/** The cells of a table that it says are left out: the rows that do not count, or all below or beside "Exclusion". */
export function excludedCells(
  { header, rows }: TableView,
  categoriesOf: Categorise,
): readonly Passage[] {
  const names = header.map(({ text }) => text);
  const judged = names.findIndex(
    (name, at) => at > 0 && (COUNTS.test(name) || IS_EXCLUDED.test(name)),
  );
  const listed = names.findIndex((name) => EXCLUSION_NAME.test(name));
  const out = IS_EXCLUDED.test(names[judged] ?? '') ? YES : NO;
  return rows.flatMap((row) => {
    const isOut = judged > 0 && out.test(row[judged]?.text ?? '');
    if (ROW_NAME.test(row[0]?.text ?? '')) return row.slice(1);
    if (isOut || listed < 0) return (isOut ? row[0] : undefined) ?? [];
    // "Case 3 | Acts of the customer", below "Exclusion | Description".
    return row.slice(listed).find(({ text }) => categoriesOf(text).length > 0) ?? row[listed] ?? [];
  });
}
