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
import { OrderOfEvidence20250701001000 } from './20250701001000-order-of-evidence';
import { WhyPaused20250701001100 } from './20250701001100-why-paused';
import { FoldedNotices20250701001200 } from './20250701001200-folded-notices';
import { RegisterOfRecognitions20250701001300 } from './20250701001300-register-of-recognitions';
import { ChairsInForce20250701001500 } from './20250701001500-chairs-in-force';
import { Readers20250702000000 } from './20250702000000-readers';
import { ReportFiles20250702000100 } from './20250702000100-report-files';
import { DutiesOfTheProvince20250702000200 } from './20250702000200-duties-of-the-province';
import { SignInLimits20250703000000 } from './20250703000000-sign-in-limits';
import { PlanDrafts20250704000000 } from './20250704000000-plan-drafts';
import { UnitHistory20250704000000 } from './20250704000000-unit-history';
import { OfficesOfAnyLevel20250704000050 } from './20250704000050-offices-of-any-level';
import { UnitSuccession20250704000100 } from './20250704000100-unit-succession';
import { UnitImport20250704000200 } from './20250704000200-unit-import';
import { AnotherRevision20250704000300 } from './20250704000300-another-revision';
import { CalendarEditing20250704000300 } from './20250704000300-calendar-editing';
import { DossiersOfAnyPlan20250704000400 } from './20250704000400-dossiers-of-any-plan';
import { UnitsThatBelonged20250704000500 } from './20250704000500-units-that-belonged';
import { DossierRecord20250705000000 } from './20250705000000-dossier-record';
import { DossiersOfAPeriod20250705000000 } from './20250705000000-dossiers-of-a-period';
import { LimitOfProvingAgain20250705000000 } from './20250705000000-limit-of-proving-again';
import { NamesOfUnitsKept20250705000100 } from './20250705000100-names-of-units-kept';
import { EventsTold20250706000100 } from './20250706000100-events-told';
import { EventsCorrected20250707000000 } from './20250707000000-events-corrected';
import { VersionOfTheLastAct20250707000100 } from './20250707000100-version-of-the-last-act';
import { DaysAsTheirStepsTold20250707000200 } from './20250707000200-days-as-their-steps-told';
import { TemporaryTablesLast20250707000300 } from './20250707000300-temporary-tables-last';
import { UnitsCameFrom20250707000350 } from './20250707000350-units-came-from';
import { RecognitionsAroundAUnit20250706000000 } from './20250706000000-recognitions-around-a-unit';

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
  OrderOfEvidence20250701001000,
  WhyPaused20250701001100,
  FoldedNotices20250701001200,
  RegisterOfRecognitions20250701001300,
  ChairsInForce20250701001500,
  Readers20250702000000,
  ReportFiles20250702000100,
  DutiesOfTheProvince20250702000200,
  SignInLimits20250703000000,
  PlanDrafts20250704000000,
  UnitHistory20250704000000,
  OfficesOfAnyLevel20250704000050,
  UnitSuccession20250704000100,
  UnitImport20250704000200,
  AnotherRevision20250704000300,
  CalendarEditing20250704000300,
  DossiersOfAnyPlan20250704000400,
  UnitsThatBelonged20250704000500,
  DossierRecord20250705000000,
  DossiersOfAPeriod20250705000000,
  LimitOfProvingAgain20250705000000,
  NamesOfUnitsKept20250705000100,
  RecognitionsAroundAUnit20250706000000,
  EventsTold20250706000100,
  EventsCorrected20250707000000,
  VersionOfTheLastAct20250707000100,
  DaysAsTheirStepsTold20250707000200,
  TemporaryTablesLast20250707000300,
  UnitsCameFrom20250707000350,
];
