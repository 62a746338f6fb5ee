import { figuresOf, type FigureStage, type Readings, type StagedFigure } from '@app/domain/appraisal';
import type { Tx } from '@app/platform';

/**
 * All figures of a dossier, those of the police among them, for judging only: whoever asks, the verdict must be the same. What comes of it
 * may be a verdict; a value goes into an answer only when the wall shows it (`visibleFigures`).
 */
export async function figuresToJudge({ manager }: Tx, dossierId: string): Promise<StagedFigure[]> {
  return manager.query<StagedFigure[]>(`SELECT stage, indicator, value FROM figures_to_judge($1)`, [dossierId]);
}

/** The figures of one stage by indicator, for checks across figures. */
export async function figuresAt(tx: Tx, dossierId: string, stage: FigureStage): Promise<Readings> {
  return figuresOf(await figuresToJudge(tx, dossierId), stage);
}
