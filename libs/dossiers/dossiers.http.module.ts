import { Module } from '@nestjs/common';
import { PeriodsModule } from '@app/periods';
import { AnotherRevisionController } from './another-revision/another-revision.controller';
import { DryRunQuery } from './another-revision/dry-run.query';
import { MovePeriod } from './another-revision/move-period.use-case';
import { TryPeriod } from './another-revision/try-period';
import { AskAgainController } from './ask-again/ask-again.controller';
import { AskAgain } from './ask-again/ask-again.use-case';
import { BeginDossierController } from './begin-dossier/begin-dossier.controller';
import { BeginDossier } from './begin-dossier/begin-dossier.use-case';
import { EnterReviewController } from './enter-review/enter-review.controller';
import { EnterReview } from './enter-review/enter-review.use-case';
import { EnterReviews } from './enter-review/enter-reviews.use-case';
import { Reviews } from './enter-review/reviews';
import { AddEvidence } from './evidence/add-evidence.use-case';
import { EvidenceController } from './evidence/evidence.controller';
import { WithdrawEvidence } from './evidence/withdraw-evidence.use-case';
import { IntakeController } from './intake/intake.controller';
import { Intake } from './intake/intake.use-case';
import { PetitionController } from './petition/petition.controller';
import { Petition } from './petition/petition.use-case';
import { PresentToLeaderController } from './present-to-leader/present-to-leader.controller';
import { PresentToLeader } from './present-to-leader/present-to-leader.use-case';
import { DecideRegistrationController } from './decide-registration/decide-registration.controller';
import { DecideRegistration } from './decide-registration/decide-registration.use-case';
import { DossierPrints } from './prints/dossier-prints';
import { DossierPrintsController } from './prints/dossier-prints.controller';
import { AnswersQuery } from './queries/answers.query';
import { DossierPageQuery } from './queries/dossier-page.query';
import { DossiersController } from './queries/dossiers.controller';
import { ListDossiers } from './queries/list-dossiers.query';
import { RecordQuery } from './queries/record.query';
import { ReviewTableQuery } from './queries/review-table.query';
import { RegisterUnitController } from './register-unit/register-unit.controller';
import { RegisterUnit } from './register-unit/register-unit.use-case';
import { ReturnToDraftController } from './return-to-draft/return-to-draft.controller';
import { ReturnToDraft } from './return-to-draft/return-to-draft.use-case';
import { Receipts } from './send-dossier/receipt.query';
import { SendDossierController } from './send-dossier/send-dossier.controller';
import { SendDossier } from './send-dossier/send-dossier.use-case';
import { SetTrackController } from './set-track/set-track.controller';
import { SetTrack } from './set-track/set-track.use-case';
import { StateFiguresController } from './state-figures/state-figures.controller';
import { StateFigures } from './state-figures/state-figures.use-case';
import { AnswerSupplement } from './supplement/answer-supplement.use-case';
import { AskSupplement } from './supplement/ask-supplement.use-case';
import { SupplementController } from './supplement/supplement.controller';
import { WithdrawDossierController } from './withdraw-dossier/withdraw-dossier.controller';
import { WithdrawDossier } from './withdraw-dossier/withdraw-dossier.use-case';

/** What is done with dossiers over HTTP, in the order of their life. */
@Module({
  imports: [PeriodsModule],
  controllers: [
    EnterReviewController,
    RegisterUnitController,
    DecideRegistrationController,
    SetTrackController,
    BeginDossierController,
    StateFiguresController,
    EvidenceController,
    PresentToLeaderController,
    ReturnToDraftController,
    SendDossierController,
    WithdrawDossierController,
    IntakeController,
    SupplementController,
    PetitionController,
    AskAgainController,
    DossierPrintsController,
    DossiersController,
    AnotherRevisionController,
  ],
  providers: [
    Reviews,
    EnterReview,
    EnterReviews,
    RegisterUnit,
    DecideRegistration,
    SetTrack,
    BeginDossier,
    StateFigures,
    AddEvidence,
    WithdrawEvidence,
    PresentToLeader,
    ReturnToDraft,
    SendDossier,
    Receipts,
    DossierPrints,
    WithdrawDossier,
    Intake,
    AskSupplement,
    AnswerSupplement,
    Petition,
    AskAgain,
    ListDossiers,
    DossierPageQuery,
    AnswersQuery,
    RecordQuery,
    ReviewTableQuery,
    TryPeriod,
    DryRunQuery,
    MovePeriod,
  ],
})
export class DossiersHttpModule {}
