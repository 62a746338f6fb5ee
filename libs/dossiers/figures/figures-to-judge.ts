import type { FigureStage, StagedFigure } from '@app/domain/appraisal';
import type { Tx } from '@app/platform';

/**
 * All counts of a dossier, those of the police among them, for judging only: whoever asks, the verdict must be the same. What comes of it
 * may be a verdict; a value goes into an answer only when the wall shows it (`visibleFigures`).
 */
export async function figuresToJudge({ manager }: Tx, dossierId: string): Promise<StagedFigure[]> {
  return manager.query<StagedFigure[]>(`SELECT stage, indicator, value FROM figures_to_judge($1)`, [dossierId]);
}

/** The counts of one stage by indicator, for checks across figures. */
export async function figuresAt(tx: Tx, dossierId: string, stage: FigureStage): Promise<Record<string, number>> {
  const figures = await figuresToJudge(tx, dossierId);
  return Object.fromEntries(
    figures.filter((one) => one.stage === stage).map(({ indicator, value }) => [indicator, value]),
  );
}
