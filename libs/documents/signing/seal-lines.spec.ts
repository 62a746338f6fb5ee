import { sealLines } from './seal-lines';

it.each([
  ['UBND TỈNH LÀO CAI', 'UBND TỈNH\nLÀO CAI'],
  ['UBND XÃ BÁT XÁT', 'UBND XÃ\nBÁT XÁT'],
  ['UBND PHƯỜNG QUY NHƠN ĐÔNG', 'UBND PHƯỜNG\nQUY NHƠN ĐÔNG'],
  ['UBND XÃ A', 'UBND XÃ A'],
  ['PHÒNG CẢNH SÁT ĐIỀU TRA TỘI PHẠM VỀ MA TÚY', 'PHÒNG CẢNH SÁT ĐIỀU TRA TỘI PHẠM VỀ MA TÚY'],
])('%s does not leave half a name alone on its line in the seal', (name, lines) => expect(sealLines(name)).toBe(lines));
