import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Schemas } from '@app/api-client';
import { ALL_KINDS } from '../../components/evidence/file-kinds';
import { FileField } from '../../components/file-field';
import { formatSize } from '../../format/number';

export interface ReportFileProps {
  /** the one that was sent before and goes along again; null when there is none, or it was taken out */
  kept: Schemas['AttachedFile'] | null;
  onDrop: () => void;
  file: File | null;
  onChange: (file: File | null) => void;
  error: string | undefined;
}

/** The file of a report: one chosen now stands in for the one that was sent before. */
export function ReportFile({ kept, onDrop, file, onChange, error }: ReportFileProps) {
  return (
    <div>
      {kept && !file && (
        <p className="cn-row">
          <span>
            Gửi kèm lại tệp đã gửi: {kept.name} ({formatSize(kept.size)})
          </span>
          <Button
            size="small"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={`Bỏ tệp ${kept.name}`}
            onClick={onDrop}
          >
            Bỏ tệp này
          </Button>
        </p>
      )}
      <FileField
        label={kept ? 'Thay bằng tệp khác' : 'Tệp kèm theo'}
        kinds={ALL_KINDS}
        file={file}
        onChange={onChange}
        error={error}
      />
    </div>
  );
}
