import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Stakeholder } from '#shared/agreement/stakeholder.ts';
import type { Place } from '#shared/base/place.ts';

/** The stakeholders that conclude the agreement; third parties are only named in it. */
export const partiesOf = ({
  stakeholders,
}: Pick<Agreement, 'stakeholders'>): readonly Stakeholder[] =>
  stakeholders.filter(({ kind }) => kind !== 'third-party');

/** The name by which people know it. */
export const nameOf = ({ name, legalName, id }: Stakeholder): string => name || legalName || id;

export const stakeholderPlace = (stakeholder: Stakeholder, part?: string): Place => ({
  path: `/stakeholders/${stakeholder.id}${part === undefined ? '' : `/${part}`}`,
  label: `Stakeholders › ${nameOf(stakeholder)}`,
});
