import type { Schemas } from '@app/api-client';
import { actHeaders } from '../../api/act-headers';
import { api } from '../../api/client';
import { postFile } from '../../api/post-file';
import type { ActCall, ActValues } from '../../components/act/act-call';

type Page = Schemas['DocumentPage'];
type Send = (id: string, call: ActCall, page: Page) => Promise<unknown>;

const to = (id: string, call: ActCall) => ({ params: { path: { id } }, headers: actHeaders(call) });
const reason = (call: ActCall) => ({ reason: call.reason ?? '' });
const password = (call: ActCall) => ({ password: call.password ?? '' });

/** A value of an act's form; empty is absent. */
export const text = (values: ActValues, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** How each act of a paper is sent. An act without an entry is done elsewhere: a draft is presented by the feature that wanted it. */
export const SEND: Readonly<Partial<Record<string, Send>>> = {
  'check-content': (id, call) => api.POST('/api/documents/{id}/check-content', to(id, call)),
  'check-format': (id, call) => api.POST('/api/documents/{id}/check-format', to(id, call)),
  'check-desk': (id, call) => api.POST('/api/documents/{id}/check-desk', to(id, call)),
  return: (id, call) => api.POST('/api/documents/{id}/return', { ...to(id, call), body: reason(call) }),
  'enter-number': (id, call) =>
    api.POST('/api/documents/{id}/enter-number', { ...to(id, call), body: { ...dayAndSigner(call), ...number(call) } }),
  renew: (id, call) => api.POST('/api/documents/{id}/renew', { ...to(id, call), body: dayAndSigner(call) }),
  'void-number': (id, call) => api.POST('/api/documents/{id}/void-number', { ...to(id, call), body: reason(call) }),
  // the digest of the bytes on screen goes along: what is signed is what was looked at
  sign: (id, call, page) =>
    api.POST('/api/documents/{id}/sign', { ...to(id, call), body: { ...password(call), sha256: page.sha256 ?? '' } }),
  'sign-as-secretary': (id, call, page) =>
    api.POST('/api/documents/{id}/sign-as-secretary', {
      ...to(id, call),
      body: { ...password(call), sha256: page.sha256 ?? '' },
    }),
  seal: (id, call) => api.POST('/api/documents/{id}/seal', { ...to(id, call), body: password(call) }),
  issue: (id, call) => api.POST('/api/documents/{id}/issue', to(id, call)),
  'record-elsewhere': recordElsewhere,
  replace: (id, call) =>
    api.POST('/api/documents/{id}/replace', {
      ...to(id, call),
      body: { ...reason(call), by: text(call.values, 'by') ?? '' },
    }),
  recall: (id, call) => api.POST('/api/documents/{id}/recall', { ...to(id, call), body: reason(call) }),
};

const dayAndSigner = ({ values }: ActCall) => ({ date: text(values, 'date'), signer: text(values, 'signer') });

function number({ values }: ActCall): { number?: number } {
  const typed = text(values, 'number');
  return typed === undefined ? {} : { number: Number(typed) };
}

/** The one act that carries a file, and so goes out as a form. */
async function recordElsewhere(id: string, call: ActCall): Promise<unknown> {
  const { values, idempotencyKey, version } = call;
  const file = values['file'];
  if (!(file instanceof File)) throw new Error('the form lets nothing through without a file');
  const fields = Object.fromEntries(
    ['number', 'date', 'signerName', 'signerTitle'].map((name) => [name, text(values, name) ?? '']),
  );
  const { signal } = new AbortController();
  return postFile(
    `/api/documents/${id}/record-elsewhere`,
    { file, idempotencyKey, version, signal, onProgress: () => undefined },
    fields,
  );
}
