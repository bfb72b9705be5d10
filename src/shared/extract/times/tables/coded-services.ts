import { serviceCodes, type ReadServiceCode } from '#shared/extract/grammar/service-code.ts';
import type { Passage, SlaText } from '#shared/extract/sla-text.ts';
import { named, type FoundTime } from '../found-time.ts';
import { topicWords } from '../words/topic.ts';

const LONGEST = 2_000;
const LONGEST_NAME = 40;

/**
 * "Small (8x5x10), Medium (8x5x4) and Large (24x7x1)": services that a sentence names with their code, in a text that
 * speaks of response times.
 */
export function codedServices({ passages }: SlaText): readonly FoundTime[] {
  const coded = passages.flatMap((passage) => {
    const codes = passage.text.length > LONGEST ? [] : bracketed(passage);
    return codes.length > 1 ? codes.map((code, index) => ({ passage, code, codes, index })) : [];
  });
  const responds = coded.length > 0 && passages.some(({ text }) => promisesResponse(text));
  return (responds ? coded : []).flatMap(({ passage, code, codes, index }) => {
    const name = nameBefore(passage.text, codes, index);
    if (name === null) return [];
    const { text, start, end, hours, coverage } = code;
    return [
      {
        topic: 'response',
        severity: named(passage, name),
        plan: null,
        target: {
          text,
          start,
          end,
          hours,
          working: hours === null,
          coverage,
          share: null,
          timed: true,
        },
        passage,
        rule: 'times/service-code',
        confidence: 0.7,
        nameless: false,
      } as const,
    ];
  });
}

const promisesResponse = (text: string): boolean =>
  topicWords(text).some(({ topic }) => topic === 'response');

const bracketed = ({ text }: Passage): readonly ReadServiceCode[] =>
  serviceCodes(text).filter(
    ({ start, end }) => text.charAt(start - 1) === '(' && text.charAt(end) === ')',
  );

/** Between two services of a list. */
const LISTED = /^\)\s?(?:,|;|\/)?\s?(?:(?:and|und|or|oder|et|ou|e|o|y|en)\s)?/i;

/** What stands between two codes is a name; the first has as many words as the second. */
function nameBefore(text: string, codes: readonly ReadServiceCode[], index: number): string | null {
  const between = (at: number): string => {
    const gap = text.slice(codes[at - 1]!.end, codes[at]!.start - 1);
    return gap.replace(LISTED, '').trim();
  };
  const second = between(Math.max(1, index));
  if (index > 0) return isName(second) ? second : null;
  const words = text
    .slice(0, codes[0]!.start - 1)
    .trim()
    .split(/\s+/);
  const name = words.slice(-second.split(/\s+/).length).join(' ');
  return isName(name) ? name : null;
}

const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME && /^[\p{Lu}\d][\p{L}\d\s+&-]*$/u.test(text);
