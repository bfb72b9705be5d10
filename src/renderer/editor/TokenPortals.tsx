import type { LexicalEditor } from 'lexical';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Draws the tokens into the elements that Lexical keeps for them. */
export function TokenPortals({ editor }: { readonly editor: LexicalEditor }) {
  const [tokens, setTokens] = useState<Readonly<Record<string, ReactNode>>>({});
  useLayoutEffect(() => {
    setTokens(editor.getDecorators<ReactNode>());
    return editor.registerDecoratorListener<ReactNode>((next) => setTokens(next));
  }, [editor]);
  return Object.entries(tokens).map(([key, token]) => {
    const element = editor.getElementByKey(key);
    return element && createPortal(token, element, key);
  });
}
