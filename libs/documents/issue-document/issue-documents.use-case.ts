import { Injectable } from '@nestjs/common';
import { Reauthentication } from '@app/identity';
import { UnitOfWork } from '@app/platform';
import { Subject, type Advanced, type ActRequest } from '@app/workflow';
import type { BatchResult } from '../batch/batch.dto';
import { oneByOne, partOf } from '../batch/one-by-one';
import { SealDocument } from '../seal-document/seal-document.use-case';
import type { IssueDocumentsBody } from './issue-document.dto';
import { IssueDocument } from './issue-document.use-case';

/** Seals what is signed and issues it, a stack at a time: one decision with its list and four notices. */
@Injectable()
export class IssueDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reauthentication: Reauthentication,
    private readonly sealing: SealDocument,
    private readonly issuing: IssueDocument,
  ) {}

  async execute(request: ActRequest, { password, ids }: IssueDocumentsBody): Promise<BatchResult> {
    await this.reauthentication.require(request.actor, password);
    return oneByOne([...new Set(ids)], request, (part, id) => this.sealAndIssue(part, id));
  }

  private async sealAndIssue(request: ActRequest, id: string): Promise<Advanced> {
    if ((await this.stateOf(request, id)) === 'signed') await this.sealing.seal(partOf(request, 'seal'), id);
    return this.issuing.execute(partOf(request, 'issue'), id);
  }

  private stateOf({ actor }: ActRequest, id: string): Promise<string | undefined> {
    return this.unitOfWork.read(actor, async ({ manager }) => (await manager.findOneBy(Subject, { id }))?.state);
  }
}
