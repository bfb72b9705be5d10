import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const latencyOf = (text: string) => figures(slaTextOf(text)).latency.map(({ value }) => value);
const levelsOf = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent, window }) => [percent, window]);

describe('figures of one sentence, and what another one takes back', () => {
  test('an aim of one figure leaves the others promised', () =>
    expect(
      latencyOf(
        'Network latency stays at or under 35 ms everywhere. We aim for 9 points of quality; this is a goal, not a commitment.',
      ),
    ).toEqual(['35']));
  test('two regions behind a contracted denial', () =>
    expect(
      latencyOf("Time to first byte won't exceed 70 ms in Europe or 140 ms in South America."),
    ).toEqual(['70', '140']));
});

describe('levels that an answer or a line states', () => {
  test.each([
    ["## How much uptime do you promise?\n\nOn Small it's 99.6% a month.", [['99.6', 'monthly']]],
    [
      '- **Build farm**: 99.4% per quarter\n- **Mirror**: 99.7% per quarter',
      [
        ['99.4', 'quarterly'],
        ['99.7', 'quarterly'],
      ],
    ],
  ])('%s', (text, levels) => expect(levelsOf(text)).toEqual(levels));

  test.each([
    'Unterschreitet die Verfügbarkeit in drei Monaten 94 %, kann der Kunde kündigen.',
    'The gateway is deemed to be available where at least 97% of the calls get an answer.',
    '- Satisfaction: 99% per quarter',
  ])('none in: %s', (text) => expect(levelsOf(text)).toEqual([]));
});
