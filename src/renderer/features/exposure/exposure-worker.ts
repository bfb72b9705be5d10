import { serveJob } from '#renderer/platform/serve-job.ts';
import {
  simulateExposure,
  type Exposure,
  type ExposureInput,
} from '#shared/engine/exposure/monte-carlo.ts';

export interface ExposureWork {
  readonly input: ExposureInput;
  readonly answer: Exposure;
}

serveJob<ExposureWork>((input, report) => {
  const years = simulateExposure(input);
  for (;;) {
    const step = years.next();
    if (step.done) return step.value;
    report({
      fraction: step.value.done / step.value.years,
      words: `${step.value.done.toLocaleString('en-GB')} years`,
    });
  }
});
