import type { JsonSchema } from '@app/domain/criteria';
import { COUNT, DATE, format, ID, IDS, LABEL, list, map, oneOf, TEXT, YES_NO } from './words';

export const EXPECT = { type: 'object', additionalProperties: COUNT, required: ['all'] };
export const LEVEL = oneOf('nation', 'province', 'district', 'commune', 'sub-unit');

/** What is recognised: a word of the shared vocabulary, or one of the plan's own with its label. */
const OBJECT: JsonSchema = {
  ...map({ id: ID, label: LABEL, title: LABEL }, ['id', 'label', 'title']),
  ...ID,
  type: ['string', 'object'],
};

/** A law is cited by its name alone, anything else by its kind, issuer and subject. */
const CITED = {
  ...map({ law: TEXT, type: TEXT, issuer: TEXT, subject: TEXT }),
  if: { required: ['law'] },
  else: { required: ['type', 'issuer', 'subject'] },
};

/** Which paper this is, who is in it, and over which units it reaches. */
export const identitySections = {
  language: { const: 1 },
  plan: ID,
  revision: map(
    {
      number: { type: 'integer', minimum: 1 },
      date: DATE,
      of: map({ revision: { type: 'integer', minimum: 1 }, sha256: format('sha256') }, ['revision', 'sha256']),
      because: TEXT,
      moves: oneOf('open-dossiers', 'new-only'),
      changes: list(map({ at: list(TEXT, 1), why: TEXT }, ['at', 'why'])),
    },
    ['number', 'date'],
  ),
  vocabulary: { type: 'integer', minimum: 1 },
  procedure: ID,
  identity: map(
    {
      label: LABEL,
      object: OBJECT,
      paper: map({
        type: { ...TEXT, format: 'paper-type' },
        symbol: TEXT,
        date: DATE,
        issuer: ID,
        subject: TEXT,
        proposal: ID,
        signed: TEXT,
        after: ID,
      }),
      governs: map({ object: ID, from: DATE }, ['object', 'from']),
      attachments: list(map({ id: ID, label: LABEL, held: YES_NO }, ['id'])),
      remarks: list(map({ text: TEXT }, ['text', 'clause'])),
    },
    ['label', 'object', 'paper'],
  ),
  sources: list(
    map(
      {
        id: ID,
        kind: oneOf('law', 'party', 'paper', 'guidance', 'analogue'),
        ref: TEXT,
        date: DATE,
        held: YES_NO,
        cited: CITED,
        from: DATE,
        until: DATE,
        for: list(ID, 1),
      },
      ['id', 'kind', 'ref'],
    ),
  ),
  uses: list(map({ as: ID, plan: ID, revision: { type: 'integer', minimum: 1 } }, ['as', 'plan', 'revision'])),
  carries: list(map({ from: ID, to: ID, as: oneOf('same', 'assumed') }, ['from', 'to', 'as'])),
  accepts: list(map({ rule: ID, at: TEXT, why: TEXT }, ['rule', 'at', 'why'])),
  'on-merge': map({
    figures: oneOf('sum', 'restate'),
    dossier: oneOf('carry', 'close'),
    targets: oneOf('two-columns', 'restate'),
  }),
  roles: map({ decider: ID, chief: ID, desk: ID, lead: ID, submitter: ID, signer: ID, stater: ID, supervisor: ID }, [
    'decider',
    'lead',
    'submitter',
    'stater',
  ]),
  offices: map({
    take: IDS,
    own: list(
      map(
        {
          id: ID,
          label: LABEL,
          level: LEVEL,
          under: ID,
          until: DATE,
          holders: list(map({ office: ID, from: DATE, to: DATE, for: TEXT }, ['office'])),
        },
        ['id', 'label'],
      ),
    ),
    groups: list(map({ id: ID, members: list(ID, 1) }, ['id', 'members'])),
  }),
};
