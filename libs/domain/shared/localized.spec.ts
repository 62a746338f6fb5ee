import { inLocale, inVietnamese } from './localized';

describe('a label', () => {
  it('is Vietnamese when it is plain text', () => {
    expect(inVietnamese('Giai đoạn 1')).toBe('Giai đoạn 1');
    expect(inLocale('Giai đoạn 1', 'en')).toBe('Giai đoạn 1');
  });

  it('falls back to Vietnamese for a language that it lacks', () => {
    expect(inLocale({ vi: 'Rà soát' }, 'en')).toBe('Rà soát');
    expect(inLocale({ vi: 'Rà soát', en: 'Review' }, 'en')).toBe('Review');
  });
});
