import { compact } from '../grammar/compact.ts';
import { isOfAlarms, namesAlarm } from './alarms.ts';
import type { FigureLine } from './figure-line.ts';

// Whether a figure of the network is promised, or said of something else.

/** Figures for information, and what is advised. */
const NOT_A_PROMISE =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:reference\s(?:only|values?)|typical(?:ly)?|indicative|(?:for\s)?indication|expected|estimated?|approximate(?:ly)?|informational|for\sinformation|not\s(?:part|guaranteed|covered|binding)|unverbindlich[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|richtwerte?|à\stitre\sindicatif|indicati[fv][A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|(?<!(?:time|hops?|transit)\s)excluded|average\susers?|(?:voice|voip|video|telephony|applications?)\s(?:needs?|requires?)|(?:the|our)\sobserved|(?:last|previous|past)\s(?:month|quarter|year|week)\s(?:was|were)|(?:was|were)\s(?:measured|recorded|observed)|example|rule\sof\sthumb|faustregel|(?:you(?:['’]ll)?|customers?|callers?|users?)\s(?:will\s)?(?:want|need|require|should\shave)|recommend(?:ed|s)?|empfohlen|empfehlen|recommandons|recommandée?s?|consigliamo|consigliat[oa]|recomendamos|recomendad[oa]|aanbevolen)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i;

/** What the customer's own line has to keep up: "for the service to work, your line must keep its delay under 90 ms". */
const ASKED_OF_CUSTOMER = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:your|customer['’]s|customer|client['’]s|that|its|their|local|ihre?|die eigene|votre|la sua|su|a sua|uw)\s(?:own\s|internet\s|access\s|broadband\s|local\s|last[\s-]mile\s|wan\s){0,3}(?:circuit|line|connection|link|lan|wan|access|broadband|router|anschluss|internetanschluss|internetleitung|leitung|verbindung|connexion|liaison|ligne|connessione|linea|conexión|línea|conexão|ligação|linha|verbinding|lijn)\s(?:must|should|has to|have to|needs? to|is required to|ought to|muss|sollte|darf|doit|devra|deve|dovrebbe|debe|deberá|deverá|moet|mag)|(?:for|in order for)\s(?:[A-Za-z]+\s){1,4}to\s(?:work|function|operate|perform|run)(?![A-Za-zÀ-ɏ])|(?:minimum|system|network|technical) requirements?(?![A-Za-zÀ-ɏ]))/i,
);
/** Whether a line is for information, or asks something of the customer. */
export const isNoPromise = (text: string): boolean =>
  NOT_A_PROMISE.test(text) || ASKED_OF_CUSTOMER.test(text);

/** A figure from which an alarm is raised, or that tells how severe a case is. */
export const isThreshold = ({ cell, names, columns, passage }: FigureLine): boolean =>
  (cell && names.slice(0, 2).some((name) => namesAlarm(name, columns))) ||
  isOfAlarms([...passage.path.slice(-2), names.at(-1) ?? '']);

/** "Degraded: latency >3 s": from where something is a fault. */
export const ABOVE =
  /(?:[>≥]|(?<!(?:no|not|nicht|pas|non|não|niet) (?:be )?)(?:more|greater|higher|longer) than|(?<!nicht )(?:über|mehr als))\s{0,2}$/i;

/** Sentences that say when something counts, not what is promised. */
const PRECONDITION =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:if|when|whenever|where|in\sthe\sevent|during\swhich|means|defined\sas|refers\sto|considered|deemed|unavailable|downtime|outage\s(?:is|means)|in\sexcess\sof|(?:greater|more|longer|slower)\sthan|counts?\sas|counted\sas|tim(?:e[sd]?|ing)[\s-]out|exceeds|exceeding|(?<!the\s)above|over(?!\s(?:an?|the|any|each|every|all|one)\s)|example|falls?\sbelow|fails?\sto|credits?|wenn|falls|sofern|überschreitet|mehr\sals|bedeutet|si|lorsque|supérieure?)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i;

/** The words of a limit keep a sentence a promise even where it says "exceed": "shall not exceed". */
export const PROMISES_LIMIT =
  /(?:\bnot|n['’]t)\s(?:[A-Za-zÀ-ÖØ-öø-ɏ-]{1,15}\s){0,9}(?:exceed|exceeding|(?:greater|more|higher|longer|slower)\sthan|in\sexcess\sof)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:(?:will|shall|does|do|must|should)\snot\s(?:exceed|be\s(?:more|greater|higher)\sthan)|not\sto\sexceed|no\s(?:more|greater|higher|longer|slower)\sthan|(?:less|lower|fewer)\sthan|or\s(?:less|better|lower)|at\smost|up\sto|within|under|below|maximum(?:\sof)?|max\.?|nicht\süberschreiten|nicht\s(?:mehr|höher|größer|länger)\sals|pas\splus\s(?:de|d['’])|non\s(?:più|oltre)\s|no\smás\sde|não\smais\s(?:de|do)|höchstens|maximal|weniger\sals|unter|inférieure?\sà|ne\sdépass[A-Za-zÀ-ÖØ-öø-ɏ]{1,4}|non\s(?:deve\s|devono\s|può\s)?(?:eccede(?:re|rà)?|supera(?:re|no|rà)?)|no\s(?:debe\s|deberá\s)?(?:supera(?:r|rá)?|excede(?:r|rá)?)|não\s(?:deve\s|deverá\s)?(?:ultrapassa(?:r|rá)?|excede(?:r|rá)?)|inferior\sa|até|niet\s(?:meer|hoger)\sdan|maximaal|hoogstens|minder\sdan|maximale?)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|[<≤]/i;

/** "if packet loss exceeds 1 %" says when something counts; "shall not exceed 1 %" promises. */
export const isPrecondition = (text: string): boolean =>
  PRECONDITION.test(text.replace(PROMISES_LIMIT_ALL, ' '));
const PROMISES_LIMIT_ALL = compact(new RegExp(PROMISES_LIMIT.source, 'gi'));
