/** Words for planned work on a service, in the languages that the rules read. */
export const MAINTENANCE =
  /\b(?:maintenances?|maintenance\swindows?|(?:scheduled|planned)\s(?:down-?times?|outages?|interruptions?|works?|upgrades?|operations|unavailability|network\s\w{1,12}|system\s\w{1,12}|changes?|service\s\w{1,13})|downtimes?|upgrades|updates|manutenzion\w{1}|mantenimiento|onderhoud\w{0,14}|entretien|travaux\sprogrammés)\b|wartung\w{0,12}|(?:geplante|planmäßige)[nrms]?\s\p{L}{3,30}|interruptions?\sprogrammées?/iu;

/** Work that comes without warning. */
export const UNPLANNED =
  /\b(?:emergenc\w{1,3}|unscheduled|unplanned|urgent|exceptional|unforeseen|non-?scheduled|notfall\w{0,12}|ungeplant\w{0,2}|außerplanmäßig\w{0,2}|dringend\w{0,3}|urgence|urgentes?|non\sprogrammée?s?|emergenza|urgencia|spoed\w{0,10})\b/giu;

export const PLANNED =
  /\b(?:scheduled|planned|routine|regular|monthly|weekly|standard|geplante\w{0,2}|planmäßige\w{0,2}|regelmäßige\w{0,2}|programmée?s?|planifiée?s?|programmat\w{1}|programad\w{1,2}|gepland\w{0,1})\b/giu;
