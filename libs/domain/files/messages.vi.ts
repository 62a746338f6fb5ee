import type { Sentences } from '@app/domain/workflow';

/** Why a file is not taken. */
export const fileSentences: Sentences = {
  'file.missing': () => 'Chưa chọn tệp.',
  'file.empty': () => 'Tệp không có nội dung (0 byte); xin kiểm tra lại tệp trước khi gửi.',
  'file.too-large': ({ megabytes }) =>
    `Tệp quá lớn; mỗi tệp không quá ${String(megabytes)} MB. Xin quét lại ở độ phân giải thấp hơn hoặc tách tệp.`,
  'file.name-missing': () => 'Tệp không có tên.',
  'file.name-too-long': ({ limit }) => `Tên tệp quá dài; không quá ${String(limit)} ký tự.`,
  'file.marked-secret': () =>
    'Tên tệp cho thấy đây là tài liệu mật. Hệ thống không được phép lưu tài liệu thuộc bí mật nhà nước; xin gửi theo đường bảo mật.',
  'file.kind-not-taken': () => 'Chỉ nhận tệp PDF, JPG, PNG, DOCX hoặc XLSX.',
  'file.not-what-it-says': ({ name }) =>
    `Nội dung của tệp “${String(name)}” không đúng với phần mở rộng của tên tệp; xin mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại đúng dạng.`,
  'file.active-content': () =>
    'Tệp PDF có nội dung tự chạy hoặc tệp đính kèm bên trong; xin in lại thành PDF thường rồi gửi.',
  'file.unreadable-pdf': () => 'Không đọc được tệp PDF; tệp có thể bị hỏng hoặc đặt mật khẩu.',
};
