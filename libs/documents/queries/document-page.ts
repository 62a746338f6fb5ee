import { Injectable } from '@nestjs/common';
import { numberAndSymbol } from '@app/domain/documents';
import type { PersonActing } from '@app/domain/identity';
import { Settings, type Tx, UnitOfWork } from '@app/platform';
import { DescribeSubject, type HistoryLine } from '@app/workflow';
import { DocumentLifecycle } from '../document.lifecycle';
import type { OfficialPaper } from '../persistence/official-paper.entity';
import { signerCandidates } from '../printing/signer-candidates';
import { approvalChain } from './approval-chain';
import { currentFile } from './current-file';
import type { DocumentPage, PartyView, SignerView } from './document.dto';
import { officeNamed } from './office-named';
import { readablePaper } from './readable-paper';

@Injectable()
export class DocumentPageQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lifecycle: DocumentLifecycle,
    private readonly describe: DescribeSubject,
    private readonly settings: Settings,
  ) {}

  page(actor: PersonActing, id: string): Promise<DocumentPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { subject, paper } = await readablePaper(tx, id);
      const facts = await this.lifecycle.facts(tx, subject, paper);
      const file = currentFile(paper);
      return {
        subject: await this.describe.view(tx, this.lifecycle, subject, facts),
        title: paper.title,
        template: paper.template,
        kind: paper.kind,
        about: { kind: paper.aboutKind, id: paper.aboutId },
        unitCode: paper.unitCode,
        number: paper.number,
        symbol: paper.symbol,
        numberAndSymbol: paper.number === null ? null : numberAndSymbol(paper.number, paper.symbol),
        date: paper.dated,
        numbers: paper.numbers,
        issuer: await party(tx, paper.issuerOffice),
        drafter: await party(tx, paper.drafterOffice),
        clerk: await party(tx, paper.clerkOffice),
        signer: signerOf(paper),
        signerCandidates: paper.signedOn ? [] : await signerCandidates(tx, paper, tx.today, this.settings.DEMO),
        signedElsewhere: paper.signedElsewhere,
        stage: file?.stage ?? 'draft',
        sha256: file?.sha256 ?? null,
        ...(await approvalChain(tx, paper)),
        recipients: paper.recipients,
        issuedAt: paper.issuedAt,
        replacedBy: paper.replacedBy,
      };
    });
  }

  history(actor: PersonActing, id: string): Promise<HistoryLine[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { subject } = await readablePaper(tx, id);
      return this.describe.history(tx, this.lifecycle, subject.id);
    });
  }
}

async function party(tx: Tx, office: string): Promise<PartyView> {
  return { office, officeName: await officeNamed(tx, office) };
}

function signerOf({ signerPosition, signerName, signerTitle, signerRole }: OfficialPaper): SignerView | null {
  return signerName && signerTitle
    ? { position: signerPosition, name: signerName, title: signerTitle, role: signerRole }
    : null;
}
