import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useParams } from 'react-router';
import type { Schemas } from '@app/api-client';
import { api, body } from '../../api/client';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Facts, Section } from '../../components/section';
import { capital, inSentence } from '../../format/capital';
import { formatDate, formatInstant } from '../../format/date';

/** Phiếu tiếp nhận: what the commune can show for having sent its dossier; made to be printed. */
export function ReceiptPage() {
  const { id = '' } = useParams();
  const receipt = useQuery({
    queryKey: ['dossier', id, 'receipt'],
    queryFn: () => body(api.GET('/api/dossiers/{id}/receipt', { params: { path: { id } } })),
  });
  return <Loaded query={receipt}>{(data) => <Receipt id={id} receipt={data} />}</Loaded>;
}

function Receipt({ id, receipt }: { id: string; receipt: Schemas['ReceiptView'] }) {
  return (
    <>
      <PageHeader
        title="Phiếu tiếp nhận hồ sơ"
        code={receipt.code}
        back={{ to: `/ho-so/${id}`, label: `Hồ sơ ${inSentence(receipt.unitName)}` }}
        extra={
          <>
            <a href={`/api/dossiers/${id}/receipt/pdf`} target="_blank" rel="noreferrer">
              Phiếu tiếp nhận (PDF)
            </a>
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
              In phiếu
            </Button>
          </>
        }
      />
      <div className="cn-stack">
        {receipt.late && <Notice kind="near" title="Hồ sơ gửi sau ngày cuối của kế hoạch, được ghi là gửi muộn" />}
        <Section title="Đã nhận">
          <Facts
            items={[
              ['Mã hồ sơ', receipt.code],
              ['Số đến', receipt.arrivalNumber],
              ['Thời điểm nhận', formatInstant(receipt.arrivedAt)],
              ['Địa bàn', capital(receipt.unitName)],
              ['Cơ quan gửi', receipt.fromOffice],
              ['Cơ quan nhận', receipt.toOffice],
              ['Kèm Tờ trình', `số ${receipt.submissionNumber} ngày ${formatDate(receipt.submissionDate)}`],
            ]}
          />
        </Section>
        <Section title="Thành phần hồ sơ đã nhận">
          {receipt.components.length === 0 ? (
            <p className="cn-quiet">Chưa có tệp nào.</p>
          ) : (
            <ul>
              {receipt.components.map(({ id: component, label, pieces }) => (
                <li key={component}>
                  {label}: {pieces} tệp
                </li>
              ))}
            </ul>
          )}
          <p className="cn-quiet">
            Cơ quan nhận kiểm tra thành phần hồ sơ rồi báo kết quả; nếu phải bổ sung, yêu cầu được gửi một lần cho cả hồ
            sơ.
          </p>
        </Section>
      </div>
    </>
  );
}
