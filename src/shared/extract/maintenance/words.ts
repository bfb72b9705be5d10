import { compact } from '../grammar/compact.ts';
import { rememberWords } from '../grammar/remember.ts';

/** Words for planned work on a service, in the languages that the rules read. */
export const MAINTENANCE = rememberWords(
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:maintenances?|maintenance\swindows?|(?:scheduled|planned)\s(?:down-?times?|outages?|interruptions?|works?|upgrades?|operations|unavailability|network\s[A-Za-zÀ-ÖØ-öø-ɏ]{1,12}|system\s[A-Za-zÀ-ÖØ-öø-ɏ]{1,12}|changes?|service\s[A-Za-zÀ-ÖØ-öø-ɏ]{1,13}|(?:[A-Za-z]{3,14}\s)?works?)|(?:release|change|patch|upgrade|update|deployment|reboot)\swindows?|(?:scheduled|planned|periodic(?:al)?|routine|annual|statutory)\s(?:[a-z]{3,12}\s)?(?:inspections?|servicing|overhauls?|(?<=\b(?:routine|periodic|periodical|annual|statutory)\s)visits?)|(?:planned|scheduled)\sreleases?|plan(?:s|ned|ning)?\sto\s(?:turn|switch|shut|take|power)\s[^.;]{2,40}?\s(?:off|down)|(?:shut-?downs?|stoppages?|isolations?)\s(?:of\s(?:[a-z]{3,12}\s){1,3})?for\s(?:planned\s)?(?:servic(?:e|ing)|inspections?|repairs?)|works?\s(?:announced|notified)|patching|patch\s(?:nights?|days?|tuesdays?)|works?\s(?:(?:had|has|have|was|were|is|are)\s)(?:been\s)?announced|reboots|deployments|downtimes?|upgrades|updates|(?<!\byou\s(?:can|may|must|could|should|want\sto)\s)(?:reboot|restart|patch|upgrade|update|swap|replace|rebuild)(?:s|ed)?\s(?:(?:a|an|the|our|all|some|your)\s)(?:[a-z]{3,12}\s)?(?:hosts?|machines?|servers?|switch(?:es)?|routers?|nodes?|platform|systems?|software|disks?|network|clusters?|databases?|firmware)|(?:platform|systems?|servers?|software|clusters?|databases?)\s(?:is|are|gets?)\s(?:upgraded|updated|patched|rebooted|restarted)|manutenzion[A-Za-zÀ-ÖØ-öø-ɏ]{1}|mantenimientos?|onderhoud[A-Za-zÀ-ÖØ-öø-ɏ]{0,14}|geplande\s(?:werkzaamheden|onderbreking(?:en)?)|manutenç[A-Za-zÀ-ÖØ-öø-ɏ]{2,3}|entretien|travaux|mises\sà\sjour|(?:serveurs?|plateforme|logiciels?|systèmes?|infrastructure|application)\s(?:est|sont)\smise?s?\sà\sjour|(?:server|sistemi|piattaforma)\s(?:vengono|viene|sono)\saggiornat[aie]|(?:servidores|sistemas|plataforma)\sse\sactualizan?|(?:interventions?|coupures?|opérations?)\s(?:programmée|planifiée|prévue)s?|aggiornamenti|(?:interventi|lavori|fermi)\sprogrammati|(?:paradas?|cortes?|trabajos|intervenciones)\s(?:programad[oa]s?|planificad[oa]s?|previst[oa]s?)|actualizaciones|atualizações|(?:paragens|paradas|intervenções)\s(?:programadas|planeadas|planejadas))(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|wartung[A-Za-zÀ-ÖØ-öø-ɏ]{0,12}|(?:quartals|monats|sicherheits|software|system|programm)-?updates|(?:server|systeme?|plattform|software)\s(?:wird|werden)\s(?:[A-Za-zÀ-ÖØ-öø-ɏ]{1,14}\s){0,3}(?:aktualisiert|gewartet|neu\sgestartet|eingespielt)|(?:geplante|planmäßige)[nrms]?\s[A-Za-zÀ-ÖØ-öø-ɏ]{3,30}|interruptions?\sprogrammées?/i,
);

/** Work that comes without warning. */
export const UNPLANNED =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:(?<!\bnon[-\s])emergenc[A-Za-zÀ-ÖØ-öø-ɏ]{1,3}|unscheduled|unplanned|urgent|exceptional|unforeseen|non-?scheduled|notfall[A-Za-zÀ-ÖØ-öø-ɏ]{0,12}|ungeplant[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|außerplanmäßig[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|dringend[A-Za-zÀ-ÖØ-öø-ɏ]{0,3}|urgence|urgentes?|non\sprogrammée?s?|emergenza|urgencia|spoed[A-Za-zÀ-ÖØ-öø-ɏ]{0,10}|nood(?:onderhoud|gevallen?|situaties?)|ongepland[e]?|emergencial|emergenciais|emergência)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/gi;

export const PLANNED =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:scheduled|planned|routine|regular|monthly|weekly|standard|geplante[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|planmäßige[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|regelmäßige[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|programmée?s?|planifiée?s?|programmat[A-Za-zÀ-ÖØ-öø-ɏ]{1}|programad[A-Za-zÀ-ÖØ-öø-ɏ]{1,2}|planejad[oa]s?|planead[oa]s?|gepland[A-Za-zÀ-ÖØ-öø-ɏ]{0,1})(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/gi;
/** The same to ask whether there is any. */
export const PLANNED_ONE = compact(new RegExp(PLANNED.source, 'i'));

/** Whether the name of a row is that of work that comes without warning, and of no other. */
export const isOfUnplanned = (key: string): boolean =>
  key.length <= LONGEST_NAME &&
  new RegExp(UNPLANNED.source, 'i').test(key) &&
  !PLANNED_ONE.test(key.replace(UNPLANNED, ' '));

/** A longer name is prose. */
const LONGEST_NAME = 80;
