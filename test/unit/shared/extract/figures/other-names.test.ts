import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const latencyOf = (text: string) => figures(slaTextOf(text)).latency.map(({ value }) => value);
const lossOf = (text: string) => figures(slaTextOf(text)).packetLoss?.value ?? null;

describe('latency under its other names', () => {
  test.each([
    ['The median response time of `/search` stays below 95 ms.', '95'],
    ['The average response time for /v2/quotes will not exceed 95 ms.', '95'],
    ["Délai de transit aller-retour jusqu'à Lyon : 14 ms au plus.", '14'],
    ["Le temps d'aller-retour vers Lyon ne dépassera pas 14 ms.", '14'],
    ['A latência média até Recife não ultrapassará 17 ms.', '17'],
    ['La latencia media hasta Vigo no superará 17 ms.', '17'],
    ['Die Umlaufzeit bis Kassel beträgt höchstens 17 ms.', '17'],
  ])('%s', (text, value) => {
    expect(latencyOf(text)).toEqual([value]);
  });

  test('is the line above its figures where the table lost its lines', () => {
    const lines =
      'Round trip delay, Irish core\n\n16 ms\n\n16 ms\n\nPacket loss, Voice class\n\n0.2%\n\n0.2%';
    expect(latencyOf(lines)).toEqual(['16']);
    expect(lossOf(lines)).toBe('0.2');
  });

  test.each([
    'Delay alarm, raised by the probes\n\n16 ms',
    'Typical latency\n\n16 ms',
    'Latency (for information)\n\n16 ms',
    'Our median response time last year was 95 ms for /search.',
  ])('none in: %s', (text) => {
    expect(latencyOf(text)).toEqual([]);
  });
});
