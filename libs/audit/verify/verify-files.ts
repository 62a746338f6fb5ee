import { Injectable } from '@nestjs/common';
import { automatic } from '@app/domain/identity';
import { UnitOfWork, type FolderStorage } from '@app/platform';

export interface FilesReport {
  readonly files: number;
  readonly broken: readonly { readonly sha256: string; readonly name: string; readonly why: 'changed' | 'missing' }[];
}

interface FileRow {
  readonly sha256: string;
  readonly name: string;
}

/**
 * Reads the bytes of every file that a row speaks of: what was handed in, and each paper as it was numbered, signed and sealed. The chain knows their
 * digests only; whoever can write to the folder could exchange what stands behind them, and a restored backup may lack some.
 */
@Injectable()
export class VerifyFiles {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(storage: FolderStorage): Promise<FilesReport> {
    const rows = await this.named();
    const broken: FilesReport['broken'][number][] = [];
    for (const row of rows) {
      const standing = await storage.standing(row.sha256);
      if (standing !== 'whole') broken.push({ ...row, why: standing });
    }
    return { files: rows.length, broken };
  }

  private named(): Promise<FileRow[]> {
    return this.unitOfWork.read(automatic('verify'), ({ manager }) =>
      manager.query<FileRow[]>(
        `SELECT sha256, min(name) AS name FROM (
           SELECT sha256, name FROM stored_file
           UNION ALL
           SELECT sha, s.title FROM document d JOIN subject s ON s.id = d.id
             CROSS JOIN LATERAL (VALUES (d.final_sha), (d.signed_sha), (d.sealed_sha)) AS paper (sha) WHERE sha IS NOT NULL
         ) AS files GROUP BY sha256 ORDER BY sha256`,
      ),
    );
  }
}
