// The content security policy forbids the functions that zod would compile, and zod asks once, when
// the first schema is made. So this comes before everything that holds a schema. It is what
// `z.config({ jitless: true })` sets, without zod itself, which the first screen does without.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
