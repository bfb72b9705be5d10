/** Words for planned work on a service, in the languages that the rules read. */
export const MAINTENANCE =
  /(?<![\p{L}\p{N}_])(?:maintenances?|maintenance\swindows?|(?:scheduled|planned)\s(?:down-?times?|outages?|interruptions?|works?|upgrades?|operations|unavailability|network\s\p{L}{1,12}|system\s\p{L}{1,12}|changes?|service\s\p{L}{1,13})|downtimes?|upgrades|updates|manutenzion\p{L}{1}|mantenimiento|onderhoud\p{L}{0,14}|entretien|travaux\sprogrammés)(?![\p{L}\p{N}_])|wartung\p{L}{0,12}|(?:geplante|planmäßige)[nrms]?\s\p{L}{3,30}|interruptions?\sprogrammées?/iu;

/** Work that comes without warning. */
export const UNPLANNED =
  /(?<![\p{L}\p{N}_])(?:emergenc\p{L}{1,3}|unscheduled|unplanned|urgent|exceptional|unforeseen|non-?scheduled|notfall\p{L}{0,12}|ungeplant\p{L}{0,2}|außerplanmäßig\p{L}{0,2}|dringend\p{L}{0,3}|urgence|urgentes?|non\sprogrammée?s?|emergenza|urgencia|spoed\p{L}{0,10})(?![\p{L}\p{N}_])/giu;

export const PLANNED =
  /(?<![\p{L}\p{N}_])(?:scheduled|planned|routine|regular|monthly|weekly|standard|geplante\p{L}{0,2}|planmäßige\p{L}{0,2}|regelmäßige\p{L}{0,2}|programmée?s?|planifiée?s?|programmat\p{L}{1}|programad\p{L}{1,2}|gepland\p{L}{0,1})(?![\p{L}\p{N}_])/giu;
