import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('verbs, labels and hours of the languages', () => {
  test.each([
    [
      'a plan of Portuguese hours below its title',
      '3.1 Suporte Essencial\n\n  • Horário: Terça a sábado, 8h às 17h (Recife)\n  • Canais: e-mail',
      'Terça a sábado, 8h às 17h',
    ],
    [
      'a week from day to day in French',
      'Le support est joignable du lundi 7 h au vendredi 19 h (heure de Paris).',
      'lundi 7 h au vendredi 19 h (heure de Paris)',
    ],
    [
      'a week from day to day in English',
      'Our support desk is open from Sunday 6 pm to Friday 6 pm GMT.',
      'Sunday 6 pm to Friday 6 pm GMT',
    ],
    [
      'hours of the morning and the evening',
      "Le service d'assistance répond de 8 h du matin à 6 h du soir, du lundi au samedi.",
      '8 h du matin à 6 h du soir, du lundi au samedi',
    ],
    [
      'an arrow between the times',
      'Support hours: Monday to Friday, 08:30 ➔ 17:30 (CET)',
      'Monday to Friday, 08:30 ➔ 17:30 (CET)',
    ],
    [
      'a dash that was lost',
      'Support hours: Monday to Friday, 08:30 � 17:30 (CET)',
      'Monday to Friday, 08:30 � 17:30 (CET)',
    ],
    [
      'Italian h24 with the days of the year',
      "L'assistenza telefonica è fornita H24, 365 giorni l'anno.",
      "H24, 365 giorni l'anno",
    ],
    [
      'Italian h24 with the days of the week',
      'Il fornitore garantisce un servizio di assistenza h24 7 giorni su 7.',
      'h24 7 giorni su 7',
    ],
    [
      'Italian h24 behind a verb of giving',
      'Forniamo supporto tecnico H24 7/7 tramite ticket.',
      'H24 7/7',
    ],
    ['support that is', 'Support is 24x7.', '24x7'],
    [
      'support that runs',
      'Support runs Monday to Friday, 8:00 to 18:00 UK time.',
      'Monday to Friday, 8:00 to 18:00 UK time',
    ],
    [
      'support that is from … to',
      'Technical support is from 9am to 5pm on weekdays.',
      '9am to 5pm on weekdays',
    ],
    [
      'lines that are open',
      'Lines open: 07:00-22:00 Mon-Fri, 08:00-16:00 Sat.',
      '07:00-22:00 Mon-Fri, 08:00-16:00 Sat',
    ],
    ['phones that are answered', 'Phones answered: Mon-Fri 8am-6pm', 'Mon-Fri 8am-6pm'],
    ['a counter that is staffed', 'Counter staffed: weekdays 9:00-16:30', 'weekdays 9:00-16:30'],
    ['a German control room', 'Leitstelle besetzt: Mo-Fr 6:00-22:00 Uhr', 'Mo-Fr 6:00-22:00 Uhr'],
    [
      'a French switchboard',
      'Standard téléphonique ouvert : du lundi au vendredi, 8h30-18h',
      'du lundi au vendredi, 8h30-18h',
    ],
    [
      'a Dutch sentence that points back',
      'U kunt de helpdesk bellen. Deze is open op werkdagen van 8.00 tot 17.30 uur.',
      'werkdagen van 8.00 tot 17.30 uur',
    ],
    [
      'a Spanish sentence that points back',
      'Puede contactar con el servicio de asistencia. Este está disponible de lunes a jueves de 9:00 a 18:00.',
      'de lunes a jueves de 9:00 a 18:00',
    ],
    [
      'a Portuguese sentence that points back',
      'Contacte o suporte por e-mail. Ele funciona de segunda a sexta, das 9h às 18h.',
      'de segunda a sexta, das 9h às 18h',
    ],
    [
      'Spanish hours that are offered',
      'Ofrecemos soporte técnico las 24 horas del día, los 7 días de la semana.',
      'las 24 horas del día, los 7 días de la semana',
    ],
    [
      'Portuguese hours that are given',
      'Prestamos suporte técnico de segunda a sexta-feira, das 8h às 18h.',
      'de segunda a sexta-feira, das 8h às 18h',
    ],
    [
      'Dutch hours that are offered',
      'Wij bieden ondersteuning op werkdagen tussen 8.30 en 17.00 uur.',
      'werkdagen tussen 8.30 en 17.00 uur',
    ],
    [
      'French hours that are ensured',
      'Nous assurons une assistance du lundi au vendredi de 9h à 18h.',
      'du lundi au vendredi de 9h à 18h',
    ],
    [
      'Portuguese hours with their zone',
      'O atendimento é feito em dias úteis, das 8h às 18h (horário de Brasília).',
      'dias úteis, das 8h às 18h (horário de Brasília)',
    ],
    [
      'a queue that is staffed',
      'We staff the support queue 06:00–22:00 UTC, seven days a week.',
      '06:00–22:00 UTC, seven days a week',
    ],
    ['what a plan includes', 'Enterprise: 99.9% monthly uptime. Includes 24/7 support.', '24/7'],
    [
      'a desk that is maintained',
      'The Provider shall maintain a help desk which operates twenty-four hours a day, seven days a week.',
      'twenty-four hours a day, seven days a week',
    ],
    [
      'people at any time',
      'Our engineers can be called at any time, day or night.',
      'at any time, day or night',
    ],
    [
      'a room at all hours',
      'The control room is staffed at all hours, every day of the year.',
      'at all hours, every day of the year',
    ],
    ['Dutch day and night', 'Onze servicedesk is dag en nacht bereikbaar.', 'dag en nacht'],
    [
      'Italian people who answer',
      'Gli operatori rispondono dal lunedì al venerdì, dalle 9 alle 18.',
      'dal lunedì al venerdì, dalle 9 alle 18',
    ],
    [
      'a call-out service that runs',
      'The call-out service runs 24 hours a day, every day of the year.',
      '24 hours a day, every day of the year',
    ],
  ])('are read from %s', (_, text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });

  test.each([
    [
      'a service watched',
      'The dashboard shows 24/7 the state of the network. Support tickets are answered in 4 hours.',
    ],
    ['watching and dashboards', '24/7 monitoring and support dashboards'],
    ['planned maintenance', 'Scheduled maintenance: Sunday 02:00 - 06:00 UTC.'],
    ['the portal itself', 'The portal is available 24/7.'],
    ['an upgrade', 'Upgrade to Gold for 24/7 support.'],
    ['deliveries', 'Deliveries: Mon-Fri 8:00-16:00.'],
    ['questions of billing', 'Billing questions: Mon-Fri 9-17.'],
    [
      'an example',
      'Example: if support is contacted on Friday from 16:00 to 18:00, the clock stops.',
    ],
    ['the past', 'Last year the desk was open 24/7.'],
    ['what may be bought', 'Premium customers may buy 24/7 support for 300 EUR.'],
    ['gates', 'Gates open: 7:00-22:00 every day. Museum visitors welcome.'],
    ['backups', 'Backups run daily from 02:00 to 04:00. They are available to support.'],
    ['what is not included', '24x7 support is not included.'],
    ['a batch window', 'Support for version 8 ends 2026. Batch window: 22:00 - 06:00.'],
  ])('are not read from %s', (_, text) => {
    expect(hoursOf(text)).toBeNull();
  });
});
