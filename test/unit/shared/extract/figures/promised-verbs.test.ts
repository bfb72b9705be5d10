import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const latencyOf = (text: string) => figures(slaTextOf(text)).latency.map(({ value }) => value);
const lossOf = (text: string) => figures(slaTextOf(text)).packetLoss?.value ?? null;

describe('a latency right behind the verb of its promise', () => {
  test.each([
    ['Quillbus targets 45 ms per event for delivery latency.', '45'],
    ['API latency: we aim for a median of 85 ms.', '85'],
    ['We commit to 32 ms round-trip time between both halls.', '32'],
    ['Die Latenz: Wir garantieren 42 ms im Mittel.', '42'],
  ])('%s', (text, value) => {
    expect(latencyOf(text)).toEqual([value]);
  });

  test('is none where it says when to call', () => {
    expect(latencyOf('If latency reaches 320 ms you may call us.')).toEqual([]);
  });
});

describe('packet loss', () => {
  test.each([
    ['A line is down with total loss of contact (packet loss 100%) up to our gateway.'],
    ['Es besteht ein Totalverlust der Leitung (100 % Paketverlust) bis zum Knoten.'],
    ['Hay una caída de la línea (pérdida de paquetes del 96 %) hasta la central.'],
  ])('that makes an outage is no promise: %s', (text) => {
    expect(lossOf(text)).toBe(null);
  });

  test.each([
    ['Der Paketverlust im Monat beträgt nicht mehr als 0,4 %.', '0.4'],
    ['La perte de paquets ne sera pas plus de 0,4 % par mois.', '0.4'],
    ['Packet delivery: 99.6 % of packets arrive.', '0.4'],
  ])('is promised by a limit: %s', (text, value) => {
    expect(lossOf(text)).toBe(value);
  });
});

describe('seconds below a heading for latency', () => {
  const table = (cell: string) =>
    `## Latency\n\n| Call | p95 target |\n|---|---|\n| Plain read | < 250 ms |\n| Signed write | ${cell} |`;

  test('are a latency where the cell begins with them', () =>
    expect(latencyOf(table('< 2.5 s (with the seal)'))).toEqual(['250', '2500']));

  test('are none in an aside', () =>
    expect(latencyOf(table('as read (45s cache)'))).toEqual(['250']));
});
