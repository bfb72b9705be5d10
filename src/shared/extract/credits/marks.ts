import { bandOfOne, bandOfTwo, boundsIn, type Band, type Bound } from '../grammar/bounds.ts';
import { compact } from '../grammar/compact.ts';
import { bandOfDowntime } from './down-shares.ts';
import { creditEvidence, isLimit, isShareOfFee } from './fee-share.ts';
import type { Mark } from './mark.ts';
import { isRelative, relativeBand } from './relative-levels.ts';

/** The levels and credits of a sentence in order; `inSchedule`: what introduces it speaks of credits. */
export function marksOf(text: string, inSchedule: boolean): readonly Mark[] {
  const bounds = boundsIn(text).filter(({ figure }) => !figure.placeholder && !figure.points);
  const evidence = bounds.map((bound, index) =>
    beginsLevels(text, bound, bounds[index + 1])
      ? null
      : isBeforeItsLevel(text, bounds, index, inSchedule)
        ? 'words'
        : creditEvidence(text, bound),
  );
  const marks: Mark[] = [];
  for (let at = 0; at < bounds.length; at += 1) {
    const bound = bounds[at]!;
    if (isLimit(text, bound)) continue;
    const next = bounds[at + 1];
    if (
      evidence[at] !== 'words' &&
      bound.comparison === null &&
      !isRelative(text, marks, bound) &&
      isListed(text, marks, bound, next) &&
      !isCreditBehind(marks, bound)
    ) {
      marks.push(like(marks.at(-1)!, bound));
      continue;
    }
    const both =
      next && evidence[at] !== 'words' && evidence[at + 1] !== 'words'
        ? bandOfTwo(text, bound, next)
        : null;
    if (both !== null) {
      marks.push({ role: 'band', band: both, start: both.start, end: both.end });
      at += 1;
      continue;
    }
    const isCredit =
      evidence[at] === 'words' || (evidence[at] === 'arrow' && marks.at(-1)?.role === 'band');
    if (isCredit) {
      pushCredit(text, marks, bound);
      continue;
    }
    const single = bandOfDowntime(text, bound) ?? bandOfOne(bound);
    // "5% off, up to 20% a month": no level is as low, so that it says how far credits go.
    const isTooLow = bound.comparison === 'at-most' && Number(bound.value) < MOST_BEFORE;
    if (single !== null && !isTooLow)
      marks.push({ role: 'band', band: single, start: bound.start, end: bound.end });
    else if (inSchedule && isRelative(text, marks, bound)) pushCredit(text, marks, bound);
    else if (continues(text, marks, bound) && !isCreditBehind(marks, bound))
      marks.push(like(marks.at(-1)!, bound));
    else if (inSchedule && followsBand(text, marks, bound)) pushCredit(text, marks, bound);
  }
  return marks;
}

/** Adds a credit, with the level that "25% below that" names by the lowest before it. */
function pushCredit(text: string, marks: Mark[], bound: Bound): void {
  const { start, end } = bound.figure;
  const relative = relativeBand(text, marks, bound);
  if (relative !== null && relative.start < start) marks.push(relative);
  marks.push({ role: 'credit', bound, start, end });
  if (relative !== null && relative.start > start) marks.push(relative);
}

/** "10% for <99.9%, 25% for <99.5%": a small figure, and behind it the level below which it is given. */
function isBeforeItsLevel(
  text: string,
  bounds: readonly Bound[],
  index: number,
  inSchedule: boolean,
): boolean {
  const [bound, next] = [bounds[index]!, bounds[index + 1]];
  if (!inSchedule || bound.comparison !== null || next === undefined) return false;
  const further = bounds[index + 2];
  const isBand = further !== undefined && bandOfTwo(text, next, further) !== null;
  if (!isBand && next.comparison !== 'below' && next.comparison !== 'at-most') return false;
  const gap = text.slice(bound.end, next.start);
  // "the whole (100%), if it was less than 95%": all of the fee, the last step.
  const isAll = Number(bound.value) === 100 && GIVEN_FOR.test(gap);
  if ((Number(bound.value) > MOST_BEFORE && !isAll) || Number(next.value) <= MOST_BEFORE)
    return false;
  const isFirst = Number(bounds[0]!.value) <= MOST_BEFORE;
  return GIVEN_FOR.test(gap) || (isFirst && ITS_LEVEL_NEXT.test(gap));
}
/** "10% - less than 99.9%", "5% (below 99%)": signs alone lead on to the level. */
const ITS_LEVEL_NEXT =
  /^\s{0,2}(?:[–—:=(@-]\s{0,2})?(?:(?:uptime|availability|verfügbarkeit|disponibilité)(?: of)?\s)?(?:(?:between|from|zwischen|von|entre|de)\s)?$/iu;

/** No level is as low, no step of credits as high. */
const MOST_BEFORE = 50;
const GIVEN_FOR = compact(
  /^(?:[)\]]?[,;]?[\s*]{1,3})(?:(?:(?:shall|will|is|are|would)\s(?:also\s)?(?:be\s)?(?:payable|due|given|credited|applied|applicable|granted|awarded|paid|issued|deducted|refunded)|(?:(?:shall|will)\s)?appl(?:y|ies))\s)?(?:@|for|if|when(?:ever)?|where|once|as soon as|in the event(?: that)?|in case|in (?:any|a|each|the) month (?:in which|when|where|that)|provided(?: that)?|at|bei|wenn|falls|unter|pour|si|lorsque|en cas de|per|se|quando|por|cuando|para|bij|als|indien|between|from|zwischen|von|entre|de|tra|fra|tussen|da)(?:\s[A-Za-zÀ-ɏ'’]{1,16}){0,8}[\s*]{0,3}$/i,
);

/** "Service credit 99.0 – 99.7% 5%", "credits are due when uptime is 99.0 – 99.7%": a range of levels behind the word. */
function beginsLevels(text: string, first: Bound, second: Bound | undefined): boolean {
  if (second === undefined) return false;
  if ([first, second].some(({ figure }) => isShareOfFee(text, figure.end))) return false;
  const levels = [first, second].map(({ value }) => Number(value));
  return (
    first.comparison === null &&
    second.comparison === null &&
    levels.every((level) => level >= LOWEST_LISTED && level <= 100) &&
    TO_LEVEL.test(text.slice(first.end, second.start))
  );
}

const TO_LEVEL = /^\s{0,3}(?:[–—-]|to|bis|à|al?|até|tot)\s{0,3}$/iu;

/** Lower ranges may be those of credits. */
const LOWEST_LISTED = 80;

/** In a flattened row, the figure directly behind a level: "< 99.5% 3% < 99% 5%". */
function followsBand(text: string, marks: readonly Mark[], { figure }: Bound): boolean {
  const last = marks.at(-1);
  if (last?.role !== 'band' || last.band.below === null) return false;
  if (Number(figure.value) > 100 || Number(figure.value) === Number(last.band.below)) return false;
  const gap = text.slice(last.end, figure.start);
  if (gap.trim() === '(') return /^\s?\)/.test(text.slice(figure.end));
  if (OF_THE_SAME.test(gap)) return Number(figure.value) <= MOST_BEFORE;
  return [SEPARATED, GIVES, ARTICLE, FREE_IN_WORDS].some((words) => words.test(gap));
}
/** "a credit of 8% …; below 99% of 15%": what is given was named with the level before. */
const OF_THE_SAME = /^\s?,?\s(?:one\s)?(?:of|von|di)\s$/i;

/** "below 92%: not charged (100%)": the words that the figure in brackets says again. */
const FREE_IN_WORDS =
  /^[\s:=|,–—-]{1,30}(?:(?:is |are )?(?:not charged|not billed|no charge|free(?: of charge)?|waived|on us)|(?:wird )?nicht berechnet|kostenfrei|kostenlos|gratuit|offert|gratis|gratuito)\s\($/i;
/** Signs alone: the seam of two cells, a stroke, the dots of a printed list. */
const SEPARATED = /^(?:[\s|:;,*)–—>→=-]{0,60}|\s{1,3}\/\s{1,3}|\s?[.…·_]{2,80}\s?)$/u;

/** "sotto il 98% il 15%", "por debajo del 99 %, un 10 %", "entre 98 % y 99 %: el 5 %". */
const ARTICLE =
  /^\s?[,:=–—-]?\s(?:an?|at|the|il|l['’]|un|el|les?|la|de|een|ein|o|os|um|another|a further|full|volle|die)\s$/i;

/** "between 98% and 99.4% it's 12%": the words that give what a level earns. */
const GIVES = compact(
  /^[\s,)*]{1,4}(?:(?:(?:and|then|so|dann|alors)\s)?(?:it|this|that|you|we|that figure|the (?:credit|figure|share|rate|amount|discount|refund)|es|sie|wir|er|ce|cela|vous|nous|le taux|si|sono|te|le|u|wij|het)\s?)?(?:['’]s|['’]ll be|is|are|be|becomes|rises to|goes up to|makes?|means|gives?|earns?|gets?|get you|brings?|pays?|counts? for|results? in|leads? to|corresponds? to|entitles? (?:you|(?:the )?(?:customer|client|subscriber)) to|qualif(?:y|ies) for|(?:ist|sind|gibt|is)(?: es| das| dat| dit)?|erhalten(?: sie)?|bekommen(?: sie)?|werden(?: es)?|(?:c['’])?est(?: de)?|(?:passe|monte) à|donne(?: droit à)?|è(?: del)?|diventa(?: il)?|vale(?: il)?|sale a|son|es(?: del?)?|será(?: del?)?|sube al?|krijgt u|wordt|é(?: de)?|passa a|(?:(?:[A-Za-z]{2,16}\s){0,2})?(?:will|shall|may|can)\s(?:issue|give|credit|grant|pay|refund|apply|allow|receive|get|claim|obtain|deduct|offer|be (?:given|credited|granted|paid|refunded|entitled to|eligible for))(?: (?:the customer|customer|your account|its account)(?: with)?)?)(?:\s(?:a|an|the|you|back|us|il|el|un|una|uno|de|het|ein|eine|le|la|l['’])){0,2}\s$/i,
);

/** "if < 99.9%, 10% if < 99%": no level stands so far below the last one. */
const isCreditBehind = (marks: readonly Mark[], { value }: Bound): boolean => {
  const last = marks.at(-1);
  return (
    last?.role === 'band' &&
    Number(last.band.below ?? last.band.atOrAbove) > 50 &&
    Number(value) <= 50
  );
};

/** "below 99.9%, 99% and 95%": figures of one list are alike. */
const LISTED = /^\s{0,2}(?:,|and|or|und|oder|et|ou|e|o|y)(?:\s(?:and|und|et))?\s{0,2}$/i;
const continues = (text: string, marks: readonly Mark[], { start, value }: Bound): boolean => {
  const last = marks.at(-1);
  // "below 95%, 100%": no lower level, but all of the fee.
  if (last?.role === 'band' && Number(value) === 100) return false;
  return last !== undefined && LISTED.test(text.slice(last.end, start));
};
/** The same of a figure that more of the list follow, or nothing. */
const isListed = (
  text: string,
  marks: readonly Mark[],
  bound: Bound,
  next: Bound | undefined,
): boolean =>
  continues(text, marks, bound) &&
  (next === undefined ||
    next.comparison !== null ||
    LISTED.test(text.slice(bound.end, next.start)));

function like(last: Mark, bound: Bound): Mark {
  const { start, end } = bound;
  if (last.role === 'credit') return { role: 'credit', bound, start, end };
  const isUpper = last.band.below !== null;
  const band: Band = {
    below: isUpper ? bound.value : null,
    atOrAbove: isUpper ? null : bound.value,
    start,
    end,
    closed: false,
  };
  return { role: 'band', band, start, end };
}

interface Pair {
  readonly band: Band;
  readonly credit: Extract<Mark, { role: 'credit' }>;
}

/** Joins each level with its credit, whichever is said first. */
export function pairsOf(marks: readonly Mark[]): readonly Pair[] {
  const bands = marks.filter((mark) => mark.role === 'band');
  const credits = marks.filter((mark) => mark.role === 'credit');
  const [first] = marks;
  if (first === undefined || bands.length === 0 || credits.length === 0) return [];
  const lists = runs(marks);
  if (lists.length === 2 && bands.length === credits.length && bands.length > 1)
    return bands.map(({ band }, index) => ({ band, credit: credits[index]! }));
  const crossed = crossedPairs(marks);
  if (crossed !== null) return crossed;
  const pairs: Pair[] = [];
  let band: Band | null = null;
  let credit: Pair['credit'] | null = null;
  for (const mark of marks) {
    if (mark.role === 'band') {
      if (first.role === 'credit') {
        if (credit !== null) pairs.push({ band: mark.band, credit });
        credit = null;
      } else if (band === null || mark.band.below !== null) band = mark.band;
    } else {
      if (first.role === 'band' && band !== null) pairs.push({ band, credit: mark });
      band = null;
      credit = mark;
    }
  }
  return pairs;
}

/**
 * "Under 98% we allow 5%, or 10% under 95%": the first level before its credit, the others behind theirs;
 * null where every pair is said in one order, or a mark would be left over.
 */
function crossedPairs(marks: readonly Mark[]): readonly Pair[] | null {
  if (marks.length < 4 || marks.length % 2 === 1) return null;
  const pairs: Pair[] = [];
  for (let at = 0; at < marks.length; at += 2) {
    const [one, other] = [marks[at]!, marks[at + 1]!];
    if (at > 2 && one.role !== marks[at - 2]?.role) return null;
    if (one.role === 'band' && other.role === 'credit')
      pairs.push({ band: one.band, credit: other });
    else if (one.role === 'credit' && other.role === 'band')
      pairs.push({ band: other.band, credit: one });
    else return null;
  }
  return marks[0]!.role === marks[2]!.role ? null : pairs;
}

function runs(marks: readonly Mark[]): readonly Mark['role'][] {
  const roles: Mark['role'][] = [];
  for (const { role } of marks) if (roles.at(-1) !== role) roles.push(role);
  return roles;
}
