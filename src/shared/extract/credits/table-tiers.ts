import { exact } from '#shared/base/decimal.ts';
import { plansIn } from '../availability/plans-in-cells.ts';
import { boundsIn } from '../grammar/bounds.ts';
import { citeIn } from '../sla-text.ts';
import type { NamedTable } from '../table-columns.ts';
import { BELOW_THE_TARGET, CREDIT, DOWNTIME, FEE, OTHER_LEVEL } from '../vocabulary.ts';
import { creditOfCell, isNoCredit, withoutAddresses } from './credit-value.ts';
import { stepIn } from './rates.ts';
import { isLevelName, levelsOf, type Level } from './table-levels.ts';
import { printed, type FoundTier } from './tier.ts';
import { upright } from './transposed.ts';

/** Which columns say what. */
interface Columns {
  readonly levels: readonly (Level | null)[];
  readonly levelColumns: readonly number[];
  readonly credits: readonly number[];
  /** True where the headings say which is which. */
  readonly named: boolean;
}

/** The steps of a table that sets levels against credits; empty for any other table. */
export function tableTiers(printedTable: NamedTable): readonly FoundTier[] {
  const { named, plans } = byPlan(upright(printedTable));
  const columns = columnsOf(named);
  if (columns === null) return [];
  const { rows, header, table, around } = named;
  const scopes = scopesOf(named, columns);
  return rows.flatMap((row, index) => {
    const level = impliedUpper(columns.levels, scopes, index);
    if (level === null) return [];
    const isOpen = level.below === null && level.measure === 'percent';
    if (isOpen && !row.some(({ text }) => BELOW_THE_TARGET.test(text.slice(0, 160)))) return [];
    return columns.credits.flatMap((column): FoundTier[] => {
      const cell = row[column];
      if (cell === undefined || isNoCredit(cell.text)) return [];
      const step = stepIn(cell.text);
      const value = creditOfCell(without(cell.text, step), header[column] ?? '');
      if (value === null || (value.unit === 'percent' && exact(value.credit ?? '0').isZero()))
        return [];
      const plan = [plans[index], columns.credits.length > 1 ? header[column] : '']
        .filter(Boolean)
        .join(', ');
      return [
        {
          band: level,
          measure: level.measure,
          value,
          per: step === null ? null : { value: step.value, unit: step.unit },
          text: printed(cell.text, 0, cell.text.length),
          scope: [scopes[index], plan].filter(Boolean).join(', ') || planAbove(table),
          group: [table.source, scopes[index], plan, ...partOf(table)].join('#').slice(0, 100),
          citations: [...columns.levelColumns, column].flatMap((at) => {
            const cited = row[at];
            return cited === undefined ? [] : [citeIn(cited, 0, cited.text.length)];
          }),
          confidence: columns.named ? 0.95 : 0.8,
          rule: 'credits/table',
          context: `${header.join(' ')} \u2022 ${columns.levelColumns.map((at) => row[at]?.text.slice(0, 80) ?? '').join(' ')} \u2022 ${around.slice(-600)}`,
          at: table.at,
        },
      ];
    });
  });
}

/** "For shared plans": a heading that says whose schedule stands below it. */
const planAbove = ({ path }: NamedTable['table']): string =>
  PLAN_HEADING.exec(path.at(-1)?.slice(0, LONGEST_HEADING) ?? '')?.[1] ?? '';
const LONGEST_HEADING = 80;
const PLAN_HEADING =
  /^\W{0,3}(?:\d[\d.]{0,6}\s)?(?:for|für|pour|per|para|voor)\s(?:(?:all|our|the|alle|unsere|nos|les|tutti|todos)\s)?([^.:;?!%]{3,60}?(?<![A-Za-zÀ-ɏ])(?:plans?|tiers?|customers?|subscriptions?|services?|instances?|tarife?|kunden|pakete?|offres?|clients|forfaits?|piani?|clienti|planes|clientes|planos?|pakket(?:ten)?|klanten))\W{0,3}$/i;

/** A table whose rows are those of one plan each, "99.0–99.4% (Basic) / 99.5–99.8% (Pro)" as two, and the plan of each row. */
function byPlan(named: NamedTable): {
  readonly named: NamedTable;
  readonly plans: readonly string[];
} {
  const rows = named.rows.flatMap((row) => {
    const parts = row.map(plansIn);
    const column = parts.findIndex(({ length }) => length > 1);
    return (parts[column] ?? [{ piece: null, plan: '' }]).map(({ piece, plan }) => ({
      plan,
      row: piece === null ? row : row.map((cell, at) => (at === column ? piece : cell)),
    }));
  });
  return {
    named: { ...named, rows: rows.map(({ row }) => row) },
    plans: rows.map(({ plan }) => plan),
  };
}

const partOf = ({ part }: NamedTable['table']): readonly string[] =>
  part === undefined ? [] : [String(part)];

/** A cell without the step that its rate counts: "10% for each 0.1%" gives 10%. */
const without = (text: string, step: ReturnType<typeof stepIn>): string =>
  step === null
    ? text
    : text.slice(0, step.start) + ' '.repeat(step.end - step.start) + text.slice(step.end);

function columnsOf(named: NamedTable): Columns | null {
  const { header, rows, around } = named;
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const all = Array.from({ length: width }, (_, column) => column);
  const isCredit = (column: number) => {
    const name = header[column] ?? '';
    return (
      (CREDIT.test(name) ||
        (FEE.test(name) && /%|percent|prozent/i.test(name)) ||
        [EXTENDED_BY, ADDED].some((words) => words.test(name)) ||
        (GIVEN_TIME.test(name) && CREDIT.test(around))) &&
      !isLevelName(name)
    );
  };
  const named_ = all.filter(isCredit);
  const level = levelsOf(
    named,
    all.filter((column) => !named_.includes(column)),
  );
  if (level === null) return null;
  const others = all.filter((column) => !level.columns.includes(column));
  const promised = named_.filter((column) => !ILLUSTRATES.test(header[column] ?? ''));
  const credits =
    named_.length > 0
      ? (promised.length > 0 ? promised : named_).filter((column) => others.includes(column))
      : CREDIT.test(around) ||
          CREDIT.test(
            rows
              .flat()
              .map(({ text }) => withoutAddresses(text.slice(0, 200)))
              .join(' '),
          )
        ? others.filter((column) => holdsCredits(rows, column, header[column] ?? ''))
        : [];
  if (credits.length === 0) return null;
  return {
    levels: level.levels,
    levelColumns: level.columns,
    credits,
    named: named_.length > 0 && level.columns.some((column) => isLevelName(header[column] ?? '')),
  };
}

/** "Example credit": the column beside the credits that shows what one of them comes to. */
const ILLUSTRATES =
  /(?<![A-Za-zÀ-ɏ])(?:examples?|e\.\s?g\.|illustrat[A-Za-z]{1,5}|sample|beispiel[A-Za-z]*|z\.\s?b\.|exemples?|par ex\.|esempi[o]?|ejemplos?|exemplos?|(?:reken)?voorbeeld(?:en)?|bijv\.)(?![A-Za-zÀ-ɏ])/i;

/** Names of columns that count the time given: "Days of service", "Free days". */
export const GIVEN_TIME =
  /(?<![A-Za-zÀ-ɏ])(?:(?:days?|weeks?|months?|hours?) of (?:[A-Za-zÀ-ɏ-]{1,16} ){0,4}(?:services?|hosting|subscription|usage)|(?:days?|weeks?|months?) (?:added|extended|credited)|(?:free|extra|additional|complimentary) (?:days|weeks|months)|(?:kostenlose|kostenfreie|zusätzliche) (?:tage|wochen|monate)|jours (?:offerts|gratuits|de service)|giorni (?:gratuiti|di servizio)|días (?:gratuitos|gratis|de servicio))(?![A-Za-zÀ-ɏ])/i;

/** "Contract prolonged free of charge by": time that is given, whatever stands around. */
export const EXTENDED_BY =
  /(?<![A-Za-zÀ-ɏ])(?:(?:contract|agreement|term|subscription|licen[cs]e|service)s? (?:is |are )?(?:extended|prolonged|lengthened)(?: [a-z]{2,10}){0,3} by|(?:vertrag|laufzeit) (?:wird )?verlängert (?:[a-z]{2,12} ){0,2}um|verlängerung um|prolong(?:é|ation) de|prorogat[oa] di|prorrogad[oa] por|verlengd met)(?![A-Za-zÀ-ɏ])/i;

/** "Days added to the subscription", "Extra days": beside levels, days can be given for nothing else. */
const ADDED =
  /(?<![A-Za-zÀ-ɏ])(?:(?:days?|weeks?|months?) (?:[a-z]{2,12} ){0,3}(?:added|credited|given free|on top)|(?:free|extra|additional|added|complimentary) (?:service )?(?:days|weeks|months)|(?:service|subscription|contract|term|free) extensions?(?: in days)?|(?:kostenlose|kostenfreie|zusätzliche|geschenkte) (?:tage|wochen|monate)|jours (?:offerts|gratuits|ajoutés)|giorni (?:gratuiti|aggiunti)|días (?:gratuitos|gratis|añadidos))(?![A-Za-zÀ-ɏ])/i;

/** A column of plain percentages, or of credits in words, that is no other level and no time. */
function holdsCredits(rows: NamedTable['rows'], column: number, name: string): boolean {
  if (OTHER_LEVEL.test(name) || DOWNTIME.test(name) || isLevelName(name)) return false;
  const cells = rows.map((row) => row[column]?.text ?? '');
  const credits = cells.filter((cell) => {
    const bounds = boundsIn(cell);
    return bounds.length > 0
      ? bounds.every(({ comparison }) => comparison === null || comparison === 'at-most')
      : CREDIT.test(withoutAddresses(cell)) && creditOfCell(cell, '') !== null;
  });
  return (
    credits.length > 0 && credits.length * 2 >= cells.filter((cell) => !isNoCredit(cell)).length
  );
}

/** "≥ 99.0%: 10%" below a row "≥ 99.9%: none" ends where that begins. */
function impliedUpper(
  levels: Columns['levels'],
  scopes: readonly string[],
  index: number,
): Level | null {
  const level = levels[index] ?? null;
  if (level === null || level.below !== null || level.measure !== 'percent') return level;
  const above = levels[index - 1] ?? null;
  if (above === null || above.atOrAbove === null || scopes[index - 1] !== scopes[index])
    return level;
  return exact(above.atOrAbove).greaterThan(level.atOrAbove ?? '0')
    ? { ...level, below: above.atOrAbove }
    : level;
}

/** What each row is for: the first other column of words, its empty cells taken from above. */
function scopesOf({ rows }: NamedTable, { levelColumns, credits }: Columns): readonly string[] {
  const first = Math.min(...levelColumns, ...credits);
  let scope = '';
  return rows.map((row) => {
    const cell = first > 0 ? (row[0]?.text ?? '') : '';
    if (cell.trim() !== '') scope = printed(cell, 0, cell.length);
    return scope;
  });
}
