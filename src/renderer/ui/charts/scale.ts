/** From values to pixels and the marks worth naming on the way. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly at: (value: number) => number;
  readonly back: (pixel: number) => number;
}

export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  const [from, to] = domain[0] === domain[1] ? [domain[0] - 0.5, domain[1] + 0.5] : domain;
  const [left, right] = range;
  return {
    domain: [from, to],
    range,
    at: (value) => left + ((value - from) / (to - from)) * (right - left),
    back: (pixel) => from + ((pixel - left) / (right - left)) * (to - from),
  };
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round values inside the domain, about `count` of them: 0, 25, 50, 75, 100. */
export function ticksOf([from, to]: readonly [number, number], count: number): readonly number[] {
  const span = to - from;
  if (!(span > 0) || count < 1) return [from];
  const rough = span / count;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = magnitude * (STEPS.find((candidate) => candidate * magnitude >= rough) ?? 10);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  // Multiplied, not added up: 0.1 + 0.2 would not be 0.3.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** The domain widened to round ends, so that no point sits on the frame. */
export function niceDomain(
  values: readonly number[],
  count: number,
  includes: readonly number[] = [],
): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  for (const value of includes) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (!Number.isFinite(least)) return [0, 1];
  if (least === most) return least === 0 ? [0, 1] : [Math.min(0, least), Math.max(0, most)];
  const [a, b] = ticksOf([least, most], count);
  const step = (b ?? most) - (a ?? least) || most - least;
  return [Math.floor(least / step) * step, Math.ceil(most / step) * step];
}
