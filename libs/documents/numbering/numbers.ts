import { Injectable } from '@nestjs/common';
import { documentProblems } from '@app/domain/documents';
import { latest, legalDate, yearOf, type LegalDate } from '@app/domain/shared';
import { invalidField, Problem, type Tx } from '@app/platform';
import { DocumentNumber } from '../persistence/document-number.entity';
import { NumberSeries } from '../persistence/number-series.entity';
import type { OfficialPaper } from '../persistence/official-paper.entity';
import { writePaper } from '../persistence/write-paper';

/**
 * The register of numbers. The caller holds the paper's lock; the series is locked after it (lock order: … → document → number
 * series), so that two papers that want one number meet here and not in an index error.
 */
@Injectable()
export class Numbers {
  /** The next number of a series that is ours; null where the clerk enters it. Read without a lock: `take` looks again. */
  async next(tx: Tx, paper: OfficialPaper, date: LegalDate): Promise<number | null> {
    if (paper.numbers === 'entered') return null;
    return nextOf(await find(tx, paper, date));
  }

  /** @throws Problem 422 when the number is taken, naming the other paper; 409 when a gapless series has moved on meanwhile */
  async take(tx: Tx, paper: OfficialPaper, number: number, date: LegalDate): Promise<void> {
    const series = await lock(tx, paper, date);
    await refuseTaken(tx, series, number);
    if (paper.numbers === 'gapless' && number !== nextOf(series)) {
      throw new Problem(
        409,
        'document.number-moved-on',
        documentProblems.numberMovedOn.title,
        documentProblems.numberMovedOn.detail,
      );
    }
    await tx.manager.insert(DocumentNumber, {
      seriesId: series.id,
      number,
      symbol: paper.symbol,
      dated: date,
      documentId: paper.id,
      status: 'used',
      provinceCode: series.provinceCode,
      unitCode: series.unitCode,
      readers: paper.readers,
    });
    await tx.manager.update(NumberSeries, { id: series.id }, { lastNumber: Math.max(number, series.lastNumber ?? 0) });
  }

  /**
   * The paper keeps its number and is dated anew.
   * @throws Problem 422 when the day belongs to another series: number 45 of last year is no number of this one
   */
  async redate(tx: Tx, paper: OfficialPaper, date: LegalDate): Promise<void> {
    const used = await tx.manager.findOneByOrFail(DocumentNumber, { documentId: paper.id, status: 'used' });
    if ((await find(tx, paper, date))?.id !== used.seriesId)
      throw invalidField('/date', 'document.other-series', documentProblems.otherSeries);
    await tx.manager.update(DocumentNumber, { documentId: paper.id, status: 'used' }, { dated: date });
  }

  /** Voids the number that a paper has taken, if any: its row stays, with the reason, and nobody gets it again. */
  async release(tx: Tx, paper: OfficialPaper, reason: string): Promise<void> {
    if (paper.number === null) return;
    await tx.manager.update(DocumentNumber, { documentId: paper.id, status: 'used' }, { status: 'void', reason });
    await writePaper(tx, paper, {
      number: null,
      dated: null,
      signerPosition: null,
      signerOffice: null,
      signerRole: null,
      signerName: null,
      signerTitle: null,
      finalSha: null,
      signaturePlaces: null,
    });
  }
}

const nextOf = (series: NumberSeries | null): number =>
  series ? Math.max(series.firstNumber, (series.lastNumber ?? 0) + 1) : 1;

/** The series that a day belongs to: the newest of its year that had begun. */
function find({ manager }: Tx, paper: OfficialPaper, date: LegalDate, locking = false): Promise<NumberSeries | null> {
  const query = manager
    .createQueryBuilder(NumberSeries, 's')
    .where('s.office_id = :office AND s.kind = :kind', { office: paper.issuerOffice, kind: paper.kind })
    .andWhere('s.valid_from BETWEEN :newYear AND :date', { newYear: `${yearOf(date)}-01-01`, date })
    .orderBy('s.valid_from', 'DESC')
    .limit(1);
  return (locking ? query.setLock('for_no_key_update') : query).getOne();
}

async function lock(tx: Tx, paper: OfficialPaper, date: LegalDate): Promise<NumberSeries> {
  const known = await find(tx, paper, date, true);
  if (known) return known;
  await begin(tx, paper, date);
  const begun = await find(tx, paper, date, true);
  if (!begun) throw new Error(`no number series for ${paper.issuerOffice} ${paper.kind} on ${date}`);
  return begun;
}

/** A series begins with the year (NĐ 30/2020 Điều 15.1), or with the office when that was formed later. */
async function begin({ manager }: Tx, paper: OfficialPaper, date: LegalDate): Promise<void> {
  const [office] = await manager.query<{ validFrom: LegalDate; provinceCode: string; unitCode: string | null }[]>(
    `SELECT valid_from AS "validFrom", province_code AS "provinceCode", unit_code AS "unitCode" FROM office WHERE id = $1`,
    [paper.issuerOffice],
  );
  if (!office) throw new Error(`no office ${paper.issuerOffice}`);
  const newYear = legalDate(`${yearOf(date)}-01-01`);
  const from = office.validFrom <= date ? latest(newYear, office.validFrom) : newYear;
  await manager.query(
    `INSERT INTO number_series (office_id, kind, valid_from, owned, province_code, unit_code) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [paper.issuerOffice, paper.kind, from, paper.numbers, office.provinceCode, office.unitCode],
  );
}

async function refuseTaken({ manager }: Tx, { id }: NumberSeries, number: number): Promise<void> {
  const [other] = await manager.query<{ symbol: string; dated: LegalDate; status: 'used' | 'void'; title: string }[]>(
    `SELECT n.symbol, n.dated, n.status, d.title FROM document_number n JOIN document d ON d.id = n.document_id
     WHERE n.series_id = $1 AND n.number = $2`,
    [id, number],
  );
  if (other) throw invalidField('/number', 'document.number-taken', documentProblems.numberTaken({ ...other, number }));
}
