import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  composePaper,
  documentReasons,
  paperTitle,
  readersOfPaper,
  SERIES_KINDS,
  type DocumentEvent,
  type Paper,
} from '@app/domain/documents';
import { automatic } from '@app/domain/identity';
import { canonicalJson } from '@app/domain/shared';
import { Settings, type Tx } from '@app/platform';
import { Door, type InHand } from '@app/workflow';
import type { DocumentFacts } from '@app/domain/documents';
import { DocumentLifecycle } from '../document.lifecycle';
import { Numbers } from '../numbering/numbers';
import { OfficialPaper } from '../persistence/official-paper.entity';
import { writePaper } from '../persistence/write-paper';
import type { DraftRequest } from './draft-request';

/** How features draw up papers. Everything here is a write in the caller's transaction; nothing is rendered in it. */
@Injectable()
export class Documents {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
    private readonly numbers: Numbers,
    private readonly settings: Settings,
  ) {}

  /**
   * Draws up a paper and presents it: it then waits for its first check, or for its number when it needs none.
   * @returns its id
   * @throws RangeError or TypeError when the matter cannot make a paper
   */
  async draft(tx: Tx, wanted: DraftRequest): Promise<string> {
    const [{ id }] = await tx.manager.query<[{ id: string }]>('SELECT uuidv7() AS id');
    const { provinceCode, unitCode } = wanted.opening;
    const said = this.say(wanted);
    const parties = { ...wanted, deskOffice: wanted.deskOffice ?? null };
    const readers = readersOfPaper(parties, wanted.issuedTo, 'drafted');
    await tx.manager.insert(OfficialPaper, {
      id,
      template: wanted.template,
      kind: SERIES_KINDS[wanted.template],
      ...said,
      aboutKind: wanted.about.kind,
      aboutId: wanted.about.id,
      issuerOffice: wanted.issuerOffice,
      drafterOffice: wanted.drafter.office,
      drafterRole: wanted.drafter.role,
      deskOffice: parties.deskOffice,
      clerkOffice: wanted.clerk.office,
      clerkRole: wanted.clerk.role,
      signers: [...wanted.signers],
      checks: [...wanted.checks],
      numbers: wanted.numbers ?? 'entered',
      issuedTo: wanted.issuedTo && [...wanted.issuedTo],
      provinceCode,
      unitCode,
      readers: readers && [...readers],
    });
    await this.door.open(tx, this.lifecycle, { id, title: said.title, ...wanted.opening });
    await this.present(tx, await this.door.take(tx, this.lifecycle, id));
    return id;
  }

  /**
   * Puts new matter into a paper that nobody has signed, and presents it anew: its checks begin again, a number already taken is voided.
   * @throws Problem 409 when it is signed: then only a replacement helps (NĐ 30/2020 Điều 18.3)
   */
  async redraft<P extends Paper>(tx: Tx, id: string, input: P['input']): Promise<void> {
    const hand = await this.door.take(tx, this.lifecycle, id);
    if (hand.subject.state !== 'drafted') await this.giveUp(tx, hand, 'return', documentReasons.redrafted);
    const { template } = hand.row;
    const { title, ...said } = this.say({ template, input } as Paper);
    await writePaper(tx, hand.row, { title, ...said, finalSha: null, signaturePlaces: null });
    await this.present(tx, await this.door.take(tx, this.lifecycle, id));
  }

  /** Takes away a paper that nobody has signed, because what it was about has gone another way (a dossier withdrawn). */
  async discard(tx: Tx, id: string, reason: string): Promise<void> {
    await this.giveUp(tx, await this.door.take(tx, this.lifecycle, id), 'discard', reason);
  }

  private say(paper: Paper): Pick<OfficialPaper, 'title' | 'symbol' | 'input' | 'draftSha'> {
    const printed = composePaper(paper, { draft: true, demo: this.settings.DEMO });
    const draftSha = createHash('sha256')
      .update(canonicalJson([paper.template, paper.input]))
      .digest('hex');
    return { title: paperTitle(printed), symbol: printed.symbol, input: paper.input, draftSha };
  }

  private async present(tx: Tx, hand: InHand<OfficialPaper, DocumentFacts>): Promise<void> {
    const event: DocumentEvent = { type: 'PRESENT', draftSha: hand.row.draftSha };
    await this.door.advanceOrRefuse(inItsDraftersName(tx, hand.row), this.lifecycle, hand, 'present', event);
  }

  private async giveUp(
    tx: Tx,
    hand: InHand<OfficialPaper, DocumentFacts>,
    act: 'return' | 'discard',
    reason: string,
  ): Promise<void> {
    const event: DocumentEvent = { type: act === 'return' ? 'RETURN' : 'DISCARD', reason };
    await this.numbers.release(tx, hand.row, reason);
    await this.door.advanceOrRefuse(inTheClockworksName(tx), this.lifecycle, hand, act, event);
  }
}

/** Whoever set the paper going need not sit in the drafting office: then the product drew it up for them, and history says so. */
function inItsDraftersName(tx: Tx, paper: OfficialPaper): Tx {
  const { actor } = tx;
  const isDrafter =
    actor.kind === 'person' && actor.officeId === paper.drafterOffice && actor.role === paper.drafterRole;
  return isDrafter ? tx : inTheClockworksName(tx);
}

function inTheClockworksName(tx: Tx): Tx {
  const { actor } = tx;
  return actor.kind === 'person' ? { ...tx, actor: automatic('documents', actor) } : tx;
}
