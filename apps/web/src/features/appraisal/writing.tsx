import { Button } from 'antd';
import { useState } from 'react';
import { useClock } from '../../app/clock';
import { useSession } from '../../app/session';
import { Notice } from '../../components/notice';
import type { DossierPageData } from '../dossiers/dossier-query';
import { draftOf, hasSpoken, stageOf, type Appraisal } from './appraisal-query';
import type { DeskProps } from './desk-acts';
import { PresentDraft, VerdictEditor, WholeEditor } from './opinion-editor';
import { OpinionText } from './opinions-said';
import { useOpinionDraft } from './use-opinion-draft';

interface WritingProps extends DeskProps {
  criterion: Appraisal['line']['criteria'][number] | null;
  onDone: () => void;
  onReload: () => void;
}

/** The officer's pane: the own verdict on the criterion in view, the opinion as a whole, and the way to the head. */
export function Writing({ page, appraisal, criterion, onDone, onReload }: WritingProps) {
  const clock = useClock();
  const { officeKind } = useSession();
  const { task } = appraisal;
  const draft = draftOf(appraisal);
  const drafting = useOpinionDraft(page.subject.id, appraisal, officeKind);
  const [again, setAgain] = useState(false);
  const reappraising = page.subject.state.code === 'reappraisal' && stageOf(appraisal, officeKind) === 'confirmed';
  const begun = task?.part === 'supervises' || draft !== null;
  if (!task || (!reappraising && (!begun || hasSpoken(appraisal, officeKind)))) return null;
  if (draft?.presented && !again) {
    return (
      <div className="cn-card cn-stack">
        <Notice kind="act" title="Dự thảo ý kiến đang chờ lãnh đạo cơ quan duyệt" />
        <OpinionText opinion={draft}>
          <Button onClick={() => setAgain(true)}>Lấy lại để sửa</Button>
        </OpinionText>
      </div>
    );
  }
  return (
    <div className="cn-card cn-stack">
      {draft?.returnedReason && (
        <Notice kind="near" title="Lãnh đạo trả lại dự thảo">
          <p>{draft.returnedReason}</p>
        </Notice>
      )}
      {criterion && <VerdictEditor drafting={drafting} criterion={criterion} />}
      <WholeEditor drafting={drafting} task={task} police={seesPolice(page)} today={clock.data?.today} />
      <PresentDraft
        drafting={drafting}
        task={task}
        onDone={() => {
          setAgain(false);
          onDone();
        }}
        onReload={onReload}
      />
    </div>
  );
}

/** Whoever sees police figures belongs to the police. */
const seesPolice = ({ figures }: DossierPageData): boolean =>
  figures.some((one) => one.class === 'police' && !one.hidden);
