import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api, body } from '../../api/client';

/** Of which unit only the parts are shown; a click takes the filter away. */
export function ParentFilter({ code, onRemove }: { code: string; onRemove: () => void }) {
  const parent = useQuery({
    queryKey: ['unit', code],
    queryFn: ({ signal }) => body(api.GET('/api/units/{code}', { params: { path: { code } }, signal })),
  });
  const name = `Thuộc ${parent.data?.fullName ?? code}`;
  return (
    <Button icon={<CloseOutlined aria-hidden />} aria-label={`Bỏ bộ lọc: ${name}`} onClick={onRemove}>
      {name}
    </Button>
  );
}
