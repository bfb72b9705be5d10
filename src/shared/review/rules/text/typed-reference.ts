import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Run } from '#shared/agreement/rich-text.ts';
import { outlineOf, type Outline } from '#shared/assemble/outline.ts';
import type { Rule } from '#shared/review/rule.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { matchesOf } from '#shared/review/text/matches.ts';
import { replaceWords } from '#shared/review/text/replace-words.ts';

const TYPED =
  /\b(clause|section|table|annex|paragraph)s? (\d{1,2}(?:\.\d{1,2}){0,2}|(?<=annexe?s? )[A-Z])\b(?!\.\d)(?! ?(?:of|in|to) (?:the )?(?:[\p{Lu}]|law|regulation|directive|code))/giu;

/** Quick to look for in small letters; most clauses are read no further. */
const HINT = /(?:clause|section|table|annexe?|paragraph)s? [\da-z]/;

export const typedReference: Rule = {
  id: 'typed-reference',
  family: 'text',
  title: 'A reference is typed as plain text',
  severity: 'warning',
  why: 'Numbers move when a clause is added or removed; a typed number stays and then points to the wrong clause.',
  mend: 'Put a live cross-reference in its place.',
  byClause: true,
  check: ({ agreement, clauses }) => {
    let outline: Outline | null = null;
    return clauses.flatMap((text) => {
      if (!HINT.test(text.lower)) return [];
      return text.passages.flatMap((passage) =>
        matchesOf(passage.words, TYPED).map((match) => {
          outline ??= outlineOf(agreement);
          const number = match[2]!;
          const by = referenceTo(agreement, outline, match[1]!.toLowerCase(), number);
          return {
            place: clausePlace(text),
            message: by
              ? `“${match[0]}” is typed: it will be wrong as soon as the numbers move.`
              : `“${match[0]}” is typed, and the agreement has nothing of that number.`,
            remedy: 'Put a live cross-reference in its place.',
            quote: match[0],
            ...(by
              ? replaceWords(
                  `Make “${match[0]}” a live reference`,
                  text,
                  passage,
                  match.index + match[0].length - number.length,
                  number,
                  by,
                )
              : {}),
          };
        }),
      );
    });
  },
};

/** The runs that show the same number; null where nothing has that number. */
function referenceTo(
  agreement: Agreement,
  outline: Outline,
  kind: string,
  number: string,
): readonly (Run | string)[] | null {
  const [section, clause, paragraph] = number.split('.');
  const to = (of: 'section' | 'item' | 'annex', id: string | undefined): Run[] | null =>
    id === undefined ? null : [{ type: 'reference', target: { kind: of, id }, marks: [] }];
  if (kind === 'annex') return to('annex', keyOf(outline.annexes, number));
  if (kind === 'table') return to('item', keyOf(onlyTables(agreement, outline), number));
  if (clause === undefined) return to('section', keyOf(outline.sections, section!));
  const reference = to('item', keyOf(onlyClauses(agreement, outline), `${section}.${clause}`));
  return reference && paragraph !== undefined ? [...reference, `.${paragraph}`] : reference;
}

const keyOf = (
  entries: Iterable<readonly [string, { readonly label: string }]>,
  label: string,
): string | undefined => [...entries].find(([, entry]) => entry.label === label)?.[0];

const ofType = (agreement: Agreement, outline: Outline, type: 'clause' | 'data') => {
  const ids = new Set<string>(
    agreement.sections.flatMap(({ items }) =>
      items.filter((item) => item.type === type).map(({ id }) => id),
    ),
  );
  return [...outline.items].filter(([id]) => ids.has(id));
};
const onlyTables = (agreement: Agreement, outline: Outline) => ofType(agreement, outline, 'data');
const onlyClauses = (agreement: Agreement, outline: Outline) =>
  ofType(agreement, outline, 'clause');
