import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const read = (text: string) => {
  const { response, resolution } = times(slaTextOf(text));
  const short = (terms: typeof response) =>
    terms.map(({ severity, plan, hours }) => [severity, plan, hours]);
  return { response: short(response), resolution: short(resolution) };
};

describe('the name of a column', () => {
  test('counts in the unit of its brackets, whatever hours it speaks of', () => {
    const { response } = read(
      '| Priority | Response (minutes) in hours | Fix (hours) |\n|---|---|---|\n| 1 | 20 | 5 |\n| 2 | 45 | 9 |',
    );
    expect(response.map(([, , hours]) => hours)).toEqual([1 / 3, 0.75]);
  });

  test('that calls its times guaranteed names no plan', () => {
    expect(
      read(
        "| Gravité | Garantie de temps d'intervention | Garantie de temps de rétablissement |\n|---|---|---|\n| P1 | 1 h | 5 h |\n| P2 | 3 h | 9 h |",
      ),
    ).toEqual({
      response: [
        ['P1', '', 1],
        ['P2', '', 3],
      ],
      resolution: [
        ['P1', '', 5],
        ['P2', '', 9],
      ],
    });
  });

  test.each(['Angestrebte Wiederherstellungszeit (RTO)', 'Time to restore (RTO)'])(
    'of a recovery, “%s”, promises no end of a case',
    (name) => {
      expect(
        read(`| Scenario | ${name} |\n|---|---|\n| A record | 3 h |\n| The database | 6 h |`)
          .resolution,
      ).toEqual([]);
    },
  );
});

test('when one hears that a case is resolved is no time of resolving it', () => {
  expect(
    read('## While it lasts\n\n- Resolution notification: within 1 hour of resolution').resolution,
  ).toEqual([]);
});
