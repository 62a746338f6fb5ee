import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosaver, type SaveState } from './autosaver';

export interface Autosave<T> {
  state: SaveState;
  change: (value: T) => void;
  /** saves at once; also “Thử lại” */
  flush: () => Promise<void>;
}

/** One draft that saves itself. Leaving the page with something unsaved asks first; a line that comes back saves by itself. */
export function useAutosave<T>(save: (value: T) => Promise<unknown>): Autosave<T> {
  const [saver] = useState(() => new Autosaver<T>(save));
  const state = useSyncExternalStore(saver.subscribe, saver.state);

  useEffect(() => saver.saveWith(save), [saver, save]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (saver.unsaved) event.preventDefault();
    };
    const again = () => void saver.flush();
    window.addEventListener('beforeunload', ask);
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('online', again);
      void saver.flush();
    };
  }, [saver]);

  return { state, change: (value) => saver.change(value), flush: () => saver.flush() };
}
