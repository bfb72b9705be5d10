import type { Agreement } from '#shared/agreement/agreement.ts';
import { isParty, type Stakeholder } from '#shared/agreement/stakeholder.ts';
import type { Place } from '#shared/base/place.ts';

export const partiesOf = ({
  stakeholders,
}: Pick<Agreement, 'stakeholders'>): readonly Stakeholder[] => stakeholders.filter(isParty);

/** The name by which people know it. */
export const nameOf = ({ name, legalName, id }: Stakeholder): string => name || legalName || id;

export const stakeholderPlace = (stakeholder: Stakeholder, part?: string): Place => ({
  path: `/stakeholders/${stakeholder.id}${part === undefined ? '' : `/${part}`}`,
  label: `Stakeholders › ${nameOf(stakeholder)}`,
});
