import type { SubjectFacts } from '@app/domain/workflow';
import type { Tx } from '@app/platform';
import { HistoryEvent } from '../persistence/history-event.entity';
import type { Subject } from '../persistence/subject.entity';
import { actLabel } from './act-label';
import type { Lifecycle } from './lifecycle';

const CONTENT_CHANGED = 'Nội dung đã được sửa.';

/** For somebody whose page shows an older version: what was done since, or that only content was changed. */
export async function whatChanged<Row, Facts extends SubjectFacts>(
  tx: Tx,
  lifecycle: Lifecycle<Row, Facts>,
  subject: Subject,
  seen: number,
): Promise<string> {
  return seen < subject.actedVersion ? whoDidWhat(tx, lifecycle, subject) : CONTENT_CHANGED;
}

/** What happened to a subject last, for somebody whose turn it no longer is. */
export async function whoDidWhat<Row, Facts extends SubjectFacts>(
  tx: Tx,
  lifecycle: Lifecycle<Row, Facts>,
  subject: Subject,
): Promise<string> {
  const last = await tx.manager.findOneBy(HistoryEvent, { subjectId: subject.id, seq: subject.seq });
  if (!last) return CONTENT_CHANGED;
  const who =
    last.actorKind === 'person' ? `${last.actorTitle ?? last.actorName} (${last.actorOffice ?? ''})` : 'Hệ thống';
  return `${who} đã thực hiện: ${actLabel(lifecycle.labels, last.act, last.planRevision)}.`;
}
