import type { DenialTerm } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';

type Kind = DenialTerm['of'];

/** "4.2 ", "(b) ", "Credits: ", "* ": what a sentence may begin with. */
const BEGIN = String.raw`^[\s*•–-]{0,4}(?:\(?[\da-z]{1,3}(?:\.\d{1,2}){0,2}[.)]\s{1,3})?(?:[A-ZÀ-Þ][a-zà-ÿA-Z ]{2,30}:\s{1,2})?`;
/** Behind it nothing follows that would make it one of some cases only. */
const END = String.raw`(?:\s(?:(?:under|by|in|with|as part of) (?:this|the|our) (?:sla|agreement|policy|contract|plan|service level agreement|services?)|for (?:any |a )?(?:missed|misses of|breach(?:es)? of|failures? to meet) (?:(?:the|these|any|our) )?(?:service levels?|targets?|availability|sla)|im rahmen dieser vereinbarung|nach diesem vertrag))?[\s.;!]*$`;

const sentence = (words: string): RegExp => compact(new RegExp(`${BEGIN}(?:${words})${END}`, 'i'));

const GIVEN = String.raw`(?:payable|paid|given|granted|due|offered|provided|available|issued|owed|promised|awarded)`;
const CREDITS = String.raw`(?:(?:service|financial|sla|uptime) )?(?:credits?|compensation|refunds?|rebates?|penalt(?:y|ies)|service credits?)`;
const MORE_CREDITS = String.raw`(?:(?:,| or| and|, or| nor) (?:any )?(?:other )?(?:(?:form|kind)s? of )?${CREDITS}){0,3}`;
const GUTSCHRIFTEN = String.raw`(?:service[- ]?)?(?:gutschrift(?:en)?|credits?|vertragsstrafen?|entschädigung(?:en)?)`;

const EXCLUSIONS = String.raw`exclusions?(?: (?:from|of) (?:availability|downtime|the calculation))?`;
const OUTAGES = String.raw`(?:outages?|downtimes?|interruptions?|minutes? of downtime|unavailability)`;
const INCLUDING = String.raw`(?:,? (?:including|also|even|whatever) [^.;:]{1,80})?`;

const timesOf = (name: string, german: string): readonly RegExp[] => [
  sentence(
    `no ${name}[- ]times?(?: targets?)? (?:(?:is|are|will be) )?(?:promised|guaranteed|committed(?: to)?|warranted|defined|set|agreed|offered|given)`,
  ),
  sentence(
    `${name}[- ]times? (?:is|are) not (?:promised|guaranteed|committed(?: to)?|warranted|part of (?:this|the) (?:sla|agreement))`,
  ),
  sentence(
    `(?:we|[a-z][\\w-]{1,30}|the (?:provider|supplier|vendor|company)) (?:do|does) not (?:promise|guarantee|commit to|warrant|offer) (?:any |a )?${name}[- ]times?(?: targets?)?`,
  ),
  sentence(`there (?:is|are) no (?:promised |guaranteed |committed )?${name}[- ]times?`),
  sentence(`${name}(?:[- ]times?)?(?: targets?)?\\s?[:–-]\\s?(?:none|nil)`),
  sentence(
    `(?:es werden )?keine ${german}(?: werden)? (?:zugesagt|garantiert|zugesichert|vereinbart)`,
  ),
  sentence(
    `${german} (?:werden|sind|wird|ist) nicht (?:zugesagt|garantiert|zugesichert|vereinbart)`,
  ),
  sentence(`${german}\\s?[:–-]\\s?keine?`),
];

/** Whole sentences that deny, by what they deny. */
export const DENIALS: readonly {
  readonly of: Kind;
  /** One of its words stands in each of them; a sentence without is done with at once. */
  readonly subject: RegExp;
  readonly patterns: readonly RegExp[];
}[] = [
  {
    of: 'credits',
    subject: /credit|compensation|refund|rebate|penalt|gutschrift|vertragsstrafe|entschädigung/i,
    patterns: [
      sentence(`no ${CREDITS}${MORE_CREDITS} (?:is|are|will be|shall be) ${GIVEN}`),
      sentence(`no ${CREDITS}${MORE_CREDITS} appl(?:y|ies)`),
      sentence(`there (?:is|are|will be) no ${CREDITS}${MORE_CREDITS}`),
      sentence(`${CREDITS}${MORE_CREDITS} (?:is|are|will|shall) not (?:be )?${GIVEN}`),
      sentence(
        `(?:we|[a-z][\\w-]{1,30}|(?:the|this) (?:provider|supplier|vendor|company|sla|agreement|policy)) (?:do|does|will|shall) not (?:offer|give|pay|grant|provide|issue|award)(?: for)? (?:any )?${CREDITS}${MORE_CREDITS}`,
      ),
      sentence(`${CREDITS}\\s?[:–-]\\s?(?:none|nil)`),
      sentence(
        `(?:es werden )?keine ${GUTSCHRIFTEN}(?: werden)? (?:gewährt|gezahlt|geleistet|erteilt|geschuldet)`,
      ),
      sentence(
        `${GUTSCHRIFTEN} (?:werden|wird|sind) nicht (?:gewährt|gezahlt|geleistet|erteilt|geschuldet)`,
      ),
      sentence(`${GUTSCHRIFTEN}\\s?[:–-]\\s?keine?`),
    ],
  },
  {
    of: 'exclusions',
    subject: /exclu|outage|downtime|interruption|unavailability|ausschl|ausfall/i,
    patterns: [
      sentence(`${EXCLUSIONS}\\s?[:–-]\\s?(?:none|nil)`),
      sentence(`(?:there are )?no ${EXCLUSIONS}(?: apply| are made)?`),
      sentence(`nothing is excluded(?: from (?:availability|downtime|the calculation))?`),
      sentence(
        `(?:every|each|any|all) ${OUTAGES} (?:counts?|(?:is|are) counted)(?: (?:as|towards?) (?:the )?(?:downtime|availability))?${INCLUDING}`,
      ),
      sentence(`ausschl(?:uss|üsse)(?:gründe)?\\s?[:–-]\\s?keine?`),
      sentence(`es gibt keine ausschl(?:üsse|ussgründe)`),
      sentence(`jeder ausfall zählt(?:,? [^.;:]{1,80})?`),
    ],
  },
  {
    of: 'response',
    subject: /response|reaction|reaktion|antwort/i,
    patterns: timesOf('(?:response|reaction)', '(?:reaktions|antwort)zeit(?:en)?'),
  },
  {
    of: 'resolution',
    subject: /resolution|repair|fix|restoration|lösung|wiederherstell|entstör|behebung/i,
    patterns: timesOf(
      '(?:resolution|repair|fix|restoration)',
      '(?:lösungs|wiederherstellungs|entstör(?:ungs)?|behebungs)zeit(?:en)?',
    ),
  },
];

/** A whole text that says that there is none. */
export const isNone = (text: string): boolean => NONE.test(text.trim());
const NONE = /^(?:none|nil|there (?:is|are) none|keine?)[.;!]?$/i;

/** What a heading, or the name of a row or a column, is about; a name of more than that is none of these. */
export const namedBy = (name: string): readonly Kind[] =>
  NAMES.flatMap(([of, pattern]) => (name.length <= 80 && pattern.test(name.trim()) ? [of] : []));

const NUMBER = String.raw`^(?:(?:section\s|article\s|§\s?)?\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s{1,3})?`;
const name = (words: string): RegExp => new RegExp(`${NUMBER}(?:${words})[\\s:.]*$`, 'i');
const NAMES: readonly (readonly [Kind, RegExp])[] = [
  ['credits', name(`${CREDITS}${MORE_CREDITS}|${GUTSCHRIFTEN}`)],
  ['exclusions', name(`(?:sla )?${EXCLUSIONS}|ausschl(?:uss|üsse)(?:gründe)?`)],
  [
    'response',
    name('(?:target )?(?:response|reaction)(?:[- ]times?)?(?: targets?)?|reaktionszeit(?:en)?'),
  ],
  [
    'resolution',
    name('(?:target )?(?:resolution|repair)(?:[- ]times?)?(?: targets?)?|lösungszeit(?:en)?'),
  ],
];
