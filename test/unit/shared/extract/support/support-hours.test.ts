import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { NO_SUPPORT_HOURS, SUPPORT_HOURS } from '#test/support/sla-texts/sla-phrases-times.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { blockSource, documentOf } from '#shared/read/reading.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('the hours of support in other words', () => {
  test.each([
    [
      'Onze servicedesk staat voor je klaar op werkdagen van 08.30 – 17.00 uur via de telefoon.',
      'werkdagen van 08.30 – 17.00 uur',
    ],
    [
      'O suporte está disponível de segunda a sexta-feira, das 8h às 18h.',
      'de segunda a sexta-feira, das 8h às 18h',
    ],
    [
      '| Level of support | Operating hours | Channel |\n|---|---|---|\n| Desk | 24x7 | Phone |\n| Experts | Mon-Fri 8:00-16:00 | Ticket |',
      '24x7',
    ],
    [
      '| | Bronze | Gold |\n|---|---|---|\n| **Support Hours** | | |\n| Monday - Friday (8am - 4pm) | ✔ | ✔ |\n| Weekends - (9am - 4pm) | | ✔ |',
      'Monday - Friday (8am - 4pm)',
    ],
    [
      '| Criticality | Solution |\n|---|---|\n| High | 8 hours |\n| Business hours | Weekdays - 08:00 to 12:00 / 13:00 to 17:00 |',
      'Weekdays - 08:00 to 12:00 / 13:00 to 17:00',
    ],
    [
      'Basic support hours\n\nMon-Fri 8:00am - 4:00pm CET (excluding public holidays in the city of Lund, Sweden).\n\nPriority 1:\n\n- By phone: extended support hours (24/7)',
      'Mon-Fri 8:00am - 4:00pm CET (excluding public holidays in the city of Lund, Sweden)',
    ],
    [
      '# Heures de support\n\nDu lundi au vendredi, de 9h à 17h CET.',
      'Du lundi au vendredi, de 9h à 17h CET',
    ],
    [
      'El horario de soporte es de lunes a viernes de 8:00 a 17:00.',
      'de lunes a viernes de 8:00 a 17:00',
    ],
    [
      'Il servizio di assistenza è attivo dal lunedì al venerdì dalle 9:00 alle 18:00.',
      'dal lunedì al venerdì dalle 9:00 alle 18:00',
    ],
    [
      '# Cobertura\n\nModelo de soporte estándar. 9:00–18:00 (GMT-3). Días hábiles del país.',
      '9:00–18:00 (GMT-3)',
    ],
    [
      '# Customer support\n\nWe are here Monday to Friday, 10am–4pm GMT.',
      'Monday to Friday, 10am–4pm GMT',
    ],
    ['Phone: 0800 555 0123 (Mon-Fri 9am-5pm)', 'Mon-Fri 9am-5pm'],
    [
      '## Support\n\n| Channel | Email |\n|---|---|\n| Hours | Mon-Fri 9:00-17:00 CET |',
      'Mon-Fri 9:00-17:00 CET',
    ],
    [
      'El horario de atención es de martes a sábado de 10:30 a 13:30 y de 15:00 a 19:00.',
      'de martes a sábado de 10:30 a 13:30 y de 15:00 a 19:00',
    ],
  ])('%s', (text, phrase) => {
    expect(hoursOf(text)).toBe(phrase);
  });

  test('are those of the first plan, defined elsewhere, before those that a later plan prints', () => {
    const table =
      '| | Basic | Gold |\n|---|---|---|\n| Support hours | Business hours | up to 24x7 |';
    expect(hoursOf(`${table}\n\nBusiness hours means 08:00-17:00 Monday - Friday.`)).toBe(
      '08:00-17:00 Monday - Friday',
    );
    expect(hoursOf(table)).toBe('24x7');
  });

  test('are not one of a choice', () => {
    expect(hoursOf('- Support hours (business, extended, 24x7) for each severity')).toBeNull();
  });
});

describe('the hours of support', () => {
  test.each(SUPPORT_HOURS)('in: %s', (text, phrase) => {
    expect(hoursOf(text)).toBe(phrase);
  });

  test.each(NO_SUPPORT_HOURS)('are none in: %s', (text) => {
    expect(hoursOf(text)).toBeNull();
  });

  test('stand in a row of a table, the first plan first', () => {
    const text = '| | Basic | Gold |\n|---|---|---|\n| Support hours | Mon-Fri 9:00-17:00 | 24x7 |';
    expect(hoursOf(text)).toBe('Mon-Fri 9:00-17:00');
  });

  test('stand in a column only where all rows agree', () => {
    const rows = (a: string, b: string) =>
      `| Severity | Response | Support hours |\n|---|---|---|\n| P1 | 1 hour | ${a} |\n| P2 | 4 hours | ${b} |`;
    expect(hoursOf(rows('24x7', '24x7'))).toBe('24x7');
    expect(hoursOf(rows('24x7', '8x5'))).toBeNull();
  });

  test('stand below a title, or in the sentence after the term', () => {
    expect(hoursOf('# Telephone support\n\n9:00 to 17:00 Monday to Friday')).toBe(
      '9:00 to 17:00 Monday to Friday',
    );
    expect(
      hoursOf(
        'Support hours are the times when we help. These are guaranteed from 9:00 to 17:00 on weekdays.',
      ),
    ).toBe('9:00 to 17:00 on weekdays');
  });

  test('stand over several lines of one paragraph', () => {
    const text = 'Support hours:\nMonday to Friday\n07:00 - 15:00';
    const node = {
      type: 'paragraph' as const,
      number: null,
      text: [{ type: 'text' as const, text, marks: [] }],
      source: blockSource(0),
    };
    const document = documentOf([node], { title: '', language: 'en' });
    expect(supportHours(slaText(document)).supportHours?.text).toBe(
      'Monday to Friday\n07:00 - 15:00',
    );
  });
});

describe('the hours of support beside other hours', () => {
  test('are not those at which the service can be used', () => {
    const text =
      'The portal runs 24/7, though help is only given in office hours.\n\n**Office hours:** 9:00 - 16:00 CET Monday - Friday';
    expect(hoursOf(text)).toBe('9:00 - 16:00 CET Monday - Friday');
  });

  test('are rather those for every case than those for urgent ones', () => {
    const text = [
      '## Canales de soporte',
      '',
      '| Canal | Horario |',
      '| --- | --- |',
      '| Línea crítica | 24/7 |',
      '| Correo | Lunes a viernes, 8:00–17:00 |',
    ].join('\n');
    expect(hoursOf(text)).toBe('Lunes a viernes, 8:00–17:00');
  });
});

describe('hours that are only named, in brackets or behind a label', () => {
  test.each([
    ['Support by email: desk@example.test (business hours, UTC+2)', 'business hours, UTC+2'],
    [
      'Our support team can be reached by chat (office hours, Lisbon time).',
      'office hours, Lisbon time',
    ],
    ['Support: business hours only', 'business hours'],
    ['Support erreichbar per E-Mail (Geschäftszeiten, MEZ)', 'Geschäftszeiten, MEZ'],
    [
      'Support disponible par courriel (heures ouvrées, heure de Paris)',
      'heures ouvrées, heure de Paris',
    ],
    ['Soporte disponible por correo (horario laboral, UTC-3)', 'horario laboral, UTC-3'],
    ['Suporte disponível por e-mail (horário comercial, BRT)', 'horário comercial, BRT'],
  ])('%s', (text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });

  test('say nothing where they are those of a time to answer', () => {
    expect(hoursOf('Support is available; answers within 6 hours (business hours).')).toBeNull();
  });
});

describe('windows of support below their heading', () => {
  test.each([
    [
      '## Janela de atendimento\n- **Base/Plus**: seg-sex, 8h-17h (fuso: Lisboa)\n- **Prime**: S1 24x7',
      'seg-sex, 8h-17h',
    ],
    ['## Horário de suporte\n\nDe 2ª a 6ª feira, das 8h às 17h', 'De 2ª a 6ª feira, das 8h às 17h'],
    ['## Fenêtre de support\n- Base : lun-ven, 9h-17h', 'lun-ven, 9h-17h'],
    ['## Supportfenster\n- Basis: Mo-Fr 8-17 Uhr', 'Mo-Fr 8-17 Uhr'],
    ['## Finestra di assistenza\n- Base: lun-ven 9:00-17:00', 'lun-ven 9:00-17:00'],
    [
      'Onze helpdesk is bereikbaar van maandag tot en met vrijdag, 08:30 - 17:00 uur.',
      'van maandag tot en met vrijdag, 08:30 - 17:00 uur',
    ],
  ])('%s', (text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });
});
