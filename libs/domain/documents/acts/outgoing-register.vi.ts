interface Entry {
  readonly voidReason: string | null;
  readonly state: string;
  readonly replacedBy: string | null;
  readonly signedElsewhere: boolean;
}

/** Words of the register of outgoing papers (NĐ 30/2020, Phụ lục IV): ten columns, and what stands in the last. */
export const outgoingRegister = {
  heading: {
    title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
    note: 'Trích – chỉ văn bản của Chương trình',
    columns: [
      'Số, ký hiệu văn bản',
      'Ngày tháng văn bản',
      'Tên loại và trích yếu nội dung văn bản',
      'Người ký',
      'Nơi nhận văn bản',
      'Đơn vị, người nhận bản lưu',
      'Số lượng bản',
      'Ngày chuyển',
      'Ký nhận',
      'Ghi chú',
    ] as string[],
  },
  note: ({ voidReason, state, replacedBy, signedElsewhere }: Entry): string => {
    if (voidReason !== null) return `Hủy số: ${voidReason}`;
    if (state === 'recalled') return 'Đã thu hồi';
    if (state === 'replaced') return `Được thay thế bằng ${replacedBy ?? 'văn bản khác'}`;
    return signedElsewhere ? 'Ký ngoài hệ thống' : '';
  },
};
