import { compact } from '../grammar/compact.ts';

// How people say without a word like "support" when somebody answers.

/** People as the subject, right before their hours: "our crew in Cork works", "a technician is there". */
export const PEOPLE_WORK = compact(
  /(?<![A-Za-zÀ-ɏ])(?:we|(?:our|the)\s(?:[a-z]{2,12}\s){0,2}?(?:team|people|humans|staff|desk|office|engineers|agents|experts|specialists|crew|phones?|lines?|helpline|switchboard)|(?:some(?:one|body)|a\s(?:person|human|technician|real\sperson))|(?:wir|unser(?:e|em|en)?\s(?:team|leute|büro|telefon|mitarbeiter))|(?:nous|notre\séquipe|nos\séquipes)|(?:il\snostro\steam|siamo|rispondiamo)|(?:nuestro\sequipo|estamos|atendemos)|(?:ons\steam|wij))(?![A-Za-zÀ-ɏ])[^.;:\n\d]{0,60}?(?:[’']re|(?<![A-Za-zÀ-ɏ])(?:is|are|sits?|works?|answers?|picks?\sup|responds?|open|there|here|around|in|staffed|manned|on\s(?:duty|shift|hand)|available|da|erreichbar|besetzt|arbeite[nt]|antworte[nt]|sind|ist|sommes|joignables?|répond(?:ons|ent)?|équipe|téléphone|siamo|risponde|rispondiamo|estamos|atiende|atendemos|responde|bereikbaar|beschikbaar|(?:be|been) (?:reached|contacted|called)|handles?|process(?:es)?|takes?|traitons|traite|bearbeiten|gestiamo|gestisce|gestionamos|behandelen))(?:\s(?:the\s|your\s|all\s|any\s|support\s|les\s|vos\s|des\s|ihre\s|alle\s|las\s|sus\s|le\s|i\s){0,2}(?:requests?|tickets?|calls?|e-?mails?|questions?|queries|demandes|appels|anfragen|anrufe|richieste|chiamate|solicitudes|llamadas|meldingen))?(?:\s(?:there|here|around|in|open|available|for\syou|from|on|at\s(?:a|the|their|his|her|our)\s(?:desks?|phones?|keyboards?)|by\s(?:phone|e-?mail|chat)|de|du|von|zwischen|dalle|dal|van|op|between|every)){0,3}[\s,]{0,3}$/i,
);
/** "You can reach our team", right before the hours or a few words about how. */
export const REACHES_US = compact(
  /(?<![A-Za-zÀ-ɏ])(?:reach|call|ring|contact|phone|joindre|joignez|contacter|appeler|erreichen(?:\ssie)?|anrufen|contattare|chiamare|llamar|contactar|bereiken|bellen)\s(?:us|me|(?:our|the)\s(?:team|office|desk|people|line)|nous|notre\séquipe|nos\séquipes|uns|unser(?:e|en)?\s[a-zß-ɏ]{3,14}|noi|il\snostro\steam|nuestro\sequipo|ons(?:\steam)?)(?![A-Za-zÀ-ɏ])[^.;:\n\d]{0,80}$/i,
);
/** "When we're in", "When can I call you?": a title or question that the hours answer. */
export const WHEN_THERE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:when|what\s(?:hours|times|days)|which\s(?:hours|days)|wann|quand|à\squelles\sheures|quando|in\sche\sorari|cuándo|en\squé\shorario|wanneer)(?![A-Za-zÀ-ɏ])[^.;:\n]{0,60}(?<![A-Za-zÀ-ɏ])(?:here|there|open|in|around|reach|reachable|call|contact|available|answer|talk|help|support|da|erreichbar|erreichen|anrufen|helfen|joindre|joignables?|là|répond(?:ez|ons)|trovarci|rispond[A-Za-zÀ-ɏ]+|contattarci|llamar|atend[A-Za-zÀ-ɏ]+|atiend[A-Za-zÀ-ɏ]+|bereikbaar|bereiken|bellen)(?![A-Za-zÀ-ɏ])/i,
);
/** "Coverage: 9–17", "Hours: …" as a line of a plan. */
export const PLAIN_LABEL =
  /^(?:(?:standard|normal|regular|phone|desk|team|office)\s)?(?:coverage|cover|hours|opening\stimes|zeiten|abdeckung|couverture|horaires?|copertura|orari[oi]?|cobertura|horarios?|dekking|tijden|(?:business|working)\sdays?|arbeitstage?|jours\souvrés|días\shábiles|giorni\slavorativi|werkdagen)\s?[:=–-]$/i;
