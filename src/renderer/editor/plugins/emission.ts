import {
  $getRoot,
  $setSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import type { RichText } from '#shared/agreement/rich-text.ts';
import { canonical } from '../canonical.ts';
import { $decode, $encode } from '../codec.ts';
import type { Defer } from '#renderer/platform/clock.ts';
import { addPending } from '#renderer/shell/pending-text.ts';
import { $placeCaret, endOfChange } from '../positions.ts';
import { excessOf, tooLong } from '../room.ts';
import { stepKindOf, type StepKind } from './steps.ts';

/** Marks updates that come from the model and need not be told to it. */
export const EXTERNAL_TAG = 'external';

/** Once the frame at hand is on the screen. A hidden window has no frames, so a timer stands behind them. */
const afterPaint: Defer = (job) => {
  const { port1, port2 } = new MessageChannel();
  const run = () => {
    callOff();
    job();
  };
  const timer = setTimeout(run, 100);
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  port1.addEventListener('message', run);
  port1.start();
  const callOff = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    port1.close();
  };
  return callOff;
};

/**
 * Keeps the editor and the model's text in step: tells what was typed, once per frame and after its
 * paint, and shows what was changed elsewhere. Where undo is to stop, what was typed before is told by
 * itself, and then that a step begins. What is more than a text holds is taken out again, as
 * no file could hold it.
 */
export class Emission {
  #known: RichText;
  #fingerprint: string;
  #callOff: (() => void) | null = null;
  #emit: ((body: RichText) => void) | null = null;
  #seal: (() => void) | null = null;
  /** What was done last. */
  #last: StepKind = 'typing';
  #changedAt: number | null = null;

  constructor(
    private readonly editor: LexicalEditor,
    initial: RichText,
    private readonly refuse: (reason: string) => void,
    private readonly defer: Defer = afterPaint,
  ) {
    this.#known = initial;
    this.#fingerprint = JSON.stringify(canonical(initial));
    editor.update(() => $encode(initial), { discrete: true, tag: EXTERNAL_TAG });
  }

  /**
   * What is typed from now on is told; a shortcut or the loss of the focus does not wait for a frame.
   * `seal` is called between two steps of the history.
   */
  register(emit: (body: RichText) => void, seal: () => void): () => void {
    this.#emit = emit;
    this.#seal = seal;
    const flush = () => {
      this.flush();
      return false;
    };
    return mergeRegister(
      addPending(flush),
      this.editor.registerUpdateListener((update) => {
        const { dirtyElements, dirtyLeaves, tags, prevEditorState } = update;
        if (tags.has(EXTERNAL_TAG) || dirtyElements.size + dirtyLeaves.size === 0) return;
        const kind = stepKindOf(update, this.editor.isComposing());
        if (isBorder(this.#last, kind)) {
          if (this.#callOff) this.#tell(prevEditorState.read($decode));
          this.#seal?.();
        }
        this.#last = kind;
        this.#callOff ??= this.defer(() => this.flush());
      }),
      this.editor.registerCommand(BLUR_COMMAND, flush, COMMAND_PRIORITY_CRITICAL),
      flush,
    );
  }

  /** Tells at once what has not been told yet. */
  flush(): void {
    if (!this.#callOff) return;
    this.#callOff();
    this.#callOff = null;
    const body = this.editor.read($decode);
    if (this.#tell(body)) return;
    this.#put(this.#known);
    this.refuse(tooLong(excessOf(body) ?? 'characters', 'Begin another clause'));
  }

  /** Tells a text where it is another than the last one; false where it is more than a text holds. */
  #tell(body: RichText): boolean {
    const fingerprint = JSON.stringify(body);
    if (fingerprint === this.#fingerprint) return true;
    if (excessOf(body) !== null) return false;
    this.#known = body;
    this.#fingerprint = fingerprint;
    this.#emit?.(body);
    return true;
  }

  /** Where the text was last changed from elsewhere, as a place of the caret; null: nowhere. */
  get changedAt(): number | null {
    return this.#changedAt;
  }

  /** Shows the model's text where it is not the one last told. */
  show(body: RichText): void {
    if (body === this.#known) return;
    this.#known = body;
    const fingerprint = JSON.stringify(canonical(body));
    if (fingerprint === this.#fingerprint) return;
    this.#fingerprint = fingerprint;
    this.#callOff?.();
    this.#callOff = null;
    this.#put(body);
  }

  /** Makes the editor hold a text, the caret where it differs from the one before. */
  #put(body: RichText): void {
    const root = this.editor.getRootElement();
    const hasFocus = root !== null && root === root.ownerDocument.activeElement;
    this.editor.update(
      () => {
        const caret = endOfChange($decode(), canonical(body));
        this.#changedAt = caret;
        // The old selection may lie in blocks that are about to go.
        if (hasFocus) $getRoot().selectEnd();
        else $setSelection(null);
        $encode(body);
        if (hasFocus && caret !== null) $placeCaret(caret);
      },
      { discrete: true, tag: EXTERNAL_TAG },
    );
  }
}

/** Whether undo stops between the one and the other. */
const isBorder = (last: StepKind, next: StepKind): boolean =>
  last === 'step' ||
  next === 'step' ||
  next === 'beginning' ||
  (next === 'erasing' && last !== next);
