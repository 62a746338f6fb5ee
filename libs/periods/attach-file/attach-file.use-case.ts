import { Injectable } from '@nestjs/common';
import { OVERSEERS } from '@app/domain/identity';
import type { ObligationFacts } from '@app/domain/periods';
import { digestOf, Files, type Upload } from '@app/files';
import { Door, LookFirst, withFile, type ActRequest } from '@app/workflow';
import { ObligationLifecycle } from '../obligation.lifecycle';
import type { Obligation } from '../persistence/obligation.entity';
import { ReportFile } from '../persistence/report-file.entity';
import type { AttachedFile } from '../queries/obligation-page.dto';

/** Takes in the file of a report before the report is sent. It is nobody's but the sender's until then. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly door: Door,
    private readonly look: LookFirst,
    private readonly files: Files,
    private readonly lifecycle: ObligationLifecycle,
  ) {}

  /** @throws Problem 422 at `/file`; 403 and 409 as for sending the report */
  async run(asked: ActRequest, id: string, upload: Upload | undefined): Promise<AttachedFile> {
    const request = upload ? withFile(asked, digestOf(upload)) : asked;
    const before = await this.look.ask<AttachedFile, Obligation, ObligationFacts>(
      request,
      this.lifecycle,
      id,
      (tx, seen) => this.door.refuseBeforehand(tx, this.lifecycle, seen, 'send'),
    );
    if (before) return before;
    const file = await this.files.store(upload);
    return this.door.prepareFor(request, this.lifecycle, id, 'send', async (tx, { row }) => {
      const { provinceCode, unitCode, owingOffice } = row;
      const home = { provinceCode, unitCode, audience: null, readers: [owingOffice, OVERSEERS] };
      const stored = await this.files.keep(tx, file, home);
      await tx.manager.insert(ReportFile, {
        fileId: stored.id,
        obligationId: id,
        provinceCode,
        unitCode,
        audience: owingOffice,
      });
      return { id: stored.id, name: stored.name, size: stored.size };
    });
  }
}
