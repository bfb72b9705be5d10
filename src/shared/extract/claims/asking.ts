import { compact } from '../grammar/compact.ts';

// Who asks for a credit and who acts on it, in words.

/** Asking for a credit. */
export const CLAIM =
  /(?<![A-Za-zÀ-ɏ])(?:(?:re)?claim(?:s|ed|ing)?|let(?:ting)? (?:us|(?:your|the|their|its) [a-z]+(?: [a-z]+){0,2}?) know|(?:bring|draw)(?:s|ing)? (?:it|this|that|them|the [a-z]+) to (?:our|the|its) (?:[a-z]+['’]s )?(?:notice|attention)|give(?:s|n)? (?:us |the [a-z]+ )?notice|flag(?:s|ged|ging)?|put(?:s|ting)? in (?:for|a)|request(?:s|ed|ing)?|notif(?:y|ies|ied|ying|ication)|appl(?:y|ies|ied) for|application|submit[A-Za-zÀ-ɏ]*|submission|report(?:s|ed|ing)?|inform[A-Za-zÀ-ɏ]*|contact(?:s|ed|ing)?|open(?:s|ed|ing)?|fil(?:e|es|ed|ing)|ask(?:s|ed|ing)?|written notice|redeem|lodg[A-Za-zÀ-ɏ]*|make|receive[ds]?|beantrag[A-Za-zÀ-ɏ]*|antrag[A-Za-zÀ-ɏ]*|anspr[uü]ch[A-Za-zÀ-ɏ]*|angemeldet|gemeldet|an(?:zu)?meld[A-Za-zÀ-ɏ]*|geltend[A-Za-zÀ-ɏ]*|meld[A-Za-zÀ-ɏ]*|anzeig[A-Za-zÀ-ɏ]*|angezeigt|mitteil[A-Za-zÀ-ɏ]*|ein(?:zu)?reich[A-Za-zÀ-ɏ]*|forder[A-Za-zÀ-ɏ]*|an(?:zu|ge)?forder[A-Za-zÀ-ɏ]*|reklam[A-Za-zÀ-ɏ]*|demand[A-Za-zÀ-ɏ]*|réclam[A-Za-zÀ-ɏ]*|notifi[A-Za-zÀ-ɏ]*|signal[A-Za-zÀ-ɏ]*|sollicit[A-Za-zÀ-ɏ]*|richied[A-Za-zÀ-ɏ]*|richiest[A-Za-zÀ-ɏ]*|reclam[A-Za-zÀ-ɏ]*|aan te (?:vragen|melden)|op te eisen|solicit[A-Za-zÀ-ɏ]*|comunic[A-Za-zÀ-ɏ]*|segnal[A-Za-zÀ-ɏ]*|apri[A-Za-zÀ-ɏ]*|apert[A-Za-zÀ-ɏ]*|invi(?:are|ando|i|ata)|present(?:are|ar|er)|abrir|enviar|ouvr[A-Za-zÀ-ɏ]*|adress[A-Za-zÀ-ɏ]*|formul[A-Za-zÀ-ɏ]*|eröffn[A-Za-zÀ-ɏ]*|send(?:s|ing)?|sent|raise[ds]?|log(?:s|ged)?|pedi[A-Za-zÀ-ɏ]{1,6}|pida[A-Za-zÀ-ɏ]*|inviat[aeio]|inoltr[A-Za-zÀ-ɏ]*|indien(?:en|t)|dien(?:t|en)?(?= )|verzoek[A-Za-zÀ-ɏ]*|peç[A-Za-zÀ-ɏ]{1,4}|requer[A-Za-zÀ-ɏ]*|s(?:ought|eeks?)|chied[A-Za-zÀ-ɏ]{1,6}|chiest[aeio]|ingediend|aanvragen|aangevraagd|einforder[A-Za-zÀ-ɏ]*|verlang[A-Za-zÀ-ɏ]*|beanspruch[A-Za-zÀ-ɏ]*|ersuch[A-Za-zÀ-ɏ]*|exig[A-Za-zÀ-ɏ]*|opeis[A-Za-zÀ-ɏ]*|pleit[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** The first step of a procedure for claims, where the heading alone says what is asked for. */
export const CONTACT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:e-?mails?|courriels?|mails?|tickets?|forms?|formular[A-Za-zÀ-ɏ]*|formulaires?|modulo|formulario|writ(?:e|ing)|tell|let us know|shout|drop (?:us|a line)|(?:speak|talk) to|need(?:s)? (?:this|it|that|your|to (?:hear|know))|get in touch|give us|ping|call|ring|chat|écri[A-Za-zÀ-ɏ]*|envoy[A-Za-zÀ-ɏ]*|prévene[rz]|dites|schreiben|schriftlich|bescheid|schick[A-Za-zÀ-ɏ]*|sag(?:en|t)|scriv[A-Za-zÀ-ɏ]*|avvis[A-Za-zÀ-ɏ]*|escr[ií]b[A-Za-zÀ-ɏ]*|escrev[A-Za-zÀ-ɏ]*|av[ií]s[ae][A-Za-zÀ-ɏ]*|mail(?:t|en)|laat|stuur|schrijf|(?:deadline|time limit|frist|délai|plazo|termine|prazo|termijn)(?=\s?:))(?![A-Za-zÀ-ɏ])/i,
);

/** What the provider does with it: its time is no deadline for the customer. */
export const PROVIDERS_ACT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:responds?|repl(?:y|ies)|process(?:es)?|reviews?)(?=\sto\s|\sa\s|\sthe\s|\sany\s|\sall\s|\scredit)|(?:will|shall|is|are|be|been|to be|may|we['’]ll|generally|normally)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:issued?|appl(?:y(?! for )|ied)|credited|credit(?=\s(?:the|your|you|its|any|such|this|it|them|that|customers?|clients?|accounts?)(?![A-Za-zÀ-ɏ]))|paid|pay|process(?:ed)?|review(?:ed)?|respond(?:ed)?|confirm(?:ed)?|acknowledged?|reply|investigate[d]?|determine[d]?|provide[d]?|refund(?:ed)?|reimburse[d]?|posted|reflected|deducted|granted|answer(?:ed)?)|gutgeschrieben|ausgezahlt|verrechnet|bearbeitet|prüft|geprüft|erfolgt|(?:sera|seront|est|sont)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:appliqu[A-Za-zÀ-ɏ]*|crédit[A-Za-zÀ-ɏ]*|imput[A-Za-zÀ-ɏ]*|émis[A-Za-zÀ-ɏ]*|trait[A-Za-zÀ-ɏ]*|vers[A-Za-zÀ-ɏ]*|rembours[A-Za-zÀ-ɏ]*)|accreditat[A-Za-zÀ-ɏ]*|abonad[A-Za-zÀ-ɏ]*|aplicar[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i,
);

export const OTHER_MATTER =
  /(?<![A-Za-zÀ-ɏ])(?:terminat[A-Za-zÀ-ɏ]*|cancel[A-Za-zÀ-ɏ]*|kündig[A-Za-zÀ-ɏ]*|résili[A-Za-zÀ-ɏ]*|renew[A-Za-zÀ-ɏ]*|overdue|past due|unpaid|invoice is|amend[A-Za-zÀ-ɏ]*|modif[A-Za-zÀ-ɏ]*|changes? to this|response time|dispute[sd]?)(?![A-Za-zÀ-ɏ])/i;
