import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { addWorkingDays } from '@app/domain/calendar';
import {
  DOCUMENT_MACHINE_VERSION,
  documentActLabels,
  documentActs,
  documentMachine,
  documentSentences,
  documentStates,
  isSignedBySecretary,
  readersOfPaper,
  SECRETARY_SIGNS_SINCE,
  whoseTurn,
  type DocumentAct,
  type DocumentEvent,
  type DocumentFacts,
  type DocumentState,
  type Parties,
  type PrintedSigner,
} from '@app/domain/documents';
import { stateOf, type DeadlineWanted, type MachineEvent, type Turn } from '@app/domain/workflow';
import { notFound, workingDays, type Tx } from '@app/platform';
import { Lifecycles, OPENED, type Lifecycle, type MachineOrigin, type Subject } from '@app/workflow';
import { DocumentNumber } from './persistence/document-number.entity';
import { columnsAfter } from './persistence/columns-after';
import { OfficialPaper } from './persistence/official-paper.entity';
import { writePaper } from './persistence/write-paper';
import { SigningKeys } from './signing-keys';

/** Tells the door how an official paper lives. */
@Injectable()
export class DocumentLifecycle implements Lifecycle<OfficialPaper, DocumentFacts>, OnModuleInit {
  readonly kind = 'document';
  readonly machineVersion = DOCUMENT_MACHINE_VERSION;
  readonly acts = documentActs;
  readonly sentences = documentSentences;
  readonly labels = { states: documentStates, acts: documentActLabels };

  constructor(
    private readonly lifecycles: Lifecycles,
    private readonly keys: SigningKeys,
  ) {}

  onModuleInit(): void {
    this.lifecycles.register(this);
  }

  /** Each paper names its own checks, so its row is written before its subject is opened. */
  async machine(tx: Tx, { id, machineVersion }: MachineOrigin): Promise<AnyStateMachine> {
    const { checks, template } = await this.paper(tx, id);
    const secretary = machineVersion >= SECRETARY_SIGNS_SINCE && isSignedBySecretary(template);
    return documentMachine(checks, { secretary });
  }

  load(tx: Tx, { id }: Subject): Promise<OfficialPaper> {
    return this.paper(tx, id);
  }

  async facts(tx: Tx, subject: Subject, paper: OfficialPaper): Promise<DocumentFacts> {
    const parties = partiesOf(paper);
    const printedSigner = printedSignerOf(paper);
    const turn = whoseTurn(subject.state as DocumentState, parties, printedSigner);
    const did = await whoDid(tx, subject.id);
    return {
      ...parties,
      unitCode: paper.unitCode,
      offices: [...new Set(turn.map(({ office }) => office))],
      turn,
      printedSigner,
      number: paper.number,
      dated: paper.dated,
      finalSha: paper.finalSha,
      signedSha: paper.signedSha,
      contentCheckedBy: did('check-content'),
      numberedBy: did('enter-number', 'renew'),
      signedBy: did('sign'),
      signsHere: this.keys.mayBeUsed,
    };
  }

  readers(paper: OfficialPaper, snapshot: AnyMachineSnapshot): readonly string[] | null {
    return readersOfPaper(partiesOf(paper), paper.issuedTo, stateOf(snapshot) as DocumentState);
  }

  turns(paper: OfficialPaper, snapshot: AnyMachineSnapshot): readonly Turn[] {
    return whoseTurn(stateOf(snapshot) as DocumentState, partiesOf(paper), printedSignerOf(paper));
  }

  /** A signed paper leaves the house on the day, at latest on the next working day (NĐ 30/2020 Điều 18.1). */
  async deadlines(tx: Tx, paper: OfficialPaper, snapshot: AnyMachineSnapshot): Promise<readonly DeadlineWanted[]> {
    const state = stateOf(snapshot);
    if (!paper.signedOn || (state !== 'signed' && state !== 'sealed')) return [];
    const due = addWorkingDays(paper.signedOn, 1, await workingDays(tx));
    return [{ name: 'issue', due, office: paper.clerkOffice, role: paper.clerkRole }];
  }

  /** The first event of every chain, `opened`, is the door's own and changes nothing in the row. */
  async project(
    tx: Tx,
    { readers }: Subject,
    paper: OfficialPaper,
    _: AnyMachineSnapshot,
    event: MachineEvent,
  ): Promise<void> {
    if (event.type === OPENED) return;
    const changes = columnsAfter(event as DocumentEvent, tx);
    if (event.type === 'ISSUE') await issueTo(tx, paper, { ...changes, readers });
    else if (Object.keys(changes).length > 0) await writePaper(tx, paper, changes);
  }

  private async paper({ manager }: Tx, id: string): Promise<OfficialPaper> {
    const paper = await manager.findOneBy(OfficialPaper, { id });
    if (!paper) throw notFound('Văn bản');
    return paper;
  }
}

export function partiesOf(paper: OfficialPaper): Parties {
  return {
    drafter: { office: paper.drafterOffice, role: paper.drafterRole },
    clerk: { office: paper.clerkOffice, role: paper.clerkRole },
    issuerOffice: paper.issuerOffice,
    deskOffice: paper.deskOffice,
    signers: paper.signers,
  };
}

export function printedSignerOf(paper: OfficialPaper): PrintedSigner | null {
  const {
    signerPosition: position,
    signerOffice: office,
    signerRole: role,
    signerName: name,
    signerTitle: title,
  } = paper;
  return position && office && role && name && title ? { position, office, role, name, title } : null;
}

/** The number that an issued paper bears is seen by whoever sees the paper. Voided ones stay the author's own. */
async function issueTo(tx: Tx, paper: OfficialPaper, changes: Pick<OfficialPaper, 'readers'>): Promise<void> {
  await writePaper(tx, paper, changes);
  const { readers } = changes;
  await tx.manager.update(DocumentNumber, { documentId: paper.id, status: 'used' }, { readers });
}

/** Who did an act last. An earlier draft counts for nothing: a paper that was sent back passes all its looks again. */
async function whoDid({ manager }: Tx, id: string): Promise<(...acts: DocumentAct[]) => string | null> {
  const done = await manager.query<{ act: DocumentAct; person: string | null }[]>(
    `SELECT act, actor_person AS person FROM event WHERE subject_id = $1 ORDER BY seq DESC`,
    [id],
  );
  return (...acts) => done.find(({ act }) => acts.includes(act))?.person ?? null;
}
