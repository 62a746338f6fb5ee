import { parseLegalDate, toVietnamese, type LegalDate } from '@app/domain/shared';
import type { Sentences } from '@app/domain/workflow';

const day = (value: unknown): string => {
  const date = parseLegalDate(String(value));
  return date ? toVietnamese(date) : String(value);
};

/** Where it is known from what a unit came from. */
export const sourceOfImport = (file: string, on: LegalDate): string => `tệp ${file}, nhập ngày ${toVietnamese(on)}`;

/** What is wrong with a line of an imported list; says what to write instead. */
export const importSentences: Sentences = {
  'spreadsheet.unreadable': () => 'Không đọc được bảng tính; xin lưu lại bằng Excel dưới dạng .xlsx rồi gửi.',
  'spreadsheet.too-big': () => 'Bảng tính quá lớn khi mở ra; xin chỉ để lại danh sách địa bàn trong tệp.',
  'spreadsheet.too-many-rows': () => 'Bảng tính có dòng nằm quá dòng 20.000; xin tách thành nhiều tệp.',
  'import.not-a-sheet': () => 'Chỉ nhận bảng tính Excel (.xlsx); xin mở tệp bằng Excel rồi lưu lại dưới dạng .xlsx.',
  'import.columns-missing': ({ columns }) =>
    `Bảng thiếu cột: ${(columns as readonly string[]).join(', ')}. Xin dùng tệp mẫu.`,
  'import.no-lines': () => 'Bảng không có dòng nào dưới dòng tiêu đề; xin ghi mỗi đơn vị một dòng.',
  'import.has-faults': ({ wrong, all }) =>
    `${String(wrong)} trong ${String(all)} dòng còn lỗi nên chưa ghi dòng nào; xin sửa tệp, hoặc chọn chỉ nhập các dòng đúng.`,
  'import.nothing-good': () => 'Không có dòng nào đúng để nhập.',
  'import.empty': ({ example }) => `Còn trống; xin ghi, ví dụ ${String(example)}.`,
  'import.level-unknown': ({ written }) =>
    `Cấp “${String(written)}” không nhập được; xin ghi: cấp huyện, cấp xã, thôn, khu phố hoặc tổ dân phố.`,
  'import.code-form.province': ({ written }) => `Mã tỉnh gồm 2 chữ số, ví dụ 51; trong tệp là “${String(written)}”.`,
  'import.code-form.district': ({ written }) =>
    `Mã cấp huyện gồm nhiều nhất bốn phần nối bằng gạch nối, mỗi phần không quá 20 chữ hoặc chữ số; trong tệp là “${String(written)}”.`,
  'import.code-form.commune': ({ written }) =>
    `Mã cấp xã gồm 5 chữ số, ví dụ 21601; trong tệp là “${String(written)}”.`,
  'import.code-form.sub-unit': ({ written }) =>
    `Mã thôn, khu phố là mã xã, gạch nối và số hiệu (không quá 20 chữ hoặc chữ số), ví dụ 21601-07; trong tệp là “${String(written)}”.`,
  'import.code-known': ({ written, name }) =>
    `${String(written)} đã có trong danh mục: ${String(name)}; xin bỏ dòng này, hoặc sửa mã nếu là đơn vị khác.`,
  'import.code-doubled': ({ written, row }) =>
    `${String(written)} đã ghi ở dòng ${String(row)} của tệp; xin bỏ một dòng, hoặc sửa mã nếu là đơn vị khác.`,
  'import.code-not-of-parent': ({ parent, written }) =>
    `Mã phải bắt đầu bằng mã của đơn vị cấp trên: ${String(parent)}-…; trong tệp là “${String(written)}”.`,
  'import.name-too-long': ({ limit }) => `Tên quá dài; không quá ${String(limit)} ký tự.`,
  'import.name-without-kind': ({ written }) =>
    `Tên đơn vị cấp xã phải bắt đầu bằng Xã, Phường, Thị trấn hoặc Đặc khu, ví dụ Phường Cẩm Thành; trong tệp là “${String(written)}”.`,
  'import.kind-differs': ({ written, name }) =>
    `Cột Cấp ghi “${String(written)}” mà tên là “${String(name)}”; xin sửa một trong hai cho khớp.`,
  'import.province-unknown': ({ written }) =>
    `Không có tỉnh, thành phố mang mã ${String(written)}; xin ghi mã như trong mục Địa bàn, ví dụ 51.`,
  'import.province-elsewhere': ({ written, own }) =>
    `Tỉnh ${String(written)} ngoài phạm vi; ông/bà chỉ nhập được địa bàn của tỉnh ${String(own)}.`,
  'import.parent-unknown': ({ written }) =>
    `Không có đơn vị cấp trên mang mã ${String(written)}, trong danh mục cũng như trong tệp; xin sửa mã, hoặc thêm đơn vị ấy vào tệp.`,
  'import.parent-faulty': ({ written }) =>
    `Dòng của đơn vị cấp trên ${String(written)} còn lỗi; xin sửa dòng ấy trước.`,
  'import.parent-level.district': ({ name }) =>
    `${String(name)} không thể là cấp trên; cấp trên của cấp huyện là tỉnh.`,
  'import.parent-level.commune': ({ name }) =>
    `${String(name)} không thể là cấp trên; cấp trên của cấp xã là tỉnh, trước 01/07/2025 là cấp huyện.`,
  'import.parent-level.sub-unit': ({ name }) =>
    `${String(name)} không thể là cấp trên; cấp trên của thôn, khu phố, tổ dân phố là cấp xã.`,
  'import.parent-elsewhere': ({ name }) =>
    `${String(name)} thuộc tỉnh khác với mã tỉnh của dòng; xin sửa một trong hai.`,
  'import.predecessors-number': ({ value }) =>
    `Excel đã đọc ô này thành số ${String(value).replace('.', ',')}; xin ghi lại các mã, cách nhau bằng dấu chấm phẩy, ví dụ 21601-20; 21601-21.`,
  'import.predecessors-many': ({ written, limit }) =>
    `Ô này có ${String(written)} mã; mỗi đơn vị ghi nhiều nhất ${String(limit)} đơn vị cũ, xin chỉ ghi các đơn vị hợp thành đơn vị của dòng này.`,
  'import.predecessor-form': ({ written }) =>
    `“${String(written)}” không phải là mã đơn vị; xin ghi mã, không ghi tên, và cách nhau bằng dấu chấm phẩy, dấu phẩy hoặc xuống dòng, ví dụ 21601-20; 21601-21.`,
  'import.predecessor-doubled': ({ written }) => `${String(written)} ghi hai lần trong ô này; xin bỏ một lần.`,
  'import.predecessor-itself': ({ written }) =>
    `${String(written)} là mã của chính đơn vị này; xin bỏ mã ấy, chỉ ghi mã các đơn vị cũ.`,
  'import.predecessor-unknown': ({ written }) =>
    `Không có đơn vị mang mã ${String(written)}, trong danh mục cũng như trong tệp; xin sửa mã, hoặc thêm đơn vị cũ ấy vào tệp kèm ngày kết thúc.`,
  'import.predecessor-faulty': ({ written }) => `Dòng của đơn vị cũ ${String(written)} còn lỗi; xin sửa dòng ấy trước.`,
  'import.predecessor-circular': ({ written, row }) =>
    `${String(written)} (dòng ${String(row)}) lại được ghi là hình thành từ chính đơn vị này, trực tiếp hoặc qua đơn vị khác; xin bỏ mã ở một trong các dòng ấy.`,
  'import.predecessor-level': ({ name, level }) =>
    `${String(name)} (${String(level)}) khác cấp với đơn vị này; xin ghi mã của đơn vị cũ cùng cấp.`,
  'import.predecessor-elsewhere': ({ written, name, own }) =>
    `${String(written)} (${String(name)}) thuộc tỉnh khác; xin chỉ ghi đơn vị cũ của tỉnh ${String(own)}.`,
  'import.predecessor-younger': ({ written, name, since, from }) =>
    `${String(written)} (${String(name)}) chỉ có từ ngày ${day(since)} nên không thể là đơn vị cũ của đơn vị có từ ngày ${day(from)}; xin sửa mã, hoặc sửa “Từ ngày” của dòng sai.`,
  'import.predecessor-ended': ({ written, name, to, last, next }) =>
    `${String(written)} (${String(name)}) kết thúc ngày ${day(to)}, không phải ngày ${day(last)} là ngày ngay trước “Từ ngày” của dòng này; xin ghi “Từ ngày” là ${day(next)}, hoặc sửa mã.`,
  'import.predecessor-without-end': ({ name, row, last }) =>
    `${String(name)} (dòng ${String(row)}) chưa có ngày kết thúc; xin ghi “Đến hết ngày” ${day(last)} ở dòng ấy.`,
  'import.predecessor-standing': ({ written, name }) =>
    `${String(written)} (${String(name)}) đang còn trong danh mục, không có ngày kết thúc, nên chưa thể là đơn vị cũ; nhập từ Excel không kết thúc đơn vị đã có. Xin sửa mã, hoặc bỏ mã ấy.`,
  'import.predecessor-passed': ({ name, successor, from }) =>
    successor === ''
      ? `Danh mục đã ghi ${String(name)} kết thúc mà không có đơn vị kế tục từ ngày ${day(from)}; xin bỏ mã ấy.`
      : `Danh mục đã ghi ${String(successor)} kế tục ${String(name)} từ ngày ${day(from)}; xin bỏ mã ấy.`,
  'import.no-day': ({ written }) => `“${String(written)}” không phải là một ngày; xin ghi như 01/07/2025.`,
  'import.ends-before': ({ from, to }) =>
    `Ngày kết thúc ${day(to)} trước ngày bắt đầu ${day(from)}; xin sửa một trong hai, hoặc để trống nếu đơn vị đang còn.`,
  'import.older-than-parent': ({ name, from }) =>
    `${String(name)} chỉ có từ ngày ${day(from)}; xin ghi ngày ấy hoặc sau đó.`,
  'import.outlives-parent': ({ name, to }) =>
    `${String(name)} đã kết thúc ngày ${day(to)}; xin ghi ngày kết thúc của đơn vị này, không sau ngày ấy.`,
};
