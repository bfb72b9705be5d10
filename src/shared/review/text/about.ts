import type { TypedFigure } from './figures.ts';
import type { ModelFigure } from './model-figures.ts';

/** A sentence with "#" in the place of its figure, as `isAbout` reads it. */
export const around = (sentence: string, { index, words }: TypedFigure): string =>
  `${sentence.slice(0, index)}#${sentence.slice(index + words.length)}`;

/** True where the words around a figure say that it is for the same thing as the model's. */
export const isAbout = (words: string, { about, not }: ModelFigure): boolean =>
  about.every((sign) => sign.test(words)) && not?.test(words) !== true;
