import { compact } from '../grammar/compact.ts';
import { isOfAlarms, namesAlarm } from './alarms.ts';
import type { FigureLine } from './figure-line.ts';
import { PRECONDITION, PROMISES_LIMIT } from './figure.ts';

// Whether a figure of the network is promised, or said of something else.

/** Figures for information, and what is advised. */
const NOT_A_PROMISE =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:reference\s(?:only|values?)|typical(?:ly)?|indicative|(?:for\s)?indication|expected|estimated?|approximate(?:ly)?|informational|for\sinformation|not\s(?:part|guaranteed|covered|binding)|unverbindlich[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|richtwerte?|à\stitre\sindicatif|indicati[fv][A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|(?<!(?:time|hops?|transit)\s)excluded|average\susers?|example|rule\sof\sthumb|faustregel|(?:you(?:['’]ll)?|customers?|callers?|users?)\s(?:will\s)?(?:want|need|require|should\shave)|recommend(?:ed|s)?|empfohlen|empfehlen|recommandons|recommandée?s?|consigliamo|consigliat[oa]|recomendamos|recomendad[oa]|aanbevolen)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i;

/** What the customer's own line has to keep up: "for the service to work, your line must keep its delay under 90 ms". */
const ASKED_OF_CUSTOMER = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:your|customer['’]s|customer|client['’]s|that|its|their|local|ihre?|die eigene|votre|la sua|su|a sua|uw)\s(?:own\s|internet\s|access\s|broadband\s|local\s|last[\s-]mile\s|wan\s){0,3}(?:circuit|line|connection|link|lan|wan|access|broadband|router|anschluss|internetanschluss|internetleitung|leitung|verbindung|connexion|liaison|ligne|connessione|linea|conexión|línea|conexão|ligação|linha|verbinding|lijn)\s(?:must|should|has to|have to|needs? to|is required to|ought to|muss|sollte|darf|doit|devra|deve|dovrebbe|debe|deberá|deverá|moet|mag)|(?:for|in order for)\s(?:[A-Za-z]+\s){1,4}to\s(?:work|function|operate|perform|run)(?![A-Za-zÀ-ɏ])|(?:minimum|system|network|technical) requirements?(?![A-Za-zÀ-ɏ]))/i,
);
export const isOfOthers = (text: string): boolean =>
  NOT_A_PROMISE.test(text) || ASKED_OF_CUSTOMER.test(text);

/** A figure from which an alarm is raised, or that tells how severe a case is. */
export const isThreshold = ({ cell, names, columns, passage }: FigureLine): boolean =>
  (cell && names.slice(0, 2).some((name) => namesAlarm(name, columns))) ||
  isOfAlarms([...passage.path.slice(-2), names.at(-1) ?? '']);

/** "Degraded: latency >3 s": from where something is a fault. */
export const ABOVE =
  /(?:[>≥]|(?<!(?:no|not|nicht|pas|non|não|niet) )(?:more|greater|higher|longer) than|(?<!nicht )(?:über|mehr als))\s{0,2}$/i;

/** "if packet loss exceeds 1 %" says when something counts; "shall not exceed 1 %" promises. */
export const isPrecondition = (text: string): boolean =>
  PRECONDITION.test(text.replace(PROMISES_LIMIT_ALL, ' '));
const PROMISES_LIMIT_ALL = compact(new RegExp(PROMISES_LIMIT.source, 'gi'));
