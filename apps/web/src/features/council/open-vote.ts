import type { ActValues } from '../../components/act/act-call';
import type { Session, SessionMember } from './council-query';
import type { Choice } from './list-vote';

/** A member's word at the table that differs from the whole. */
export interface Exception {
  dossierId: string;
  memberId: string;
  choice: Choice;
  reason: string;
}

/** In the place of a member: everybody at the table, as when the council agrees on the list but for one unit. */
export const EVERYBODY = '*';

export const exceptionsOf = (values: ActValues): readonly Exception[] => values['except'] as readonly Exception[];

/** Where the plan wants a vote on each unit: what the table says on it, by dossier; empty while nothing is chosen. */
export const everybodyOn = (values: ActValues): Readonly<Record<string, Choice | '' | undefined>> =>
  values['each'] as Readonly<Record<string, Choice | ''>>;

/** The open vote as the API takes it. */
export function openVoteOf(session: Pick<Session, 'listVote'> & Table, values: ActValues) {
  const each = Object.entries(everybodyOn(values)).flatMap(([dossierId, choice]): Exception[] =>
    choice ? [{ dossierId, memberId: EVERYBODY, choice, reason: '' }] : [],
  );
  const whole = session.listVote === 'each' ? null : (values['whole'] as Choice);
  return {
    ...(whole && { whole }),
    except: memberByMember(session, [...exceptionsOf(values), ...each]).map(({ reason, ...one }) => ({
      ...one,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    })),
  };
}

/** What is withdrawn after the papers went out stays on the list, and nobody votes on it. */
export const toVoteOn = <Item extends { readonly state: string }>({ agenda }: { readonly agenda: readonly Item[] }) =>
  agenda.filter(({ state }) => state === 'council');

interface Table {
  readonly members: readonly Pick<SessionMember, 'id' | 'votes' | 'presence' | 'authorised'>[];
  readonly agenda: readonly {
    readonly dossierId: string;
    readonly recusals: readonly { readonly memberId: string }[];
  }[];
}

/** What was said of everybody, for each who votes on it; what is said of one member goes before what is said of all. */
export function memberByMember({ members, agenda }: Table, except: readonly Exception[]): Exception[] {
  const atTheTable = members.filter(
    ({ votes, presence, authorised }) => votes && (presence === 'present' || (presence === 'stand-in' && authorised)),
  );
  return except.flatMap((one) => {
    if (one.memberId !== EVERYBODY) return [one];
    const recusals = agenda.find(({ dossierId }) => dossierId === one.dossierId)?.recusals ?? [];
    const spoken = [...recusals, ...except.filter(({ dossierId }) => dossierId === one.dossierId)];
    return atTheTable
      .filter(({ id }) => !spoken.some(({ memberId }) => memberId === id))
      .map(({ id }) => ({ ...one, memberId: id }));
  });
}
