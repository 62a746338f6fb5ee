import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { refusal } from '@app/domain/shared';
import { invalid, type FieldProblem } from '@app/platform';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { fault } from '../fault';
import type { RegisterBody } from './register-unit.dto';

/** A unit is put forward for the period. The figures that it states now are frozen: later ones are held against them. */
@Injectable()
export class RegisterUnit {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  /** @throws Problem 403 another office's to register, 409 figures or papers are missing, 422 no such track */
  act(request: ActRequest, id: string, body: RegisterBody): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'register', async (_, { row: { plan } }) => {
      const faults = check(body, plan);
      if (faults.length > 0) throw invalid(faults);
      return { type: 'REGISTER', track: body.track, target: body.target?.trim() || null } satisfies DossierEvent;
    });
  }

  /** Whoever put it forward takes it back, as long as nothing has been approved. */
  withdraw(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    const event: DossierEvent = { type: 'WITHDRAW_REGISTRATION', reason };
    return this.door.act(request, this.lifecycle, id, 'withdraw-registration', async () => event);
  }
}

function check({ track, target }: RegisterBody, { selection }: PlanRevision): FieldProblem[] {
  const { tracks, ownTargets } = selection;
  return [
    ...(track === null && tracks.length > 0 ? [fault('/track', refusal('registration.track-needed'))] : []),
    ...(track !== null && !tracks.includes(track) ? [fault('/track', refusal('review.track-not-in-plan'))] : []),
    ...(ownTargets && !target?.trim() ? [fault('/target', refusal('registration.target-needed'))] : []),
  ];
}
