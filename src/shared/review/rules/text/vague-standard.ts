import { figuresIn } from '#shared/review/text/figures.ts';
import { isLiveFigure } from '#shared/review/text/live-figure.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { dutyOf } from '#shared/review/text/obligation.ts';
import { matchesOf } from '#shared/review/text/matches.ts';
import { rememberWords } from '#shared/review/text/remember.ts';
import { sentencesOf, type Sentence } from '#shared/review/text/sentence.ts';
import type { Rule } from '#shared/review/rule.ts';
import type { ClauseText } from '#shared/review/subject.ts';

const EFFORTS =
  '(?:(?:its|their|all|every|the) )*(?:best|reasonable|commercially reasonable|good faith)(?: and \\w+)? (?:efforts?|endeavou?rs?)';
const SPEED =
  'as soon as (?:reasonably )?(?:possible|practicable)|as quickly as possible|promptly|without (?:undue|unreasonable) delay|in a timely (?:manner|fashion|way)|in due course|within (?:a )?reasonable (?:time|period)(?: of time)?|in good time|where(?:ver)? possible|if at all possible';
const DEGREE =
  'normally|generally|usually|typically|ordinarily|as a rule|substantially|from time to time|(?:according to|in line with|in accordance with|to) (?:good )?industry (?:standards?|practice)';
const VAGUE = new RegExp(`(?<![\\p{L}\\d])(?:${EFFORTS}|${SPEED}|${DEGREE})(?![\\p{L}\\d])`, 'giu');

/** Words of law in which "generally" is no measure of what is owed. */
const HARMLESS =
  /\bgenerally (?:available|accepted|known|foreseeable|required?|necessary|requests?|believes?|considers?|incurred|satisfied)\b/i;

/** Quick to look for in small letters; most clauses are read no further. */
const HINT = new RegExp(`${EFFORTS}|${SPEED}|${DEGREE}`);

interface VagueSentence {
  readonly sentence: Sentence;
  readonly vague: readonly RegExpExecArray[];
}

const vagueSentences: (text: ClauseText) => readonly VagueSentence[] = rememberWords((text) =>
  HINT.test(text.lower)
    ? sentencesOf(text).flatMap((sentence) => {
        const vague = matchesOf(sentence.words, VAGUE);
        return vague.length === 0 ? [] : [{ sentence, vague }];
      })
    : [],
);

export const vagueStandard: Rule = {
  id: 'vague-standard',
  family: 'text',
  title: 'A vague word stands where a figure should',
  severity: 'warning',
  why: 'Words such as “promptly” or “best efforts” cannot be measured. Each side reads its own figure into them, and the dispute comes when it matters.',
  mend: 'Name a time, a quantity or a share, or make it a commitment with a target.',
  byClause: true,
  check: ({ agreement, clauses }) =>
    clauses.flatMap((text) =>
      vagueSentences(text).flatMap(({ sentence, vague }) => {
        const duty = dutyOf(agreement, sentence);
        if (!duty || sentence.objects.some(isLiveFigure)) return [];
        if (figuresIn(sentence.words).length > 0) return [];
        return vague
          .filter(
            (match) =>
              match.index >= duty.end &&
              !HARMLESS.test(sentence.words.slice(match.index, match.index + 60)),
          )
          .slice(0, 1)
          .map((match) => ({
            place: clausePlace(text),
            message: `“${match[0]}” stands where a figure should: nobody can tell whether this duty was met.`,
            remedy: 'Name a time, a quantity or a share.',
            quote: match[0],
          }));
      }),
    ),
};
