import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const latencyOf = (...lines: readonly string[]) =>
  figures(slaTextOf(lines.join('\n'))).latency.map(({ value }) => value);

describe('rows that name a share of the answers', () => {
  test('are those of a machine, also in seconds', () => {
    expect(
      latencyOf(
        '## Response time goals',
        '',
        '| What | Goal | Measured at |',
        '|---|---|---|',
        '| Map drawn | < 4 seconds | p90 |',
        '| Route found | < 700 ms | p90 |',
      ),
    ).toEqual(['4000', '700']);
  });

  test('but not those of people', () => {
    expect(
      latencyOf(
        '## Response time goals',
        '',
        '| What | Goal | By |',
        '|---|---|---|',
        '| Call answered | < 40 seconds | phone |',
      ),
    ).toEqual([]);
  });
});

test('a heading "Targets:" leaves the one right above it in force', () => {
  expect(
    latencyOf(
      '### Latency goal',
      '',
      '**Targets**:',
      '- **p90 (most)**: < 70ms for maps',
      '- **p99**: < 140ms',
    ),
  ).toEqual(['70', '140']);
  expect(latencyOf('### Errors', '', '**Targets**:', '- **p90**: < 70ms')).toEqual([]);
});

test('a second limit far behind the first', () => {
  expect(
    latencyOf(
      'Mean latency shall not exceed 35 ms between the halls of Quarl on the whole of the mainland, and 75 ms between those halls and the isles.',
    ),
  ).toEqual(['35', '75']);
});

test('the way there and back, in French', () => {
  expect(latencyOf('Délai aller-retour vers le centre : 14 ms')).toEqual(['14']);
});

test('a row that names its route, in a table without a header', () => {
  const [term] = figures(
    slaTextOf(
      [
        'Transit delay, mill to dam   19 ms   monthly mean',
        'Jitter                       3 ms    monthly mean',
        'Packet loss                  0.4%    monthly mean',
      ].join('\n'),
    ),
  ).latency;
  expect(term?.scope).toBe('Transit delay, mill to dam');
});
