import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const latencyOf = (text: string) => figures(slaTextOf(text)).latency.map(({ value }) => value);
const lossOf = (text: string) => figures(slaTextOf(text)).packetLoss?.value ?? null;

describe('how long a machine takes to answer, in a verb', () => {
  test.each([
    'Lookups return in under 45 ms.',
    'Booking requests add no more than 45 ms of work on our side (carrier time excluded).',
    'Each call is answered within 45 ms (p95).',
    'A search takes no longer than 45 ms.',
    'Abfragen werden innerhalb von 45 ms beantwortet.',
    'Les requêtes sont traitées en moins de 45 ms.',
    'Le richieste sono elaborate in meno di 45 ms.',
  ])('%s', (text) => {
    expect(latencyOf(text)).toEqual(['45']);
  });

  test.each([
    'Requests that take longer than 45 ms count as failed.',
    'Webhook calls time out after 45 ms.',
    'Calls are answered within 45 seconds.',
    'Up means that the API answers within 45 ms.',
  ])('none in: %s', (text) => {
    expect(latencyOf(text)).toEqual([]);
  });
});

test.each([
  'For the phones to work well that line must show a latency below 90 ms and packet loss below 1%.',
  'Your internet connection should have a latency below 90 ms and packet loss below 1%.',
  'Ihr Anschluss muss eine Latenz unter 90 ms und einen Paketverlust unter 1 % haben.',
])('what the line of the customer has to keep is no promise: %s', (text) => {
  expect(latencyOf(text)).toEqual([]);
  expect(lossOf(text)).toBeNull();
});

describe('a table drawn with spaces whose lines ran together', () => {
  const table = (rest: string) =>
    [
      'Transit delay, hub to ring 17 ms         monthly mean',
      'Jitter                     4 ms          monthly mean',
      `Packet loss                0.3%          ${rest}`,
    ].join('\n');

  test('is read row by row', () => {
    expect(figures(slaTextOf(table('monthly mean'))).latency).toMatchObject([
      { value: '17', scope: 'Transit delay, hub to ring' },
    ]);
    expect(lossOf(table('monthly mean'))).toBe('0.3');
  });

  test('a row that is for information takes nothing from the others', () => {
    expect(latencyOf(table('typical'))).toEqual(['17']);
  });
});
