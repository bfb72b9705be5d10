import type { Rule } from '#shared/review/rule.ts';
import { matchesOf } from '#shared/review/text/matches.ts';
import { remember } from '#shared/review/text/remember.ts';
import { typedTexts, type TypedText } from '#shared/review/text/typed-texts.ts';

const PLACEHOLDER = new RegExp(
  [
    String.raw`\[[^\]\n\ufffc]*\p{L}[^\]\n\ufffc]*\]`,
    String.raw`\{\{[^}\n]*\}\}|«[^»\n]*»|<(?:name|date|customer|provider|client|amount|number|company|insert)[^>\n]*>`,
    String.raw`(?<![\p{L}\d])(?:TBD|TBC|TBA|TODO|FIXME|N\.N\.)(?![\p{L}\d])`,
    String.raw`(?<![\p{L}\d.])[Xx]{2,}(?![\p{L}\d])|(?<![\p{L}\d])[Xx]+\.[Xx]+ ?%`,
    String.raw`(?<![\p{L}])(?:[Ll]orem|[Ii]psum)(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:INSERT|[Ii]nsert) (?:here\b|(?:the |your |a |an )?(?:name|date|number|amount|address|figure|text|company|customer)\b)`,
    String.raw`_{3,}|\?{3,}|\.{5,}|…{2,}`,
    String.raw`(?<![\p{L}])(?:to be (?:confirmed|completed|filled in|determined))(?![\p{L}])(?! (?:by|in|under|at|within|with|before|after))`,
  ].join('|'),
  'gu',
);

const placeholdersIn: (text: TypedText) => readonly RegExpMatchArray[] = remember(({ words }) =>
  matchesOf(words, PLACEHOLDER),
);

/** What tells the reader that brackets are meant: "[sic]", "[…]". */
const MEANT = /^\[(?:sic|…|\.{3})\]$/i;

export const placeholderText: Rule = {
  id: 'placeholder-text',
  family: 'text',
  title: 'A placeholder was never replaced',
  severity: 'warning',
  why: 'A placeholder in a signed agreement leaves the matter open, and shows that nobody read it.',
  mend: 'Write what is meant, or put a blank in its place, which stops a final export until it is filled.',
  byClause: true,
  check: (subject) =>
    typedTexts(subject).flatMap((text) =>
      placeholdersIn(text)
        .filter((match) => !MEANT.test(match[0]))
        .map((match) => ({
          place: text.place,
          message: `“${match[0].slice(0, 60)}” looks like a placeholder.`,
          remedy: 'Write what is meant there.',
          quote: match[0],
        })),
    ),
};
