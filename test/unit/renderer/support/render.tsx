import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useStatus } from '#renderer/ui/page/status.tsx';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

let roots: Root[] = [];

/** Draws something on the page and waits until it stands. */
export async function render(what: ReactNode): Promise<HTMLElement> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  roots.push(root);
  await act(async () => root.render(what));
  return container;
}

/** Leaves nothing of a test on the page, nor of what it was told: all files share one. */
export async function clearPage(): Promise<void> {
  for (const root of roots) await act(async () => root.unmount());
  roots = [];
  document.body.replaceChildren();
  useStatus.setState({ messages: [] });
}

/** Types a whole text into a field, as the browser tells React of it. */
export async function fill(field: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    field.focus();
    setter?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export const leave = (field: HTMLInputElement): Promise<void> => act(async () => field.blur());

/** Presses a key in an element that has the focus. */
export const press = (element: HTMLElement, key: string, held: KeyboardEventInit = {}) =>
  act(async () => {
    element.focus();
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
    );
  });

/** Waits until the page has been drawn so many times. */
export const frames = (count: number): Promise<void> =>
  act(async () => {
    for (let frame = 0; frame < count; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
