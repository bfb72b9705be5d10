import { recordName } from '#shared/agreement/record-name.ts';
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
    place: definitionPlace(agreement, definition, 'meaning'),
    body: definition.meaning,
  })),
  ...agreement.annexes.flatMap(({ id, content }) =>
    content.type === 'text'
      ? [
          {
            place: {
              path: `/annexes/${id}`,
              label: `Annexes › ${recordName(agreement, 'annexes', id)}`,
            },
            body: content.body,
          },
        ]
      : [],
  ),
];
