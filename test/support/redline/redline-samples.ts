import { readFileSync } from 'node:fs';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { ItemId } from '#shared/agreement/ids.ts';
import type { Clause, SectionItem } from '#shared/agreement/section.ts';
import { newClause } from '#shared/agreement/section.ts';
import type { Block } from '#shared/agreement/rich-text.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import { decimal } from '#test/support/agreements/agreements.ts';
import { samplePath } from '#test/support/agreements/sample-fill.ts';

/** The same agreement after a round of negotiation: clauses written anew, dropped and added, and figures changed. */
export function negotiated(agreement: Agreement): Agreement {
  let count = 0;
  return {
    ...agreement,
    title: `${agreement.title}, second round`,
    commitments: agreement.commitments.map((commitment, at) =>
      at === 0
        ? { ...commitment, target: { ...commitment.target, value: decimal('99.99') } }
        : commitment,
    ),
    sections: agreement.sections.map((section) => ({
      ...section,
      items: section.items.flatMap((item): readonly SectionItem[] => {
        if (item.type === 'data') return [item];
        count += 1;
        if (count === 4) return [];
        if (count === 6) return [item, reviews];
        return [count === 8 ? longer(item) : reworded(item, count)];
      }),
    })),
  };
}

const line = (text: string): Block => ({
  type: 'paragraph',
  runs: [{ type: 'text', text, marks: [] }],
});

const reviews: Clause = {
  ...newClause('quarterly-reviews' as ItemId, 'Quarterly reviews'),
  body: [
    line('The parties meet every quarter, either:'),
    {
      type: 'item',
      style: 'ordered',
      level: 1,
      runs: [{ type: 'text', text: 'in person; or', marks: ['bold'] }],
    },
    {
      type: 'item',
      style: 'ordered',
      level: 1,
      runs: [{ type: 'text', text: 'by video.', marks: [] }],
    },
  ],
};

const longer = (clause: Clause): Clause => ({
  ...clause,
  body: [...clause.body, line('This holds beyond the end of the agreement.')],
});

const reworded = (clause: Clause, count: number): Clause => ({
  ...clause,
  body: clause.body.map((block) => ({
    ...block,
    runs: block.runs.map((run) =>
      run.type === 'text' && count % 2 === 0
        ? { ...run, text: run.text.replaceAll(' shall ', ' must always ') }
        : run,
    ),
  })),
});

/** A sample as it is. */
export function sample(name: string): Agreement {
  const read = parseAgreementText(readFileSync(samplePath(name), 'utf8'));
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
  return read.value;
}
