import type { CategoryWords } from './category-words.ts';
import { DUTCH_OWNED } from './owned-things.ts';

const KLANT = String.raw`(?:klant(?:en)?|opdrachtgevers?|gebruikers?|afnemers?|eindgebruikers?|abonnee)`;
const SYSTEEM = String.raw`(?:apparatuur|hardware|software|netwerk(?:en)?|syste(?:em|men)|infrastructuur|computers?|apparaten|applicaties?|omgeving(?:en)?|servers?|router|firewall|locatie|voorzieningen|programmatuur)`;

export const DUTCH: readonly CategoryWords[] = [
  {
    category: 'force-majeure',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:overmacht(?:ssituaties?)?|niet (?:onder|binnen) (?:onze|de|haar|zijn) (?:controle|macht|invloed)|natuurramp(?:en)?|oorlog(?:en)?|staking(?:en)?|terrorisme|aardbeving(?:en)?|overstroming(?:en)?|brand(?:en)?|pandemie(?:ën)?|(?:oorzaken|omstandigheden|gebeurtenissen|factoren) (?:[A-Za-zÀ-ɏ]+ ){0,3}buiten|buiten (?:de |onze |zijn |haar |redelijke )+(?:macht|invloed(?:ssfeer)?|controle))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'emergency-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:spoed|nood)(?:onderhoud|reparaties?|werkzaamheden|updates?|patches)|(?<![A-Za-zÀ-ɏ])(?:dringend|ongepland|ongeplande|urgent|kritiek|onvoorzien)e? (?:[A-Za-zÀ-ɏ]+ )?(?:onderhoud|werkzaamheden|updates?|patches|reparaties?)/i,
    ],
  },
  {
    category: 'scheduled-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:gepland|aangekondigd|regulier|periodiek|preventief|vooraf gemeld|overeengekomen|standaard|regelmatig)e? (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:onderhoud|werkzaamheden|onderbreking(?:en)?|downtime|updates?|uitval|migraties?)/i,
      /(?<![A-Za-zÀ-ɏ])onderhouds(?:vensters?|werkzaamheden|periodes?|momenten|tijden)|(?<![A-Za-zÀ-ɏ])onderhoud(?![A-Za-zÀ-ɏ])/i,
    ],
    without: [
      /(?<![A-Za-zÀ-ɏ])(?:dringend|ongepland|urgent|onvoorzien|achterstallig)e? (?:[A-Za-zÀ-ɏ]+ )?onderhoud/gi,
    ],
  },
  {
    category: 'customer-actions',
    says: [
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:onjuiste|onvolledige|foutieve|verkeerde|ontbrekende|te late)(?: of [a-z]+)? (?:gegevens|informatie|opgaven?|invoer)(?: (?:van|door|verstrekt door))? (?:de |een )?${KLANT}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:handelen|handeling(?:en)?|nalaten|nalatigheid|fout(?:en)?|schuld|toedoen|wijziging(?:en)?|verzoek|acties?|vertraging(?:en)?|instructies?|(?:verkeerde |onjuiste )?configuraties?|ingrepen|ingrijpen|bedieningsfouten|tekortkoming(?:en)?)(?![A-Za-zÀ-ɏ])[^.;]{0,30}(?<![A-Za-zÀ-ɏ])${KLANT}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:veroorzaakt|uitgevoerd|aangebracht|gevraagd|gemaakt|toe te rekenen)[A-Za-zÀ-ɏ]* (?:door|aan) (?:de |een )?${KLANT}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:door|aan) (?:de |een )?${KLANT} (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:veroorzaakt|uitgevoerd|aangebracht|toe te rekenen|gewijzigd)|(?<![A-Za-zÀ-ɏ])(?:klant|opdrachtgever|gebruiker) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:gewijzigd|verwijderd|uitgeschakeld|uitgezet|losgekoppeld|geblokkeerd|veranderd)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:klant|opdrachtgever) (?:[A-Za-zÀ-ɏ]+ ){0,4}niet (?:nakomt|meewerkt|nageleefd|naleeft)`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:klant(?:en)?[- ]?(?:config(?:uraties?)?|fout(?:en)?|handelingen|acties|wijzigingen)(?![A-Za-zÀ-ɏ])|gebruikersfout(?:en)?|bedieningsfout(?:en)?|(?:verkeerde|onjuiste|foutieve) (?:configuratie|instelling(?:en)?|installatie)|gebrek aan medewerking)/i,
    ],
    without: DUTCH_OWNED.held,
  },
  {
    category: 'customer-equipment',
    says: [
      ...DUTCH_OWNED.says,
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])${SYSTEEM} (?:die |dat )?(?:van|bij|in beheer van|beheerd door|eigendom van) (?:de |een )?${KLANT}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:eigen|lokale?|uw|jouw|jullie|je) (?:eigen )?(?:${SYSTEEM}|wifi|bekabeling|werkplekken|printers?|telefoons?|laptops?|stroomvoorziening|internetverbinding)(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:verouderde|niet[- ]ondersteunde|incompatibele) (?:browsers?|apparaten|apparatuur|besturingssystemen|hardware|software)|(?<![A-Za-zÀ-ɏ])klant(?:apparatuur|netwerk|omgeving|systemen)/i,
    ],
  },
  {
    category: 'third-party',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:derden|derde partij(?:en)?|(?:toe)?leveranciers|toeleverancier|onderaannemers?|netbeheerders?|telecom(?:aanbieders?|providers?)|externe (?:diensten|partij(?:en)?|leveranciers?|software|systemen|providers?))(?![A-Za-zÀ-ɏ])/i,
    ],
    without: [/aanval(?:len)? (?:van|door) derden/gi],
  },
  {
    category: 'internet-access',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:internet(?:verbinding(?:en)?|toegang|aansluiting|storing(?:en)?|provider)?|openbare? (?:[A-Za-zÀ-ɏ]+ )?netwerk(?:en)?|externe? (?:netwerk(?:en|storing(?:en)?|problemen|uitval)?|verbinding(?:en)?)|telecommunicatie(?:netwerk(?:en)?|lijnen|verbindingen)|(?:data|toegangs)lijn(?:en)?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'beta-features',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:b[eè]ta(?:functies?|versies?|functionaliteit)?|experimentele|proef(?:versies?|periodes?|accounts?)|test(?:omgeving(?:en)?|accounts?|systemen|versies?)|acceptatieomgeving(?:en)?|ontwikkelomgeving(?:en)?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'suspension',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:opschorting|opgeschort|wanbetaling|betalingsachterstand(?:en)?|niet[- ]betaling|openstaande facturen|(?:geblokkeerde?|gepauzeerde?|inactieve?) (?:accounts?|klanten|abonnementen|omgevingen)|blokkering van)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'quota-limits',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:overschrijd[A-Za-zÀ-ɏ]*|overbelasting|fair[- ]use|(?:gebruiks|opslag|data|verkeers)limiet(?:en)?|overmatig (?:gebruik|verkeer)|excessief (?:gebruik|verkeer)|quota)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'misuse',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:misbruik|(?:onjuist|onrechtmatig|oneigenlijk|onoordeelkundig|onbevoegd|ongeoorloofd|verkeerd) gebruik|gebruik in strijd|in strijd met|schending van|fraude)(?![A-Za-zÀ-ɏ])/i,
    ],
    // Who is suspended for a breach has not misused anything by the outage.
    without: [/opschorting[A-Za-zÀ-ɏ]* [^.;]{0,60}?schending[^.;]*/gi],
  },
  {
    category: 'dns',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:dns(?:-[a-z]+)?|domeinnamen|domeinnaam|naamservers?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'security-attack',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:[A-Za-z]*-?aanval(?:len)?|virus(?:sen)?|hackers?|inbraak|sabotage|kwaadaardige software|computervredebreuk)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
];
