import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { PARTED_LAYOUTS, TABLE_LAYOUTS } from '#test/support/sla-texts/table-layouts.ts';

const figuresOf = (text: string) => {
  const { latency, packetLoss, durability } = figures(slaTextOf(text));
  return {
    latency: latency.map(({ value }) => Number(value)),
    loss: packetLoss === null ? null : Number(packetLoss.value),
    durability: durability === null ? null : Number(durability.value),
  };
};
const TIMES = [
  '37 ms',
  '< 37 ms',
  '≤ 37ms',
  'less than 37 ms',
  '37 ms or less',
  'max. 37 ms',
  '37 milliseconds',
  'not more than 37 ms',
];
const SHARES = ['0.3%', '< 0.3 %', 'less than 0.3%', '0.3% or less', '0.3 per cent', '<=0.3%'];
const NAMES = ['Latency', 'Round-trip time (RTT)', 'One-way delay', 'Latency (monthly average)'];
const LOSSES = ['Packet loss', 'Average packet loss', 'Packet loss (%)', 'Frame loss'];

describe('latency and packet loss in a table of measures', () => {
  test.each(PARTED_LAYOUTS)('%s', (layout) => {
    for (const [at, time] of TIMES.entries())
      for (const [index, name] of NAMES.entries()) {
        const text = `## Network\n\n${TABLE_LAYOUTS[layout]([
          ['Metric', 'Target'],
          [name, time],
          [LOSSES[index]!, SHARES[at % SHARES.length]!],
          ['Jitter', '6 ms'],
          ['Durability', '99.99999999%'],
        ])}`;
        expect(figuresOf(text), text).toEqual({
          latency: [37],
          loss: 0.3,
          durability: 99.99999999,
        });
      }
  });
});

const SURROUNDINGS: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `5.1 ${words}`,
  (words) => `- ${words}`,
  (words) => `## Network\n\n${words}\n\n## Fees\n\nFees are due in advance.`,
];

describe('latency and packet loss in sentences and lines', () => {
  test.each([
    'Average network latency will not exceed 37 ms',
    'Latency: 37 ms',
    'Network latency SLA – 37 ms',
    'Backbone delay ≤ 37 ms',
    'A round-trip delay of less than thirty-seven (37) milliseconds is guaranteed',
    'Packets travel with an average round-trip latency not exceeding 37 ms',
  ])('%s', (words) => {
    for (const within of SURROUNDINGS)
      expect(figuresOf(within(words)).latency, within(words)).toEqual([37]);
  });

  test.each([
    'Packet loss will not exceed 0.3%',
    'Packet loss: .3%',
    'Packet-loss commitment: 0.3% average',
    'Loss of packets shall not be greater than 0.3%',
    'The backbone will lose no more than 0.3% of packets',
    'Packet loss is at most three tenths of one percent (0.3%)',
  ])('%s', (words) => {
    for (const within of SURROUNDINGS)
      expect(figuresOf(within(words)).loss, within(words)).toBe(0.3);
  });

  test.each([
    'Delay variation will not exceed 37 ms',
    'Packet delay variation < 37 ms',
    'The observed average latency is 37 ms',
    'Video needs a latency below 37 ms',
    'Latency last month was 37 ms',
    'Packet loss measured last quarter was 0.3%',
    'Your line must keep packet loss below 0.3%',
    'Outage means packet loss of more than 0.3%',
  ])('none in: %s', (words) => {
    for (const within of SURROUNDINGS)
      expect(figuresOf(within(words)), within(words)).toMatchObject({ latency: [], loss: null });
  });
});
