import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { needsPaper, sourceOf, type Editable } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { parseLegalDate, refusal, type LegalDate, type Refusal } from '@app/domain/shared';
import { Files, type Upload } from '@app/files';
import { invalid, type FieldProblem } from '@app/platform';
import { Door, withFile, type ActRequest } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
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
    private readonly lifecycle: DossierLifecycle,
    private readonly files: Files,
  ) {}

  async act(
    request: ActRequest,
    id: string,
    body: AddEvidenceBody,
    upload: Upload | undefined,
  ): Promise<EvidenceAdded> {
    const file = await this.files.store(upload);
    return this.door.edit(withFile(request, file.sha256), this.lifecycle, id, async (tx, hand) => {
      const { dossier, plan } = hand.row;
      const paperDate = body.paperDate === undefined ? undefined : parseLegalDate(body.paperDate);
      const faults = check(body, paperDate, plan, await editingNow(tx, hand), tx.today);
      if (faults.length > 0) throw invalid(faults);
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
  const needed = needsPaper(component, plan) || body.paperNumber !== undefined || body.paperDate !== undefined;
  return [
    ...(needed && !body.paperNumber ? [at('paperNumber', refusal('paper.needed'))] : []),
    ...(needed && !paperDate ? [at('paperDate', refusal('paper.needed'))] : []),
    ...(paperDate && paperDate > today ? [at('paperDate', refusal('paper.future'))] : []),
  ];
}
