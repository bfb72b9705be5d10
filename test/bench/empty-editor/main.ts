import { registerRichText } from '@lexical/rich-text';
import { createEditor } from 'lexical';

// The least that Lexical can be: its own rich text in one element, with nothing around it.
const editor = createEditor({
  namespace: 'empty',
  onError: (error) => {
    throw error;
  },
});
registerRichText(editor);
editor.setRootElement(document.querySelector<HTMLElement>('#text'));
document.documentElement.dataset['ready'] = 'true';
