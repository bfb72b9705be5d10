import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const figuresOf = (text: string) => figures(slaTextOf(text));

describe('latency', () => {
  test.each([
    ['Average round-trip latency will be 45 ms or less.', ['45']],
    ['Network latency shall not exceed 60 milliseconds.', ['60']],
    ['Customers shall not experience a latency of greater than 80 ms.', ['80']],
    ['The monthly RTT within Europe is less than 35ms.', ['35']],
    ['Latency: 12.5 ms', ['12.5']],
    ['Die Latenz im Kernnetz beträgt maximal 20 ms.', ['20']],
    ['La latence moyenne est inférieure à 30 ms.', ['30']],
    ['Il tempo di risposta delle API resta inferiore a 350 ms.', ['350']],
    ['El tiempo medio de respuesta de la API es inferior a 250 ms.', ['250']],
    ['Die API-Antwortzeit liegt unter 150 ms.', ['150']],
    ['DNS responses will be sent in under 90 ms.', ['90']],
    ['API response times are below 220 ms.', ['220']],
    [
      '| Route | Latency |\n|---|---|\n| Oslo – Turin | 40 ms |\n| Lyon – Quito | 190 ms |',
      ['40', '190'],
    ],
    ['| | Target |\n|---|---|\n| Network latency | 55 ms |\n| Jitter | 3 ms |', ['55']],
    ['## Latency\n\n| From | To | Limit |\n|---|---|---|\n| Bern | Wien | 18 ms |', ['18']],
    ['Latency is below 24 ms, packet loss not more than 0.2 %, and jitter below 6 ms.', ['24']],
    [
      'Round-trip latency and jitter to each edge router do not exceed an average of 70 milliseconds over a ten-minute period.',
      ['70'],
    ],
    ['Die Latenz bleibt im Mittel unter 25 ms, gemessen über einen Monat.', ['25']],
    ['Latency will be under 30 ms averaged over the month.', ['30']],
    [
      'Latency\n\n| Kind of call | p50 | p99 |\n|---|---|---|\n| Plain lookup | < 40ms | < 180ms |\n| Deep lookup (deep=true) | < 120ms | < 450ms |',
      ['40', '180', '120', '450'],
    ],
    ['The latency that we promise:\n\n| Region | Limit |\n|---|---|\n| North | 40 ms |', ['40']],
    ['Latency targets:\n\n- p50: 45 ms\n- p99: 210 ms', ['45', '210']],
    ['## Latenz\n\n- p95: 45 ms\n- Median: 21 ms', ['45', '21']],
    ['A latência da rede não ultrapassa 35 ms.', ['35']],
    ['De latentie binnen het netwerk is maximaal 15 ms.', ['15']],
  ])('%s', (text, values) => {
    expect(figuresOf(text).latency.map(({ value }) => value)).toEqual(values);
  });

  test.each([
    'An outage is a latency of more than 500 ms.',
    'Latency over 200 ms is logged.',
    'Latency is measured every 500 ms over a day.',
    'Latency\n\n| Kind of call | Jitter |\n|---|---|\n| Plain | 4 ms |',
    'If latency exceeds 200 ms, open a ticket.',
    'Expected latency: 60 ms (indicative only)',
    'Jitter shall not exceed 2 ms.',
    'The API answers within 300 ms.',
  ])('is none in: %s', (text) => {
    expect(figuresOf(text).latency).toEqual([]);
  });
});

test('a latency is of the row, and of the share of calls that the column names', () => {
  expect(
    figuresOf(
      'Latency\n\n| Call | p50 | p99 |\n|---|---|---|\n| Lookup | 40 ms | 180 ms |',
    ).latency.map(({ scope }) => scope),
  ).toEqual(['Lookup p50', 'Lookup p99']);
});

describe('packet loss', () => {
  test.each([
    ['Packet loss will not exceed 0.1% a month.', '0.1'],
    ['Average packet loss of 0.5% or less', '0.5'],
    ['We guarantee a packet delivery of 99.9%.', '0.1'],
    ['| Metric | Target |\n|---|---|\n| Packet loss | ≤ 0.3 % |', '0.3'],
    ['Der Paketverlust liegt unter 0,2 %.', '0.2'],
    ['We guarantee 0% packet loss inside the ring.', '0'],
    ['- No packet loss between our halls\n- Two days back for each 1% of packet loss', '0'],
    ['Packet loss: zero', '0'],
    [
      'Packet loss to each edge router does not exceed an average of 0.2% over a ten-minute period.',
      '0.2',
    ],
    ['A perda de pacotes não ultrapassa 0,2 % por mês.', '0.2'],
    ['Het pakketverlies is niet meer dan 0,2% per maand.', '0.2'],
    ['In any month no more than 0.2% of packets are lost.', '0.2'],
    ['| Metric | Target |\n|---|---|\n| Packet loss | none |', '0'],
    ['The backbone will have zero packet loss.', '0'],
    ['Kestrel garantiert: kein Paketverlust im Kernnetz.', '0'],
    ['Nous garantissons aucune perte de paquets.', '0'],
  ])('%s', (text, value) => {
    expect(figuresOf(text).packetLoss?.value).toBe(value);
  });

  test.each([
    'Downtime is any period with packet loss of more than 50%.',
    'If packet loss exceeds 5%, the network is unavailable.',
    'Packet loss will be within the reference value.',
    'No packet loss was observed in March.',
    'No packet loss guarantee is given.',
    'We do not promise zero packet loss.',
    'If there is no packet loss, the line counts as up.',
  ])('is none in: %s', (text) => {
    expect(figuresOf(text).packetLoss).toBeNull();
  });
});

describe('durability and recovery', () => {
  test('durability is a percentage or a count of nines', () => {
    expect(figuresOf('Objects have 99.999999999% durability.').durability?.value).toBe(
      '99.999999999',
    );
    expect(figuresOf('Storage is built for eleven nines of durability.').durability?.value).toBe(
      '99.999999999',
    );
    expect(figuresOf('The service has 99.9% uptime.').durability).toBeNull();
  });

  test.each([
    [
      'The Recovery Time Objective (RTO) is 4 hours and the Recovery Point Objective (RPO) is 1 hour.',
      '4',
      '1',
    ],
    ['RPO: 15 minutes\n\nRTO: 2 hours', '2', '0.25'],
    ['| Metric | Value |\n|---|---|\n| RTO | 8 h |\n| RPO | 24 h |', '8', '24'],
    ['| Tier | RTO | RPO |\n|---|---|---|\n| A | 1 day | 4 hours |', '24', '4'],
  ])('%s', (text, time, point) => {
    const { recoveryTime, recoveryPoint } = figuresOf(text);
    expect([recoveryTime?.value, recoveryPoint?.value]).toEqual([time, point]);
  });

  test('recovery without a figure stays empty', () => {
    expect(figuresOf('RTO and RPO are agreed in writing.')).toMatchObject({
      recoveryTime: null,
      recoveryPoint: null,
    });
  });
});

describe('latency in seconds', () => {
  test.each([
    ['Search latency p95: under 1.5 seconds', ['1500']],
    ['| Kennzahl | Zielwert |\n|---|---|\n| Latenz p99 | < 2,5 Sekunden |', ['2500']],
    [
      '| Metric | Target |\n|---|---|\n| Latency, p50 | < 3 s |\n| Latency, p99 | < 7 s |',
      ['3000', '7000'],
    ],
    ['La latence reste inférieure à 2 secondes.', ['2000']],
  ])('%s', (text, values) => {
    expect(figuresOf(text).latency.map(({ value }) => value)).toEqual(values);
  });

  test.each(['Our operators answer within 20 seconds.', 'A delay of 5 seconds is usual.'])(
    'is none in: %s',
    (text) => {
      expect(figuresOf(text).latency).toEqual([]);
    },
  );
});

describe('the latency from which something is a fault', () => {
  test.each([
    '| Level | Meaning | Target |\n|---|---|---|\n| P2 | Partly degraded: latency >3s | fix soon |',
    '| Severity | Meaning |\n|---|---|\n| High | Latency more than 400 ms |',
    '| Stufe | Bedeutung |\n|---|---|\n| Hoch | Latenz über 400 ms |',
  ])('is no promise: %s', (text) => {
    expect(figuresOf(text).latency).toEqual([]);
  });

  test('is one where it may not be exceeded', () => {
    expect(
      figuresOf('| Metric | Target |\n|---|---|\n| Latency | no more than 35 ms |').latency.map(
        ({ value }) => value,
      ),
    ).toEqual(['35']);
  });
});

test('a latency that is promised twice in the same words is one', () => {
  const { latency } = figuresOf(
    'Our average latency is below 45 ms. Wembley ensures that the average latency is below 45 ms.',
  );
  expect(latency.map(({ value, citations }) => [value, citations.length])).toEqual([['45', 2]]);
});

describe('figures that two routes or a wish stand beside', () => {
  test('each route keeps its own latency', () => {
    const { latency } = figuresOf(
      'Within Norway the mean delay shall not exceed 9 ms and, between Bergen and Riga, 31 ms.',
    );
    expect(latency.map(({ value, scope }) => [value, scope])).toEqual([
      ['9', 'Norway'],
      ['31', 'Bergen and Riga'],
    ]);
  });

  test.each([
    'Rule of thumb: have no more than 120 ms of delay and less than 2% packet loss.',
    'We recommend a line with a latency of at most 90 ms and a packet loss below 1%.',
    'Callers need a delay of at most 110 ms and a packet loss below 1%.',
  ])('what a line should be like is no promise: %s', (text) => {
    const { latency, packetLoss } = figuresOf(text);
    expect([latency, packetLoss]).toEqual([[], null]);
  });

  test('a loss beside the ratio of delivery is the loss', () => {
    const text =
      'The packet delivery ratio is kept such that packet loss in the core does not exceed 0.2%.';
    expect(figuresOf(text).packetLoss?.value).toBe('0.2');
  });

  test('the time that a server takes is a latency', () => {
    const text = 'The median processing time for an order is 280 ms or less.';
    expect(figuresOf(text).latency.map(({ value }) => value)).toEqual(['280']);
  });
});
