/** The roles of a position, as the API names them (libs/domain/identity/roles.ts). */
export type Role =
  | 'commune-officer'
  | 'commune-police'
  | 'commune-leader'
  | 'commune-clerk'
  | 'agency-officer'
  | 'agency-head'
  | 'council-secretary'
  | 'council-member'
  | 'desk-officer'
  | 'desk-head'
  | 'chairman'
  | 'vice-chairman'
  | 'registry-clerk'
  | 'programme-administrator'
  | 'auditor';
