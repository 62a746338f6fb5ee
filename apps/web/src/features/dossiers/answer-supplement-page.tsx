import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ActPanel } from '../../components/act/act-panel';
import { usePerform } from '../../components/act/use-perform';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Section } from '../../components/section';
import { StatePage } from '../../components/state-page';
import { TextField } from '../../components/text-field';
import { inSentence } from '../../format/capital';
import { ComponentBlock } from './component-block';
import {
  dossierPath,
  openSupplement,
  useAnswers,
  useDossier,
  type Answers,
  type DossierPageData,
} from './dossier-query';
import { FigureForm } from './figure-form';
import { useKeptText } from './kept-text';
import { sendAct } from './send-act';
import { KIND_WORDS } from './supplement-items';
import { Supplements, Suspension } from './supplements';
import { useFigureDrafts } from './use-figure-drafts';

/** The commune answers only what was asked: new files, corrected figures, or words; then sends all of it at once. */
export function AnswerSupplementPage() {
  const { id = '' } = useParams();
  const page = useDossier(id);
  const answers = useAnswers(id);
  return (
    <Loaded query={page}>
      {(dossier) => <Loaded query={answers}>{(data) => <Answer key={id} page={dossier} answers={data} />}</Loaded>}
    </Loaded>
  );
}

function Answer({ page, answers }: { page: DossierPageData; answers: Answers }) {
  const { subject, unitName, supplements } = page;
  const { id } = subject;
  const open = openSupplement(page);
  const back = { to: dossierPath(id), label: `Hồ sơ ${inSentence(unitName)}` };
  const query = useDossier(id);
  const drafts = useFigureDrafts(id, answers);
  const [words, setWords] = useKeptText(`bo-sung.${id}.${open?.round ?? supplements.length}`);
  const [sent, setSent] = useState(false);
  const { perform, reload } = usePerform(query, async (call) => {
    await drafts.autosave.flush();
    await sendAct(id, call);
    setWords({});
    setSent(true);
  });
  return (
    <>
      <PageHeader title="Bổ sung, hoàn thiện hồ sơ" back={back} />
      <div className="cn-columns cn-two">
        <div className="cn-stack">
          {open ? (
            <Asked page={page} answers={answers} request={open} drafts={drafts} words={words} onWords={setWords} />
          ) : (
            <>
              <Supplements dossierId={id} rounds={supplements} />
              {!sent && (
                <StatePage
                  kind="empty"
                  headingLevel={2}
                  title="Không có yêu cầu bổ sung nào đang chờ trả lời"
                  text={subject.state.sentence}
                  actions={<Link to={back.to}>Về trang hồ sơ</Link>}
                />
              )}
            </>
          )}
        </div>
        {/* stays when the answer has been sent: it says so, and who has the dossier now */}
        {(open || sent) && (
          <div className="cn-stack">
            <div className="cn-card">
              <ActPanel
                subject={{
                  ...subject,
                  acts: subject.acts.filter(({ act }) => act === 'supplement').map(untilTyped(words, sent)),
                }}
                perform={perform}
                onReload={reload}
                forms={{
                  supplement: {
                    confirm:
                      'Phần bổ sung được gửi tới cơ quan đã yêu cầu; thời hạn thẩm định tính tiếp. Sau khi gửi không sửa được nữa, trừ khi có yêu cầu khác.',
                    initial: { answers: words },
                  },
                }}
                title="Gửi bổ sung"
              />
            </div>
            {sent && (
              <p>
                <Link to={back.to}>Về trang hồ sơ</Link>
              </p>
            )}
          </div>
        )}
      </div>
    </>
  );
}

interface AskedProps {
  page: DossierPageData;
  answers: Answers;
  request: NonNullable<ReturnType<typeof openSupplement>>;
  drafts: ReturnType<typeof useFigureDrafts>;
  words: Readonly<Record<string, string>>;
  onWords: (words: Readonly<Record<string, string>>) => void;
}

/** Each thing that was asked, with where to answer it. */
function Asked({ page, answers, request, drafts, words, onWords }: AskedProps) {
  const figures = answers.figures.filter(({ editable }) => editable);
  return (
    <>
      <Suspension page={page} />
      {request.items.map(({ component, label, kind, words: asked }) => {
        const row = answers.components.find((one) => one.id === component);
        return (
          <Section key={component} title={label}>
            <p>
              <strong>{KIND_WORDS[kind]}:</strong> {asked}
            </p>
            {row && <ComponentBlock dossierId={page.subject.id} component={row} />}
            <TextField
              label="Giải trình"
              help="Có thể thay cho tệp mới, hoặc kèm theo tệp"
              rows={2}
              maxLength={2000}
              value={words[component] ?? ''}
              onChange={(text) => onWords({ ...words, [component]: text })}
            />
          </Section>
        );
      })}
      {figures.length > 0 && (
        <Section title="Số liệu liên quan">
          <FigureForm figures={figures} drafts={drafts} />
        </Section>
      )}
    </>
  );
}

/** The API judges what is saved; words that are typed here go along with the act and count too. */
const untilTyped =
  (words: Readonly<Record<string, string>>, sent: boolean) =>
  <A extends { allowed: boolean; reasons: readonly { code: string }[] }>(act: A): A => {
    const onlyUnanswered = act.reasons.every(({ code }) => code === 'supplement.unanswered');
    const typed = Object.values(words).some((text) => text.trim() !== '');
    return !act.allowed && onlyUnanswered && typed && !sent ? { ...act, allowed: true } : act;
  };
