import { compact } from '../grammar/compact.ts';
import { nameOf } from '../grammar/severity.ts';
import { sentences, type Passage, type SlaText, type TableView } from '../sla-text.ts';
import { aboutIntro } from './lines/line-above.ts';
import { blockOf, LONGEST_BLOCK } from './lines/named-block.ts';
import { FARTHEST_ITEM, topicOfSibling } from './lines/sibling-items.ts';
import { isHeadingWithTime } from './lines/above.ts';
import { caseTitles } from './situation/case-titles.ts';
import { labelledBlocks } from './situation/labelled-blocks.ts';
import { newWalker, type Situation } from './situation/situation.ts';
import type { Topic } from './words/topic.ts';
import type { WorkingTime } from './words/working-hours.ts';

export type Step =
  | {
      readonly kind: 'passage';
      readonly passage: Passage;
      readonly situation: Situation;
      /** Where its times may begin: behind the name of the case that it begins with. */
      readonly from: number;
    }
  | { readonly kind: 'table'; readonly table: TableView; readonly situation: Situation };

/** The passages and tables of a text in order, each with its situation. */
export function steps(text: SlaText, working: WorkingTime): readonly Step[] {
  const nodes = [
    ...text.passages.map((passage) => ({ at: passage.at, passage, table: null })),
    ...text.tables.map((table) => ({ at: table.at, passage: null, table })),
  ].sort((a, b) => a.at - b.at);
  const cases = new Map([...labelledBlocks(text.passages), ...caseTitles(text.passages, working)]);
  const walker = newWalker(recurring(text), cases);
  return nodes.flatMap(({ passage, table }, index): readonly Step[] => {
    if (table !== null) {
      const situation = walker.situation(table.lead);
      const topic = situation.topic ?? noteBelow(nodes[index + 1]?.passage);
      return [{ kind: 'table', table, situation: { ...situation, topic } }];
    }
    if (passage === null) return [];
    const situation = walker.situation(passage.kind === 'item' ? walker.lead(passage) : '');
    const sibling =
      passage.kind === 'item' && situation.topic === null
        ? topicOfSibling(
            passage,
            nodes.slice(Math.max(0, index - FARTHEST_ITEM), index).map((node) => node.passage),
          )
        : null;
    const named = cases.get(passage.at);
    const own = named?.start === null ? undefined : named;
    walker.pass(passage);
    const block = blockOf(passage, () => nodes.slice(index + 1, index + 1 + LONGEST_BLOCK));
    if (block !== null) walker.begin(block);
    return passage.kind === 'heading' && !isHeadingWithTime(passage)
      ? []
      : [
          {
            kind: 'passage',
            passage,
            situation: {
              ...situation,
              ...(sibling === null ? null : { topic: sibling, direct: true }),
              severity: own?.name ?? situation.severity,
            },
            from: own?.start ?? 0,
          },
        ];
  });
}

const LONGEST_NOTE = 200;
const LONGEST_NOTES = 600;
const POINTS_ABOVE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:above|figures|values|table|(?:all|these|the)\s(?:times|targets)|(?:all\s)?(?:times|targets|slas?|hours)\s(?:(?:shown|listed|given|quoted|stated)\s)?(?:are|refer|mean|denote|measure|count|apply)|(?:die|alle|diese)\s(?:(?:oben\s)?(?:genannten|angegebenen|aufgeführten)\s)?(?:zeiten|werte|angaben|fristen)|(?:les|ces)\s(?:délais|temps|valeurs|durées)|(?:los|estos|las)\s(?:tiempos|plazos|valores|cifras)|(?:i|questi)\s(?:tempi|valori|termini)|(?:de|deze|alle)\s(?:genoemde\s|vermelde\s)?(?:tijden|waarden|termijnen)|(?:os|estes)\s(?:tempos|prazos|valores))(?![A-Za-zÀ-ɏ])/i,
);

/** "… until somebody is working on it", "… before a technician looks at your ticket": up to when the times of a table run. */
const TAKEN_UP = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:until|till|before)\s(?:we|someone|somebody|anyone|one\sof\s(?:us|our\s[a-z]{3,14})|(?:an?|our|the)\s(?:[a-z]{3,14}\s)?[a-z]{3,14})\s(?:(?:is|are|has|have|first|actually|starts?|begins?)\s)?(?:to\s)?(?:work(?:s|ing)?|starts?|begins?|begun|looks?|looking|picks?|calls?|rings?|phones?|answers?|repl(?:y|ies)|responds?|arrives?|turns?\sup|on\s(?:it|site)|assigned)|(?:bis|avant\sque|jusqu['’]à\sce\squ['’]?e?|finché|prima\sche|hasta\sque|antes\sde\sque|até\sque|tot(?:dat)?|voordat)\s?(?:[A-Za-zÀ-ɏ]{1,12}\s){1,4}?(?:beginnt|anfängt|arbeitet|kümmert|meldet|commence|prend|prenne|rappelle|inizia|prende|risponde|empieza|empiece|responda|atienda|comece|atenda|begint|oppakt|belt))(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:to|until|till|bis\szu[mr]?|jusqu['’](?:à\s(?:la\s|l['’])?|au\s)|fino\sa(?:ll['’]|lla\s|l\s)?|hasta\s(?:la\s|el\s)?|até\s[ao]\s|tot\s(?:de\s|het\s)?)\s?(?:the\s|an?\s|our\s)?(?:[A-Za-zÀ-ɏ]{1,12}\s)?(?:arrival|attendance|eintreffen|ankunft|arrivée|arrivo|llegada|chegada|aankomst)(?![A-Za-zÀ-ɏ])/i,
);

/** "The figures above are first response times.": what a note below a table says of it. */
function noteBelow(passage: Passage | null | undefined): Topic | null {
  if (passage?.kind !== 'paragraph' || passage.text.length > LONGEST_NOTES) return null;
  const [first] = sentences(passage.text);
  if (first === undefined || first.text.length > LONGEST_NOTE) return null;
  if (!POINTS_ABOVE.test(first.text)) return null;
  return TAKEN_UP.test(first.text) ? 'response' : aboutIntro(first.text);
}

/** Whether a heading stands in the text more than once: it heads a part of each block, and no block. */
function recurring(text: SlaText): (heading: Passage) => boolean {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const passage of text.passages) {
    if (passage.kind !== 'heading') continue;
    const name = nameOf(passage.text).toLowerCase();
    if (seen.has(name)) again.add(name);
    seen.add(name);
  }
  return (heading) => again.has(nameOf(heading.text).toLowerCase());
}
