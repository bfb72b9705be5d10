import type { StatedTerms } from '#shared/terms/terms.ts';
import type { Theme } from './cell.ts';

/** Words that say which theme a passage is about, in English, German and French. */
export const THEME_WORDS: readonly (readonly [Theme, RegExp])[] = [
  [
    'availability',
    /\b(?:availab\w{0,8}|uptime|downtime|outages?|verf[üu]gbar\w{0,8}|ausfall\w{0,6}|disponibilit\w{0,3}|indisponib\w{0,8})\b/gi,
  ],
  [
    'credits',
    /\b(?:(?:service )?credits?|rebates?|penalt(?:y|ies)|gutschrift\w{0,6}|p[öo]nale\w{0,2}|avoirs?|p[ée]nalit[ée]s?)\b/gi,
  ],
  [
    'claims',
    /\b(?:claims?|claiming|sole remed(?:y|ies)|exclusive remed(?:y|ies)|anspr[üu]che?\w{0,2}|antrag\w{0,3}|r[ée]clamations?|recours)\b/gi,
  ],
  [
    'response',
    /\b(?:respon(?:se|d)\w{0,6}|first answer|acknowledg\w{0,6}|reaktionszeit\w{0,3}|antwortzeit\w{0,3}|prise en charge|d[ée]lais? de r[ée]ponse)\b/gi,
  ],
  [
    'resolution',
    /\b(?:resol(?:ution|ve)\w{0,3}|restor(?:e|ation)\w{0,2}|support hours|help ?desk|service desk|escalat\w{0,4}|l[öo]sungszeit\w{0,3}|behebung\w{0,3}|wiederherstellung|r[ée]tablissement|r[ée]solution)\b/gi,
  ],
  [
    'maintenance',
    /\b(?:maintenance|exclu(?:sion|ded?)\w{0,2}|force majeure|does not apply|wartung\w{0,8}|ausschl[üu]ss\w{0,3}|ausgeschlossen|h[öo]here gewalt)\b/gi,
  ],
  [
    'data',
    /\b(?:latency|packet loss|jitter|durability|backups?|recovery (?:time|point)|RTO|RPO|latenz\w{0,3}|paketverlust\w{0,3}|datensicherung\w{0,3}|latence|sauvegardes?|perte de paquets)\b/gi,
  ],
  [
    'ending',
    /\b(?:terminat\w{0,5}|liabilit(?:y|ies)|liable|indemnif\w{0,6}|k[üu]ndig\w{0,6}|haft(?:ung|et|en)\w{0,3}|r[ée]siliation|responsabilit[ée]s?)\b/gi,
  ],
  [
    'formalities',
    /\b(?:last (?:updated|modified|revised)|effective date|version \d|stand:|g[üu]ltig ab|en vigueur)/gi,
  ],
];

/** Which theme each term belongs to: where it was cited, the passage is about that. */
export const THEME_OF_TERM: Readonly<Record<keyof StatedTerms, Theme>> = {
  provider: 'formalities',
  service: 'formalities',
  version: 'formalities',
  date: 'formalities',
  availability: 'availability',
  formula: 'availability',
  smallestOutage: 'availability',
  credits: 'credits',
  cap: 'credits',
  basis: 'credits',
  claim: 'claims',
  soleRemedy: 'claims',
  response: 'response',
  resolution: 'resolution',
  supportHours: 'resolution',
  maintenanceNotice: 'maintenance',
  maintenanceAllowance: 'maintenance',
  exclusions: 'maintenance',
  latency: 'data',
  packetLoss: 'data',
  durability: 'data',
  recoveryTime: 'data',
  recoveryPoint: 'data',
  chronicFailure: 'ending',
  termination: 'ending',
  liability: 'ending',
};
