import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@app/api-client';
import { api, body } from '../../api/client';
import { Loaded } from '../../components/loaded';
import { SelectField } from '../../components/select-field';
import { formatDate } from '../../format/date';
import { oneOf } from '../../format/one-of';
import { TEMPLATES } from './labels';

export interface ReplacementFieldProps {
  page: Schemas['DocumentPage'];
  value: string;
  onChange: (id: string) => void;
  error: string | undefined;
}

/** Which issued paper of the same kind takes this one's place. */
export function ReplacementField({ page, value, onChange, error }: ReplacementFieldProps) {
  const query = { state: 'issued' as const, template: oneOf(TEMPLATES, page.template), limit: 200 };
  const issued = useQuery({
    queryKey: ['documents', 'issued', page.template],
    queryFn: ({ signal }) => body(api.GET('/api/documents', { params: { query }, signal })),
  });
  return (
    <Loaded query={issued} part rows={1}>
      {({ items }) => {
        const others = items.filter(({ id }) => id !== page.subject.id);
        if (others.length === 0) return <p>Chưa có văn bản cùng loại nào đã phát hành để thay thế văn bản này.</p>;
        return (
          <SelectField
            label="Văn bản thay thế"
            required
            none="Chọn văn bản…"
            value={value}
            onChange={onChange}
            error={error}
            options={others.map(({ id, numberAndSymbol, date, title }) => ({
              value: id,
              label: `${numberAndSymbol ?? ''}${date ? ` ngày ${formatDate(date)}` : ''} – ${title}`,
            }))}
          />
        );
      }}
    </Loaded>
  );
}
