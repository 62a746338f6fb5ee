import { Foundation20250701000000 } from './20250701000000-foundation';
import { Workflow20250701000100 } from './20250701000100-workflow';
import { Documents20250701000200 } from './20250701000200-documents';
import { Files20250701000300 } from './20250701000300-files';
import { Periods20250701000400 } from './20250701000400-periods';
import { Dossiers20250701000500 } from './20250701000500-dossiers';
import { Appraisal20250701000600 } from './20250701000600-appraisal';
import { Decisions20250701000700 } from './20250701000700-decisions';
import { Deadlines20250701000800 } from './20250701000800-deadlines';
import { Notifications20250701000900 } from './20250701000900-notifications';
import { SignInLimits20250703000000 } from './20250703000000-sign-in-limits';

/** One timeline, oldest first. */
export const migrations = [
  Foundation20250701000000,
  Workflow20250701000100,
  Documents20250701000200,
  Files20250701000300,
  Periods20250701000400,
  Dossiers20250701000500,
  Appraisal20250701000600,
  Decisions20250701000700,
  Deadlines20250701000800,
  Notifications20250701000900,
  SignInLimits20250703000000,
];
