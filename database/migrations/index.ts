import { Foundation20250701000000 } from './20250701000000-foundation';
import { Workflow20250701000100 } from './20250701000100-workflow';

/** One timeline, oldest first. */
export const migrations = [Foundation20250701000000, Workflow20250701000100];
