import { Foundation20250701000000 } from './20250701000000-foundation';
import { Workflow20250701000100 } from './20250701000100-workflow';
import { Deadlines20250701000800 } from './20250701000800-deadlines';
import { Notifications20250701000900 } from './20250701000900-notifications';

/** One timeline, oldest first. */
export const migrations = [Foundation20250701000000, Workflow20250701000100, Deadlines20250701000800, Notifications20250701000900];
