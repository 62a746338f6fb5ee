import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
  it('is the same text however the keys are ordered', () => {
    expect(canonicalJson({ b: [1, { y: null, x: 'ố' }], a: true })).toBe('{"a":true,"b":[1,{"x":"ố","y":null}]}');
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  });

  it('keeps the order of lists, which means something', () => {
    expect(canonicalJson([2, 1])).toBe('[2,1]');
  });

  it('leaves out members that are undefined, as JSON does', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([[new Date(0)], [1n], [Number.NaN], [() => 1], [undefined], [new Map()]])('refuses %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
