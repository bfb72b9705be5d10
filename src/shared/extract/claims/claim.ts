import { duration, type Duration } from '#shared/agreement/duration.ts';
import { cite } from '#shared/document/citation.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { durationsIn, type ReadDuration } from '../grammar/duration.ts';
import type { Statement } from '../statements.ts';
import { CREDIT } from '../vocabulary.ts';
import { compact } from '../grammar/compact.ts';

type Claim = NonNullable<Terms['claim']>;

/** Asking for a credit. */
const CLAIM =
  /(?<![A-Za-zÀ-ɏ])(?:claim(?:s|ed|ing)?|request(?:s|ed|ing)?|notif(?:y|ies|ied|ying|ication)|appl(?:y|ies|ied) for|application|submit[A-Za-zÀ-ɏ]*|submission|report(?:s|ed|ing)?|inform[A-Za-zÀ-ɏ]*|contact(?:s|ed|ing)?|open(?:s|ed|ing)?|fil(?:e|es|ed|ing)|ask(?:s|ed|ing)?|written notice|redeem|lodg[A-Za-zÀ-ɏ]*|make|receive[ds]?|beantrag[A-Za-zÀ-ɏ]*|antrag[A-Za-zÀ-ɏ]*|anspr[uü]ch[A-Za-zÀ-ɏ]*|angemeldet|gemeldet|anmeld[A-Za-zÀ-ɏ]*|geltend[A-Za-zÀ-ɏ]*|meld[A-Za-zÀ-ɏ]*|anzeig[A-Za-zÀ-ɏ]*|angezeigt|mitteil[A-Za-zÀ-ɏ]*|einreich[A-Za-zÀ-ɏ]*|forder[A-Za-zÀ-ɏ]*|anforder[A-Za-zÀ-ɏ]*|reklam[A-Za-zÀ-ɏ]*|demand[A-Za-zÀ-ɏ]*|réclam[A-Za-zÀ-ɏ]*|notifi[A-Za-zÀ-ɏ]*|signal[A-Za-zÀ-ɏ]*|sollicit[A-Za-zÀ-ɏ]*|richied[A-Za-zÀ-ɏ]*|richiest[A-Za-zÀ-ɏ]*|reclam[A-Za-zÀ-ɏ]*|solicit[A-Za-zÀ-ɏ]*|comunic[A-Za-zÀ-ɏ]*|segnal[A-Za-zÀ-ɏ]*|apri[A-Za-zÀ-ɏ]*|apert[A-Za-zÀ-ɏ]*|invi(?:are|ando|i|ata)|present(?:are|ar|er)|abrir|enviar|ouvr[A-Za-zÀ-ɏ]*|adress[A-Za-zÀ-ɏ]*|formul[A-Za-zÀ-ɏ]*|eröffn[A-Za-zÀ-ɏ]*|send(?:s|ing)?|sent|raise[ds]?|log(?:s|ged)?|einforder[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
/** What the provider does with it: its time is no deadline for the customer. */
const PROVIDERS_ACT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:responds?|repl(?:y|ies)|process(?:es)?|reviews?)(?=\sto\s|\sa\s|\sthe\s|\sany\s|\sall\s|\scredit)|(?:will|shall|is|are|be|been|to be|may|we['’]ll|generally|normally)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:issued?|appl(?:y|ied)|credited|credit(?=\s(?:the|your|you|its|any|such|this|it|them|that|customers?|clients?|accounts?)(?![A-Za-zÀ-ɏ]))|paid|pay|process(?:ed)?|review(?:ed)?|respond(?:ed)?|confirm(?:ed)?|acknowledged?|reply|investigate[d]?|determine[d]?|provide[d]?|refund(?:ed)?|reimburse[d]?|posted|reflected|deducted|granted|answer(?:ed)?)|gutgeschrieben|ausgezahlt|verrechnet|bearbeitet|prüft|geprüft|erfolgt|(?:sera|seront|est|sont)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:appliqu[A-Za-zÀ-ɏ]*|crédit[A-Za-zÀ-ɏ]*|imput[A-Za-zÀ-ɏ]*|émis[A-Za-zÀ-ɏ]*|trait[A-Za-zÀ-ɏ]*|vers[A-Za-zÀ-ɏ]*|rembours[A-Za-zÀ-ɏ]*)|accreditat[A-Za-zÀ-ɏ]*|abonad[A-Za-zÀ-ɏ]*|aplicar[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i,
);
const OTHER_MATTER =
  /(?<![A-Za-zÀ-ɏ])(?:terminat[A-Za-zÀ-ɏ]*|cancel[A-Za-zÀ-ɏ]*|kündig[A-Za-zÀ-ɏ]*|résili[A-Za-zÀ-ɏ]*|renew[A-Za-zÀ-ɏ]*|overdue|past due|unpaid|invoice is|amend[A-Za-zÀ-ɏ]*|modif[A-Za-zÀ-ɏ]*|changes? to this|response time|dispute[sd]?)(?![A-Za-zÀ-ɏ])/i;

/** The words before a deadline's time. */
const BEFORE_TIME =
  /(?:within|in|no later than|not later than|no more than|not more than|at (?:the )?latest|up to|before|until|prior to|by|during|less than|innerhalb(?: von| einer frist von)?|binnen|spätestens(?: innerhalb(?: von)?)?|bis(?: zu)?|dans(?: un| le)?(?: délai)?(?: maximum| maximal)?(?: de| des)?|sous(?: un délai de)?|au plus tard|entro(?: e non oltre)?|dentro de(?: los| un plazo de)?|en un plazo(?: máximo)? de|a más tardar|next|first|following|have|has|period of|frist von|délai de|plazo de)(?:\s(?:the|a|an|their|its|period of|the following|following|first|next|maximum of|of|les|die|den|der|i|los|il|das|de))?\s{0,2}$/i;
/** Deadlines of no length: "by the end of the second billing cycle". */
const BY_THE_END =
  /(?<![A-Za-zÀ-ɏ])(?:(?:by|before|no later than|not later than|prior to|until|within|in|during)\s(?:the\s)?(?:(?:end|last day|close|expir[A-Za-zÀ-ɏ]*)\sof\s)?(?:the\s)?(?:[A-Za-zÀ-ɏ]+\s){0,4}?(?:billing\s(?:cycles?|periods?|months?)|(?:calendar\s|subscription\s)?months?|quarters?|invoice\speriods?)(?:\s(?:following|after|in which|immediately following)\b[^.;\n]{0,100})?|bis zum ende des [A-Za-zÀ-ɏ]+|bis zum \d{1,2}\. (?:tag )?des (?:folge|nächsten )[A-Za-zÀ-ɏ]+|avant la fin du [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+)?|entro la fine del [A-Za-zÀ-ɏ]+|antes de(?:l)? fin(?:al)? del? [A-Za-zÀ-ɏ]+)/i;
const NAMES_END =
  /(?<![A-Za-zÀ-ɏ])(?:end|last day|close|next|following|second|subsequent|same|ende|folge[A-Za-zÀ-ɏ]*|fin|fine|succ[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** How and until when a credit must be claimed; null where the text does not say. */
export function claimIn(statements: readonly Statement[]): Claim | null {
  const claims = statements.flatMap((statement) => {
    const claim = deadlineIn(statement);
    return claim === null ? [] : [claim];
  });
  const [best] = [...claims].sort((a, b) => b.confidence - a.confidence);
  return best === undefined
    ? withoutDeadline(statements)
    : { ...best, form: best.form || formIn(statements) };
}

function deadlineIn(statement: Statement): Claim | null {
  const { text, passage, start, topics, previous, example } = statement;
  const isStep = CLAIM_HEADING.test(passage.path.at(-1) ?? '') && CONTACT.test(text);
  if (example || text.length > 1_500 || !(CLAIM.test(text) || isStep)) return null;
  const isNear =
    topics.credit ||
    CREDIT.test(previous) ||
    CLAIM_HEADING.test(passage.path.at(-1) ?? '') ||
    CLAIMS_ALONE.test(text) ||
    (OUTAGE_REPORTED.test(text) && CREDIT.test(passage.text));
  const isAbout = CREDIT.test(text) ? 2 : isNear ? 1 : 0;
  if (isAbout === 0) return null;
  const timed = timedDeadline(text, CLAIM.test(text) ? ALL_CLAIMS : ALL_CONTACTS);
  const named = timed === null ? namedDeadline(text) : null;
  const found = timed ?? named;
  if (found === null) return null;
  const tail = /^[^.;,\n)]{0,160}/.exec(text.slice(found.end))?.[0] ?? '';
  return {
    citations: [
      cite(passage.source, passage.text, start + found.start, start + found.end + tail.length),
    ],
    confidence: scoreOf(text, found.start, isAbout) - (timed === null ? 0.05 : 0),
    rule: timed === null ? 'claims/by-the-end' : 'claims/within',
    deadline: found.deadline,
    from: startOf(tail, text),
    text: (text.slice(found.start, found.end) + tail).trim(),
    form: '',
  };
}

/** The first step of a procedure for claims, where the heading alone says what is asked for. */
const CONTACT =
  /(?<![A-Za-zÀ-ɏ])(?:e-?mails?|courriels?|mails?|tickets?|forms?|formular[A-Za-zÀ-ɏ]*|formulaires?|modulo|formulario|writ(?:e|ing)|écri[A-Za-zÀ-ɏ]*|schreiben|schriftlich|scriv[A-Za-zÀ-ɏ]*|escrib[A-Za-zÀ-ɏ]*|(?:deadline|time limit|frist|délai|plazo|termine)(?=\s?:))(?![A-Za-zÀ-ɏ])/i;
/** "How to claim" speaks of credits without the word. */
const CLAIM_HEADING =
  /(?<![A-Za-zÀ-ɏ])(?:claims?|claiming|antrag[A-Za-zÀ-ɏ]*|geltendmachung|réclamations?|demandes?|richiest[ae]|reclam[A-Za-zÀ-ɏ]*|solicitud[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** "Claims must be filed within": claims of no other kind, in the terms of a service level. */
const CLAIMS_ALONE =
  /^\W{0,4}(?:all |any )?claims? (?:must|shall|should|need to|have to) be (?:submitted|filed|made|lodged|raised|sent|received)(?![A-Za-zÀ-ɏ])/i;

/** "Outages must be reported within": the first step to the credit that the same paragraph gives. */
const OUTAGE_REPORTED =
  /^\W{0,4}(?:all |any |each )?(?:outages?|downtimes?|interruptions?|failures?) (?:must|shall|need(?:s)? to|has to|have to) be (?:reported|notified|submitted)(?![A-Za-zÀ-ɏ])/i;

interface Deadline {
  readonly deadline: Duration | null;
  readonly start: number;
  readonly end: number;
}

function timedDeadline(text: string, asking: RegExp): Deadline | null {
  for (const time of durationsIn(text)) {
    const { start, end, duration: length } = time;
    if (length === null || length.unit === 'second' || length.unit === 'minute') continue;
    const before = text.slice(Math.max(0, start - 60), start);
    const isAfter =
      /^\s(?:of|after|from|following|nach|ab|après|suivant|à compter|dopo|dalla|después|desde|tras|since)(?![A-Za-zÀ-ɏ])/i.test(
        text.slice(end, end + 16),
      );
    if (isMeasured(before, text.slice(start, end))) continue;
    const lead = BEFORE_TIME.exec(before);
    if (TIME_GIVEN.test(text.slice(end, end + 40)) || (lead === null && !isAfter)) continue;
    if (!isCustomers(text, start, end, asking) || isPrecondition(text, time)) continue;
    const begin = lead === null ? start : start - (before.length - lead.index);
    return { deadline: length, start: begin, end };
  }
  return null;
}

/** "in a month", "for every 4 hours": a time in which misses are counted, no deadline. */
const isMeasured = (before: string, words: string): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:every|each|per|any|je|pro|jede[nrs]?|par|chaque|ogni|cada|por)\s{1,2}$/i.test(
    before,
  ) ||
  (/(?<![A-Za-zÀ-ɏ])(?:in|during)\s$/i.test(before) &&
    /^(?:an?|any|one|a given|each)\s(?:calendar\s|billing\s)?(?:month|quarter|year)$/i.test(words));

/** "one day of service", "5 jours d'abonnement": what is given, no time in which to ask. */
const TIME_GIVEN = compact(
  /^(?:['’]\s?s?|\s(?:of|de|d['’]|di))\s?(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:services?|credits?|hosting|subscription|usage|fees?|rent|time|abonnement|redevance|servizio|servicio|canone|cuota)(?![A-Za-zÀ-ɏ])/i,
);

/** Whether the nearest act before the time is asking, and not what the provider does. */
function isCustomers(text: string, start: number, end: number, asking = ALL_CLAIMS): boolean {
  const clauseBegin = Math.max(
    ...['; ', '. ', ' provided ', ' if '].map((mark) => text.lastIndexOf(mark, start)),
    0,
  );
  const before = text.slice(clauseBegin, start);
  const asked = lastMatch(asking, before);
  const provided = lastMatch(ALL_ACTS, before);
  const matter = lastMatch(ALL_MATTERS, before);
  if (matter > asked) return false;
  if (asked >= 0)
    return asked > provided && !isObject(before.slice(Math.max(0, provided), asked), provided);
  // "Within 30 days of the incident, the customer must request the credit."
  const after = text.slice(end, end + 200);
  const asks = CLAIM.exec(after)?.index ?? Infinity;
  const acts = PROVIDERS_ACT.exec(after)?.index ?? Infinity;
  return provided < 0 && asks < acts;
}

/** "We respond to a credit request": the request is what the provider acts on. */
const isObject = (words: string, provided: number): boolean =>
  provided >= 0 &&
  words.length < 60 &&
  !/[,;]|(?<![A-Za-zÀ-ɏ])(?:customers?|clients?|you|must|who|that|if|when|upon|kunden?|client)(?![A-Za-zÀ-ɏ])/i.test(
    words,
  );

/** "unavailable for 30 days", "notice 30 days in advance": no time in which to ask. */
const isPrecondition = (text: string, { end }: ReadDuration): boolean =>
  /^\s(?:in advance|advance|prior notice|['’]?s?['’]? ?(?:prior|advance|written)? ?notice|before the)(?![A-Za-zÀ-ɏ])/i.test(
    text.slice(end, end + 24),
  );

const ALL_CLAIMS = compact(new RegExp(CLAIM.source, 'gi'));
const ALL_CONTACTS = compact(new RegExp(CONTACT.source, 'gi'));
const ALL_ACTS = compact(new RegExp(PROVIDERS_ACT.source, 'gi'));
const ALL_MATTERS = compact(new RegExp(OTHER_MATTER.source, 'gi'));

const lastMatch = (pattern: RegExp, text: string): number =>
  [...text.matchAll(pattern)].at(-1)?.index ?? -1;

function namedDeadline(text: string): Deadline | null {
  const match = BY_THE_END.exec(text);
  if (match === null || !NAMES_END.test(match[0])) return null;
  if (!isCustomers(text, match.index, match.index + match[0].length)) return null;
  const next = /(?<![A-Za-zÀ-ɏ])(?:second)\s(?:[A-Za-zÀ-ɏ]+\s)?billing/i.test(match[0]);
  const deadline = next ? duration(2, 'billing-cycle') : null;
  return { deadline, start: match.index, end: match.index + match[0].length };
}

/** Words that make it a duty: what else is reported in time matters less. */
const DUTY =
  /(?<![A-Za-zÀ-ɏ])(?:must|shall|need(?:s)? to|required|only|eligible|in order to|to (?:receive|request|claim|obtain|be eligible)|forfeit[A-Za-zÀ-ɏ]*|waive[A-Za-zÀ-ɏ]*|muss|müssen|hat|ist|doit|doivent|deve|debe)(?![A-Za-zÀ-ɏ])/i;

function scoreOf(text: string, at: number, about: number): number {
  const near = text.slice(Math.max(0, at - 160), at + 80);
  const isNear = CREDIT.test(near);
  return (
    0.6 +
    (about === 2 ? 0.1 : 0) +
    (isNear ? 0.1 : 0) +
    (DUTY.test(text) ? 0.1 : 0) +
    (/claim|request|beantrag|geltend|réclam|demand/i.test(near) ? 0.05 : 0)
  );
}

function startOf(tail: string, text: string): Claim['from'] {
  const words = tail.trim() === '' ? text : tail;
  if (
    /(?:end|close|expir[A-Za-zÀ-ɏ]*|last day|ende|ablauf|fin|fine) (?:of|des|der|du|de|del)|month (?:in which|where|following)|billing (?:cycle|period|month)|monatsende|quartalsende/i.test(
      words,
    )
  )
    return 'period-end';
  if (/(?:report|statement|bericht|rapport)/i.test(tail)) return 'report';
  if (
    /incident|outage|downtime|event|occur|unavailab|failure|interruption|eligible|ausfall|störung|vorfall|ereignis|eintritt|incident|panne|interruption|disservizio|incidencia|cessation|end/i.test(
      tail,
    )
  )
    return 'incident';
  return null;
}

const AUTOMATIC =
  /(?<![A-Za-zÀ-ɏ])(?:automatic(?:ally)?|without (?:[A-Za-zÀ-ɏ]+ )?(?:request|claim)|no (?:claim|request) (?:is )?(?:required|necessary)|automatisch|automatiquement|automaticamente|automáticamente)(?![A-Za-zÀ-ɏ])/i;
const ON_REQUEST =
  /(?<![A-Za-zÀ-ɏ])(?:(?:up)?on (?:[A-Za-zÀ-ɏ]+['’]?s? )?(?:[A-Za-zÀ-ɏ]+ )?(?:request|claim|notification)|auf (?:[A-Za-zÀ-ɏ]+ )?(?:antrag|anforderung|verlangen)|sur (?:simple )?demande|su richiesta|previa solicitud)(?![A-Za-zÀ-ɏ])/i;

/** A claim without a time: on request, or none needed. */
function withoutDeadline(statements: readonly Statement[]): Claim | null {
  for (const { text, passage, start, example } of statements) {
    if (example || text.length > 1_500 || !CREDIT.test(text)) continue;
    const automatic = AUTOMATIC.exec(text);
    const request = automatic === null ? ON_REQUEST.exec(text) : null;
    const found = automatic ?? request;
    if (found === null) continue;
    return {
      citations: [
        cite(
          passage.source,
          passage.text,
          start + found.index,
          start + found.index + found[0].length,
        ),
      ],
      confidence: 0.7,
      rule: automatic === null ? 'claims/on-request' : 'claims/automatic',
      deadline: null,
      from: null,
      text: found[0],
      form: automatic === null ? formIn(statements) : '',
    };
  }
  return null;
}

const FORM =
  /(?<![A-Za-zÀ-ɏ])(?:by (?:sending|submitting|opening|emailing|contacting|filing|creating|raising|e-?mail|completing|notifying)|via (?:the |our |an? )?(?:e-?mail|support|ticket[A-Za-zÀ-ɏ]*|customer|portal|web)|in writing|written (?:request|claim|notice|form)|open(?:ing)? an? (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:case|ticket)|send(?:ing)? an? e-?mail|through (?:the |our )?(?:[A-Za-zÀ-ɏ]+ ){0,3}(?:portal|console|ticket[A-Za-zÀ-ɏ]*)|schriftlich|per e-?mail|in textform|par écrit|par e-?mail|par courri[A-Za-zÀ-ɏ]+|per iscritto|por escrito)(?![A-Za-zÀ-ɏ])[^.;,\n]{0,90}/i;

function formIn(statements: readonly Statement[]): string {
  for (const { text, topics, previous, example } of statements) {
    if (
      example ||
      !CLAIM.test(text) ||
      !(topics.credit || CREDIT.test(text) || CREDIT.test(previous))
    )
      continue;
    const form = FORM.exec(text);
    if (form !== null) return form[0].trim();
  }
  return '';
}
