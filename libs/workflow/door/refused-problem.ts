import { sentence, type Refused, type Sentences } from '@app/domain/workflow';
import { Problem } from '@app/platform';

/**
 * A refusal as an answer: right place but wrong role is 403, anything the state or a rule stands against is 409, each with its reason.
 * @param lastDeed what happened last, for whoever comes out of turn because somebody else was faster
 */
export function refusedProblem({ kind, reasons }: Refused, sentences: Sentences, lastDeed?: string): Problem {
  const told = reasons.map((reason) => ({ ...reason, text: sentence(reason, sentences) }));
  const detail = [...told.map(({ text }) => text), ...(lastDeed ? [lastDeed] : [])].join(' ');
  const code = reasons[0]?.code ?? 'refused';
  return kind === 'forbidden'
    ? new Problem(403, code, 'Không được phép', detail, { reasons: told })
    : new Problem(409, code, 'Chưa thực hiện được', detail, { reasons: told });
}
