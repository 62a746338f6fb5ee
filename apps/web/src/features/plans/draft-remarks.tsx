import type { Schemas } from '@app/api-client';
import { Tag } from '../../components/tag';

interface RemarksProps {
  errors: readonly Schemas['DraftError'][];
  findings: readonly Schemas['DraftFinding'][];
  onGo: (line: number, column: number) => void;
}

/** What reading and lint say of the draft as it was saved last; each line puts the cursor where it speaks of. */
export function DraftRemarks({ errors, findings, onGo }: RemarksProps) {
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.filter((finding) => finding.accepted !== null);
  return (
    <div className="cn-stack cn-draft-remarks">
      <p role="status">
        {errors.length > 0
          ? `${errors.length} lỗi: sửa hết mới công bố được.`
          : `Không có lỗi. ${open.length} điểm cần xem${accepted.length > 0 ? `, ${accepted.length} điểm đã chấp nhận` : ''}.`}
      </p>
      {errors.length > 0 && (
        <ul className="cn-plain-list" aria-label="Lỗi">
          {errors.map(({ line, column, path, code, message, hint }) => (
            <li key={[line, column, path, code, message].join(' ')}>
              <Place line={line} column={column} onGo={onGo} />
              <Tag tone="problem">lỗi</Tag> {message}
              {hint && <p className="cn-quiet cn-small">{hint}</p>}
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && <Findings label="Điểm cần xem" findings={open} onGo={onGo} />}
      {accepted.length > 0 && (
        <details>
          <summary>Điểm đã chấp nhận ({accepted.length})</summary>
          <Findings label="Điểm đã chấp nhận" findings={accepted} onGo={onGo} />
        </details>
      )}
    </div>
  );
}

function Findings({ label, findings, onGo }: Pick<RemarksProps, 'findings' | 'onGo'> & { label: string }) {
  return (
    <ul className="cn-plain-list" aria-label={label}>
      {findings.map(({ rule, level, clause, message, path, line, column, accepted }) => (
        <li key={[rule, path, message].join(' ')}>
          <Place line={line} column={column} onGo={onGo} />
          <Tag tone={level === 'warn' ? 'near' : 'neutral'}>{level === 'warn' ? 'cần xem' : 'lưu ý'}</Tag> {message}
          <p className="cn-quiet cn-small">Căn cứ: {clause}</p>
          {accepted !== null && <p className="cn-small">Đã chấp nhận: {accepted}</p>}
        </li>
      ))}
    </ul>
  );
}

function Place({ line, column, onGo }: { line: number; column: number } & Pick<RemarksProps, 'onGo'>) {
  if (line === 0) return null;
  return (
    <button type="button" className="cn-link-button" onClick={() => onGo(line, column)}>
      Dòng {line}
    </button>
  );
}
