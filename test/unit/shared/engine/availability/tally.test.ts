import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '#shared/engine/availability/levels.ts';
import type { CountingRules } from '#shared/engine/availability/rules.ts';
import { tally, tallyIn } from '#shared/engine/availability/tally.ts';
import { aroundTheClock, type Clock } from '#shared/engine/calendar/working-time.ts';
import type { Incident } from '#shared/engine/incident.ts';

const MINUTE = 60_000;
/** Two days before the end of a month, so that caps begin anew in the middle. */
const ORIGIN = Date.UTC(2026, 5, 29);
const MINUTES = 4 * 24 * 60;
const MONTH_BORDER = 2 * 24 * 60;

const KINDS = ['outage', 'scheduled-maintenance', 'force-majeure', 'dns'] as const;

/** Open from 08:00 to 18:00 UTC, every day. */
const isOpen = (minute: number) => minute % 1440 >= 480 && minute % 1440 < 1080;
const openHours: Clock = {
  between: (a, b) => {
    let open = 0;
    for (let at = a; at < b; at += MINUTE) if (isOpen((at - ORIGIN) / MINUTE)) open += MINUTE;
    return open;
  },
  add: (from, milliseconds) => {
    let left = milliseconds;
    let at = from;
    while (left > 0) {
      if (isOpen((at - ORIGIN) / MINUTE)) left -= MINUTE;
      at += MINUTE;
    }
    return at;
  },
};

interface Minutes {
  readonly from: number;
  readonly length: number;
  readonly kind: Incident['kind'];
  readonly weight: string;
}

const incidentsOf = (list: readonly Minutes[]): readonly Incident[] =>
  list
    .map(({ from, length, kind, weight }) => ({
      start: ORIGIN + from * MINUTE,
      end: ORIGIN + (from + length) * MINUTE,
      kind,
      weight,
    }))
    .sort((a, b) => a.start - b.start);

const anyIncidents = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: MINUTES - 200 }),
    length: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 200 })),
    kind: fc.constantFrom(...KINDS),
    weight: fc.constantFrom('1', '1', '0.5', '0.25', '0'),
  }),
  { maxLength: 25 },
);

const anyRules = fc.record({
  smallest: fc.constantFrom(0, 1, 5, 30),
  cap: fc.constantFrom(null, 0, 10, 90),
  excludesForce: fc.boolean(),
  withHours: fc.boolean(),
});

const rulesOf = ({
  smallest,
  cap,
  excludesForce,
  withHours,
}: typeof anyRules extends fc.Arbitrary<infer T> ? T : never): CountingRules => ({
  zone: 'UTC',
  clock: withHours ? openHours : aroundTheClock,
  aroundTheClock: !withHours,
  day: withHours ? 8 * 60 * MINUTE : 24 * 60 * MINUTE,
  smallestOutage: smallest * MINUTE,
  excluded: new Map([
    [
      'scheduled-maintenance',
      {
        title: 'Maintenance',
        cap: cap === null ? null : cap * MINUTE,
        needsNotice: true,
        within: null,
      },
    ],
    ...(excludesForce
      ? ([
          [
            'force-majeure',
            { title: 'Force majeure', cap: null, needsNotice: false, within: null },
          ],
        ] as const)
      : []),
  ]),
});

/** The rules of counting once more, a minute at a time: what counts in the days from..to. */
function byTheMinute(list: readonly Minutes[], rules: CountingRules, from: number, to: number) {
  const counts = (minute: number) => rules.aroundTheClock || isOpen(minute);
  const during = ({ from: start, length }: Minutes, minute: number) =>
    minute >= start && minute < start + length;

  const removed = new Set<number>();
  const takenOut = new Map<string, Set<number>>();
  for (const [kind, { cap }] of rules.excluded) {
    const own = new Set<number>();
    takenOut.set(kind, own);
    let left = Infinity;
    for (let minute = 0; minute < MINUTES; minute += 1) {
      if (cap !== null && (minute === 0 || minute === MONTH_BORDER)) left = cap / MINUTE;
      if (!list.some((one) => one.kind === kind && during(one, minute))) continue;
      if (!counts(minute)) {
        // Outside the hours nothing is used up, and nothing counts either.
        if (left > 0) own.add(minute);
        continue;
      }
      if (left <= 0) continue;
      left -= 1;
      own.add(minute);
    }
    for (const minute of own) removed.add(minute);
  }
  const isWhollyOut = (one: Minutes) => {
    if (!rules.excluded.has(one.kind)) return false;
    for (let minute = one.from; minute < one.from + one.length; minute += 1)
      if (!removed.has(minute)) return false;
    return true;
  };
  const outages = list.filter(
    (one) => one.length > 0 && Number(one.weight) > 0 && !isWhollyOut(one),
  );
  const down = (minute: number) => outages.some((one) => during(one, minute));
  /** Touching outages are one: a minute without downtime parts them. */
  let total = 0;
  for (let minute = 0; minute < MINUTES;) {
    if (!down(minute)) {
      minute += 1;
      continue;
    }
    let end = minute;
    while (end < MINUTES && down(end)) end += 1;
    if ((end - minute) * MINUTE >= rules.smallestOutage)
      for (let at = Math.max(minute, from); at < Math.min(end, to); at += 1) {
        if (removed.has(at) || !counts(at)) continue;
        total += Math.max(
          0,
          ...list.filter((one) => during(one, at)).map(({ weight }) => Number(weight)),
        );
      }
    minute = end;
  }
  return total * MINUTE;
}

describe('downtime that counts', () => {
  it('is the same by intervals as minute by minute', () => {
    fc.assert(
      fc.property(
        anyIncidents,
        anyRules,
        fc.integer({ min: 0, max: MINUTES }),
        fc.integer({ min: 0, max: MINUTES }),
        (list, plan, one, other) => {
          const rules = rulesOf(plan);
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          const { counts } = tallyIn(tally(incidentsOf(list), rules), {
            start: ORIGIN + from * MINUTE,
            end: ORIGIN + to * MINUTE,
          });
          const total = [...counts].reduce((sum, [weight, time]) => sum + weight * time, 0);
          expect(total).toBe(byTheMinute(list, rules, from, to));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('adds up over windows that follow each other', () => {
    fc.assert(
      fc.property(
        anyIncidents,
        anyRules,
        fc.integer({ min: 1, max: MINUTES - 1 }),
        (list, plan, cut) => {
          const tallied = tally(incidentsOf(list), rulesOf(plan));
          const sum = (from: number, to: number) =>
            [
              ...tallyIn(tallied, { start: ORIGIN + from * MINUTE, end: ORIGIN + to * MINUTE })
                .counts,
            ]
              .map(([weight, time]) => weight * time)
              .reduce((a, b) => a + b, 0);
          expect(sum(0, cut) + sum(cut, MINUTES)).toBe(sum(0, MINUTES));
        },
      ),
    );
  });

  it('does not depend on how an outage was cut into rows', () => {
    const whole: Minutes = { from: 100, length: 40, kind: 'outage', weight: '1' };
    const rules = rulesOf({ smallest: 30, cap: null, excludesForce: false, withHours: false });
    const parts = [
      { ...whole, length: 15 },
      { ...whole, from: 115, length: 10 },
      { ...whole, from: 120, length: 20 },
    ];
    const all = { start: ORIGIN, end: ORIGIN + MINUTES * MINUTE };
    for (const list of [[whole], parts])
      expect(tallyIn(tally(incidentsOf(list), rules), all).counts).toEqual(
        new Map([[1, 40 * MINUTE]]),
      );
  });
});

describe('weights', () => {
  it('count by the greatest at each moment', () => {
    const at = (start: number, end: number, weight: number) => ({ start, end, weight });
    expect(levels([at(0, 60, 0.5), at(20, 30, 1), at(55, 70, 0.25)])).toEqual([
      at(0, 20, 0.5),
      at(20, 30, 1),
      at(30, 60, 0.5),
      at(60, 70, 0.25),
    ]);
  });
});
