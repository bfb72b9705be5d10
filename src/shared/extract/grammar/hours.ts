import { rememberText } from './remember.ts';
import { compact } from './compact.ts';
import { serviceCodes } from './service-code.ts';

/**
 * Hours of service as providers print them: "24x7", "Monday to Friday, 9:00–17:00 CET", "8 AM to 8 PM
 * Eastern Time", "Mo–Fr 8–17 Uhr", "du lundi au vendredi de 9h à 18h". Small recognisers find days,
 * times of day, zones and exceptions; what stands together is one phrase.
 */
export interface ReadHours {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the phrase names; a phrase of days alone says little. */
  readonly kinds: ReadonlySet<HoursKind>;
}

/** "bare" is two numbers that are times only beside days or a zone: "9-5 Mon-Fri". */
export type HoursKind = 'clock' | 'times' | 'bare' | 'days' | 'zone' | 'exception';

interface Token {
  readonly kind: HoursKind;
  readonly start: number;
  readonly end: number;
}

const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thur?s?|fri|sat|sun|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|mo|di|mi|do|fr|sa|so|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lun|gio|ven|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bados?|domingos?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?|seg|ter|qua|qui|sex|s[áa]b|dom|[2-6]ª(?:\s?-?feira)?|ma|vr)\.?`;
const DAY_WORD = compact(new RegExp(String.raw`^${DAY}$`, 'i'));
const THROUGH = String.raw`(?:to|through|thru|until|till|and|bis|au|às|à|a|até|alle|al?|tot(?:\sen\smet)?|t/m|e|y|et|en|und)`;
/** A dash, an arrow or an "&" in its stead, or what a wrong character set has made of one. */
const DASH = String.raw`(?:[-–—−‒~→➔�&]|-?>|β(?:€["“”])?|â€["“”])`;

/** "24x7", "24/7/365", "365x24", "8 x 5", "7x24". */
const CROSSED = compact(
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d.,:/])(?:24|8|9|10|11|12|13|14|16|18|365|7|5|(?:15|20|22)(?=\s?[x×]))(?:\s?[x×*/]\s?(?:24|7|6|5|8|9|10|12|365|366|52)){1,2}(?![\d%]|\s?[x×]|[A-Za-zÀ-ÖØ-öø-ɏ]{2}|[.,:]\d)/gi,
);
const ROUND_THE_CLOCK = compact(
  /(?:twenty[-\s]four|24|8|16|12)\s?(?:\(\d{1,2}\)\s?)?(?:h|hours?|hrs?)\s?(?:a|per|each|every|\/)\s?day(?:,?\s(?:and\s|&\s)?(?:seven|7|six|6|five|5)\s?(?:\(\d\)\s?)?days\s?(?:a|per|each|every|\/)\s?week)?(?:,?\s(?:and\s)?(?:365|366|every\sday|all\syear|(?:fifty[-\s]two|52)\sweeks)(?:\sdays)?(?:\s(?:a|per|of\sthe|each)\syear)?)?|(?:seven|7)\sdays\s(?:a|per)\sweek|24\s(?:hours|hrs),?\s(?:and\s|on\s)?(?:7|seven)\sdays(?=,?\s(?:incl|on\s(?:all|every)|every|all\s|of\sthe\s|throughout)|[.;)]|$)|(?:a?round|round)[-\s]the[-\s]clock|rund\sum\sdie\suhr|24\s?(?:stunden|h)\s?(?:am|pro|\/)\s?tag(?:,?\s(?:und\s|an\s)?7\s?tagen?\s(?:die|pro|in\sder|je)\swoche)?|24\s?h(?:eures)?\s?(?:\/|sur)\s?24(?:\s?h)?(?:,?\s?(?:et\s)?7\s?j(?:ours)?\s?(?:\/|sur)\s?7)?|7\s?j(?:ours)?\s?(?:\/|sur)\s?7|24\s?ore\s(?:su\s?24|al\sgiorno)(?:,?\s(?:e\s)?7\sgiorni\s(?:su\s7|(?:al|a)la\ssettimana))?|(?:las\s)?24\s?horas\s(?:(?:al|del|por|ao|do)\s)?d[ií]a(?:,?\s(?:y\s|e\s|los\s|nos\s)?(?:7|siete|sete)\sd[ií]as\s(?:(?:a|por|de)\s(?:la\s)?|da\s)semana)?|24\s?uur\s(?:per|op\seen)\sdag(?:,?\s(?:en\s)?(?:7|zeven)\sdagen\s(?:per|in\sde)\sweek)?|las\s24\shoras|24\s?h(?:ours|oras|eures)?,?\s(?:(?:and|y|e|et|los|nos)\s){0,2}365\s(?:days|d[ií]as|jours)(?:\s(?:(?:a|per|al|por|do|par)\s)?(?:year|año|ano|an))?|(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:h\s?24(?![\d:.,]\d)(?:\s?[,x×/-]?\s?(?:7\s?(?:giorni\s)?(?:\/|su)\s?7|365\s?(?:gg|giorni|g)?(?:\sl'anno|\sall'anno)?|7\s?(?:gg|giorni)))?|(?:at\sany\s(?:time|hour),?\s)?day\s(?:and|or)\snight|at\s(?:all|any)\shours?(?!\sof\sthe\swork)|dag\sen\snacht|tag\sund\snacht|jour\set\snuit|giorno\se\snotte|d[ií]a\sy\snoche|dia\se\snoite)(?![A-Za-zÀ-ÖØ-öø-ɏ])/gi,
);

const CLOCK = String.raw`(?:[01]?\d|2[0-4])(?:(?:[:.h]|\sh\s)\s?[0-5]\d)?(?:\s?(?:[ap]\.\s?m\.|[ap]\.?m|(?<=\d)[ap]|uhr|uur|hrs?|h|hours|heures|o'clock)(?![A-Za-zÀ-ÖØ-öø-ɏ]))?(?:\s(?:du\s(?:matin|soir)|de\sl'après-midi|de\sla\s(?:mañana|tarde|noche)|da\s(?:manhã|tarde|noite)|di\s(?:mattina|sera)|(?:in\sthe|at)\s(?:morning|afternoon|evening|night)|morgens|vormittags|nachmittags|abends|'s\s?(?:ochtends|middags|avonds))(?![A-Za-zÀ-ÖØ-öø-ɏ]))?`;
const NOON = String.raw`(?:noon|midnight|mitternacht|midi|minuit)`;
const ZONE = String.raw`(?:(?:UTC|GMT)(?:\s?[+±-]\s?\d{1,2}(?::?\d{2})?)?|(?:[CEW]E?S?T|MES?Z)(?:\s?[+-]\s?\d{1,2}(?![\d:.]))?|[ECMP][SD]?T|AE[SD]T|A[CW]ST|BST|IST|SGT|JST|HKT|NZ[SD]T|SAST|AST|(?:(?:US|U\.S\.|North)\s)?(?:Eastern|Central|Mountain|Pacific|Atlantic|Western)(?:\s(?:European|US|U\.S\.))?(?:\s(?:Standard|Daylight|Summer))?(?:\s[Tt]ime)?(?:\s\((?:USA?|U\.S\.|UK|EU|Canada|(?:US|U\.S\.)\s(?:and|&)\sCanada)\))?|(?:UK|[Ll]ocal(?:\s[Ss]ite)?|Greenwich\s[Mm]ean)\s[Tt]ime|(?:London|Dublin|Paris|Berlin|Vienna|Zurich|Amsterdam|Madrid|Lisbon|Rome|Stockholm|New\sYork|Toronto|Sydney|Singapore)(?:\s[Tt]ime)?|Ortszeit|[A-Za-z]{3,12}\sStandard\sTime|heure\s(?:(?:normale\s|avancée\s)?(?:de\sl['’](?:Est|Atlantique)|du\s(?:Pacifique|Centre)|des\sRocheuses)|de\s[A-ZÀ-Þ][a-zà-ɏ]{2,14}|locale|française)|hora\slocal|(?:hora|horário)\s(?:(?:de|do|da|del)\s)?[A-ZÀ-Þ][a-zà-ɏ]{2,14}|ora\s(?:locale|italiana|di\s[A-Z][a-z]{2,14}))`;
const ZONED = String.raw`(?:\s?[(,]?\s?${ZONE}\)?)?`;
/** "9am to 5pm", "08:00-17:00", "08-17", "8 AM Eastern to 8 PM Eastern", "9h à 18h". */
const TIMES = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ\d.,:+/-]|\d\s)(?:${DAY}\s{1,2})?(?:${CLOCK}|${NOON})${ZONED}\s{0,2}(?:${DASH}|${THROUGH}(?![A-Za-zÀ-ÖØ-öø-ɏ])|\s)\s{0,2}(?:${DAY}\s{1,2})?(?:${CLOCK}|${NOON})(?![A-Za-zÀ-ÖØ-öø-ɏ\d%]|[.,:]\d)`,
    'gi',
  ),
);
/** "0800-1700 hours". */
const MILITARY =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])[012]\d[0-5]\d\s?(?:hrs?|h)?\s?(?:[-–—]|to)\s?[012]\d[0-5]\d(?:\s?(?:hours|hrs?|h))?(?![A-Za-zÀ-ÖØ-öø-ɏ\d])/gi;
const SAYS_TIME =
  /[:.]\s?[0-5]\d|\d\s?h\s?[0-5]\d|[ap]\.?m|\d[ap](?![a-z])|\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight)|uhr|noon|midnight|o'clock|\b0\d/i;
const HOUR_MARKS = /\d\s?h|heures/i;

/** Every range of times of day of a text that is known to tell hours, whatever else its figures might be. */
export function timeRangesIn(text: string): readonly { start: number; end: number }[] {
  const found = [...text.matchAll(TIMES), ...text.matchAll(MILITARY)].map(
    ({ index, 0: words }) => ({ start: index, end: index + words.trimEnd().length }),
  );
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => at === 0 || start >= all[at - 1]!.end);
}

/** "9h-18h" may be times or a range of durations: a day's service begins at six and lasts for five hours. */
function timesKind(words: string, before: string): HoursKind | null {
  if (SAYS_TIME.test(words) || BEHIND_DAY.test(before)) return 'times';
  const [first, second] = (words.match(/\d{1,2}/g) ?? []).map(Number);
  if (first === undefined || second === undefined || /hours|hrs/i.test(words)) return null;
  const until = second < first ? second + 12 : second;
  if (first < 6 || until - first < 5) return null;
  return HOUR_MARKS.test(words) ? 'times' : 'bare';
}

/** Ranges of times, with those that the other half of a day shows to be some: "9h-12h et 14h-18h". */
function timesOfDay(text: string): readonly Token[] {
  const ranges = [...text.matchAll(TIMES)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.trimEnd().length,
    words,
    kind: timesKind(words, text.slice(Math.max(0, index - 30), index)),
  }));
  return ranges.flatMap(({ start, end, words, kind }, at): readonly Token[] => {
    if (kind !== null) return [{ kind, start, end }];
    const isHalf = [ranges.slice(at - 1, at + 1), ranges.slice(at, at + 2)].some(
      ([morning, afternoon]) =>
        morning !== undefined &&
        afternoon !== undefined &&
        HALVES.test(text.slice(morning.end, afternoon.start)) &&
        areHalves(`${morning.words} ${afternoon.words}`),
    );
    return isHalf ? [{ kind: HOUR_MARKS.test(words) ? 'times' : 'bare', start, end }] : [];
  });
}
const HALVES =
  /^[\s,;/&+]{0,3}(?:(?:and|et|puis|und|sowie|y|e|en)\s{1,2})?(?:(?:from|de|von|dalle|van)\s{1,2})?$/i;
/** Four hours of one day, each later than the one before: nobody counts so from the hour of a call. */
function areHalves(words: string): boolean {
  const hours = (words.match(/\d{1,2}/g) ?? []).map(Number);
  return (
    hours.length === 4 &&
    hours[0]! >= EARLIEST_HOUR &&
    hours.every((hour, at) => hour <= 24 && (at === 0 || hour > hours[at - 1]!))
  );
}
const EARLIEST_HOUR = 6;

const DAYS = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:(?:from|du|von|de|dal|van)\s)?${DAY}\s{0,2}(?:[-–—~]|${THROUGH}(?![A-Za-zÀ-ÖØ-öø-ɏ]))\s{0,2}(?:including\s|inclusive\s|einschließlich\s)?${DAY}(?![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:\s(?:inclusive|inclus))?`,
    'gi',
  ),
);
const ONE = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|(?:lun|mar|mercre|jeu|vendre|same)dis?|(?:lune|marte|mercole|giove|vener)dì|sabato|lunes|martes|miércoles|jueves|viernes|sábados?|(?:maan|dins|woens|donder|vrij|zater|zon)dag)`;
const ABBREVIATED = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)s?`;
/** A single day before its own times, or behind them: "and Thursdays 7:30–12:00", "9:00–14:30 on Fridays". */
const ONE_DAY = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:(?:(?:on|am|le|il|el|op)\s)?${ONE}(?=[\s,:]{1,3}(?:(?:from|between|von|zwischen|de|entre|dalle|van)\s)?\d{1,2}[\s:.h–-])|(?<=[\d.](?:[ap]m|m\.|uhr|h)?\s)(?:on|am|le|il|el|op)\s${ONE}(?![A-Za-zÀ-ÖØ-öø-ɏ]|\s{0,2}(?:[-–—~]|${THROUGH}\s))|${ABBREVIATED}(?=\s\d{1,2}[:.h]\d\d|\s\d{1,2}\s?[–-])|(?<=\d(?:[ap]m|h)?\s)${ABBREVIATED}(?![A-Za-zÀ-ÖØ-öø-ɏ]|\s{0,2}(?:[-–—~/]|${THROUGH}\s|\d)))`,
    'gi',
  ),
);
/** "samedi de 9 h à 12 h": behind a day, hours are those of a clock. */
const BEHIND_DAY = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ])${ONE}[\s,:]{1,3}(?:(?:from|between|von|zwischen|de|entre|dalle|van)\s)?$`,
    'i',
  ),
);
/** "M-F" as in "M-F 8am to 6pm"; "L–V" in Spanish. */
const DAY_LETTERS =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d-])(?:M\s?[-–]\s?F|L\s?[-–]\s?V|M\s?[-–]\s?(?:Sat?|Th)|L\s?[-–]\s?(?:S|J)|(?:T|Tu|W|Th|F|Sa|Su)(?=\s\d{1,2}(?::\d{2})?\s?[ap]m?(?:\s|[-–])))(?![A-Za-zÀ-ÖØ-öø-ɏ\d-])/g;
const DAY_NAMES = compact(
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:(?:on\s|all\s|every\s|each\s|an\s|les\s)?(?:[A-Za-z]{2,12}(?:an|ish|ch|ese)\s)?(?:weekdays|week\sdays|workdays|working\sdays|business\sdays|work\sdays|(?:normal|regular)\sbusiness\sdays|werktags|werktagen|arbeitstagen|wochentags|jours\souvr(?:és|ables)|giorni\slavorativi|d[ií]as\s(?:hábiles|laborables|úteis)|werkdagen)|(?<=[,;(]\s|\d\s?[ap]m\s|\d\s|time\s)(?:seven|7|six|6)\sdays(?!\s(?:a|per|of|after|before|from|in|notice|prior|late|following)(?![A-Za-z]))(?=[\s,;.)]|$)|(?:seven|7|six|6)\sdays(?=,\s\d{1,2}[:.h][0-5])|on\s(?:an?|any|each|every)\s(?:working|business)\sday(?=[\s.,;)]|$)|(?:every|each|any|all)\sdays?(?:\s(?:of\sthe\s(?:week|year)|(?:which|that)\sis\snot\s(?:an?\s)?[^.;:\d]{3,70}(?:holidays?|(?:satur|sun)days?)(?=[.;,\s]|$)|including\s(?:[A-Za-z]{3,12}days?|weekends|holidays)(?:\sand\s(?:[A-Za-z]{3,12}days?|holidays))?))?|daily|täglich|tous\sles\sjours)(?![A-Za-zÀ-ÖØ-öø-ɏ])/gi,
);
/** Parts of a school's year, each with hours of its own: "term time 8:00-16:00, school holidays 9:00-13:00". */
const SEASONS = compact(
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:(?:in|during|outside|out\sof|over)\s(?:the\s)?)?(?:(?:school\s)?term[- ]?time|(?<=(?:in|during|of|outside)\s)term|half[- ]term|(?:school|university|semester|summer)\s(?:holidays|vacations?|terms?)|(?<=\d\s(?:in|during)\s)(?:the\s)?(?:holidays|vacations?)|(?:in\sder\s)?vorlesungs(?:freien\s)?zeit|(?:in\sden\s)?(?:schul|semester)ferien|(?:pendant\sles\s|hors\s)?vacances\sscolaires|en\spériode\sscolaire|(?:en\s)?per[ií]odo\s(?:lectivo|escolar)|(?:tijdens\s)?(?:de\s)?schoolvakanties?)(?![A-Za-zÀ-ÖØ-öø-ɏ])/gi,
);
/** "Oslo time", "Cape Town time": the time of any place. */
const PLACE_TIME = String.raw`(?!(?:Any|Best|Business|Cycle|Down|Engineer|First|Fix|Full|Initial|Last|Lead|Local|Max|Maximum|Mean|Next|One|Over|Part|Peak|Real|Reaction|Recovery|Repair|Resolution|Resolve|Respond|Response|Restore|Run|Service|Support|Target|The|Total|Travel|Turnaround|Up|Wait|Working)\s)[A-ZÀ-Þ][a-zà-ɏ]{2,14}(?:\s[A-ZÀ-Þ][a-zà-ɏ]{2,14})?\stime`;
const MONTH = String.raw`(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|mar(?:ch|s|zo)?|märz|apr(?:il|ile)?|avril|abril|may|mai|mayo|maggio|june?|juni|juin|junio|giugno|july?|juli|juillet|julio|luglio|aug(?:ust)?|août|agosto|sept?(?:ember|embre)?|septiembre|settembre|oct(?:ober|obre)?|oktober|octubre|ottobre|nov(?:ember|embre)?|noviembre|dec(?:ember)?|dez(?:ember)?|décembre|diciembre|dicembre)`;
/** "April to October" right before the days or times of that season. */
const MONTHS = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:(?:from|von|de|d'|da|dal)\s?)?${MONTH}\s(?:[-–—]|to|through|until|bis|à|a)\s${MONTH}(?=[\s,:]{1,3}(?:${DAY}|\d|daily|weekdays|every|täglich|werktags|tous))`,
    'gi',
  ),
);
const ZONES = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:${ZONE}|${PLACE_TIME})(?![A-Za-zÀ-ÖØ-öø-ɏ])`,
    'g',
  ),
);
const EXCEPTIONS =
  /(?:excluding|except(?:ing)?(?:\s(?:for|on))?|exclusive\sof|not\sincluding|other\sthan|excl\.?|outside(?:\sof)?|(?:mit\s)?ausnahme|außer|ausser|ausgenommen|ohne|hors|sauf|excepté|à\sl'exception\sdes|esclus[ie]|excepto|salvo|behalve|m\.u\.v\.)\s(?:[A-Za-zÀ-ɏ./]{1,20}\s){0,5}?(?:holidays?|feiertage?n?|jours?\sfériés?|fériés?|festiv[io]s?|feestdagen)/gi;

const CONNECTORS =
  /^(?:[\s,;:()–—/&·-]|(?:from|between|on|of|the|hours?|and|at|during|each|in|to|is|are|only|daily|inclusive|von|zwischen|und|jeweils|y|e|de|du|entre|et|des|das|le|les|dalle|van|tussen|en|each|uhr|h|time)(?![A-Za-zÀ-ÖØ-öø-ɏ])){0,12}$/i;
const LONGEST_GAP = 32;

/** Months that a season lasts for stand in lines of hours alone. */
const LONGEST_SEASON = 400;
const A_MONTH = /(?:mber|bre|tober|april|abril|avril|mar|m[äa]y|mai)/i;

function tokens(text: string): Token[] {
  const all: Token[] = [];
  const add = (kindOf: HoursKind | ((words: string) => HoursKind | null), pattern: RegExp) => {
    for (const found of text.matchAll(pattern)) {
      const kind = typeof kindOf === 'string' ? kindOf : kindOf(found[0]);
      if (kind !== null)
        all.push({ kind, start: found.index, end: found.index + found[0].trimEnd().length });
    }
  };
  add((words) => (serviceCodes(words).length > 0 ? null : 'clock'), CROSSED);
  add('clock', ROUND_THE_CLOCK);
  for (const { start, end, kind } of timesOfDay(text)) all.push({ kind, start, end });
  add('times', MILITARY);
  add('days', DAYS);
  add('days', DAY_NAMES);
  add('days', ONE_DAY);
  add('days', DAY_LETTERS);
  add('days', SEASONS);
  if (text.length <= LONGEST_SEASON && A_MONTH.test(text)) add('days', MONTHS);
  add('exception', EXCEPTIONS);
  add('zone', ZONES);
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What stands together, each as long as it goes on. */
const phrasesOf = rememberText((text: string): readonly ReadHours[] => {
  const phrases: ReadHours[] = [];
  let open: { start: number; end: number; kinds: Set<HoursKind> } | null = null;
  const close = () => {
    if (open !== null) phrases.push(finished(text, open));
    open = null;
  };
  for (const token of tokens(text)) {
    if (open !== null && token.start < open.end) {
      if (token.end <= open.end) continue;
      open.end = token.end;
      open.kinds.add(token.kind);
    } else if (open !== null && goesOn(text, open, token)) {
      open.end = token.end;
      open.kinds.add(token.kind);
    } else {
      close();
      if (token.kind !== 'zone' && token.kind !== 'exception')
        open = { start: token.start, end: token.end, kinds: new Set([token.kind]) };
    }
  }
  close();
  return phrases;
});

/** Every phrase of hours of a text; days or a zone alone are none. */
export const hoursPhrases = (text: string): readonly ReadHours[] =>
  phrasesOf(text).filter(({ kinds }) => saysHours(kinds));

/** Days that a text begins with: "Mon-Fri (excluding public holidays)"; only a label makes them hours. */
export const daysAtStart = (text: string): ReadHours | null =>
  phrasesOf(text).find(({ start, kinds }) => start <= 2 && kinds.has('days')) ?? null;

const saysHours = (kinds: ReadonlySet<HoursKind>) =>
  kinds.has('clock') ||
  kinds.has('times') ||
  (kinds.has('bare') && (kinds.has('days') || kinds.has('zone')));

/** "7 am to 9 pm, seven days a week": on which days the times hold. */
const EACH_DAY = /^(?:seven|7)\sdays\s/i;

/** Whether the next token belongs to the phrase: connectors alone between, and nothing said twice. */
function goesOn(text: string, open: { end: number; kinds: Set<HoursKind> }, next: Token): boolean {
  if (next.start - open.end > LONGEST_GAP) return false;
  const gap = text.slice(open.end, next.start);
  if (/[;\n]/.test(gap) && open.kinds.has(next.kind)) return false;
  const isWeek = EACH_DAY.test(text.slice(next.start, next.end));
  if (next.kind === 'clock' && open.kinds.has('times') && !isWeek) return false;
  return CONNECTORS.test(gap);
}

const OPENS = /\($/;
/** The rest of a bracket that the phrase has opened: "(excluding holidays and the Friday after)". */
const CLOSES = /^[^()\n]{0,60}\)/;

/** The phrase with the bracket that closes behind it, and the day words right before it. */
function finished(
  text: string,
  { start, end, kinds }: { start: number; end: number; kinds: Set<HoursKind> },
): ReadHours {
  const inside = text.slice(start, end);
  const unclosed = inside.split('(').length - inside.split(')').length;
  const closes = unclosed > 0 && CLOSES.test(text.slice(end, end + 80));
  const last = closes ? text.indexOf(')', end) + 1 : end;
  const first =
    OPENS.test(text.slice(0, start).slice(-1)) && inside.includes(')') && unclosed < 0
      ? start - 1
      : start;
  // The stop behind a whole name of a day ends the sentence: "Mon." but not "Friday."
  const stop = /[A-Za-zÀ-ɏ]{5}\.$/.test(text.slice(Math.max(first, last - 6), last)) ? 1 : 0;
  return { text: text.slice(first, last - stop), start: first, end: last - stop, kinds };
}

const FOR_A_PLAN =
  /^\s?(?:for|on|with|für|bei|pour|per|para|voor)\s(?:[A-Za-zÀ-ɏ&/-]{1,16}\s){1,4}?(?:plans?|tiers?|packages?|editions?|customers?|clients?|subscribers?|kunden|paketen?|offres?|clienti|clientes?|klanten)[^()]{0,20}\)/i;

/** "(24/7 for Gold plans)": hours that those alone have who buy more. */
export const isOfOnePlan = (text: string, { start, end }: Pick<ReadHours, 'start' | 'end'>) =>
  text.charAt(start - 1) === '(' && FOR_A_PLAN.test(text.slice(end, end + 100));

export const isDayName = (word: string): boolean => DAY_WORD.test(word.trim());

/** Hours that are named and not printed: "normal business hours", "Geschäftszeiten", "heures ouvrées". */
const NAMED_HOURS = compact(
  /(?:(?:(?<![A-Za-zÀ-ɏ])(?:during|within|in|on|outside|non-))?\s?(?:our|the|its|their|provider's)?\s?(?:normal|regular|standard|local|usual|core|non-)?[\s-]?(?:business|working|office|support|service|working)\shours)|(?:geschäfts|service|büro|arbeits|support|betriebs|öffnungs)zeit(?:en)?|heures\s(?:ouvr(?:ées?|ables?)|de\sbureau|d'ouverture)|orario\s(?:lavorativo|d'ufficio)|horario\s(?:laboral|de\soficina)|horário\s(?:comercial|de\sexpediente|laboral)|kantooruren|kantoortijden/i,
);

export function namedHours(text: string): { text: string; start: number; end: number } | null {
  const found = NAMED_HOURS.exec(text);
  if (found === null) return null;
  const lead = found[0].length - found[0].trimStart().length;
  return { text: found[0].trim(), start: found.index + lead, end: found.index + found[0].length };
}

/** Whether words are nothing but hours or days: "Monday to Friday", "Weekdays - 07:00 to 11:00, 12:30 to 16:00". */
export function isHoursAlone(words: string): boolean {
  const text = words.trim();
  const covered = hoursPhrases(text).reduce((sum, { start, end }) => sum + end - start, 0);
  if (covered >= text.length * 0.75) return true;
  const days = tokens(text).filter(({ kind }) => kind === 'days');
  return days.some(({ start, end }) => start === 0 && end >= text.length * 0.75);
}
