import { dataRows } from './data-rows';

/** Codes of a province's communes in the national list, in its order. */
export const communesOf = (province: string): string[] =>
  dataRows('communes.csv').flatMap(([own, code = '']) => (own === province ? [code] : []));

/** The province in which the national list has a commune; undefined when it does not know it. */
export const provinceOf = (commune: string): string | undefined =>
  dataRows('communes.csv').find(([, code]) => code === commune)?.[0];
