import type { Schemas } from '@app/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../api/client';
import { postFile } from '../../api/post-file';
import type { EvidenceFile, LegalDate } from '../../api/types';
import { useClock } from '../../app/clock';
import { DialogAct } from '../../components/act/dialog-act';
import { VietnameseDateField } from '../../components/date/vietnamese-date-field';
import { EvidenceList } from '../../components/evidence/evidence-list';
import { kindOf } from '../../components/evidence/file-kinds';
import { PicturePreview } from '../../components/evidence/picture-preview';
import { Upload } from '../../components/evidence/upload';
import { PdfPreview } from '../../components/pdf/pdf-preview';
import { TextField } from '../../components/text-field';
import { formatDate } from '../../format/date';
import { ComponentStatus } from './component-status';
import { dossierKeys, type ComponentRow } from './dossier-query';
import { ownWrite } from './own-writes';
import './component-block.css';

export interface ComponentBlockProps {
  dossierId: string;
  component: ComponentRow;
  headingLevel?: 3 | 4;
}

const fileUrl = (dossierId: string, evidenceId: string): string =>
  `/api/dossiers/${dossierId}/evidence/${evidenceId}/file`;

/** One part of the dossier with its files: seen here, added, and taken out with a reason. */
export function ComponentBlock({ dossierId, component, headingLevel = 3 }: ComponentBlockProps) {
  const [open, setOpen] = useState<EvidenceFile | null>(null);
  const client = useQueryClient();
  const refresh = () => {
    void client.invalidateQueries({ queryKey: dossierKeys.page(dossierId) });
    void client.invalidateQueries({ queryKey: dossierKeys.answers(dossierId) });
  };
  const Heading = `h${headingLevel}` as const;
  const { id, label, source, evidence, editable, goodUntil } = component;
  return (
    <article className="cn-component">
      <div className="cn-component-head">
        <Heading>
          {label} <span className="cn-quiet cn-small">({id})</span>
        </Heading>
        <ComponentStatus component={component} />
      </div>
      {goodUntil && (
        <p className="cn-quiet cn-small">Văn bản mới nhất có giá trị đến hết ngày {formatDate(goodUntil)}.</p>
      )}
      {source === 'figures' && <p className="cn-quiet">Hệ thống lập từ số liệu đã nhập, không phải tải lên.</p>}
      {source === 'document' && (
        <p className="cn-quiet">Lập khi trình lãnh đạo, hoặc ghi nhận bản đã ký ở trang văn bản.</p>
      )}
      {source === 'upload' && (
        <EvidenceList
          files={evidence}
          label={`Tệp của ${label}`}
          hrefOf={(file) => fileUrl(dossierId, file.id)}
          onOpen={(file) => setOpen(file.id === open?.id ? null : file)}
          actions={(file) =>
            editable && (
              <WithdrawFile
                dossierId={dossierId}
                file={file}
                onDone={() => {
                  setOpen(null);
                  refresh();
                }}
              />
            )
          }
          openId={open?.id}
        />
      )}
      {open && <Seen key={open.id} dossierId={dossierId} file={open} />}
      {editable && <AddFile dossierId={dossierId} component={component} onSent={refresh} />}
    </article>
  );
}

function Seen({ dossierId, file }: { dossierId: string; file: EvidenceFile }) {
  const url = fileUrl(dossierId, file.id);
  return kindOf(file.name) === 'pdf' ? (
    <PdfPreview url={url} title={file.name} fileName={file.name} version={file.id} />
  ) : (
    <PicturePreview url={url} name={file.name} />
  );
}

function AddFile({ dossierId, component, onSent }: { dossierId: string; component: ComponentRow; onSent: () => void }) {
  const [number, setNumber] = useState('');
  const [date, setDate] = useState<LegalDate | null>(null);
  const clock = useClock();
  const { id, label, needsPaper } = component;
  const ready = !needsPaper || (number.trim() !== '' && date !== null);
  return (
    <div className="cn-component-add">
      {needsPaper && (
        <div className="cn-component-paper">
          <TextField label="Số, ký hiệu văn bản" required maxLength={60} value={number} onChange={setNumber} />
          <VietnameseDateField
            label="Ngày văn bản"
            required
            value={date}
            onChange={setDate}
            today={clock.data?.today}
            max={clock.data?.today}
          />
        </div>
      )}
      {ready ? (
        <Upload
          label={`Chọn tệp cho ${label}`}
          onSent={() => {
            setNumber('');
            setDate(null);
            onSent();
          }}
          send={(call) =>
            ownWrite(
              dossierId,
              postFile<Schemas['EvidenceAdded']>(`/api/dossiers/${dossierId}/evidence`, call, {
                component: id,
                ...(number.trim() === '' ? {} : { paperNumber: number.trim() }),
                ...(date === null ? {} : { paperDate: date }),
              }),
            )
          }
        />
      ) : (
        <p className="cn-quiet cn-small">Ghi số và ngày của văn bản trước, rồi chọn tệp.</p>
      )}
    </div>
  );
}

function WithdrawFile({ dossierId, file, onDone }: { dossierId: string; file: EvidenceFile; onDone: () => void }) {
  return (
    <DialogAct
      label="Rút tệp"
      size="small"
      needsReason
      form={{ confirm: `Tệp “${file.name}” ra khỏi hồ sơ. Dòng của tệp vẫn còn, ghi rõ ai rút và vì sao.` }}
      send={(call) => {
        const withdrawn = api.POST('/api/dossiers/{id}/evidence/{evidenceId}/withdrawal', {
          params: { path: { id: dossierId, evidenceId: file.id } },
          headers: { 'Idempotency-Key': call.idempotencyKey },
          body: { reason: call.reason ?? '' },
        });
        return ownWrite(dossierId, body(withdrawn));
      }}
      onDone={onDone}
    />
  );
}
