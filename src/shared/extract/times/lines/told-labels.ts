import { nameOf } from '#shared/extract/grammar/severity.ts';
import { besideTopic } from '../words/beside-topic.ts';
import type { FoundTime } from '../found-time.ts';
import { labelOf } from './label.ts';

/** How many lines apart the labels of one block may stand. */
const NEAR = 2;

/**
 * Times of one kind for one severity that stand in a block below labels which differ in more than the words of their
 * topic: "User incident response", "Service incident response". The label then belongs to the name.
 */
export function toldByLabels(found: readonly FoundTime[]): readonly FoundTime[] {
  return found.map((one, index) => {
    const label = labelled(one);
    if (label === null) return one;
    const isTwin = (other: FoundTime | undefined): boolean => {
      if (other === undefined || other.topic !== one.topic) return false;
      const own = labelled(other);
      return (
        own !== null &&
        own.beside !== label.beside &&
        other.severity.text === one.severity.text &&
        other.plan?.text === one.plan?.text &&
        other.passage.at !== one.passage.at &&
        Math.abs(other.passage.at - one.passage.at) <= NEAR
      );
    };
    if (![found[index - 1], found[index + 1]].some(isTwin)) return one;
    const text = `${one.severity.text} (${label.name})`;
    return { ...one, severity: { ...one.severity, text } };
  });
}

/** The label that a time of a named case stands behind, and what it says besides its topic. */
function labelled({ rule, nameless, passage }: FoundTime) {
  if (rule !== 'times/label' || nameless) return null;
  const name = nameOf(labelOf(passage.text)?.label ?? '');
  const beside = besideTopic(name).toLowerCase();
  return beside === '' ? null : { name, beside };
}
