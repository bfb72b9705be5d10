import type { TextTerm } from '#shared/terms/terms.ts';
import { durationsIn } from '../grammar/duration.ts';
import { daysAtStart, hoursPhrases, isHoursAlone, namedHours } from '../grammar/hours.ts';
import type { Passage, TableView } from '../sla-text.ts';
import { isOfServiceTime, SERVICE_TIME } from './service-time.ts';
import { LABEL, LONGEST_TITLE, made, SUPPORT, URGENT_ONLY } from './hours-words.ts';

/** Hours of support that tables print. */
export const tableHours = (tables: readonly TableView[]): readonly TextTerm[] => [
  ...tables.flatMap(rowHours),
  ...tables.flatMap(hoursByDay),
  ...tables.flatMap(({ rows }) => rows.flat().flatMap(businessHours)),
  ...tables.flatMap(besideTimes),
  ...columnHours(tables),
];

/** A row "Support hours", or "Hours" in a table of support: its first column that prints some. */
function rowHours(table: TableView): readonly TextTerm[] {
  const ofSupport = isOfSupport(table);
  let band = '';
  // A table of two columns may have its first row for a header: "Support window | Mon–Fri 9–18".
  const [title, hours] = table.header;
  const first = title && hours && LABEL.test(title.text.trim()) && beginsWithHours(hours);
  const rows = first ? [table.header, ...table.rows] : table.rows;
  return rows.flatMap((row) => {
    const [label, ...cells] = IS_REFERENCE.test(row[0]?.text ?? '') ? row.slice(1) : row;
    const name = label?.text.trim() ?? '';
    if (label === undefined || name === '' || name.length > LONGEST_TITLE) return [];
    if (cells.length > 0 && cells.every(({ text }) => text.trim() === '')) {
      band = name;
      return [];
    }
    // "4.1 | Core hours are 08:00 to 20:00, Monday to Saturday": a requirement as a sentence.
    if (HOURS_ARE.test(name)) return cellHours(label).map(lowered(0.1));
    if (LABEL.test(name)) {
      const printed = printedFirst(cells);
      const found = printed.length > 0 ? printed : cells.slice(0, 1).flatMap(cellDays);
      return isOfServiceTime(name) ? found.map((one) => ({ ...one, rule: SERVICE_TIME })) : found;
    }
    // "Support hours" over rows "Monday - Friday (9am - 5pm) | yes | yes".
    if (LABEL.test(band) && isHoursAlone(name)) return cellHours(label).map(lowered(0.05));
    if (BY_CHANNEL.test(name))
      return cells.filter(printsTimes).flatMap(cellHours).slice(0, 1).map(lowered(0.1));
    if (ofSupport && PLAIN_HOURS.test(name)) return printedFirst(cells).map(lowered(0.02));
    if (DESK.test(name)) {
      const timed = cells.filter((_, at) =>
        PLAIN_HOURS.test(table.header[at + 1]?.text.trim() ?? ''),
      );
      const printed = printedFirst(timed.length > 0 ? timed : cells.filter(beginsWithHours));
      return printed.map(lowered(0.1));
    }
    if (TO_BE_STAFFED.test(name)) return printedFirst(cells).map(lowered(0.1));
    return WORKING_TIME.test(name) ? printedFirst(cells).map(lowered(0.1)) : [];
  });
}

const HOURS_ARE =
  /^(?:(?:the|our|normal|standard)\s){0,2}["“]?(?:core|business|working|office|support|service|opening|operating|help\s?-?desk|service\s?-?desk)\s(?:support\s|service\s)?hours["”]?\s(?:are|is|mean|run|(?:must|shall|will|should)\s(?:be|run|cover))\s/i;

/** "Telephone support | Mon-Fri 9-5 | 24/7": a row that says of a channel when somebody answers it. */
const BY_CHANNEL =
  /^(?:telephone|phone|live|chat|e-?mail|technical|remote|telefon|telefonischer|téléphone|telefonico|telefónico|telefonische)[\s-]?(?:support|assistance|assistenza|soporte|ondersteuning|hotline)$|^(?:support|supporto|soporte|suporte|assistance|assistenza|hotline)(?:\s(?:téléphonique|telefonic[oa]|telefónic[oa]|telefônic[oa]|technique|tecnic[oa]|técnic[oa]))?$/i;

/** "5.2": a number before the name of a row. */
const IS_REFERENCE = /^\W{0,2}(?:[A-Z]{1,4}[-.]?)?\d{1,3}(?:\.\d{1,3}){0,3}\W{0,2}$/;

/** "Helpdesk to be staffed": a requirement as the name of a row, its hours beside it. */
const TO_BE_STAFFED =
  /^(?:(?:the|a|an|it|user|customer|technical|telephone|phone|first-line)\s){0,3}(?:support(?:\s?-?(?:team|desk|line|staff))?|(?:service|help)\s?-?desk|hotline|switchboard|call\s?cent(?:re|er))\s(?:(?:is|are|must|shall|should|will|has|to|be)\s){1,4}(?:staffed|manned|attended|available|open|operat(?:ed|ional)|reachable|answered|provided)(?:\s(?:by\s)?(?:phone|telephone|staff|people|from|between|during))?\W*$/i;

/** "Service desk" as a row of services, each with its hours. */
const DESK =
  /^(?:(?:it|user|customer|technical|our|the|(?:supplier|provider|contractor|vendor|bidder)(?:['’]s)?)\s){0,2}(?:support(?:\s?-?(?:team|desk|line))?|(?:service|help)\s?-?desk|hotline|kundendienst|kundenservice|assistance|assistenza|soporte|suporte|ondersteuning)$/i;

/** "4 hours, local business hours (8:00–17:00 CET)": a cell that says besides which hours those are. */
function businessHours(cell: Passage): readonly TextTerm[] {
  const { text } = cell;
  if (text.length > LONGEST_CELL || !text.includes('(')) return [];
  const phrase = hoursPhrases(text).find(
    ({ start, kinds }) =>
      kinds.has('times') && OF_BUSINESS.test(text.slice(Math.max(0, start - 30), start)),
  );
  return phrase === undefined
    ? []
    : [made(cell, phrase.start, phrase.end, 0.5, 'support/business-hours')];
}
const OF_BUSINESS = /(?<![A-Za-z])(?:business|working|office|support)\shours\s\($/i;

/** "20 minutes (available Mon-Thu 7 to 3)" in each cell of a table of support: the hours that all its times have. */
function besideTimes(table: TableView): readonly TextTerm[] {
  if (!isOfSupport(table)) return [];
  const found = table.rows.flat().flatMap((cell) => {
    if (cell.text.length > LONGEST_CELL) return [];
    const [time] = durationsIn(cell.text);
    const phrase = hoursPhrases(cell.text).find(({ kinds }) => kinds.has('days'));
    const isBeside =
      time !== undefined &&
      phrase !== undefined &&
      IS_AVAILABLE.test(cell.text.slice(time.end, phrase.start));
    return isBeside ? [made(cell, phrase.start, phrase.end, 0.6, 'support/beside-times')] : [];
  });
  return found.length > 1 && new Set(found.map(({ text }) => text)).size === 1
    ? found.slice(0, 1)
    : [];
}
const IS_AVAILABLE =
  /^[\s,;(–-]{1,3}(?:(?:support\s)?(?:is\s)?available|verfügbar|erreichbar|disponib[a-z]{2,4}|joignable|beschikbaar|bereikbaar)(?:\s(?:from|on|von|de|du|dal|van))?\s$/i;

const lowered =
  (by: number) =>
  (term: TextTerm): TextTerm => ({ ...term, confidence: term.confidence - by });

/** "Counted in working days | Mon–Fri | 08:00 – 16:00" */
const WORKING_TIME =
  /^(?:heures\souvr(?:ées?|ables)|geschäftszeiten|orario\slavorativo|horario\slaboral|kantooruren|(?:based\son|our|normal|standard|regular)\s)?(?:business|working|office)\s(?:hours|days|times?)$/i;

const DAY_COLUMN =
  /^(?:(?:week)?days?|tage?|wochentage?|jours?(?:\sde\sla\ssemaine)?|giorn[oi]|días?|dias?|dag(?:en)?)$/i;
const TITLE_OF_COVER =
  /(?<![A-Za-zÀ-ɏ])(?:cover(?:age)?|opening|copertura|cobertura|couverture|abdeckung|dekking)(?![A-Za-zÀ-ɏ])/i;

/** "Day | Hours" below a title of support: the first row of days that has times, with both of its cells. */
function hoursByDay({ header, rows, path, lead }: TableView): readonly TextTerm[] {
  const [days, hours] = header.map(({ text }) => text.trim());
  if (!DAY_COLUMN.test(days ?? '') || !PLAIN_HOURS.test(hours ?? '')) return [];
  const title = [path.at(-1) ?? '', lead].filter((text) => text.length <= LONGEST_TITLE);
  if (!title.some((text) => LABEL.test(text) || SUPPORT.test(text) || TITLE_OF_COVER.test(text)))
    return [];
  for (const [day, times] of rows) {
    if (day === undefined || times === undefined || !printsTimes(times)) continue;
    const [own] = cellHours(times);
    const name = daysAtStart(day.text);
    if (own === undefined || name === null) continue;
    const printed = made(day, name.start, name.end, 0.96, 'support/day-table');
    return [
      {
        ...printed,
        citations: [...printed.citations, ...own.citations],
        text: `${printed.text} ${own.text}`,
      },
    ];
  }
  return [];
}

/** Whether a title above a table, or a row or column of it, names support. */
const isOfSupport = ({ path, lead, header, rows }: TableView): boolean =>
  [
    path.at(-1) ?? '',
    lead,
    ...[...header, ...rows.flatMap(([key]) => key ?? [])].map(({ text }) => text),
  ].some((text) => text.length <= LONGEST_TITLE && SUPPORT.test(text));

/** Hours of the first column that prints them; where an earlier one names some, those may be defined elsewhere. */
function printedFirst(cells: readonly Passage[]): readonly TextTerm[] {
  const [first, ...others] = cells.flatMap(cellHours);
  const printed =
    first?.confidence === NAMED ? others.find((one) => one.confidence > NAMED) : first;
  if (first === undefined) return [];
  return printed === undefined || printed === first ? [first] : [{ ...printed, confidence: 0.8 }];
}

const PLAIN_HOURS =
  /^(?:hours|cover(?:age)?|abdeckung|couverture|copertura|cobertura|dekking|times?|hours\s\/\sdays|zeiten|servicezeit|uhrzeit|horaires?|heures|orari[oa]?|horario|tijden)$/i;

/** A column of when each channel is open: a mailbox is at any hour, so that only times of day say when somebody answers. */
const AVAILABLE =
  /^(?:availab(?:le|ility)|verfügbar(?:keit)?|erreichbar(?:keit)?|disponibilità|disponibilité|disponibilidade?|beschikbaarheid|bereikbaarheid)$/i;

const beginsWithHours = ({ text }: Passage): boolean =>
  text.length <= LONGEST_CELL && hoursPhrases(text)[0]?.start === 0;

const printsTimes = ({ text }: Passage): boolean =>
  text.length <= LONGEST_CELL && hoursPhrases(text).some(({ kinds }) => !kinds.has('clock'));

/**
 * Columns "Support hours": where rows or tables differ, they are the coverage of each row's times.
 * Below a title of support, "Hours" beside channels are hours of support, the first channel's first.
 */
function columnHours(tables: readonly TableView[]): readonly TextTerm[] {
  const cells = tables.flatMap(({ header, rows }) => {
    const column = header.findIndex(
      ({ text }) =>
        text.length <= 60 && (LABEL.test(text.trim()) || WORKING_TIME.test(text.trim())),
    );
    // Urgent cases alone may be answered at any hour.
    const usual = rows.filter((row) => !row.some(({ text }) => URGENT_ONLY.test(text)));
    const shown = usual.length > 1 ? usual : rows;
    return column < 0 ? [] : shown.flatMap((row) => row[column] ?? []);
  });
  const alike = new Set(cells.map(({ text }) => text.trim().toLowerCase())).size === 1;
  const ofSupport = alike ? cells : tables.flatMap((table) => channelCells(table, PLAIN_HOURS));
  const found = ofSupport.flatMap(cellHours).slice(0, 1);
  if (found.length > 0) return found;
  const open = tables.flatMap((table) => channelCells(table, AVAILABLE)).filter(printsTimes);
  const levels = [...levelHours(tables), ...planHours(tables)].slice(0, 1);
  return levels.length > 0 ? levels : open.flatMap(cellHours).slice(0, 1).map(lowered(0.12));
}

const NAMES_CHANNELS =
  /^(?:(?:support|contact|communication)\s)?(?:channels?|kanal|kanäle|canal|canaux|canale|canali|canales|kanaal|kanalen)(?:\sde\s[a-z]{5,12})?$/i;

/** Below a title of support or beside its channels, the cells of a column of that name; those of urgent cases only where there are no others. */
function channelCells({ header, rows, path, lead }: TableView, name: RegExp): readonly Passage[] {
  const column = header.findIndex(({ text }) => name.test(text.trim()));
  const titled = [path.at(-1) ?? '', lead].some(
    (text) => text.length <= LONGEST_TITLE && SUPPORT.test(text),
  );
  const ofChannels = NAMES_CHANNELS.test(header[0]?.text.trim() ?? '');
  if (column < 0 || !(titled || ofChannels)) return [];
  const general = rows.filter((row) => !row.some(({ text }) => URGENT_ONLY.test(text)));
  return (general.length > 0 ? general : rows).flatMap((row) => row[column] ?? []);
}

/** Hours of each level of support, in a table of nothing else that runs: those of the first level. */
function levelHours(tables: readonly TableView[]): readonly TextTerm[] {
  return tables
    .flatMap(({ header, rows }) => {
      const column = header.findIndex(({ text }) => text.length <= 60 && LABEL.test(text.trim()));
      const times = rows
        .flat()
        .some(({ text }) => text.length <= 60 && durationsIn(text).length > 0);
      return column < 1 || times ? [] : rows.flatMap((row) => row[column] ?? []);
    })
    .flatMap(cellHours)
    .slice(0, 1)
    .map(lowered(0.2));
}

export const OF_PLANS =
  /^(?:(?:support|service|care|cover|maintenance)\s)?(?:plans?|packages?|tiers?|levels?|contracts?|editions?|paket|tarif|vertrag|stufe|formules?|offres?|piano|livello|nivel|pakket|plano)$/i;
const STAFFED =
  /^(?:(?:desk|phones?|lines?|support)\s)?(?:staffed|manned|attended|besetzt|joignable|présence|presidio|atendido|bemand)$/i;

/** "Plan | Hours | Critical | Low": of plans whose desks are open at different hours, those of the first. */
function planHours(tables: readonly TableView[]): readonly TextTerm[] {
  return tables
    .flatMap(({ header, rows }) => {
      const column = header.findIndex(({ text }) =>
        [PLAIN_HOURS, STAFFED, LABEL].some((name) => text.length <= 60 && name.test(text.trim())),
      );
      const ofPlans = OF_PLANS.test(header[0]?.text.trim() ?? '');
      return column < 1 || !ofPlans ? [] : rows.flatMap((row) => row[column] ?? []);
    })
    .filter(printsTimes)
    .flatMap(cellHours)
    .slice(0, 1)
    .map(lowered(0.35));
}

const LONGEST_CELL = 1_000;
/** How sure hours are that a cell names and does not print. */
const NAMED = 0.7;

/** "Operating hours | Mon-Fri": days alone, which the label makes hours. */
function cellDays(cell: Passage): readonly TextTerm[] {
  const days = cell.text.length > LONGEST_CELL ? null : daysAtStart(cell.text);
  return days === null ? [] : [made(cell, days.start, days.end, 0.95, 'support/table')];
}

function cellHours(cell: Passage): readonly TextTerm[] {
  if (cell.text.length > LONGEST_CELL) return [];
  const [phrase] = hoursPhrases(cell.text);
  if (phrase !== undefined) return [made(cell, phrase.start, phrase.end, 0.95, 'support/table')];
  const named = namedHours(cell.text);
  return named === null ? [] : [made(cell, named.start, named.end, NAMED, 'support/table')];
}
