import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const said = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, plan, text }) => [severity, plan, text]);

describe('columns of severities beside rows of ranks', () => {
  test('name the severities, and the rank what is hit', () => {
    const { response } = timesOf(
      'Response times\n\n| Priority class | Fatal | Severe | Minor |\n|---|---|---|---|\n| 1 | 10min | 20min | 50min |\n| 2 | 25min | 35min | 70min |',
    );
    expect(said(response)).toEqual([
      ['Fatal', 'Priority class 1', '10min'],
      ['Severe', 'Priority class 1', '20min'],
      ['Minor', 'Priority class 1', '50min'],
      ['Fatal', 'Priority class 2', '25min'],
      ['Severe', 'Priority class 2', '35min'],
      ['Minor', 'Priority class 2', '70min'],
    ]);
  });
});

describe('cells that say no time of their own', () => {
  test.each([
    'As per the SLA level',
    'According to contract',
    'Secondo il livello',
    'Gemäß Vertrag',
    'Selon le contrat',
    'Según prioridad',
    'Updated every 20 minutes',
    'Aggiornata ogni 20 minuti',
    'Aktualisierung alle 20 Minuten',
    'Mis à jour toutes les 20 minutes',
  ])('%s', (cell) => {
    const { response } = timesOf(
      `| Channel | Response time |\n|---|---|\n| Email | 5 hours |\n| Portal | ${cell} |`,
    );
    expect(said(response)).toEqual([['Email', '', '5 hours']]);
  });
});

describe('what is resolved or answered, and is no case of support', () => {
  test.each([
    ['DNS resolution', '< 40ms'],
    ['Name resolution', '2 seconds'],
    ['Screen resolution', '1 day'],
    ['Dispute resolution', '20 days'],
    ['Latencia de respuesta', '3 s'],
    ['Latenza di risposta', '3 s'],
  ])('%s', (label, value) => {
    const { response, resolution } = timesOf(
      `| Metric | Target | How it is measured |\n|---|---|---|\n| ${label} | ${value} | Probe time in 5 minutes |`,
    );
    expect([...response, ...resolution]).toEqual([]);
  });
});

describe('lines below a heading of times', () => {
  const TABLE =
    '| Priority | Meaning | Response | Resolution |\n|---|---|---|---|\n| P1 | All is down. | 20 minutes | 3 hours |\n| P2 | Some is slow. | 2 hours | 9 hours |';

  test('that say the table again name no case of their own', () => {
    const { response, resolution } = timesOf(
      `# Response and resolution times\n\n${TABLE}\n\nAll is down.\n\nResponse\n\n20 minutes\n\nResolution\n\n3 hours`,
    );
    expect(said(response)).toEqual([
      ['P1', '', '20 minutes'],
      ['P2', '', '2 hours'],
    ]);
    expect(said(resolution)).toEqual([
      ['P1', '', '3 hours'],
      ['P2', '', '9 hours'],
    ]);
  });

  test('of the notice of a breach are no response', () => {
    const { response } = timesOf(
      '### Incident response\n\n- Notice: within 36 hours of breach detection\n- Patching: within 24 hours of a vulnerability',
    );
    expect(response).toEqual([]);
  });
});

describe('an answer that did not come', () => {
  test.each([
    '1. Email\n(nessuna risposta entro 25 min per P0)',
    'If there is no response within 25 minutes for P1, phone us.',
    'Ninguna respuesta en 25 minutos para P1: llame.',
    'Aucune réponse sous 25 minutes pour P1 : appelez.',
  ])('%s', (text) => {
    expect(timesOf(text).response).toEqual([]);
  });
});
