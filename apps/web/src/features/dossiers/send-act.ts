import type { Schemas } from '@app/api-client';
import { actHeaders } from '../../api/act-headers';
import { api } from '../../api/client';
import type { ActCall } from '../../components/act/act-call';
import { afterOwnWrites } from './own-writes';
import type { SupplementItem } from './supplement-items';
import type { Track } from './track';

type Send = (id: string, call: ActCall) => Promise<unknown>;

const to = (id: string, call: ActCall) => ({ params: { path: { id } }, headers: actHeaders(call) });
const withReason = (id: string, call: ActCall) => ({ ...to(id, call), body: { reason: call.reason ?? '' } });

/** Whether the act is sent from here: what the council finds and what is issued moves the dossier from elsewhere. */
export const isSentHere = (act: string): boolean => SEND[act] !== undefined;

/** Sends an act on the dossier. @throws ApiProblem when it is refused, or when a file that was still on its way did not arrive */
export async function sendAct(id: string, call: ActCall): Promise<unknown> {
  const send = SEND[call.act];
  if (!send) throw new Error(`no way to send ${call.act}`);
  return send(id, await afterOwnWrites(id, call));
}

const SEND: Readonly<Partial<Record<string, Send>>> = {
  register: (id, call) => api.POST('/api/dossiers/{id}/register', { ...to(id, call), body: registrationOf(call) }),
  'withdraw-registration': (id, call) => api.POST('/api/dossiers/{id}/withdraw-registration', withReason(id, call)),
  'approve-registration': (id, call) => api.POST('/api/dossiers/{id}/approve-registration', to(id, call)),
  'return-registration': (id, call) => api.POST('/api/dossiers/{id}/return-registration', withReason(id, call)),
  'decline-registration': (id, call) => api.POST('/api/dossiers/{id}/decline-registration', withReason(id, call)),
  'set-track': (id, call) =>
    api.PUT('/api/dossiers/{id}/track', { ...to(id, call), body: { track: call.values['track'] as Track } }),
  begin: (id, call) => api.POST('/api/dossiers/{id}/begin', to(id, call)),
  present: (id, call) =>
    api.POST('/api/dossiers/{id}/present', { ...to(id, call), body: { explanation: explanationOf(call) } }),
  'return-to-draft': (id, call) => api.POST('/api/dossiers/{id}/return-to-draft', withReason(id, call)),
  send: (id, call) => api.POST('/api/dossiers/{id}/send', to(id, call)),
  withdraw: (id, call) => api.POST('/api/dossiers/{id}/withdraw', withReason(id, call)),
  'take-in': (id, call) => api.POST('/api/dossiers/{id}/take-in', to(id, call)),
  'refuse-intake': (id, call) => api.POST('/api/dossiers/{id}/refuse-intake', withReason(id, call)),
  'ask-supplement': (id, call) =>
    api.POST('/api/dossiers/{id}/supplement-requests', {
      ...to(id, call),
      body: {
        items: [...(call.values['items'] as readonly SupplementItem[])],
        ...(call.values['acknowledged'] === true ? { acknowledged: true } : {}),
      },
    }),
  supplement: (id, call) =>
    api.POST('/api/dossiers/{id}/supplement', { ...to(id, call), body: { answers: answersOf(call) } }),
  petition: (id, call) => api.POST('/api/dossiers/{id}/petition', withReason(id, call)),
  examine: (id, call) => api.POST('/api/dossiers/{id}/examination', to(id, call)),
};

function registrationOf({ values }: ActCall): Schemas['RegisterBody'] {
  const target = typeof values['target'] === 'string' ? values['target'].trim() : '';
  return { track: (values['track'] as Track | undefined) ?? null, ...(target !== '' && { target }) };
}

const explanationOf = ({ values }: ActCall): string =>
  typeof values['explanation'] === 'string' ? values['explanation'].trim() : '';

function answersOf({ values }: ActCall): { component: string; words: string }[] {
  const answers = (values['answers'] ?? {}) as Readonly<Record<string, string>>;
  return Object.entries(answers).flatMap(([component, words]) =>
    words.trim() === '' ? [] : [{ component, words: words.trim() }],
  );
}
