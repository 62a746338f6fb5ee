import type { SubjectFacts } from '@app/domain/workflow';
import type { Tx } from '@app/platform';
import { HistoryEvent } from '../persistence/history-event.entity';
import type { Subject } from '../persistence/subject.entity';
import { actLabel } from './act-label';
import type { Lifecycle } from './lifecycle';

/** What happened to a subject last, for somebody whose page has become stale. */
export async function whoDidWhat<Row, Facts extends SubjectFacts>(
  tx: Tx,
  lifecycle: Lifecycle<Row, Facts>,
  subject: Subject,
): Promise<string> {
  const last = await tx.manager.findOneBy(HistoryEvent, { subjectId: subject.id, seq: subject.seq });
  if (!last) return 'Nội dung đã được sửa.';
  const who =
    last.actorKind === 'person' ? `${last.actorTitle ?? last.actorName} (${last.actorOffice ?? ''})` : 'Hệ thống';
  return `${who} đã thực hiện: ${actLabel(lifecycle.labels, last.act, last.planRevision)}.`;
}
