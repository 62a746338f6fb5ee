import { actHeaders } from '../../api/act-headers';
import { api } from '../../api/client';
import { DialogAct } from '../../components/act/dialog-act';
import { SelectField } from '../../components/select-field';
import { isSecretary, memberName, ownMember, type Session } from './council-query';

/** *Khai liên quan*: one's own, or one that the secretary writes down for a member. */
export function Recuse({ session, onDone }: { session: Session; onDone: () => void }) {
  const secretary = isSecretary(session);
  const own = ownMember(session);
  if (!secretary && !own?.votes) return null;
  const units = session.agenda.map(({ dossierId, unit }) => ({ value: dossierId, label: unit }));
  const members = session.members
    .filter(({ votes }) => votes)
    .map((member) => ({ value: member.id, label: memberName(member) }));
  return (
    <DialogAct
      label={secretary ? 'Ghi thành viên không biểu quyết' : 'Khai có liên quan, không biểu quyết'}
      block
      needsReason
      version={session.version}
      form={{
        confirm: 'Thành viên không biểu quyết về địa bàn ấy; việc khai và lý do ghi vào biên bản.',
        initial: { dossier: '', member: '' },
        pointers: ['/dossierId', '/memberId'],
        missing: ({ dossier, member }) =>
          dossier === '' || (secretary && member === '') ? 'Xin chọn địa bàn và thành viên.' : null,
        render: ({ values, set, errors }) => (
          <>
            <SelectField
              label="Địa bàn"
              required
              none="Chọn địa bàn"
              value={String(values['dossier'])}
              options={units}
              error={errors.at('/dossierId')}
              onChange={(dossier) => set('dossier', dossier)}
            />
            {secretary && (
              <SelectField
                label="Thành viên"
                required
                none="Chọn thành viên"
                value={String(values['member'])}
                options={members}
                error={errors.at('/memberId')}
                onChange={(member) => set('member', member)}
              />
            )}
          </>
        ),
      }}
      send={(call) =>
        api.POST('/api/council-sessions/{id}/recusals', {
          params: { path: { id: session.id } },
          headers: actHeaders(call),
          body: {
            dossierId: String(call.values['dossier']),
            ...(secretary ? { memberId: String(call.values['member']) } : {}),
            reason: call.reason ?? '',
          },
        })
      }
      onDone={onDone}
      onReload={onDone}
    />
  );
}
