import { z } from 'zod';

// The content security policy forbids the functions that zod would compile, and zod asks once, when
// the first schema is made. So this comes before everything that holds a schema: chunks that a
// static import shares would be evaluated earlier.
z.config({ jitless: true });
performance.mark('sla:script');

const { startWindow } = await import('#renderer/app/window.tsx');
await startWindow();
