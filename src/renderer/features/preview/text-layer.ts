import type { Words } from './paper-messages.ts';

/** Transparent text over a page's picture, to select and copy; it grows with the page's scale. */
export function textLayer(words: readonly Words[]): DocumentFragment {
  const layer = document.createDocumentFragment();
  for (const { text, left, top, size, family, stretch, turn, direction, ends } of words) {
    if (text !== '') {
      const span = document.createElement('span');
      span.textContent = text;
      span.dir = direction;
      span.style.left = scaled(left);
      span.style.top = scaled(top);
      span.style.fontSize = scaled(size);
      span.style.fontFamily = family;
      span.style.transform = `${turn === 0 ? '' : `rotate(${turn}rad) `}scaleX(${stretch})`;
      layer.append(span);
    }
    if (ends) layer.append(document.createElement('br'));
  }
  return layer;
}

const scaled = (points: number): string => `calc(var(--scale) * ${points}px)`;
