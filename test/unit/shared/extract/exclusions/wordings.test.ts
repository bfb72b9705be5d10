import { describe, expect, test } from 'vitest';
import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { exclusions } from '#shared/extract/exclusions/exclusions.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';

function categories(text: string): readonly ExclusionCategory[] {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return exclusions(slaText(reading.value.document))
    .exclusions.map(({ category }) => category)
    .sort();
}

const BOTH: readonly ExclusionCategory[] = ['force-majeure', 'scheduled-maintenance'];

/** Maintenance and force majeure, left out in as many ways. */
const WAYS: readonly string[] = [
  'The calculation of availability excludes scheduled maintenance and force majeure.',
  '## Downtime\n\nNot counted: scheduled maintenance, force majeure.',
  'Excused downtime: maintenance, force majeure.',
  'Uptime exclusions include scheduled maintenance and force majeure.',
  'Unavailability is any minute without an answer, save for scheduled maintenance and force majeure.',
  'Outages due to scheduled maintenance or force majeure are not eligible for SLA credits.',
  'Outages during scheduled maintenance or force majeure do not qualify for a credit.',
  "We won't issue credits for outages that result from scheduled maintenance or force majeure.",
  'Credits do not accrue during scheduled maintenance or force majeure.',
  'Downtime is an hour without an answer that is not due to scheduled maintenance or force majeure.',
  'The SLA clock is paused during scheduled maintenance or force majeure.',
  'The host is not liable under this contract for interruptions due to:\n\n- scheduled maintenance\n- force majeure',
  'The following shall be disregarded when availability is computed: (a) scheduled maintenance; (b) force majeure events.',
  'Time lost for one of these reasons does not count against uptime:\n\nScheduled maintenance\n\nForce majeure events',
  'What we leave out of availability:\n\n- scheduled maintenance\n- force majeure',
  '| Event | Counts as downtime? |\n|---|---|\n| Scheduled maintenance | No |\n| Failure of our network | Yes |\n| Force majeure | No |',
  '| Exclusion | Explanation |\n|---|---|\n| Scheduled maintenance | told 3 days before |\n| Force majeure | as in the contract |',
  '## Verfügbarkeit\n\nNicht gezählt werden: geplante Wartung, höhere Gewalt.',
  'Keine Gutschrift wird gewährt, wenn der Ausfall auf geplante Wartung oder höhere Gewalt zurückgeht.',
  'Ausfälle durch geplante Wartung oder höhere Gewalt begründen keinen Anspruch auf eine Gutschrift.',
  'Le calcul de la disponibilité exclut la maintenance planifiée et la force majeure.',
  'Sont exclus du calcul : la maintenance planifiée et la force majeure.',
  'Les coupures dues à la maintenance planifiée ou à un cas de force majeure ne donnent pas lieu à un avoir.',
  "Le prestataire n'est pas responsable des interruptions dues :\n\n- à la maintenance programmée ;\n- à un cas de force majeure.",
  'Il calcolo della disponibilità esclude la manutenzione programmata e la forza maggiore.',
  'Non rientrano nel calcolo:\n\n- la manutenzione programmata\n- le cause di forza maggiore',
  'El cálculo de la disponibilidad excluye el mantenimiento programado y la fuerza mayor.',
  'Quedan fuera del cálculo:\n\n- el mantenimiento programado\n- la fuerza mayor',
  'No se considerará indisponibilidad la causada por mantenimiento programado o fuerza mayor.',
  'Excused Downtime includes force majeure events and scheduled maintenance windows.',
  'Permitted downtime comprises scheduled maintenance and force majeure.',
  'Darüber hinaus sind Ausfallzeiten, die auf geplante Wartung oder auf Gründe außerhalb der Kontrolle des Anbieters zurückgehen, ebenfalls von einer solchen Berechnung ausgeschlossen.',
  'Die Verfügbarkeit beträgt 98,7 % (im Monat gemessen, ohne planmäßige Wartungsarbeiten und ohne höhere Gewalt).',
  'Die Ausnahmen von der Verfügbarkeit sind geplante Wartung und höhere Gewalt.',
  'Les exclusions du SLA comprennent la maintenance planifiée et la force majeure.',
  "La pénalité ne sera pas due lorsque l'interruption résulte de la maintenance planifiée ou d'un cas de force majeure.",
  "Il credito non sarà riconosciuto nell'ipotesi in cui l'interruzione del servizio dipenda da:\n\n- manutenzione programmata\n- forza maggiore",
  'Le esclusioni dello SLA comprendono la manutenzione programmata e la forza maggiore.',
  'No se abonará ningún crédito cuando la interrupción se deba a mantenimiento programado o fuerza mayor.',
  'Las exclusiones del SLA incluyen el mantenimiento programado y la fuerza mayor.',
  'Der Anspruch auf Gutschrift entfällt bei geplanter Wartung und höherer Gewalt.',
  '## When the guarantee does not hold\n\n- Scheduled maintenance\n- Something beyond our control',
  'Scheduled maintenance and events of force majeure are deducted from the downtime.',
  'No downtime within the meaning of this SLA: (1) scheduled maintenance; (2) events of force majeure.',
  'Kein Ausfall im Sinne dieser Vereinbarung sind geplante Wartung und höhere Gewalt.',
  'The following void the guarantee: scheduled maintenance, force majeure.',
  'Outages caused by scheduled maintenance or force majeure are not our fault.',
  'Scheduled maintenance and force majeure do not reduce the availability.',
  'Geplante Wartung und höhere Gewalt mindern die Verfügbarkeit nicht.',
  'La garantie est suspendue en cas de force majeure ou de maintenance programmée.',
  'Se excluyen del cómputo los mantenimientos programados y la fuerza mayor.',
  'Availability is 98.7% outside scheduled maintenance windows and events of force majeure.',
];

test.each(WAYS)('what does not count is named: %s', (text) => {
  expect(categories(text)).toEqual(BOTH);
});

describe('what counts is named by nothing of the kind', () => {
  test.each([
    'Scheduled maintenance is announced 3 days before.',
    'Periods of planned downtime are deducted from no fee.',
    'The exceptions to this are described in our handbook.',
    '| Event | Counts as downtime? |\n|---|---|\n| Failure of a third party | Yes |',
    '| Feature | Included |\n|---|---|\n| Third-party integrations | No |',
    'The clock of the data centre is kept by a third party.',
    'Technicians work outside scheduled maintenance windows too.',
    'La penalità non sarà riconosciuta se la richiesta arriva dopo 30 giorni.',
  ])('%s', (text) => {
    expect(categories(text)).toEqual([]);
  });
});

describe('a label that names its ground', () => {
  test.each([
    '- Uptime objective: 99.3%\n- Planned maintenance exclusion:\n  - At most 3 hours a month.\n  - 24 hours before.',
    'Scheduled maintenance exception: up to 4 hours each month.',
    'Exclusion pour maintenance planifiée : au plus 4 heures par mois.',
  ])('holds what stands below or behind it: %s', (text) => {
    expect(categories(text)).toEqual(['scheduled-maintenance']);
  });
});

test('the last line of a loose list belongs to it, even where it looks like a heading', () => {
  expect(
    categories(
      "# 4 EXCLUSIONS\nThis SLA does not apply to:\n\nBeta features\n\nIssues caused by Customer's infrastructure\n\n# 5 SUPPORT\n\nWe answer by phone.",
    ),
  ).toEqual(['beta-features', 'customer-equipment']);
});

test('a customer may be a firm, a school or a merchant', () => {
  for (const who of ['firm', 'school', 'merchant'])
    expect(
      categories(
        `This SLA does not apply to:\n\n- faults caused by the ${who}'s own changes\n- faults of the ${who}'s hardware`,
      ),
    ).toEqual(['customer-actions', 'customer-equipment']);
});

test.each([
  ['Third\u2011party failures', 'third-party'],
  ['security incidents', 'security-attack'],
  ['Customer\u2011hosted environments', 'customer-equipment'],
  ["your consumers' endpoints", 'customer-equipment'],
  ['networking unavailability outside of our control', 'internet-access'],
  ['changes the client has made', 'customer-actions'],
] as const)('"%s" in a list', (ground, category) => {
  expect(categories(`Downtime does not include:\n\n- ${ground}`)).toContain(category);
});

test('one sentence is read alike whatever was read before it', () => {
  const text = 'Outages during scheduled maintenance shall be disregarded for availability.';
  expect(categories(`${text}\n\n${text} ${text}`)).toEqual(['scheduled-maintenance']);
});

describe('grounds by what they name', () => {
  test.each<readonly [string, readonly ExclusionCategory[]]>([
    ['Custom themes not officially supported.', ['customer-actions']],
    ['Workspace permissions and settings outside of our hands.', ['customer-actions']],
    ['Files that you deleted yourself.', ['customer-actions']],
    ['Late portals of the tax office, or failing government services.', ['third-party']],
    ['Attacks that exceed our filtering capacity.', ['security-attack']],
    [
      'Suspension after a breach of the rules of acceptable use.',
      ['misuse', 'suspension'] as const,
    ],
    ['Le modifiche non autorizzate alla configurazione.', ['customer-actions']],
    ['Guasti di piattaforme terze.', ['third-party']],
    ['Il cliente non ha rispettato i suoi obblighi.', ['customer-actions']],
    ['Des causes survenues côté client.', ['customer-actions']],
    ["L'abonné n'a pas suivi nos consignes.", ['customer-actions']],
    ['Cambios no autorizados de la instalación.', ['customer-actions']],
    ['A network failure external to our halls.', ['internet-access']],
    ["Links between the customer's site and Heron's data center.", ['internet-access']],
    ["Le réseau d'accès de l'abonné.", ['customer-equipment', 'internet-access'] as const],
    ['Persons who gained unauthorized access by guessing.', ['misuse', 'security-attack'] as const],
    ['Attacchi di terzi.', ['security-attack']],
    ['Altri motivi che sfuggono al controllo del fornitore.', ['force-majeure']],
    ['Attaques de tiers.', ['security-attack']],
    ['Angriffe Dritter.', ['security-attack']],
    ['Ataques de terceros.', ['security-attack']],
    ['Third-party outages or account suspensions.', ['third-party']],
    [
      'Manutenzione ordinaria previamente comunicata e/o straordinaria del servizio.',
      ['emergency-maintenance', 'scheduled-maintenance'] as const,
    ],
    ['Cause riconducibili a guasti nella rete internet esterna.', ['internet-access']],
    ['El cliente no ha cumplido sus obligaciones.', ['customer-actions']],
  ])('%s', (ground, wanted) => {
    expect(categories(`# Exclusions\n\nThe SLA does not cover:\n\n- ${ground}`)).toEqual(wanted);
  });

  test.each([
    'Ne sont pas comptées comme panne :',
    'Ne seront pas retenus dans le calcul de la disponibilité :',
    'Ne sont pas imputés à la disponibilité :',
  ])('%s', (lead) => {
    expect(categories(`${lead}\n\n- la maintenance planifiée ;\n- la force majeure.`)).toEqual(
      BOTH,
    );
  });

  test('what fails is no ground, and neither is a kind of damage', () => {
    expect(
      categories(
        '# Exclusions\n\nNo cover for unavailability, suspension or termination of the portal due to:\n\n- force majeure\n- scheduled maintenance',
      ),
    ).toEqual(BOTH);
    expect(
      categories(
        'We are not liable for:\n\n- loss of profits, also those by errors of the customer\n- indirect or consequential damages',
      ),
    ).toEqual([]);
    expect(
      categories(
        'Il fornitore non è responsabile per:\n\n- perdita di ricavi\n- dati persi per errori del cliente',
      ),
    ).toEqual([]);
    expect(categories('We are not liable for:\n\n- loss of internet access at your site')).toEqual([
      'internet-access',
    ]);
  });

  test('a list below reasons that are not excluded holds no grounds', () => {
    expect(
      categories(
        'If availability is missed for reasons that are not excluded above, you get a credit:\n\n- Ask for it in writing.\n- Add the times that you noted.',
      ),
    ).toEqual([]);
  });

  test('the last ground of a numbered list is one, however short and whatever stands below', () => {
    expect(
      categories(
        '# Exclusions\n\nNot counted are:\n\n1. Force majeure, such as floods and wars.\n2. Experimental parts\n\nThe customer keeps the duties that the contract gives to the customer, and we keep ours as they are.',
      ),
    ).toEqual(['beta-features', 'force-majeure']);
  });
});

describe('grounds of no known kind', () => {
  test.each([
    'The SLA does not apply to services that expressly exclude this SLA.',
    'This SLA covers the archive alone and excludes any tools not explicitly mentioned.',
    'The guarantee does not cover plans which are not specifically listed above.',
  ])('what is left out by its own terms: %s', (text) => {
    expect(categories(text)).toEqual(['other']);
  });

  test.each([
    'Under any of these circumstances Heron may not provide a credit:\n\n- the customer is not qualified for a credit\n- the customer does not notify Heron in accordance with this SLA\n- the claim was filed late',
    'No credits are given if:\n\n- the request is incomplete or submitted after 30 days\n- the claim does not contain the log files',
  ])('the rules of the claim are none: %s', (text) => {
    expect(categories(text)).toEqual([]);
  });

  test.each([
    '## Support scope\n\nIncluded:\n\n- Repair of faults\n\nExcluded:\n\n- New functions and larger works\n- Visits unless agreed',
    '## Leistungsumfang\n\nEnthalten sind:\n\n- Fehlersuche\n\nNicht enthalten sind:\n\n- Schulungen\n- Neue Funktionen',
  ])('what the service does not consist of is none: %s', (text) => {
    expect(categories(text)).toEqual([]);
  });

  test('neither is the title of the list below', () => {
    expect(
      categories(
        '## SLA Exclusions\n\n1. **Excluded Downtime and Uptime Percentage**:\n\n   Any downtime caused by the following does not count:\n\n   - Force majeure',
      ),
    ).toEqual(['force-majeure']);
  });

  test('neither is the right to suspend, or a suspension that something else caused', () => {
    expect(
      categories(
        '## SLA exclusions\n\nIf we suspect abuse, we may suspend or restrict your right to use the portal.\n\n1. Floods, wars, or any other service suspension or termination caused by force majeure.',
      ),
    ).toEqual(['force-majeure']);
  });
});

describe('a cause that is named in a few words', () => {
  const listed = (ground: string, heading = 'Exclusions') =>
    categories(`## ${heading}\n\n- ${ground}`);

  test.each<[string, ExclusionCategory]>([
    ['Tenants that are paused or inactive', 'suspension'],
    ['Deactivated workspaces', 'suspension'],
    ['Rotated or revoked keys past their grace', 'customer-actions'],
    ['Requests that exceeded the daily_cost_cap', 'quota-limits'],
    ['A network failure between your office or home and Ostrava', 'internet-access'],
    ['Causes outside service provider’s direct control', 'force-majeure'],
  ])('%s', (ground, category) => {
    expect(listed(ground)).toEqual([category]);
  });

  test.each<[string, ExclusionCategory]>([
    ['Inquilinos o tenants en modo pausa durante el mes', 'suspension'],
    ['Cuentas inactivas desde hace meses', 'suspension'],
    ['Certificados caducados por falta de renovación del Cliente', 'customer-actions'],
    ['Caídas de proveedores upstream', 'third-party'],
  ])('%s', (ground, category) => {
    expect(
      listed(ground, 'Exclusiones\n\nEl servicio no es responsable de las caídas de la lista:'),
    ).toEqual([category]);
  });

  test.each<[string, ExclusionCategory]>([
    ['klantconfiguratie', 'customer-actions'],
    ['externe netwerkstoringen', 'internet-access'],
    ['gepauzeerde accounts', 'suspension'],
  ])('%s', (ground, category) => {
    expect(
      listed(ground, 'Uitsluitingen\n\nDe dienst telt niet als onbeschikbaar bij een van deze:'),
    ).toEqual([category]);
  });

  test.each<[string, ExclusionCategory]>([
    ['Nicht als Ausfall gelten:\n\n- Inaktive oder pausierte Konten', 'suspension'],
    ['Ne sont pas comptés :\n\n- Absence de configuration par le client', 'customer-actions'],
    ['Non sono conteggiati:\n\n- Account sospesi o inattivi', 'suspension'],
    [
      'Não contam como indisponibilidade:\n\n- Falta de configuração do cliente',
      'customer-actions',
    ],
  ])('%s', (text, category) => {
    expect(categories(text)).toEqual([category]);
  });

  test('is none where it only says what maintenance is', () => {
    expect(
      categories(
        'Maintenance: Maintenance is work on the service. Maintenance does not include repairs made necessary by circumstances outside our control.',
      ),
    ).toEqual([]);
  });
});
