import { Button } from 'antd';
import type { Instant, LegalDate } from '../../api/types';
import type { ActForm, ActValues } from '../../components/act/act-call';
import { VietnameseDateField } from '../../components/date/vietnamese-date-field';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { inSentence } from '../../format/capital';
import { formatTime } from '../../format/date';
import { memberName, type Session } from './council-query';
import { CHOICE_WORDS, CHOICES, EMPTY_VOTE, voteBody, voteFault, type Choice, type VoteDraft } from './list-vote';
import { ListVoteEditor } from './list-vote-editor';
import { EVERYBODY, everybodyOn, exceptionsOf, toVoteOn, type Exception } from './open-vote';

const OPTIONS = CHOICES.map((choice) => ({ value: choice, label: CHOICE_WORDS[choice] }));

/** *Thống nhất cả danh sách, trừ …*, or unit by unit where the plan wants that, as the secretary sees hands go up. */
export function openVoteForm(session: Session): ActForm {
  const units = toVoteOn(session).map(({ dossierId, unit }) => ({ value: dossierId, label: unit }));
  const each = session.listVote === 'each';
  const members = [
    ...(each ? [] : [{ value: EVERYBODY, label: 'Tất cả thành viên dự họp' }]),
    ...session.members.filter(({ votes }) => votes).map((member) => ({ value: member.id, label: memberName(member) })),
  ];
  return {
    confirm: 'Ghi cho mọi thành viên đang dự họp; ai có ý kiến khác về địa bàn nào thì thêm vào phần “trừ”.',
    initial: { whole: 'yes', each: {}, except: [] },
    missing: (values) => {
      const said = everybodyOn(values);
      const open = units.filter(({ value }) => !said[value]);
      if (each && open.length > 0)
        return `Còn ${open.length} địa bàn chưa có ý kiến: ${open.map(({ label }) => label).join(', ')}.`;
      return exceptionsOf(values).some(({ dossierId, memberId }) => dossierId === '' || memberId === '')
        ? 'Xin chọn đủ địa bàn và thành viên ở phần “trừ”.'
        : null;
    },
    render: ({ values, set, errors }) => {
      const except = exceptionsOf(values);
      const change = (index: number, to: Partial<Exception>) =>
        set(
          'except',
          except.map((one, at) => (at === index ? { ...one, ...to } : one)),
        );
      return (
        <>
          {each ? (
            units.map(({ value, label }) => (
              <SelectField
                key={value}
                label={label}
                required
                none="Chưa ghi"
                value={everybodyOn(values)[value] ?? ''}
                options={OPTIONS}
                onChange={(choice) => set('each', { ...everybodyOn(values), [value]: choice })}
              />
            ))
          ) : (
            <SelectField
              label="Cả danh sách"
              value={String(values['whole'])}
              options={OPTIONS}
              onChange={(whole) => set('whole', whole)}
            />
          )}
          {except.map((one, index) => (
            <fieldset key={index} className="cn-vote-whole cn-stack">
              <legend className="cn-label">Trừ {index + 1}</legend>
              <SelectField
                label="Địa bàn"
                none="Chọn địa bàn"
                value={one.dossierId}
                options={units}
                error={errors.at(`/except/${index}/dossierId`)}
                onChange={(dossierId) => change(index, { dossierId })}
              />
              <SelectField
                label="Thành viên"
                none="Chọn thành viên"
                value={one.memberId}
                options={members}
                error={errors.at(`/except/${index}/memberId`) ?? errors.at(`/except/${index}`)}
                onChange={(memberId) => change(index, { memberId })}
              />
              <SelectField
                label="Ý kiến"
                value={one.choice}
                options={OPTIONS}
                onChange={(choice) => change(index, { choice: choice as Choice })}
              />
              <TextField
                label="Lý do (ghi vào biên bản)"
                maxLength={2000}
                value={one.reason}
                onChange={(reason) => change(index, { reason })}
              />
              <div>
                <Button
                  size="small"
                  onClick={() =>
                    set(
                      'except',
                      except.filter((_, at) => at !== index),
                    )
                  }
                >
                  Bỏ dòng này
                </Button>
              </div>
            </fieldset>
          ))}
          <div>
            <Button
              onClick={() => set('except', [...except, { dossierId: '', memberId: '', choice: 'no', reason: '' }])}
            >
              Thêm ý kiến khác
            </Button>
          </div>
        </>
      );
    },
  };
}

/** What an absent member (in a poll: each member) has written, entered from the paper. */
export function writtenForm(session: Session, today: LegalDate | undefined): ActForm {
  const writing = session.members.filter(
    ({ votes, presence }) => votes && (session.form === 'poll' || presence === 'written'),
  );
  const members = writing.map((member) => ({ value: member.id, label: memberName(member) }));
  return {
    confirm: 'Nhập đúng như văn bản thành viên gửi; ông/bà được ghi là người nhập.',
    initial: { member: '', receivedOn: today ?? null, vote: EMPTY_VOTE },
    pointers: ['/memberId', '/receivedOn'],
    missing: (values) =>
      values['member'] === '' || values['receivedOn'] === null
        ? 'Xin chọn thành viên và ngày nhận văn bản.'
        : voteFault(values['vote'] as VoteDraft, itemsFor(session, String(values['member']))),
    render: ({ values, set, errors }) => (
      <>
        <SelectField
          label="Thành viên"
          required
          none={members.length === 0 ? 'Chưa có ai được ghi là gửi ý kiến bằng văn bản' : 'Chọn thành viên'}
          value={String(values['member'])}
          options={members}
          error={errors.at('/memberId')}
          onChange={(member) => set('member', member)}
        />
        <VietnameseDateField
          label="Ngày nhận văn bản"
          required
          value={(values['receivedOn'] as LegalDate | null) ?? null}
          today={today}
          max={today}
          error={errors.at('/receivedOn')}
          onChange={(date) => set('receivedOn', date)}
        />
        {values['member'] !== '' && (
          <ListVoteEditor
            items={itemsFor(session, String(values['member']))}
            vote={values['vote'] as VoteDraft}
            wholeAllowed={session.listVote === 'whole-except'}
            onChange={(vote) => set('vote', vote)}
          />
        )}
      </>
    ),
  };
}

export const writtenOf = (session: Session, values: ActValues) => ({
  memberId: String(values['member']),
  receivedOn: String(values['receivedOn']),
  ...voteBody(values['vote'] as VoteDraft, itemsFor(session, String(values['member']))),
});

/** The list as one member votes on it. */
export const itemsFor = (session: Session, memberId: string) =>
  toVoteOn(session).map(({ dossierId, unit, recusals }) => ({
    dossierId,
    unit: inSentence(unit),
    recused: recusals.some((one) => one.memberId === memberId),
  }));

/** @param now of the office clock */
export function closingForm(session: Session, now: Instant | undefined): ActForm {
  return {
    confirm: `Phiếu được kiểm, kết quả chuyển ${session.agenda.length} hồ sơ sang bước sau; biên bản được lập từ những gì đã ghi, chờ Chủ tịch Hội đồng ký. Cơ quan chủ trì và các địa phương được báo kết quả. Sau đó không sửa được phiếu nữa.`,
    initial: { endedAt: now ? formatTime(now) : '', recommendations: '' },
    pointers: ['/endedAt'],
    missing: ({ endedAt }) =>
      /^([01]\d|2[0-3]):[0-5]\d$/.test(String(endedAt)) ? null : 'Giờ kết thúc theo mẫu 11:30.',
    render: ({ values, set, errors }) => (
      <>
        <TextField
          label="Giờ kết thúc"
          required
          value={String(values['endedAt'])}
          error={errors.at('/endedAt')}
          onChange={(time) => set('endedAt', time)}
        />
        <TextField
          label="Kiến nghị của Hội đồng, mỗi dòng một kiến nghị"
          rows={3}
          value={String(values['recommendations'])}
          onChange={(text) => set('recommendations', text)}
        />
      </>
    ),
  };
}

export function closingOf({ endedAt, recommendations }: ActValues) {
  const lines = String(recommendations)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { endedAt: String(endedAt), ...(lines.length === 0 ? {} : { recommendations: lines }) };
}
