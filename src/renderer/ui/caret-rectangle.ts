/** Where the caret is on the screen; null while it is not in `root`. */
export function caretRectangle(root: HTMLElement): DOMRect | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0 || !root.contains(selection.focusNode)) return null;
  const range = selection.getRangeAt(0).cloneRange();
  range.collapse(
    selection.focusNode === range.startContainer && selection.focusOffset === range.startOffset,
  );
  const [rectangle] = range.getClientRects();
  if (rectangle) return rectangle;
  // Beside a token or in an empty block a caret has no rectangle of its own.
  const { startContainer: node, startOffset: at } = range;
  const before = node.childNodes[at - 1];
  if (before instanceof HTMLElement) {
    const box = before.getBoundingClientRect();
    return new DOMRect(box.right, box.top, 0, box.height);
  }
  const after = node.childNodes[at] ?? node;
  const box = after instanceof HTMLElement ? after.getBoundingClientRect() : null;
  return box && new DOMRect(box.left, box.top, 0, box.height);
}
