import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import { newExclusion, type Exclusion } from '#shared/agreement/exclusion.ts';
import {
  freeId,
  type AgreementId,
  type ExclusionId,
  type StakeholderId,
} from '#shared/agreement/ids.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import { duration } from '#shared/agreement/duration.ts';
import { printable } from '#shared/base/text.ts';
import type { FigureTerm, Terms } from '#shared/terms/terms.ts';
import { currencyOfAmounts } from './foreign-money.ts';
import { monthAllowance } from './month-allowance.ts';
import { Building, line } from './offer/building.ts';
import { availabilityCommitments } from './offer/offer-availability.ts';
import { timeCommitments } from './offer/offer-times.ts';
import { roundingSentence, statedRounding } from './offer/stated-rounding.ts';

export interface OfferFacts {
  /** A slug; becomes the agreement's id. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  /** ISO 4217 of amounts in the terms; left out: the one that they name. */
  readonly currency?: string;
  /** All that the SLA says, to tell what the terms have no place for; left out: nothing is told of it. */
  readonly words?: string;
}

/**
 * An agreement of kind "offer" that says what the terms say, so that the engine can replay it. Days
 * and months run in UTC, as SLAs for everybody name no zone. `left` names in sentences what could
 * not be carried over, and what had to be assumed.
 */
export function agreementOf(
  terms: Terms,
  { id, title, language, currency, words = '' }: OfferFacts,
): { readonly agreement: Agreement; readonly left: readonly string[] } {
  const building = new Building(terms.service?.text ?? '');
  const exclusions = exclusionsOf(terms);
  const excluded = exclusions.map((exclusion) => exclusion.id);
  const available = availabilityCommitments(terms, excluded, building);
  const { commitments: timed, severities, calendars } = timeCommitments(terms, building);
  const figures = figureCommitments(terms, building);
  if (terms.chronicFailure !== null)
    building.leave(
      `The right to end the agreement after repeated misses stands in its text only: "${terms.chronicFailure.text.replace(/[.\s]+$/, '')}".`,
    );
  if (available.length > 0 && statedRounding(terms.formula?.text ?? '') === null) {
    const rounding = roundingSentence(words);
    if (rounding !== null)
      building.leave(`The rounding that the SLA names is not replayed: "${rounding}".`);
  }
  const commitments = [...available, ...timed, ...figures].slice(0, MOST_COMMITMENTS);
  const base = newAgreement(id as AgreementId, line(title));
  const { maintenanceNotice, maintenanceAllowance } = terms;
  const allowed = maintenanceAllowance && monthAllowance(maintenanceAllowance);
  if (allowed !== null && allowed.note !== null) building.leave(allowed.note);
  const hasMaintenance = maintenanceNotice !== null || maintenanceAllowance !== null;
  const agreement: Agreement = {
    ...base,
    kind: 'offer',
    language,
    timeZone: 'UTC',
    currency: currency ?? currencyOfAmounts(terms),
    reference: line(terms.version?.text ?? ''),
    stakeholders:
      terms.provider === null
        ? []
        : [
            {
              ...newStakeholder('provider' as StakeholderId, 'provider', 'Provider'),
              legalName: line(terms.provider.text),
            },
          ],
    services: building.services.map((service, index) => ({
      ...service,
      maintenance:
        index === 0 && hasMaintenance
          ? {
              windows: [],
              notice: maintenanceNotice?.duration ?? null,
              monthlyCap: allowed?.duration ?? null,
            }
          : null,
    })),
    calendars,
    severities,
    commitments: commitments.map((commitment): Commitment => ({
      ...commitment,
      obligor: terms.provider === null ? null : ('provider' as StakeholderId),
    })),
    exclusions,
    termination: {
      ...base.termination,
      convenience:
        terms.termination?.noticeDays === null || terms.termination === null
          ? null
          : { by: 'either', notice: duration(terms.termination.noticeDays, 'day') },
    },
  };
  return { agreement, left: building.left };
}

const MOST_COMMITMENTS = 500;

/** Planned maintenance that has an allowance does not count up to it, whether it is listed or not. */
function exclusionsOf({
  exclusions,
  maintenanceNotice,
  maintenanceAllowance,
}: Terms): readonly Exclusion[] {
  const taken = new Set<string>();
  const add = (category: Exclusion['category'], text: string): Exclusion => {
    const id = freeId(category, taken) as ExclusionId;
    taken.add(id);
    return { ...newExclusion(id, category, ''), text: printable(text) };
  };
  const named = exclusions.map(({ category, text }) => add(category, text));
  const all =
    maintenanceAllowance === null ||
    named.some(({ category }) => category === 'scheduled-maintenance')
      ? named
      : [...named, add('scheduled-maintenance', maintenanceAllowance.text)];
  const allowed = maintenanceAllowance && monthAllowance(maintenanceAllowance);
  return all.map((exclusion) =>
    exclusion.category === 'scheduled-maintenance'
      ? {
          ...exclusion,
          monthlyCap: allowed?.duration ?? null,
          notice: maintenanceNotice?.duration ?? null,
        }
      : exclusion,
  );
}

/** Latency, packet loss, and how much time and data a recovery may cost. */
function figureCommitments(terms: Terms, building: Building): readonly Commitment[] {
  const figure = (
    kind: Commitment['kind'],
    name: string,
    unit: Commitment['target']['unit'],
    term: FigureTerm | null,
  ): readonly Commitment[] => {
    if (term === null) return [];
    const called = line(term.scope === '' ? name : `${name}: ${term.scope}`);
    const commitment = newCommitment(building.commitmentId(called), kind, called);
    return [
      {
        ...commitment,
        services: building.servicesFor(term.scope),
        target: { ...commitment.target, value: term.value, unit },
      },
    ];
  };
  if (terms.durability !== null)
    building.leave(`Durability ("${terms.durability.text}") is not replayed.`);
  return [
    ...terms.latency.flatMap((term) => figure('latency', 'Latency', 'millisecond', term)),
    ...figure('packet-loss', 'Packet loss', 'percent', terms.packetLoss),
    ...figure('recovery-time', 'Recovery time', 'hour', terms.recoveryTime),
    ...figure('recovery-point', 'Recovery point', 'hour', terms.recoveryPoint),
  ];
}
