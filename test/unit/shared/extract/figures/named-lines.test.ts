import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const found = (text: string) => {
  const { latency, packetLoss } = figures(slaTextOf(text));
  return {
    latency: latency.map(({ scope, value }) => [scope, value]),
    loss: packetLoss?.value ?? null,
  };
};

describe('figures in lines of a list that lost its layout', () => {
  test.each([
    'Latency figures\n\nLisbon to Oporto < or = 31 ms\n\nLisbon to Faro < 42ms\n\nLost packets < 0.2%\n\nPacket loss < 0.3%',
    'Network latency\n\nLisbon to Oporto under 31 ms\n\nLisbon to Faro: less than 42 ms\n\nPacket loss max. 0.3 %',
    'Latency between sites:\n\nLisbon to Oporto | ≤ 31 ms\n\nLisbon to Faro at most 42 ms\n\nPacket loss: below 0.3%',
    'Latenz im Kernnetz\n\nLisbon to Oporto höchstens 31 ms\n\nLisbon to Faro unter 42 ms\n\nPaketverlust < 0,3 %',
  ])('%s', (text) => {
    const { latency, loss } = found(text);
    expect(latency).toEqual([
      ['Lisbon to Oporto', '31'],
      ['Lisbon to Faro', '42'],
    ]);
    expect(loss).not.toBeNull();
  });

  test.each([
    'Alert thresholds for latency\n\nLisbon to Oporto < 31 ms',
    'Typical latency\n\nLisbon to Oporto < 31 ms',
    'Size of a page\n\nMain page < 31 ms\n\nShare of robots < 2%',
  ])('none in: %s', (text) => expect(found(text)).toEqual({ latency: [], loss: null }));
});
