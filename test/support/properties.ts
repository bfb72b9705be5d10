import fc from 'fast-check';

/**
 * Properties are tested on the same examples at every run, so that what fails has been broken by the
 * change at hand. `npm run properties` looks further: it gives seeds of its own, again and again.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
