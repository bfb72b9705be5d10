import { describe, expect, test } from 'vitest';
import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

describe('maintenance and force majeure are left out in Dutch and Portuguese', () => {
  test.each([
    'Deze SLA is niet van toepassing bij gepland onderhoud of overmacht.',
    'De garantie geldt niet voor gepland onderhoud en overmacht.',
    'Storingen door gepland onderhoud of overmacht worden niet meegeteld als uitval.',
    'Gepland onderhoud en overmacht tellen niet mee voor de beschikbaarheid.',
    'Gepland onderhoud en overmacht vallen buiten de berekening van de beschikbaarheid.',
    'Bij de berekening van de beschikbaarheid zijn gepland onderhoud en overmacht uitgesloten.',
    'De beschikbaarheid is 99,2%, met uitzondering van gepland onderhoud en overmacht.',
    'De beschikbaarheid is 99,2%, behoudens gepland onderhoud en overmacht.',
    'Er is geen recht op een vergoeding indien de storing komt door gepland onderhoud of overmacht.',
    'De leverancier is niet aansprakelijk voor uitval door gepland onderhoud of overmacht.',
    '## Uitsluitingen\n\n- Gepland onderhoud\n- Overmacht',
    'Niet meegeteld worden:\n\n- gepland onderhoud\n- overmacht',
    'Uitgesloten van deze SLA zijn:\n\n- aangekondigd onderhoud\n- situaties van overmacht',
    'Buiten de garantie vallen: gepland onderhoud en overmacht.',
    'Excluem-se da garantia: manutenção programada e força maior.',
    'Este SLA não se aplica a manutenções programadas nem a casos de força maior.',
    'A garantia não cobre a manutenção programada nem a força maior.',
    'Paragens por manutenção programada ou força maior não são consideradas indisponibilidade.',
    'Não são contabilizadas como indisponibilidade:\n\n- a manutenção programada\n- a força maior',
    'Estão excluídas do cálculo da disponibilidade:\n\n- as manutenções programadas\n- os casos de força maior',
    'A disponibilidade é de 99,2%, exceto manutenção programada e força maior.',
    'A disponibilidade é de 99,2%, com exceção da manutenção programada e de casos de força maior.',
    'O prestador não se responsabiliza por interrupções devidas a manutenção programada ou força maior.',
    'Não será concedido crédito quando a falha decorrer de manutenção programada ou força maior.',
    '## Exclusões\n\n- Manutenção programada\n- Força maior',
    'As exclusões do SLA compreendem a manutenção programada e a força maior.',
  ])('%s', (text) => {
    expect(categories(text)).toEqual(['force-majeure', 'scheduled-maintenance']);
  });
});

describe('the kinds of grounds', () => {
  test.each<readonly [string, string, ExclusionCategory]>([
    ['Spoedonderhoud', 'Manutenção de emergência', 'emergency-maintenance'],
    ['Noodzakelijk ongepland onderhoud', 'Intervenções urgentes', 'emergency-maintenance'],
    ['Onderhoudsvensters', 'Janelas de manutenção', 'scheduled-maintenance'],
    ['Oorlog, staking of brand', 'Guerras, greves ou incêndios', 'force-majeure'],
    [
      'Omstandigheden buiten onze invloed',
      'Circunstâncias fora do nosso controlo',
      'force-majeure',
    ],
    ['Fouten van de klant', 'Erros do cliente', 'customer-actions'],
    [
      'Handelen of nalaten van opdrachtgever',
      'Ações ou omissões do contratante',
      'customer-actions',
    ],
    ['Wijzigingen door de klant', 'Alterações feitas pelo cliente', 'customer-actions'],
    ['Apparatuur van de klant', 'Equipamentos do cliente', 'customer-equipment'],
    ['Verouderde browsers', 'Navegadores desatualizados', 'customer-equipment'],
    ['Diensten van derden', 'Serviços de terceiros', 'third-party'],
    ['Storingen bij leveranciers', 'Falhas de fornecedores', 'third-party'],
    ['De internetverbinding', 'A ligação à internet', 'internet-access'],
    ['Het openbare netwerk', 'Redes públicas de telecomunicações', 'internet-access'],
    ['Testomgevingen', 'Ambientes de teste', 'beta-features'],
    ['Opschorting wegens wanbetaling', 'Suspensão por falta de pagamento', 'suspension'],
    [
      'Overschrijding van de afgesproken limieten',
      'Ultrapassagem dos limites de tráfego',
      'quota-limits',
    ],
    ['Onjuist gebruik', 'Uso indevido', 'misuse'],
    ['DNS-storingen', 'Falhas de DNS', 'dns'],
    ['Cyberaanvallen', 'Ataques cibernéticos', 'security-attack'],
    ['DDoS-aanvallen', 'Vírus e invasões', 'security-attack'],
  ])('%s – %s', (dutch, portuguese, category) => {
    expect(categories(`## Uitsluitingen\n\n- ${dutch}`)).toEqual([category]);
    expect(categories(`## Exclusões\n\n- ${portuguese}`)).toEqual([category]);
  });
});

describe('what counts is named by nothing of the kind', () => {
  test.each([
    'Gepland onderhoud wordt 3 dagen vooraf aangekondigd.',
    'De leverancier houdt de apparatuur van de klant bij.',
    'A manutenção programada é anunciada 3 dias antes.',
    'Os equipamentos do cliente são verificados todos os anos.',
  ])('%s', (text) => {
    expect(categories(text)).toEqual([]);
  });
});
