import { newCommitment, type Commitment, type Window } from '#shared/agreement/commitment.ts';
import type { ExclusionId } from '#shared/agreement/ids.ts';
import { newCreditRemedy, type CreditRemedy } from '#shared/agreement/remedy.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { printable } from '#shared/base/text.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { Terms, TermWindow } from '#shared/terms/terms.ts';
import { currencyOfAmounts } from '../foreign-money.ts';
import { line, type Building } from './building.ts';
import { closestScope } from './closest-scope.ts';
import {
  availabilitySchedule,
  creditGroups,
  downtimeSchedule,
  type CreditGroup,
  type Scheduled,
} from './offer-schedule.ts';
import { statedRounding } from './stated-rounding.ts';

/** A promise of availability: what an SLA says, or what only its credits say. */
interface Promised {
  readonly scope: string;
  readonly percent: DecimalString;
  readonly window: TermWindow;
  readonly groups: readonly CreditGroup[];
}

/** The availability commitments with their credits, and those on the length of the downtime. */
export function availabilityCommitments(
  terms: Terms,
  excluded: readonly ExclusionId[],
  building: Building,
): readonly Commitment[] {
  const groups = creditGroups(terms.credits);
  for (const { text, measure } of terms.credits)
    if (measure === 'count')
      building.leave(`The credit "${text}" counts misses, which no availability shows.`);
  const timed = groups.flatMap((group) => {
    const downtime = downtimeSchedule(group, building);
    return downtime === null ? [] : [{ group, downtime }];
  });
  const onAvailability = groups.filter(
    (group) =>
      !timed.some((one) => one.group === group) &&
      group.steps.some(({ measure }) => measure !== 'count'),
  );
  return [
    ...promisesOf(terms, onAvailability, building).map((promise) =>
      availabilityCommitment(terms, promise, excluded, building),
    ),
    ...timed.map(({ group, downtime }) => {
      const commitment = measured(terms, group.scope, 'Downtime', excluded, building);
      return {
        ...commitment,
        window: windowOf(terms.availability[0]?.window ?? 'monthly', building),
        target: {
          ...commitment.target,
          comparator: downtime.comparator,
          value: downtime.limit,
          unit: downtime.targetUnit,
        },
        remedy: remedyOf(terms, downtime, building),
      };
    }),
  ];
}

/**
 * Which schedule belongs to which promise: the one of the same scope; else the one whose scope shares
 * the most words with that of the promise; else one that begins at the promised figure; else one
 * without a scope belongs to every promise that has none yet. One of another scope belongs to none,
 * even where it is the only one: what "Web" earns says nothing of "Mail".
 */
function promisesOf(
  { availability }: Terms,
  groups: readonly CreditGroup[],
  building: Building,
): readonly Promised[] {
  const used = new Set<CreditGroup>();
  const take = (fits: (group: CreditGroup) => boolean): readonly CreditGroup[] => {
    const found = groups.filter((group) => !used.has(group) && fits(group)).slice(0, 1);
    for (const group of found) used.add(group);
    return found;
  };
  const own = availability.map(({ scope, percent }) => ({
    groups: take((group) => line(group.scope) === line(scope) && beginsAt(group, percent)),
  }));
  const withScope = availability.map(({ scope }, index) =>
    own[index]!.groups.length > 0
      ? own[index]!.groups
      : take((group) => line(group.scope) === line(scope)),
  );
  const others = groups.filter((group) => !used.has(group));
  const promises = availability.map(({ scope, percent, window }, index): Promised => {
    const mine = withScope[index]!;
    const alike = mine.length > 0 ? null : closestScope(scope, others);
    const fitting =
      mine.length > 0
        ? mine
        : alike !== null
          ? [alike]
          : groups
              .filter((group) => group.scope === '' || beginsAt(group, percent))
              .sort((a, b) => Number(beginsAt(b, percent)) - Number(beginsAt(a, percent)))
              .slice(0, 1);
    for (const group of fitting) {
      used.add(group);
      if (mine.length === 0 && line(group.scope) !== line(scope) && group.scope !== '')
        building.leave(
          `The credits of "${line(group.scope)}" are taken for ${line(scope) === '' ? 'the whole service' : `"${line(scope)}"`}.`,
        );
    }
    return { scope, percent, window, groups: fitting };
  });
  const rest = groups.filter((group) => !used.has(group));
  return [...promises, ...rest.flatMap((group) => promiseOfCredits(group, building))];
}

/** Where only a table of credits names a figure, that figure is what is promised. */
function promiseOfCredits(group: CreditGroup, building: Building): readonly Promised[] {
  const start = highest(group);
  if (start === null) {
    building.leave(
      `For the credits "${group.steps[0]?.text ?? ''}" no promised figure was found; an uninterrupted service is taken.`,
    );
    return [{ scope: group.scope, percent: HUNDRED, window: 'monthly', groups: [group] }];
  }
  return [{ scope: group.scope, percent: start, window: 'monthly', groups: [group] }];
}

const HUNDRED = '100' as DecimalString;

function highest({ steps }: CreditGroup): DecimalString | null {
  const starts = steps
    .filter(({ measure }) => measure === 'percent')
    .flatMap(({ below }) => (below === null ? [] : [exact(below)]));
  return starts.length === 0
    ? null
    : decimalString(starts.reduce((most, one) => (one.gt(most) ? one : most)));
}

const beginsAt = (group: CreditGroup, percent: DecimalString): boolean => {
  const start = highest(group);
  return start !== null && exact(start).eq(percent);
};

function availabilityCommitment(
  terms: Terms,
  { scope, percent, window, groups }: Promised,
  excluded: readonly ExclusionId[],
  building: Building,
): Commitment {
  const commitment = measured(terms, scope, 'Availability', excluded, building);
  const group = groups[0];
  const scheduled = group ? availabilitySchedule(group, percent, building) : null;
  return {
    ...commitment,
    window: windowOf(window, building),
    measurement: {
      ...commitment.measurement,
      rounding: statedRounding(terms.formula?.text ?? ''),
    },
    target: { ...commitment.target, comparator: 'at-least', value: percent, unit: 'percent' },
    remedy: scheduled === null ? null : remedyOf(terms, scheduled, building),
  };
}

function measured(
  terms: Terms,
  scope: string,
  name: string,
  excluded: readonly ExclusionId[],
  building: Building,
): Commitment {
  const called = line(scope) === '' ? name : line(`${name}: ${scope}`);
  const commitment = newCommitment(building.commitmentId(called), 'availability', called);
  return {
    ...commitment,
    services: building.servicesFor(scope),
    measurement: {
      ...commitment.measurement,
      method: printable(terms.formula?.text ?? ''),
      smallestOutage: terms.smallestOutage?.duration ?? null,
      excluded,
    },
  };
}

function windowOf(window: TermWindow, building: Building): Window {
  switch (window) {
    case 'monthly':
      return 'calendar-month';
    case 'quarterly':
      return 'calendar-quarter';
    case 'annual':
      return 'calendar-year';
    case 'other':
      building.leave('The window of measurement was not recognised: a calendar month is taken.');
      return 'calendar-month';
    default:
      return unreachable(window);
  }
}

/** The limit, unless it is in another currency than the credits. */
function capInOneCurrency(terms: Terms, building: Building): Terms['cap'] {
  const { cap } = terms;
  if (cap?.currency === undefined || cap.currency === currencyOfAmounts(terms)) return cap;
  building.leave(
    `The limit "${cap.text}" is in another currency than the credits and was left out.`,
  );
  return null;
}

/** "Credits are applied automatically", and the like in German and French. */
const WITHOUT_CLAIM =
  /\b(?:automatic(?:ally)?|without (?:a|any) claim|no claim|automatisch|ohne antrag|automatiquement)\b/i;

function remedyOf(terms: Terms, { schedule, unit }: Scheduled, building: Building): CreditRemedy {
  const { basis, claim, soleRemedy } = terms;
  const cap = capInOneCurrency(terms, building);
  if (basis === null && unit !== 'amount')
    building.leave('What credits are a share of is not said: the monthly fee is taken.');
  if (claim?.deadline && claim.from === null)
    building.leave(
      'From when the time for a claim runs is not said: the end of the period is taken.',
    );
  const isGiven =
    claim !== null && claim.deadline === null && WITHOUT_CLAIM.test(`${claim.text} ${claim.form}`);
  return {
    ...newCreditRemedy(),
    unit,
    basis: basis?.basis ?? 'monthly-fee',
    schedule,
    cap: cap === null ? null : { value: cap.value, unit: cap.unit },
    claim: {
      required: !isGiven,
      deadline: claim?.deadline ?? null,
      from: claim?.from ?? 'period-end',
      form: printable(claim?.form ?? ''),
    },
    soleRemedy: soleRemedy?.value ?? null,
  };
}
