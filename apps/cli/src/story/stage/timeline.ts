import { shown } from './days';

export interface Moment {
  readonly day: string;
  readonly text: string;
}

/** What has happened so far, told as it happens. */
export class Timeline {
  readonly moments: Moment[] = [];

  tell(day: string, text: string): void {
    this.moments.push({ day, text });
    console.log(`${shown(day).padStart(10)}  ${text}`);
  }
}
