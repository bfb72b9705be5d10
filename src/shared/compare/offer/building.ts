import { newService, type Service } from '#shared/agreement/service.ts';
import { freeId, type CommitmentId, type ServiceId } from '#shared/agreement/ids.ts';
import { printable } from '#shared/base/text.ts';

/** What an offer's agreement is built with: ids that are free, services by what they are called. */
export class Building {
  readonly #left: string[] = [];
  readonly #services: Service[];
  readonly #commitments = new Set<string>();

  constructor(service: string) {
    // The whole service stands first, so that a promise for a part of it is never one for all.
    this.#services = [newService('service' as ServiceId, line(service) || 'Service')];
  }

  get services(): readonly Service[] {
    return this.#services;
  }

  /** What could not be carried over, each sentence once. */
  get left(): readonly string[] {
    return [...new Set(this.#left)];
  }

  leave(sentence: string): void {
    this.#left.push(sentence);
  }

  /** The service that a scope or plan names; none for the whole. */
  servicesFor(scope: string): readonly ServiceId[] {
    const name = line(scope);
    if (name === '') return [];
    const known = this.#services.slice(1).find((service) => service.name === name);
    if (known) return [known.id];
    const id = freeId(
      name,
      this.#services.map((service) => service.id),
    ) as ServiceId;
    this.#services.push(newService(id, name));
    return [id];
  }

  commitmentId(wanted: string): CommitmentId {
    const id = freeId(wanted, this.#commitments) as CommitmentId;
    this.#commitments.add(id);
    return id;
  }
}

/** The most that a name holds. */
const LONGEST_LINE = 500;

/** A printed text as a name: one line, cut where it is too long. */
export const line = (text: string): string => {
  const plain = printable(text).replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST_LINE) return plain;
  // A pair of surrogates is never cut in two.
  const end = /[\ud800-\udbff]/.test(plain.charAt(LONGEST_LINE - 2)) ? 2 : 1;
  return `${plain.slice(0, LONGEST_LINE - end)}…`;
};
