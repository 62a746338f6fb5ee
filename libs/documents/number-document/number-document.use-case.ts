import { Injectable } from '@nestjs/common';
import { documentProblems, type DocumentEvent, type PrintedSigner } from '@app/domain/documents';
import { parseLegalDate, type LegalDate } from '@app/domain/shared';
import { FolderStorage, invalidField, Problem, Settings, stale, type Tx } from '@app/platform';
import { Door, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle } from '../document.lifecycle';
import { LookAhead } from '../look-ahead';
import { Numbers } from '../numbering/numbers';
import type { OfficialPaper } from '../persistence/official-paper.entity';
import { writePaper } from '../persistence/write-paper';
import { PaperPrinter } from '../printing/paper-printer';
import { signerCandidates } from '../printing/signer-candidates';

type Numbered = Extract<DocumentEvent, { type: 'ENTER_NUMBER' | 'RENEW' }>;

interface Asked {
  readonly number?: number;
  readonly date?: string;
  readonly signer?: string;
}

/**
 * Gives a paper its number, its day and the name of who signs, and prints the bytes that will be signed. `renew` prints them anew, with
 * another day or signer and the same number: the leader signs a day later, or is away and a deputy signs.
 */
@Injectable()
export class NumberDocument {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
    private readonly ahead: LookAhead,
    private readonly numbers: Numbers,
    private readonly printer: PaperPrinter,
    private readonly storage: FolderStorage,
    private readonly settings: Settings,
  ) {}

  enter(request: ActRequest, id: string, asked: Asked): Promise<Advanced> {
    return this.number(request, id, 'enter-number', asked);
  }

  renew(request: ActRequest, id: string, asked: Omit<Asked, 'number'>): Promise<Advanced> {
    return this.number(request, id, 'renew', asked);
  }

  private async number(
    request: ActRequest,
    id: string,
    act: 'enter-number' | 'renew',
    asked: Asked,
  ): Promise<Advanced> {
    const date = asked.date === undefined ? null : dayOf(asked.date);
    const ahead = await this.ahead.before(request, id, act, (tx, paper) => this.prepare(tx, paper, act, asked, date));
    if (ahead.answer) return ahead.answer;
    const { number, signer, event } = complete(ahead.prepared, ahead.paper, act);
    const { pdf, signaturePlaces } = await this.printer.final(ahead.paper, { number, date: event.date }, signer);
    const said: Numbered = { ...event, number, signer, finalSha: await this.storage.put(pdf) };
    return this.door.act(request, this.lifecycle, id, act, async (tx, { row }) => {
      if (row.draftSha !== ahead.paper.draftSha) throw stale(documentProblems.draftChanged);
      await (act === 'enter-number'
        ? this.numbers.take(tx, row, number, said.date)
        : this.numbers.redate(tx, row, said.date));
      await writePaper(tx, row, { signaturePlaces });
      return said;
    });
  }

  private async prepare(
    tx: Tx,
    paper: OfficialPaper,
    act: 'enter-number' | 'renew',
    asked: Asked,
    date: LegalDate | null,
  ): Promise<Prepared> {
    const day = date ?? tx.today;
    const candidates = await signerCandidates(tx, paper, tx.today, this.settings.DEMO);
    const wanted = asked.signer ?? paper.signerPosition ?? candidates[0]?.position;
    const ours = act === 'renew' ? paper.number : await this.numbers.next(tx, paper, day);
    const type = act === 'renew' ? 'RENEW' : 'ENTER_NUMBER';
    return {
      ours,
      entered: asked.number,
      signer: candidates.find(({ position }) => position === wanted),
      nobody: candidates.length === 0,
      event: { type, number: ours ?? asked.number ?? 0, symbol: paper.symbol, date: day, finalSha: '' } as Numbered,
    };
  }
}

interface Prepared {
  /** the number that is not the clerk's to choose */
  readonly ours: number | null;
  readonly entered: number | undefined;
  readonly signer: PrintedSigner | undefined;
  readonly nobody: boolean;
  readonly event: Numbered;
}

/** @throws Problem 422 or 409 with what is missing; told only after the door would let the person act at all */
function complete(
  { ours, entered, signer, nobody, event }: Prepared,
  { numbers }: OfficialPaper,
  act: string,
): Required<Pick<Numbered, 'number' | 'signer'>> & { event: Numbered } {
  if (act === 'enter-number' && numbers === 'gapless' && entered !== undefined) {
    throw invalidField('/number', 'document.number-not-entered', documentProblems.numberNotEntered);
  }
  const number = ours ?? entered;
  if (number === undefined) throw invalidField('/number', 'document.number-missing', documentProblems.numberMissing);
  if (nobody)
    throw new Problem(409, 'document.nobody-to-sign', documentProblems.nobodyToSign, documentProblems.nobodyToSign);
  if (!signer) throw invalidField('/signer', 'document.no-such-signer', documentProblems.noSuchSigner);
  return { number, signer, event };
}

function dayOf(text: string): LegalDate {
  const date = parseLegalDate(text);
  if (!date) throw invalidField('/date', 'field.date', documentProblems.noSuchDay);
  return date;
}
