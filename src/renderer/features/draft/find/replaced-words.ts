import type { Replacement } from '#shared/find/replace.ts';

type Counts = Omit<Replacement, 'agreement'>;

/** What became of all hits, in a sentence. */
export function replacedAll({ replaced, followed, live, unfit }: Counts): string {
  const were = (count: number) => (count === 1 ? 'was' : 'were');
  const stand = (count: number) => `${shown(count)} ${count === 1 ? 'stands' : 'stand'}`;
  const parts = [
    `${replaced === 0 ? 'No' : shown(replaced)} ${replaced === 1 || replaced === 0 ? 'place' : 'places'} replaced`,
    followed > 0 &&
      `${shown(followed)} in live fields or terms changed with ${replaced === 1 ? 'it' : 'them'}`,
    live > 0 && `${stand(live)} in live fields or blanks and ${were(live)} left`,
    unfit > 0 && `${stand(unfit)} where the new words do not fit and ${were(unfit)} left`,
  ];
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}

/** Why a single hit was not replaced. */
export const whyLeft = ({ unfit }: Counts): string =>
  unfit > 0
    ? 'The new words do not fit here: the text would be too long, or empty where it must not be.'
    : 'This stands in a live field or a blank and was left. It changes where it is set.';

const shown = (count: number): string => count.toLocaleString('en-GB');
