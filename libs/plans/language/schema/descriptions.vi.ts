/** What an editor shows beside a key of a plan file: only where the name does not say what the product does with it. */
export const DESCRIPTIONS = {
  formula:
    'Thể thức đề ký: body TM. ỦY BAN NHÂN DÂN; head CHỦ TỊCH; by-order TL.; authorised TUQ.; own-head thủ trưởng cơ quan; council TM. HỘI ĐỒNG. ' +
    'Quyết định danh sách và quyết định công nhận theo body hoặc head; thông báo không công nhận theo by-order, authorised (Chánh Văn phòng ký), ' +
    'body hoặc head. Các văn bản khác ký theo mẫu.',
  deputy:
    'Cấp phó được ký thay (KT.) khi ký TM. hoặc ký với tư cách Chủ tịch; riêng quyết định danh sách với formula: head do chính Chủ tịch ký.',
} as const;
