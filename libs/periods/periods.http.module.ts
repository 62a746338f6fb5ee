import { Module } from '@nestjs/common';
import { FilesModule } from '@app/files';
import { AcceptReportController } from './accept-report/accept-report.controller';
import { AcceptReport } from './accept-report/accept-report.use-case';
import { AnswerDifficultyController } from './answer-difficulty/answer-difficulty.controller';
import { AnswerDifficulty } from './answer-difficulty/answer-difficulty.use-case';
import { AttachFileController } from './attach-file/attach-file.controller';
import { AttachFile } from './attach-file/attach-file.use-case';
import { ClosePeriodController } from './close-period/close-period.controller';
import { OpenPeriodController } from './open-period/open-period.controller';
import { OpenPeriod } from './open-period/open-period.use-case';
import { PeriodStatesController } from './period-states/period-states.controller';
import { PeriodStatesQuery } from './period-states/period-states.query';
import { PeriodsModule } from './periods.module';
import { PlanDifferencesController } from './plan-differences/plan-differences.controller';
import { PlanDifferencesQuery } from './plan-differences/plan-differences.query';
import { ProposeListController } from './propose-list/propose-list.controller';
import { ProposeList } from './propose-list/propose-list.use-case';
import { DifficultiesController } from './queries/difficulties.controller';
import { DifficultiesQuery } from './queries/difficulties.query';
import { ListObligations } from './queries/list-obligations.query';
import { ObligationPageQuery } from './queries/obligation-page.query';
import { ObligationsController } from './queries/obligations.controller';
import { PeriodPageQuery } from './queries/period-page.query';
import { PeriodsController } from './queries/periods.controller';
import { RaiseDifficultyController } from './raise-difficulty/raise-difficulty.controller';
import { RaiseDifficulty } from './raise-difficulty/raise-difficulty.use-case';
import { ReturnReportController } from './return-report/return-report.controller';
import { ReturnReport } from './return-report/return-report.use-case';
import { SendReportController } from './send-report/send-report.controller';
import { SendReport } from './send-report/send-report.use-case';
import { CorrectEvent } from './tell-event/correct-event.use-case';
import { TellEventController } from './tell-event/tell-event.controller';
import { TellEvent } from './tell-event/tell-event.use-case';
import { WithdrawReportController } from './withdraw-report/withdraw-report.controller';
import { WithdrawReport } from './withdraw-report/withdraw-report.use-case';

@Module({
  imports: [PeriodsModule, FilesModule],
  controllers: [
    OpenPeriodController,
    ProposeListController,
    TellEventController,
    ClosePeriodController,
    PeriodsController,
    PeriodStatesController,
    AttachFileController,
    SendReportController,
    WithdrawReportController,
    AcceptReportController,
    ReturnReportController,
    ObligationsController,
    RaiseDifficultyController,
    AnswerDifficultyController,
    DifficultiesController,
    PlanDifferencesController,
  ],
  providers: [
    OpenPeriod,
    ProposeList,
    TellEvent,
    CorrectEvent,
    PeriodPageQuery,
    PeriodStatesQuery,
    AttachFile,
    SendReport,
    WithdrawReport,
    AcceptReport,
    ReturnReport,
    ListObligations,
    ObligationPageQuery,
    RaiseDifficulty,
    AnswerDifficulty,
    DifficultiesQuery,
    PlanDifferencesQuery,
  ],
})
export class PeriodsHttpModule {}
