import './zod-without-eval.ts';
import '#renderer/app/first-look.ts';
import { startWindow } from '#renderer/app/window.tsx';

// Not awaited here: what it loads on its way may share this chunk, and would wait for its end.
void startWindow();
