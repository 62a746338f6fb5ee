import { StatePage } from '../components/state-page';

export function NotFoundPage() {
  return (
    <StatePage
      kind="not-found"
      title="Không tìm thấy trang này"
      text="Đường dẫn có thể đã cũ hoặc gõ nhầm, hoặc nội dung thuộc địa bàn khác mà chức danh đang dùng không được xem."
      home
    />
  );
}
