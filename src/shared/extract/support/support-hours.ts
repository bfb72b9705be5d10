import type { Terms, TextTerm } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { durationsIn } from '../grammar/duration.ts';
import { severitiesIn } from '../grammar/severity.ts';
import { hoursPhrases, isOfOnePlan, namedHours, type ReadHours } from '../grammar/hours.ts';
import { sentences, type Passage, type SlaText } from '../sla-text.ts';
import { LABEL, LONGEST_TITLE, made, SCHEDULE, SUPPORT, URGENT_ONLY } from './hours-words.ts';
import {
  BY_CHANNEL_ALONE,
  CASES_TAKEN,
  HELP_LISTED,
  PEOPLE_WORK,
  PLAIN_LABEL,
  REACHES_US,
  REPAIR_WORK,
  TIMES_RUN,
  TITLE_OF_REACHING,
  WHEN_THERE,
} from './plain-words.ts';
import { tableHours } from './table-hours.ts';

/** When support can be reached, as printed. */
export function supportHours(text: SlaText): Pick<Terms, 'supportHours'> {
  const found = [
    ...text.passages.flatMap((passage, index) =>
      passageHours(passage, titleAbove(text.passages, index)),
    ),
    ...tableHours(text.tables),
  ];
  let best: TextTerm | null = null;
  for (const one of found) if (best === null || one.confidence > best.confidence) best = one;
  return { supportHours: best };
}

/** "Phone support:" right before its hours. */
const CHANNEL =
  /^(?:[A-Za-zÀ-ɏ-]{1,16}\s){0,2}(?:support|hotline|help\s?-?desk|service\s?-?desk|kundendienst|kundenservice|assistance|assistenza|supporto|soporte|suporte|atendimento|ondersteuning|klantenservice)\s?[:–-]$/i;
/** "Phone: 020 555 0101 (" right before its hours. */
const NUMBER =
  /^(?:phone|telephone|tel\.?|call(?:\sus)?|telefon|téléphone|telefono|teléfono|hotline|helpline|customer\s(?:line|service|care)|service\sclients?(?:\s[a-z]{3,12})?|servizio\sclienti|atención\sal\scliente|kundendienst|kundenservice|klantenservice)\s?:\s?[\d\s()+/-]{5,24}[,(]\s?$/i;
const BUSINESS =
  /(?:business|working|office|support|service|standard|normal|regular|default|usual|core|operating|operational|opening|desk|staffed|attended)\s(?:support\s|business\s|service\s|working\s)?(?:hours?|times?|window)(?:\s\(?[A-Z]{2,4}\)?)?|\bservice\slevel\swindow|\b(?:service|support|working|business)\sday(?=,?\s\(\s?$)|(?:geschäfts|büro|arbeits|service|support|öffnungs)zeit(?:en)?|heures\s(?:ouvr(?:ées?|ables?)|de\sbureau)|or[ae](?:rio)?\s(?:lavorativ[oe]|d['’]ufficio)|hor(?:as|ario)\s(?:laboral(?:es)?|hábil(?:es)?|comercial(?:es)?|de\s(?:oficina|atención|servicio|soporte|trabajo))|orari[oi]?\sdi\s(?:servizio|assistenza|lavoro|apertura)|horaires?\s(?:d['’]ouverture|de\s(?:service|support|travail))|hor(?:as|ário)\s(?:úteis|comercia(?:l|is)|de\s(?:expediente|atendimento|funcionamento))|kantooruren|werktijden|openingstijden/i;
const REACHABLE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:available|availability|provid[A-Za-zÀ-ɏ]{1,4}|offer[A-Za-zÀ-ɏ]{0,3}|open|staffed|on[-\s]site|on\s(?:duty|shift)|operat[A-Za-zÀ-ɏ]{1,4}|reach[A-Za-zÀ-ɏ]{0,5}|contact[A-Za-zÀ-ɏ]{0,3}|accessible|answered|manned|furnish[A-Za-z]{0,3}|perform[A-Za-z]{0,3}|render[A-Za-z]{0,3}|deliver[A-Za-z]{0,3}|attended|atendid[oa]s?|presidiat[oa]|bemand|ausgeführt|durchgeführt|logged|report[A-Za-zÀ-ɏ]{0,3}|supported|accept[A-Za-zÀ-ɏ]{0,3}|limited\sto|hours\sare|between|during|works?|erreich[A-Za-zÀ-ɏ]{1,8}|verfügbar|besetzt|geleistet|erbracht|entgegen(?:genommen)?|nimmt|nehmen|beantwortet?|betreut|répond|répondent|joignez|joindre|appelez|atienden?|responden?|risponde|rispondono|atendemos|neemt|steht|stehen|zur\sverfügung|für\s(?:sie|dich|euch)\sda|at\syour\sdisposal|on\shand|here\sfor\syou|à\svotre\sdisposition|gewährleistet|disponible|joignable|assuré[A-Za-zÀ-ɏ]{0,1}|ouvert[A-Za-zÀ-ɏ]{0,1}|accessible|fourni[A-Za-zÀ-ɏ]{0,1}|disponibile|attiv[oa]|beschikbaar|bereikbaar|staa[nt]\s(?:voor|klaar)|disponível|disponíveis|atende[A-Za-zÀ-ɏ]{0,2}|atiende)(?![A-Za-zÀ-ɏ\d_])/i;
/** Hours of something else: watching, the service itself, the uptime, upkeep. */
const OF_SOMETHING_ELSE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:monitor[A-Za-zÀ-ɏ]{0,5}|maintenance|maintain[A-Za-zÀ-ɏ]{0,3}|back-?ups?|uptime|downtime|surveil[A-Za-zÀ-ɏ]{1,6}|deploy[A-Za-zÀ-ɏ]{0,5}|reboot[A-Za-zÀ-ɏ]{0,3}|measur[A-Za-zÀ-ɏ]{1,6}|wartung[A-Za-zÀ-ɏ]{0,12}|überwach[A-Za-zÀ-ɏ]{1,5}|supervision|peak|power|security\sguards?|generators?)(?![A-Za-zÀ-ɏ\d_])|(?<![A-Za-zÀ-ɏ\d_])(?:until|till|bis|jusqu)\b.{0,60}\b(?:resolved|restored|fixed|solved|behoben|gelöst|résolu)/i;
/** "Email support: monitored 9 to 5": a channel that people watch, so that they answer. */
const ATTENDED =
  /(?<![A-Za-zÀ-ɏ])(?:support|e-?mails?|mailbox(?:es)?|inbox(?:es)?|phones?|telephones?|hotline|queues?|tickets?|channels?|chat|desk|requests?)\W{0,3}(?:(?:is|are|will\sbe|being)\s)?(?:actively\s|only\s|closely\s)?monitored(?![A-Za-zÀ-ɏ])/i;
/** "Support hours: by phone Mon–Fri 8–20": a channel between a label and its hours. */
const CHANNEL_BEHIND_LABEL =
  /(?<=[:–-])\s{0,2}(?:(?:by|per|via|over|par|por|am|au|al|via)\s)?(?:(?:tele)?phone|e-?mail|chat|hotline|telefon(?:isch)?|tel\.?|téléphone|telefono|teléfono|telefone|telefonisch|desk|office|büro)\s?[:,]?$/i;
/** "Email support: monitored": whether somebody is there is said between a channel and its hours. */
const STATE_OF_CHANNEL =
  /(?<=[:–-])\s?(?:(?:actively\s)?monitored|staffed|attended|answered|open|available|manned|besetzt|erreichbar|ouvert|disponible|joignable|attivo|disponibile|abierto|aberto|bereikbaar|geopend)(?:\s(?:from|between|during|on|von|de|dalle|van))?$/i;
/** When the service itself can be used, which is not when somebody answers. */
const OF_THE_SERVICE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:services?|facilit(?:y|ies)|applications?|platform|systems?|software|website|infrastructure|servers?|network|dienste?|systeme?|plattform|anwendung(?:en)?|plateforme|réseau)(?![A-Za-zÀ-ɏ])[^.;:\n]{0,90}?(?<![A-Za-zÀ-ɏ])(?:available|delivered|accessible|operat[A-Za-zÀ-ɏ]{1,5}|running|usable|verfügbar|betrieben|nutzbar|disponibles?|accessibles?)(?![A-Za-zÀ-ɏ])/i;
/** "The service is available 24/7, but support …": the hours before are not those of support. */
const BUT =
  /(?<![A-Za-zÀ-ɏ])(?:but|however|whereas|while|aber|jedoch|während|mais|tandis\sque|ma|mentre|pero|mientras)(?![A-Za-zÀ-ɏ])/i;
const SUPPORT_BEHIND =
  /^\W{0,2}\s?(?:(?:phone|telephone|e-?mail|live|chat|technical|remote)\s){0,2}(?:support|help\s?desk|service\s?desk|coverage)(?=\W{0,3}(?:$|\.|,|for\s|by\s|via\s))/i;
/** "Support hours (business, extended, 24x7)": a choice, of which none is promised. */
const ONE_OF_SEVERAL = /\((?:\p{L}[^(),]{1,20},\s?){1,4}(?:or\s|oder\s|ou\s)?$/u;

const POINTS_BACK =
  /^(?:this|these|they|it|such|diese[rs]?|sie|ces?|cette|celles?-ci|questi|estos?)\b/i;
const WE_ARE_THERE =
  /^(?:we(?:['’]re|\sare)\s(?:here|there|in|open|available|around|on\shand)|(?:our|the)\s(?:team|office|desk|lines?)\s(?:is|are)\s(?:here|in|open|available|staffed)|wir\ssind\s(?:da|erreichbar|für)|nous\ssommes\s(?:là|disponibles|joignables)|siamo\s(?:qui|disponibili)|estamos\s(?:aquí|disponibles)|wij\szijn)(?![A-Za-zÀ-ɏ])/i;
/** "“Business hours” are", "Business hours means": what the text itself says the words stand for. */
const DEFINED = compact(
  /(?<![A-Za-zÀ-ɏ])(?:["“„«]\s?(?:(?:normal|regular|standard|local)\s)?(?:business|working|office|support|service)\shours["”“»]|["“„«]\s?(?:geschäfts|büro|arbeits|support|service)zeiten["”“»]|["“„«]\s?(?:heures\souvr(?:ées?|ables)|horas\s(?:hábiles|laborales|úteis)|orario\slavorativo|kantooruren)\s?["”“»])\W{0,3}\s(?:are|is|means?|shall\s(?:mean|be)|refers?\sto|runs?\sfrom|sind|bedeutet|bezeichnet|désigne(?:nt)?|s['’]entendent|sont|indica|si\sintende|significan?|son|zijn|betekent)(?:\s[A-Za-zÀ-ɏ]{1,10}){0,3}[\s:]{0,3}$/i,
);
/** "Standard hours: …" */
const MAIN_LINE =
  /^\W{0,3}(?:(?:(?:standard|normal|regular|usual|general|business|working|office|core|support|service)\s){1,2}hours|(?:geschäfts|büro|arbeits|kern|service)zeiten|heures\s(?:normales|ouvrées|standard)|orario\s(?:standard|normale)|horario\s(?:normal|general|estándar)|horário\s(?:normal|padrão)|kantooruren)[*"”»]{0,3}\s?[:–-](?=[\s*])/i;
const isBelowHours = ({ path }: Passage): boolean =>
  BUSINESS.test((path.at(-1) ?? '').slice(0, LONGEST_TITLE));
const PERSONNEL =
  /(?<![A-Za-zÀ-ɏ\d_])(?:personnel|staff|team|agents?|specialists?|assistance|help|contact[A-Za-zÀ-ɏ]{0,3}|mitarbeiter[A-Za-zÀ-ɏ]{0,3}|équipes?)(?![A-Za-zÀ-ɏ\d_])/i;

function passageHours(passage: Passage, above: Passage | undefined): readonly TextTerm[] {
  const alone =
    MAIN_LINE.test(passage.text) && isBelowHours(passage) ? null : aloneBelow(passage, above);
  if (alone !== null) return [alone];
  if (passage.kind === 'heading') return [];
  const lines = overLines(passage);
  if (lines !== null) return [lines];
  let before = asks(above) ? above.text : (passage.path.at(-1) ?? '');
  return sentences(passage.text).flatMap((sentence) => {
    const context = before;
    before = sentence.text;
    if (sentence.text.length > 2_000) return [];
    const phrase = mainPhrase(sentence.text);
    return phrase === undefined
      ? namedOnly(passage, sentence.text, sentence.start)
      : inSentence(passage, sentence.text, sentence.start, phrase, context);
  });
}

/** The hours of a sentence; beside those of urgent cases, the ones that stand behind "support hours". */
function mainPhrase(text: string): ReadHours | undefined {
  const [first, ...others] = hoursPhrases(text);
  if (first === undefined || others.length === 0) return first;
  if (!URGENT_ONLY.test(text.slice(0, first.start).slice(-40))) return first;
  const isMain = ({ start, kinds }: ReadHours) =>
    kinds.has('days') && HOURS_BEFORE.test(text.slice(Math.max(0, start - 40), start));
  return others.find(isMain) ?? first;
}
const HOURS_BEFORE = new RegExp(String.raw`(?:${BUSINESS.source})\s?[(:,–-]\s?$`, 'i');

/** Whether the line above is a question or title that hours answer. */
const asks = (above: Passage | undefined): above is Passage =>
  above !== undefined && above.text.length <= LONGEST_TITLE && WHEN_THERE.test(above.text);

const TITLE_OF_HOURS =
  /\b(?:support|help\s?desk|service\s?desk|hotline|hours|opening|contact|telephone|phone|servicezeit\w{0,2}|supportzeit\w{0,2}|erreichbarkeit|horaires?|assistance|horarios?|orari[oa]?|cobertura|copertura|couverture|coverage)\b/i;

/** The line before, or the one before that where only the days stand between. */
function titleAbove(passages: readonly Passage[], index: number): Passage | undefined {
  const above = passages[index - 1];
  return above !== undefined && isDays(above.text) ? passages[index - 2] : above;
}

/** "Monday to Friday" alone on its line */
function isDays(line: string): boolean {
  const days = line.trim().replace(/[.,:;]$/, '');
  if (days.length > 40 || !/^\p{L}/u.test(days)) return false;
  const [phrase] = hoursPhrases(`${days} 9:00-17:00`);
  return phrase?.start === 0 && phrase.kinds.has('days');
}

/** A line that is nothing but hours below a line such as "Telephone support" or "Hours". */
function aloneBelow(passage: Passage, above: Passage | undefined): TextTerm | null {
  if (passage.text.length > 160 || above === undefined) return null;
  // The title may be what is left of a paragraph whose lines run on: "… for all. Support hours".
  const title = sentences(above.text.slice(-400)).at(-1)?.text.trim() ?? '';
  if (title.length > LONGEST_TITLE) return null;
  const name = title.replace(/\s?:$/, '');
  if (title.length < above.text.trim().length && LABEL.exec(name)?.[0] !== name) return null;
  const [phrase] = hoursPhrases(passage.text);
  // What stands in brackets behind hours says when they do not go.
  const behind = phrase === undefined ? '' : passage.text.slice(phrase.end);
  const bare =
    passage.text.trim().length - (/\s?\(?[^()]{0,100}\)\.?\s*$/.exec(behind)?.[0].length ?? 0);
  if (phrase === undefined || phrase.text.length < bare * 0.75) return null;
  const isTitle =
    (TITLE_OF_HOURS.test(title) || LABEL.test(title)) && !OF_SOMETHING_ELSE.test(title);
  return isTitle ? made(passage, phrase.start, phrase.end, 0.85, 'support/below-title') : null;
}

/** "Support hours", the days and the times on a line each. */
function overLines(passage: Passage): TextTerm | null {
  const first = passage.text.slice(0, LONGEST_TITLE).split('\n', 1)[0] ?? '';
  if (passage.text.length > 300 || !passage.text.includes('\n')) return null;
  const label = LABEL.exec(first)?.[0];
  if (label === undefined || !/^\s{0,2}[:：]?\s{0,2}$/.test(first.slice(label.length))) return null;
  const [phrase] = hoursPhrases(passage.text);
  return phrase === undefined
    ? null
    : made(passage, phrase.start, phrase.end, 0.94, 'support/below-label');
}

/** "Support hours", and "Response times: hours of support" where a label leads to another. */
const namesHours = (label: string): boolean => {
  const last =
    label
      .replace(/[:：]$/u, '')
      .split(/[:：]\s/u)
      .at(-1) ?? '';
  const isSchedule = label.length <= LONGEST_TITLE && SCHEDULE.test(label) && SUPPORT.test(label);
  return LABEL.test(label) || LABEL.test(last) || isSchedule;
};

/** "(9:00-17:00) for P2": hours of some cases alone. */
function ofOneCase(behind: string): boolean {
  const link = /^[\s),.–-]{0,3}\s?(?:for|für|bei|pour|per|para|voor)\s/i.exec(behind);
  const [first] = link === null ? [] : severitiesIn(behind.slice(link[0].length, 60));
  return first !== undefined && first.start <= 4;
}

const isBelowMaintenance = ({ path }: Passage): boolean => {
  const name = path.at(-1) ?? '';
  return (
    /maintenance|wartung|manutenzione|mantenimiento|manutenção|onderhoud/i.test(name) &&
    !SUPPORT.test(name)
  );
};

/** A sentence or line that holds a phrase of hours, judged by what it says them of. */
function inSentence(
  passage: Passage,
  text: string,
  offset: number,
  phrase: ReadHours,
  context: string,
): readonly TextTerm[] {
  const before = text.slice(0, phrase.start);
  const term = (confidence: number, rule: string) => [
    made(passage, offset + phrase.start, offset + phrase.end, confidence, rule),
  ];
  const isRepair = phrase.kinds.has('times') && REPAIR_WORK.test(text);
  if (isRepair && REACHABLE.test(text) && !durationsIn(before).length)
    return term(URGENT_ONLY.test(text) ? 0.55 : 0.84, 'support/repair');
  if (TIMES_RUN.test(before)) return term(URGENT_ONLY.test(text) ? 0.5 : 0.7, 'support/times-run');
  if (OF_SOMETHING_ELSE.test(text) && !BUSINESS.test(before) && !ATTENDED.test(text)) return [];
  // A window below "Planned maintenance" is one of work.
  const isOfBusiness = BUSINESS.test(before) && !/\bwindow\b/i.test(before);
  if (isBelowMaintenance(passage) && !SUPPORT.test(text) && !isOfBusiness) return [];
  if (ONE_OF_SEVERAL.test(before)) return [];
  if (isOfOnePlan(text, phrase)) return [];
  const printed = before.replace(/[“”"*]/g, '').trim();
  const behindLabel = printed.replace(CHANNEL_BEHIND_LABEL, '');
  const label = LABEL.exec(behindLabel)?.[0] === behindLabel.slice(0, -1) ? behindLabel : printed;
  if (
    namesHours(label) &&
    /(?:[:=–-]|\s(?:is|are|runs?(?:\sfrom)?|ist|sind|est|sont|es|son|è|sono|zijn))[\s[]*$/i.test(
      label === printed ? before.slice(-10) : label,
    )
  )
    return term(0.95, 'support/label');
  if (label !== '' && LABEL.exec(label)?.[0] === label) return term(0.94, 'support/label');
  const urgentList = URGENT_ONLY.test(passage.lead.slice(0, LONGEST_TITLE));
  const above = [passage.lead, passage.path.at(-1) ?? ''].some(
    (name) => name.length <= 80 && LABEL.test(name.trim()),
  );
  if (above && !/\bresponse\b/i.test(before)) {
    const ofService = OF_THE_SERVICE.test(before) && !SUPPORT.test(before);
    return term(
      ofService ? 0.6 : URGENT_ONLY.test(text) || urgentList ? 0.75 : 0.93,
      'support/heading',
    );
  }
  // "9am to 5pm support": what the hours are of stands right behind them.
  if (
    /^$|^[^.;\d]{2,40}:$/.test(label) &&
    phrase.kinds.has('times') &&
    SUPPORT_BEHIND.test(text.slice(phrase.end))
  )
    return term(0.66, 'support/behind');
  if (NUMBER.test(before.trimStart())) return term(0.85, 'support/number');
  // "Helpdesk 08:00 to 16:00" needs no colon; "Support 24/7" praises a plan.
  const stated = label.replace(STATE_OF_CHANNEL, '');
  const isChannel = CHANNEL.test(phrase.kinds.has('times') ? `${stated}:` : stated);
  if (isChannel || CHANNEL.test(label))
    return term(URGENT_ONLY.test(text) ? 0.6 : 0.91, 'support/channel');
  const business = [...before.matchAll(new RegExp(BUSINESS.source, 'giu'))].at(-1);
  const isDefinition =
    business !== undefined && before.length - business.index - business[0].length <= 60;
  const urgent = URGENT_ONLY.test(before.slice(-40)) || urgentList;
  // "Business hours: 24/7" says less of when support is there than hours of a day do, and so do those of one case.
  const saysLess =
    !SUPPORT.test(before) && (phrase.kinds.has('clock') || ofOneCase(text.slice(phrase.end)));
  // "99.5% during business hours (8 to 6)" says when a level holds.
  const ofLevel = /\d\s?%/.test(before);
  if (phrase.kinds.has('days') && DEFINED.test(before) && !saysLess && !ofLevel)
    return term(0.955, 'support/definition');
  // Below "Business hours", the line of the usual ones comes before those of a case, a region or a channel.
  if (MAIN_LINE.test(`${label} `) && isBelowHours(passage) && !saysLess)
    return term(0.93, 'support/main-hours');
  // Below "Business hours", a sentence that begins with them.
  const first = label === '' && phrase.kinds.has('times') && phrase.kinds.has('days');
  if (first && isBelowHours(passage)) return term(0.84, 'support/below-hours');
  if (isDefinition && !urgent)
    return term(
      SUPPORT.test(before) ? 0.92 : ofLevel ? 0.78 : saysLess ? 0.8 : 0.85,
      'support/business-hours',
    );
  if (BUT.test(text.slice(phrase.end)) && OF_THE_SERVICE.test(before) && !SUPPORT.test(before))
    return [];
  if (SUPPORT.test(text) && (REACHABLE.test(text) || ATTENDED.test(text)))
    return term(URGENT_ONLY.test(text) ? 0.6 : 0.9, 'support/sentence');
  const opening = sentences(passage.lead.slice(-300)).at(-1)?.text ?? '';
  if (SUPPORT.test(opening) && REACHABLE.test(opening) && !OF_SOMETHING_ELSE.test(opening))
    return term(URGENT_ONLY.test(text) ? 0.6 : 0.88, 'support/list');
  // "Support hours are when we help. These are Monday to Friday, 9 to 5."
  // "Standard model of support. 9:00–18:00 (GMT-3).": a sentence of nothing but hours.
  const alone = phrase.text.length >= text.replace(/[.\s]+$/, '').length * 0.75;
  const about = [context, passage.path.at(-1) ?? ''].some(
    (words) => TITLE_OF_HOURS.test(words) && !OF_SOMETHING_ELSE.test(words),
  );
  if (alone && about) return term(0.8, 'support/alone');
  const continued = POINTS_BACK.test(text) && (BUSINESS.test(context) || SUPPORT.test(context));
  const titled = context.length <= LONGEST_TITLE && SUPPORT.test(context) && PERSONNEL.test(text);
  // Under "Customer support": "We are here Monday to Friday, 10am to 4pm".
  const headed = SUPPORT.test(passage.path.at(-1) ?? '') && WE_ARE_THERE.test(before);
  if (headed) return term(URGENT_ONLY.test(text) ? 0.55 : 0.75, 'support/headed');
  const tells = REACHABLE.test(text) || BUSINESS.test(context);
  if ((continued || titled) && tells)
    return term(URGENT_ONLY.test(text) ? 0.55 : 0.8, 'support/continued');
  const urgentOnly = URGENT_ONLY.test(text) || urgentList;
  const asked = [context, passage.path.at(-1) ?? ''].some(
    (words) =>
      words.length <= LONGEST_TITLE && WHEN_THERE.test(words) && !OF_SOMETHING_ELSE.test(words),
  );
  if (asked) return term(urgentOnly ? 0.55 : 0.82, 'support/asked');
  // "When we're in:" right before the hours
  if (/[:–-]$/.test(label) && label.length <= LONGEST_TITLE && WHEN_THERE.test(label))
    return term(urgentOnly ? 0.55 : 0.85, 'support/when');
  if (TITLE_OF_REACHING.test(passage.path.at(-1) ?? context) && BY_CHANNEL_ALONE.test(before))
    return term(urgentOnly ? 0.5 : 0.74, 'support/reaching');
  if (PLAIN_LABEL.test(label))
    return term(phrase.kinds.has('clock') ? 0.6 : 0.78, 'support/plain-label');
  if (HELP_LISTED.test(before) && !phrase.kinds.has('clock'))
    return term(urgentOnly ? 0.5 : 0.71, 'support/help-listed');
  if ([PEOPLE_WORK, REACHES_US, CASES_TAKEN].some((words) => words.test(before)))
    return term(urgentOnly ? 0.5 : 0.72, 'support/people');
  return [];
}

/** "during the centre's normal hours" */
const NORMAL =
  /\bduring\s(?:[A-Za-zÀ-ɏ]{1,12}['’]?s?\s){0,4}(?:normal|regular|usual|standard)\s(?:hours|times)\b/i;
const DURING = /^(?:during|within|in|on|während|zu|pendant|durante)(?![A-Za-zÀ-ɏ\d_])/i;
const DURING_BEFORE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:during|within|in|on|während|zu|innerhalb|pendant|aux|durante|tijdens)\s(?:[A-Za-zÀ-ɏ]{1,12}['’]?s?\s){0,5}$/i;

/** "Support by e-mail:" before what says when. */
const OF_SUPPORT =
  /^(?:[A-Za-zÀ-ɏ-]{1,16}\s){0,2}(?:support|help\s?-?desk|service\s?-?desk|hotline|kundendienst|kundenservice|assistance|assistenza|soporte|suporte|ondersteuning)(?:\s(?:by|via|through|at|per|par|por|via)\s[A-Za-zÀ-ɏ-]{2,12})?\s?[:：]/i;
/** "(business hours, UTC-5)" */
const IN_BRACKETS = /^\(([^()]{3,60})\)/u;

/** "Support is available during normal business hours": hours that are named and nowhere printed. */
function namedOnly(passage: Passage, text: string, offset: number): readonly TextTerm[] {
  const normal = NORMAL.exec(text);
  const named =
    namedHours(text) ??
    (normal === null
      ? null
      : { text: normal[0], start: normal.index, end: normal.index + normal[0].length });
  if (named === null) return [];
  const before = text.slice(0, named.start);
  if (OF_SOMETHING_ELSE.test(text) || durationsIn(before).length > 0) return [];
  const labelled = (OF_SUPPORT.test(before) || LABEL.test(before)) && /[:：]/u.test(before);
  if (labelled && /[:：]\s?$/u.test(before))
    return [made(passage, offset + named.start, offset + named.end, 0.5, 'support/named-hours')];
  if (!SUPPORT.test(before) || !(REACHABLE.test(before) || labelled)) return [];
  if (/\b(?:outside|non-?|within\s\d)/i.test(`${before.slice(-30)}${named.text}`)) return [];
  const bracketed = IN_BRACKETS.exec(text.slice(named.start - 1))?.[1];
  if (bracketed !== undefined && before.endsWith('(')) {
    const start = offset + named.start;
    return [made(passage, start, start + bracketed.length, 0.5, 'support/named-hours')];
  }
  if (!DURING.test(named.text) && !DURING_BEFORE.test(before)) return [];
  const days = /\bon\s(?:business|working)\sdays\s(?:[A-Za-zÀ-ɏ]{1,12}\s){0,2}$/i.exec(before);
  const start = offset + (days?.index ?? named.start);
  return [made(passage, start, offset + named.end, 0.5, 'support/named-hours')];
}
