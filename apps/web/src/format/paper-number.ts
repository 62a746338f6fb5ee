/** `04/KH-UBND` as it is; a paper whose number was left blank (`/KH-UBND`) shows the blank, as offices write it: `…/KH-UBND`. */
export const formatPaperNumber = (symbol: string): string => (symbol.startsWith('/') ? `…${symbol}` : symbol);
