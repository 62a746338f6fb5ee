import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import type { LegalDate } from '../../api/types';
import { formatDay } from '../../format/date';
import { oneOf } from '../../format/one-of';
import { KINDS, kindsOf, type CalendarDay, type Kind } from './draft';

export interface DayEditorProps {
  date: LegalDate;
  day: CalendarDay | undefined;
  onSet: (kind: Kind | null, label: string) => void;
  onClose: () => void;
}

/** What a day is, in the draft. */
export function DayEditor({ date, day, onSet, onClose }: DayEditorProps) {
  const [kind, setKind] = useState<string>(day?.kind ?? '');
  const [label, setLabel] = useState(day?.label ?? '');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // the day that was picked may stand two screens further down
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const chosen = oneOf(KINDS, kind) ?? null;
  const missing = chosen !== null && label.trim() === '';
  return (
    <form
      ref={form}
      className="cn-stack"
      aria-label={`Sửa ${formatDay(date)}`}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing) onSet(chosen, label);
      }}
    >
      <h3>{formatDay(date)}</h3>
      <SelectField
        label="Ngày này là"
        none="Như ngày trong tuần"
        options={kindsOf(date).map((value) => ({ value, label: KINDS[value] }))}
        value={kind}
        onChange={setKind}
      />
      {chosen && (
        <TextField
          label="Tên ngày nghỉ, ngày làm bù"
          required
          maxLength={100}
          value={label}
          onChange={setLabel}
          error={tried && missing ? 'Xin ghi tên, ví dụ Quốc khánh' : undefined}
        />
      )}
      <div className="cn-row">
        <Button type="primary" htmlType="submit">
          Ghi vào dự thảo
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </form>
  );
}
