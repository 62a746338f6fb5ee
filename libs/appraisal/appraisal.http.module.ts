import { Module } from '@nestjs/common';
import { AppraisalModule } from './appraisal.module';
import { ApproveOpinionController } from './approve-opinion/approve-opinion.controller';
import { CallSessionController } from './call-session/call-session.controller';
import { CastBallotsController } from './cast-ballots/cast-ballots.controller';
import { CloseSessionController } from './close-session/close-session.controller';
import { DeclareRecusalController } from './declare-recusal/declare-recusal.controller';
import { DraftOpinionController } from './draft-opinion/draft-opinion.controller';
import { EnterFiguresController } from './enter-figures/enter-figures.controller';
import { OpenSessionController } from './open-session/open-session.controller';
import { AppraisalSheetController } from './queries/appraisal-sheet.controller';
import { CouncilController } from './queries/council.controller';
import { DossierAppraisalController } from './queries/dossier-appraisal.controller';
import { RecordAttendanceController } from './record-attendance/record-attendance.controller';
import { RecordOnSiteCheckController } from './record-on-site-check/record-on-site-check.controller';
import { ReturnOpinionController } from './return-opinion/return-opinion.controller';
import { SendPapersController } from './send-papers/send-papers.controller';
import { SetUpCouncilController } from './set-up-council/set-up-council.controller';
import { StartExaminationController } from './start-examination/start-examination.controller';
import { StateJudgementsController } from './state-judgements/state-judgements.controller';

@Module({
  imports: [AppraisalModule],
  controllers: [
    StartExaminationController,
    DraftOpinionController,
    ReturnOpinionController,
    ApproveOpinionController,
    EnterFiguresController,
    StateJudgementsController,
    RecordOnSiteCheckController,
    AppraisalSheetController,
    DossierAppraisalController,
    SetUpCouncilController,
    CallSessionController,
    SendPapersController,
    RecordAttendanceController,
    OpenSessionController,
    DeclareRecusalController,
    CastBallotsController,
    CloseSessionController,
    CouncilController,
  ],
})
export class AppraisalHttpModule {}
