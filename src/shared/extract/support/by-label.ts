import { compact } from '../grammar/compact.ts';
import { LABEL, LONGEST_TITLE, SCHEDULE, SUPPORT } from './hours-words.ts';
import { isOfServiceTime, SERVICE_TIME } from './service-time.ts';
import { verdict, type Said, type Verdict } from './said.ts';
import { OF_THE_SERVICE } from './said-words.ts';

// Hours behind a label, a channel or a number, or below a title that names them.

/** "Phone support:" right before its hours. */
const CHANNEL =
  /^(?:[A-Za-zÀ-ɏ-]{1,16}\s){0,2}(?:support(?:\s?-?(?:desk|team|line))?(?:\s\((?:tele)?phone\))?|hotline|help\s?-?desk|service\s?-?desk|(?:customer|client)\s(?:services?|care)|kundendienst|kundenservice|assistance|assistenza|supporto|soporte|suporte|atendimento|ondersteuning|klantenservice)(?:\s(?:standard|classique|de\sbase|est[áa]ndar|básico|t[eé]l[eé]f[oó]nic[oa]|téléphonique|t[eé]cnic[oa]|technique|clients?))?\s?[:–(-]$/i;
/** "Phone: 020 555 0101 (" right before its hours. */
const NUMBER =
  /^(?:phone|telephone|tel\.?|call(?:\sus)?|telefon|téléphone|telefono|teléfono|hotline|helpline|customer\s(?:line|service|care)|service\sclients?(?:\s[a-z]{3,12})?|servizio\sclienti|atención\sal\scliente|kundendienst|kundenservice|klantenservice)\s?:\s?[\d\s()+/-]{5,24}[,(]\s?$/i;
/** "Email support: monitored": whether somebody is there is said between a channel and its hours. */
const STATE_OF_CHANNEL =
  /(?<=[:–-])\s?(?:(?:actively\s)?monitored|staffed|attended|answered|open|available|manned|besetzt|erreichbar|ouvert|disponible|joignable|attivo|disponibile|abierto|aberto|bereikbaar|geopend)(?:\s(?:from|between|during|on|von|de|dalle|van))?$/i;
export const SUPPORT_BEHIND =
  /^\W{0,2}\s?(?:(?:phone|telephone|e-?mail|live|chat|technical|remote|expert|on-call|customer|human|dedicated)\s){0,2}(?:support|help\s?desk|service\s?desk|(?:call\scent(?:re|er)\s)?coverage)(?=\W{0,3}(?:$|\.|,|for\s|by\s|via\s|(?:is\s)?(?:required|needed|expected)(?![A-Za-z])))/i;
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

/** 'from 8 to 18 ("Service Window")': what the text calls its hours, right behind them. */
const NAMED_BEHIND = compact(
  /^[\s,]{0,2}\s?(?:\([A-Z/]{2,9}\)[\s,]{0,2})?[([]?\s?(?:(?:the|hereinafter|hereafter|each,?\san?|together,?(?:\sthe)?|im\sfolgenden|nachfolgend|ci-après|di\sseguito|en\sadelante|hierna)[\s:,]{1,2}){0,2}["“„«]\s?(?:normal\s|standard\s|regular\s)?(?:(?:support|service|desk|cover|coverage|attendance|staffed|contact|help\s?desk|service\s?desk)\s(?:hours|times?|window|period)|(?:service|support|betreuungs|bereitschafts)zeit(?:en)?|(?:heures|plages?)\sde\s(?:service|support)|orario\sdi\s(?:servizio|assistenza)|horario\sde\s(?:servicio|soporte|atención)|(?:service|support)(?:tijden|venster)|horário\sde\s(?:atendimento|suporte))\s?["”“»]/i,
);
/** "3.1 Service window. The provider performs …": the title of the clause, as the sentence before. */
const isTitled = (context: string): boolean => {
  const title = context.replace(/^[\d.()\s]{1,12}/, '').replace(/[.:]$/, '');
  return title.length <= LONGEST_TITLE && LABEL.exec(title)?.[0] === title;
};
/** "Live chat:", "Phone lines" and nothing else before their hours. */
const LINE_OF_CHANNEL =
  /^\W{0,3}(?:(?:live|phone|telephone|customer|web|online|video|private)\s)?(?:chat|(?:tele)?phones?|phone\slines?|lines|hotline|helpline|telefon|téléphone|telefono|teléfono|telefone|telefoon)\s?[:–-]$/i;

const LEADS_TO_HOURS =
  /(?:[:=–-]|\s(?:is|are|runs?(?:\sfrom)?|ist|sind|est|sont|es|son|è|sono|zijn))[\s[]*$/i;

export function byLabel(said: Said): Verdict | null {
  const { passage, phrase, before, behind, label, title } = said;
  // The label ends right before the hours, or a channel stands between.
  const isPrinted = before
    .replace(/[“”"*]/g, '')
    .trim()
    .endsWith(label);
  if (namesHours(label) && LEADS_TO_HOURS.test(isPrinted ? before.slice(-10) : label))
    return verdict(0.95, isOfServiceTime(label) ? SERVICE_TIME : 'support/label');
  if (label !== '' && LABEL.exec(label)?.[0] === label)
    return verdict(0.94, isOfServiceTime(label) ? SERVICE_TIME : 'support/label');
  const isBelow = [passage.lead, title].some(
    (name) => name.length <= LONGEST_TITLE && LABEL.test(name.trim()),
  );
  if (isBelow && !/\bresponse\b/i.test(before)) {
    const ofService = OF_THE_SERVICE.test(before) && !SUPPORT.test(before);
    const ofUrgent = said.isUrgent || said.isOfUrgentList;
    return verdict(ofService ? 0.6 : ofUrgent ? 0.75 : 0.93, 'support/heading');
  }
  const [times, days] = [phrase.kinds.has('times'), phrase.kinds.has('days')];
  if (NAMED_BEHIND.test(behind)) return verdict(0.94, 'support/named-behind');
  if (times && days && isTitled(said.context)) {
    const ofService = OF_THE_SERVICE.test(before) && !SUPPORT.test(before);
    return verdict(ofService || said.isUrgent ? 0.6 : 0.86, 'support/titled');
  }
  // "9am to 5pm support": what the hours are of stands right behind them.
  if (/^$|^[^.;\d]{2,40}:$/.test(label) && times && SUPPORT_BEHIND.test(behind))
    return verdict(0.66, 'support/behind');
  if (NUMBER.test(before.trimStart())) return verdict(0.85, 'support/number');
  // "Helpdesk 08:00 to 16:00" needs no colon; "Support 24/7" praises a plan.
  const stated = label.replace(STATE_OF_CHANNEL, '');
  const isChannel = CHANNEL.test(times ? `${stated}:` : stated) || CHANNEL.test(label);
  if (isChannel) return verdict(said.isUrgent ? 0.6 : 0.91, 'support/channel');
  // "Live chat 9am–5pm Mon–Fri": with their days, the hours need no colon.
  return times && LINE_OF_CHANNEL.test(days ? `${label.replace(/\s?[:–-]$/, '')}:` : label)
    ? verdict(said.isUrgent ? 0.5 : 0.7, 'support/line-of-channel')
    : null;
}
