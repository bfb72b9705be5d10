import { nameOf } from '#shared/extract/grammar/severity.ts';
import { besideTopic } from '../words/beside-topic.ts';
import type { FoundTime } from '../found-time.ts';
import { labelOf } from './label.ts';

/** How many lines apart the labels of one block may stand. */
const NEAR = 5;

/**
 * Times of one kind for one severity that stand in a block below labels which differ in more than the words of their
 * topic: "User incident response", "Service incident response". The label then belongs to the name.
 */
export function toldByLabels(found: readonly FoundTime[]): readonly FoundTime[] {
  return found.map((one, index) => {
    const label = labelled(one);
    if (label === null || label.beside === '') return one;
    const isTwin = (other: FoundTime | undefined): boolean => {
      if (other === undefined || other.topic !== one.topic) return false;
      const own = labelled(other);
      return (
        own !== null &&
        own.beside !== label.beside &&
        (own.beside !== '' || label.isOnSite) &&
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

/** The label that a time of a named case stands behind, what it says besides its topic, and whether somebody comes. */
function labelled({ rule, nameless, passage }: FoundTime) {
  if (rule !== 'times/label' || nameless) return null;
  const name = nameOf(labelOf(passage.text)?.label ?? '');
  const isOnSite = ON_SITE.test(name);
  return {
    name: name.replace(ARRIVAL, 'onsite'),
    beside: isOnSite ? 'on site' : besideTopic(name).toLowerCase(),
    isOnSite,
  };
}

/** A severity is told by the way of its answer, and not by what the time is called. */
const ARRIVAL = /^(?:\p{L}{3,12}\s)?arrival(?:\s(?:times?|targets?|within))?$/iu;
/** "Arrival time" beside "Response time": somebody comes, which is another answer. */
const ON_SITE =
  /arriv|on[-\s]?site|attendance|vor[-\s]ort|ankunft|anfahrt|eintreff|sur\s(?:place|site)|in\sloco|llegada|aankomst|ter\splaatse|chegada/i;
