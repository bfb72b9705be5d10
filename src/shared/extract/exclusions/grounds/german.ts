import type { CategoryWords } from './category-words.ts';
import { GERMAN_OWNED } from './owned-things.ts';

/** Who the customer is, after an article or by itself. */
const KUNDE = String.raw`(?:kunden?|kundin|auftraggebers?|auftraggeberin|nutzers?|anwenders?|endkunden|mieters?|mandanten|praxis|klinik|kanzlei|gemeinde|schule|lizenznehmers?)`;
const ANLAGE = String.raw`(?:geräten?|hardware|software|systemen?|netzwerke?n?s?|netze?s?|infrastruktur|wlan|lan|scanner[ns]?|drucker[ns]?|kassen?|telefone?n?|laptops?|pcs?|arbeitspl[aä]tze?n?|verkabelung|stromversorgung|elektrik|handys?|tablets?|anlagen?|endgeräten?|anwendung(?:en)?|computern?|rechnern?|router[ns]?|firewalls?|it-umgebung|standort(?:en)?|internetanschluss(?:es)?|einrichtungen)`;

export const GERMAN: readonly CategoryWords[] = [
  {
    category: 'force-majeure',
    says: [
      /(?<![A-Za-zÀ-ɏ])höhere[rn]? gewalt|naturkatastroph|naturereigniss|(?<![A-Za-zÀ-ɏ])(?:krieg(?:e|s)?|terror(?:ismus|anschl[A-Za-zÀ-ɏ]*)?|streiks?|arbeitskämpfen?|pandemien?|epidemien?|erdbeben|überschwemmung(?:en)?|hochwasser|unwetter|blitzschl[aä]ge?n?|behördliche[A-Za-zÀ-ɏ]* (?:anordnung|maßnahme|verfügung)[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i,
      /(?<![A-Za-zÀ-ɏ])außerhalb (?:des|der|unseres|unserer|seines|ihres) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:einfluss|kontroll|verantwortungs)/i,
      /(?<![A-Za-zÀ-ɏ])(?:nicht|weder) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:beeinfluss(?:en|t|bar)[A-Za-zÀ-ɏ]*|vorhersehbar[A-Za-zÀ-ɏ]*)|(?<![A-Za-zÀ-ɏ])unvorhersehbar[A-Za-zÀ-ɏ]*/i,
    ],
  },
  {
    category: 'emergency-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:notfall-?(?:wartung|arbeit|maßnahme|update|patch)|(?:dringende|eilige|ungeplante|außerplanmäßige|kurzfristige|kurzfristig (?:notwendige|erforderliche|nötige)|dringend (?:notwendige|erforderliche)|sofort (?:notwendige|erforderliche)|notwendige sofortige|unaufschiebbare|kritische)[nrs]? (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:[A-Za-zÀ-ɏ]*wartung|[A-Za-zÀ-ɏ]*arbeiten|reparatur|[A-Za-zÀ-ɏ-]*updates?|patches|sicherheits))/i,
      /(?<![A-Za-zÀ-ɏ])(?:sicherheits(?:lücken?|probleme?n?|updates?|patches)|schwachstellen?|reparaturen?|notfälle?n?)(?![A-Za-zÀ-ɏ])[^.;]{0,50}?(?<![A-Za-zÀ-ɏ])(?:sofort(?:ig[A-Za-zÀ-ɏ]*)?|umgehend|unverzüglich|keinen aufschub|nicht (?:aufschiebbar|warten)|auf der stelle|ohne vorwarnung)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'scheduled-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?<!un)geplante[nrs]?|angekündigte[nrs]?|regelmäßige[nrs]?|(?<!außer)planmäßige[nrs]?|vereinbarte[nrs]?|vorab (?:mitgeteilte|angekündigte)[nrs]?) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:[A-Za-zÀ-ɏ]*wartung|unterbrech|ausf[aä]ll|[A-Za-zÀ-ɏ]*arbeiten|abschaltung|downtime|nichtverfügbar|[A-Za-zÀ-ɏ]*updates?|migration)/i,
      /(?<![A-Za-zÀ-ɏ])(?:system|server|software|routine)?wartungs-?(?!vertr|gebühr|kosten|pauschal|stau|frei)[A-Za-zÀ-ɏ]{3,}/i,
      /(?<![A-Za-zÀ-ɏ])(?:regel|system|server|software|routine)?wartung(?:en)?(?![A-Za-zÀ-ɏ])/i,
      /(?<![A-Za-zÀ-ɏ])(?:neustarts?|unterbrechung(?:en)?|ausfälle|aussetzer)(?![A-Za-zÀ-ɏ])[^.;]{0,60}?(?<![A-Za-zÀ-ɏ])(?:im rahmen von|im zuge von|bei|durch|wegen) (?:geplanten |regelmäßigen )?(?:updates?|upgrades?|releases?|aktualisierungen|umstellungen)(?![A-Za-zÀ-ɏ])/i,
      /(?<![A-Za-zÀ-ɏ])(?:updates?|upgrades?|releases?|umzüge?|umbau(?:ten)?|arbeiten|umstellung(?:en)?|neustarts?|aktualisierung(?:en)?|release-?wechsel)(?![A-Za-zÀ-ɏ])[^.;]{0,90}?(?<![A-Za-zÀ-ɏ])(?:vorher|vorab|im voraus|zuvor|angekündigt[A-Za-zÀ-ɏ]*|ankündig[A-Za-zÀ-ɏ]*|mitgeteilt|abgestimmt|vereinbart|geplant)(?![A-Za-zÀ-ɏ])/i,
    ],
    without: [
      /(?<![A-Za-zÀ-ɏ])(?:dringende|ungeplante|außerplanmäßige|kurzfristige|kurzfristig (?:notwendige|erforderliche|nötige)|dringend (?:notwendige|erforderliche)|unaufschiebbare)[nrs]? (?:[A-Za-zÀ-ɏ]+ ){0,2}[A-Za-zÀ-ɏ]*(?:wartung|arbeiten)[A-Za-zÀ-ɏ]*/gi,
    ],
  },
  {
    category: 'customer-actions',
    says: [
      // "Eingriffe, die der Kunde vornimmt".
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:die|das|den|der|welche) (?:de[rn]|die|das|ein) ${KUNDE} (?:[A-Za-zÀ-ɏ-]+ ){0,6}?(?:vornimmt|vorgenommen|vornehmen|durchführt|durchgeführt|ausführt|ausgeführt|macht|gemacht|verursacht|veranlasst|ändert|löscht|umstellt|einspielt|eingespielt)(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:falsche|fehlerhafte|unvollständige|unrichtige|unzutreffende|verspätete|fehlende|unzureichende)[nrms]?(?: (?:oder|und) [a-zß-ɏ]+)? (?:angaben?|daten|informationen|eingaben|unterlagen|zuarbeiten|auskünfte)(?: (?:de[srn]|der|durch|von|vom|seitens)){1,2} (?:den |die )?${KUNDE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:vom|durch den|durch die|seitens des|von seiten des) ${KUNDE}(?![A-Za-zÀ-ɏ])(?! (?:betrieben|bereitgestellt|eingesetzt|genutzt|verwendet|beigestellt|gestellt))`,
        'i',
      ),
      // Whose people they are was taken out before and left a gap: "der Kunde oder seine … zu vertreten".
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:${KUNDE}|kundenseitig) (?:[A-Za-zÀ-ɏ]+ ){0,3} ?(?:zu vertreten|verursacht|verschuldet|veranlasst|herbeigeführt|ausgelöst)`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:handlung(?:en)?|unterlassung(?:en)?|fehler|verschulden|eingriffe?n?|fehlbedienung(?:en)?|fehlkonfiguration(?:en)?|änderungen|bedienfehler|anweisung(?:en)?|mitwirkung[A-Za-zÀ-ɏ]*|pflichtverletzung(?:en)?|verzögerung(?:en)?) (?:des|der|eines|seitens des|durch den|durch die) ${KUNDE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:kunden|mandanten|nutzer|anwender|auftraggeber)seitige?[nrsm]? (?:[A-Za-zÀ-ɏ]+ )?(?:probleme?|fehler|störung|ursache|änderung|einstellung|konfiguration|eingriff|maßnahme|handlung|verzögerung)/i,
      /(?<![A-Za-zÀ-ɏ])(?:bedienungsfehler|bedienfehler|benutzerfehler|anwenderfehler|fehlbedienung|fehlkonfiguration|(?:fehlende|unterlassene|mangelnde|unzureichende|verspätete|verletzung (?:der|von)|verstöße? gegen) mitwirkung|(?:verletzung|missachtung|nichterfüllung) von (?:mitwirkungs|kunden)|falsche (?:konfiguration|bedienung))/i,
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:jemand|mitarbeiter|leute|kollegen) (?:im|am|beim|in|bei|aus|von) (?:der |dem |den |ihrem |ihrer |einem |einer )?(?:${KUNDE}|ihnen|haus|betrieb|büro|team) (?:[a-zß-ɏ]+ ){0,2}(?:geändert|verändert|gelöscht|verstellt|installiert|umgestellt|beschädigt|ausgesteckt|abgeschaltet|ausgeschaltet)(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])auf (?:wunsch|veranlassung|anweisung) des kunden/i,
      /(?<![A-Za-zÀ-ɏ])(?:sie|ihre? (?:mitarbeiter|leute|admins?|kollegen|benutzer))(?: selbst| [A-Za-zÀ-ɏ]+)? (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:geändert|verändert|gelöscht|verstellt|eingespielt|installiert|umgestellt|verursacht|beschädigt|ausgelöst|abgeschaltet|ausgeschaltet|überschrieben)(?![A-Za-zÀ-ɏ])/i,
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:der|die|ein) ${KUNDE} (?:[A-Za-zÀ-ɏ-]+ ){0,4}?(?:geändert|verändert|gelöscht|verstellt|deaktiviert|deinstalliert|entfernt|umgestellt|gesperrt|abgeschaltet|ausgeschaltet|abgezogen|überschrieben|gestoppt)(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:eingriffe?n?|änderungen|eigenmächtige[rnms]? [A-Za-zÀ-ɏ]+) (?:durch|von) (?:ihre[rnms]? |eigene[rnms]? )?(?:sie|ihnen|personal|mitarbeitern?|unbefugte)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])vom (?:kunden|auftraggeber|nutzer) (?:[A-Za-zÀ-ɏ]+ )?(?:veränder|geänder|modifizier|angepass)[A-Za-zÀ-ɏ]*/i,
    ],
    without: GERMAN_OWNED.held,
  },
  {
    category: 'customer-equipment',
    says: [
      ...GERMAN_OWNED.says,
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:ihre?[rnms]?|eigene[rnms]?|kundeneigene[rnms]?) (?:eigene[rnms]? |lokale[rnms]? )?${ANLAGE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])${ANLAGE} (?:des|der|beim|eines|auf seiten des|im verantwortungsbereich des) ${KUNDE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])kundenseitige|(?<![A-Za-zÀ-ɏ])kundeneigene|(?<![A-Za-zÀ-ɏ])(?:kunden-?)(?:netz|hardware|software|system|infrastruktur|anlage|endgerät|router|equipment)/i,
      /(?<![A-Za-zÀ-ɏ])vom kunden (?:[A-Za-zÀ-ɏ]+ )?(?:betriebene|bereitgestellte|eingesetzte|genutzte|verwendete|beigestellte|gestellte)/i,
      // "Von Ihnen installierte Software", "der von der Praxis beschafften Hardware": a participle between owner and thing.
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:von (?:ihnen|(?:de[mrn]|einem|einer) ${KUNDE})|vom ${KUNDE}|durch (?:sie|den ${KUNDE}))(?: selbst| [a-zß-ɏ]+)? [a-zß-ɏ]+(?:te|ene)[nrms]? (?:[a-zß-ɏ]+ )?${ANLAGE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])${ANLAGE}, (?:die|das|den|der) (?:sie|(?:der|die|das) ${KUNDE}) (?:[a-zß-ɏ]+ )?(?:nicht|anderswo|woanders|selbst) (?:[a-zß-ɏ]+ ){0,3}?(?:gekauft|bezogen|erworben|beschafft|mitgebracht|angeschafft)`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:veraltete|nicht unterstützte|inkompatible)[nrs]? (?:browser|endgerät|betriebssystem|hardware|software)/i,
    ],
  },
  {
    category: 'third-party',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:dritte[rn]?(?![A-Za-zÀ-ɏ])|dritt-?(?:anbieter|dienst|system|software)|fremd(?:anbieter|system|software|leistung|dienst|netz)|vorlieferant|zulieferer|lieferanten|unterauftragnehmer|subunternehmer|erfüllungsgehilfen dritter|rechenzentrumsbetreiber|hosting-?anbieter|cloud-?anbieter|netzbetreiber|energieversorger|stromversorger|(?:[A-Za-zÀ-ɏ]*dienstleister|[A-Za-zÀ-ɏ]*marktplätze|[A-Za-zÀ-ɏ]*plattformbetreiber|[A-Za-zÀ-ɏ]*spediteure|banken|zahlungsanbieter|andere[rnms]? (?:anbieter|hersteller|betreiber|firmen|unternehmen))|externe[rn]? (?:dienst|anbieter|schnittstelle|system|provider|software|partei|stelle|partner|unternehmen))/i,
    ],
    without: [
      /(?<![A-Za-zÀ-ɏ])[A-Za-z-]*(?:angriffe?n?|attacken) (?:von |durch )?dritter?n?(?![A-Za-zÀ-ɏ])/gi,
    ],
  },
  {
    category: 'internet-access',
    says: [
      /(?<![A-Za-zÀ-ɏ])internet(?:[ -]?(?:zugang|verbindung|anbindung|störung|anschluss|provider|backbone|knoten|leitung)|s?(?![A-Za-zÀ-ɏ]))/i,
      /(?<![A-Za-zÀ-ɏ])(?:öffentliche[nrs]? (?:[A-Za-zÀ-ɏ]+ )?(?:netz|kommunikations|telekommunikations)|telekommunikations(?:netz|leitung|störung|verbindung)|routing-?(?:problem|fehler|störung)|(?:peering|transit)-?(?:störung|problem)|letzte meile|zugangsleitung|außerhalb (?:unseres|des eigenen|des) (?:[A-Za-zÀ-ɏ]+ )?(?:netz|rechenzentrum))/i,
    ],
  },
  {
    category: 'beta-features',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:beta(?:[- ]?(?:version|funktion|test|phase)[A-Za-zÀ-ɏ]*)|vorschau(?:version|funktion)|vorab-?(?:version|funktion|zugang)|experimentelle|test(?:umgebung|system|betrieb|zugang|zugäng|account|konto|konten|version|phase|server|instanz)|entwicklungsumgebung|staging|nicht-?produktiv|pilotbetrieb|probe(?:zugang|abo|phase))/i,
    ],
  },
  {
    category: 'suspension',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:sperrung|gesperrt[A-Za-zÀ-ɏ]*|kontosperr|zahlungsverzug|zahlungsrückst|nichtzahlung|unbezahlte|offene[nrs]? (?:rechnung|forderung)|vertragsende|vertragsbeendigung|stilllegung|(?:inaktive|pausierte|deaktivierte)[nrms]? (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:kont(?:o|en)|mandanten|projekte?|abonnements?|umgebungen))|(?<![A-Za-zÀ-ɏ])(?:einstellung|aussetzung) de[sr] (?:[A-Za-zÀ-ɏ]+-)?(?:dienst|leistung|vertrag|service|zugang)/i,
    ],
  },
  {
    category: 'quota-limits',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:über(?:schreit[A-Za-zÀ-ɏ]*|nutzung|last(?:ung)?|lastet)|kontingent|quota|(?:nutzungs|anfrage|speicher|kapazitäts|raten|ressourcen|bandbreiten)(?:limits?|grenzen?|beschränkung|begrenzung)|drosselung|fair[- ]use|übermäßige[nrs]? (?:nutzung|last|beanspruchung)|erschöpf[A-Za-zÀ-ɏ]*)/i,
    ],
  },
  {
    category: 'misuse',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:unsachgemäß|missbr[aä]uch|zweckwidrig|vertragswidrig|rechtswidrig|gesetzeswidrig|unbefugt|unerlaubt|unzulässig|nicht (?:bestimmungsgemäß|vertragsgemäß|ordnungsgemäß|autorisiert)|verst(?:oß|ößen?) gegen|verletzung (?:der|des) (?:agb|nutzungsbedingung|vertrag|nutzungsrichtlinie))/i,
    ],
    // Who is suspended for a breach has not misused anything by the outage.
    without: [/sperrung[A-Za-zÀ-ɏ]* [^.;]{0,60}?(?:verst(?:oß|ößen?)|verletzung)[^.;]*/gi],
  },
  {
    category: 'dns',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:dns|nameserver|domain-?(?:registr|namen?|verwaltung|störung|transfer|umzug)|registrar)/i,
    ],
  },
  {
    category: 'security-attack',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:hacker|cyber|d?dos|brute-force)?-?angriff|attacken|schadsoftware|schadprogramm|viren(?:befall)?(?![A-Za-zÀ-ɏ])|trojaner|sabotage|spam-?(?:welle|attacke)|sicherheitsvorf)/i,
    ],
  },
];
