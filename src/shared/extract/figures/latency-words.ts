import { compact } from '../grammar/compact.ts';

// The words by which latency is named, and its times.

export const LATENCY =
  /(?<![A-Za-zÀ-ɏ])(?:latency|latencies|latence|latenz(?:zeit)?(?:en)?|round[-\s]?trip(?:\s(?:time|delay))?|RTT|transit\sdelay|network\sdelay|one-way\sdelay|(?<!packet\s)delay(?!\svariation)|ping(?:\stimes?)?(?=\s?(?:to\s[^.;:]{2,40})?:\s)|time\sto\s(?:the\s)?first\sbyte|TTFB|first[-\s]byte\stimes?|latenza|latencia|latência|latentie|(?:paket|signal|um)laufzeit(?:en)?|délais?\sde\s(?:transit|propagation)|(?:temps|délais?)\s(?:d['’])?aller[-\s]retour|tempo\sdi\s(?:transito|andata\se\sritorno)|tiempo\sde\s(?:tránsito|ida\sy\svuelta)|tempo\sde\s(?:trânsito|ida\se\svolta))(?![A-Za-zÀ-ɏ])/i;
/** The time in which a machine answers; that of people is no matter of milliseconds. */
export const ANSWER_TIME = compact(
  /(?<![A-Za-zÀ-ɏ])(?:processing\stimes?|(?:video|audio|media|stream(?:ing)?|playback)(?:\s(?:stream(?:ing)?|playback))?\s(?:start(?:-?up)?|load(?:ing)?|buffering)(?:\s(?:times?|delay))?|(?:web\s?)?(?:page|site|screen|dashboard)(?:s|['’]s)?\s(?:load(?:ing)?|response|render(?:ing)?|display)(?:\stimes?)?|(?:search|transaction|login|log-?in|server|website|application|system|database|gateway|service\scall)\s(?:response|load|execution)\stimes?|(?:search|login|log-?in|transaction|query|checkout|request)\s(?:processing\s)?times?(?![\s-]?outs?)|(?:p\d{2}|\d{2}th\spercentile)\s(?:response|answer|load)\stimes?|(?:response|answer|load)\stimes?,?\s\(?(?:p\d{2}|\d{2}th\spercentile)|seitenladezeit(?:en)?|ladezeit(?:en)?|temps\sde\schargement|tiempos?\sde\scarga|tempo\sdi\scaricamento|laadtijd(?:en)?|(?:api|dns|query|http|endpoint)(?:s|['’]s)?\s(?:responses?|(?:response|answer)\stimes?)|(?:response|answer)\stimes?\s(?:of|for|on|at)\s(?:the\s|our\s|all\s)?(?:api|dns|quer(?:y|ies)|endpoints?|requests?|[`"“']?\/[a-z][\w/-]*)|(?:api|dns|endpoint)-?antwortzeit(?:en)?|antwortzeit(?:en)?\sder\s(?:api|schnittstelle|endpunkte)|temp[oi]\s(?:[A-Za-zÀ-ɏ]+\s)?di\srisposta\s(?:dell[ae]|dei|degli)\s(?:api|dns|endpoint)|temps\s(?:[A-Za-zÀ-ɏ]+\s)?de\sréponse\s(?:de\sl['’]|des\s|du\s)(?:api|dns)|tiempos?\s(?:[A-Za-zÀ-ɏ]+\s)?de\srespuesta\s(?:de\sla\s|de\slas\s|del\s)(?:api|dns)s?)(?![A-Za-zÀ-ɏ])/i,
);
/** What a machine is asked, and the verb of its answer: "queries return in under 200 ms", "each call takes at most 80 ms". */
const ANSWERS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:requests?|calls?|quer(?:y|ies)|lookups?|transactions?|search(?:es)?|authori[sz]ations?|webhooks?|page\sviews?|pages|anfragen?|abfragen?|aufrufe?|transaktionen|requêtes?|appels|transactions|richieste?|chiamate|interrogazioni|transazioni|consultas?|solicitudes|llamadas|peticiones|pedidos|requisições|chamadas|verzoeken|aanroepen|opvragingen)(?![A-Za-zÀ-ɏ])[^.;\d]{0,80}?(?:\d{1,5}\s?ms[^.;\d]{0,20}?)?(?<![A-Za-zÀ-ɏ])(?:adds?|takes?|completes?d?|returns?(?:ed)?|answer(?:s|ed)?|respond(?:s|ed)?|process(?:ed|es)?|served?|resolved?|loads?|handled|finish(?:es|ed)?|beantwortet|bearbeitet|verarbeitet|dauern?|antwortet|antworten|traitée?s?|répond(?:ent|ues?)?|prennent|elaborat[ei]|rispondono|evas[ei]|impiegano|responden?|procesad[ao]s|atendid[ao]s|tardan?|respondid[ao]s|processad[ao]s|demoram?|beantwoord|verwerkt|duren)(?![A-Za-zÀ-ɏ])/i,
);
/** Whether a sentence says how long a machine takes to answer, in the unit of machines. */
export const isMachineAnswer = (text: string): boolean =>
  (/\d\s?(?:ms|msecs?|milli)/i.test(text) && ANSWERS.test(text)) || LOADS.test(text);
/** "Pages load in less than 2 seconds": what only a machine is asked, in the unit of people. */
const LOADS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:web\s?)?pages|page\sviews?|search(?:es|\sresults)|(?:search|database)\squeries|api\s(?:requests?|calls?)|dashboards|web-?seiten|seiten|api-?(?:aufrufe|anfragen)|suchergebnisse|les\spages|páginas|pagine|pagina['’]s)(?![A-Za-zÀ-ɏ])[^.;\d]{0,60}?(?<![A-Za-zÀ-ɏ])(?:loads?|loaded|returns?|returned|complete[ds]?|respond(?:ed)?|answered|render(?:ed)?|display(?:ed)?|open|processed|geladen|laden|beantwortet|angezeigt|s['’]affichent|chargée?s|se\scargan|cargadas|caricate|carregad[ao]s)(?![A-Za-zÀ-ɏ])[^.;\d]{0,40}\d[\d.,]{0,5}\s?(?:s|secs?|seconds?|sekunden|secondes?|secondi|segundos|seconden)(?![A-Za-zÀ-ɏ])/i,
);
/** Whether a sentence says how long a page or a call takes in seconds. */
export const saysLoading = (text: string): boolean => LOADS.test(text);

/** "Response time (p95)": of milliseconds it is a machine's, whatever answers. */
const ANSWER_NAME =
  /(?<![A-Za-zÀ-ɏ])(?:(?:response|answer|reply|lookup|query|resolution|processing|render(?:ing)?|load(?:ing)?)[\s-]times?|antwortzeit(?:en)?|ladezeit(?:en)?|temps de (?:réponse|chargement)|temp[oi] di risposta|tiempos? de (?:respuesta|carga)|tempos? de resposta|(?:reactie|antwoord|laad)tijd(?:en)?)(?![A-Za-zÀ-ɏ])/i;
/** Whether a name is that of an answer's time; only of a figure in milliseconds it says that it is a machine's. */
export const namesAnswer = (text: string): boolean => ANSWER_NAME.test(text);
/** "Average response time ≤ 30 ms", in one sentence. */
export const saysAnswer = (text: string): boolean =>
  /\d\s?(?:ms|milli)/i.test(text) && ANSWER_NAME.test(text) && !CHECKED.test(text);
/** "[ ] Response time below 500 ms": a list of checks. */
const CHECKED = /^\W{0,4}\[[ xX]?\]/;

export const isLatency = (text: string): boolean => LATENCY.test(text) || ANSWER_TIME.test(text);
