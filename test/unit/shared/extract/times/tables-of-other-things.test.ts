import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const responses = (text: string) =>
  timesOf(text).response.map(({ severity, hours, plan }) => [severity, plan || null, hours]);
const resolutions = (text: string) =>
  timesOf(text).resolution.map(({ severity, hours }) => [severity, hours]);
const nothing = { response: [], resolution: [] };

describe('tables that only look like times of support', () => {
  test.each([
    '## Examples\n\n| Case | Impact | Response |\n|---|---|---|\n| A stolen laptop | Data at risk | Lock it, tell the officer in charge within 2 hours |',
    '| Scenario | Response |\n|---|---|\n| Flood in the machine room | Move to the second site and call the board within 3 hours |\n| Key person ill | Call the stand-in |',
    '## Beispiele\n\n| Fall | Auswirkung | Reaktion |\n|---|---|---|\n| Laptop gestohlen | Daten in Gefahr | Sperren, innerhalb von 2 Stunden melden |',
    '| Severity | Sentence to send (example) |\n|---|---|\n| Sev 2 | "We passed it on and you will get a reply within a day." |\n| Sev 3 | "We will answer within 2 days." |',
    '| Severity | Sample reply |\n|---|---|\n| P1 | We answer within 1 hour. |\n| P2 | We answer within 3 hours. |',
    '| Event | Notification channel | Deadline |\n|---|---|---|\n| P1 found | Phone | 10 minutes |\n| P1 resolved | E-mail with a first report | 3 hours |',
    '| Evento | Medio de aviso | Plazo |\n|---|---|---|\n| P1 detectado | Teléfono | 10 minutos |\n| P1 resuelto | Correo con el informe | Antes de 3 horas |',
    '| Ereignis | Meldeweg | Frist |\n|---|---|---|\n| P1 erkannt | Telefon | 10 Minuten |\n| P1 behoben | E-Mail | 3 Stunden |',
  ])('%s', (text) => expect(timesOf(text)).toEqual(nothing));

  test('columns that describe a case hold no time below a heading that names one', () => {
    expect(
      responses(
        '## First response\n\n| Priority | What happens | Shop | Chain |\n|---|---|---|---|\n| P1 | No till works | 3 h | 20 min |\n| P2 | One till is slow | 9 h | best effort |',
      ),
    ).toEqual([
      ['P1', 'Shop', 3],
      ['P1', 'Chain', 1 / 3],
      ['P2', 'Shop', 9],
      ['P2', 'Chain', null],
    ]);
  });

  test.each(['No SLA', 'Sem SLA', 'Kein SLA', 'Sans SLA', 'Senza SLA', 'Sin SLA', 'Geen SLA'])(
    '%s is no time',
    (words) => {
      const text = `| Priority | Response time |\n|---|---|\n| P1 | 2 hours |\n| P5 | ${words} |`;
      expect(responses(text)).toEqual([['P1', null, 2]]);
    },
  );
});

describe('several columns and rows of one kind', () => {
  test('a type of time in the second column, and a plan over each of the others', () => {
    const { response, resolution } = timesOf(
      '| Severity | Type | Standard | Silver | Gold |\n|---|---|---|---|---|\n| Critical | First response | 10 hours | 6 hours | 2 hours |\n| | Fix | 9 days | 7 days | 5 days |\n| Low | First response | 40 hours | 30 hours | 20 hours |\n| | Fix | 90 days | 80 days | 70 days |',
    );
    expect(response.map(({ severity, plan, hours }) => [severity, plan, hours])).toEqual([
      ['Critical', 'Standard', 10],
      ['Critical', 'Silver', 6],
      ['Critical', 'Gold', 2],
      ['Low', 'Standard', 40],
      ['Low', 'Silver', 30],
      ['Low', 'Gold', 20],
    ]);
    expect(resolution).toHaveLength(6);
  });

  test('beside a first response, one that brings the service back is no other response', () => {
    expect(
      responses(
        '| Severity | Initial response | Operating state response | Fix |\n|---|---|---|---|\n| Critical | 2 hours | 9 hours | 6 days |\n| High | 3 hours | 11 hours | 8 days |',
      ),
    ).toEqual([
      ['Critical', null, 2],
      ['High', null, 3],
    ]);
  });

  test('a time to resolve or to escalate is one to resolve', () => {
    expect(
      resolutions(
        '| Severity | Acknowledge | Resolve or escalate |\n|---|---|---|\n| Critical | 10 minutes | 3 hours |\n| High | 20 minutes | 9 hours |',
      ),
    ).toEqual([
      ['Critical', 3],
      ['High', 9],
    ]);
  });

  test('headings that return below each plan leave it the plan', () => {
    const block = (plan: string, hours: number) =>
      `## ${plan}\n\n### Features\n\n- E-mail help\n\n### Our targets\n\n| Priority | First reply |\n|---|---|\n| Critical | ${hours} hours |\n| Low | ${hours * 3} hours |\n`;
    expect(responses(block('Solo (free)', 20) + block('Studio ($90 per month)', 5))).toEqual([
      ['Critical', 'Solo', 20],
      ['Low', 'Solo', 60],
      ['Critical', 'Studio', 5],
      ['Low', 'Studio', 15],
    ]);
  });

  test('a grade beside a time of a plan is the severity of that time', () => {
    expect(
      responses(
        '| Plan | Response time |\n|---|---|\n| Solo | 20h |\n| Studio | 15h (E-mail), 5h (Critical) |',
      ),
    ).toEqual([
      ['Solo', null, 20],
      ['Studio', 'E-mail', 15],
      ['Critical', 'Studio', 5],
    ]);
  });

  const tier = (plan: string, hours: number) =>
    `# ${plan}\n\n## Help\n\n- e-mail\n\n## Answer times\n\n| Priority | First reply | Resolution |\n|---|---|---|\n| P1 | ${hours} hours | 2 days |\n| P2 | ${hours * 3} hours | 9 days |\n`;

  test('a heading above that of the table names the plan where its part returns in each', () => {
    const { response, resolution } = timesOf(
      `# Terms\n\n${tier('Starter tier', 20)}\n${tier('Premium tier', 5)}`,
    );
    expect([...response, ...resolution].map(({ severity, plan }) => [severity, plan])).toEqual([
      ['P1', 'Starter tier'],
      ['P2', 'Starter tier'],
      ['P1', 'Premium tier'],
      ['P2', 'Premium tier'],
      ['P1', 'Starter tier'],
      ['P2', 'Starter tier'],
      ['P1', 'Premium tier'],
      ['P2', 'Premium tier'],
    ]);
  });

  test('a name with brackets before its time', () => {
    expect(
      resolutions(
        'The panel commits to these resolution times:\n\n- Usual objection: verdict within 20 hours.\n- Quick objection (with a special fee): verdict within 3 hours.',
      ),
    ).toEqual([
      ['Usual objection', 20],
      ['Quick objection (with a special fee)', 3],
    ]);
  });
});

describe('lines and headings that only look like times of support', () => {
  test.each([
    '## Incident response\n\n- Detection: < 4 minutes for break-ins',
    '## Incident response\n\n- Monitoring alert: 4 minutes',
    '### 1. Detection (0-4 minutes)\n\n- alarms\n\n### 2. Acknowledgement (4-12 minutes)\n\n- the one on call looks\n\n### 3. Investigation (12-25 minutes)\n\n- causes',
    '## Dispute resolution\n\nTime line: both try in good faith to resolve it within 25 days.',
    '## Streitbeilegung\n\nZeitplan: beide versuchen, den Streit binnen 25 Tagen zu lösen.',
    '## Règlement des litiges\n\nDélai : les parties cherchent une résolution sous 25 jours.',
    '## Time to repair\n\nWhere a repair overruns by 3 hours the shift leader is called; by 7 hours, to the Head of Works.',
    '## Time to repair\n\nIf a repair exceeds 3 hours the case is escalated to the shift leader; at 7 hours, to the Head of Works.',
    '## How fast do you answer?\n\nLast year our mean was 1 hour and 5 minutes.',
    '| Goal | Target |\n|---|---|\n| Recovery point (RPO) | 12 h |\n| Recovery time (RTO) | up to 3 h |',
  ])('%s', (text) => expect(timesOf(text)).toEqual(nothing));

  test('when the clock of a time begins is no time', () => {
    expect(
      timesOf(
        'If an Error comes outside our opening hours, the response time runs from the start of the following business day, other than for Critical Errors.',
      ),
    ).toEqual(nothing);
  });

  test('cells of a table that lost its other lines, each with a bar at its end', () => {
    expect(
      responses(
        'Severity |\n\nWhat we do |\n\nUrgent |\n\nNothing works at all |\n\n- Acme will give a first response within 3 hours of the ticket\n\n|\n\nLow |\n\nSmall things |\n\n- Acme will give a first response within 9 hours of the ticket\n\n|',
      ),
    ).toEqual([
      ['Urgent', null, 3],
      ['Low', null, 9],
    ]);
  });
});

describe('what was, what comes before something else and what is paid', () => {
  const plans =
    '| Plan | Critical | Minor |\n|---|---|---|\n| Pine | 4 hours | 20 hours |\n| Oak | 2 hours | 9 hours |';

  test.each([
    'Average response time last year Priority 1 20 minutes Priority 2 2 hours Priority 3 9 hours',
    'Last quarter we answered within:\n\n               Cabin        Lodge\nFault          3 hours      1 hour\nQuestion       9 hours      2 hours',
    `## Response times achieved\n\n${plans}`,
    `## Tatsächliche Reaktionszeiten\n\n${plans}`,
    'Status update interval Priority 1 30 minutes Priority 2 4 hours',
    'Time to escalate Severity 1 1 hour Severity 2 3 hours',
    `## Notice\n\n${plans}\n\nAll figures are how long before planned work we tell you.`,
    '## Incident response\n\n| Step | Action | Timeline |\n|---|---|---|\n| 1 | Contain it | Immediate |\n| 2 | Tell the board | Within 9 hours |',
    '## Releases and patches\n\nLife of a version:\n\n| Version | Lifetime |\n|---|---|\n| Long | 30 months |\n| Short | 9 months |',
  ])('promise no time: %s', (text) => {
    expect(timesOf(text)).toEqual(nothing);
  });

  test.each([
    'Class A fault not mended in time: a further 2%.',
    "For each hour by which a Class 1 repair is late: one day's line rental.",
  ])('are no times to repair: %s', (text) => {
    expect(timesOf(text)).toEqual(nothing);
  });

  test('leave what is to be achieved a promise', () => {
    expect(responses(`The following response times will be achieved:\n\n${plans}`)).toHaveLength(4);
  });
});
