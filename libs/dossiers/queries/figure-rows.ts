import { mismatchesIn, type FigureStage } from '@app/domain/appraisal';
import { figuresOfDossier } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import { seesPolice } from '../figures/figures';
import type { FigureRowView, FigureView } from './figure-row.dto';

type Row = FigureView & { readonly indicator: string; readonly stage: FigureStage };

/** The dossier's figures as the wall shows them to this reader, stage beside stage. */
export async function figureRows(tx: Tx, dossierId: string, plan: PlanRevision): Promise<FigureRowView[]> {
  const rows = await tx.manager.query<Row[]>(
    `SELECT f.indicator, f.stage, f.value, f.note, f.by, o.name AS "officeName", f.at
     FROM figure f JOIN office o ON o.id = f.office_id WHERE f.dossier_id = $1`,
    [dossierId],
  );
  const differing = new Set(mismatchesIn(plan.indicators, rows).map(({ indicator }) => indicator));
  const police = seesPolice(tx);
  return figuresOfDossier(plan).map((indicator) => {
    const at = (stage: FigureStage): FigureView | null =>
      viewOf(rows.find((row) => row.indicator === indicator.id && row.stage === stage));
    return {
      indicator: indicator.id,
      label: inVietnamese(indicator.label),
      unit: indicator.unit ?? null,
      type: indicator.type,
      grades: [...indicator.grades],
      class: indicator.class,
      review: at('review'),
      registered: at('registered'),
      stated: at('stated'),
      compared: at('compared'),
      confirmed: at('confirmed'),
      final: at('final'),
      differs: differing.has(indicator.id),
      hidden: indicator.class === 'police' && !police,
    };
  });
}

function viewOf(row: Row | undefined): FigureView | null {
  if (!row) return null;
  const { value, note, by, officeName, at } = row;
  return { value, note, by, officeName, at };
}
