export type SpreadsheetFaultCode = 'spreadsheet.unreadable' | 'spreadsheet.too-big' | 'spreadsheet.too-many-rows';

/** Why a workbook cannot be read; whoever reads it says it in the words of the job at hand. */
export class SpreadsheetFault extends Error {
  constructor(readonly code: SpreadsheetFaultCode) {
    super(code);
  }
}
