import type { Schemas } from '@app/api-client';
import type { Opinion } from './appraisal-query';

export type Verdict = 'met' | 'not-met' | 'undetermined';
export type Overall = 'agree' | 'disagree' | 'other';

/** What an office is writing about a dossier. */
export interface OpinionDraft {
  verdicts: Readonly<Record<string, { verdict: Verdict; reason: string }>>;
  overall: Overall | '';
  comments: Readonly<Record<string, string>>;
  note: string;
  policeRemark: string;
  paper: { number: string; date: string | null; signer: string };
}

export function draftFrom(opinion: Opinion | null): OpinionDraft {
  return {
    verdicts: Object.fromEntries(
      Object.entries(opinion?.verdicts ?? {}).map(([id, { verdict, reason }]) => [
        id,
        { verdict: verdict as Verdict, reason: reason ?? '' },
      ]),
    ),
    overall: opinion?.overall ?? '',
    comments: opinion?.comments ?? {},
    note: opinion?.note ?? '',
    policeRemark: opinion?.policeRemark ?? '',
    paper: {
      number: opinion?.paper?.number ?? '',
      date: opinion?.paper?.date ?? null,
      signer: opinion?.paper?.signer ?? '',
    },
  };
}

/** As the API takes it: what is empty is left out, and a paper is all of it or none. */
export function draftBody(draft: OpinionDraft, present: boolean): Schemas['DraftOpinionBody'] {
  const { paper } = draft;
  return {
    verdicts: Object.fromEntries(
      Object.entries(draft.verdicts).map(([id, { verdict, reason }]) => [id, { verdict, ...said('reason', reason) }]),
    ),
    ...(draft.overall === '' ? {} : { overall: draft.overall }),
    comments: Object.fromEntries(
      Object.entries(draft.comments).flatMap(([subject, text]) =>
        text.trim() === '' ? [] : [[subject, { text: text.trim() }]],
      ),
    ),
    ...said('note', draft.note),
    ...said('policeRemark', draft.policeRemark),
    ...(paper.number.trim() !== '' && paper.date !== null && paper.signer.trim() !== ''
      ? { paper: { number: paper.number.trim(), date: paper.date, signer: paper.signer.trim() } }
      : {}),
    present,
  };
}

const said = <Name extends string>(name: Name, text: string): Partial<Record<Name, string>> =>
  text.trim() === '' ? {} : ({ [name]: text.trim() } as Record<Name, string>);

/** Some of the paper's three parts are there and some are not. */
export const paperHalf = ({ paper }: OpinionDraft): boolean => {
  const filled = [paper.number.trim() !== '', paper.date !== null, paper.signer.trim() !== ''].filter(Boolean).length;
  return filled > 0 && filled < 3;
};
