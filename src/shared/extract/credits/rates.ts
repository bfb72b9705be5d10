import type { DecimalString } from '#shared/base/decimal.ts';
import { cite } from '#shared/document/citation.ts';
import type { CreditTerm } from '#shared/terms/terms.ts';
import { durationAt } from '../grammar/duration.ts';
import { moneyIn } from '../grammar/money.ts';
import { numbersIn } from '../grammar/numbers.ts';
import { percentagesIn } from '../grammar/percent.ts';
import type { Statement } from '../statements.ts';
import { partIn } from '../service-parts.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, FEE, OTHER_LEVEL } from '../vocabulary.ts';
import { amountOf, creditInKind, type CreditValue } from './credit-value.ts';
import { extendsTerm } from './extensions.ts';
import { factorIn } from './formulas.ts';
import { gives, givesOfFee, paysCustomer } from './giving.ts';
import { LATE } from './lateness.ts';
import { marksOf } from './marks.ts';
import { ownAllowance } from './own-allowance.ts';
import { PART_OF_POINT, PARTS } from './parts-of-points.ts';
import { printed, type FoundTier } from './tier.ts';
import { compact } from '../grammar/compact.ts';
import { BEYOND, GRACE, PAST_TARGET, withoutAnyLimits } from './grace.ts';

type Step = NonNullable<CreditTerm['per']> & { readonly start: number; readonly end: number };

const EACH = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:for|per|pro|für|par|pour|por|per|of|in|bei|with|mit|avec|con|com|met)\s(?:each|every|any|jede[nrsm]?|chaque|cada|ogni)|voor (?:elke?|ieder[e]?)|(?:para|a|em) cada|for each and every|each|every|elke?|iedere?|je(?:de[nrsm]?)?|pro|per|par tranche(?: supplémentaire| entamée| complète)?(?: de| d['’]une?)|par|chaque|cada|ogni)\s(?:(?:full|complete|whole|entire|additional|further|started|commenced|continuous|consecutive|cumulative|subsequent|successive|extra|incremental|angefangene[nrs]?|weitere[nrs]?|volle[nrs]?|begonnene[nrs]?|cumulée?|supplémentaire|entamée?|vol(?:le|ledige?)?|hele?|begonnen|extra|aaneengesloten)\s){0,3}(?:(?:period|block|increment|interval|multiple|zeitraum)s?\s(?:of|von)\s)?/gi,
);
const UNIT =
  /(?:(hour|stunde|heure|ora|hora|hr|uur|uren)s?n?|(minute|minuto|minuut|minuten|min)s?n?|(day|tag|jour|giorno|día|dag|dia)s?|(percent(?:age)?[\s-]points?|%-?point|prozentpunkte?|point de pourcentage|percent|prozent|point))(?![A-Za-zÀ-ɏ])/iy;

/** "for every 0.05%", "for each 30 minutes of downtime", "per hour": the step that a rate counts. */
export function stepIn(text: string): Step | null {
  for (const { index, 0: words } of text.matchAll(EACH)) {
    const at = index + words.length;
    const step = percentStep(text, at) ?? timeStep(text, at);
    if (step !== null) return { ...step, start: index };
  }
  return null;
}

type Ended = NonNullable<CreditTerm['per']> & { readonly end: number };

function percentStep(text: string, at: number): Ended | null {
  const window = text.slice(at, at + 60);
  const [figure] = percentagesIn(window);
  if (figure !== undefined && figure.start <= 3)
    return { value: figure.value, unit: 'percentage-point', end: at + figure.end };
  // "each 0.1 point": of percent, where the level is one.
  const part = PART_OF_POINT.exec(window);
  if (part !== null)
    return {
      value: PARTS[part[1]?.toLowerCase() ?? ''] ?? ('0.1' as DecimalString),
      unit: 'percentage-point',
      end: at + part[0].length,
    };
  const [number] = numbersIn(window, 'share');
  if (number === undefined || number.start > 3) return null;
  const points = POINTS.exec(window.slice(number.end))?.[0].length ?? 0;
  return points === 0
    ? null
    : { value: number.value, unit: 'percentage-point', end: at + number.end + points };
}

const HALF_HOUR =
  /^(?:half(?:\san|[\s-])\s?hour|half uur|halbe stunde|demi-heure|mezz['’]ora|media hora|meia hora)(?![A-Za-zÀ-ɏ])/i;

/** "for each period of 30 or more consecutive minutes", "for each block of at least 15 minutes". */
const PERIOD_OF =
  /^(?:(?:periods?|blocks?|intervals?|stretch(?:es)?|spans?|units?) of )?(?:(?:at least|a minimum of|no less than) )?(\d{1,3})(?: ?\(\d{1,3}\))?(?: or (?:more|longer))?(?: (?:consecutive|continuous|contiguous|uninterrupted|full))? (?:(minute)|(hour))s?(?![A-Za-z])/i;

function timeStep(text: string, at: number): Ended | null {
  const period = PERIOD_OF.exec(text.slice(at, at + 90));
  if (period?.[1] !== undefined)
    return {
      value: period[1] as DecimalString,
      unit: period[2] === undefined ? 'hour' : 'minute',
      end: at + period[0].length,
    };
  const half = HALF_HOUR.exec(text.slice(at, at + 20));
  if (half !== null)
    return { value: '30' as DecimalString, unit: 'minute', end: at + half[0].length };
  const time = durationAt(text, at);
  const unit = time?.duration?.unit;
  if (time?.duration && (unit === 'minute' || unit === 'hour' || unit === 'day'))
    return { value: time.duration.value, unit, end: time.end };
  UNIT.lastIndex = at;
  const match = UNIT.exec(text);
  if (match === null) return null;
  const named = match[1] ? 'hour' : match[2] ? 'minute' : match[3] ? 'day' : 'percentage-point';
  return { value: '1' as DecimalString, unit: named, end: at + match[0].length };
}

/** Points of percent without the word. */
const POINTS =
  /^\s?(?:(?:of\s)?a\s)?(?:points?|pp|pts?|punkten?|punt[oi]|puntos?|pontos?|punten|punt)(?![A-Za-zÀ-ɏ])/i;

/** Being down in other words: "could not be reached". */
const NOT_UP =
  /(?<![A-Za-zÀ-ɏ])(?:(?:not|[a-z]{2,5}n['’]t|cannot) (?:be )?(?:reach[A-Za-zÀ-ɏ]*|available|accessible|respond[A-Za-zÀ-ɏ]*|usable|up|used|work[A-Za-zÀ-ɏ]*)|nicht (?:erreichbar|verfügbar|nutzbar|zur verfügung)|injoignables?|non (?:raggiungibil[ei]|disponibil[ei])|(?:di )?fermo(?: (?:macchina|servizio))?|d['’]arrêt|de parada|de (?:paragem|inatividade|inactividad)|stilstand|stillstand[a-z]*|no (?:disponible|accesible)s?|(?:fault|problem|failure|issue|incident|disruption|breach) (?:persists?|continues?|lasts?|remains?|goes on|is not (?:fixed|repaired|remedied|resolved)))(?![A-Za-zÀ-ɏ])/i;
/** What a rate is for: time below the level. "per day" of anything else is no rate. */
const FAILING =
  /(?<![A-Za-zÀ-ɏ])(?:unusable|below|under|beneath|less than|short(?:s| of|fall)?|decreases?|drops?|declines?|deficits?|deteriorations?|missed|offline|unreachable|inaccessible|(?:is|are|was|were) down|hors ligne|unter(?:halb)?|unterschr(?:eit|itt)[A-Za-zÀ-ɏ]*|(?:ziel)?abweichung[A-Za-zÀ-ɏ]*|deviations?|d['’]écart|écarts?|scostament[oi]|desviaci(?:ón|ones)|desvios?|afwijking(?:en)?|fehlend[A-Za-zÀ-ɏ]*|en dessous|inférieur[A-Za-zÀ-ɏ]*|manquant[A-Za-zÀ-ɏ]*|sotto|inferiore|por debajo|delays?|verzug|retards?|late|ritardo|retrasos?|demoras?|in eccesso|boven de|onder de|beneden|onbereikba[A-Za-zÀ-ɏ]*|abaixo|fora do ar|atrasos?)(?![A-Za-zÀ-ɏ])/i;
const NO_RATE =
  /(?<![A-Za-zÀ-ɏ])(?:terminat[A-Za-zÀ-ɏ]*|maximum|exceed|interest|cap(?:ped)?|per day rate|hourly rate)(?![A-Za-zÀ-ɏ])/i;

/** "credited at the hourly rate": the price of the time that was lost. */
const AT_A_RATE =
  /(?<![A-Za-zÀ-ɏ])(?:credited|refunded|reimbursed|compensated|given back|waived) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:at|with|by) (?:the|its|their|your|an?) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:hourly|daily|per-minute|hour['’]s|day['’]s) (?:rates?|prices?|charges?|fees?)(?![A-Za-zÀ-ɏ])/i;

/** The rate that a sentence states; its level is the promised one. */
export function rateIn(statement: Statement): FoundTier | null {
  const { passage, start, example, topics, previous } = statement;
  const text = `${introducedStep(statement)}${statement.text}`;
  if (example || !/\d|one|each|every|je|pro|par|times|fache/i.test(text)) return null;
  const isCredit = CREDIT.test(text) || topics.credit || CREDIT.test(previous);
  const step = stepIn(text);
  if (step === null) return isCredit ? formulaRate(statement) : null;
  // "For each 0.1 point below target: 2% of the fee" can be nothing else.
  const isShare = step.unit === 'percentage-point' && FEE.test(text) && FAILING.test(text);
  const isKnown = isCredit || isShare || paysCustomer(text);
  if (!isKnown && !gives(text) && !extendsTerm(text)) return null;
  if (!isKnown && !givesOfFee(text) && creditInKind(text) === null) return null;
  const near = text.slice(step.end, step.end + 80);
  const isFailure =
    [DOWNTIME, FAILING, NOT_UP].some((words) => words.test(near)) ||
    (PAST_TARGET.test(near) && /%|per\s?cent|prozent/i.test(text)) ||
    (isMissed(text) && step.unit !== 'day');
  if (!isFailure && !(step.unit === 'percentage-point' && FAILING.test(text))) return null;
  const credit = creditBesideLimits(text, step, isCredit);
  if (credit === null) return null;
  const [from, to] = [Math.min(credit.start, step.start), Math.max(credit.end, step.end)];
  return {
    band:
      ownLevel(text) ??
      (isAvailabilityRate(text, near) && !GRACE.test(text.slice(step.end)) ? null : NO_LEVEL),
    measure: step.unit === 'hour' || step.unit === 'minute' ? step.unit : 'percent',
    value: credit,
    per: { value: step.value, unit: step.unit },
    ...startOf(step, withoutAnyLimits(text)),
    text: printed(text, from, to + (CLAUSE_BEHIND.exec(text.slice(to))?.[0].length ?? 0)),
    scope: partIn(text),
    group: `${passage.source}#rate`,
    citations: [cite(passage.source, passage.text, start, statement.end)],
    confidence: 0.85,
    rule: 'credits/rate',
    context: text,
    at: passage.at,
  };
}

/** "… of US$3,600.00, max. ten days": a dot within a figure or behind a short word ends no clause. */
const CLAUSE_BEHIND = /^(?:[^.;\n]|\.(?=\d)|(?<=[\s(]max)\.){0,90}/i;

/**
 * "each hour of downtime" counts from the first minute, "each hour of downtime beyond the guarantee" does
 * not; of a step without such words, and of one behind a time of grace that tells no length, nobody can tell.
 */
function startOf(step: Step, text: string): Pick<FoundTier, 'countsFrom' | 'countsBeyond'> {
  const { unit, start, end } = step;
  if (unit === 'percentage-point' || unit === 'case') return {};
  const countsBeyond = ownAllowance(text, start, end);
  if (countsBeyond !== null) return { countsBeyond };
  const behind = text.slice(end);
  if (GRACE.test(behind)) return {};
  // What a step is of stands right behind it: "…, if availability is below 99.9%" is a condition.
  const of = /^[^.,;:()]{0,90}/.exec(behind)?.[0] ?? '';
  if (BEYOND.test(of)) return { countsFrom: 'promise' };
  return DOWNTIME.test(of) || NOT_UP.test(of) ? { countsFrom: 'first-minute' } : {};
}

/** "The credit in percent is ten times the points missing": a rate as a formula. */
function formulaRate({ text, passage, start }: Statement): FoundTier | null {
  const factor = text.length > LONGEST_FORMULA ? null : factorIn(text);
  if (factor === null || !/%|per\s?cent|prozent|pour\s?cent|procent|ciento|cento/i.test(text))
    return null;
  return {
    band: ownLevel(text),
    measure: 'percent',
    value: { unit: 'percent', credit: factor.value },
    per: { value: '1' as DecimalString, unit: 'percentage-point' },
    text: printed(text, factor.start, factor.end),
    scope: partIn(text),
    group: `${passage.source}#rate`,
    citations: [cite(passage.source, passage.text, start, start + text.length)],
    confidence: 0.75,
    rule: 'credits/rate',
    context: text,
    at: passage.at,
  };
}
const LONGEST_FORMULA = 400;

/** "For every 0.1% below the target:" above the item "Credit: 2%"; empty where nothing is counted above. */
function introducedStep({ text, passage: { kind, lead } }: Statement): string {
  const counts =
    kind === 'item' &&
    lead.length <= LONGEST_INTRODUCTION &&
    lead.trimEnd().endsWith(':') &&
    stepIn(lead) !== null &&
    stepIn(text) === null &&
    GIVES_SHARE.test(text) &&
    !LIMITS.test(text);
  return counts ? `${lead} ` : '';
}
const LONGEST_INTRODUCTION = 120;
/** A line that says nothing but what is given: "Service credit: 5% of the monthly fee", "10% off". */
const GIVES_SHARE = compact(
  /^[^.;:%\d]{0,40}:?\s{0,2}\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|per\s?cent|prozent|pour\s?cent)[^%.;]{0,80}\.?$/i,
);
const LIMITS =
  /(?<![A-Za-zÀ-ɏ])(?:max[A-Za-zÀ-ɏ.]*|cap(?:ped)?|limit[A-Za-zÀ-ɏ]*|up to|at most|höchst[A-Za-zÀ-ɏ]*|bis zu|plafon[A-Za-zÀ-ɏ]*|obergrenze|massim[oa]|máxim[oa]|hasta|fino a|jusqu['’]à|até|tot)(?![A-Za-zÀ-ɏ])/i;

/** Being down, or availability that is missed. */
const isMissed = (text: string): boolean =>
  DOWNTIME.test(text) || (AVAILABILITY.test(text) && FAILING.test(text));

/** "for uptime below 99.9%, 10% for every 1%": the level that the sentence itself begins at. */
function ownLevel(text: string): FoundTier['band'] {
  const levels = marksOf(text, true).flatMap((mark) =>
    mark.role === 'band' && Number(mark.band.below ?? 0) > 50 && !isCap(text, mark)
      ? [mark.band]
      : [],
  );
  const [only, ...more] = levels.filter(
    ({ below }, index) => levels.findIndex((other) => other.below === below) === index,
  );
  return only !== undefined && more.length === 0 ? only : null;
}

/** "Up to 100%": as far as a credit may go, no level. */
const isCap = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  /100\s?%?$/.test(text.slice(start, end)) && LIMITS.test(text.slice(Math.max(0, start - 12), end));

const NO_LEVEL: FoundTier['band'] = { below: null, atOrAbove: null };

/** A rate of late answers or poor quality, "for each hour of delay", does not begin below the level of availability. */
const isAvailabilityRate = (text: string, near: string): boolean =>
  [AVAILABILITY, DOWNTIME, NOT_UP].some((words) => words.test(text)) ||
  !(OTHER_LEVEL.test(text) || LATE.test(near));

/** "5% for each started hour": below the name of a credit, the share right before its step. */
function shareAtStep(text: string, step: Step): CreditValue | null {
  const [share] = percentagesIn(text).filter(({ end }) => end <= step.start);
  if (share === undefined || share.points || share.placeholder || Number(share.value) > MOST_A_STEP)
    return null;
  const isAlone = /^\W{0,4}$/u.test(text.slice(0, share.start));
  return isAlone && /^\s{0,2}$/u.test(text.slice(share.end, step.start))
    ? { unit: 'percent', credit: share.value, start: share.start, end: share.end }
    : null;
}
const MOST_A_STEP = 50;

/** "Subject to a maximum credit of 20% of the fee": behind what each step gives. */
const OF_MOST =
  /(?<![A-Za-z])(?:maximum|max\.?)(?: (?:total|aggregate|service|monthly|quarterly|credit|refund|amount)){1,3} (?:of|is|:) $/i;

/**
 * "20 USD for each hour, not to exceed the monthly fee": what a step gives is no limit, and a limit makes it no other
 * matter. Where nothing stands beside the limit, as in "for each hour, up to 5% of the fee", it is what is given.
 */
function creditBesideLimits(text: string, step: Step, isCredit: boolean) {
  const isRate = (credit: ReturnType<typeof creditOf>, words: string) =>
    credit !== null && (!credit.weak || !NO_RATE.test(words) || AT_A_RATE.test(text));
  const given = withoutAnyLimits(text);
  const beside = creditOf(given, step, isCredit);
  if (isRate(beside, given)) return beside;
  const within = creditOf(text, step, isCredit);
  return isRate(within, text) ? within : null;
}

function creditOf(text: string, step: Step, isCredit: boolean) {
  const marks = marksOf(text, true);
  const percent = marks.find(
    (mark) =>
      mark.role === 'credit' &&
      (mark.end <= step.start || mark.start >= step.end) &&
      !isCap(text, mark) &&
      !OF_MOST.test(text.slice(Math.max(0, mark.start - 50), mark.start)),
  );
  if (percent?.role === 'credit')
    return {
      unit: 'percent' as const,
      credit: percent.bound.value,
      start: percent.start,
      end: percent.end,
      weak: false,
    };
  const bare = isCredit ? shareAtStep(text, step) : null;
  if (bare !== null) return { ...bare, weak: false };
  const blank =
    text.slice(0, step.start) + ' '.repeat(step.end - step.start) + text.slice(step.end);
  const inKind = creditInKind(blank);
  if (inKind !== null) return { ...inKind, weak: true };
  const [amount] = moneyIn(blank);
  return amount ? { ...amountOf(amount), weak: true } : null;
}
