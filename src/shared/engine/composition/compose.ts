import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { Working, type Trace } from '../trace.ts';

/** One part of a whole: a supply of a service, a site, a device. */
export interface Part {
  readonly name: string;
  /** In percent. */
  readonly availability: string;
  /** Parts of one group stand in for each other; an empty group: needed on its own. */
  readonly group: string;
}

/** Parts that stand in for each other, or a single one; blocks stand in series. */
export interface Block {
  readonly group: string;
  /** Positions in the given parts. */
  readonly parts: readonly number[];
  readonly availability: DecimalString;
}

/** What a part does to the whole. */
export interface Sensitivity {
  readonly part: number;
  /** Percentage points that the whole would gain if this part never failed. */
  readonly gain: DecimalString;
  /** Percentage points that it would gain if this part were down half as long. */
  readonly gainWhenHalved: DecimalString;
}

export interface Composition {
  /** Of the whole, in percent. */
  readonly availability: DecimalString;
  readonly blocks: readonly Block[];
  /** Whose mending helps most, first. */
  readonly sensitivity: readonly Sensitivity[];
  readonly trace: Trace;
}

/**
 * The availability of what needs all of its blocks: in series they multiply; parts of a group are
 * redundant and taken as independent, 1 - Π(1 - a). Null without parts.
 */
export function compose(parts: readonly Part[]): Composition | null {
  if (parts.length === 0) return null;
  const working = new Working();
  const blocks = blocksOf(parts).map(({ group, members }) => ({
    group,
    parts: members,
    availability: availabilityOfBlock(working, parts, members),
  }));
  const whole = working.compute(
    'Availability of the whole',
    ['100', ...blocks.map((_, at) => `(b${at + 1} / 100)`)].join(' * '),
    Object.fromEntries(blocks.map(({ availability }, at) => [`b${at + 1}`, availability])),
    {
      unit: '%',
      because: `In series: ${blocks.map(({ parts: members }) => namesOf(parts, members)).join('; ')}.`,
    },
  );
  return {
    availability: decimalString(whole),
    blocks: blocks.map((block) => ({
      ...block,
      availability: decimalString(block.availability),
    })),
    sensitivity: sensitivityOf(parts, whole),
    trace: working.trace,
  };
}

function availabilityOfBlock(
  working: Working,
  parts: readonly Part[],
  members: readonly number[],
): Decimal {
  const inputs = Object.fromEntries(
    members.map((part, at) => [`a${at + 1}`, parts[part]!.availability]),
  );
  if (members.length === 1)
    return working.compute(`Availability of ${namesOf(parts, members)}`, 'a1', inputs, {
      unit: '%',
    });
  const failures = members.map((_, at) => `(1 - a${at + 1} / 100)`).join(' * ');
  return working.compute(
    `Availability of ${namesOf(parts, members)} together`,
    `100 * (1 - ${failures})`,
    inputs,
    { unit: '%', because: 'They stand in for each other and are taken to fail independently.' },
  );
}

const namesOf = (parts: readonly Part[], members: readonly number[]): string =>
  members.map((at) => parts[at]!.name || `part ${at + 1}`).join(', ');

function blocksOf(parts: readonly Part[]) {
  const blocks: { readonly group: string; readonly members: number[] }[] = [];
  parts.forEach(({ group }, at) => {
    const known = group.trim() === '' ? undefined : blocks.find((b) => b.group === group.trim());
    if (known) known.members.push(at);
    else blocks.push({ group: group.trim(), members: [at] });
  });
  return blocks;
}

function sensitivityOf(parts: readonly Part[], whole: Decimal): readonly Sensitivity[] {
  const gainWith = (at: number, availability: Decimal) =>
    valueOf(parts.map((part, other) => (other === at ? { ...part, availability } : part))).minus(
      whole,
    );
  return parts
    .map(({ availability }, part) => ({
      part,
      gain: gainWith(part, exact(100)),
      gainWhenHalved: gainWith(part, exact(availability).plus(100).div(2)),
    }))
    .sort((a, b) => b.gain.cmp(a.gain) || a.part - b.part)
    .map(({ part, gain, gainWhenHalved }) => ({
      part,
      gain: decimalString(gain),
      gainWhenHalved: decimalString(gainWhenHalved),
    }));
}

/** The same sum without its trace. */
function valueOf(
  parts: readonly (Omit<Part, 'availability'> & { availability: Decimal | string })[],
) {
  const shares = parts.map(({ availability }) =>
    (typeof availability === 'string' ? exact(availability) : availability).div(100),
  );
  return blocksOf(parts.map((part) => ({ ...part, availability: '' })))
    .map(({ members }) =>
      members.length === 1
        ? shares[members[0]!]!
        : exact(1).minus(
            members.reduce((all, at) => all.times(exact(1).minus(shares[at]!)), exact(1)),
          ),
    )
    .reduce((all, share) => all.times(share), exact(100))
    .toDecimalPlaces(30);
}
