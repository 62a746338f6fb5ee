import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import type { FigureValue, PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { PlanLibrary } from '@app/plans';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { Subject } from '@app/workflow';
import type { EntryContent } from '../record/entry';
import type { RecordLine } from './record-line.dto';

interface Row extends Pick<RecordLine, 'seq' | 'at' | 'by' | 'officeName'> {
  readonly content: EntryContent;
}

/** Everything that was ever written into a dossier, as far as the wall shows it to this reader; newest first. */
@Injectable()
export class RecordQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
  ) {}

  of(actor: PersonActing, id: string): Promise<RecordLine[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const subject = await tx.manager.findOneBy(Subject, { id, kind: 'dossier' });
      if (!subject) throw notFound('Hồ sơ');
      const plan = await this.plans.revision(tx, subject.plan, subject.planRevision);
      return linesOf(plan, await rows(tx, id, actor)).reverse();
    });
  }
}

/** What an agency answers is its own while its opinion of that round is a draft. */
const rows = ({ manager }: Tx, id: string, { officeId, role }: PersonActing): Promise<Row[]> =>
  manager.query<Row[]>(
    `SELECT e.seq, e.at, e.by, o.name AS "officeName", e.content FROM dossier_entry e LEFT JOIN office o ON o.id = e.office_id
     WHERE e.dossier_id = $1 AND (e.kind <> 'judgement' OR e.office_id = $2 OR $3
       OR EXISTS (SELECT 1 FROM opinion p WHERE p.dossier_id = e.dossier_id AND p.office_id = e.office_id
                  AND p.round = (e.content ->> 'round')::integer AND p.given_at IS NOT NULL))
     ORDER BY e.seq`,
    [id, officeId, role === 'auditor'],
  );

function linesOf(plan: PlanRevision, written: readonly Row[]): RecordLine[] {
  const said = new Map<string, FigureValue | null>();
  const files = new Map<string, { component: string; name: string; sha256: string }>();
  const component = (id: string): string => labelOf(plan.components, id);
  return written.map(({ content, ...row }) => {
    const line = { ...row, kind: content.kind, stage: null, value: null, before: null, words: null, sha256: null };
    switch (content.kind) {
      case 'figure': {
        const { stage, indicator, value, note } = content;
        const place = `${stage}/${indicator}`;
        const before = said.get(place) ?? null;
        said.set(place, value);
        return { ...line, about: labelOf(plan.indicators, indicator), stage, value, before, words: note };
      }
      case 'evidence': {
        const { name, sha256 } = content;
        files.set(content.evidence, content);
        return { ...line, about: component(content.component), words: name, sha256 };
      }
      case 'judgement': {
        const { round, ask, seat, answer, reason } = content;
        const place = `${round}/${seat}/${ask}`;
        const before = said.get(place) ?? null;
        said.set(place, answer);
        return { ...line, about: ask, value: answer, before, words: reason === '' ? null : reason };
      }
      case 'evidence-withdrawn': {
        const file = files.get(content.evidence);
        const { reason } = content;
        return {
          ...line,
          about: file ? component(file.component) : '',
          words: file ? `${file.name}: ${reason}` : reason,
          sha256: file?.sha256 ?? null,
        };
      }
    }
  });
}

/** A figure that a later revision of the plan asks no more is still called something. */
function labelOf(among: PlanRevision['indicators'] | PlanRevision['components'], id: string): string {
  const label = among.find((one) => one.id === id)?.label;
  return label === undefined ? id : inVietnamese(label);
}
