import { describe, expect, test } from 'vitest';
import { extract } from '#shared/extract/extract.ts';
import { flatTerms } from '#shared/extract/flat-terms.ts';
import { readText } from '#shared/read/text/read-text.ts';

function responsesOf(text: string) {
  const read = readText(text, 'sla.md');
  if (!read.ok) throw new Error(read.error.message);
  return flatTerms(extract(read.value.document)).responseTimes.map(({ severity, plan, hours }) => [
    severity,
    plan,
    hours,
  ]);
}

describe('times for other programs', () => {
  test('name a severity without its explanation where a plan tells the times apart', () => {
    const text = [
      '## Support response times',
      '',
      '| Plan | Critical (all is down) | Low (a question) |',
      '| --- | --- | --- |',
      '| Bronze | 7 hours | 60 hours |',
      '| Silver | 2 hours | 30 hours |',
    ].join('\n');
    expect(responsesOf(text)).toEqual([
      ['Critical', 'Bronze', 7],
      ['Low', 'Bronze', 60],
      ['Critical', 'Silver', 2],
      ['Low', 'Silver', 30],
    ]);
  });

  test('name it as it is printed where there are no plans', () => {
    const text = [
      '## Support response times',
      '',
      '| Severity | Response time |',
      '| --- | --- |',
      '| Critical (all is down) | 7 hours |',
      '| Low (a question) | 60 hours |',
    ].join('\n');
    expect(responsesOf(text)).toEqual([
      ['Critical (all is down)', null, 7],
      ['Low (a question)', null, 60],
    ]);
  });
});

describe('credits for other programs', () => {
  const belowOf = (text: string) => {
    const read = readText(text, 'sla.md');
    if (!read.ok) throw new Error(read.error.message);
    return flatTerms(extract(read.value.document)).creditTiers.map(({ below }) => below);
  };
  const OUTAGES =
    'Credits by length of outage:\n\n- 15 to 50 minutes: one day\n- more than 50 minutes: 3 days';

  const PROMISED = 'Our lines have an availability of 99.97% in each month.';

  test.each([
    'If the monthly availability is missed, you are credited as follows:',
    'If we do not meet this guarantee, credits are due by the length of the outage:',
    'Where availability drops below 99.97%, these credits apply:',
    'Should the service not conform to the SLA, we credit:',
    'Wird die Verfügbarkeit unterschritten, schreiben wir gut:',
    'Si la disponibilité est inférieure à 99,97 %, un avoir est accordé :',
  ])('begin below the only level where a miss of it earns them: %s', (introduction) => {
    expect(belowOf(`${PROMISED}\n\n${introduction}\n\n${OUTAGES}`)).toEqual([99.97, 99.97]);
  });

  test.each([
    '',
    'In the event of an outage the following credits apply:',
    'Credits for a loss of the line longer than the times below:',
    'Packet loss stays less than 1% of the target.',
    'Bei einem Ausfall schreiben wir gut:',
  ])('begin at none where an outage earns them in itself: %s', (introduction) => {
    expect(belowOf(`${PROMISED}\n\n${introduction}\n\n${OUTAGES}`)).toEqual([null, null]);
  });

  test('begin at none where no level is promised, or several are', () => {
    expect(belowOf(OUTAGES)).toEqual([null, null]);
    expect(
      belowOf(`Availability per month:\n\n- Ring: 99.97%\n- Spur: 99.5%\n\n${OUTAGES}`),
    ).toEqual([null, null]);
  });
});
