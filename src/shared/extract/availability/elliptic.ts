import { boundsIn, type Bound } from '../grammar/bounds.ts';
import { compact } from '../grammar/compact.ts';
import { sentences } from '../sla-text.ts';
import type { Statement } from '../statements.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, OTHER_LEVEL, PROMISE } from '../vocabulary.ts';
import { windowIn } from '../window.ts';
import { isNoPromise, isOtherFigure, isShareOfTime } from './no-promise.ts';
import { LOWEST_PLAIN_LEVEL, type FoundTarget } from './target.ts';

/** Longer sentences say themselves what they are about. */
const LONGEST = 140;

/** What the sentence before promised, said of something else: "Cabinets with one feed: 99.3%." */
export interface Elliptic {
  readonly scope: string;
  readonly window: FoundTarget['window'];
}

/** What a level without a word for availability is for, where the sentence before states such a level; null elsewhere. */
export function ellipticIn(statement: Statement, bound: Bound): Elliptic | null {
  const { text, previous, label, example } = statement;
  const isAbout = AVAILABILITY.test(label) || SERVICE_LEVEL.test(label);
  const scope = example ? null : partOf(text, bound);
  if (scope === null) return null;
  const promise = isPromised(previous, isAbout) ? previous : promiseBefore(statement, isAbout);
  return promise === null ? null : { scope, window: windowIn(text) ?? windowIn(promise) };
}

/** What a sentence gives the level of, without a word for availability; null where it says more or less. */
function partOf(text: string, bound: Bound): string | null {
  if (text.length > LONGEST || !ENDS.test(text.slice(bound.figure.end))) return null;
  if ([AVAILABILITY, OTHER_LEVEL, CREDIT, DOWNTIME].some((words) => words.test(text))) return null;
  return scopeBefore(text.slice(0, bound.figure.start)) ?? scopeFollowing(text, bound);
}

/** "We promise 99.9% uptime for A. For B it is 99.8%. For C …": the promise that sentences of the same kind go on with. */
function promiseBefore({ passage, start }: Statement, isAbout: boolean): string | null {
  const before = passage.text.slice(Math.max(0, start - REACH), start);
  for (const { text } of [...sentences(before)].reverse()) {
    if (isPromised(text, isAbout)) return text;
    const [only, ...more] = boundsIn(text);
    if (only === undefined || more.length > 0 || partOf(text, only) === null) return null;
  }
  return null;
}
/** No enumeration in sentences is longer. */
const REACH = 500;

/** "What is your SLA?", above an answer. */
export const SERVICE_LEVEL =
  /(?<![A-Za-zÀ-ɏ])(?:slas?|slos?|service levels?|guarantees?)(?![A-Za-zÀ-ɏ])/i;

/** Whether a sentence promises a level of availability, so that the next may leave out the word. */
function isPromised(text: string, isAbout: boolean): boolean {
  if (!/\d/.test(text) || isNoPromise({ text, example: false })) return false;
  return boundsIn(text).some(
    (bound) =>
      Number(bound.value) >= LOWEST_PLAIN_LEVEL &&
      Number(bound.value) <= 100 &&
      (isAbout || isShareOfTime(text.slice(bound.figure.end)) || AVAILABILITY.test(text)) &&
      (isAbout ||
        PROMISE.test(text) ||
        GIVES_WORD.test(text) ||
        bound.comparison === 'at-least' ||
        GETS.test(text)) &&
      !isOtherFigure({ text }, bound),
  );
}

/** Verbs by which the next sentence states its level: "it is", "rises to", "gilt ein Wert von". */
const STATES = String.raw`(?:['’]s|is|are|gets?|ha(?:s|ve)|reach(?:es)?|(?:rises?|climbs?|moves?|drops?|falls?|comes? down|goes down) to|go(?:es)? (?:up )?to|increases? to|becomes|stays? at|stands? at|applies(?: at)?|applied is|we (?:promise|guarantee|commit to|aim for|offer)|you get|comes? with|gilt|gelten|beträgt|betragen|lieg(?:t|en)(?: (?:sie|er|es|dieser wert|der wert))? bei|(?:steig(?:t|en)|sink(?:t|en)|fäll?t) (?:(?:sie|er|es|(?:der|die|das|dieser|dieses) [a-zäöü]+) )?auf|sind es|erreichen wir|(?:est|sont)(?: de| porté[es]* à| fixé[es]* à)?|(?:pass|mont|descend|tomb)(?:e|ent)? à|atteint|è(?: del| pari al?)?|sono|(?:sale|scende|arriva)(?: al)?|diventa(?: del)?|es(?: de[l]?)?|son|(?:sube|baja|llega|pasa)n? al?|será(?: de[l]?)?|é(?: de)?|são|(?:sobe|desce|cai|passa) para|geldt|(?:stijgt|daalt|zakt) (?:(?:het|de|dit|deze)(?: [a-z]+)? )?naar|is het|bedraagt|stijgt naar)`;
const GETS = compact(new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])${STATES}\s[^.;%]{0,40}\d`, 'i'));
/** Giving one's word in the languages whose verbs part, or in everyday words. */
const GIVES_WORD =
  /(?<![A-Za-zÀ-ɏ])(?:stellen [^.;]{0,60}?sicher|sagen [^.;]{0,80}? zu|sicherzustellen|versprechen|sorgen dafür|sagen zu|zusagen|promettons|promett[A-Za-zÀ-ɏ]*|prometemos|beloven|zeggen toe|keep|run)(?![A-Za-zÀ-ɏ])/i;
/** Behind the level: nothing, the time in which it is measured, or what it is for. */
const ENDS = compact(
  /^(?:[^A-Za-zÀ-ɏ]*$|[\s,(]{1,3}(?:of|per|an?|each|every|over|in|on|for|by|with|monthly|quarterly|annually|yearly|also|again|likewise|ebenfalls|ebenso|auch|de même|igualmente|parimenti|eveneens|aussi|également|anche|también|também|ook|mensual|mensuel|mensile|mensal|monatlich|maandelijks|measured|same|uptime|instead|too|as well|respectively|im|pro|je|auf|für|bei|par|sur|pour|chaque|su|al|per|ogni|con|por|para|cada|em|no|voor|op)(?![A-Za-zÀ-ɏ]))/i,
);
const LAST_WORDS = String.raw`(?:\s(?:a|an|the|at|of|to|even|full|ein|eine|einer|der|die|wert|von|auf|un|une|le|la|taux|valeur|de|il|el|valore|valor|del|al|um|een|waarde|van)){0,5}\s{1,2}`;
const PRONOUN = String.raw`(?:it|this|that|they|we|the (?:figure|level|target|value|number|guarantee|commitment)|dieser|der (?:wert|zielwert)|ce taux|il|ce niveau|questo valore|il valore|este valor|(?:el|o) (?:valor|nivel|nível)(?: [a-zà-ÿ]{4,16})?|il livello(?: [a-zà-ÿ]{4,16})?|le (?:niveau|taux)(?: [a-zà-ÿ]{4,16})?|the (?:[a-z]{4,12} )?(?:figure|level|target|commitment))`;
const STATED = compact(
  new RegExp(
    String.raw`^(.{3,100}?)(?:,?\s${PRONOUN})?(?:,?\s|(?=['’]))${STATES}${LAST_WORDS}$`,
    'i',
  ),
);
const LABEL = /^\W{0,3}([A-ZÀ-Þa-z][^.:;%|=]{2,70}?)\s?(?:[:=]|\s[–—-])\s{0,2}$/u;
/** No name of a part or a plan: what begins a condition, an account or a reference. */
const NO_NAME = compact(
  /^\W{0,3}(?:if|when|where|once|should|unless|because|as|since|so|but|this|that|it|they|we|our|you|anything|everything|which|wenn|falls|sollte|weil|da|das|dies|wir|si|lorsque|ceci|cela|nous|se|quando|questo|noi|si|cuando|esto|example|note)(?![A-Za-zÀ-ɏ])/i,
);
const PREPOSITION =
  /^\W{0,3}(?:and |but |und |aber |et |mais |e |y )?(?:for|on|with|in|at|für|beim?|auf|im|in|mit|pour|sur|avec|en|per|su|con|para|sobre|n[ao]s?|nell?[ao]?|dans|voor|bij|op|met)\s(?:the\s|our\s|all\s|die\s|den\s|das\s|der\s|l[ae]s?\s|l['’]|il\s|gli\s|el\s|los\s|het\s|de\s)?/i;

/** "Where you book one cage, the level is": what was chosen names the part. */
const CHOSEN =
  /^\W{0,3}(?:where|if|when) (?:the |a )?(?:customers?|clients?|subscribers?|tenants?|you) (?:takes?|orders?|ha(?:s|ve)|buys?|subscribes? to|chooses?|opts? for|(?:is|are) on|uses?|rents?|books?) (?:only |just )?(?=[a-z])/i;

/** What stands before the figure: "For the gateway it is", "Racks on a single feed:"; null where that names nothing. */
function scopeBefore(before: string): string | null {
  const name = (LABEL.exec(before)?.[1] ?? STATED.exec(before)?.[1])?.replace(CHOSEN, '');
  if (name === undefined || /\d\s?%/.test(name) || NO_NAME.test(name)) return null;
  const scope = name.replace(PREPOSITION, '').replace(/[\s,]+$/, '');
  return scope.length < 2 ? null : scope;
}

/** "99.99% for Production Plus": a figure that begins its sentence, and what it is for behind it. */
function scopeFollowing(text: string, { start, figure }: Bound): string | null {
  if (!/^\W{0,3}(?:and|und|et|e|y|en)?\s?$/i.test(text.slice(0, start))) return null;
  return FOLLOWING.exec(text.slice(figure.end))?.[1] ?? null;
}
const FOLLOWING = compact(
  /^[^.;:%\d]{0,40}?\s(?:for|on|with|für|bei|pour|sur|per|para|voor)\s(?:the\s|our\s|die\s|den\s|les?\s|la\s|il\s|el\s|los\s)?([^.,;:()%\n]{2,60}?)\s?[.;,)]?$/i,
);
