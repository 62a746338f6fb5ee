import { Injectable } from '@nestjs/common';
import { DEMONSTRATION_NAME, documentReasons, type DocumentEvent } from '@app/domain/documents';
import type { PersonActing } from '@app/domain/identity';
import { Reauthentication } from '@app/identity';
import { FolderStorage, Settings } from '@app/platform';
import { Door, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle } from '../document.lifecycle';
import { LookAhead } from '../look-ahead';
import type { OfficialPaper } from '../persistence/official-paper.entity';
import { personAppearance } from '../signing/person-appearance';
import { signPdf } from '../signing/sign-pdf';
import { SigningKeys } from '../signing-keys';

/** The secretary of a council signs its minutes; the chair then previews and signs the bytes that bear this signature. */
@Injectable()
export class SignAsSecretary {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
    private readonly ahead: LookAhead,
    private readonly reauthentication: Reauthentication,
    private readonly keys: SigningKeys,
    private readonly storage: FolderStorage,
    private readonly settings: Settings,
  ) {}

  async execute(
    request: ActRequest,
    id: string,
    { password, sha256: previewedSha }: { password: string; sha256: string },
  ): Promise<Advanced> {
    await this.reauthentication.require(request.actor, password);
    const event: DocumentEvent = { type: 'SIGN_AS_SECRETARY', previewedSha, signedSha: '' };
    const ahead = await this.ahead.before(request, id, 'sign-as-secretary', () => ({ event }));
    if (ahead.answer) return ahead.answer;
    const signed = await this.signedBy(request.actor, await this.storage.get(previewedSha), ahead.paper, ahead.now);
    const said: DocumentEvent = { ...event, signedSha: await this.storage.put(signed) };
    return this.door.act(request, this.lifecycle, id, 'sign-as-secretary', async () => said);
  }

  private async signedBy(
    { positionId, name, title, officeName }: PersonActing,
    pdf: Buffer,
    { id, signaturePlaces }: OfficialPaper,
    signedAt: Date,
  ): Promise<Buffer> {
    const place = signaturePlaces?.secretary;
    if (!place) throw new Error(`document ${id} has no place for its secretary`);
    const key = await this.keys.signerFor({ id: positionId, name: `${title}, ${officeName}` });
    return signPdf(
      pdf,
      {
        field: 'thu-ky',
        name: this.settings.DEMO ? DEMONSTRATION_NAME : name,
        reason: documentReasons.recording,
        location: officeName,
        signedAt,
        ...place,
        appearance: await personAppearance(place),
      },
      key,
    );
  }
}
