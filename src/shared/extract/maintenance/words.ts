/** Words for planned work on a service, in the languages that the rules read. */
export const MAINTENANCE =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:maintenances?|maintenance\swindows?|(?:scheduled|planned)\s(?:down-?times?|outages?|interruptions?|works?|upgrades?|operations|unavailability|network\s[A-Za-zÀ-ÖØ-öø-ɏ]{1,12}|system\s[A-Za-zÀ-ÖØ-öø-ɏ]{1,12}|changes?|service\s[A-Za-zÀ-ÖØ-öø-ɏ]{1,13})|downtimes?|upgrades|updates|manutenzion[A-Za-zÀ-ÖØ-öø-ɏ]{1}|mantenimientos?|onderhoud[A-Za-zÀ-ÖØ-öø-ɏ]{0,14}|geplande\s(?:werkzaamheden|onderbreking(?:en)?)|manutenç[A-Za-zÀ-ÖØ-öø-ɏ]{2,3}|entretien|travaux\sprogrammés)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|wartung[A-Za-zÀ-ÖØ-öø-ɏ]{0,12}|(?:geplante|planmäßige)[nrms]?\s[A-Za-zÀ-ÖØ-öø-ɏ]{3,30}|interruptions?\sprogrammées?/i;

/** Work that comes without warning. */
export const UNPLANNED =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:emergenc[A-Za-zÀ-ÖØ-öø-ɏ]{1,3}|unscheduled|unplanned|urgent|exceptional|unforeseen|non-?scheduled|notfall[A-Za-zÀ-ÖØ-öø-ɏ]{0,12}|ungeplant[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|außerplanmäßig[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|dringend[A-Za-zÀ-ÖØ-öø-ɏ]{0,3}|urgence|urgentes?|non\sprogrammée?s?|emergenza|urgencia|spoed[A-Za-zÀ-ÖØ-öø-ɏ]{0,10}|nood(?:onderhoud|gevallen?|situaties?)|ongepland[e]?|emergencial|emergenciais|emergência)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/gi;

export const PLANNED =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:scheduled|planned|routine|regular|monthly|weekly|standard|geplante[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|planmäßige[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|regelmäßige[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|programmée?s?|planifiée?s?|programmat[A-Za-zÀ-ÖØ-öø-ɏ]{1}|programad[A-Za-zÀ-ÖØ-öø-ɏ]{1,2}|planejad[oa]s?|planead[oa]s?|gepland[A-Za-zÀ-ÖØ-öø-ɏ]{0,1})(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/gi;
