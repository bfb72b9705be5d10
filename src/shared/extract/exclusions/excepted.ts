import { sentences, type Passage } from '../sla-text.ts';
import { possibleIn } from './gated.ts';
import { part, type Ground } from './ground.ts';
import { defines } from './introductions.ts';
import { saysItCounts, uncountedUpTo } from './no-cause.ts';
import { isAboutService, isAboutServiceName } from './negations.ts';
import type { Negations } from './negations-spoken.ts';
import { compact } from '../grammar/compact.ts';
import { SERVICE_LEVEL } from '../availability/elliptic.ts';
import { AVAILABILITY, CREDIT, DOWNTIME } from '../vocabulary.ts';

/** The parts of a passage's sentences that a negation makes grounds of exclusion. */
export function inSentences(
  passage: Passage,
  { before, after }: Pick<Negations, 'before' | 'after'>,
): readonly Ground[] {
  const found: Ground[] = [];
  /** Where the sentences begin to which the next one may point back. */
  let topic = 0;
  for (const { text, start } of joinedSentences(passage.text)) {
    const [previous, isGoingOn] = [topic, found.length > 0 && GOES_ON.test(text)];
    if (!STAYS.test(text)) topic = start;
    if (start > 0 && defines(text))
      found.push(part(passage, start, start + text.length, 'exclusions/defined'));
    if (isGoingOn) found.push(part(passage, start, start + text.length, 'exclusions/likewise'));
    const short = uncountedUpTo(text);
    if (short !== null)
      found.push(part(passage, start + short.start, start + short.end, 'exclusions/up-to'));
    const [nexts, lasts] = [possibleIn(before, text), possibleIn(after, text)];
    if (nexts.length + lasts.length === 0) continue;
    if (OF_MAINTENANCE.test(text) || DEFINES_A_THING.test(text) || OF_ROLE.test(text)) continue;
    if (saysItCounts(text)) continue;
    // "These hours do not count", "The exception is …": about what the sentence before is about.
    const [above, isException] = [passage.text.slice(previous, start), IS_EXCEPTION.test(text)];
    if (isException && OF_SUPPORT.test(above)) continue;
    const isOfAbove =
      isException ||
      POINTS_AT_TIME.test(text) ||
      LABEL.test(text) ||
      (REFERS_BACK.test(text) && isOfLevel(above));
    const about = isOfAbove ? above + text : text;
    if (!isAboutService(about) && !passage.path.some(isAboutServiceName)) continue;
    // What follows the first of them holds what follows the others.
    const from = Math.min(...nexts.map((pattern) => endOfFirst(pattern, text)));
    if (from < text.length)
      found.push(
        part(passage, start + from, start + endOfExcepted(text, from), 'exclusions/except'),
      );
    for (const pattern of lasts)
      for (const match of text.matchAll(pattern)) {
        const begin = Math.max(0, text.lastIndexOf(';', match.index) + 1);
        const pointsBack = POINTS_BACK.test(text.slice(begin, match.index));
        const first = pointsBack ? previous : start + begin;
        const rule = pointsBack ? POINTED_BACK : 'exclusions/not-counted';
        found.push(part(passage, first, start + match.index, rule));
        // "Not as downtime count …": where nothing stands before, the grounds follow.
        const end = match.index + match[0].length;
        if (!/[A-Za-zÀ-ɏ]/u.test(text.slice(begin, match.index)))
          found.push(part(passage, start + end, start + text.length, 'exclusions/not-counted'));
        if (/^[^.]{0,80}:/.test(text.slice(match.index)))
          found.push(
            part(passage, start + match.index, start + text.length, 'exclusions/not-counted'),
          );
      }
  }
  return found;
}

/** The rule of a ground that stands in the sentences before. */
export const POINTED_BACK = 'exclusions/pointed-back';

/** "We agree the night with you. As a rule it is a Monday.": the topic is that of the sentence before. */
const STAYS =
  /^\W*(?:(?:usually|normally|mostly|generally|as a rule|sometimes|in the end|meist|in der regel|normalerweise|en général|di solito|normalmente|meestal),? )?(?:u hoort|je hoort|you hear|(?:you['’]ll|you will) (?:hear|see)|sie (?:hören|erfahren)|it|this|these|they|those|we|es|diese?|sie|wir|nous|ils|elles|ce|het|dit)(?:['’](?:s|re|ll|ve))? /i;

/** "One rack is then dark; that does not count", "…, and those minutes don't": the words before tell what. */
const POINTS_BACK =
  /[,–] ?(?:and |und |auch |et |e |y |en |– )*(?:those|these|that|this|such|diese|cette|ces|quest[eio]|est[eao]s?|die|deze) (?:minutes?|time|hours?|periods?|minuten|zeit(?:en)?|stunden|temps|tempo|minuti|minutos|tiempo|tijd)(?: auch)?\s*$|^\W*(?:auch )?(?:that|this|these|those|they|it|(?:such|that|this|the|those|these) (?:time|works?|periods?|hours?|minutes?|windows?|interruptions?|downtimes?|outages?|breaks?|night)|das|dies|diese|sie|cela|ça|celles?-ci|ils|elles|questo|questi|ciò|esto|eso|estos|dat|dit|deze|isso|isto)(?:\s[A-Za-zÀ-ɏ]+)?\s*$/i;

/** "This time", "deze tijd" as what a sentence begins with. */
const POINTS_AT_TIME =
  /^\W*(?:th(?:is|at|ese|ose)|such|diese|cette|ces?|quest[oaie]|est[eao]s?|ess[ea]s?|die|deze) (?:time|minutes?|hours?|periods?|zeit(?:en)?|temps|périodes?|tempo|periodi?|tiempos?|período|tijd|uren|periode)(?![A-Za-zÀ-ɏ])/i;

/** "It does not cover …", "… are not part of this", "… zählen nicht dazu": the level that the sentence before states. */
const REFERS_BACK = compact(
  /^\W*(?:it|this|that|the (?:figure|number|percentage|promise|level)|sie|er|dies(?:e[rs]?)?|elle|il|celle-ci|essa|quest[ao]|esta|este|ela|ele|ze|het|dit|deze) (?:do(?:es)?|is|shall|will|may|can|gilt|umfasst|schließt|beinhaltet|ne|non|no|não|geldt|omvat)(?![A-Za-zÀ-ɏ])|^\W*it (?:excludes|ignores|leaves (?:out|aside))\s|(?:under|of|in|by|to|towards|into|against|within) (?:it|this|that|them)[\s.]{0,3}$|(?<![A-Za-zÀ-ɏ])(?:dazu|darunter|davon|hierunter|hiervon|darin|n['’]y (?:sont|est)|n['’]en (?:font|fait)|vi rientra(?:no)?|ne fanno parte|no (?:entran|se incluyen) (?:en ello|aquí)|hieronder|daaronder|erin|hierin)(?![A-Za-zÀ-ɏ])[^.;]{0,30}$/i,
);

/** Whether words speak of a level of service or of what a miss earns. */
const isOfLevel = (text: string): boolean =>
  [AVAILABILITY, DOWNTIME, CREDIT, SERVICE_LEVEL].some((words) => words.test(text));

/** "The only exception is …": what it is an exception to, the sentence before says. */
const IS_EXCEPTION =
  /^\W*(?:the|an?|one|only)(?: (?:only|one|sole|single|other))? exceptions? (?:is|are|applies)\b/i;
/** "Support is given within business hours": an exception to it takes nothing from a level. */
const OF_SUPPORT = compact(
  /\b(?:support|help ?desk|service ?desk|staff(?:ed)?|on-?call|answer(?:s|ed)?|repl(?:y|ies)|calls|tickets)\b[^.;]{0,60}(?:\bhours\b|\b(?:week|working|business)[- ]?days?\b|\bfrom \d|\bmonday\b)|\b(?:business|office|working|support|opening|service) hours\b/i,
);

/** "Acts as first contact except where …": who gives support, and not which time counts. */
const OF_ROLE =
  /\b(?:acts?|serves?) as (?:the |an? |your )?(?:[a-z-]+ ){0,3}(?:provider|contact|liaison|coordinator|supporter)\b/i;

/** "Exclusions: …", "Excludes …", in the middle of a paragraph: of what, the sentence before says. */
const LABEL =
  /^\W{0,4}(?:exclusions?|exceptions?|exempt(?:ions?)?|excluded|carve-?outs?|out of scope|not (?:counted|covered|included)|outside (?:the|this) [a-z]+)\s?:|^\W{0,4}(?:(?:also|specifically|expressly) )?(?:excludes?|excluding|does(?:n['’]t| not) (?:include|cover))\s/i;

/** "The same goes for …": what is said of one ground is said of the next. */
const GOES_ON = compact(
  /^\W{0,3}(?:the same (?:goes|applies|holds|is true)|(?:this|that) also (?:goes|applies|holds)|likewise|equally|similarly|nor (?:do|does|will|is|are)|neither (?:do|does|will|is|are)|so (?:do|does|is|are)|as (?:is|are|do|does)|(?:das ?selbe|gleiches|das gleiche|dies) gilt|ebenso(?: ?wenig)?|desgleichen|il en va de même|il en est de même|de même|idem|(?:lo stesso|altrettanto) vale|lo stesso|lo mismo|igualmente|tampoco|hetzelfde geldt|evenmin|o mesmo|também não)(?![A-Za-zÀ-ɏ])/i,
);

/** "Maintenance does not include the repair of outages": it tells what work is, not which time counts. */
const OF_MAINTENANCE = compact(
  /^\W{0,4}(?:(?:the|la|el|l['’]|die|o|a|het|scheduled|planned|routine|emergency|geplante|regelmäßige|il|term)\s?){0,3}["“]?(?:maintenance|wartung|manutenzione|mantenimiento|manutenção|onderhoud)["”]?(?: (?:programada|programmata|planifiée|programado))? (?:(?:does|do|shall|will) not (?:include|cover|comprise)|umfasst (?:nicht|keine)|beinhaltet (?:nicht|keine)|ne (?:comprend|couvre|inclut) pas|non (?:comprende|include|copre)|no (?:incluye|comprende|cubre)|não (?:inclui|compreende|abrange)|omvat (?:niet|geen))(?![A-Za-zÀ-ɏ])/i,
);

/** "“Equipment” means …, but excluding …": it tells what a word stands for, not which time counts. */
const DEFINES_A_THING = compact(
  /^\W{0,4}["“„«](?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:equipment|hardware|software|systems?|products?|documentation|materials?|fees?|parts?|consumables|deliverables|territory|business days?|working days?|days?|business hours|geräte|anlagen?|werktage?|arbeitstage?|matériels?|logiciels?|jours? ouvrés?|apparecchiature|giorni lavorativi|equipos?|días hábiles|werkdag(?:en)?)["”“»] (?:means?|shall mean|refers? to|is|are|bezeichnet|sind|ist|désigne|indica|significa|betekent)(?![A-Za-zÀ-ɏ])/i,
);

/** Where an exception ends: before the clause that it precedes, at its bracket, or with the text. */
const endOfExcepted = (text: string, from: number): number =>
  Math.min(
    endOfAside(text, from),
    endOfNamed(text, from),
    FRONTED.test(text) ? startOfClause(text, from) : text.length,
  );

/** "It does not apply to Edge clusters, which run on your own servers": what is left out is told, not what failed. */
function endOfNamed(text: string, from: number): number {
  const [, named = ''] = TOLD_MORE.exec(text.slice(from, from + 300)) ?? [];
  return named === '' || MAY_FAIL.test(named) ? text.length : from + named.length;
}
const TOLD_MORE =
  /^(\s*[^,.;:()]{3,80}), (?:which|where|as (?:it|they|these|those|you)|since (?:it|they|these|those|you))\s/i;
const MAY_FAIL =
  /\b(?:fail\w*|outages?|\w*down-?time|issues?|problems?|faults?|interrupt\w*|disrupt\w*|errors?|unavailab\w*|incidents?|events?|causes?d?|maintenance|works?|attacks?|circumstances?|situations?|delays?|degrad\w*|loss(?:es)?|bugs?|networks?|connect\w*|internet|periods?|times?|minutes?|hours?|equipment|hardware|devices?|anything|acts?|actions?)\b/i;

/** "Excluding maintenance, we guarantee …": an exception with which a sentence begins. */
const FRONTED = compact(
  /^\W{0,3}(?:excluding|excepting|except(?: for| in| during)?|with the exception|apart from|other than|save for|barring|ausgenommen(?![^,.;]{0,80} (?:sind|ist|werden|bleiben) )|mit ausnahme|abgesehen|außerhalb|abzüglich|ohne|hors|sauf|à l['’]ex(?:ception|clusion)|salvo|tranne|ad (?:eccezione|esclusione)|escludendo|excluyendo|exceptuando|excepto|(?:con|a) (?:la )?excepción|exceto|excluindo|com exceção|met uitzondering|uitgezonderd(?![^,.;]{0,80} (?:zijn|is|worden) )|behalve|behoudens|buiten)(?![A-Za-zÀ-ɏ])/i,
);
/** A comma, a few words and the verb of the clause behind it; German and Dutch put the verb first. */
const CLAUSE = compact(
  /,\s(?!(?:and|or|as|und|oder|sowie|et|ou|e|o|y|en|of)\s)(?:(?!(?:which|that|who|whose|caused|due|resulting|die|der|das|welche|verursacht|qui|que|dont|che|wat)\s)[^\s,;.]+\s){0,10}?(?:guarantees?|commits?|offers?|provides?|warrants?|ensures?|promises?|maintains?|will|shall|is|are|applies|apply|remains?|garanti[A-Za-zÀ-ɏ]*|assure|s['’]engage|offre|est|sera|sont|garantisce|assicura|è|sarà|ofrece|es|será|está|garante|é|garandeert|beträgt|bedraagt|ist|sind|wird)(?![A-Za-zÀ-ɏ])|\s(?:ist|sind|beträgt|gilt|garantieren|garantiert|gewährleistet|gewährleisten|bedraagt|garandeert|garanderen)\s/i,
);

function startOfClause(text: string, from: number): number {
  const at = text.slice(from).search(CLAUSE);
  return at < 0 ? text.length : from + at;
}

/** Where an exception ends that was made in brackets: "(excluding maintenance)"; else the end of the text. */
function endOfAside(text: string, from: number): number {
  let open = depthAt(text, from);
  if (open === 0) return text.length;
  const outer = open;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') open += 1;
    else if (character === ')') open -= 1;
    if (open < outer) return at;
  }
  return text.length;
}

/** How many brackets are open at a place. */
function depthAt(text: string, end: number): number {
  let depth = 0;
  for (const character of text.slice(0, end)) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** Where the first match of a pattern ends; infinity where there is none. */
function endOfFirst(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  // `matchAll` would begin where this one ended.
  pattern.lastIndex = 0;
  return match === null ? Number.POSITIVE_INFINITY : match.index + match[0].length;
}

/** Sentences in which semicolons end nothing: they part the grounds of one enumeration. */
export function joinedSentences(
  text: string,
): readonly { readonly text: string; readonly start: number }[] {
  const joined: { start: number; end: number }[] = [];
  let open = false;
  for (const { text: words, start, end } of sentences(text)) {
    const last = joined.at(-1);
    if (open && last) last.end = end;
    else joined.push({ start, end });
    open = /;$|;\s*(?:and|or)$/i.test(words);
  }
  return joined.map(({ start, end }) => ({ text: text.slice(start, end), start }));
}
