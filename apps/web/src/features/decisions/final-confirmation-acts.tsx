import { useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '@app/api-client';
import { actHeaders } from '../../api/act-headers';
import { api } from '../../api/client';
import { useSession } from '../../app/session';
import { ActPanel } from '../../components/act/act-panel';
import { DialogAct } from '../../components/act/dialog-act';
import { usePerform } from '../../components/act/use-perform';
import type { FigureValue } from '../../format/figure';
import { useDossier, type DossierPageData } from '../dossiers/dossier-query';

export type Confirmation = Schemas['FinalConfirmationView'];

export interface LastLookProps {
  page: DossierPageData;
  confirmation: Confirmation;
}

interface FinalConfirmationActsProps extends LastLookProps {
  typed: Readonly<Record<string, FigureValue | null>>;
  value: (figure: Confirmation['figures'][number]) => FigureValue | null;
  writes: boolean;
}

/** Công an xã states what it counted; Công an tỉnh confirms it, corrected where it must be. */
export function FinalConfirmationActs(props: FinalConfirmationActsProps) {
  const { page, confirmation, typed, value, writes } = props;
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
      body: { figures: call.values['figures'] as { indicator: string; value: FigureValue }[] },
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
            confirm: 'Số liệu được gửi tới cơ quan chủ trì để xác nhận; sửa được cho tới khi cơ quan ấy xác nhận.',
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
