import { AgreementSchema, type Agreement } from '#shared/agreement/agreement.ts';
import { FINDING_SEVERITIES, type Finding } from './finding.ts';

const TOP = Object.keys(AgreementSchema.shape);

/** The gravest first; of the same severity, in the order in which the agreement has the places. */
export function inOrder(agreement: Agreement, findings: readonly Finding[]): readonly Finding[] {
  const positions = new Map<string, readonly number[]>();
  const positionOfPath = (path: string): readonly number[] => {
    let position = positions.get(path);
    if (!position) positions.set(path, (position = positionOf(agreement, path)));
    return position;
  };
  return findings
    .map((finding) => ({
      finding,
      severity: FINDING_SEVERITIES.indexOf(finding.severity),
      position: positionOfPath(finding.place.path),
    }))
    .sort((a, b) => a.severity - b.severity || compare(a.position, b.position))
    .map(({ finding }) => finding);
}

/** The list positions and key positions that a place's path leads through. */
function positionOf(agreement: Agreement, path: string): readonly number[] {
  let node: unknown = agreement;
  return path
    .split('/')
    .filter((step) => step !== '')
    .map((step, depth) => {
      if (Array.isArray(node)) {
        const list = node as readonly { readonly id?: unknown }[];
        const byId = list.findIndex((record) => record?.id === step);
        const at = byId < 0 ? Number(step) - 1 : byId;
        node = list[at];
        return at;
      }
      const record = (node ?? {}) as Readonly<Record<string, unknown>>;
      node = record[step];
      return depth === 0 ? TOP.indexOf(step) : Object.keys(record).indexOf(step);
    });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return a.length - b.length;
}
