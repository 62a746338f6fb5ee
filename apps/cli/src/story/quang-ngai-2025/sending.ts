import { DEMONSTRATION_NAME } from '@app/domain/documents';
import { done } from '../stage/people';
import { at } from '../stage/days';
import { atDossier, scene, step, type Scene, type Stage } from '../stage/stage';
import { journeys, type Journey } from './journeys';

const DAYS = ['2025-11-13', '2025-11-14', '2025-11-17', '2025-11-18', '2025-11-19'] as const;
const LAST_DAY = '2025-11-14';

/** On each day: those who send lay the dossier before their leader, the Tờ trình is signed, numbered and issued, the dossier goes out. */
export const sending: Scene[] = DAYS.map((day) => scene(at(day, '09:30'), (stage) => sendOn(stage, day)));

async function sendOn(stage: Stage, day: string): Promise<string> {
  const leaving = journeys(stage.chance).filter(({ sent }) => sent === day);
  const papers = await step(stage, leaving, (journey) => present(stage, journey));
  await issueSubmissions(
    stage,
    leaving.map((journey, i) => ({ journey, paper: papers[i] ?? '' })),
  );
  // one after the other: the number of arrival (số đến) follows the order in which they come
  for (const { code, name } of leaving) {
    const clerk = await stage.people.as(`${code}.van-thu`);
    done(`${name} sends`, await clerk.POST('/api/dossiers/{id}/send', atDossier(stage, code)));
  }
  const late = day > LAST_DAY ? ' (quá hạn)' : '';
  return `${leaving.length} hồ sơ được gửi${late}: ${leaving.map(({ name }) => name).join(', ')}`;
}

/** @returns id of the Tờ trình drawn up from the dossier */
async function present(stage: Stage, { code, name }: Journey): Promise<string> {
  const officer = await stage.people.as(`${code}.can-bo`);
  const own = atDossier(stage, code);
  done(`${name} presents`, await officer.POST('/api/dossiers/{id}/present', { ...own, body: {} }));
  const { submission } = done('dossier', await officer.GET('/api/dossiers/{id}', own));
  if (!submission) throw new Error(`${name} has presented no Tờ trình`);
  return submission.documentId;
}

interface Submission {
  readonly journey: Journey;
  readonly paper: string;
}

async function issueSubmissions(stage: Stage, submissions: readonly Submission[]): Promise<void> {
  const { papers } = stage;
  const here = submissions.filter(({ journey }) => !journey.signedByHand);
  const [day = LAST_DAY] = submissions.map(({ journey }) => journey.sent);
  await step(stage, here, ({ journey, paper }) => papers.number(paper, handsOf(journey), numberOf(stage, journey)));
  await step(stage, here, ({ journey, paper }) => papers.sign(paper, handsOf(journey)));
  // Văn thư comes to the papers after the leader: two signatures of one second would look made
  await stage.clock.advanceTo(at(day, '09:45'));
  await step(stage, here, ({ journey, paper }) => papers.sealAndIssue(paper, handsOf(journey)));
  const byHand = submissions.filter(({ journey }) => journey.signedByHand);
  await step(stage, byHand, ({ journey, paper }) =>
    papers.recordElsewhere(paper, handsOf(journey).clerk, {
      number: numberOf(stage, journey),
      date: journey.sent,
      signerName: DEMONSTRATION_NAME,
      signerTitle: `Chủ tịch UBND ${journey.name}`,
    }),
  );
  await step(stage, byHand, ({ journey, paper }) => papers.issueRecorded(paper, handsOf(journey).clerk));
}

const handsOf = ({ code }: Journey): { clerk: string; signer: string } => ({
  clerk: `${code}.van-thu`,
  signer: `${code}.chu-tich`,
});

/** A number of the commune's own series. */
const numberOf = ({ chance }: Stage, { code }: Journey): number =>
  chance.between(60, 480, 'number of the Tờ trình', code);
