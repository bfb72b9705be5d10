import type { Finding, FindingSeverity } from './finding.ts';
import type { IgnoredFinding } from './decisions.ts';
import { jsonPositions, type JsonRange } from './json-positions.ts';
import type { Rule } from './rule.ts';

/** One agreement file and what the review found in it. */
export interface CheckedFile {
  /** A relative or absolute URI: "contracts/acme.sla". */
  readonly uri: string;
  /** The file's text, for lines and columns; null where it is not at hand. */
  readonly text: string | null;
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

const LEVELS: Readonly<Record<FindingSeverity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * The findings as a SARIF log, version 2.1.0 (OASIS Standard), for tools that show results of
 * checks. What was set aside is there too, as suppressed (section 3.27.23).
 */
export function sarifLog(
  files: readonly CheckedFile[],
  rules: readonly Rule[],
): Readonly<Record<string, unknown>> {
  const found = files.flatMap(({ findings, ignored }) => [
    ...findings.map(({ rule }) => rule),
    ...ignored.map(({ finding }) => finding.rule),
  ]);
  const used = rules.filter(({ id }) => found.includes(id));
  const indexOf = new Map(used.map(({ id }, index) => [id, index]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'SLA Studio',
            rules: used.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ uri }) => ({ location: { uri }, mimeType: 'application/json' })),
        results: files.flatMap((file, artifact) => {
          const find = file.text === null ? null : jsonPositions(file.text);
          const lines = file.text === null ? null : lineStarts(file.text);
          const result = (finding: Finding, reason: string | null) => ({
            ruleId: finding.rule,
            ruleIndex: indexOf.get(finding.rule) ?? -1,
            level: LEVELS[finding.severity],
            message: { text: `${finding.message} ${finding.remedy}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: file.uri, index: artifact },
                  ...(find && lines ? { region: regionOf(find(finding.place.path), lines) } : {}),
                },
                logicalLocations: [
                  {
                    name: finding.place.label.split(' › ').at(-1) ?? finding.place.label,
                    fullyQualifiedName: finding.place.path,
                    decoratedName: finding.place.label,
                    kind: 'object',
                  },
                ],
              },
            ],
            ...(reason === null
              ? {}
              : {
                  suppressions: [{ kind: 'external', status: 'accepted', justification: reason }],
                }),
          });
          return [
            ...file.findings.map((finding) => result(finding, null)),
            ...file.ignored.map(({ finding, reason }) => result(finding, reason)),
          ];
        }),
      },
    ],
  };
}

const descriptor = ({ id, title, why, mend, family, severity }: Rule) => ({
  id,
  name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: `${title}.` },
  fullDescription: { text: why },
  help: { text: `${why} ${mend}` },
  defaultConfiguration: { level: LEVELS[severity] },
  properties: { tags: [family] },
});

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function regionOf({ start, end }: JsonRange, lines: readonly number[]) {
  const from = position(start, lines);
  const to = position(end, lines);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

/** Line and column, both from 1. */
function position(
  at: number,
  starts: readonly number[],
): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - starts[low]! + 1 };
}
