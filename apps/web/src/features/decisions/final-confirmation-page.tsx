import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Schemas } from '@app/api-client';
import { actHeaders } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { useClock } from '../../app/clock';
import { useSession } from '../../app/session';
import { ActPanel } from '../../components/act/act-panel';
import { DialogAct } from '../../components/act/dialog-act';
import { usePerform } from '../../components/act/use-perform';
import { VerdictTag } from '../../components/criterion-verdict';
import { FigureField } from '../../components/figure-field';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Facts, Section } from '../../components/section';
import { Sheet } from '../../components/sheet';
import { inSentence } from '../../format/capital';
import { formatDate, formatInstant } from '../../format/date';
import { formatNumber } from '../../format/number';
import { dossierPath, useDossier, type DossierPageData } from '../dossiers/dossier-query';

type Confirmation = Schemas['FinalConfirmationView'];

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

interface LastLookProps {
  page: DossierPageData;
  confirmation: Confirmation;
}

function LastLook({ page, confirmation }: LastLookProps) {
  const { subject, unitName } = page;
  const { position } = useSession();
  const [typed, setTyped] = useState<Readonly<Record<string, number | null>>>({});
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
                    <FigureField
                      label={figure.label}
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
                        Không đổi ({formatNumber(figure.confirmed)})
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
          <Acts page={page} confirmation={confirmation} typed={typed} value={value} writes={writes} />
          <Section title="Ai đã xác nhận">
            <Facts
              items={[
                ['Công an cấp xã', statedAt && `${formatInstant(statedAt)}, ${statedByTitle ?? ''}`],
                ['Công an tỉnh', confirmedAt && `${formatInstant(confirmedAt)}, ${confirmedByTitle ?? ''}`],
              ]}
            />
          </Section>
        </div>
      </div>
    </>
  );
}

interface ActsProps extends LastLookProps {
  typed: Readonly<Record<string, number | null>>;
  value: (figure: Confirmation['figures'][number]) => number | null;
  writes: boolean;
}

function Acts({ page, confirmation, typed, value, writes }: ActsProps) {
  const { subject } = page;
  const { id } = subject;
  const { position } = useSession();
  const client = useQueryClient();
  const reload = () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'bytes' });
  const all = confirmation.figures.flatMap((figure) => {
    const given = value(figure);
    return given === null ? [] : [{ indicator: figure.indicator, value: given }];
  });
  const missing = confirmation.figures.length - all.length;
  const corrections = confirmation.figures.flatMap(({ indicator, final }) => {
    const given = typed[indicator];
    return given === undefined || given === null || given === final ? [] : [{ indicator, value: given }];
  });
  const { perform } = usePerform(useDossier(id), (call) =>
    api.POST('/api/dossiers/{id}/final-confirmation', {
      params: { path: { id } },
      headers: actHeaders(call),
      body: { figures: call.values['figures'] as { indicator: string; value: number }[] },
    }),
  );
  if (position.role === 'commune-police') {
    return (
      <div className="cn-card cn-stack">
        <h2>Việc ông/bà có thể làm</h2>
        {missing > 0 && writes && <p className="cn-small cn-turn-near">Còn {missing} số liệu chưa nhập.</p>}
        <DialogAct
          label={confirmation.statedAt ? 'Xác nhận lại số liệu' : 'Xác nhận số liệu'}
          type="primary"
          block
          disabled={!writes || missing > 0}
          version={subject.version}
          form={{
            confirm: 'Số liệu được gửi tới Công an tỉnh để xác nhận; sửa được cho tới khi Công an tỉnh xác nhận.',
            initial: { figures: all },
          }}
          send={(call) =>
            api.PUT('/api/dossiers/{id}/final-figures', {
              params: { path: { id } },
              headers: actHeaders(call),
              body: { figures: all },
            })
          }
          onDone={reload}
          onReload={reload}
        />
      </div>
    );
  }
  return (
    <div className="cn-card">
      <ActPanel
        subject={{ ...subject, acts: subject.acts.filter(({ act }) => act === 'confirm') }}
        perform={perform}
        onReload={reload}
        forms={{
          confirm: {
            confirm:
              (corrections.length > 0
                ? `Ông/bà sửa ${corrections.length} số liệu. `
                : 'Xác nhận đúng số liệu Công an cấp xã đã nhập. ') +
              'Nếu kết quả không đổi, hồ sơ sang bước quyết định; nếu đổi, hồ sơ được thẩm định lại và Hội đồng được lấy ý kiến bằng văn bản. Địa phương được báo.',
            initial: { figures: corrections },
          },
        }}
      />
    </div>
  );
}

function FinalFigures({ figures }: { figures: Confirmation['figures'] }) {
  const shown = (value: number | null) =>
    value === null ? <span className="cn-quiet">chưa có</span> : formatNumber(value);
  return (
    <Sheet label="Số liệu cuối kỳ">
      <thead>
        <tr>
          <th scope="col" className="cn-sheet-name">
            Số liệu
          </th>
          <th scope="col" className="cn-end">
            Đã thẩm định
          </th>
          <th scope="col" className="cn-end">
            Cuối kỳ
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ indicator, label, confirmed, final }) => (
          <tr key={indicator}>
            <th scope="row" className="cn-sheet-name">
              {label}
            </th>
            <td className="cn-end">{shown(confirmed)}</td>
            <td className="cn-end">{shown(final)}</td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}
