import { isOurPage, type PageAddress } from '#main/window/address.ts';

/** What the check needs to know of a call's sender; Electron's own event has this shape. */
export interface Sender {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/**
 * Whether a call comes from the main frame of our window, showing our page. Frames inside it, other
 * windows, developer tools and pages that it was led away to have no business here.
 */
export function isTrusted(event: Sender, windowId: number | null, page: PageAddress): boolean {
  const frame = event.senderFrame;
  return (
    windowId !== null &&
    event.sender.id === windowId &&
    frame !== null &&
    frame.parent === null &&
    isOurPage(frame.url, page)
  );
}
