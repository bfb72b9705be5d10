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
import { addPending } from '../pending-text.ts';
import { $placeCaret, endOfChange } from '../positions.ts';
import { excessOf, tooLong } from '../room.ts';

/** Marks updates that come from the model and need not be told to it. */
export const EXTERNAL_TAG = 'external';

/** Runs a job once the frame at hand is on the screen; returns how to call it off. */
export type Schedule = (job: () => void) => () => void;

/** A hidden window has no frames, so a timer stands behind them. */
export const afterPaint: Schedule = (job) => {
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
 * paint, and shows what was changed elsewhere. What is more than a text holds is taken out again, as
 * no file could hold it.
 */
export class Emission {
  #known: RichText;
  #fingerprint: string;
  #callOff: (() => void) | null = null;
  #emit: ((body: RichText) => void) | null = null;

  constructor(
    private readonly editor: LexicalEditor,
    initial: RichText,
    private readonly refuse: (reason: string) => void,
    private readonly schedule: Schedule = afterPaint,
  ) {
    this.#known = initial;
    this.#fingerprint = JSON.stringify(canonical(initial));
    editor.update(() => $encode(initial), { discrete: true, tag: EXTERNAL_TAG });
  }

  /** What is typed from now on is told; a shortcut or the loss of the focus does not wait for a frame. */
  register(emit: (body: RichText) => void): () => void {
    this.#emit = emit;
    const flush = () => {
      this.flush();
      return false;
    };
    return mergeRegister(
      addPending(flush),
      this.editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
        if (tags.has(EXTERNAL_TAG) || dirtyElements.size + dirtyLeaves.size === 0) return;
        this.#callOff ??= this.schedule(() => this.flush());
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
    const fingerprint = JSON.stringify(body);
    if (fingerprint === this.#fingerprint) return;
    const excess = excessOf(body);
    if (excess !== null) {
      this.#put(this.#known);
      this.refuse(tooLong(excess, 'Begin another clause'));
      return;
    }
    this.#known = body;
    this.#fingerprint = fingerprint;
    this.#emit?.(body);
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
