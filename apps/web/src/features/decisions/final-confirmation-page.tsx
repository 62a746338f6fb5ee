import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { api, body } from '../../api/client';
import { useClock } from '../../app/clock';
import { useSession } from '../../app/session';
import { VerdictTag } from '../../components/criterion-verdict';
import { FigureInput } from '../../components/figure-input';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Facts, Section } from '../../components/section';
import { inSentence } from '../../format/capital';
import { formatDate, formatInstant } from '../../format/date';
import { formatFigure, type FigureValue } from '../../format/figure';
import { dossierPath, useDossier } from '../dossiers/dossier-query';
import { FinalConfirmationActs, type Confirmation, type LastLookProps } from './final-confirmation-acts';
import { FinalFigures } from './final-figures';

/** The last look at the figures on the last day of the period: Công an xã states them, Công an tỉnh confirms. */
export function FinalConfirmationPage() {
  const { id = '' } = useParams();
  const page = useDossier(id);
  const confirmation = useQuery({
    queryKey: ['dossiers', 'final', id],
    queryFn: ({ signal }) =>
      body(api.GET('/api/dossiers/{id}/final-confirmation', { params: { path: { id } }, signal })),
  });
  return (
    <Loaded query={page}>
      {(dossier) => (
        <Loaded query={confirmation}>{(data) => <LastLook key={id} page={dossier} confirmation={data} />}</Loaded>
      )}
    </Loaded>
  );
}

function LastLook({ page, confirmation }: LastLookProps) {
  const { subject, unitName } = page;
  const { position } = useSession();
  const [typed, setTyped] = useState<Readonly<Record<string, FigureValue | null>>>({});
  const clock = useClock();
  const { from, statedAt, statedByTitle, confirmedAt, confirmedByTitle, changed, figures, criteria } = confirmation;
  const open = subject.state.code === 'final-confirmation' && confirmedAt === null;
  const early = clock.data !== undefined && clock.data.today < from;
  const writes = open && !early && ['commune-police', 'agency-officer'].includes(position.role);
  const value = (figure: Confirmation['figures'][number]) =>
    figure.indicator in typed ? (typed[figure.indicator] ?? null) : figure.final;
  return (
    <>
      <PageHeader
        title="Xác nhận số liệu cuối kỳ"
        back={{ to: dossierPath(subject.id), label: `Hồ sơ ${inSentence(unitName)}` }}
      />
      <div className="cn-columns cn-two">
        <div className="cn-stack">
          {open && early && (
            <Notice kind="act" title={`Xác nhận được từ ngày ${formatDate(from)}, ngày cuối của kỳ đánh giá`} />
          )}
          {changed === true && (
            <Notice
              kind="near"
              title="Số liệu cuối kỳ làm thay đổi kết quả: hồ sơ được thẩm định lại và lấy ý kiến Hội đồng"
            />
          )}
          <Section title="Số liệu ngày cuối kỳ">
            {writes ? (
              <div className="cn-stack">
                <p className="cn-quiet">Đếm lại tại ngày cuối kỳ; số nào không đổi thì bấm “Không đổi”.</p>
                {figures.map((figure) => (
                  <div key={figure.indicator}>
                    <FigureInput
                      label={figure.label}
                      type={figure.type}
                      grades={figure.grades}
                      required
                      value={value(figure)}
                      compare={{ label: 'Đã thẩm định', value: figure.confirmed }}
                      onChange={(next) => setTyped({ ...typed, [figure.indicator]: next })}
                    />
                    {value(figure) === null && figure.confirmed !== null && (
                      <Button
                        size="small"
                        aria-label={`Không đổi: ${figure.label}`}
                        onClick={() => setTyped({ ...typed, [figure.indicator]: figure.confirmed })}
                      >
                        Không đổi ({formatFigure(figure.confirmed)})
                      </Button>
                    )}
                  </div>
                ))}
              </div>
            ) : (
              <FinalFigures figures={figures} />
            )}
          </Section>
          <Section title="Kết quả theo tiêu chí">
            <Facts
              items={criteria.map(({ id, label, appraised, atEnd }) => [
                `${id}. ${label}`,
                <span key={id} className="cn-row">
                  <VerdictTag verdict={appraised} short /> khi thẩm định · <VerdictTag verdict={atEnd} short /> cuối kỳ
                </span>,
              ])}
            />
          </Section>
        </div>
        <div className="cn-stack">
          <FinalConfirmationActs page={page} confirmation={confirmation} typed={typed} value={value} writes={writes} />
          <Section title="Ai đã xác nhận">
            <Facts
              items={[
                ['Địa phương', statedAt && `${formatInstant(statedAt)}, ${statedByTitle ?? ''}`],
                ['Cơ quan chủ trì', confirmedAt && `${formatInstant(confirmedAt)}, ${confirmedByTitle ?? ''}`],
              ]}
            />
          </Section>
        </div>
      </div>
    </>
  );
}
