import type { Role } from '@app/domain/identity';
import type { Turn } from '@app/domain/workflow';
import type { DossierContext, DossierState } from './dossier-machine';
import type { DossierFacts } from './facts';

/** Whose turn it is. Once decided it is nobody's; while the list is being approved the reviewer answers for it. */
export function dossierTurns(state: DossierState, { opinions }: DossierContext, facts: DossierFacts): Turn[] {
  const { seats } = facts;
  switch (state) {
    case 'listed':
    case 'reviewed':
      return [{ office: seats.reviewer, role: 'agency-officer' }];
    case 'registering':
      return turnOf(seats.registrar, facts.registration.roles.registrar);
    case 'registered':
      return facts.registration.approvedBy === 'list'
        ? [{ office: seats.reviewer, role: 'agency-officer' }]
        : turnOf(seats.approver, facts.registration.roles.approver);
    case 'selected':
    case 'draft':
    case 'awaiting-supplement':
      return [{ office: seats.submitter, role: 'commune-officer' }];
    case 'awaiting-leader':
      return [{ office: seats.submitter, role: 'commune-leader' }];
    case 'signed':
      return [
        { office: seats.submitter, role: 'commune-officer' },
        { office: seats.submitter, role: 'commune-clerk' },
      ];
    case 'intake':
      return [{ office: seats.intake, role: 'agency-officer' }];
    case 'appraisal':
      return Object.entries(seats.panel)
        .filter(([member]) => !opinions[member])
        .map(([member, office]) => ({
          office,
          role: isWithHead(facts, member) ? 'agency-head' : 'agency-officer',
        }));
    case 'council':
      return [{ office: seats.secretary, role: 'council-secretary' }];
    case 'final-confirmation':
      return [
        { office: seats.stater, role: 'commune-police' },
        { office: seats.lead, role: 'agency-officer' },
      ];
    case 'reappraisal':
      return [{ office: seats.lead, role: leadsDraftIsWithHead(facts) ? 'agency-head' : 'agency-officer' }];
    case 'decision':
      return [{ office: seats.preparer, role: 'agency-officer' }];
    case 'recognised':
    case 'not-recognised':
    case 'not-selected':
    case 'withdrawn':
    case 'refused-at-intake':
      return [];
  }
}

const turnOf = (office: string | null, role: Role): Turn[] => (office === null ? [] : [{ office, role }]);

/** The member's draft opinion lies with its head. */
export const isWithHead = ({ agencies }: DossierFacts, member: string): boolean =>
  agencies[member]?.draft === 'presented';

const leadsDraftIsWithHead = (facts: DossierFacts): boolean =>
  Object.entries(facts.seats.panel).some(
    ([member, office]) => office === facts.seats.lead && isWithHead(facts, member),
  );
