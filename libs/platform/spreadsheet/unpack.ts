import { unzipSync } from 'fflate';
import { SpreadsheetFault } from './spreadsheet-fault';

/** far more than a workbook of ours has: a zip bomb is many files, or few that unpack to very much */
const MAX_ENTRIES = 300;
const MAX_UNPACKED_BYTES = 24 * 1024 * 1024;

/**
 * Unpacks the wanted files of a zip archive. Sizes are looked at before anything is unpacked, and unpacking never goes beyond the size that
 * an entry has declared.
 * @throws SpreadsheetFault
 */
export function unpack(archive: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    entries += 1;
    total += wanted(name) ? originalSize : 0;
    if (entries > MAX_ENTRIES || total > MAX_UNPACKED_BYTES) throw new SpreadsheetFault('spreadsheet.too-big');
    return wanted(name);
  };
  try {
    return new Map(Object.entries(unzipSync(archive, { filter })));
  } catch (error) {
    throw error instanceof SpreadsheetFault ? error : new SpreadsheetFault('spreadsheet.unreadable');
  }
}
