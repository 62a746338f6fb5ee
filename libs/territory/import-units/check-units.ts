import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { IMPORT_COLUMN_NAMES, IMPORT_COLUMNS, IMPORT_TEMPLATE, readList } from '@app/domain/territory';
import type { Upload } from '@app/files';
import { UnitOfWork, writeSheet } from '@app/platform';
import { checkedLines, faultSentences, onlyAdministrator, readUpload, withFaults } from './checked-list';
import type { UnitListCheck } from './import-units.dto';

const SHOWN = 200;

/** Says what is wrong with a list of units, and writes nothing. */
@Injectable()
export class CheckUnits {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async check(actor: PersonActing, upload: Upload | undefined): Promise<UnitListCheck> {
    onlyAdministrator(actor);
    const list = await readUpload(upload);
    const checked = await this.unitOfWork.read(actor, (tx) => checkedLines(tx, list));
    const wrong = checked.filter(({ faults }) => faults.length > 0);
    return {
      good: checked.length - wrong.length,
      wrong: wrong.length,
      lines: wrong.slice(0, SHOWN).map((one) => ({
        row: one.row,
        code: String(one.line.values.code),
        name: String(one.line.values.fullName),
        faults: faultSentences(one),
      })),
      unread: [...readList(list.rows).unread],
    };
  }

  /** The list as it came, with what is wrong in a column of its own. */
  async markedCopy(actor: PersonActing, upload: Upload | undefined): Promise<{ name: string; bytes: Buffer }> {
    onlyAdministrator(actor);
    const list = await readUpload(upload);
    const checked = await this.unitOfWork.read(actor, (tx) => checkedLines(tx, list));
    const name = list.name.replace(/\.xlsx$/i, '-loi.xlsx');
    return { name, bytes: writeSheet('Danh sách địa bàn', withFaults(list.rows, checked), WIDTHS) };
  }

  /** A list with the headings and some lines to go by. */
  template(): { name: string; bytes: Buffer } {
    const headings = IMPORT_COLUMN_NAMES.map((column) => IMPORT_COLUMNS[column]);
    const lines = IMPORT_TEMPLATE.map((line) => IMPORT_COLUMN_NAMES.map((column) => line[column]));
    return { name: 'mau-danh-sach-dia-ban.xlsx', bytes: writeSheet('Danh sách địa bàn', [headings, ...lines], WIDTHS) };
  }
}

const WIDTHS = [14, 32, 16, 10, 22, 14, 14, 32, 80];
