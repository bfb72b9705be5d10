import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => {
  const { response, resolution } = times(slaTextOf(text));
  return [
    ...response.map(({ severity, hours }) => ['response', severity, hours]),
    ...resolution.map(({ severity, hours }) => ['resolution', severity, hours]),
  ];
};

describe('what the words above a list say of the first time of each item', () => {
  test.each([
    'On receipt of a call an engineer shall be on site:\n\n- Class A (goods at risk): within 2 hours, and the unit shall be restored to operation within 7 hours of the call;\n- Class B (no goods at risk): within 11 hours, restored within 30 hours.',
    'We respond as follows:\n\n- Class A (goods at risk): within 2 hours, and everything is fixed within 7 hours;\n- Class B (the rest): within 11 hours, fixed within 30 hours.',
    'Wir reagieren wie folgt:\n\n- Klasse A (Ware in Gefahr): innerhalb von 2 Stunden, behoben innerhalb von 7 Stunden;\n- Klasse B (sonst): innerhalb von 11 Stunden, behoben innerhalb von 30 Stunden.',
  ])('%s', (text) => {
    expect(timesOf(text).map(([topic, , hours]) => [topic, hours])).toEqual([
      ['response', 2],
      ['response', 11],
      ['resolution', 7],
      ['resolution', 30],
    ]);
  });
});

describe('people on the call, and work picked up', () => {
  test.each([
    '- *Red* (no wages go out): someone from Systems on the call in 12 min, working again in 3 h',
    '- Red: an engineer is on the bridge within 12 minutes, fixed within 3 hours',
    '- Red: pick-up in 12 min, working again in 3 h',
    '- Red: pick up within 12 minutes, back in service within 3 hours',
    '- Red: the team dials in within 12 minutes, service restored within 3 hours',
  ])('%s', (text) => {
    expect(timesOf(text)).toEqual([
      ['response', 'Red', 0.2],
      ['resolution', 'Red', 3],
    ]);
  });
});

describe('a plan and its time in a clause', () => {
  test.each([
    "If you're on Basic you'll have our first reply within 9 hours; on Plus, within 3 hours.",
    'If you are on Basic, you get an answer within 9 hours. On Plus, within 3 hours.',
    "On Basic you have an answer within 9 hours; on Plus, it's 3 hours.",
    'Wenn Sie Basic haben, erhalten Sie eine Antwort innerhalb von 9 Stunden; mit Plus innerhalb von 3 Stunden.',
    'Si vous êtes en Basic, nous répondons sous 9 heures ; en Plus, sous 3 heures.',
  ])('%s', (text) => {
    expect(timesOf(text)).toEqual([
      ['response', 'Basic', 9],
      ['response', 'Plus', 3],
    ]);
  });
});

describe('further cases behind the first time of a line', () => {
  test.each([
    [
      '## How fast do you answer?\n\nTickets: within 5 hours, and tickets marked Site Down within 10 minutes, day and night.',
      'Site Down',
    ],
    [
      '## How fast do you answer?\n\nMessages: within 5 hours, but urgent requests within 10 minutes.',
      'urgent requests',
    ],
    [
      '## Response times\n\nRequests: within 5 hours, and calls flagged as Fire within 10 minutes.',
      'Fire',
    ],
  ])('%s', (text, name) => {
    expect(timesOf(text).map(([, severity, hours]) => [severity, hours])).toEqual([
      [expect.any(String), 5],
      [name, 1 / 6],
    ]);
  });
});

describe('columns of spaces in one paragraph', () => {
  test('each severity with both of its times', () => {
    expect(
      timesOf(
        'Severity One    response 20 minutes    fix 3 hours\nSeverity Two    response 2 hours       fix 9 hours\nSeverity Three  response 5 hours       fix 30 hours',
      ),
    ).toEqual([
      ['response', 'Severity One', 1 / 3],
      ['response', 'Severity Two', 2],
      ['response', 'Severity Three', 5],
      ['resolution', 'Severity One', 3],
      ['resolution', 'Severity Two', 9],
      ['resolution', 'Severity Three', 30],
    ]);
  });
});

describe('words in the place of the second time', () => {
  test.each([
    'Priority 4 – New joiners and questions. Response within 9 hours, done by the agreed date.',
    'Priority 4 – New joiners and questions. Response within 9 hours, completed on the agreed date.',
    'Priority 4 – New joiners and questions. Response within 9 hours, fixed as agreed.',
  ])('%s', (text) => {
    expect(timesOf(text)).toEqual([
      ['response', 'Priority 4', 9],
      ['resolution', 'Priority 4', null],
    ]);
  });
});

test('a change that is applied mends the case', () => {
  expect(
    timesOf(
      '## High\n\n- Acme will give a first response within 3 hours.\n- Acme will apply a suitable configuration change within three (3) days of the ticket.',
    ),
  ).toEqual([
    ['response', 'High', 3],
    ['resolution', 'High', 72],
  ]);
});

test('patches beside a response mend the case', () => {
  expect(
    timesOf(
      '| Severity | Response | Patch target |\n|---|---|---|\n| Critical | 3 hours | 6 days |\n| Low | 4 days | 50 days |',
    ),
  ).toEqual([
    ['response', 'Critical', 3],
    ['response', 'Low', 96],
    ['resolution', 'Critical', 144],
    ['resolution', 'Low', 1200],
  ]);
});
