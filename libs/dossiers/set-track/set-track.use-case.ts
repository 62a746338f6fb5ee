import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import type { Track } from '@app/domain/plans';
import { refusal } from '@app/domain/shared';
import { invalid } from '@app/platform';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { fault } from '../fault';

/** Where every unit is in without a list, the office that keeps the plan says what each sets out to do. */
@Injectable()
export class SetTrack {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  act(request: ActRequest, id: string, track: Track): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'set-track', async (_, { row: { plan } }) => {
      if (!plan.selection.tracks.includes(track)) throw invalid([fault('/track', refusal('review.track-not-in-plan'))]);
      return { type: 'SET_TRACK', track } satisfies DossierEvent;
    });
  }
}
