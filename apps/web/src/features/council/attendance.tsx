import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { actHeaders } from '../../api/act-headers';
import { api } from '../../api/client';
import { useAct } from '../../components/act/use-act';
import { ProblemAlert } from '../../components/problem-alert';
import { Section } from '../../components/section';
import { Sheet } from '../../components/sheet';
import { memberName, PRESENCE_WORDS, type Session } from './council-query';
import './council-page.css';

type Presence = keyof typeof PRESENCE_WORDS;

interface Entry {
  presence: Presence | '';
  standIn: string;
  authorised: boolean;
}

const entriesOf = ({ members }: Session): Record<string, Entry> =>
  Object.fromEntries(
    members.map(({ id, presence, standIn, authorised }) => [
      id,
      { presence: presence ?? '', standIn: standIn ?? '', authorised },
    ]),
  );

/** Who came, who sent somebody, who writes: the quorum and the minutes are made of it. */
export function Attendance({ session, editable }: { session: Session; editable: boolean }) {
  const [entries, setEntries] = useState(() => entriesOf(session));
  const client = useQueryClient();
  const reload = () => void client.invalidateQueries({ queryKey: ['council'] });
  const act = useAct(async (call) => {
    await api.PUT('/api/council-sessions/{id}/attendance', {
      params: { path: { id: session.id } },
      headers: actHeaders(call),
      body: { attending: attendingOf(entries) },
    });
    return '';
  }, reload);
  const set = (id: string, change: Partial<Entry>) =>
    setEntries((now) => ({
      ...now,
      [id]: { ...(now[id] ?? { presence: '', standIn: '', authorised: false }), ...change },
    }));
  // in a poll nobody sits together: who has answered is present
  const poll = session.form === 'poll';
  const known = Object.values(entries).filter(({ presence }) => presence !== '').length;
  return (
    <Section title={poll ? 'Thành viên được lấy ý kiến' : 'Thành phần dự họp'}>
      <div className="cn-attendance cn-stack">
        <Sheet label="Thành viên và việc dự họp">
          <thead>
            <tr>
              <th scope="col" className="cn-sheet-name">
                Thành viên
              </th>
              {!poll && <th scope="col">Dự họp</th>}
              {!poll && <th scope="col">Người dự thay</th>}
              <th scope="col">Đã bỏ phiếu</th>
            </tr>
          </thead>
          <tbody>
            {session.members.map((member) => {
              const entry = entries[member.id];
              return (
                <tr key={member.id}>
                  <th scope="row" className="cn-sheet-name">
                    {memberName(member)}
                    {!member.title.startsWith(member.roleLabel) && (
                      <span className="cn-quiet cn-small"> ({member.roleLabel})</span>
                    )}
                  </th>
                  {!poll && (
                    <>
                      <td>
                        {editable ? (
                          <select
                            aria-label={`Dự họp: ${memberName(member)}`}
                            value={entry?.presence ?? ''}
                            onChange={({ target }) => set(member.id, { presence: target.value as Presence | '' })}
                          >
                            <option value="">Chưa ghi</option>
                            {Object.entries(PRESENCE_WORDS).map(([value, words]) => (
                              <option key={value} value={value}>
                                {words}
                              </option>
                            ))}
                          </select>
                        ) : member.presence ? (
                          <span className="cn-nowrap">{PRESENCE_WORDS[member.presence]}</span>
                        ) : (
                          <span className="cn-quiet">chưa ghi</span>
                        )}
                      </td>
                      <td>
                        {entry?.presence === 'stand-in' && editable ? (
                          <>
                            <input
                              type="text"
                              aria-label={`Chức danh người dự thay ${memberName(member)}`}
                              placeholder="Chức danh"
                              maxLength={200}
                              value={entry.standIn}
                              onChange={({ target }) => set(member.id, { standIn: target.value })}
                            />
                            <Checkbox
                              checked={entry.authorised}
                              onChange={({ target }) => set(member.id, { authorised: target.checked })}
                            >
                              có giấy ủy quyền biểu quyết
                            </Checkbox>
                          </>
                        ) : (
                          member.standIn && `${member.standIn}${member.authorised ? ' (được ủy quyền biểu quyết)' : ''}`
                        )}
                      </td>
                    </>
                  )}
                  <td className="cn-end">
                    {member.votes ? `${member.voted}/${session.agenda.length}` : 'không biểu quyết'}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Sheet>
        {editable && (
          <div className="cn-row">
            <Button onClick={() => setEntries((now) => allPresent(now))}>Tất cả chưa ghi: có mặt</Button>
            <Button
              type="primary"
              loading={act.isPending}
              disabled={known === 0}
              onClick={() =>
                act.mutate({
                  act: 'attendance',
                  reason: undefined,
                  password: undefined,
                  values: { entries },
                  version: session.version,
                })
              }
            >
              Lưu thành phần dự họp
            </Button>
          </div>
        )}
        {act.isSuccess && <p role="status">Đã lưu.</p>}
        {act.isError && <ProblemAlert problem={act.error} onReload={reload} />}
      </div>
    </Section>
  );
}

const allPresent = (entries: Record<string, Entry>): Record<string, Entry> =>
  Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [
      id,
      entry.presence === '' ? { ...entry, presence: 'present' } : entry,
    ]),
  );

const attendingOf = (entries: Record<string, Entry>) =>
  Object.entries(entries).flatMap(([memberId, { presence, standIn, authorised }]) =>
    presence === ''
      ? []
      : [
          {
            memberId,
            presence,
            ...(presence === 'stand-in' && standIn.trim() !== '' ? { standIn: standIn.trim(), authorised } : {}),
          },
        ],
  );
