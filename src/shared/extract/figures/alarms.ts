import { compact } from '../grammar/compact.ts';

/** A column whose figures say from where something is an alarm or of which severity: "P2", "Warning", "Alert at". */
const ALARM_COLUMN = compact(
  /^\W{0,3}(?:(?:p|s|sev|prio|pri)[\s-]?[0-5]|(?:severity|priority|priorität|priorité|priorità|prioridade?|severidade?|gravité|gravità|schweregrad|prioriteit)(?:\s?[0-5])?|(?:early\s)?warn(?:ing|ung|stufe)?|(?:alert|alarm|page|escalat(?:e|ion)|trigger)s?(?:\s(?:at|if|when|level|threshold|limit|value))?|(?:warning|critical|alert|alarm|escalation|degraded|outage)\s(?:level|threshold|limit|value|above|at)|(?:alarm|warn|eskalations)(?:schwelle|grenze|wert|stufe)|(?:seuil|soglia|umbral|limiar)\s(?:d['’]|di\s|de\s)(?:alerte|alarme|allarme|allerta|avviso|alerta|alarma|aviso)|alert[ae]|avertissement|avviso|aviso|advertencia|waarschuwing|alarmdrempel)\W{0,3}$/i,
);

const OF_ALARMS = String.raw`(?:alert|alarm|warning|paging|monitoring|escalation|severity|priority|incident|classification|trigger)(?:s|ing)?`;
/** A section or an introduction that says how alarms are raised and cases are classed. */
const ALARM_SECTION = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:alerting|${OF_ALARMS} (?:and [a-z]+ )?(?:thresholds?|criteria|rules?|conditions?|triggers?|limits?|matrix|classification)|(?:criteria|thresholds?|triggers?|limits?|rules?) (?:for|of) (?:the |our )?(?:${OF_ALARMS}|classif[a-z]+)|(?:alarm|warn|eskalations)(?:schwellen?|grenzen?|grenzwerte?|stufen?|werte?|regeln)|alarmierung(?:sregeln|sschwellen)?|(?:einstufungs|klassifizierungs)kriterien|(?:seuils?|critères?|règles?) (?:d['’]|de |du )?(?:alertes?|alarmes?|escalade|classification|classement|gravité|déclenchement)|(?:soglie|soglia|criteri|regole) (?:di |d['’])?(?:allarme|allerta|avviso|escalation|classificazione|gravità|severità)|(?:umbral(?:es)?|criterios?|reglas?) de (?:las? )?(?:alertas?|alarmas?|avisos?|escalado|clasificación|severidad|gravedad|prioridad)|(?:limiar(?:es)?|limites|critérios?|regras?) (?:de|para) (?:alertas?|alarmes?|avisos?|acionamento|escalonamento|classificação|severidade|gravidade|prioridade)|(?:alarm|waarschuwings|escalatie)drempels?|classificatiecriteria)(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);

/** Beside a column of alarms, one more: "Warning | Critical". Alone, it may be a class of traffic. */
const SEVERE =
  /^\W{0,3}(?:critical|severe|fatal|emergency|kritisch|critique|critic[oa]|crític[oa]|kritiek|major|minor|info|ok|normal)\W{0,3}$/i;

/**
 * Whether the name of a column says that what stands below raises an alarm, or tells how severe a case is;
 * `columns`: the names of all columns.
 */
export const namesAlarm = (name: string, columns: readonly string[] = []): boolean =>
  name.length <= LONGEST_NAME &&
  (ALARM_COLUMN.test(name) ||
    (SEVERE.test(name) &&
      columns.some((other) => ALARM_COLUMN.test(other.slice(0, LONGEST_NAME)))));
const LONGEST_NAME = 60;

/** Whether the words above figures say that they are thresholds of alarms or of severities. */
export const isOfAlarms = (headings: readonly string[]): boolean =>
  headings.some((heading) => ALARM_SECTION.test(heading.slice(0, LONGEST_HEADING)));
const LONGEST_HEADING = 200;
