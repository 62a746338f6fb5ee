import { Module } from '@nestjs/common';
import { ApproveOpinion } from './approve-opinion/approve-opinion.use-case';
import { CallSession } from './call-session/call-session.use-case';
import { CastBallots } from './cast-ballots/cast-ballots.use-case';
import { CloseSession } from './close-session/close-session.use-case';
import { SessionRoom } from './council/session-room';
import { DeclareRecusal } from './declare-recusal/declare-recusal.use-case';
import { DraftOpinion } from './draft-opinion/draft-opinion.use-case';
import { EnterFigures } from './enter-figures/enter-figures.use-case';
import { OpenSession } from './open-session/open-session.use-case';
import { PanelDesk } from './panel/panel-desk';
import { ReadAppraisalSheet } from './queries/read-appraisal-sheet';
import { CouncilViews } from './queries/council-views';
import { ReadCouncilSession } from './queries/read-council-session';
import { ReadDossierAppraisal } from './queries/read-dossier-appraisal';
import { RecordAttendance } from './record-attendance/record-attendance.use-case';
import { RecordOnSiteCheck } from './record-on-site-check/record-on-site-check.use-case';
import { ReturnOpinion } from './return-opinion/return-opinion.use-case';
import { SendPapers } from './send-papers/send-papers.use-case';
import { SetUpCouncil } from './set-up-council/set-up-council.use-case';
import { StartExamination } from './start-examination/start-examination.use-case';
import { StateJudgements } from './state-judgements/state-judgements.use-case';

const USE_CASES = [
  StartExamination,
  DraftOpinion,
  ReturnOpinion,
  ApproveOpinion,
  EnterFigures,
  StateJudgements,
  RecordOnSiteCheck,
  SetUpCouncil,
  CallSession,
  SendPapers,
  RecordAttendance,
  OpenSession,
  DeclareRecusal,
  CastBallots,
  CloseSession,
];

const QUERIES = [ReadAppraisalSheet, ReadDossierAppraisal, CouncilViews, ReadCouncilSession];

/** Agencies' opinions and the council's vote. */
@Module({ providers: [PanelDesk, SessionRoom, ...USE_CASES, ...QUERIES], exports: [...USE_CASES, ...QUERIES] })
export class AppraisalModule {}
