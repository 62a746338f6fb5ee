import { CheckCircleFilled, ClockCircleOutlined, RollbackOutlined } from '@ant-design/icons';
import type { Schemas } from '@app/api-client';
import { formatInstant } from '../../format/date';
import './approval-chain.css';

/** Who has looked at the present draft, who still has to; and what came back with a remark. */
export function ApprovalChain({ approvals, remarks }: Pick<Schemas['DocumentPage'], 'approvals' | 'remarks'>) {
  const next = approvals.findIndex((step) => !step.done);
  return (
    <>
      <ol className="cn-plain-list cn-chain">
        {approvals.map((step, index) => (
          <li key={step.act} className={step.done ? 'cn-chain-done' : index === next ? 'cn-chain-next' : undefined}>
            <span className="cn-chain-sign">
              {step.done ? <CheckCircleFilled aria-hidden /> : <ClockCircleOutlined aria-hidden />}
            </span>
            <span>
              {step.label}
              <span className="cn-hidden">{step.done ? ' (đã xong)' : ' (chưa làm)'}</span>
              {step.done && (
                <span className="cn-quiet cn-small cn-chain-who">
                  {[step.by, step.officeName].filter(Boolean).join(', ') || 'Tự động'}
                  {step.at && <>, {formatInstant(step.at)}</>}
                </span>
              )}
              {!step.done && index === next && <span className="cn-small cn-chain-who">đang chờ</span>}
            </span>
          </li>
        ))}
      </ol>
      {remarks.length > 0 && (
        <>
          <h3>Ý kiến, lý do đã ghi</h3>
          <ul className="cn-plain-list cn-remarks">
            {remarks.map((remark) => (
              <li key={remark.at + remark.act}>
                <p>
                  <RollbackOutlined aria-hidden /> <strong>{remark.label}:</strong> {remark.reason}
                </p>
                <p className="cn-quiet cn-small">
                  {[remark.by, remark.officeName].filter(Boolean).join(', ')}, {formatInstant(remark.at)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
