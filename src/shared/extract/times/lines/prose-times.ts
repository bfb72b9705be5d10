import { compact } from '#shared/extract/grammar/compact.ts';
import { nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { NAMELESS, named, type FoundTime, type Named } from '../found-time.ts';
import { caseOfClause } from './corresponding-times.ts';
import { hasTopic, made, type Line } from './line.ts';
import { occasionOf } from '../words/occasion.ts';
import { promisesIn } from './prose.ts';
import { topicOf } from '../words/topic.ts';

/** The times that a sentence of a line promises; `label` is the severity before its colon, `before` what else stands there. */
export function proseTimes(
  input: Line,
  text: string,
  offset: number,
  label: Named | null,
  before = '',
): readonly FoundTime[] {
  const { passage, situation, working } = input;
  const occasion = occasionOf(text);
  const isNamed = label !== null || situation.severity !== null || input.before !== null;
  const promises = promisesIn(text, working, isNamed);
  return promises.flatMap(
    ({ topic: said, target, severity, occasion: phrase, word, plan, aside }) => {
      const mean = MEAN.test(text.slice(Math.max(0, target.start - LONGEST_MEAN), target.end));
      const topic = (mean && situation.direct ? situation.topic : null) ?? said;
      if (topic === 'resolution' && isRecovery(passage, occasion?.text ?? '')) return [];
      const of = occasion?.text ?? null;
      const happens =
        (promises.length > 1 ? (phrase ?? of) : (of ?? phrase))?.replace(PASSIVE, '') ?? null;
      const restated = severity !== null && isRestated(severity.text, situation.severity);
      const own = severity === null || restated ? null : named(passage, severity.text);
      const ofPlan = plan === null ? null : named(passage, plan);
      const name =
        label ??
        own ??
        (happens !== null && COME_IN_BY.test(happens) && ALL.test(text)
          ? named(passage, happens)
          : null) ??
        situation.severity ??
        input.before ??
        (aside ? null : ofPlan) ??
        (happens === null || POINTS.test(happens) ? replacementOf(passage, text) : null) ??
        (happens === null ? null : named(passage, happens)) ??
        (situation.plan !== null && isChannel(nameOf(before)) ? situation.plan : null) ??
        nameBeforeDash(passage, text.slice(0, target.start)) ??
        caseOfClause(passage, before) ??
        caseOf(passage, before) ??
        ofPlan ??
        situation.plan;
      const moved = { ...target, start: target.start + offset, end: target.end + offset };
      const confidence = severity === null && label === null ? 0.7 : 0.8;
      if (name === null && (isEscalation(passage) || isOfClaim(passage, text))) return [];
      const called =
        name ??
        nameBeforeDash(passage, text.slice(0, target.start)) ??
        (NOUN.test(word) ? named(passage, word) : partOfService(passage));
      const found = made(input, topic, called, moved, 'times/sentence', confidence, name === null);
      return [ofPlan === null || ofPlan === name ? found : { ...found, plan: ofPlan }];
    },
  );
}

/** "Replacements of parts are guaranteed": the verb of a sentence is no part of its case. */
const PASSIVE = /\s(?:is|are|(?:will|shall|must|can)\sbe)\s[a-z]{3,12}(?:ed|en)$/;
/** "Such part", "replacements": words that only their title fills. */
const POINTS =
  /^(?:(?:such|said|the\ssame)\s\p{L}{3,12}|(?:(?:in|any|all|the|case|event)\s){0,3}replacements?(?:\sof\s\p{L}{4,12})?)$/iu;
const REPLACEMENT =
  /^[\W\d]{0,8}((?:hardware|equipment|parts?|components?|servers?|devices?|disks?|drives?)\s(?:replacements?|exchange|repairs?))(?:\s(?:guarantee|sla|policy|warranty|commitment))?$/i;

/** "Hardware replacement guarantee" as a title or before a dash: what a sentence about replacing is of. */
function replacementOf(passage: Passage, sentence: string): Named | null {
  if (!/replac|exchang/i.test(sentence)) return null;
  const label = /^[^.:;–—]{5,50}(?=\s[–—-]\s|:\s)/.exec(passage.text)?.[0] ?? '';
  const titles = [label, passage.path.at(-1) ?? ''];
  const [name] = titles.flatMap((title) => REPLACEMENT.exec(title)?.[1] ?? []);
  return name === undefined ? null : named(passage, name);
}

/** "Routine requests" below "Priority 3 – Routine": the same case by less of its name. */
function isRestated(severity: string, above: Named | null): boolean {
  const grade = severity.replace(CASE_NOUN, '').toLowerCase();
  return above !== null && grade !== severity.toLowerCase() && RANKED.test(above.text)
    ? above.text.toLowerCase().includes(grade)
    : false;
}
const CASE_NOUN = /[\s-](?:\p{L}{4,10}[\s-])?\p{L}{4,10}$/u;
const RANKED = /\d\W{1,4}\p{L}/u;

/** "All requests raised by e-mail": a rule for a channel, whatever severity the heading above names. */
const ALL =
  /^\W{0,3}(?:all|toutes\sles|tous\sles|alle|tutte\sle|tutti\sgli|todas\s(?:las|as)|todos\s(?:los|os))\s/i;
const COME_IN_BY = /[a-zà-ɏ]\s(?:by|via|through|per|par)\s[a-zà-ɏ-]{2,16}(?:\sdesk)?$/i;

const DASHED = /(?:[:;]\s|(?<!\p{L})[A-Z\d]\)\s)(\p{L}[\p{L}\s]{2,30}?)\s[–—-]\s[^–—:;.\d]{0,30}$/u;

/** "… two classes: A) Standstill – response time 5 minutes": the name before the dash, in the middle of a line. */
function nameBeforeDash(passage: Passage, before: string): Named | null {
  const name = DASHED.exec(before.slice(-LONGEST_DASHED))?.[1] ?? '';
  return name === '' || NO_CASE.test(name) || hasTopic(name) ? null : named(passage, name);
}
const LONGEST_DASHED = 100;

/** "We act in 9 hours on average" under "Mean time to repair": the mean is that of the title. */
const MEAN = /(?<![A-Za-zÀ-ɏ])(?:mean|average)\stime\sof\s/i;
const LONGEST_MEAN = 40;

const PART_OF_SERVICE =
  /^(?:(?:server|physical|dedicated|managed|network|data\s?cent(?:er|re)|power|leased)\s)?(?:hardware|infrastructure|servers?|network|power|storage|connectivity|equipment|netzwerk|stromversorgung|infrastruktur|réseau|matériel|rete|red|infraestructura|netwerk|apparatuur)$/i;

/** "Hardware": the title of the part of a service that a sentence without any case is of. */
function partOfService({ path }: Passage): Named {
  const title = nameOf(path.at(-1) ?? '');
  return PART_OF_SERVICE.test(title) ? { text: title, citation: null } : NAMELESS;
}

export const NO_CASE =
  /^(?:notes?|examples?|important|support|services?|sla|general|commitments?|guarantees?|legend|hinweise?|wichtig|beispiel|remarques?|exemples?)$/i;

/** "E-mail support: we answer within a day" below the name of a plan: how it is asked, and not what for. */
const CHANNEL =
  /^(?:e-?mails?|telephone|phone|(?:live\s)?chat|ticket|portal|web|telefon|téléphone|courriel|telefono|teléfono|telefoon)[\s-]?(?:support|assistance|assistenza|soporte|ondersteuning)?$/i;

export const isChannel = (name: string): boolean => CHANNEL.test(name);

/** "Green - bills, returns, crates": a word with its meaning behind a dash, which says nothing of the time; null for other labels. */
export function gradeWithMeaning(label: string): string | null {
  const name = GRADE_WITH_MEANING.exec(label)?.[1] ?? '';
  return name === '' || NO_CASE.test(name) || isChannel(name) || hasTopic(name) ? null : name;
}
const GRADE_WITH_MEANING = /^["'*]{0,2}(\p{Lu}\p{L}{2,15})["'*]{0,2}\s[-–—]\s\p{Ll}/u;

/** What stands before the colon of a sentence names its case: "Basic customers: we answer within a day". */
function caseOf(passage: Passage, label: string): Named | null {
  const name = nameOf(label.replace(/\([^()]{0,80}\)/gu, ' '));
  return name === '' || name.length > 60 || NO_CASE.test(name) || hasTopic(name)
    ? null
    : named(passage, name);
}

const RECOVERY =
  /\bdisaster\b|\bback-?ups?\b|\b(?:business|service)\scontinuity\b|\bdata\s(?:loss|recovery|protection|restoration)\b|\bloss\sof\sdata\b|\brto\b|datensicherung|datenverlust|notfall(?:plan|wiederherstellung)|wiederanlauf|\bsauvegardes?\b|\bperte\sde\sdonnées|\breprise\sd['’]activité/i;

/** Bringing data back after a disaster is an aim of recovery, and resolves no incident of support. */
export const isRecovery = (
  { path, lead }: Pick<Passage, 'path' | 'lead'>,
  occasion: string,
): boolean => [path.at(-1) ?? '', lead.slice(0, 200), occasion].some((text) => RECOVERY.test(text));

const ESCALATION = /escalat|eskalation|escalad|escalation/i;

/** The answer of a manager to whom a case was escalated is no answer of support. */
const isEscalation = ({ path, lead }: Passage): boolean =>
  [path.at(-1) ?? '', lead.slice(-200)].some((text) => ESCALATION.test(text)) &&
  topicOf(path.at(-1) ?? '') !== 'response';

const CLAIM =
  /^\W{0,4}(?:(?:how\s)?to\s|um\s|pour\s|per\s|para\s)?(?:(?:claim(?:s|ing)?|request(?:s|ing)?|receiv(?:e|ing)|(?:apply|ask)(?:ing)?\sfor|obtain(?:ing)?|get(?:ting)?|demander?|richiedere|solicitar)\s[^.:]{0,40}(?:credits?|refunds?|money\sback|compensation|crédit[os]?|crediti?|avoirs?)|(?:service\s)?credits?\s(?:claims?|requests?)|claims?\s(?:process|procedure|submission|handling)|(?:beantragung|geltendmachung)\s[^.:]{0,30}gutschrift|(?:eine\s)?gutschrift(?:en)?\szu\s(?:erhalten|beantragen))(?![A-Za-zÀ-ɏ])/i;

/** A heading "Claiming", a paragraph that begins with "The claim …". */
const OF_CLAIM =
  /^\W{0,4}(?:[A-Za-zÀ-ɏ\d.]{1,14}\s)?(?:(?:how\sto\s|making\sa\s)?(?:claim(?:s|ing)?|réclamations?|reclami|reclamaciones|reclamações|ansprüche)\W{0,2}$|(?:(?:an?|the|any|each|every|your)\s)?claims?\s(?:must|shall|will|is|are|may|can|should)\s|(?:la|una|toda|cada|su)\sreclamación\s|(?:la|toute|chaque|votre)\sréclamation\s|(?:il|ogni)\sreclamo\s|a\sreclamação\s|claiming\s(?:is|works|takes)\s)/i;

/** "To claim a credit: … we respond within 10 days": the answer to a claim is no answer of support. */
const isOfClaim = ({ text, path, lead }: Passage, sentence: string): boolean =>
  [text.slice(0, 120), path.at(-1) ?? '', lead.slice(0, 120)].some(
    (words) => CLAIM.test(words) || OF_CLAIM.test(words),
  ) || JUDGES_CLAIM.test(sentence);
/** "We check each claim and reply within 30 days" */
const JUDGES_CLAIM = compact(
  /(?<![A-Za-zÀ-ɏ])(?:evaluat|review|validat|assess|investigat|verif|process|check|examin|consider|decid|confirm|prüf|bewert|examin|vérifi|évalu|valut|verific|esamin|revis|evalu|valid|beoorde|controle)[a-zà-ɏ]{0,6}\s(?:[A-Za-zÀ-ɏ'’-]{1,14}\s){0,4}?(?:claims?|credit\srequests?|requests?\sfor\s(?:a\s)?credits?|anträge?|antrag|ansprüche?|réclamations?|demandes?\sd['’]avoirs?|reclami|richieste\sdi\scredito|reclamaciones|solicitud(?:es)?\sde\scrédito|reclamações|claims)(?![A-Za-zÀ-ɏ])/i,
);

/** What a time is called, where the word is a noun: "Mean Time to Repair", not "respond". */
const NOUN =
  /time|response|resolution|repair$|herstel$|reparatie$|riparazione$|réparation$|reparación$|reparo$|MTTR|restoration|call[-\s]?back|zeit|reactie|reaktion|réponse|réaction|risposta|respuesta|resposta|délai|temps|tiempo|assistance$|support$|help$|visits?$|attendance$/i;
