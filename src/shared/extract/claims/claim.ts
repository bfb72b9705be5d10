import { duration, type Duration } from '#shared/agreement/duration.ts';
import { cite } from '#shared/document/citation.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { durationsIn, type ReadDuration } from '../grammar/duration.ts';
import { givesOfFee } from '../credits/giving.ts';
import { headingOf, sectionOf, type Statement } from '../statements.ts';
import { CREDIT } from '../vocabulary.ts';
import { compact } from '../grammar/compact.ts';

type Claim = NonNullable<Terms['claim']>;

/** Asking for a credit. */
const CLAIM =
  /(?<![A-Za-zÀ-ɏ])(?:claim(?:s|ed|ing)?|request(?:s|ed|ing)?|notif(?:y|ies|ied|ying|ication)|appl(?:y|ies|ied) for|application|submit[A-Za-zÀ-ɏ]*|submission|report(?:s|ed|ing)?|inform[A-Za-zÀ-ɏ]*|contact(?:s|ed|ing)?|open(?:s|ed|ing)?|fil(?:e|es|ed|ing)|ask(?:s|ed|ing)?|written notice|redeem|lodg[A-Za-zÀ-ɏ]*|make|receive[ds]?|beantrag[A-Za-zÀ-ɏ]*|antrag[A-Za-zÀ-ɏ]*|anspr[uü]ch[A-Za-zÀ-ɏ]*|angemeldet|gemeldet|an(?:zu)?meld[A-Za-zÀ-ɏ]*|geltend[A-Za-zÀ-ɏ]*|meld[A-Za-zÀ-ɏ]*|anzeig[A-Za-zÀ-ɏ]*|angezeigt|mitteil[A-Za-zÀ-ɏ]*|ein(?:zu)?reich[A-Za-zÀ-ɏ]*|forder[A-Za-zÀ-ɏ]*|an(?:zu|ge)?forder[A-Za-zÀ-ɏ]*|reklam[A-Za-zÀ-ɏ]*|demand[A-Za-zÀ-ɏ]*|réclam[A-Za-zÀ-ɏ]*|notifi[A-Za-zÀ-ɏ]*|signal[A-Za-zÀ-ɏ]*|sollicit[A-Za-zÀ-ɏ]*|richied[A-Za-zÀ-ɏ]*|richiest[A-Za-zÀ-ɏ]*|reclam[A-Za-zÀ-ɏ]*|aan te (?:vragen|melden)|op te eisen|solicit[A-Za-zÀ-ɏ]*|comunic[A-Za-zÀ-ɏ]*|segnal[A-Za-zÀ-ɏ]*|apri[A-Za-zÀ-ɏ]*|apert[A-Za-zÀ-ɏ]*|invi(?:are|ando|i|ata)|present(?:are|ar|er)|abrir|enviar|ouvr[A-Za-zÀ-ɏ]*|adress[A-Za-zÀ-ɏ]*|formul[A-Za-zÀ-ɏ]*|eröffn[A-Za-zÀ-ɏ]*|send(?:s|ing)?|sent|raise[ds]?|log(?:s|ged)?|pedi[A-Za-zÀ-ɏ]{1,6}|pida[A-Za-zÀ-ɏ]*|inviat[aeio]|inoltr[A-Za-zÀ-ɏ]*|indien(?:en|t)|dien(?:t|en)?(?= )|verzoek[A-Za-zÀ-ɏ]*|peç[A-Za-zÀ-ɏ]{1,4}|requer[A-Za-zÀ-ɏ]*|s(?:ought|eeks?)|chied[A-Za-zÀ-ɏ]{1,6}|chiest[aeio]|ingediend|aanvragen|aangevraagd|einforder[A-Za-zÀ-ɏ]*|verlang[A-Za-zÀ-ɏ]*|beanspruch[A-Za-zÀ-ɏ]*|ersuch[A-Za-zÀ-ɏ]*|exig[A-Za-zÀ-ɏ]*|opeis[A-Za-zÀ-ɏ]*|pleit[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
/** What the provider does with it: its time is no deadline for the customer. */
const PROVIDERS_ACT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:responds?|repl(?:y|ies)|process(?:es)?|reviews?)(?=\sto\s|\sa\s|\sthe\s|\sany\s|\sall\s|\scredit)|(?:will|shall|is|are|be|been|to be|may|we['’]ll|generally|normally)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:issued?|appl(?:y(?! for )|ied)|credited|credit(?=\s(?:the|your|you|its|any|such|this|it|them|that|customers?|clients?|accounts?)(?![A-Za-zÀ-ɏ]))|paid|pay|process(?:ed)?|review(?:ed)?|respond(?:ed)?|confirm(?:ed)?|acknowledged?|reply|investigate[d]?|determine[d]?|provide[d]?|refund(?:ed)?|reimburse[d]?|posted|reflected|deducted|granted|answer(?:ed)?)|gutgeschrieben|ausgezahlt|verrechnet|bearbeitet|prüft|geprüft|erfolgt|(?:sera|seront|est|sont)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:appliqu[A-Za-zÀ-ɏ]*|crédit[A-Za-zÀ-ɏ]*|imput[A-Za-zÀ-ɏ]*|émis[A-Za-zÀ-ɏ]*|trait[A-Za-zÀ-ɏ]*|vers[A-Za-zÀ-ɏ]*|rembours[A-Za-zÀ-ɏ]*)|accreditat[A-Za-zÀ-ɏ]*|abonad[A-Za-zÀ-ɏ]*|aplicar[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i,
);
const OTHER_MATTER =
  /(?<![A-Za-zÀ-ɏ])(?:terminat[A-Za-zÀ-ɏ]*|cancel[A-Za-zÀ-ɏ]*|kündig[A-Za-zÀ-ɏ]*|résili[A-Za-zÀ-ɏ]*|renew[A-Za-zÀ-ɏ]*|overdue|past due|unpaid|invoice is|amend[A-Za-zÀ-ɏ]*|modif[A-Za-zÀ-ɏ]*|changes? to this|response time|dispute[sd]?)(?![A-Za-zÀ-ɏ])/i;

/** The words before a deadline's time. */
const BEFORE_TIME =
  /(?:within|inside|in|no later than|not later than|no more than|not more than|at (?:the )?latest|up to|before|until|prior to|by|during|less than|innerhalb(?: von| einer frist von)?|binnen|spätestens(?: innerhalb(?: von)?)?|bis(?: zu)?|dans(?: un| le)?(?: délai)?(?: maximum| maximal)?(?: de| des)?|sous(?: un délai de)?|au plus tard|entro(?: e non oltre)?|dentro de(?: los| un plazo de)?|en un plazo(?: máximo)? de|a más tardar|antes de que (?:pasen|transcurran)|(?:em )?até|no prazo(?: máximo)?(?: de)?|(?:en|dentro de) el plazo(?: máximo)? de|uiterlijk(?: binnen)?|next|first|following|have|has|dispos(?:e|ez|ent) d(?:e|['’]un délai de)|dispone[n]?(?: de)?|tienen?|heeft|hebben|hat|haben|period of|frist von|délai de|plazo de)(?:\s(?:the|a|an|their|its|period of|the following|following|first|next|maximum of|of|les|die|den|der|i|los|il|das|de))?\s{0,2}$/i;
/** Deadlines of no length: "by the close of a billing cycle". */
const BY_THE_END =
  /(?<![A-Za-zÀ-ɏ])(?:(?:by|before|no later than|not later than|prior to|until|within|in|during)\s(?:the\s)?(?:(?:end|last day|close|expir[A-Za-zÀ-ɏ]*)\sof\s)?(?:the\s)?(?:[A-Za-zÀ-ɏ]+\s){0,4}?(?:billing\s(?:cycles?|periods?|months?)|(?:calendar\s|subscription\s)?months?|quarters?|invoice\speriods?)(?:\s(?:following|after|in which|immediately following)\b[^.;\n]{0,100})?|bis zum ende des [A-Za-zÀ-ɏ]+|bis zum \d{1,2}\. (?:tag )?des (?:folge|nächsten )[A-Za-zÀ-ɏ]+|avant la fin du [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+)?|entro la fine del [A-Za-zÀ-ɏ]+|antes de(?:l)? fin(?:al)? del? [A-Za-zÀ-ɏ]+)/i;
const NAMES_END =
  /(?<![A-Za-zÀ-ɏ])(?:end|last day|close|next|following|second|subsequent|same|ende|folge[A-Za-zÀ-ɏ]*|fin|fine|succ[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** How and until when a credit must be claimed; null where the text does not say. */
export function claimIn(
  statements: readonly Statement[],
  giving: ReadonlySet<string>,
): Claim | null {
  const claims = statements.flatMap((statement) => {
    const claim = deadlineIn(statement, giving.has(sectionOf(statement)));
    return claim === null ? [] : [claim];
  });
  const [best] = [...claims].sort((a, b) => b.confidence - a.confidence);
  return best === undefined
    ? withoutDeadline(statements)
    : { ...best, form: best.form || formIn(statements) };
}

/** `isOfGiving`: its section gives something back. */
function deadlineIn(statement: Statement, isOfGiving: boolean): Claim | null {
  const { text, passage, start, topics, previous, example } = statement;
  const heading = headingOf(statement);
  const isAskedFor = CLAIM_HEADING.test(heading);
  const isDone = isAskedFor && DOES_THIS.test(text);
  const isStep = isDone || (isAskedFor && CONTACT.test(text));
  // "When to claim. At the latest 25 days after …": the label asks.
  const isGiven = isAskedFor && BEGINS_WITH_TIME.test(text);
  const isLost = LOST_LATER.test(text) && (CONTACT.test(text) || CLAIM.test(text));
  // "Write to us within 21 days of the outage", where something is given back.
  const isToldOff = isOfGiving && CONTACT.test(text) && !PROVIDER_SPEAKS.test(text);
  if (example || text.length > 1_500) return null;
  if (!(CLAIM.test(text) || isStep || isGiven || isLost || isToldOff)) return null;
  const isNear =
    topics.credit ||
    CREDIT.test(previous) ||
    (givesOfFee(previous) && REACHES_US.test(text)) ||
    (givesOfFee(previous) && ASKS_FOR_IT.test(text)) ||
    isAskedFor ||
    isLost ||
    CLAIMS_ALONE.test(text) ||
    (isOfGiving && (CLAIM_NOUN.test(text) || REACHES_US.test(text))) ||
    (OUTAGE_REPORTED.test(text) && CREDIT.test(passage.text));
  const isAbout = CREDIT.test(text) ? 2 : isNear ? 1 : 0;
  if (isAbout === 0 && !isOfGiving) return null;
  const asking = isGiven || isDone ? FROM_THE_START : CLAIM.test(text) ? ALL_CLAIMS : ALL_CONTACTS;
  const timed = timedDeadline(text, asking);
  const found = timed ?? nthDay(text) ?? namedDeadline(text);
  if (found === null) return null;
  const tail = /^[^.;,\n)]{0,160}/.exec(text.slice(found.end))?.[0] ?? '';
  const isShort = found.deadline === null || found.deadline.unit === 'hour';
  if (isAbout === 0 && (isShort || !OF_INCIDENT.test(tail))) return null;
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
const CONTACT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:e-?mails?|courriels?|mails?|tickets?|forms?|formular[A-Za-zÀ-ɏ]*|formulaires?|modulo|formulario|writ(?:e|ing)|tell|let us know|shout|drop (?:us|a line)|get in touch|give us|ping|call|ring|chat|écri[A-Za-zÀ-ɏ]*|envoy[A-Za-zÀ-ɏ]*|prévene[rz]|dites|schreiben|schriftlich|bescheid|schick[A-Za-zÀ-ɏ]*|sag(?:en|t)|scriv[A-Za-zÀ-ɏ]*|avvis[A-Za-zÀ-ɏ]*|escr[ií]b[A-Za-zÀ-ɏ]*|escrev[A-Za-zÀ-ɏ]*|avis[ae][A-Za-zÀ-ɏ]*|mail(?:t|en)|laat|stuur|schrijf|(?:deadline|time limit|frist|délai|plazo|termine|prazo|termijn)(?=\s?:))(?![A-Za-zÀ-ɏ])/i,
);
/** "You must do this within …", behind how a credit is asked for. */
const DOES_THIS = compact(
  /^\W{0,3}(?:(?:you|customers?|clients?|the customer) (?:must|have to|has to|need to|should|can(?: only)?) do (?:this|that|it|so)|(?:this|that|it|which) (?:must|has to|needs to|should|can(?: only)?) (?:be done|happen)|(?:das|dies) muss [^.;:]{0,60}?(?:erfolgen|geschehen|passieren)|cela doit (?:être fait|se faire)|(?:vous devez|il faut) le faire|(?:deve|dovete|bisogna) farlo|va fatto|(?:debe|tiene que|hay que) hacerlo|(?:deve|tem de) fazê-lo|(?:dit|dat) moet [^.;:]{0,60}?(?:gebeuren|doen))(?![A-Za-zÀ-ɏ])/i,
);
/** "We tell you within …": the provider's own time. */
const PROVIDER_SPEAKS =
  /^\W{0,3}(?:we|our|the (?:provider|supplier|vendor)|wir|nous|noi|nosotros|nós|wij)(?![A-Za-zÀ-ɏ])/i;
/** "How to claim", "Come chiederlo", "Is it automatic?" speak of credits without the word. */
const CLAIM_HEADING = compact(
  /(?<![A-Za-zÀ-ɏ])(?:claims?|claiming|request(?:s|ing)? (?:(?:a|an|your|the|for)\s){0,2}(?:sla |service )?(?:credits?|refunds?)|(?:how|when|where|what) (?:to|(?:do|can|must|should) (?:i|we|you|customers?)) (?:get|ask|apply|obtain|tell)(?: (?:for )?(?:it|them|one|yours?|us|your money))?(?=\W*$)|(?:is|are|does) (?:it|this|that|they|credits?|the credit)(?: happen| all)? automatic(?:ally)?|(?:do|must) (?:i|we|you) (?:have|need)? ?(?:to )?(?:ask|apply|do anything)|antrag[A-Za-zÀ-ɏ]*|geltendmachung|réclam(?:ation|er)[A-Za-zÀ-ɏ]*|demandes?|comment (?:la|le|les|l['’])? ?(?:demander|obtenir|réclamer)|richiest[ae]|come (?:chied|ottener|richied)[A-Za-zÀ-ɏ]*|reclam[A-Za-zÀ-ɏ]*|solicitud[A-Za-zÀ-ɏ]*|cómo (?:pedir|solicitar|obtener)[A-Za-zÀ-ɏ]*|como (?:pedir|solicitar|obter)[A-Za-zÀ-ɏ]*|(?:so|wie) (?:beantragen|fordern|melden|bekommen|erhalten) sie|hoe (?:vraagt? u|claimt? u|meldt u|ontvangt u))(?![A-Za-zÀ-ɏ])/i,
);

/** "… of the outage", "… nach dem Ausfall": behind a time, what a credit is given for. */
const OF_INCIDENT = compact(
  /^\s(?:of|after|from|following|since|nach|ab|seit|après|suivant|qui suivent|à compter|depuis|dopo|dal(?:la?)?|successivi|después|desde|tras|siguientes?|posteriores?|após|depois|seguintes|na|volgend) ?[^.;]{0,40}?(?<![A-Za-zÀ-ɏ])(?:incidents?|outages?|downtimes?|interruptions?|failures?|breaks?|miss|troubles?|problems?|faults?|breakdowns?|disruptions?|events?(?= (?:in question|concerned)|\W*$)|calls?(?= (?:in question|concerned))|quarter['’]?s?|months?|it happened|ausfall[A-Za-zÀ-ɏ]*|störung[A-Za-zÀ-ɏ]*|monats?(?:ende)?|vorfall[A-Za-zÀ-ɏ]*|pannes?|coupures?|mois|disservizi[oa]?|interruzione|mese|guasto|caída|incidencias?|interrupci[óo]n|fallo|mes|falha|interrupção|mês|storing|uitval|maand|kwartaal|quartals?|trimestre)(?![A-Za-zÀ-ɏ])/i,
);
/** "At the latest 25 days after …": a deadline and nothing else, below a heading that asks. */
const BEGINS_WITH_TIME = compact(
  /^\W{0,3}(?:within|inside|(?:not|no) (?:later|more) than|up to|by|before|at the latest|you have|you['’]ve got|innerhalb|binnen|spätestens|bis|sie haben|dans|sous|au plus tard|vous (?:avez|disposez)|entro|avete|hai|dentro|en (?:un|el)|antes|tiene[ns]?|até|em até|no prazo|uiterlijk|u hebt)(?![A-Za-zÀ-ɏ])/i,
);
/** "…, after which the matter is settled": whoever asks later gets nothing. */
const LOST_LATER = compact(
  /(?<![A-Za-zÀ-ɏ])(?:after (?:which|that)|later than that|beyond that|past that|otherwise|failing which|danach|andernfalls|sonst|passé ce délai|au[- ]delà|à défaut|dopo di che|trascorso|oltre (?:tale|questo)|pasado (?:ese|este|dicho)|transcurrido|decorrido|daarna)(?![A-Za-zÀ-ɏ])[^.;]{0,60}?(?<![A-Za-zÀ-ɏ])(?:settled|closed|too late|expires?|lapses?|gone|lost|nothing|not (?:consider|accept|look)[A-Za-zÀ-ɏ]*|can['’]?no?t|won['’]t|no longer|verf[aä]ll[A-Za-zÀ-ɏ]*|erlischt|erledigt|nicht mehr|perdue?|éteint|plus (?:recevable|possible)|renoncé|scad[A-Za-zÀ-ɏ]*|decad[A-Za-zÀ-ɏ]*|caduc[A-Za-zÀ-ɏ]*|pierde|perde|prescri[A-Za-zÀ-ɏ]*|vervalt)(?![A-Za-zÀ-ɏ])/i,
);

/** "Ask for it within 20 days", behind what is given. */
const ASKS_FOR_IT = compact(
  /^\W{0,3}(?:(?:just|please|simply|you (?:must|have to|need to|can)|but|and) ){0,2}(?:(?:ask|apply)(?: us)? for|claim|request|collect) (?:it|this|that|them|these|yours?|the (?:money|refund|credit|discount|rebate))(?![A-Za-zÀ-ɏ])|^\W{0,3}(?:bitte )?(?:fordern|beantragen|verlangen) sie (?:sie|ihn|es|das|dies)|^\W{0,3}(?:demandez|réclamez)-(?:le|la|les)|^\W{0,3}(?:chiedetelo|chiedilo|richiedetelo|pídalo|pídelo|solicítelo|solicite-o|vraag (?:het|die|dit))(?![A-Za-zÀ-ɏ])/i,
);

/** "Claims must be filed within": claims of no other kind, in the terms of a service level. */
const CLAIMS_ALONE =
  /^\W{0,4}(?:all |any |such |the )?(?:claims?|(?:price )?(?:deductions?|reductions?|abatements?|set-?offs?)) (?:must|shall|should|need to|have to|(?:is|are) to) be (?:submitted|filed|made|lodged|raised|sent|received|claimed|notified|requested|announced)(?![A-Za-zÀ-ɏ])/i;

/** "Réclamation sous 15 jours", "Claims: 30 days from month end": the noun alone. */
const CLAIM_NOUN = compact(
  /^\W{0,4}(?:claims?|claim (?:window|period|deadline)|réclamations?|demandes?|antr[aä]ge?|geltendmachung|richieste?|reclamaci(?:ón|ones)|solicitud(?:es)?|reclamaç(?:ão|ões)|solicitaç(?:ão|ões)|assertion|plazo para reclamar|aanvra(?:ag|gen))(?:\s[A-Za-zÀ-ɏ-]+){0,3}\s?[:,–—-]?\s(?:within|inside|up to|max\.?|sous|dans|innerhalb|binnen|spätestens|entro|en|dentro|em até|até|\d)/i,
);

/** "Your request has to be with us within", "La demande doit nous parvenir": asking, by where it has to arrive. */
const REACHES_US = compact(
  /^\W{0,4}(?:[A-Za-zÀ-ɏ]{1,9}\s|l['’]\s?){0,2}(?:claims?|requests?|applications?|demandes?|réclamations?|antr[aä]ge?|forderung|anspruch|meldung|richiest[ae]|reclam[oi]|solicitud(?:es)?|reclamaci(?:ón|ones)|pedidos?|solicitaç(?:ão|ões)|reclamaç(?:ão|ões)|verzoek(?:en)?|aanvra(?:ag|gen)|claim)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:must|shall|needs?|has|have|is|are|should|doit|doivent|muss|müssen|ist|sind|deve|devono|deben?|deberá[n]?|devem|deverá|moet(?:en)?|dient|tiene|tem)\s(?:[^.;:%]{0,60}?)(?:reach|arrive|get to|be with|come in|be in(?: our hands)?|received|parvenir|reçue?s?|arriver|eingehen|eingegangen|vorliegen|zugehen|zugegangen|einzureichen|zu stellen|pervenire|arrivare|ricevut[ae]|llegar|recibirse|presentarse|obrar|chegar|ser recebid[oa]|apresentad[oa]|bereiken|binnen (?:zijn|komen)|ontvangen)(?![A-Za-zÀ-ɏ])/i,
);

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
      /^\s(?:of|after|from|following|nach|ab|après|suivants?|à compter|dopo|dalla|successiv[ie]|después|desde|tras|siguientes|posteriores|após|depois|seguintes|a contar|na|since)(?![A-Za-zÀ-ɏ])/i.test(
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
  /^(?:['’]\s?s?|\s(?:of|de|d['’]|di))\s?(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:services?(?! (?:outages?|failures?|interruptions?|downtime|incidents?|unavailability|disruptions?|faults?|issues?|degradation))|credits?|hosting|subscription|usage|fees?|rent|time|abonnement|redevance|servizio|servicio|canone|cuota)(?![A-Za-zÀ-ɏ])/i,
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
  /^\s(?:in advance|advance|(?:of|after|from) (?:your|the|an?|their|its) (?:order|purchase|delivery|registration|sign(?:ing|-?up)|payment|invoice|receipt of (?:the|an) invoice|subscription)|prior notice|['’]?s?['’]? ?(?:prior|advance|written)? ?notice|before the)(?![A-Za-zÀ-ɏ])/i.test(
    text.slice(end, end + 44),
  );

const ALL_CLAIMS = compact(new RegExp(CLAIM.source, 'gi'));
const ALL_CONTACTS = compact(new RegExp(CONTACT.source, 'gi'));
/** Where a heading asks, the whole text does. */
const FROM_THE_START = /^/g;
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

/** "by the thirtieth (30th) day after the month", "spätestens am 14. Tag nach Monatsende". */
const NTH_DAY = compact(
  /(?<![A-Za-zÀ-ɏ])(?:by|before|until|(?:no|not) later than|prior to|bis (?:zum|spätestens)|spätestens(?: am| bis zum)?|au plus tard|avant|entro|prima de|a más tardar|antes de|até|uiterlijk(?: op)?|voor) (?:the |le |il |el |o |de |den |l['’])?(?:[A-Za-zÀ-ɏ-]{4,20} \()?(\d{1,2})(?:st|nd|rd|th|\.|e|ème|er|º|°)?\)? (?:(?:calendar|business|working) )?(?:(?:werk|kalender|arbeits)?tag|day|jour|giorno|día|dia|dag) (?:after|following|from|nach|des folge[A-Za-zÀ-ɏ]*|suivant|après|successivo|dopo|siguiente|posterior|seguinte|após|na)(?![A-Za-zÀ-ɏ])/i,
);

function nthDay(text: string): Deadline | null {
  const match = NTH_DAY.exec(text);
  if (match?.[1] === undefined) return null;
  const [start, end] = [match.index, match.index + match[0].lastIndexOf(' ')] as const;
  if (!isCustomers(text, start, end)) return null;
  const unit = /business|working|werktag|arbeitstag/i.test(match[0]) ? 'working-day' : 'day';
  return { deadline: duration(Number(match[1]), unit), start, end };
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
  /(?<!(?:\b(?:not|never)|n['’]t|nicht|pas|non|niet|não)(?![A-Za-zÀ-ɏ])[^.;:!?]{0,40})(?<![A-Za-zÀ-ɏ])(?:automatic(?:ally)?|without (?:[A-Za-zÀ-ɏ]+ )?(?:request|claim)|no (?:claim|request) (?:is )?(?:required|necessary)|automatisch|automatiquement|automaticamente|automáticamente)(?![A-Za-zÀ-ɏ])/i;
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
