import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { needsPaper, sourceOf, type DossierFacts, type Editable } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { impossiblePaperDay, parseLegalDate, refusal, type LegalDate, type Refusal } from '@app/domain/shared';
import { digestOf, Files, type Upload } from '@app/files';
import { invalid, type FieldProblem, type Tx } from '@app/platform';
import { Door, LookFirst, withFile, type ActRequest, type InHand } from '@app/workflow';
import { DossierLifecycle, type DossierRow } from '../dossier.lifecycle';
import { editingNow } from '../editing-now';
import { fault } from '../fault';
import { Evidence } from '../persistence/evidence.entity';
import type { EntryContent } from '../record/entry';
import { keepRecord } from '../record/keep-record';
import { whoIs } from '../who-is';
import type { AddEvidenceBody, EvidenceAdded } from './evidence.dto';

/** A file under a component of the dossier, with number and day of the paper where it is one that expires or is cited. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly door: Door,
    private readonly look: LookFirst,
    private readonly lifecycle: DossierLifecycle,
    private readonly files: Files,
  ) {}

  async act(asked: ActRequest, id: string, body: AddEvidenceBody, upload: Upload | undefined): Promise<EvidenceAdded> {
    const request = upload ? withFile(asked, digestOf(upload)) : asked;
    const paperDate = body.paperDate === undefined ? undefined : parseLegalDate(body.paperDate);
    const refuse = async (tx: Tx, hand: InHand<DossierRow, DossierFacts>): Promise<void> => {
      const faults = check(body, paperDate, hand.row.plan, await editingNow(tx, hand), tx.today);
      if (faults.length > 0) throw invalid(faults);
    };
    const before = await this.look.ask<EvidenceAdded, DossierRow, DossierFacts>(request, this.lifecycle, id, refuse);
    if (before) return before;
    const file = await this.files.store(upload);
    return this.door.edit(request, this.lifecycle, id, async (tx, hand) => {
      await refuse(tx, hand);
      const { dossier } = hand.row;
      const stored = await this.files.keep(tx, file, { ...dossier, readers: null });
      const evidence = tx.manager.create(Evidence, {
        id: randomUUID(),
        dossierId: dossier.id,
        component: body.component,
        fileId: stored.id,
        name: file.name,
        paperNumber: body.paperNumber ?? null,
        paperDate: paperDate ?? null,
        dossierVersion: hand.subject.version,
        addedAt: tx.now,
        addedBy: whoIs(tx),
        provinceCode: dossier.provinceCode,
        unitCode: dossier.unitCode,
        audience: dossier.audience,
      });
      await tx.manager.insert(Evidence, evidence);
      await keepRecord(tx, dossier, [{ content: lineOf(evidence, file.sha256), audience: dossier.audience }]);
      return { id: evidence.id, name: file.name, size: file.size };
    });
  }
}

const lineOf = ({ id, component, name, paperNumber, paperDate }: Evidence, sha256: string): EntryContent => ({
  kind: 'evidence',
  evidence: id,
  component,
  name,
  sha256,
  paperNumber,
  paperDate,
});

function check(
  body: AddEvidenceBody,
  paperDate: LegalDate | undefined,
  plan: PlanRevision,
  editable: Editable,
  today: LegalDate,
): FieldProblem[] {
  const component = plan.components.find(({ id }) => id === body.component);
  const at = (field: keyof AddEvidenceBody, reason: Refusal): FieldProblem => fault(`/${field}`, reason);
  if (!component) return [at('component', refusal('component.unknown'))];
  if (sourceOf(component) !== 'upload') return [at('component', refusal('component.not-uploaded'))];
  if (!editable.components.includes(component.id)) return [at('component', refusal('component.not-now'))];
  const impossible = paperDate ? impossiblePaperDay(paperDate, today) : null;
  const needed = needsPaper(component, plan) || body.paperNumber !== undefined || body.paperDate !== undefined;
  return [
    ...(needed && !body.paperNumber ? [at('paperNumber', refusal('paper.needed'))] : []),
    ...(needed && !paperDate ? [at('paperDate', refusal('paper.needed'))] : []),
    ...(impossible ? [at('paperDate', refusal(impossible === 'future' ? 'paper.future' : 'paper.too-old'))] : []),
  ];
}
