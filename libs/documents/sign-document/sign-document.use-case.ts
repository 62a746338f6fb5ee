import { Injectable } from '@nestjs/common';
import { documentReasons, type DocumentEvent, type PrintedSigner } from '@app/domain/documents';
import { Reauthentication } from '@app/identity';
import { FolderStorage } from '@app/platform';
import { Door, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle, printedSignerOf } from '../document.lifecycle';
import { LookAhead } from '../look-ahead';
import type { OfficialPaper } from '../persistence/official-paper.entity';
import { officeNamed } from '../queries/office-named';
import { personAppearance } from '../signing/person-appearance';
import { signPdf } from '../signing/sign-pdf';
import { SigningKeys } from '../signing-keys';

/** *Ký ban hành*: the leader signs exactly the bytes that they looked at. */
@Injectable()
export class SignDocument {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
    private readonly ahead: LookAhead,
    private readonly reauthentication: Reauthentication,
    private readonly keys: SigningKeys,
    private readonly storage: FolderStorage,
  ) {}

  async execute(
    request: ActRequest,
    id: string,
    { password, sha256 }: { password: string; sha256: string },
  ): Promise<Advanced> {
    await this.reauthentication.require(request.actor, password);
    return this.sign(request, id, sha256);
  }

  /** The caller has asked for the password. */
  async sign(request: ActRequest, id: string, previewedSha: string): Promise<Advanced> {
    const event: DocumentEvent = { type: 'SIGN', previewedSha, signedSha: '' };
    const ahead = await this.ahead.before(request, id, 'sign', async (tx, { issuerOffice }) => ({
      event,
      issuer: await officeNamed(tx, issuerOffice),
    }));
    if (ahead.answer) return ahead.answer;
    const signed = await this.signedBy(
      await this.storage.get(previewedSha),
      ahead.paper,
      ahead.prepared.issuer,
      ahead.now,
    );
    const said: DocumentEvent = { ...event, signedSha: await this.storage.put(signed) };
    return this.door.act(request, this.lifecycle, id, 'sign', async () => said);
  }

  private async signedBy(pdf: Buffer, paper: OfficialPaper, issuer: string, signedAt: Date): Promise<Buffer> {
    const { signer, place } = readyToSign(paper);
    const appearance = await personAppearance(place);
    const key = await this.keys.signerFor({ id: signer.position, name: `${signer.title}, ${issuer}` });
    const reason = documentReasons.signing;
    return signPdf(
      pdf,
      { field: 'nguoi-ky', name: signer.name, reason, location: issuer, signedAt, ...place, appearance },
      key,
    );
  }
}

function readyToSign(paper: OfficialPaper): {
  signer: PrintedSigner;
  place: NonNullable<OfficialPaper['signaturePlaces']>['person'];
} {
  const signer = printedSignerOf(paper);
  if (!signer || !paper.signaturePlaces) throw new Error(`document ${paper.id} is ready without signer or place`);
  return { signer, place: paper.signaturePlaces.person };
}
