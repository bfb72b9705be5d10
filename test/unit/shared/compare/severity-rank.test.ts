import { describe, expect, test } from 'vitest';
import { severityRanking, severityRanks } from '#shared/compare/severity-rank.ts';

const ranks = (...names: readonly string[]) => [...severityRanks(names).values()];

describe('Severities of different providers', () => {
  test.each([
    [
      ['Sev-1', 'Sev-2', 'Sev-3'],
      [1, 2, 3],
    ],
    [
      ['Severity 1 – Critical', 'Severity 3 – Low'],
      [1, 3],
    ],
    [
      ['P1', 'P2', 'P4'],
      [1, 2, 4],
    ],
    [
      ['P0', 'P1'],
      [1, 2],
    ],
    [
      ['Priority One', 'Priority Two'],
      [1, 2],
    ],
    [
      ['Severity A', 'Severity B', 'Severity C'],
      [1, 2, 3],
    ],
    [
      ['Level I', 'Level II', 'Level IV'],
      [1, 2, 4],
    ],
    [
      ['Critical', 'High', 'Medium', 'Low'],
      [1, 2, 3, 4],
    ],
    [
      ['Urgent', 'High', 'Normal', 'Low'],
      [1, 2, 3, 4],
    ],
    [
      ['High', 'Normal'],
      [1, 2],
    ],
    [
      ['Highest', 'High', 'Medium', 'Low', 'Lowest'],
      [1, 2, 3, 4, 5],
    ],
    [
      ['Kritisch', 'Hoch', 'Mittel', 'Niedrig'],
      [1, 2, 3, 4],
    ],
    [
      ['Priorität 1', 'Priorität 2'],
      [1, 2],
    ],
    [
      ['Critique', 'Majeur', 'Mineur'],
      [1, 2, 3],
    ],
    [
      ['Schweregrad 2', 'Schweregrad 1'],
      [2, 1],
    ],
    [
      ['Emergency', 'Low'],
      [1, 2],
    ],
    [
      ['Critical', 'Severe', 'Minor'],
      [1, 2, 3],
    ],
    [
      ['High-priority requests', 'Low-priority requests'],
      [1, 2],
    ],
    [
      ['Critical', 'Non-critical'],
      [1, 2],
    ],
    [
      ['Blue', 'P1'],
      [null, 1],
    ],
    [
      ['Alta', 'Media', 'Bassa'],
      [1, 2, 3],
    ],
    [
      ['Bloccante', 'Grave', 'Lieve'],
      [1, 2, 3],
    ],
    [
      ['críticas', 'graves', 'leves'],
      [1, 2, 3],
    ],
    [
      ['Alta', 'Media', 'Baja'],
      [1, 2, 3],
    ],
    [
      ['Crítico', 'Alto', 'Médio', 'Baixo'],
      [1, 2, 3, 4],
    ],
    [
      ['Kritiek', 'Hoog', 'Gemiddeld', 'Laag'],
      [1, 2, 3, 4],
    ],
    [
      ['Très élevé', 'Élevé', 'Modéré', 'Basse'],
      [1, 2, 3, 4],
    ],
    [
      ['Hohe Priorität', 'mittlere Priorität', 'unkritisch'],
      [1, 2, 3],
    ],
    [
      ['High-priority requests', 'Low-priority requests'],
      [1, 2],
    ],
    [
      ['Critical', 'Non-critical'],
      [1, 2],
    ],
    [
      ['Priorità 1', 'Priorità 2'],
      [1, 2],
    ],
    [
      ['Fehlerklasse 2', 'Fehlerklasse 3'],
      [2, 3],
    ],
    [
      ['Showstopper', 'High', 'Low'],
      [1, 2, 3],
    ],
    [
      ['Urgent faults', 'any other fault'],
      [1, 2],
    ],
    [
      ['P1', 'P2', 'Service requests'],
      [1, 2, 3],
    ],
    [
      ['Severity 1 – Critical', 'Severity 2 – High', 'Critical'],
      [1, 2, 1],
    ],
  ])('%j have the ranks %j', (names, wanted) => {
    expect(ranks(...names)).toEqual(wanted);
  });

  test.each([
    [
      ['a reported fault', 'any other fault'],
      [1, 2],
    ],
    [
      ['your site is down', 'everything else'],
      [1, 2],
    ],
    [
      ['Meltdown', 'High', 'Low'],
      [1, 2, 3],
    ],
    [
      ['Low', 'High', 'Meltdown'],
      [3, 2, 1],
    ],
  ])('%j, of which a name is unknown, have the ranks %j by their order', (names, wanted) => {
    expect(severityRanking(names).isByOrder).toBe(true);
    expect(names.map((name) => severityRanks(names).get(name))).toEqual(wanted);
  });

  test.each([
    // The known names contradict the order.
    [
      ['High', 'Meltdown', 'Low', 'Critical'],
      [2, null, 3, 1],
    ],
    // One name alone is no order, and the least grave case is not the gravest.
    [['Meltdown'], [null]],
    [['Bassa'], [null]],
    // So many are cases, not a scale.
    [
      ['password', 'laptop', 'mail', 'phone', 'door', 'badge', 'desk'],
      [null, null, null, null, null, null, null],
    ],
    // A word that only begins like a known one is none.
    [['Bassano'], [null]],
    [['Highway'], [null]],
  ])('%j are ranked %j', (names, wanted) => {
    expect(names.map((name) => severityRanks(names).get(name))).toEqual(wanted);
  });

  test('a hostile name takes no time', () => {
    expect(ranks('sev '.repeat(250_000))).toEqual([null]);
  });
});
