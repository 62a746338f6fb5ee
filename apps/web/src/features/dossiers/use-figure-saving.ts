import { useCallback, useEffect, useState } from 'react';
import { useAutosave, type Autosave } from '../../components/autosave/use-autosave';
import { errorsAt } from '../../components/field-error';
import type { FigureValue } from '../../format/figure';
import { FigureSaving, type Conflict, type Figures, type FigureServer } from './figure-saving';

export interface FigureDrafts {
  /** what the field shows: typed here, or as saved */
  value: (indicator: string) => FigureValue | null;
  change: (indicator: string, value: FigureValue | null) => void;
  /** the server's sentence for this figure */
  error: (indicator: string) => string | undefined;
  conflict: (indicator: string) => Conflict | undefined;
  /** mine overwrites what the colleague saved, or theirs stands */
  settle: (indicator: string, keep: 'mine' | 'theirs') => void;
  autosave: Autosave<Figures>;
}

export interface SeenFigures {
  version: number;
  figures: Figures;
}

/** Figures while they are typed: one draft for the whole dossier, saved a moment after the last key. */
export function useFigureSaving(seen: SeenFigures, server: FigureServer, onSaved: () => void): FigureDrafts {
  const [typed, setTyped] = useState<Figures>({});
  const [conflicts, setConflicts] = useState<ReadonlyMap<string, Conflict>>(new Map());
  const [saving] = useState(() => new FigureSaving(server, seen));
  useEffect(() => saving.seen(seen), [saving, seen]);

  const save = useCallback(
    async (figures: Figures) => {
      await saving.save(figures);
      setConflicts(new Map(saving.open));
      onSaved();
    },
    [saving, onSaved],
  );
  const autosave = useAutosave<Figures>(save);
  const errors = errorsAt(autosave.state.kind === 'failed' ? autosave.state.problem : null);

  const change = (indicator: string, value: FigureValue | null) => {
    const next = { ...typed, [indicator]: value };
    setTyped(next);
    autosave.change(next);
  };
  return {
    value: (indicator) => (indicator in typed ? typed[indicator] : seen.figures[indicator]) ?? null,
    change,
    error: (indicator) => {
      const index = saving.sent.findIndex((one) => one.indicator === indicator);
      return errors.at(`/figures/${index}/value`) ?? errors.at(`/figures/${index}/indicator`);
    },
    conflict: (indicator) => conflicts.get(indicator),
    settle: (indicator, keep) => {
      const conflict = conflicts.get(indicator);
      saving.settle(indicator);
      setConflicts(new Map(saving.open));
      if (conflict) change(indicator, keep === 'mine' ? conflict.mine : conflict.theirs);
    },
    autosave,
  };
}
