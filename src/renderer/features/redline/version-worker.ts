import { serveJob } from '#renderer/platform/serve-job.ts';
import { changesBetween } from '#shared/compare/redline/between.ts';
import type { VersionWork } from './work.ts';

serveJob<VersionWork>(({ base, target }) => changesBetween(base, target));
