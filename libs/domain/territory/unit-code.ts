/**
 * A code of the statistics office (`51`, `21361`), or one that a plan gives a unit which has none there: the code of the unit that it is a part
 * of with a number (`21601-07`), a word (`ha-long`). The one form for addresses, plan files and imported lists: a unit that gets in by one of
 * them can be asked for by the others.
 */
export const UNIT_CODE = /^[\p{L}\d]{1,20}(-[\p{L}\d]{1,20}){0,3}$/u;
