import { describe, expect, it } from 'vitest';
import { agreementText } from '#shared/agreement/file.ts';
import { jsonPositions } from '#shared/review/json-positions.ts';
import { ignoredFindings, ignoreFinding } from '#shared/review/decisions.ts';
import { review } from '#shared/review/review.ts';
import { RULES } from '#shared/review/rules/index.ts';
import { sarifLog } from '#shared/review/sarif.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const TEXT = `{
  "list": [
    { "id": "a", "value": [1, 2.5e3, "x\\"]"] },
    { "id": "b", "nested": { "deep": null } }
  ]
}`;

describe('positions in JSON', () => {
  const find = jsonPositions(TEXT)!;
  const at = (path: string) => {
    const { start, end } = find(path);
    return TEXT.slice(start, end);
  };

  it('follow ids, keys and positions', () => {
    expect(at('/list/b/nested/deep')).toBe('null');
    expect(at('/list/a/value/2')).toBe('2.5e3');
    expect(at('/list/a/value/3')).toBe('"x\\"]"');
    expect(at('/list/2/id')).toBe('"b"');
  });

  it('stop at what is nearest', () => {
    expect(at('/list/b/nested/gone/further')).toBe('{ "deep": null }');
    expect(at('/')).toBe(TEXT);
  });

  it('count as strings do, behind a byte order mark and signs beyond the basic plane, too', () => {
    const text = '\ufeff{ "😀": "😀😀", "a": 7 }';
    const { start, end } = jsonPositions(text)!('/a');
    expect(text.slice(start, end)).toBe('7');
  });

  it('are none in what is not JSON', () => {
    for (const text of ['', '{', '[1,', '{"a" 1}', '{"a": "b}'])
      expect(jsonPositions(text)).toBeNull();
  });
});

describe('a SARIF log', () => {
  const agreement = completeAgreement({ governingLaw: '', courts: '' });
  const findings = review(agreement).filter(({ rule }) => /^(?:governing-law|courts)/.test(rule));
  const decided = ignoreFinding(agreement, findings[0]!, 'Agreed elsewhere');
  const text = agreementText(decided);
  const log = sarifLog(
    [
      {
        uri: 'contracts/vale.sla',
        text,
        findings: findings.slice(1),
        ignored: ignoredFindings(decided, findings),
      },
    ],
    RULES,
  ) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: Result[] }[];
  };
  interface Result {
    ruleId: string;
    ruleIndex: number;
    level: string;
    message: { text: string };
    locations: {
      physicalLocation: {
        artifactLocation: { uri: string };
        region: { startLine: number; startColumn: number; endColumn: number };
      };
      logicalLocations: { fullyQualifiedName: string }[];
    }[];
    suppressions?: { kind: string; justification: string }[];
  }
  const [run] = log.runs;

  it('describes the rules that found something, and no others', () => {
    expect(log.version).toBe('2.1.0');
    expect(run!.tool.driver.rules.map(({ id }) => id).sort()).toEqual([
      'courts-missing',
      'governing-law-missing',
    ]);
    for (const { ruleId, ruleIndex } of run!.results)
      expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  });

  it('leads to the line in the file', () => {
    const [result] = run!.results;
    const [location] = result!.locations;
    expect(result!.level).toBe('warning');
    expect(location!.physicalLocation.artifactLocation.uri).toBe('contracts/vale.sla');
    const { startLine, startColumn, endColumn } = location!.physicalLocation.region;
    const line = text.split('\n')[startLine - 1]!;
    const key = location!.logicalLocations[0]!.fullyQualifiedName.slice(1);
    expect(line).toContain(`"${key}": ""`);
    expect(line.slice(startColumn - 1, endColumn - 1)).toBe('""');
  });

  it('shows what was set aside as suppressed, with the reason', () => {
    expect(run!.results.map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual([
      undefined,
      'Agreed elsewhere',
    ]);
  });
});
