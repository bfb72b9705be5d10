import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const targets = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent }) => percent);

describe('a share of cases that are handled in time is no availability', () => {
  test.each([
    '## Target SLA compliance rates\n\n- P1: **97%**\n- P2: **93%**',
    '## SLA attainment by priority\n\n- Critical: 98%\n- High: 95%',
    'Zielwerte der SLA-Einhaltung:\n\n- Kritisch: 98 %\n- Hoch: 95 %',
    '## Taux de respect des SLA\n\n- P1 : 98 %\n- P2 : 95 %',
    '## Cumplimiento del SLA\n\n- P1: 98%\n- P2: 95%',
    '## Rispetto degli SLA\n\n- P1: 98%\n- P2: 95%',
    '## Naleving van de SLA\n\n- P1: 98%\n- P2: 95%',
    '## Cumprimento do SLA\n\n- P1: 98%\n- P2: 95%',
    '## SLA goals\n\n- Sev 1: 98%\n- Sev 2: 92%',
    '## Service levels\n\n- Ticket attainment: 97%\n- Occupancy: 91%\n- Churn: 99%',
    '## SLA\n\n- Page loads: 95% under 2 seconds\n- Searches: 99% below 1 s\n- Reports: 98 % unter 5 Sekunden',
    '## SLA\n\n- Recherches : 97 % en moins de 2 secondes\n- Ricerche: 96% in meno di 3 secondi',
    '## Warnings of the SLA\n\n- Red: 90% of SLA time elapsed\n- Amber: 92% of the response time used',
    '## SLA-Warnstufen\n\n- Gelb: 90 % der Lösungszeit verstrichen',
    '## SLO of availability and work\n\n| SLO | Target | Error budget |\n|---|---|---|\n| Rendering success rate | ≥ 95% | 5% may fail |\n| Asset download success | ≥ 99.5% | 0.5% may fail |',
    'Beschikbaarheid van de helpdesk: 95% van de oproepen wordt aangenomen.',
    'Disponibilidade do suporte: 98% dos chamados são atendidos.',
    'Availability reports are delivered on time 98% of the time.',
    'Verfügbarkeitsberichte kommen zu 98 % fristgerecht.',
  ])('%s', (text) => {
    expect(targets(text)).toEqual([]);
  });
});

describe('neither is the presence of people, nor a level of the past', () => {
  test.each([
    'Agent availability: 90%',
    'Support staff will be available 95% of the working day.',
    'Unsere Techniker sind zu 95 % der Arbeitszeit erreichbar.',
    'A disponibilidade no ano passado foi de 99,97%.',
    'De beschikbaarheid was het afgelopen jaar 99,97%.',
    'La disponibilità negli ultimi dodici mesi: 99,97%',
    'In 2024 we reached an uptime of 99.98%.',
    'Verfügbarkeit im Jahr 2023: 99,97 %.',
    'Uptime is shown on our status page (currently 99.97%).',
    'Industry studies show that 99.9% availability costs more.',
    'Competitors offer 99.5% uptime.',
    'If you need 99.99% availability, ask us.',
    'Spare parts availability: 95%.',
    'Voorbeeld: bij een beschikbaarheid van 99,2% krijgt u 5%.',
    'Exemplo: com disponibilidade de 99,2%, o crédito é de 5%.',
    'Wij kunnen geen beschikbaarheid van 99,9% garanderen.',
    'Não garantimos disponibilidade de 99,9%.',
  ])('%s', (text) => {
    expect(targets(text)).toEqual([]);
  });
});

describe('nor what somebody else promises', () => {
  test.each([
    'Nimbus is our infrastructure provider. Nimbus promises 99.95% uptime.',
    'We host with Nimbus Cloud, our hosting partner. Nimbus Cloud guarantees 99.95% uptime.',
    'Our hosting partner, Nimbus, guarantees 99.9% network availability.',
    'Nimbus states an availability of 99.95% as per their SLA.',
    'Die Systeme laufen bei unserem Rechenzentrumspartner Nimbus. Nimbus garantiert 99,95 % Verfügbarkeit.',
    'Notre hébergeur Nimbus garantit une disponibilité de 99,95 %.',
    'Il nostro fornitore di hosting Nimbus garantisce una disponibilità del 99,95%.',
    'Nuestro proveedor de alojamiento Nimbus garantiza una disponibilidad del 99,95%.',
  ])('%s', (text) => {
    expect(targets(text)).toEqual([]);
  });

  test('while the own word beside it stays', () => {
    expect(
      targets(
        'Heron guarantees an uptime of 99.2%. Nimbus is our infrastructure provider. Nimbus promises 99.95% uptime.',
      ),
    ).toEqual(['99.2']);
  });
});

describe('a figure that calculates is none', () => {
  test('as the whole of a formula under short headings', () => {
    expect(
      targets(
        '## 2.1 Availability Target\n\n## 2.2 Calculation\n\nAvailability is calculated as: uptime minutes / (total minutes - maintenance) × 100%\n\n## 2.3 Exclusions (do not count as downtime)\n\n- Maintenance',
      ),
    ).toEqual([]);
  });

  test('as the second bound of a band that leaves out its sign', () => {
    expect(
      targets(
        'The portal is available 99.7% of the time in a month. You get 10% of the fee if the monthly uptime is between 98.0% and 99.7%; or 25% of the fee if the monthly uptime is between 98.0% and 95.0',
      ),
    ).toEqual(['99.7']);
  });
});

describe('a level that others may buy', () => {
  test.each([
    'Higher tiers (99.98%) are available under a premium contract.',
    'Higher availability of 99.98% is offered on request.',
    'A better uptime guarantee (99.98%) can be agreed with an enterprise plan.',
    'Höhere Verfügbarkeiten (99,98 %) sind auf Anfrage erhältlich.',
    'Des niveaux supérieurs (99,98 %) sont disponibles sur demande.',
    'Livelli superiori (99,98%) sono disponibili su richiesta.',
    'Niveles superiores (99,98%) están disponibles bajo petición.',
    'Níveis superiores (99,98%) estão disponíveis sob consulta.',
    'Hogere niveaus (99,98%) zijn op aanvraag beschikbaar.',
  ])('is not promised to all: %s', (text) => {
    expect(targets(`## Availability\n\nWe guarantee 99.5% uptime per month. ${text}`)).toEqual([
      '99.5',
    ]);
  });

  test.each([
    'Higher plans are guaranteed 99.98% uptime.',
    'The higher availability level of 99.98% is guaranteed for all plans.',
    'The platform is available 99.98% of the time.',
  ])('but this is: %s', (text) => {
    expect(targets(text)).toEqual(['99.98']);
  });
});

test('what was measured is no promise', () => {
  const past = 'In May we measured 99.98% uptime, and recorded 99.93% in June.';
  expect(targets(`We guarantee 99.5% uptime per month. ${past}`)).toEqual(['99.5']);
});
