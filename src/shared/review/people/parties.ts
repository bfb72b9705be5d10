import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { isParty, type Stakeholder } from '#shared/agreement/stakeholder.ts';
import type { Place } from '#shared/base/place.ts';

export const partiesOf = ({
  stakeholders,
}: Pick<Agreement, 'stakeholders'>): readonly Stakeholder[] => stakeholders.filter(isParty);

export const stakeholderPlace = (
  agreement: Pick<Agreement, 'stakeholders'>,
  { id }: Stakeholder,
  part?: string,
): Place => ({
  path: `/stakeholders/${id}${part === undefined ? '' : `/${part}`}`,
  label: `Stakeholders › ${recordName(agreement, 'stakeholders', id)}`,
});
