import type { JsonSchema } from '@app/domain/criteria';
import { DESCRIPTIONS } from './descriptions.vi';
import { DUE, format, ID, IDS, LABEL, LIMIT_AFTER, list, map, oneOf, TEST, TEXT, wordOr, YES_NO } from './words';

const COUNCIL_ROLE = oneOf('chair', 'vice-chair', 'member', 'secretary');
const SILENCE = map({ means: oneOf('agrees', 'nothing'), never: IDS });

/** `all` or a list; which of both is settled when the panel is built. */
const EXAMINES: JsonSchema = { ...wordOr(['all'], { items: ID }), type: ['string', 'array'] };

/** How a dossier goes through the houses. A procedure file gives the defaults, a plan what differs. */
export const procedureSections = {
  intake: map({
    to: ID,
    check: LIMIT_AFTER,
    late: oneOf('accept-marked', 'refuse'),
    refuse: oneOf('with-reasons', 'never'),
    supplement: map({ limit: LIMIT_AFTER, rounds: { type: 'integer', minimum: 0 }, further: oneOf('refuse', 'warn') }),
  }),
  panel: map({
    members: list(
      map(
        { office: ID, examines: EXAMINES, comments: list(TEXT), supervises: YES_NO, sees: oneOf('shared', 'police') },
        ['office'],
      ),
      1,
    ),
    limit: LIMIT_AFTER,
    'second-person': oneOf('head'),
    dissent: oneOf('lead-decides', 'any-blocks'),
    silence: SILENCE,
  }),
  council: map({
    form: oneOf('none', 'meeting', 'poll'),
    otherwise: oneOf('poll', 'second-meeting'),
    label: LABEL,
    papers: format('limit-before'),
    size: TEST,
    seats: list(
      map({ role: COUNCIL_ROLE, offices: list(ID, 1), title: TEXT, invited: YES_NO, votes: YES_NO }, [
        'role',
        'offices',
      ]),
      1,
    ),
    quorum: format('vote'),
    'must-attend': list(COUNCIL_ROLE),
    pass: format('vote'),
    ballot: oneOf('open', 'secret'),
    'list-vote': oneOf('each', 'whole-except'),
    absent: map({ written: LIMIT_AFTER, 'counts-in': list(oneOf('quorum', 'pass')) }),
    'stand-in': map({ speaks: YES_NO, votes: oneOf('never', 'if-authorised', 'always') }),
    recusal: map({ 'own-unit': YES_NO, declared: YES_NO, shrinks: list(oneOf('entitled')) }),
    tie: oneOf('chair-decides', 'not-passed'),
  }),
  confirmation: map({
    by: list(ID, 1),
    due: DUE,
    changed: map({ go: oneOf('appraisal'), council: oneOf('poll', 'meeting', 'none') }),
  }),
  decision: map({
    prepares: ID,
    decides: ID,
    checks: ID,
    outcomes: list(oneOf('recognised', 'not-recognised'), 1),
    conditional: oneOf('never', 'allowed'),
    again: oneOf('never', 'each-phase'),
    documents: map({ recognised: ID, 'not-recognised': ID }),
    petition: map({ limit: LIMIT_AFTER, to: ID }),
    'leave-list': map({ proposes: ID, explain: LIMIT_AFTER, document: ID }),
  }),
  documents: list(
    map(
      {
        id: ID,
        template: ID,
        office: ID,
        formula: {
          ...oneOf('body', 'head', 'by-order', 'authorised', 'own-head', 'council'),
          description: DESCRIPTIONS.formula,
        },
        deputy: { ...YES_NO, description: DESCRIPTIONS.deputy },
        numbers: oneOf('entered', 'gapless'),
        series: map({ from: TEXT, first: { type: 'integer', minimum: 1 } }),
        appendix: oneOf('list'),
        to: list(ID, 1),
        publish: LIMIT_AFTER,
      },
      ['id', 'template', 'office', 'formula', 'to'],
    ),
  ),
};
