import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback, useMemo } from 'react';
import { actHeaders, newKey } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { AutosaveIndicator } from '../../components/autosave/autosave-indicator';
import { FigureInput } from '../../components/figure-input';
import { ProblemAlert } from '../../components/problem-alert';
import { formatFigure } from '../../format/figure';
import { dossierKeys } from '../dossiers/dossier-query';
import { FigureConflict } from '../dossiers/figure-form';
import type { FigureServer } from '../dossiers/figure-saving';
import { ownWrite } from '../dossiers/own-writes';
import { useFigureSaving } from '../dossiers/use-figure-saving';
import { appraisalKeys, fetchAppraisal, type Appraisal, type OwnStage } from './appraisal-query';

export interface OwnFiguresProps {
  appraisal: Appraisal;
  stage: OwnStage;
  /** ids of the indicators to show */
  indicators: readonly string[];
}

const seenIn = ({ line }: Appraisal, stage: OwnStage) => ({
  version: line.version,
  figures: Object.fromEntries(line.figures.map(({ indicator, values }) => [indicator, values[stage] ?? null])),
});

/** The own office's counts, entered beside what the commune states. */
export function OwnFigures({ appraisal, stage, indicators }: OwnFiguresProps) {
  const client = useQueryClient();
  const { dossierId } = appraisal.line;
  const seen = useMemo(() => seenIn(appraisal, stage), [appraisal, stage]);
  const onSaved = useCallback(() => {
    void client.invalidateQueries({ queryKey: appraisalKeys.dossier(dossierId) });
    void client.invalidateQueries({ queryKey: dossierKeys.page(dossierId) });
    void client.invalidateQueries({ queryKey: ['appraisal', 'sheet'] });
  }, [client, dossierId]);
  const drafts = useFigureSaving(seen, serverFor(dossierId, stage), onSaved);
  const { state } = drafts.autosave;
  const figures = appraisal.line.figures.filter(({ indicator }) => indicators.includes(indicator));
  const told = figures.some(({ indicator }) => drafts.error(indicator));
  return (
    <div className="cn-stack">
      {figures.map(({ indicator, label, type, grades, values }) => {
        const stated = values['stated'];
        return (
          <div key={indicator}>
            <FigureInput
              label={label}
              type={type}
              grades={grades}
              value={drafts.value(indicator)}
              error={drafts.error(indicator)}
              compare={{ label: 'Số của địa phương', value: stated ?? null }}
              onChange={(value) => drafts.change(indicator, value)}
            />
            {drafts.value(indicator) === null && stated !== undefined && (
              <Button size="small" onClick={() => drafts.change(indicator, stated)}>
                Giống số của địa phương ({formatFigure(stated)})<span className="cn-hidden">: {label}</span>
              </Button>
            )}
            <FigureConflict indicator={indicator} drafts={drafts} />
          </div>
        );
      })}
      <AutosaveIndicator state={state} onRetry={() => void drafts.autosave.flush()} />
      {state.kind === 'failed' && !told && (
        <ProblemAlert problem={state.problem} onRetry={() => void drafts.autosave.flush()} />
      )}
    </div>
  );
}

const serverFor = (id: string, stage: OwnStage): FigureServer => ({
  put: async (version, figures) => {
    const saved = api.PUT('/api/dossiers/{id}/appraisal-figures', {
      params: { path: { id } },
      headers: actHeaders({ idempotencyKey: newKey(), version }),
      body: { figures: [...figures] },
    });
    return (await ownWrite(id, body(saved))).version;
  },
  fetch: async () => seenIn(await fetchAppraisal(id), stage),
});
