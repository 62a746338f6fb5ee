import type { StagedFigure } from '@app/domain/appraisal';
import type { Tx } from '@app/platform';
import { In } from 'typeorm';
import { Subject } from '@app/workflow';

/** What the trial of a move is made from, besides plan and figures of others. */
export interface TrialMaterial {
  readonly subject: Subject;
  /** all of its figures, as `figuresToJudge` answers them */
  readonly figures: readonly StagedFigure[];
  /** a decision or notice that is being checked or signed says what the old revision says */
  readonly paperUnderWay: boolean;
}

interface Row {
  readonly id: string;
  readonly figures: StagedFigure[];
  readonly paperUnderWay: boolean;
}

/** Of all these dossiers at once: a period may have hundreds, and who looks at the dry run waits for it. */
export async function trialMaterial(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, TrialMaterial>> {
  const subjects = await tx.manager.findBy(Subject, { id: In([...ids]) });
  const rows = await tx.manager.query<Row[]>(
    `SELECT d.id,
       coalesce((SELECT jsonb_agg(jsonb_build_object('stage', f.stage, 'indicator', f.indicator, 'value', f.value))
                 FROM figures_to_judge(d.id) f), '[]') AS figures,
       EXISTS (SELECT 1 FROM decision_item i JOIN subject p ON p.id = i.document_id
               WHERE i.dossier_id = d.id AND p.state NOT IN ('discarded', 'recalled', 'replaced')
                 AND NOT EXISTS (SELECT 1 FROM event e WHERE e.subject_id = i.dossier_id AND e.act = 'decide'
                                   AND e.payload ->> 'documentId' = p.id::text)) AS "paperUnderWay"
     FROM dossier d WHERE d.id = ANY ($1)`,
    [ids],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    subjects.flatMap((subject) => {
      const row = found.get(subject.id);
      return row ? [[subject.id, { subject, figures: row.figures, paperUnderWay: row.paperUnderWay }] as const] : [];
    }),
  );
}
