import { cite } from '#shared/document/citation.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { givesOfFee } from '../credits/giving.ts';
import { compact } from '../grammar/compact.ts';
import { headingOf, sectionOf, type Statement } from '../statements.ts';
import { CREDIT } from '../vocabulary.ts';
import { CLAIM, CLAIM_HEADING, CONTACT, OTHER_MATTER } from './asking.ts';
import {
  ALL_CLAIMS,
  ALL_CONTACTS,
  FROM_THE_START,
  namedDeadline,
  nthDay,
  timedDeadline,
} from './deadline.ts';
import { formIn, withoutDeadline } from './claim-form.ts';
import { lapseIn, saysLapse } from './lapse.ts';

type Claim = NonNullable<Terms['claim']>;

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
  return best === undefined ? withoutDeadline(statements) : { ...best, ...formIn(statements) };
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
  const isLost =
    (LOST_LATER.test(text) && (CONTACT.test(text) || CLAIM.test(text))) ||
    (isOfGiving && saysLapse(text));
  // "Write to us within 21 days of the outage", where something is given back.
  const isToldOff =
    isOfGiving &&
    CONTACT.test(text) &&
    !OTHER_MATTER.test(text) &&
    (!PROVIDER_SPEAKS.test(text) || WE_NEED.test(text));
  if (example || text.length > 1_500) return null;
  if (!(CLAIM.test(text) || isStep || isGiven || isLost || isToldOff)) return null;
  const isNear =
    topics.credit ||
    CREDIT.test(previous) ||
    (givesOfFee(previous) && REACHES_US.test(text)) ||
    (givesOfFee(previous) && ASKS_FOR_IT.test(text)) ||
    isAskedFor ||
    isLost ||
    (isToldOff && (CREDIT.test(previous) || givesOfFee(previous) || isSaidWith(statement))) ||
    OF_ENTITLEMENT.test(text) ||
    CLAIMS_ALONE.test(text) ||
    (isOfGiving && (CLAIM_NOUN.test(text) || REACHES_US.test(text) || ASKS_FOR_IT.test(text))) ||
    (OUTAGE_REPORTED.test(text) && CREDIT.test(passage.text));
  const isAbout = CREDIT.test(text) ? 2 : isNear ? 1 : 0;
  if (isAbout === 0 && !isOfGiving) return null;
  const asking = isGiven || isDone ? FROM_THE_START : CLAIM.test(text) ? ALL_CLAIMS : ALL_CONTACTS;
  const timed = timedDeadline(text, asking);
  const found = timed ?? lapseIn(text) ?? nthDay(text) ?? namedDeadline(text);
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

/** "You must do this within …", behind how a credit is asked for. */
const DOES_THIS = compact(
  /^\W{0,3}(?:(?:you|customers?|clients?|the customer) (?:must|have to|has to|need to|should|can(?: only)?) do (?:this|that|it|so)|(?:this|that|it|which) (?:must|has to|needs to|should|can(?: only)?) (?:be done|happen)|(?:das|dies) muss [^.;:]{0,60}?(?:erfolgen|geschehen|passieren)|cela doit (?:être fait|se faire)|(?:vous devez|il faut) le faire|(?:deve|dovete|bisogna) farlo|va fatto|(?:debe|tiene que|hay que) hacerlo|(?:deve|tem de) fazê-lo|(?:dit|dat) moet [^.;:]{0,60}?(?:gebeuren|doen))(?![A-Za-zÀ-ɏ])/i,
);

/** "We tell you within …": the provider's own time. */
const PROVIDER_SPEAKS =
  /^\W{0,3}(?:we|our|the (?:provider|supplier|vendor)|wir|nous|noi|nosotros|nós|wij)(?![A-Za-zÀ-ɏ])/i;

/** "We need this within …": what the customer has to send. */
const WE_NEED =
  /^\W{0,3}we (?:need|must (?:have|get|receive)|want|require|expect|have to (?:have|get|hear)) (?:this|it|that|them|your|to (?:hear|know))(?![A-Za-z])/i;

/** "Drop us a line", in a paragraph that gives something back. */
const isSaidWith = ({ passage }: Statement): boolean =>
  CREDIT.test(passage.text) || givesOfFee(passage.text);

/** "Shall notify the supplier of its entitlement". */
const OF_ENTITLEMENT =
  /(?<![A-Za-z])(?:of|for|to) (?:its|their|your|the|any|such|this) (?:entitlement|credit|claim|right to)(?![A-Za-z])/i;

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
  /^\W{0,3}(?:(?:just|please|simply|you (?:must|have to|need to|can)|but|and) ){0,2}(?:(?:ask|apply)(?: us)? for|claim|request|collect) (?:it|this|that|them|these|yours?|the (?:money|refund|credit|discount|rebate))(?![A-Za-zÀ-ɏ])|^\W{0,3}(?:(?:just|please|simply) )?(?:reply|write|mail|e-?mail|call|ring|tell|message)(?: (?!not )[A-Za-z]+){1,6} to (?:ask for|claim|request|get) (?:it|this|that|them|yours?|the (?:money|refund|credit|discount|rebate))(?![A-Za-zÀ-ɏ])|^\W{0,3}(?:just |please |simply )?let us know (?:within|inside|no later than|by|before)(?![A-Za-z])|^\W{0,3}(?:bitte )?(?:fordern|beantragen|verlangen) sie (?:sie|ihn|es|das|dies)|^\W{0,3}(?:demandez|réclamez)-(?:le|la|les)|^\W{0,3}(?:chiedetelo|chiedilo|richiedetelo|pídalo|pídelo|solicítelo|solicite-o|vraag (?:het|die|dit))(?![A-Za-zÀ-ɏ])/i,
);

/** "Claims must be filed within": claims of no other kind, in the terms of a service level. */
const CLAIMS_ALONE =
  /^\W{0,4}(?:all |any |such |the )?(?:(?:claims?|requests?) (?:for|concerning|about|regarding|under) [^.;:]{0,40}?(?:credits?|slas?|violations?|breach(?:es)?|miss(?:es)?|outages?|downtime)(?: [a-z]+)?|claims?|(?:price )?(?:deductions?|reductions?|abatements?|set-?offs?)) (?:must|shall|should|need to|have to|(?:is|are) to) be (?:submitted|filed|made|lodged|raised|sent|received|claimed|notified|requested|announced)(?![A-Za-zÀ-ɏ])/i;

/** "Réclamation sous 15 jours", "Claims: 30 days from month end": the noun alone. */
const CLAIM_NOUN = compact(
  /^\W{0,4}(?:claims?|claim (?:window|period|deadline)|réclamations?|demandes?|antr[aä]ge?|geltendmachung|richieste?|reclamaci(?:ón|ones)|solicitud(?:es)?|reclamaç(?:ão|ões)|solicitaç(?:ão|ões)|assertion|plazo para reclamar|aanvra(?:ag|gen))(?:\s[A-Za-zÀ-ɏ-]+){0,3}\s?[:,–—-]?\s(?:within|inside|up to|max\.?|sous|dans|innerhalb|binnen|spätestens|entro|en|dentro|em até|até|\d)/i,
);

/** "Your request has to be with us within", "La demande doit nous parvenir": asking, by where it has to arrive. */
const REACHES_US = compact(
  /^\W{0,4}(?:[A-Za-zÀ-ɏ]{1,9}\s|l['’]\s?){0,2}(?:claims?|requests?|applications?|demandes?|réclamations?|antr[aä]ge?|forderung|anspruch|meldung|richiest[ae]|reclam[oi]|solicitud(?:es)?|reclamaci(?:ón|ones)|pedidos?|solicitaç(?:ão|ões)|reclamaç(?:ão|ões)|verzoek(?:en)?|aanvra(?:ag|gen)|claim)\s(?:[A-Za-zÀ-ɏ]+\s){0,9}?(?:must|shall|needs?|has|have|is|are|should|doit|doivent|muss|müssen|ist|sind|deve|devono|deben?|deberá[n]?|devem|deverá|moet(?:en)?|dient|tiene|tem)\s(?:[^.;:%]{0,60}?)(?:reach|arrive|get to|be with|come in|be in(?: our hands)?|received|parvenir|reçue?s?|arriver|eingehen|eingegangen|vorliegen|zugehen|zugegangen|einzureichen|zu stellen|pervenire|arrivare|ricevut[ae]|llegar|recibirse|presentarse|obrar|chegar|ser recebid[oa]|apresentad[oa]|bereiken|binnen (?:zijn|komen)|ontvangen)(?![A-Za-zÀ-ɏ])/i,
);

/** "Outages must be reported within": the first step to the credit that the same paragraph gives. */
const OUTAGE_REPORTED =
  /^\W{0,4}(?:all |any |each )?(?:outages?|downtimes?|interruptions?|failures?) (?:must|shall|need(?:s)? to|has to|have to) be (?:reported|notified|submitted)(?![A-Za-zÀ-ɏ])/i;

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

/** Nouns of the time over which a level is measured or billed. */
const PERIOD = String.raw`(?:months?|quarters?|years?|weeks?|periods?|cycles?|terms?|[a-zà-ɏ]{0,20}(?:monat|quartal|jahr|zeitraum|zyklus)(?:e?s)?|[a-zà-ɏ]{0,20}(?:periode|woche|laufzeit)|mois|trimestres?|semestres?|périodes?|années?|exercice|mes[ei]?|per[ií]od[oi]s?|ann[oi]|años?|cicl[oi]|mês|maand|kwartaal|jaar)`;
/** What is between "end of" and its noun: no outage, and no month in which that outage was. */
const BETWEEN = String.raw`(?:(?!(?:in|during|within|where|im|während|dans|pendant|nel|durante|en|no|na|tijdens)\s)[A-Za-zÀ-ɏ'’-]{1,24} ){0,5}?`;
/** "The end of the billing month", and not that of an outage. */
const PERIOD_END = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:end|close|expir(?:y|ation)|last day|ende|ablauf|fin|final|fine|fim|eind|einde) (?:of|des|der|du|de|del|della|di|do|da|van) ${BETWEEN}${PERIOD}|(?:month|quarter|period|year|cycle)[- ]end|month (?:in which|where|following)|billing (?:cycle|period|month)|(?:monats|quartals|jahres)ende|fin(?:e)? (?:de )?mes(?:e)?|fin de mois)(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);
const INCIDENT = compact(
  /incident|outage|downtime|event|occur|unavailab|failure|(?<!de)fault|breakdown|disruption|interruption|eligible|ausfall|störung|vorfall|ereignis|eintritt|panne|coupure|anomalie|disservizi|guast[oi]|interruzion|incidencia|avería|caída|interrupción|(?<![A-Za-zÀ-ɏ])fall[oa](?![A-Za-zÀ-ɏ])|falha|interrupção|avaria|storing|uitval|cessation|(?<![A-Za-zÀ-ɏ])(?:end|restored|restoration)(?![A-Za-zÀ-ɏ])/i,
);

/** From when a deadline runs, by what stands behind it. */
export function startOf(tail: string, text: string): Claim['from'] {
  if (PERIOD_END.test(tail.trim() === '' ? text : tail)) return 'period-end';
  if (/(?:report|statement|bericht|rapport)/i.test(tail)) return 'report';
  return INCIDENT.test(tail) ? 'incident' : null;
}
