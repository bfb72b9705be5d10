import type { TypedFigure } from './figures.ts';
import type { ModelFigure } from './model-figures.ts';

/** True where the sentence says that its figure is for the same thing as the model's. */
export function isAbout(sentence: string, typed: TypedFigure, of: ModelFigure): boolean {
  const words =
    sentence.slice(0, typed.index) + '#' + sentence.slice(typed.index + typed.words.length);
  return of.about.every((sign) => sign.test(words)) && of.not?.test(words) !== true;
}
