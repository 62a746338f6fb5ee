import { Injectable } from '@nestjs/common';
import { Reauthentication } from '@app/identity';
import type { ActRequest } from '@app/workflow';
import type { BatchResult } from '../batch/batch.dto';
import { oneByOne } from '../batch/one-by-one';
import type { SignDocumentsBody } from './sign-document.dto';
import { SignDocument } from './sign-document.use-case';

/** The leader signs a stack: one password, each paper by itself. */
@Injectable()
export class SignDocuments {
  constructor(
    private readonly reauthentication: Reauthentication,
    private readonly signing: SignDocument,
  ) {}

  async execute(request: ActRequest, { password, documents }: SignDocumentsBody): Promise<BatchResult> {
    await this.reauthentication.require(request.actor, password);
    const previewed = new Map(documents.map(({ id, sha256 }) => [id, sha256]));
    return oneByOne([...previewed.keys()], request, (part, id) => this.signing.sign(part, id, previewed.get(id) ?? ''));
  }
}
