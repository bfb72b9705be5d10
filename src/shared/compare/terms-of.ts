import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Window } from '#shared/agreement/commitment.ts';
import type { AvailabilityTerm, Terms, TermWindow } from '#shared/terms/terms.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { ownCreditsOf, creditRules, creditTerms } from './own/own-credits.ts';
import { chronicTerm, liabilityTerm, terminationTerm } from './own/own-ending.ts';
import { at, commitmentsOf, durationAt, ownOf, scopeOf, textAt, type Own } from './own/own-term.ts';
import {
  figureTerms,
  inHours,
  inMilliseconds,
  inPercent,
  supportHours,
  timeTerms,
} from './own/own-times.ts';

/**
 * What an own agreement promises. Citations name places ("/commitments/uptime/target/value") and
 * quote the value in the agreement's words. What Terms have no word for stays out: availability
 * promised as a length of time or a share of cases, and commitments between teams.
 */
export function termsOf(agreement: Agreement): Terms {
  const own = ownOf(agreement);
  const available = commitmentsOf(own, 'availability').filter(
    ({ target }) => target.unit === 'percent' && target.share === null,
  );
  const credited = ownCreditsOf(available);
  const measured = available.find(({ measurement }) => measurement.method.trim() !== '');
  const smallest = available.find(({ measurement }) => measurement.smallestOutage !== null);
  const maintained = agreement.services.find(({ maintenance }) => maintenance !== null);
  const maintenance = `/services/${maintained?.id ?? ''}/maintenance`;
  return {
    provider: providerTerm(agreement),
    service: textAt('/services', agreement.services.map(({ name }) => name).join(', ')),
    version: textAt('/reference', agreement.reference),
    date:
      agreement.term.start === null
        ? null
        : textAt('/term/start', own.formatter.date(agreement.term.start)),
    availability: available.map((commitment) => availabilityTerm(own, commitment)),
    formula: measured
      ? textAt(
          `/commitments/${measured.id}/measurement/method`,
          measured.measurement.method.slice(0, 4_000),
        )
      : null,
    smallestOutage: smallest
      ? durationAt(
          own,
          `/commitments/${smallest.id}/measurement/smallestOutage`,
          smallest.measurement.smallestOutage,
        )
      : null,
    credits: credited.flatMap((one) => creditTerms(own, one)),
    ...creditRules(own, credited),
    response: timeTerms(own, 'response'),
    resolution: timeTerms(own, 'resolution'),
    supportHours: supportHours(own),
    maintenanceNotice: durationAt(own, `${maintenance}/notice`, maintained?.maintenance?.notice),
    maintenanceAllowance: durationAt(
      own,
      `${maintenance}/monthlyCap`,
      maintained?.maintenance?.monthlyCap,
    ),
    exclusions: agreement.exclusions.map(({ id, category, title, text }) => {
      const words = [title, text].filter((part) => part.trim() !== '').join(': ') || category;
      const printed = words.slice(0, 4_000);
      return { ...at(`/exclusions/${id}`, printed), category, text: printed };
    }),
    latency: figureTerms(own, 'latency', inMilliseconds),
    packetLoss: figureTerms(own, 'packet-loss', inPercent)[0] ?? null,
    durability: null,
    recoveryTime: figureTerms(own, 'recovery-time', inHours)[0] ?? null,
    recoveryPoint: figureTerms(own, 'recovery-point', inHours)[0] ?? null,
    chronicFailure: chronicTerm(own),
    termination: terminationTerm(own),
    liability: liabilityTerm(own),
  };
}

function providerTerm({ stakeholders }: Agreement): Terms['provider'] {
  const provider = stakeholders.find(({ kind }) => kind === 'provider');
  if (!provider) return null;
  const named = provider.legalName.trim() === '' ? 'name' : 'legalName';
  return textAt(`/stakeholders/${provider.id}/${named}`, provider[named]);
}

function availabilityTerm(
  own: Own,
  commitment: Agreement['commitments'][number],
): AvailabilityTerm {
  const { target } = commitment;
  return {
    ...at(`/commitments/${commitment.id}/target/value`, own.formatter.target(target, true) ?? ''),
    scope: scopeOf(own, commitment),
    percent: target.value!,
    window: termWindow(commitment.window),
    fromCredits: false,
  };
}

function termWindow(window: Window | null): TermWindow {
  switch (window) {
    case 'calendar-month':
    case 'rolling-30-days':
    case 'billing-cycle':
      return 'monthly';
    case 'calendar-quarter':
      return 'quarterly';
    case 'calendar-year':
    case 'contract-year':
      return 'annual';
    case 'day':
    case 'week':
    case null:
      return 'other';
    default:
      return unreachable(window);
  }
}
