import { Module, type OnModuleInit } from '@nestjs/common';
import type { Track } from '@app/domain/plans';
import { JobHandlers } from '@app/workflow';
import { MOVE_DOSSIER, MoveDossier } from './another-revision/move-dossier';
import { ApplySelection } from './apply-selection/apply-selection';
import { OpenDossiers } from './open-dossiers/open-dossiers';
import { ReceiveSignedSubmission } from './receive-signed-submission/receive-signed-submission';

/** The worker's side: what a dossier hears of periods and of papers. */
@Module({ providers: [OpenDossiers, ApplySelection, MoveDossier, ReceiveSignedSubmission] })
export class DossiersJobsModule implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly openDossiers: OpenDossiers,
    private readonly applySelection: ApplySelection,
    private readonly moveDossier: MoveDossier,
    private readonly receiveSubmission: ReceiveSignedSubmission,
  ) {}

  onModuleInit(): void {
    this.handlers.register('period.opened', {
      inTransaction: async (tx, { payload }) => void (await this.openDossiers.forPeriod(tx, String(payload.subjectId))),
    });
    this.handlers.register('selection.apply', {
      inTransaction: (tx, { payload: { subjectId, track, documentId } }) =>
        this.applySelection.apply(tx, {
          dossierId: String(subjectId),
          track: (track ?? null) as Track | null,
          documentId: (documentId ?? null) as string | null,
        }),
    });
    this.handlers.register(MOVE_DOSSIER, { inTransaction: (tx, job) => this.moveDossier.run(tx, job) });
    this.handlers.register('document.issued.submission-commune', {
      inTransaction: (tx, { payload }) => this.receiveSubmission.receive(tx, String(payload.subjectId)),
    });
  }
}
