import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '@app/api-client';
import { newKey } from '../../api/act-headers';
import { FileField } from '../../components/file-field';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { ProblemAlert } from '../../components/problem-alert';
import { Section } from '../../components/section';
import { StatePage } from '../../components/state-page';
import { JOBS } from '../../app/menu';
import { useSession } from '../../app/session';
import { formatNumber } from '../../format/number';
import { mayImport } from './labels';
import { checkList, importList, markedCopy, saveCopy } from './send-list';

/** A list of new units from Excel: checked first, written when somebody says so. */
export function ImportPage() {
  return mayImport(useSession()) ? (
    <Import />
  ) : (
    <StatePage
      kind="refused"
      title="Chức danh đang dùng không nhập được địa bàn"
      text="Danh sách địa bàn do quản trị chương trình cấp tỉnh nhập. Nếu ông/bà giữ chức danh khác, hãy đổi chức danh ở góc trên bên phải."
      actions={<Link to={JOBS.territory.path}>Về danh mục địa bàn</Link>}
    />
  );
}

function Import() {
  const [file, setFile] = useState<File | null>(null);
  const check = useMutation({ mutationFn: checkList });
  const choose = (next: File | null) => {
    setFile(next);
    check.reset();
  };
  return (
    <>
      <PageHeader title="Nhập địa bàn từ Excel" back={{ to: JOBS.territory.path, label: 'Địa bàn' }} />
      <div className="cn-stack">
        <Section title="Chọn tệp">
          <div className="cn-stack">
            <p>
              Mỗi dòng là một đơn vị mới của tỉnh: cấp xã, hoặc thôn, khu phố, tổ dân phố với mã riêng.{' '}
              <a href="/api/unit-imports/template" download>
                Tải tệp mẫu
              </a>
              . Đơn vị đã có trong danh mục không sửa được bằng cách này.
            </p>
            <p>
              Đơn vị hình thành do sáp nhập, chia tách: ghi mã các đơn vị cũ ở cột “Mã đơn vị cũ”, cách nhau bằng dấu
              chấm phẩy, dấu phẩy hoặc xuống dòng. Đơn vị cũ có sẵn trong danh mục hoặc là một dòng của cùng tệp, và
              phải kết thúc vào ngày ngay trước “Từ ngày” của đơn vị mới. Việc nhập không kết thúc đơn vị đang còn: dòng
              ghi mã của đơn vị như thế sẽ báo lỗi.
            </p>
            <FileField label="Danh sách địa bàn" kinds={['xlsx']} file={file} onChange={choose} required />
            <div className="cn-row">
              <Button
                type="primary"
                disabled={!file}
                loading={check.isPending}
                onClick={() => file && check.mutate(file)}
              >
                Kiểm tra
              </Button>
            </div>
            {check.isError && <ProblemAlert problem={check.error} />}
          </div>
        </Section>
        {file && check.data && <Checked key={file.name + String(check.submittedAt)} file={file} result={check.data} />}
      </div>
    </>
  );
}

function Checked({ file, result }: { file: File; result: Schemas['UnitListCheck'] }) {
  const { good, wrong, lines, unread } = result;
  const client = useQueryClient();
  const [key] = useState(newKey);
  const take = useMutation({
    mutationFn: async (which: 'all' | 'good') => {
      // before the good lines are in: afterwards each of them would be marked as a unit that is there already
      const rest = which === 'good' ? await markedCopy(file) : null;
      return { ...(await importList(file, which, `${key}-${which}`)), rest };
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['units'] }),
  });
  const copy = useMutation({ mutationFn: async () => saveCopy(file, await markedCopy(file)) });
  return (
    <Section title="Kết quả kiểm tra">
      <div className="cn-stack">
        {take.data ? (
          <Imported file={file} {...take.data} />
        ) : (
          <Notice
            kind={wrong === 0 ? 'met' : 'near'}
            live
            title={
              wrong === 0
                ? `${formatNumber(good)} dòng đều đúng. Chưa ghi gì vào danh mục.`
                : `${formatNumber(wrong)} dòng còn lỗi, ${formatNumber(good)} dòng đúng. Chưa ghi gì vào danh mục.`
            }
            actions={
              <>
                {wrong === 0 ? (
                  <Button type="primary" loading={take.isPending} onClick={() => take.mutate('all')}>
                    Nhập {formatNumber(good)} đơn vị
                  </Button>
                ) : (
                  good > 0 && (
                    <Button loading={take.isPending} onClick={() => take.mutate('good')}>
                      Chỉ nhập {formatNumber(good)} dòng đúng
                    </Button>
                  )
                )}
                {wrong > 0 && (
                  <Button
                    icon={<DownloadOutlined aria-hidden />}
                    loading={copy.isPending}
                    onClick={() => copy.mutate()}
                  >
                    Tải bản có cột “Lỗi”
                  </Button>
                )}
              </>
            }
          >
            {unread.length > 0 && (
              <p>Không đọc cột {unread.map((head) => `“${head}”`).join(', ')}: tên cột khác với tệp mẫu.</p>
            )}
          </Notice>
        )}
        {take.isError && <ProblemAlert problem={take.error} />}
        {copy.isError && <ProblemAlert problem={copy.error} />}
        {lines.length > 0 && <Faults lines={lines} wrong={wrong} />}
      </div>
    </Section>
  );
}

function Imported({ file, taken, leftOut, rest }: Schemas['UnitsImported'] & { file: File; rest: Blob | null }) {
  return (
    <Notice
      kind="met"
      live
      title={`Đã nhập ${formatNumber(taken)} đơn vị.`}
      actions={
        rest && (
          <Button icon={<DownloadOutlined aria-hidden />} onClick={() => saveCopy(file, rest)}>
            Tải bản có cột “Lỗi”
          </Button>
        )
      }
    >
      {leftOut > 0 && (
        <p>
          Bỏ lại {formatNumber(leftOut)} dòng còn lỗi. Xin sửa các dòng ấy trong bản có cột “Lỗi”, bỏ các dòng đã nhập,
          rồi gửi lại.
        </p>
      )}
    </Notice>
  );
}

/** A list and no table: the faults are what is read, and on a phone a column for them would lie out of sight. */
function Faults({ lines, wrong }: { lines: readonly Schemas['FaultyLine'][]; wrong: number }) {
  return (
    <>
      <ul aria-label="Các dòng còn lỗi">
        {lines.map(({ row, code, name, faults }) => (
          <li key={row}>
            <strong>Dòng {formatNumber(row)}</strong>
            {[code, name].some(Boolean) && `: ${[code, name].filter(Boolean).join(', ')}`}
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {wrong > lines.length && (
        <p className="cn-quiet">
          Hiện {formatNumber(lines.length)} dòng đầu; bản tải về có đủ {formatNumber(wrong)} dòng.
        </p>
      )}
    </>
  );
}
