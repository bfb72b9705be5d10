import type { DurationTerm } from '#shared/terms/terms.ts';
import { durationsIn, type ReadDuration } from '../grammar/duration.ts';
import { citeIn, sentences, type Passage, type SlaText } from '../sla-text.ts';
import { isHeadingOfExclusions } from '../exclusions/headings.ts';
import { isBlank } from '../blank.ts';
import { LONGEST_NOTICE, type Candidate } from './candidate.ts';
import { noticeCells } from './notice-cells.ts';
import { noticesByLabel } from './notice-labels.ts';
import { isOfUnplanned, MAINTENANCE, PLANNED, PLANNED_ONE, UNPLANNED } from './words.ts';
import { compact } from '../grammar/compact.ts';

const TELLS =
  /(?<![A-Za-zÀ-ɏ\d_])(?:notice|notices|notif[A-Za-zÀ-ɏ]{1,9}|inform[A-Za-zÀ-ɏ]{0,5}|announc[A-Za-zÀ-ɏ]{1,7}|advis(?:e|es|ed)|warn[A-Za-zÀ-ɏ]{0,5}|communicated|publish(?:es|ed)?|post(?:s|ed)?|advance|tells?|told|e-?mail(?:s|ed)?|mail(?:s|ed)?|message[ds]?|let\s(?:you|them|customers|clients|users|everyone|the\s[a-z]{3,12})\sknow|hear\sfrom\sus|heads-up|arranged?|agreed?|requested|flag(?:s|ged)?|alert(?:s|ed|ing)?|forewarn(?:s|ed)?|brief(?:s|ed)?|bulletins?|lead[-\s]time|on\s(?:the|our)\s(?:[a-z]+\s)?(?:calendar|page|board|feed)|remind(?:ers?|s|ed)?|approved|you['’]ll\sknow|put\sto\s(?:you|the\s[a-z]+)|schedules?|beforehand|ahead|pre-announced|kündig(?:en|t)(?=\s[^.;]{0,100}\san(?:\W|$))|kondig(?:en|t)(?=\s[^.;]{0,100}\saan(?:\W|$))|teil(?:en|t)(?=\s[^.;]{0,100}\smit(?:\W|$))|préavis|prévien[A-Za-zÀ-ɏ]{1,4}|préven(?:ons|ez|ir)|prévenu[A-Za-zÀ-ɏ]{0,2}|avis[A-Za-zÀ-ɏ]{0,1}|inform[A-Za-zÀ-ɏ]{1,4}|notifi[A-Za-zÀ-ɏ]{1,4}|annonc[A-Za-zÀ-ɏ]{1,4}|preavvis[oi]|avvis[A-Za-zÀ-ɏ]{1,6}|avvert[A-Za-zÀ-ɏ]{1,6}|preannunci[A-Za-zÀ-ɏ]{1,4}|concordat[oaie]|preaviso|aviso|avisaremos|acordad[oa]s?|prévus|préalable|convenue?s?|signal[A-Za-zÀ-ɏ]{1,4}|afgesproken|laten\s(?:wij|we)|comunica[A-Za-zÀ-ɏ]{1,4}|antelación|avisa[A-Za-zÀ-ɏ]{1,3}|aangekondigd|vooraf|op\sde\shoogte|geïnformeerd|informeren|ingelicht|gemeld|melding(?:en)?|van\stevoren|avisad[oa]s?|antecedência|anunci[A-Za-zÀ-ɏ]{1,5}|annunci[A-Za-zÀ-ɏ]{1,6}|anticip(?:o|ación|ação)|disclosed)(?![A-Za-zÀ-ɏ\d_])|vorher|im\svor(?:aus|feld)|ankünd[A-Za-zÀ-ɏ]{1,8}|angekünd[A-Za-zÀ-ɏ]{1,6}|vorank[A-Za-zÀ-ɏ]{1,12}|vorlauf[A-Za-zÀ-ɏ]{0,5}|mitgeteilt|informier[A-Za-zÀ-ɏ]{1,3}|benachrichtig[A-Za-zÀ-ɏ]{1,4}|abgestimmt|abgesprochen|hinweis[A-Za-zÀ-ɏ]{0,2}|bescheid|erfahren|melden|gemeldet|avertir[A-Za-zÀ-ɏ]{0,1}|averti[A-Za-zÀ-ɏ]{0,2}|alerte[rz]|alertar[A-Za-zÀ-ɏ]{0,4}|bekannt\s?(?:gegeben|gemacht|gabe)|kommuniziert|veröffentlicht/i;

/** What makes a duration the length of a notice: words right behind or right before it. */
const AFTER = compact(
  /^(?:['’]s?)?\s{0,8}(?:\)\s?)?(?:(?:or\smore|or\slonger|of|written|prior|advance|advanced|e-?mail|electronic|further)[\s,]{1,2}){0,3}(?:notices?|notifications?|in\sadvance|advance|prior|beforehand|before|ahead|earlier|warning|anticipation|of\slead\stime|vorher|im\svor(?:aus|feld)|zuvor|vor(?=\s)|vorlauf[A-Za-zÀ-ɏ]{0,5}|voranmeldung|vorank[A-Za-zÀ-ɏ]{1,12}|vorherig[A-Za-zÀ-ɏ]{1,3}\sank[A-Za-zÀ-ɏ]{1,12}|à\sl['’]avance|avant|auparavant|au\spréalable|(?:de\s)?préavis|prima|di\spreavviso|de\s(?:pre)?aviso|(?:in|di|con|d['’])\s?anticipo|de\s(?:antelación|anticipación|anticipação)|antes|vooraf|voor(?=\s(?:het|de|een|elk|ieder|gepland|aanvang|begin))|van\ste\s?voren|de\santecedência)/i,
);
const BEFORE =
  /(?:notices?(?:\speriod)?\s(?:of|is|shall\sbe)|avis[A-Za-zÀ-ɏ]{1,6}|anunci[A-Za-zÀ-ɏ]{1,6}|comunic[A-Za-zÀ-ɏ]{1,6}|annonc[A-Za-zÀ-ɏ]{1,5}|angekündigt|notif[A-Za-zÀ-ɏ]{1,9}|inform[A-Za-zÀ-ɏ]{0,3}|announc[A-Za-zÀ-ɏ]{1,7}|advance|préavis(?:\sminimum)?\sd(?:e|['’]au)|délai\sde\spréavis|vorlauf[A-Za-zÀ-ɏ]{0,5}\svon|ankündigung[A-Za-zÀ-ɏ]{0,6}(?:\svon)?|frist\svon|preavviso\s(?:minimo\s)?di|(?:antelación|anticipación|antecedência|antecipação|anticipo|preavviso)\s(?:m[ií]nim[oa]\s)?d[ei]|(?:pre)?aviso(?:\sprevio)?(?:\s(?:mínimo|de))?|préavis(?=\s?:)|preavviso(?=\s?:)|vorlauf[A-Za-zÀ-ɏ]{0,5}(?=\s?:)|(?:notices?(?:\speriod)?|lead[-\s]time)(?=\s?:))\b(?<gap>[^.;]{0,70})$/i;
/** Between the word and its duration only what leaves the duration the notice's length. */
const OF_LENGTH =
  /\b(?:last|lasts|lasting|longer|exceed\w{0,3}|takes?|duration|up\sto|windows?\sof|at\smost|(?:no|not)\smore\sthan|a\smaximum\sof|höchstens|maximal|au\s(?:plus|maximum)|al\s(?:massimo|máximo)|como\smáximo|hoogstens|maximaal|every|per|should|if)\b/i;
const LIMIT =
  /(?:(?<![A-Za-zÀ-ɏ\d_])(?:(?:at|with\sat)\sleast|(?:no|not)\s(?:less|fewer)\sthan|about|around|a\sminimum\sof|minimum(?:\sof)?|no\slater\sthan|not\slater\sthan|more\sthan|up\sto|approximately|mindestens|spätestens|wenigstens|au\smoins|au\sminimum|minimum\sde|almeno|al\smenos|minstens|ten\sminste)\s(?:a\s|an\s|the\s)?|(?:≥|>=)\s?)$/i;
const BY_CUSTOMER =
  /\b(?:customers?|clients?|you|licensees?|subscribers?|kunden?|auftraggeber|vous)\s(?:must|shall|will|should|agrees?\sto|needs?\sto|muss|hat|devez|doit)\s(?!be\s|receive\s|have\s|werden\s)(?:[A-Za-zÀ-ɏ]{1,12}\s){0,3}(?:notif|inform|give|provide|request|submit|report)|\b(?:should|must|needs?\sto|has\sto|have\sto|can|shall)\sbe\s(?:booked|ordered|reserved|requested)(?![a-z])/i;
/** "opt-out on request with 5 days' notice": the notice that a customer gives. */
const ON_REQUEST =
  /(?<![A-Za-zÀ-ɏ])(?:opt[-\s]?out|(?:on|upon)\s(?:your\s|the\scustomer['’]s\s)?request|auf\s(?:wunsch|anfrage)|sur\sdemande|su\srichiesta|a\spetición)(?![A-Za-zÀ-ɏ])[^.;]{0,40}$/i;
/** Notices of other things that stand near maintenance. */
const OF_OTHER =
  /(?<![A-Za-zÀ-ɏ\d_])(?:terminat[A-Za-zÀ-ɏ]{1,5}|cancel[A-Za-zÀ-ɏ]{0,6}|credits?|claims?|invoices?|payable|renew[A-Za-zÀ-ɏ]{0,3}|price|pricing|fees?|go\s(?:sooner|earlier|early)|(?:leave|quit|end)\s(?:it|us|the\scontract|the\sagreement|early|sooner)|amend[A-Za-zÀ-ɏ]{0,5}|modif[A-Za-zÀ-ɏ]{1,8}|breach|kündigung[A-Za-zÀ-ɏ]{0,6}|gekündigt|résili[A-Za-zÀ-ɏ]{1,5})(?![A-Za-zÀ-ɏ\d_])/i;

/** The notice of planned maintenance: its length where one is printed, else the sentence that promises one. */
export function maintenanceNotice(text: SlaText): DurationTerm | null {
  // A cell says of what its row is: "Planned maintenance | Announced 5 days ahead".
  const cells = text.tables.flatMap(({ rows }) =>
    rows.flatMap(([key, ...others]) =>
      key === undefined
        ? []
        : [
            key,
            // "Emergency maintenance | 4 hours' notice": of another kind, whatever the cell says.
            ...(isOfUnplanned(key.text) ? [] : others).map((cell) =>
              MAINTENANCE.test(key.text) ? { ...cell, lead: key.text } : cell,
            ),
          ],
    ),
  );
  // A line "Maintenance notice 48 hours in advance" may look like a heading.
  const passages = text.passages
    .map((passage, index) => askedAbout(passage, text.passages[index - 1]))
    .filter(({ kind, text: line }) => kind !== 'heading' || /\d/.test(line));
  const found = [
    ...[...passages, ...cells].flatMap(noticesOf),
    ...text.tables.flatMap(noticeCells),
    ...noticesByLabel(text),
  ];
  let best: Candidate | null = null;
  for (const one of found) if (best === null || one.confidence > best.confidence) best = one;
  if (best === null) return null;
  const { passage, start, end, read, confidence, rule } = best;
  return {
    citations: [citeIn(passage, start, end)],
    confidence,
    rule,
    text: passage.text.slice(start, end).slice(0, 4_000),
    duration: read?.duration ?? null,
  };
}

/** Below "When do you do maintenance?", the answer is about it. */
const askedAbout = (passage: Passage, above: Passage | undefined): Passage =>
  above !== undefined &&
  passage.kind === 'paragraph' &&
  above.text.length <= LONGEST_NOTICE &&
  above.text.trimEnd().endsWith('?') &&
  MAINTENANCE.test(above.text)
    ? { ...passage, lead: above.text }
    : passage;

/** "Ending it": what is told there before is no maintenance. */
const OF_ENDING =
  /(?<![A-Za-zÀ-ɏ])(?:ending|terminat[a-z]+|cancel[a-z]+|leaving|notice periods?|kündigung|laufzeit|résiliation|recesso|disdetta|rescisión|rescisão|opzegging|beëindiging)(?![A-Za-zÀ-ɏ])/i;

/** "Planned absence (leave, courses):": it is people who are away. */
const OF_PEOPLE =
  /(?<![A-Za-zÀ-ɏ])(?:vacations?|holidays?|annual\sleave|sick(?:ness)?|illness|training|absences?|urlaub|krankheit|abwesenheit|congés|vacances|absences|ferie|assenze|vacaciones|ausencias|férias|verlof|vakantie)(?![A-Za-zÀ-ɏ])/i;

function noticesOf(passage: Passage): readonly Candidate[] {
  if (OF_ENDING.test(passage.path.at(-1) ?? '')) return [];
  if (OF_PEOPLE.test(passage.lead.slice(0, LONGEST_NOTICE))) return [];
  if (!MAINTENANCE.test(passage.text) && !underMaintenance(passage)) return [];
  let before = '';
  const [first] = sentences(passage.text);
  // "Updates. They come out on Thursdays; we announce them …": the label names what all of it is about.
  const isLabel =
    (first?.text.length ?? 0) <= LONGEST_LABEL && passage.text.length <= LONGEST_OF_LABEL;
  const label = isLabel ? (first?.text ?? '') : '';
  return sentences(passage.text).flatMap((sentence) => {
    const { text, start: offset } = sentence;
    const context = `${label} ${before}`;
    before = text;
    const isTold =
      TELLS.test(text) ||
      (LABEL_AND_TIME.test(text) && MAINTENANCE.test(text.slice(0, text.indexOf(':'))));
    if (text.length > 2_000 || !isTold || BY_CUSTOMER.test(text)) return [];
    const own = MAINTENANCE.test(text);
    if (!own && !underMaintenance(passage) && !MAINTENANCE.test(context)) return [];
    const timed = durationsIn(text).flatMap((read): readonly Candidate[] => {
      if (
        isBlank(text) ||
        ON_REQUEST.test(text.slice(Math.max(0, read.start - 80), read.start)) ||
        !isNotice(text, read) ||
        isUnplanned(text, read.start) ||
        OF_OTHER.test(text.slice(Math.max(0, read.start - 60), read.end + 60))
      )
        return [];
      const limit =
        LIMIT.exec(text.slice(Math.max(0, read.start - 30), read.start))?.[0].length ?? 0;
      const after = AFTER.exec(text.slice(read.end, read.end + 60))?.[0].length ?? 0;
      const [start, end] = [offset + read.start - limit, offset + read.end + after];
      const sure = own ? 0.9 : 0.8;
      return [
        {
          passage,
          start,
          end,
          read,
          // "If we have to plan a break, we tell you a week before" yields to what says it of every one.
          confidence:
            (PLANNED_ONE.test(text) ? sure + 0.05 : sure) - (IN_CASE.test(text) ? 0.02 : 0),
          rule: 'maintenance/notice',
        },
      ];
    });
    return timed.length > 0 ? timed : inWords(passage, text, offset, context);
  });
}

const IN_CASE = /^\W{0,3}(?:if|should|in case|falls|sollten?|si|se|als|mocht)\s/i;

const LONGEST_LABEL = 40;
/** A label names what a short text is about, and not the clauses that run on behind a title. */
const LONGEST_OF_LABEL = 400;
/** "Cluster upgrades: 3 working days before": a label and how long before, without a verb. */
const LABEL_AND_TIME = compact(
  /^[^:.;\d]{4,60}:\s(?:at\sleast\s|mindestens\s|au\smoins\s|almeno\s|al\smenos\s|minstens\s)?\d{1,3}\s[^.;:\d]{3,30}?\s?(?:before(?:hand)?|ahead|earlier|prior|vorher|zuvor|avant|auparavant|prima|antes|van\stevoren)(?=\W|$)/i,
);

const underMaintenance = ({ path, lead }: Passage): boolean =>
  [lead.slice(0, 200), ...path].some((name) =>
    /maintenance|wartung|scheduled\sdowntime|planned\s|(?:routine|periodic)\s(?:visits?|inspections?)|manutenzion|mantenimiento|manuten[çc](?:ão|ões|ao|oes)|onderhoud/i.test(
      name,
    ),
  );

const isNotice = (text: string, { start, end }: ReadDuration): boolean =>
  AFTER.test(text.slice(end, end + 60)) || follows(text.slice(Math.max(0, start - 110), start));

function follows(before: string): boolean {
  const gap = BEFORE.exec(before)?.groups?.['gap'];
  return gap !== undefined && !OF_LENGTH.test(gap);
}

/** Whether the maintenance named last before a duration is the unplanned kind. */
function isUnplanned(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 250), at);
  const unplanned = [...before.matchAll(UNPLANNED)].at(-1)?.index ?? -1;
  const planned = [...before.matchAll(PLANNED)].at(-1)?.index ?? -1;
  if (unplanned < 0)
    return planned < 0 && new RegExp(UNPLANNED.source, 'i').test(text.slice(at, at + 80));
  return (
    unplanned > planned &&
    !/\b(?:other\sthan|except|excluding|außer)\s(?:in\s|for\s)?(?:[A-Za-zÀ-ɏ]{1,10}\s){0,4}$/i.test(
      before.slice(0, unplanned),
    )
  );
}

const IN_ADVANCE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:in\sadvance|advance\s(?:notice|notification|warning)|prior\s(?:notice|notification|to)|reasonable\s(?:[A-Za-zÀ-ɏ]{1,8}\s)?notice|beforehand|before|ahead\sof|in\s(?:good|due)\stime|timely\s(?:notice|notification)|as\ssoon\sas\s(?:the\sneed|(?:it|they|the\s[a-z]{3,12})\s(?:is|are)\s(?:known|scheduled|planned))|à\sl['’]avance|préalable[A-Za-zÀ-ɏ]{0,4}|(?:in|con)\santicipo|con\s(?:la\s(?:debida\s)?)?(?:suficiente\s)?(?:antelación|anticipación)|com\santecedência|vooraf|van\ste\s?voren)(?![A-Za-zÀ-ɏ\d_])|im\svoraus|vorher|rechtzeitig|vorab/i;
const TELLS_SOMEBODY =
  /(?<![A-Za-zÀ-ɏ\d_])(?:notif(?:y|ies|ied)|alert(?:s|ed)?|inform(?:s|ed)?|announced?|announces|advised?|(?:give|gives|given|provide|provides|provided|receive|receives|get|gets|send|sends|issue|issues)\s(?:[A-Za-zÀ-ɏ]{1,12}\s){0,4}(?:notice|notification|warning)|(?:notices?|notifications?)\s(?:[A-Za-zÀ-ɏ]{1,12}\s){0,6}(?:be|is|are)\s(?:given|provided|sent|issued|posted|published)|informe[A-Za-zÀ-ɏ]{0,3}|prévien[A-Za-zÀ-ɏ]{1,4}|avertir[A-Za-zÀ-ɏ]{0,1}|comunica[A-Za-zÀ-ɏ]{1,4}|(?:notificad|avisad|anunciad|notificat|annunciat|preannunciat|avvisat)[aeio]s?|notifié[A-Za-zÀ-ɏ]{0,2}|annoncé[A-Za-zÀ-ɏ]{0,2}|aangekondigd|gemeld)(?![A-Za-zÀ-ɏ\d_])|informier[A-Za-zÀ-ɏ]{1,3}|mitgeteilt|angekünd[A-Za-zÀ-ɏ]{1,5}|ankündig[A-Za-zÀ-ɏ]{1,3}/i;
/** "We carry it out with prior notice." */
const DONE_WITH_NOTICE = compact(
  /(?<![A-Za-z])(?:we|our\s[a-z]{3,12}|the\s(?:provider|supplier|vendor|contractor))\s[^.;]{0,100}?(?<![A-Za-z])(?:plan|schedule|coordinate|co-ordinate|perform|carry|do|make|apply)[^.;]{1,60}?\swith\s(?:an?\s)?(?:advance|prior|reasonable|due)\s(?:[a-z]{3,10}\s)?(?:notice|warning|notification)(?![A-Za-z])/i,
);
const DEFINES =
  /["”]\s?(?:means|is|are|shall\smean|bedeutet|désigne)(?![A-Za-zÀ-ɏ\d_])|\bmeans\b|\b(?:refers?\sto|denotes?|is\sdefined\sas|(?:shall|will)\sbe\sdefined\sas)\b|\b(?:excused|excluded|permitted|exempt(?:ed)?)\s(?:[A-Za-z]{1,12}\s){0,2}(?:includes?|comprises?|covers?|are|is)\b/i;

/** Whether an item names what does not count: that it was announced is a condition there, no promise. */
const isGround = ({ path, lead }: Passage): boolean =>
  [path.at(-1) ?? '', lead].some((words) => isHeadingOfExclusions(words) || LEFT_OUT.test(words));
const LEFT_OUT = compact(
  /exclu|not\sinclude|ausgeschlossen|(?<![A-Za-zÀ-ɏ])(?:not\s(?:count|be\scount|consider|constitute)|nicht\sals|ne\ssont\spas|non\ssono\sconsiderat|no\sse\sconsidera|não\ssão\sconsiderad|niet\sals|escludono|esclus[oiae])/i,
);

/** "Downtime excludes planned maintenance announced in advance": the same within a sentence that says not that it will be. */
function isLeftOut({ text }: Passage, from: number, to: number): boolean {
  const told = TELLS_SOMEBODY.exec(text.slice(from, to))?.index ?? -1;
  // Semicolons part the points of an enumeration, which is denied by what stands before its first.
  const before =
    text
      .slice(0, from + Math.max(0, told))
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  return LEFT_OUT.test(before) && !WILL_BE.test(before);
}
const WILL_BE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:will|shall|must|is|are)(?:\sbe)?|wird|werden|sera|seront|sarà|saranno|será|serán|serão|wordt|worden)\s$/i;

/** A promise of notice without a length: the whole sentence says it. */
function inWords(
  passage: Passage,
  text: string,
  offset: number,
  context: string,
): readonly Candidate[] {
  if (isBlank(text)) return [];
  const title = passage.path.at(-1) ?? '';
  const planned =
    PLANNED_ONE.test(text) ||
    /maintenance|wartung/i.test(text) ||
    (PLANNED_ONE.test(context) && MAINTENANCE.test(context)) ||
    // "Announced in advance.", below "Maintenance".
    (MAINTENANCE.test(title) && !isOfUnplanned(title));
  const tells = TELLS_SOMEBODY.test(text) || DONE_WITH_NOTICE.test(text);
  if (!planned || !IN_ADVANCE.test(text) || !tells || DEFINES.test(text)) return [];
  if (passage.kind === 'item' && isGround(passage)) return [];
  if (isLeftOut(passage, offset, offset + text.length)) return [];
  const unplanned = new RegExp(UNPLANNED.source, 'i').exec(text)?.index ?? -1;
  const isPlanned = new RegExp(PLANNED.source, 'i').test(text);
  if ((unplanned >= 0 && !isPlanned) || OF_OTHER.test(text)) return [];
  return [
    {
      passage,
      start: offset,
      end: offset + text.length,
      read: null,
      confidence: 0.5,
      rule: 'maintenance/notice-in-words',
    },
  ];
}
