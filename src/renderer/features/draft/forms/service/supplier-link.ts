import { commitmentSummary } from '#renderer/shell/commitment-summary.ts';
import { KIND_NAMES, titleOf } from '#renderer/shell/words.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import type { Option } from '#renderer/ui/fields/select.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { Supply } from '#shared/agreement/supply.ts';
import type { DecimalString } from '#shared/base/decimal.ts';

const isSupplier = ({ kind }: Pick<DraftSummary, 'kind'>) =>
  kind === 'supplier' || kind === 'offer';

/** The agreements a supply can point to: suppliers' and offers first, otherwise as they are listed. */
export const supplierOptions = (
  summaries: readonly Pick<DraftSummary, 'id' | 'title' | 'kind'>[],
): readonly Option<AgreementId>[] =>
  [...summaries.filter(isSupplier), ...summaries.filter((summary) => !isSupplier(summary))].map(
    (summary) => ({
      id: summary.id,
      label: titleOf(summary),
      description: KIND_NAMES[summary.kind],
    }),
  );

/** What an agreement promises that a supply can follow: availability in percent, at least. */
export const followable = ({ commitments }: Agreement): readonly Commitment[] =>
  commitments.filter(
    ({ kind, target: { value, unit, share, comparator } }) =>
      kind === 'availability' &&
      value !== null &&
      unit === 'percent' &&
      share === null &&
      comparator !== 'at-most' &&
      comparator !== 'less-than',
  );

export const promiseOptions = (agreement: Agreement): readonly Option<Commitment['id']>[] =>
  followable(agreement).map((commitment) => ({
    id: commitment.id,
    label: recordName(agreement, 'commitments', commitment.id),
    description: commitmentSummary(commitment, 'en-GB'),
  }));

/** The supply tied to an agreement: from now on its figure is that agreement's. */
export const linked = (supply: Supply, agreement: Agreement): Supply => ({
  ...supply,
  name: supply.name.trim() === '' ? titleOf(agreement) : supply.name,
  agreement: { agreement: agreement.id, title: agreement.title },
  commitment: followable(agreement)[0]?.id ?? null,
  availability: null,
});

/** The supply on its own again, with the figure it had, which can now be typed over. */
export const unlinked = (supply: Supply, figure: DecimalString | null): Supply => ({
  ...supply,
  agreement: null,
  commitment: null,
  availability: figure ?? supply.availability,
});
