import type { RichText } from '#shared/agreement/rich-text.ts';
import type { Place } from '#shared/base/place.ts';
import type { Subject } from '../subject.ts';
import { clausePlace } from './clause-place.ts';
import { definitionPlace } from './definitions.ts';

/** A text with runs: a clause that applies, the meaning of a definition, a written annex. */
export interface PlacedText {
  readonly place: Place;
  readonly body: RichText;
}

export const richTexts = ({ agreement, clauses }: Subject): readonly PlacedText[] => [
  ...clauses.map((text) => ({ place: clausePlace(text), body: text.clause.body })),
  ...agreement.definitions.map((definition) => ({
    place: definitionPlace(definition, 'meaning'),
    body: definition.meaning,
  })),
  ...agreement.annexes.flatMap(({ id, title, content }) =>
    content.type === 'text'
      ? [
          {
            place: { path: `/annexes/${id}`, label: `Annexes › ${title || id}` },
            body: content.body,
          },
        ]
      : [],
  ),
];
