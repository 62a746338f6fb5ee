import { VERDICT_VI } from '@app/domain/criteria';
import { dissentWords } from '@app/domain/decisions';
import type { DissentView } from './decision-summary.dto';
import type { SummaryRow } from './summary-rows';

/** Who disagreed on a dossier: agencies that found a criterion otherwise than the lead or do not agree, and the council's other votes. */
export function dissentOn({ opinions, against }: SummaryRow, lead: string | undefined): DissentView[] {
  const leads = opinions.find(({ member }) => member === lead)?.content?.verdicts ?? {};
  const agencies = opinions.flatMap(({ member, office, content }) => {
    if (!content || member === lead) return [];
    const differing = Object.entries(content.verdicts).filter(
      ([id, { verdict }]) => leads[id] && leads[id].verdict !== verdict,
    );
    return [
      ...differing.map(([id, { verdict }]) => ({ who: office, what: dissentWords.criterion(id, VERDICT_VI[verdict]) })),
      ...(differing.length === 0 && content.overall !== null && content.overall !== 'agree' && allMet(leads)
        ? [{ who: office, what: dissentWords.overall[content.overall] }]
        : []),
    ];
  });
  const votes =
    against && against.no + against.abstain > 0
      ? [{ who: dissentWords.council, what: dissentWords.votes(against) }]
      : [];
  return [...agencies, ...votes];
}

const allMet = (verdicts: Readonly<Record<string, { readonly verdict: string }>>): boolean =>
  Object.values(verdicts).every(({ verdict }) => verdict === 'met');
