import { cite } from '#shared/document/citation.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { calendarDaysOf, durationsIn, type ReadDuration } from '../grammar/duration.ts';
import { sentences, type Passage, type SlaText } from '../sla-text.ts';
import { compact } from '../grammar/compact.ts';
import { namesChronicFailure } from './chronic-failure.ts';
import { nonRenewalsIn } from './non-renewal.ts';
import { noticesByLabel } from './notice-labels.ts';
import { ENDS, NOTICE_AFTER, PARTY_MAY } from './words.ts';

/** What the notice is a notice of: words before its length. */
const NOTICE_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:avis|notific|comunic)[aá]ndo(?:nos|lo|le|melo|-nos)?|(?:avvis|comunic|notific)ando(?:ci|lo|ne)?)\s(?:(?:por\sescrito|per\siscritto)\s)?(?:con|com)\s(?:(?:al\smenos|almeno|pelo\smenos|un\spreavviso\sdi)\s)?$|(?<![A-Za-zÀ-ɏ])(?:prévenant|avertissant|informant)\s(?:au\smoins\s)?$|(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:notice(?:\speriod)?\s(?:of|is|shall\sbe)|notice:|préavis\s(?:d['’]un\sminimum\s)?de|délai\sde\s(?:préavis|résiliation)\s(?:est\s)?de|preavviso\sdi|preaviso\sde|opzegtermijn\svan|notice(?:\speriod)?\s(?:for|of|to)\s(?:terminat|cancel|end|leav)[a-z]{0,6}(?:\s(?:the|this)\s[a-z]{3,12})?(?:\sis|\s?[:=–-])|(?:kündigungs)?frist\s(?:von|beträgt)|frist\svon|termijn\svan|(?:con|con\sun)\s(?:plazo|termine)\sd[ei]|com\sprazo\sde)\s(?:at\sleast\s|not\sless\sthan\s|no\sless\sthan\s|a\sminimum\sof\s|mindestens\s|au\smoins\s)?$|(?<!an)kündigungsfrist\s(?:von|beträgt)\s(?:mindestens\s)?$|(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:opzegtermijn|kündigungsfrist|notice\speriod|termination\snotice|délai\sde\spréavis|(?:periodo|termine)\sdi\spreavviso|(?:período|plazo)\sde\spreaviso|prazo\sde\s(?:aviso(?:\sprévio)?|denúncia|rescisão))\s?[:=–-]?\s{0,3}$/i;
/** Times to cure, refund or claim stand in the same sentences and are no notice. */
const NOT_NOTICE =
  /\b(?:cure[ds]?|remed(?:y|ied)|rectif\w{1,4}|fails?\sto|failure|refund\w{0,3}|insolven\w{1,4}|bankrupt\w{1,3}|unpaid|overdue|past\sdue|arrears|after\sreceipt|of\sreceiving|no\s(?:more|later)\sthan|not\slater\sthan|within)\b/i;
const OF_AGREEMENT =
  /\b(?:agreement|contract|subscription|services?|order|SLA|plan|account|membership|support|arrangement|cover(?:age)?|clause|schedule|licen[cs]e|retainer|circuits?|lines?|lease|tenancy|either\s(?:party|side)|affected\s[a-z]{3,14}|vertrag\w{0,3}|vereinbarung|contrat|abonnement|accord|contratto|contrato|overeenkomst|servizio|servicio|serviço|dienst(?:en|leistung|leistungen)?|abbonamento|suscripción|assinatura|acuerdo|acordo|accordo)\b/i;
/** The word alone says that it is the agreement's. */
const NOTICE_PERIOD =
  /(?<!an)kündigungsfrist|(?:termination|cancellation)\s(?:notice|period)|notice\speriod|minimum\snotice|délai\sde\spréavis|opzegtermijn|(?:termine|periodo)\sdi\spreavviso|(?:plazo|período)\sde\spreaviso|prazo\sde\s(?:aviso\sprévio|denúncia|rescisão)/i;
/** Ending as a matter of course: "termination requires …", "until ended by either party on …", "requires 60 days' notice of termination", "either side needs to give …". */
const ENDS_ON = compact(
  /(?<![A-Za-z])(?:(?:terminat(?:ion|ing)|cancel(?:lation|ling)|ending)\s(?:[A-Za-z]{2,12}\s){0,5}?(?:requires?|needs?|takes?|is\s(?:possible|subject|by|on)|on|upon|by|with)|(?:requires?|needs?|asks?\sfor|expects?)\s[^.;]{0,50}?notices?\s(?:period\s)?(?:of\s[^.;]{1,24}\s)?(?:for|of|to|before)\s(?:an?\s|any\s|the\s)?(?:early\s|premature\s)?(?:terminat(?:ion|e|ing)|cancel(?:lation|ling)?|end(?:ing)?)|(?:terminated|cancell?ed|ended)\s(?:by\s(?:either|any|each|the|one)\s(?:party|side|customer|client|parties)|(?:on|upon|by|with))|to\s(?:terminate|cancel|end\sit),?\s(?:please\s)?(?:give|provide|send)|(?:party|side|customer|client)\s(?:wishing|intending|(?:that|who|which)\s(?:wishes|intends|wants))\sto\s[^.;]{1,60}?\s(?:must|needs?\sto|has\sto|shall|should)|(?:either|each|any)\s(?:party|side)\s(?:must|needs?\sto|has\sto|shall|should|is\srequired\sto|gives?))(?![A-Za-z])/i,
);
/** Ending for convenience is by either party at will; other rights need an event. */
const CAUSE =
  /\b(?:material(?:ly)?\sbreach|breach\w{0,2}|default|cause|insolven\w{1,4}|wichtigem\sgrund|faute|manquement)\b/i;
/** "Termination right: …": a line that says itself what it is about. */
const LABEL_OF_ENDING =
  /^\W{0,4}(?:(?:right\sof\s)?terminations?(?:\srights?)?|(?:right\sto\s)terminate|(?:sonder)?kündigungsrecht|(?:droit\sde\s)?résiliation|(?:diritto\sdi\s)?recesso|(?:derecho\sde\s)?rescisión|opzegging)\W{0,4}[:–—.]/i;
/** "Sponsor may terminate without penalty upon …": a party that ends nothing less than the agreement. */
const ENDS_AT_ALL =
  /\b(?:customer|client|sponsor|subscriber|licensee|buyer|purchaser|tenant|(?:either|each)\sparty|you|(?<=\bthe\s)(?:principal|owner|employer|landlord|hirer|occupier|buyer|council|authority|hospital|school|university|trust|board|company|firm|bank|city|county|institution|purchaser|school\sdistrict|district|agency|department|state|organi[sz]ation|institute|commission|member|recipient|user|employer))\s(?:may|can|shall\sbe\sentitled\sto|is\sentitled\sto|are\sentitled\sto|has\sthe\sright\sto|have\sthe\sright\sto)\s(?:also\s|then\s)?terminate\s(?:without|upon|on|with|by|at\sany|for\sconvenience)\b/i;
/** Verbs that nothing but a contract takes, where they have no object: "kan opzeggen met een termijn van". */
const ENDS_CONTRACT =
  /(?<![A-Za-zÀ-ɏ])(?:(?:kan|kunnen|mag|mogen)\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,9}?(?:opzeggen|ontbinden|beëindigen)|(?:kann|können|darf|dürfen)\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,12}?kündigen|(?:peut|peuvent|pourra)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}?résilier|(?:può|possono|potrà)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}?(?:recedere|disdire)|(?:puede|pueden|podrá)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}?(?:rescindir|desistir|darse\sde\sbaja)|(?:may|can|free\sto|right\sto|liberty\sto)\s(?:[a-z]+\s){0,2}?(?:leave|quit|stop|go\ssooner|go\searlier|walk(?:\saway)?|pull\sout|give\snotice)(?::|,?\s(?:at|any\stime|with|on|by|giving)(?![a-z]))|can\sleave)(?![A-Za-zÀ-ɏ])/i;
/** "Leave whenever you like, with a month's notice" */
const AS_YOU_LIKE =
  /^\W{0,3}(?:leave|cancel|stop|quit)\s(?:whenever|when|any\stime)(?:\syou\s(?:like|want|wish|choose|please))?,?\s(?:with|on|at|by\sgiving|giving)(?=[^.;]{1,30}notice)/i;
const NOT_OF_CONTRACT =
  /\b(?:maintenance|employee|staff|room|ticket|appointment|instance|server|session|connection|VM|virtual\smachine|request)\b/i;

/** The notice for ending the agreement, and how many calendar days it is long. */
export function termination(text: SlaText): Terms['termination'] {
  const cells = text.tables.flatMap(({ rows }) => rows.flat());
  const found = [
    ...[...text.passages, ...cells].flatMap((passage) =>
      isTitle(passage) ? [] : [...noticesIn(passage), ...nonRenewalsIn(passage)],
    ),
    ...noticesByLabel(text),
  ];
  let best: NonNullable<Terms['termination']> | null = null;
  for (const one of found) if (best === null || one.confidence > best.confidence) best = one;
  return best;
}

/** A heading that states nothing; a numbered clause of one line may be taken for one. */
const isTitle = ({ kind, text }: Passage): boolean => kind === 'heading' && !/\d/.test(text);

function noticesIn(passage: Passage): readonly NonNullable<Terms['termination']>[] {
  const about = underEnding(passage) || LABEL_OF_ENDING.test(passage.text);
  const intro = introduction(passage);
  if (!about && intro === '' && !ENDS.test(passage.text)) return [];
  return sentences(passage.text).flatMap(({ text, start }) => {
    const said = `${intro}${text}`;
    const isBare = about && BARE_NOTICE.test(text);
    const isNamed = isBare || (about && NOTICE_PERIOD.test(text));
    if (text.length > 2_000 || (!ENDS.test(said) && !isNamed)) return [];
    const isOfAgreement =
      OF_AGREEMENT.test(said) ||
      ENDS_AT_ALL.test(text) ||
      // After repeated misses it is the agreement that a customer cancels, and no visit.
      namesChronicFailure(text) ||
      ENDS_CONTRACT.test(text) ||
      AS_YOU_LIKE.test(text) ||
      /^\W{0,4}(?:terminati|cancellation\s(?:is|requires|on|with|by|at|takes))/i.test(text);
    if (!isOfAgreement && !about && !NOTICE_PERIOD.test(text)) return [];
    const filled = withoutBrackets(text);
    const read = durationsIn(filled).find((one) => isNotice(filled, one));
    const may =
      isBare ||
      PARTY_MAY.test(said) ||
      NOTICE_PERIOD.test(text) ||
      ENDS_ON.test(text) ||
      AS_YOU_LIKE.test(text);
    if (!may || (!about && NOT_OF_CONTRACT.test(aroundEnding(said)))) return [];
    if (read === undefined) return withoutLength(passage, text, start, about);
    return [
      {
        citations: [cite(passage.source, passage.text, start, start + text.length)],
        // Ending at will says it best.
        confidence: CAUSE.test(text) || namesChronicFailure(text) ? 0.7 : 0.9,
        rule: 'endings/notice',
        text,
        noticeDays: read.duration === null || read.working ? null : calendarDaysOf(read.duration),
      },
    ];
  });
}

/** "30 days written notice.", below "Cancellation". */
const BARE_NOTICE =
  /^\W{0,3}(?:(?:(?:either|each|any|both)\s(?:party|parties|sides?)|(?:by\s)?(?:the\s)?(?:customer|client|you)|without\scause|for\sconvenience)\s?[:–-]\s)?(?:(?:we|you)\s(?:ask|need|require|give)\s(?:for\s)?|requires?\s)?(?:at\sleast\s|a\sminimum\sof\s|minimum\s)?(?:[a-z-]{3,12}\s\()?\d{1,3}\)?[-\s](?:calendar\s|business\s)?(?:days?|months?|weeks?)['’]?\s(?:(?:prior|advance|written|of)\s){0,3}notice(?![a-z])/i;

/** What is ended stands near the verb: a fee for maintenance further on is none. */
function aroundEnding(text: string): string {
  const at = ENDS.exec(text)?.index ?? 0;
  return text.slice(Math.max(0, at - 80), at + 80);
}

/** "[30] days": a form whose figure is filled in; as long as before. */
const withoutBrackets = (text: string): string => text.replace(/\[(\d{1,3})\]/g, ' $1 ');

/** "Either party may terminate this agreement:" before the ways to do so; empty for any other item. */
function introduction({ kind, lead }: Passage): string {
  const isEnding =
    kind === 'item' &&
    lead.length <= 300 &&
    lead.trimEnd().endsWith(':') &&
    ENDS.test(lead) &&
    PARTY_MAY.test(lead);
  return isEnding ? `${lead} ` : '';
}

const underEnding = ({ path }: Passage): boolean =>
  /terminat|cancel|(?:^|\s)ending(?:\s|$)|leaving|kündigung|laufzeit|résiliation|recesso|disdett|rescisión|terminación|rescisão|denúncia|opzegging|beëindiging|\bterm\b/i.test(
    path.at(-1) ?? '',
  );

function isNotice(text: string, { start, end }: ReadDuration): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const named = NOTICE_AFTER.test(text.slice(end, end + 60)) || NOTICE_BEFORE.test(before);
  return (
    named &&
    !NOT_NOTICE.test(before.slice(-40)) &&
    !/^\s(?:after|to\s(?:cure|remedy))/i.test(text.slice(end, end + 12))
  );
}

/** A right to end without a length of notice: only where it is one of convenience, or its section's subject. */
function withoutLength(
  passage: Passage,
  text: string,
  start: number,
  about: boolean,
): readonly NonNullable<Terms['termination']>[] {
  const atWill =
    /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:at\sany\stime|for\s(?:any\sreason|convenience)|without\s(?:cause|penalty)|jederzeit|à\stout\smoment|in\squalsiasi\smomento|en\scualquier\smomento)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i.test(
      text,
    );
  if (CAUSE.test(text) || (!atWill && !about)) return [];
  return [
    {
      citations: [cite(passage.source, passage.text, start, start + text.length)],
      confidence: atWill ? 0.6 : 0.4,
      rule: 'endings/right',
      text,
      noticeDays: null,
    },
  ];
}
