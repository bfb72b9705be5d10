import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { MINUTE } from '../calendar/zone.ts';
import type { Incident, Span } from '../incident.ts';

/**
 * How long incidents last. Exponential: many short ones, and long ones that become rarer at one
 * rate. Lognormal: as repair times mostly are; `sigma` is the spread of their logarithm (1 is usual).
 */
export type Durations =
  | { readonly shape: 'exponential'; readonly meanMinutes: number }
  | { readonly shape: 'lognormal'; readonly meanMinutes: number; readonly sigma: number };

/** What incidents are to be expected. */
export interface IncidentRates {
  /** Incidents in an average month, of all kinds together. */
  readonly ratePerMonth: number;
  readonly durations: Durations;
  /** Shares add up to anything above 0; none: outages only. */
  readonly kinds: readonly { readonly kind: Incident['kind']; readonly share: number }[];
}

/** A twelfth of 365.25 days. */
export const AVERAGE_MONTH = 30.4375 * 24 * 60 * MINUTE;

const SECOND = 1000;
/** Draws until a small seed no longer shows. */
const WARM_UP = 32;

/**
 * Incidents that follow the rates, the same ones for the same seed: each full, in whole seconds, in
 * the order of their starts, none beyond the span. They may overlap.
 */
export const drawIncidents = (rates: IncidentRates, seed: number, span: Span): Incident[] =>
  new IncidentSource(rates, seed).draw(span);

/** One stream of random incidents, of which spans are drawn one after the other. */
export class IncidentSource {
  readonly #next: () => number;
  readonly #gap: number;
  readonly #kinds: readonly { readonly kind: Incident['kind']; readonly upTo: number }[];

  constructor(
    private readonly rates: IncidentRates,
    seed: number,
  ) {
    const generator = xoroshiro128plus(seed);
    // Small seeds give states of few set bits, and so first draws that are all the same.
    for (let draw = 0; draw < WARM_UP; draw += 1) generator.next();
    this.#next = () => uniformFloat64(generator);
    this.#gap = rates.ratePerMonth > 0 ? AVERAGE_MONTH / rates.ratePerMonth : Infinity;
    const total = rates.kinds.reduce((sum, { share }) => sum + Math.max(0, share), 0);
    let upTo = 0;
    this.#kinds = rates.kinds
      .filter(({ share }) => share > 0)
      .map(({ kind, share }) => ({ kind, upTo: (upTo += share / total) }));
  }

  draw({ start, end }: Span): Incident[] {
    const incidents: Incident[] = [];
    if (!Number.isFinite(this.#gap)) return incidents;
    let at = start;
    for (;;) {
      // Gaps of a Poisson process; 1 - u is never 0.
      at -= Math.log(1 - this.#next()) * this.#gap;
      const from = Math.round(at / SECOND) * SECOND;
      if (from >= end) return incidents;
      const until = Math.min(end, from + this.#length());
      incidents.push({ start: from, end: until, kind: this.#kind(), weight: '1' });
    }
  }

  /** In milliseconds, whole seconds, at least one. */
  #length(): number {
    return Math.max(SECOND, Math.round((this.#minutes() * MINUTE) / SECOND) * SECOND);
  }

  #minutes(): number {
    const { durations } = this.rates;
    if (durations.shape === 'exponential')
      return -Math.log(1 - this.#next()) * durations.meanMinutes;
    const { meanMinutes, sigma } = durations;
    const mu = Math.log(meanMinutes) - sigma ** 2 / 2;
    // Box and Muller: two even draws give one normal one.
    const radius = Math.sqrt(-2 * Math.log(1 - this.#next()));
    return Math.exp(mu + sigma * radius * Math.cos(2 * Math.PI * this.#next()));
  }

  #kind(): Incident['kind'] {
    if (this.#kinds.length <= 1) return this.#kinds[0]?.kind ?? 'outage';
    const drawn = this.#next();
    return (this.#kinds.find(({ upTo }) => drawn < upTo) ?? this.#kinds.at(-1)!).kind;
  }
}
