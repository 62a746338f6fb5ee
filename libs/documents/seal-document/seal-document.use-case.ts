import { Injectable } from '@nestjs/common';
import { documentReasons, type DocumentEvent } from '@app/domain/documents';
import { Reauthentication } from '@app/identity';
import { FolderStorage, Settings } from '@app/platform';
import { Door, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle } from '../document.lifecycle';
import { LookAhead } from '../look-ahead';
import type { OfficialPaper } from '../persistence/official-paper.entity';
import { officeNamed } from '../queries/office-named';
import { agencyAppearance } from '../signing/agency-appearance';
import { signPdf } from '../signing/sign-pdf';
import { SigningKeys } from '../signing-keys';

/** The agency's signature, over the person's and never before it (NĐ 30/2020 Điều 32.2.d). */
@Injectable()
export class SealDocument {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
    private readonly ahead: LookAhead,
    private readonly reauthentication: Reauthentication,
    private readonly keys: SigningKeys,
    private readonly storage: FolderStorage,
    private readonly settings: Settings,
  ) {}

  async execute(request: ActRequest, id: string, password: string): Promise<Advanced> {
    await this.reauthentication.require(request.actor, password);
    return this.seal(request, id);
  }

  /** The caller has asked for the password. */
  async seal(request: ActRequest, id: string): Promise<Advanced> {
    const ahead = await this.ahead.before(request, id, 'seal', async (tx, paper) => ({
      event: { type: 'SEAL', signedSha: paper.signedSha ?? '', sealedSha: '' } satisfies DocumentEvent,
      issuer: await officeNamed(tx, paper.issuerOffice),
    }));
    if (ahead.answer) return ahead.answer;
    const { paper, prepared, now } = ahead;
    const { signedSha } = prepared.event;
    const sealed = await this.sealed(await this.storage.get(signedSha), paper, prepared.issuer, now);
    const said: DocumentEvent = { type: 'SEAL', signedSha, sealedSha: await this.storage.put(sealed) };
    return this.door.act(request, this.lifecycle, id, 'seal', async () => said);
  }

  private async sealed(
    pdf: Buffer,
    { id, issuerOffice, signaturePlaces }: OfficialPaper,
    issuer: string,
    signedAt: Date,
  ): Promise<Buffer> {
    if (!signaturePlaces) throw new Error(`document ${id} is signed without a place for the seal`);
    const place = signaturePlaces.agency;
    const key = await this.keys.signerFor({ id: issuerOffice, name: issuer });
    const appearance = await agencyAppearance(issuer, place, { demo: this.settings.DEMO });
    const reason = documentReasons.sealing;
    return signPdf(
      pdf,
      { field: 'co-quan', name: issuer, reason, location: issuer, signedAt, ...place, appearance },
      key,
    );
  }
}
