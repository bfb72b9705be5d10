import type { SubjectCurve } from '#shared/compare/curves.ts';

/** The credit in percent at a result, read off the lines between the vertices; null beyond them. */
export function creditAt(
  { vertices }: Pick<SubjectCurve, 'vertices'>,
  result: number,
): number | null {
  for (const [index, from] of vertices.entries()) {
    const to = vertices[index + 1];
    if (!to) break;
    const [a, b] = [Number(from.result), Number(to.result)];
    if (a === b || result < Math.min(a, b) || result > Math.max(a, b)) continue;
    const part = (result - a) / (b - a);
    return Number(from.percent) + part * (Number(to.percent) - Number(from.percent));
  }
  return null;
}
