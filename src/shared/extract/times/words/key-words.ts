// Words by which columns are named whose cells name the rows, for expressions of every layout.

/** "Priority": its cells are severities. */
export const SEVERITY_WORDS =
  'severity|sev|priority|prio|urgency|schweregrad|priorität(?:sstufe)?|dringlichkeit|störungsklasse|fehlerklasse|gravité|priorité|criticité|sévérité|priorità|gravità|criticità|prioridad|criticidad|severidad|gravedad|prioriteit|urgentie|prioridade|criticidade|severidade|gravidade|criticality|classification';
/** "Level": its cells may be severities as well as anything else. */
export const RANK_WORDS =
  'level|class|category|impact|kategorie|klasse|niveau|livello|nivel|nível|categoria|categoría|catégorie';
/** "Problem description": its cells are cases, by whatever name. */
export const CASE_KEY_WORDS =
  '(?:issue|problem|fault|incident|request|ticket|case|event|call|defect|error)\\s(?:type|class|level|category|severity|priority|description|classification|code|rating)';
/** "Package": its cells are what is bought. */
export const PLAN_WORDS =
  'plan|tier|package|offering|edition|subscription|paket|tarif|forfait|formule|offre|piano|plan\\sde\\sservicio|pakket|plano|pacote|paquete|pacchetto|abonnement|abbonamento';
