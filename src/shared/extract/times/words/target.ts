import { isBlank } from '#shared/extract/blank.ts';
import { compact } from '#shared/extract/grammar/compact.ts';
import type { ReadDuration } from '#shared/extract/grammar/duration.ts';
import { durationsIn } from '#shared/extract/grammar/duration.ts';
import {
  hoursPhrases,
  isHoursAlone,
  isOfOnePlan,
  namedHours,
} from '#shared/extract/grammar/hours.ts';
import { percentagesIn } from '#shared/extract/grammar/percent.ts';
import { serviceCodes } from '#shared/extract/grammar/service-code.ts';
import { startsClock } from './clock-start.ts';
import { withElliptic } from './elliptic-times.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { topicWords, type TopicWord } from './topic.ts';
import { hoursOfRead, type WorkingTime } from './working-hours.ts';

/** A time as it stands in a cell or after a label: "30 minutes (24x7)", "Best effort", "Immediate". */
export interface Target {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hours: number | null;
  readonly working: boolean;
  readonly coverage: string | null;
  /** Percent of cases, as a decimal. */
  readonly share: ReadShare;
  /** True where a time is printed and not only words. */
  readonly timed: boolean;
}
export type ReadShare = ReturnType<typeof percentagesIn>[number]['value'] | null;

/** Cells and values that leave the figure open or say that there is none. */
const PLACEHOLDER =
  /^(?:t\.?\s?b\.?\s?[acd]\.?|to\sbe\s(?:determined|defined|agreed|announced|confirmed)(?:\sby.{0,40})?|n\.?\s?\/?\s?[av]\.?|not\s(?:applicable|available|offered|included|specified|covered|defined|committed|promised|guaranteed)(?:\s\([^()]{0,60}\))?|(?:non|no|não)\s(?:applicable|applicabile|aplica(?:ble)?|aplicável)|sans\sobjet|(?:nicht\s(?:anwendbar|zutreffend))|niet\svan\stoepassing|n\.?v\.?t\.?|no\s(?:commitment|target|promise)|none|(?:no|not?\san?|without|sem|sin|sans|senza|kein|ohne|geen|zonder|nessuno?|nenhum|ningún|aucun)\s(?:an?\s|d['’]un\s)?sla|no|nil|yes|custom(?:i[sz]ed)?|contact\s(?:us|sales)|(?:see|voir|siehe|vedi|véase|ver|zie)\s[^\d]{1,40}|temps\sréel|real[-\s]time|echtzeit|tiempo\sreal|tempo\sreale|negotiable|(?:the\s)?same\sas\s[^\d]{2,40}|(?:(?:to\sbe|as)\s)?(?:scheduled|prioriti[sz]ed)|(?:by|on)\sappointment|nach\s(?:termin|planung)|terminiert|planifiée?|sur\srendez-vous|su\sappuntamento|programmat[oa]|programad[oa]|con\scita(?:\sprevia)?|op\safspraak|ingepland|individuell|auf\sanfrage|entfällt|keine?|sur\s(?:devis|demande)|à\sdéfinir|néant|unlimited|included|[-–—_.…?✓✔✗✘×x•*\s]*|\[.{0,60}\]|<.{0,60}>|\{.{0,60}\}|\(.{0,60}\)|_{2,}.{0,20})$/i;

/** "As per the SLA level": where it is said, and not what. */
const ELSEWHERE =
  /^(?:according\sto|as\s(?:per|set\sout\sin|defined\sin|stated\sin)|depend(?:s|ing)\son|per|secondo|come\sda|in\sbase\sal|gemäß|laut|je\snach|selon|suivant|según|conforme|segundo|volgens|afhankelijk\svan)\s(?:[A-Za-zÀ-ɏ]{1,12}['’\s]\s?){0,3}(?:slas?|contract|agreement|level|severity|priority|plan|contratt?o|vertrag|stufe|priorität|contrat|niveau|livello|nivel|nível|prioridade?|priorità|gravità)(?![A-Za-zÀ-ɏ])[^\d]{0,40}$/i;
/** "Based on severity", "varies by plan": the same without saying where. */
const VARIES = compact(
  /^(?:based\son|var(?:ies|iable|ying)(?:\s(?:by|with|per))?|depend(?:s|ent|ing)\s(?:up)?on|(?:abhängig|je)\s(?:von|nach)|variiert\sje\snach|en\sfonction|(?:varie\s)?(?:selon|suivant)|dipende|varia\s(?:in\sbase|según|a\sseconda)|depende|afhankelijk)\s(?:(?:on|by|of|de|da|do|d[ae]l(?:la)?|van|der|dem|the|its|their|la|il|el|di|ticket|incident|issue|case|your|support)\s){0,3}(?:severity|priority|urgency|impact|sla|plan|tier|service\slevel|schweregrad|dringlichkeit|priorität|gravité|urgence|priorité|gravità|urgenza|priorità|gravedad|urgencia|prioridade?|gravidade|urgência|ernst|urgentie|prioriteit)(?:\s(?:levels?|class|rating|matrix))?$/i,
);
/** "Updated every 15 minutes": how often something is told anew. */
const RHYTHM =
  /^(?:is\s)?(?:status\s)?(?:updat(?:es?|ed)|refreshed|published|aktualisier(?:t|ung)|mise?s?\sà\sjour|aggiornat[oa]|aggiornament[io]|actualizad[oa]|actualización|atualizad[oa]|atualização|bijgewerkt|updates?)\s(?:every|each|alle|jede|toutes\sles|ogni|cada|a\scada|elke|iedere)\s/i;

/** "Time until somebody looks at it": what a time is, and not how long. */
const DEFINES =
  /^(?:the\s)?(?:elapsed\s)?(?:time|period|interval)\s(?:to|until|till|from|between|it\stakes|that|within\swhich|elapsed|taken)\s[^\d]*$|^(?:zeit(?:raum|spanne)?\s(?:bis|zwischen|von|ab)|(?:délai|temps|durée)\s(?:entre|avant|jusqu['’])|tempo\s(?:tra|fra|dal|prima)|tiempo\s(?:entre|desde|hasta)|tempo\s(?:entre|desde|até)|tijd\s(?:tussen|tot|vanaf))\s?[^\d]*$/i;

export function isPlaceholder(value: string): boolean {
  const text = value.trim().replace(/[.:;,]+$/, '');
  return [PLACEHOLDER, ELSEWHERE, VARIES, RHYTHM, DEFINES].some((kind) => kind.test(text));
}

/** Words that a list or row has in the place of a time. */
const IN_PLACE =
  /^(?:best[-\s](?:efforts?|endeavou?rs)|(?:at|with|by|mit|im|dans|avec|à|con|en|na|nel|alla|met|bij)\s(?:(?:the|dem|das|la|le|l['’]|el|il|de|o|a)\s?)?(?:next|following|nächsten?|folgenden|prochaine?|prossim[ao]|próxim[ao]|siguiente|volgende)\s(?:(?:scheduled|planned|regular|software|product|service|feature|minor|major|quarterly|monthly|maintenance|geplanten|regulären|planifiée)\s)?(?:release|version|update|upgrade|versione|versión|versão|aggiornamento|actualización|livraison|wartung|patch|service\spack)|(?:(?:in|at|on|during)\sthe\s)?next\s(?:scheduled|planned|regular|routine)\s(?:release|version|update|visit|inspection|service)|as\sand\swhen|(?:when|as|if|where)\s(?:we|time|resources?|capacity|schedules?)\s(?:get|gets|allows?|permits?|can)|when\s(?:available|possible|practicable)|(?:reasonable|commercially\sreasonable)\s(?:efforts?|endeavou?rs|times?)|(?:lors\sd|avec|dans)(?:e\s|['’])?(?:la\s)?prochaine\s(?:version|livraison)|(?:as\s)?soon\sas\spossible|as\s(?:agreed|available|time\sallows)|(?:in\sthe\s)?next\s(?:release|version)|asap|(?:in|after|by|upon)\s(?:(?:mutual|joint|close)\s)?(?:consultation|agreement|arrangement|negotiation)|(?:is\s|are\s)?(?:individually\s)?(?:negotiated|arranged|agreed)\s(?:by|with|individually|case\sby\scase|together)|in\s(?:gegenseitiger\s|gemeinsamer\s)?abstimmung|im\seinvernehmen|en\sconcertation|(?:d['’]un|de)\scommun\saccord|en\saccord\savec|de\scomún\sacuerdo|di\scomune\saccordo|da\sconcordare|a\s(?:convenir|acordar|combinar)|de\scomum\sacordo|in\s(?:onderling\s)?overleg|(?:(?:by|on|at)\s)?(?:an?\s|the\s)?(?:mutually\s)?agreed(?:\s(?:or|and)\s(?:scheduled|planned))?\s(?:date|deadline|time(?:frame)?|schedule)|(?:vereinbarter|abgestimmter)\stermin|zum\svereinbarten\stermin|(?:à\sla\s)?date\sconvenue|(?:alla\s)?data\sconcordata|(?:en\sla\s)?fecha\s(?:acordada|convenida)|(?:na\s)?data\sacordada|(?:op\sde\s)?afgesproken\s(?:datum|termijn)|bestmöglich|nach\s(?:aufwand|möglichkeit|(?:vorheriger\s|gemeinsamer\s)?(?:vereinbarung|absprache))|nächstes\srelease|au\smieux|dès\sque\spossible|prochaine\sversion|appena\spossibile|lo\santes\sposible|zo\ssnel\smogelijk)(?![A-Za-zÀ-ɏ])[^.;]{0,30}[.;]?$/i;

export const inPlaceOfTime = (value: string): boolean => IN_PLACE.test(value.trim());

const IMMEDIATE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:immediate(?:ly)?|instant(?:ly|aneous)?|straight\saway|sofort(?:ige?)?|unverzüglich[A-Za-zÀ-ɏ]{0,2}|umgehend[A-Za-zÀ-ɏ]{0,2}|immédiat[A-Za-zÀ-ɏ]{0,5}|immediat[oa][A-Za-zÀ-ɏ]{0,5}|inmediat[oa][A-Za-zÀ-ɏ]{0,5}|onmiddellijk)(?![A-Za-zÀ-ɏ\d_])/i;
/** The longest cell that says in words what stands in the place of a time. */
const LONGEST_WORDS = 400;
const LONGEST_IMMEDIATE = 200;

/**
 * The times of a value. `words` says whether a value without any figure counts ("Best effort"): only
 * where it stands in the place of a time.
 */
export function targetsOf(
  value: string,
  offset: number,
  working: WorkingTime,
  words: boolean,
): readonly Target[] {
  if (isPlaceholder(value) || isBlank(value)) return [];
  const durations = durationsIn(value);
  if (durations.length > 0 && durations.every(isOfAMachine)) return [];
  const segments = segmentsOf(value, offset);
  const found: Target[] = [];
  let spare: string | null = null;
  for (const segment of segments) {
    const coverage = coverageOf(segment.text);
    const target = targetOf(segment, coverage, working, words && segments.length === 1);
    if (target !== null) found.push(target);
    else if (coverage !== null) spare = coverage;
  }
  if (found.length === 0 && words && segments.length > 1 && !value.includes(';')) {
    const whole = targetOf({ text: value, start: offset }, spare, working, true);
    return whole === null ? [] : [whole];
  }
  return found.map((target) =>
    target.coverage === null && spare !== null ? { ...target, coverage: spare } : target,
  );
}

function targetOf(
  { text, start }: Segment,
  coverage: string | null,
  working: WorkingTime,
  words: boolean,
): Target | null {
  const [first] = timesOf(text);
  if (first === undefined) {
    const trimmed = spanOf(text);
    const immediate = IMMEDIATE.test(text);
    const isWords =
      words &&
      trimmed.text.length <= LONGEST_WORDS &&
      /\p{L}{2}/u.test(trimmed.text) &&
      !saysShare(trimmed.text) &&
      !SAYS_WORTH.test(trimmed.text) &&
      !SAYS_NOTICE.test(trimmed.text) &&
      (!namesOther(text) || IN_PLACE.test(trimmed.text));
    if (
      (!immediate &&
        (!isWords || coverageAlone(trimmed.text, coverage) || isHoursAlone(trimmed.text))) ||
      (!isWords && trimmed.text.length > LONGEST_IMMEDIATE)
    )
      return null;
    return {
      text: trimmed.text,
      start: start + trimmed.start,
      end: start + trimmed.end,
      hours: null,
      working: false,
      coverage,
      share: null,
      timed: immediate,
    };
  }
  const [share] = percentagesIn(text).filter((percent) => percent.end <= first.start);
  const span = spanOf(text);
  return {
    text: span.text,
    start: start + span.start,
    end: start + span.end,
    hours: hoursOfRead(first, working, text.slice(first.end)),
    working: first.working,
    coverage: coverage ?? ownCoverage(first),
    share: share?.value ?? null,
    timed: true,
  };
}

/** "A further 2%", "an availability of 99.9% is required": words on a share, which stand in no place of a time. */
const saysShare = (text: string): boolean => /\d\s?%/.test(text);

/** Nobody answers a ticket within seconds: such times are the software's, or those of a ringing telephone. */
export const isOfAMachine = ({ duration }: ReadDuration): boolean =>
  duration?.unit === 'second' && Number(duration.value) <= LONGEST_RINGING;
const LONGEST_RINGING = 120;

const EVERY =
  /(?:\bevery|\beach|\bevery\sother|\bper|\balle|\bjede\w?|\btoutes\sles|\bchaque|\bogni|\bcada)\s{0,2}$/i;

/** "twice in any period of 40 days", "le lundi de 8 h": over which something is counted, or from when it is open. */
const PERIOD =
  /(?:from|over|during|in|of|for|aus|über|sur|degli|dei|de|dos?|over)\s(?:the\s|den\s|les\s|los\s|gli\s|os\s|de\s)?(?:last|past|previous|preceding|letzten|vergangenen|derniers?|dernières|últimos|ultimi|laatste|afgelopen)\s$|(?:day|tag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sabato|domenica|sábado|domingo|zaterdag|zondag)s?\s(?:from|von|de|dalle|das|van)\s$|(?:in|during|within|over|for)\s(?:any|each|every|a\s(?:rolling|consecutive))\s(?:[a-z]{3,12}\s){0,2}(?:(?:period|window)\sof\s)?$/i;
/** "up to 3 hours a month" is how much of something there may be. */
const A_MONTH =
  /^\s?(?:\/|per|par|pro|al|por|a)\s?(?:mois|months?|monat|mese|mes|years?|an|jahr|anno|año|weeks?|semaine|woche|settimana|semana)(?![A-Za-zÀ-ɏ])/i;

/** "The response time runs from the start of the next working day": when a clock starts. */
const CLOCK_BEGINS =
  /(?:begins?|starts?|commences?|runs?|beginnt|startet|läuft|commence|débute|court|inizia|decorre|empieza|comienza|inicia|começa|begint)\s(?:to\srun\s|zu\slaufen\s|à\scourir\s)?(?:again\s|only\s|erst\s)?(?:at|on|from|with|am|mit|ab|à|au|dès|con|al|dal|el|desde|op|no|na)\s(?:(?:the|dem|le|la|l['’]|el|il|de|het|o)\s?)?(?:(?:start|beginning|opening|beginn|début|inizio|comienzo|inicio|início|begin)\s(?:of|des|du|de|del|do|van)\s(?:(?:the|de|het|la|le)\s)?)?(?:the\s)?$/i;

/** "2-4 hours late", "4 Stunden Verzug": by how much a time was missed. */
const LATE =
  /^\s?(?:of\s|too\s|d[ei]\s|zu\s|te\s)?(?:late|overdue|behind|delays?|verzug|verspätung|überfällig|spät|retard|ritardo|retraso|demora|atraso|vertraging|laat)(?![A-Za-zÀ-ɏ])/i;
/** "One day's line rental", "three days' fees": what is paid. */
const PAID = String.raw`['’]s?\s(?:[a-z-]{2,14}\s){0,2}(?:rent(?:al)?|fees?|charges?|credits?|subscription|payments?|price|invoice|bill|hire|salary|wages?)(?![a-z])`;
const WORTH = new RegExp(`^${PAID}`, 'i');
const SAYS_WORTH = new RegExp(PAID, 'i');

/** "3 Tage Vorlauf", in whole. */
const SAYS_NOTICE =
  /^\d{1,3}\s[A-Za-zÀ-ɏ]{3,14}\s(?:vorlauf|vorankündigung|(?:de\s)?préavis|(?:di\s)?preavviso|(?:de\s)?(?:preaviso|antelación|antecedência))$/i;
/** "24 hours' notice", "within 1 hour of escalation": how long before, and how soon another is there. */
const BEHIND_ELSE = compact(
  /^['’]?\s(?:(?:prior|advance|advanced|of|written|de|di)\s){0,2}(?:notice|vorlauf|vorankündigung|(?:de\s)?préavis|(?:di\s)?preavviso|(?:de\s)?(?:preaviso|antelación|antecedência))(?![A-Za-zÀ-ɏ])|^\sof\s(?:(?:the|an?|any)\s)?escalat[a-z]{2,4}(?!\s(?:from|by))(?![a-z])/i,
);

/** "Late by 2 hours", "a delay of 4 hours", "extended to 15 hours" */
const LATE_BY =
  /(?:late|delay(?:ed)?|overdue|over(?:runs?|ran|shoots?|stepped)|exceed(?:ed|s)?|miss(?:ed|es)?|überzieht|überschreitet|retard|ritardo|retraso|atraso|verspätung|verzug|vertraging)\s(?:by|of|d[ei]|von|um|van)\s(?:up\sto\s|more\sthan\s|over\s|mehr\sals\s|plus\sde\s|più\sdi\s|más\sde\s|meer\sdan\s|[<>≤≥]\s?)?$|(?:extended|prolonged|lengthened|verlängert|prolongée?s?|prorogat[oaie]|estes[oaie]|ampliad[oa]s?|prorrogad[oa]s?|verlengd)\s(?:by|to|auf|um|à|de|a|fino\sa|hasta|até|tot|met)\s(?:up\sto\s)?$/i;

/** Durations of a value that are its time: no hours of service, no rhythm, nothing of an update, no delay. */
export function timesOf(
  text: string,
  words: readonly TopicWord[] = topicWords(text),
): readonly ReadDuration[] {
  const durations = withElliptic(text, durationsIn(text));
  if (durations.length === 0) return [];
  const hours = hoursPhrases(text);
  return durations.filter((read, index) => {
    // "2 business days (Mon-Fri, 9-5)": hours that only begin with the unit of the time say when it runs.
    const covers = (start: number) => start > read.start && /\d\s?$/.test(text.slice(0, start));
    if (hours.some(({ start, end }) => read.start < end && read.end > start && !covers(start)))
      return false;
    if (EVERY.test(text.slice(Math.max(0, read.start - 14), read.start))) return false;
    if (PERIOD.test(text.slice(Math.max(0, read.start - 40), read.start))) return false;
    if (read.duration === null || read.working) {
      const before = text.slice(Math.max(0, read.start - 70), read.start);
      if (CLOCK_BEGINS.test(before)) return false;
    }
    if (A_MONTH.test(text.slice(read.end, read.end + 16))) return false;
    if (LATE.test(text.slice(read.end, read.end + 20))) return false;
    if (WORTH.test(text.slice(read.end, read.end + 50))) return false;
    if (BEHIND_ELSE.test(text.slice(read.end, read.end + 40))) return false;
    if (LATE_BY.test(text.slice(Math.max(0, read.start - 40), read.start))) return false;
    const since = durations[index - 1]?.end ?? 0;
    const nearest = words.filter(({ start }) => start >= since && start < read.start).at(-1);
    if (nearest?.topic !== 'other') return true;
    return since > 0 && startsClock(text.slice(since, nearest.start));
  });
}

const namesOther = (text: string) => topicWords(text)[0]?.topic === 'other';

const IN_BRACKETS = /^\((.*)\)$/u;

/** A value without its list marks, full stop and outer brackets. */
function spanOf(text: string): { text: string; start: number; end: number } {
  const lead = /^[\s:–—•*=-]*/u.exec(text)?.[0].length ?? 0;
  const trail = /[\s.,;:*]*$/u.exec(text.slice(lead))?.[0].length ?? 0;
  const inner = text.slice(lead, text.length - trail);
  const unwrapped = IN_BRACKETS.exec(inner);
  return unwrapped === null || (unwrapped[1] ?? '').includes(')')
    ? { text: inner, start: lead, end: lead + inner.length }
    : { text: unwrapped[1] ?? '', start: lead + 1, end: lead + inner.length - 1 };
}

/** "24x7", "within working hours": when the clock of a time runs, as printed; null where silent. */
export function coverageOf(text: string): string | null {
  const phrase = hoursPhrases(text).find((one) => !isOfOnePlan(text, one));
  return inBrackets(phrase?.text) ?? namedHours(text)?.text ?? OUT_OF_HOURS.exec(text)?.[0] ?? null;
}

/** "business days (Mon-Fri, 9-5)" behind a number is its unit, and the hours stand in the brackets. */
const inBrackets = (hours: string | undefined): string | undefined =>
  /^[a-z]{4,9}\sdays?\s\(([^()]{3,60})\)?$/i.exec(hours ?? '')?.[1] ?? hours;

/** Named by what they are not: "out of hours", "fuera de horario". */
const OUT_OF_HOURS =
  /(?<![A-Za-zÀ-ɏ])(?:(?:after|out[-\s]of|off|outside(?:\sof)?)[-\s]hours|fuera\sdel?\shorario(?:\slaboral)?|fuori\s(?:dall['’])?orario|hors\s(?:des\s)?(?:horaires|heures)(?:\s(?:ouvr[ée]{1,2}s|ouvrables|d['’]ouverture|de\sbureau))?|buiten\skantooruren|feierabend|(?:outside|otherwise|overnight|at\snight|außerhalb|sonst|nachts|en\sdehors|la\snuit|di\snotte|de\snoche|à\snoite|'s\snachts|daarbuiten)(?=[.;]?$))(?![A-Za-zÀ-ɏ])/i;

const OFF_HOURS =
  /(?<![A-Za-zÀ-ɏ])(?:(?:after|outside|out[-\s]of|non)[-\s]?(?:of\s)?(?:business|office|working|normal|service)?[-\s]?hours|weekends?|nights?|(?:outside|außerhalb)\s.{0,20})(?![A-Za-zÀ-ɏ])/i;

/** "Business hours", "After hours": when the clock of the times below a heading runs. */
export const hoursInHeading = (heading: string): string | null =>
  OFF_HOURS.exec(heading)?.[0].trim() ?? coverageOf(heading);

export const isOutOfHours = (heading: string): boolean => OFF_HOURS.test(heading);

const coverageAlone = (text: string, coverage: string | null) =>
  coverage !== null && text.length - coverage.length < 12;

/** "2 business hours" runs on business hours. */
export function ownCoverage({ text }: ReadDuration): string | null {
  const [code] = serviceCodes(text);
  if (code !== undefined) return code.coverage;
  const word = /\b(business|working|office|work|support|service)\s(?:minutes?|hours?)\b/i.exec(
    text,
  );
  if (word !== null) return `${word[1] ?? ''} hours`;
  if (/\dBH|\sBHR?S?$/u.test(text.trimEnd())) return 'business hours';
  return (
    /heures?\souvr(?:ées?|ables?)|ore\slavorativ[ae]|horas?\s(?:laborables?|laborales?|hábil(?:es)?)|(?:arbeits|geschäfts|service|büro)stunden?/i.exec(
      text,
    )?.[0] ?? null
  );
}
