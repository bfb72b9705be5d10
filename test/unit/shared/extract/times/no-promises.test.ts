import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const GRADED = '| Severity | Response |\n|---|---|\n| P1 | 2 hours |\n| P2 | 6 hours |\n\n';

describe('levels of the support desk are no severities', () => {
  test.each([
    '### Level 2: Technical team\n- Hard cases\n- Response: <3 hours',
    '### Tier 3 – Developers\n- Response time: 1 hour',
    '### L2 Support engineers\n\nResponse time: 3 hours',
    '### Nivel 2 - Soporte técnico\n- Tiempo de respuesta: 3 horas',
    '### Niveau 3 : équipe de développement\n- Temps de réponse : 3 heures',
    '### Stufe 2: Technischer Support\n- Reaktionszeit: 3 Stunden',
    '### Livello 2 – Assistenza tecnica\n- Tempo di risposta: 3 ore',
    '### Nível 3 — Equipe de produto\n- Tempo de resposta: 3 horas',
    '```\nNIVEL 2 — Consultor externo\n  └── Tiempo de respuesta: 3-5 horas\n  └── Responsable: consultor\n```',
  ])('%s', (block) => {
    expect(timesOf(GRADED + block).response.map(({ hours }) => hours)).toEqual([2, 6]);
  });

  test('and are read where the text has no others', () => {
    const { response } = timesOf(
      '| Support | Response |\n|---|---|\n| Level 1 support | 2 hours |\n| Level 2 support | 6 hours |',
    );
    expect(response.map(({ severity, hours }) => [severity, hours])).toEqual([
      ['Level 1 support', 2],
      ['Level 2 support', 6],
    ]);
  });

  test.each(['Level 1 – Critical', 'Level 2: Support issues', 'Tier 1 (urgent support)'])(
    '%s is a severity',
    (name) => {
      const { response } = timesOf(`${GRADED}### ${name}\n- Response time: 1 hour`);
      expect(response.map(({ hours }) => hours)).toEqual([2, 6, 1]);
    },
  );
});

describe('what is said not to be promised', () => {
  test.each([
    'A reply is not a commitment to have repaired the fault in three hours.',
    'This is no guarantee that the issue is resolved within 3 hours.',
    'Nothing here is meant as a target and is not a promise to resolve tickets within 3 hours.',
    'Das ist keine Zusage, dass die Störung innerhalb von 3 Stunden behoben ist.',
    "Ce n'est pas un engagement de résolution sous 3 heures.",
    'Non è una garanzia di risoluzione entro 3 ore.',
    'No es un compromiso de resolución en 3 horas.',
    'Não é um compromisso de resolução em 3 horas.',
    'Dit is geen garantie dat de storing binnen 3 uur is opgelost.',
  ])('%s', (text) => {
    expect(timesOf(text).resolution).toEqual([]);
  });

  test.each([
    'Poor support means:\n\n- >30 hour response',
    'Good support means:\n\n- <3 hour average response',
    '### Shop is broken\n- Usual words: "It is down"\n- Response: URGENT - fix within 9 hours\n- Prevention: tests',
    '### Button is dead\n- Usual words: "It does nothing"\n- Response: look at it immediately, fix soon',
    'To claim a credit: write to us within 20 days. We check the logs and respond within 6 business days.',
    '## Credit requests\n\nWe respond within 6 business days.',
    'Each Friday we send a report on uptime and response times within 3 business days.',
    'The client names two contacts and answers questions of the support team within 3 days.',
  ])('%s', (text) => {
    expect(timesOf(text).response).toEqual([]);
  });

  test('a plan to mend is not the mending', () => {
    const { resolution } = timesOf(
      'If it happens again:\n\n1. **Remediation plan**: a plan in writing is provided within 9 business days\n2. **Improvement plan**: within 12 days',
    );
    expect(resolution).toEqual([]);
  });

  test('an answer goes on until something is solved', () => {
    const { response } = timesOf(
      '### Priority 1\n\n- Response: immediate, with all people at work until resolved.',
    );
    expect(response.map(({ severity }) => severity)).toEqual(['Priority 1']);
  });
});

test('Dutch answers, each behind its name', () => {
  const { response } = timesOf(
    'Reactietijden\n\n- Gewone hulp: Wij proberen alle vragen binnen 6 uur te beantwoorden tijdens kantooruren.\n- Spoedhulp: Voor een winkel die stilligt geldt een responstijd van 2 uur, 24/7.',
  );
  expect(response.map(({ severity, hours, coverage }) => [severity, hours, coverage])).toEqual([
    ['Gewone hulp', 6, 'kantooruren'],
    ['Spoedhulp', 2, '24/7'],
  ]);
});

test('how long the other side may be silent is no time of support', () => {
  const table =
    '| Case | Action |\n|---|---|\n| No news for 9 days (P3) | Closed if no response within 5 hours |';
  expect(timesOf(`${GRADED}${table}`).response.map(({ hours }) => hours)).toEqual([2, 6]);
  expect(timesOf('A P3 ticket is closed if there is no reply in 5 days.').resolution).toEqual([]);
});
