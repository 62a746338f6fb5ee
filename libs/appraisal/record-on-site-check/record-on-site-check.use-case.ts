import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { mayDraft, type Finding } from '@app/domain/appraisal';
import { officesAt } from '@app/domain/identity';
import { decidingLevel, type PlanRevision } from '@app/domain/plans';
import { legalDate, legalDateAt, refusal, type LegalDate } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { DossierLifecycle, seesPolice } from '@app/dossiers';
import { forbidden, type Tx } from '@app/platform';
import { Door, type ActRequest, type Subject } from '@app/workflow';
import { PanelDesk } from '../panel/panel-desk';
import { OnSiteCheck } from '../persistence/on-site-check.entity';
import { OnSiteCount } from '../persistence/on-site-count.entity';
import { faulty, refused } from '../refuse';
import type { OnSiteCheckBody } from './on-site-check.dto';

/** Records what an agency of the panel found on the spot. It enters no figure of the appraisal: whoever confirms does that knowingly. */
@Injectable()
export class RecordOnSiteCheck {
  constructor(
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly desk: PanelDesk,
  ) {}

  /** @throws Problem 403 not on the panel, 409 not in the appraisal, 422 a day that cannot be or an unknown indicator */
  run(request: ActRequest, dossierId: string, body: OnSiteCheckBody): Promise<{ id: string; version: number }> {
    const { actor } = request;
    return this.door.edit(request, this.dossiers, dossierId, async (tx, { subject }) => {
      const { plan, task } = await this.desk.of(tx, actor, subject);
      if (actor.role !== 'agency-officer') throw forbidden(sentence(refusal('act.wrong-role')), 'act.wrong-role');
      const notNow = mayDraft(task, subject.state, true);
      if (notNow) throw refused(notNow);
      const checkedOn = legalDate(body.checkedOn);
      const findings = [...dayFindings(checkedOn, subject, tx), ...countFindings(tx, plan, body)];
      if (findings.length > 0) throw faulty(findings);
      const id = randomUUID();
      const place = { provinceCode: subject.provinceCode, unitCode: subject.unitCode ?? '' };
      const audience = officesAt(decidingLevel(plan, tx.today));
      await tx.manager.insert(OnSiteCheck, {
        id,
        dossierId,
        officeId: actor.officeId,
        checkedOn,
        participants: body.participants,
        findings: body.findings,
        recordedBy: actor.personId,
        recordedByTitle: actor.title,
        recordedAt: tx.now,
        ...place,
        audience,
      });
      const counts = (body.counts ?? []).map(({ indicator, value }) => ({
        checkId: id,
        indicator,
        value,
        ...place,
        audience: isPolice(plan, indicator) ? 'police' : audience,
      }));
      if (counts.length > 0) await tx.manager.insert(OnSiteCount, counts);
      return { id };
    });
  }
}

function dayFindings(day: LegalDate, { openedAt }: Subject, { today }: Tx): Finding[] {
  const pointer = '/checkedOn';
  if (day > today) return [{ pointer, refusal: refusal('check.in-the-future') }];
  return day < legalDateAt(openedAt) ? [{ pointer, refusal: refusal('check.before-the-dossier') }] : [];
}

function countFindings(tx: Tx, plan: PlanRevision, { counts = [] }: OnSiteCheckBody): Finding[] {
  return counts.flatMap(({ indicator }, i) => {
    const pointer = `/counts/${i}/indicator`;
    const known = plan.indicators.some(({ id, type }) => id === indicator && type === 'count');
    const twice = counts.findIndex((one) => one.indicator === indicator) !== i;
    if (!known || twice) return [{ pointer, refusal: refusal('check.unknown-indicator') }];
    return isPolice(plan, indicator) && !seesPolice(tx) ? [{ pointer, refusal: refusal('figure.not-yours') }] : [];
  });
}

const isPolice = ({ indicators }: PlanRevision, id: string): boolean =>
  indicators.some((indicator) => indicator.id === id && indicator.class === 'police');
