import type { TextTerm } from '#shared/terms/terms.ts';
import { citeIn, type Passage } from '../sla-text.ts';

/** Words and terms of hours of support, whether they stand in a sentence or in a table. */

/** No line is longer that is the title or label of hours. */
export const LONGEST_TITLE = 80;

/** A label that says whose hours follow: "Support hours". */
export const LABEL =
  /^(?:[A-Za-zÀ-ɏ'’-]{1,20}\s){0,3}(?:(?:support|service|services|help\s?desk|service\s?desk|call\s?cent(?:re|er)|hotline|operating|operational|opening|coverage|cover|desk|staffed|manned|contact|customer\s(?:service|care|support))[\s-]?(?:desk\s)?(?:hours?|times?|window|availability|coverage)|(?:support|service|sla|coverage)\s(?:period|schedule|timetable)|availability\sof\s(?:(?:the|our)\s)?(?:support|help\s?-?desk|service\s?-?desk|hotline)(?:\s(?:team|desk|services?|staff))?|(?:hours|times)\sof\s(?:operation|support|service|cover(?:age)?|availability|attendance|business|work)|(?:service|support|betriebs|öffnungs|annahme|hotline|geschäfts|büro|bereitschafts|erreichbarkeits)-?zeit(?:en)?|erreichbarkeit|horaires?(?:\s(?:de|du|d'|d’)\s?(?:support|service|ouverture|assistance|couverture)[A-Za-zÀ-ɏ]{0,2})?|plages?\s(?:horaires?|de\sservice)|(?:disponibilité|disponibilidad|disponibilità|verfügbarkeit|bereikbaarheid)\s(?:du|des|del|der|van\s(?:de|het))\s(?:support|soporte|supporto|hotline|helpdesk)s?|heures\s(?:d['’]ouverture|de\s(?:support|service|travail|présence|permanence)|d['’]assistance)|horas\sde\s(?:soporte|servicio|atención)|ore\sdi\s(?:supporto|assistenza|servizio)|orar[io]{1,2}\s(?:d(?:i|el|ell['’]|ella)\s?)?(?:supporto|assistenza|servizio)|horario\s(?:de\s)?(?:soporte|atención|servicio)|horário\s(?:de\s)?(?:atendimento|suporte|funcionamento)|(?:janela|per[ií]odo|horas)\s(?:de\s)?(?:atendimento|suporte)|ventana\sde\s(?:soporte|atención|servicio)|fenêtre\sde\s(?:support|service)|finestra\sdi\s(?:supporto|assistenza|servizio)|(?:service|support)fenster|(?:support|service|help\s?-?desk|ondersteunings|bereikbaarheids|openings|contact)\s?-?tijden|(?:support|service|openings)\s?-?uren|bereikbaarheid|kantooruren)(?![A-Za-zÀ-ɏ\d_])/i;
/** "Schedule of the support team": its words say whose only behind it. */
export const SCHEDULE =
  /^(?:[A-Za-zÀ-ɏ]{1,16}\s){0,2}(?:schedule|timetable|hours|times|zeiten|horaires?|orari[oa]?|horarios?|horários?|tijden)\s(?:for|of|der|des|für|de|del|do|da|di|van|voor)\s/i;
/** Who is there in those hours. */
export const SUPPORT =
  /(?<![A-Za-zÀ-ɏ\d_])(?:support(?:[-\s]?team|afdeling|desk)?|help\s?-?desk|service\s?-?desk|customer\s(?:service|care|success)|call\s?-?cent(?:re|er)|hotline|technical\sassistance|(?:call|fault|incident)[-\s](?:handling|reception|answering|taking|reporting)|(?:contact|reporting|operations)\s(?:cent(?:re|er)|desk|point)|(?:(?:tele)?phone|e-?mail|user|enquir(?:y|ies)|information|triage|response|operator)\sdesk|(?:fault|repair|reporting|emergency|duty|on-call|breakdown|defects?|trouble|call-?out|dispatch)\s(?:line|desk|phone|number|service)|(?:(?:network|system|service)\s(?:management|operations|control|monitoring)|control|operations|duty|dispatch)\s(?:cent(?:re|er)|room)|technicians?|engineers|analysts|[NS][OM]C|centre\sde\sservices?|centro\sde\s(?:servicios?|assistenza|soporte)|mesa\sde\s(?:ayuda|servicios?)|centro\sde\s(?:ayuda|suporte|atendimento)|service\steam|assistance|kundendienst|kundenservice|service\sclients?|service\sclientèle|asistencia|supporto|assistenza|soporte|suporte|atendimento|ondersteuning|teléfono\sde\s(?:avisos?|averías|incidencias|guardia|asistencia|atención)|numéro\s(?:d['’]appel|d['’]astreinte|d['’]assistance)|numero\s(?:verde|di\sassistenza|di\sreperibilità)|astreinte(?:\stéléphonique)?|permanence\stéléphonique|equipo\sde\s(?:guardia|asistencia|técnicos)|servicio\sde\s(?:guardia|averías)|rufbereitschaft|bereitschaftsdienst|störungsnummer|storingsdienst|storingsnummer|meldkamer|störungsannahme|störungsmeldung[A-Za-zÀ-ɏ]{0,2}|störungshotline)(?![A-Za-zÀ-ɏ\d_])/i;
/** Hours of urgent cases alone say less of when support is there. */
export const URGENT_ONLY =
  /\b(?:emergenc\w{1,3}|critical|urgent|sev(?:erity)?[\s-]?[01]|(?<![A-Za-zÀ-ɏ])[PS][-\s]?1(?!\d)|priority\s(?:1|one)|after[-\s]hours|out[-\s]of[-\s]hours|outside|notfall\w{0,8}|kritisch\w{0,3}|urgence|urgenze|urgencias?|critiques?|critic[oaie]|crítico|crítica|emergenze?|emergencias?)(?![A-Za-zÀ-ɏ])/i;

export const made = (
  passage: Passage,
  start: number,
  end: number,
  confidence: number,
  rule: string,
): TextTerm => ({
  citations: [citeIn(passage, start, end)],
  confidence,
  rule,
  text: passage.text.slice(start, end),
});
