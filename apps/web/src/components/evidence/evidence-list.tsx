import {
  FileExcelOutlined,
  FileImageOutlined,
  FileOutlined,
  FilePdfOutlined,
  FileWordOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { EvidenceFile } from '../../api/types';
import { formatDate, formatInstant } from '../../format/date';
import { formatSize } from '../../format/number';
import { kindOf, type FileKind } from './file-kinds';
import './evidence-list.css';

const SIGNS: Record<FileKind, ReactNode> = {
  pdf: <FilePdfOutlined aria-hidden />,
  jpg: <FileImageOutlined aria-hidden />,
  jpeg: <FileImageOutlined aria-hidden />,
  png: <FileImageOutlined aria-hidden />,
  docx: <FileWordOutlined aria-hidden />,
  xlsx: <FileExcelOutlined aria-hidden />,
};

export interface EvidenceListProps {
  files: readonly EvidenceFile[];
  hrefOf: (file: EvidenceFile) => string;
  /** opens the file beside the criterion; only PDF and pictures can be seen here */
  onOpen?: (file: EvidenceFile) => void;
  /** more buttons for a file that stands */
  actions?: (file: EvidenceFile) => ReactNode;
  /** the one that is open */
  openId?: string;
  label?: string;
}

/** Evidence with who sent it and when. What was withdrawn keeps its line, with who and why. */
export function EvidenceList({ files, hrefOf, onOpen, actions, openId, label = 'Minh chứng' }: EvidenceListProps) {
  if (files.length === 0) return <p className="cn-quiet">Chưa có tệp minh chứng nào.</p>;
  return (
    <ul className="cn-plain-list cn-evidence" aria-label={label}>
      {files.map((file) => {
        const kind = kindOf(file.name);
        const seen = kind === 'pdf' || kind === 'jpg' || kind === 'jpeg' || kind === 'png';
        return (
          <li
            key={file.id}
            className={file.withdrawn ? 'cn-evidence-withdrawn' : undefined}
            aria-current={file.id === openId || undefined}
          >
            <span className="cn-evidence-sign">{kind ? SIGNS[kind] : <FileOutlined aria-hidden />}</span>
            <div className="cn-evidence-body">
              <p className="cn-evidence-name">{file.name}</p>
              <p className="cn-quiet cn-small">
                {file.paperNumber && `Văn bản số ${file.paperNumber} · `}
                {file.paperDate && `ngày ${formatDate(file.paperDate)} · `}
                {formatSize(file.size)} · {file.addedBy} · {formatInstant(file.addedAt)}
              </p>
              {file.withdrawn && (
                <p className="cn-small">
                  Đã rút lúc {formatInstant(file.withdrawn.at)}, {file.withdrawn.by}. Lý do: {file.withdrawn.reason}
                </p>
              )}
            </div>
            {!file.withdrawn && (
              <div className="cn-row cn-evidence-acts cn-no-print">
                {seen && onOpen && (
                  <Button size="small" aria-label={`Xem ${file.name}`} onClick={() => onOpen(file)}>
                    Xem
                  </Button>
                )}
                <Button size="small" href={hrefOf(file)} download={file.name} aria-label={`Tải về ${file.name}`}>
                  Tải về
                </Button>
                {actions?.(file)}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
