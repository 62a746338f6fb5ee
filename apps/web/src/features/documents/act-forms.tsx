import type { Schemas } from '@app/api-client';
import type { LegalDate } from '../../api/types';
import type { ActForm, ActValues } from '../../components/act/act-call';
import { VietnameseDateField } from '../../components/date/vietnamese-date-field';
import type { FieldErrors } from '../../components/field-error';
import { FileField } from '../../components/file-field';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { formatDate } from '../../format/date';
import { ReplacementField } from './replacement-field';
import { text } from './send-act';

type Page = Schemas['DocumentPage'];

interface Fields {
  values: ActValues;
  set: (name: string, value: unknown) => void;
  errors: FieldErrors;
}

/** What each act of a paper asks, and what the person is told before pressing. */
export function documentForms(page: Page, today: LegalDate | undefined): Partial<Record<string, ActForm>> {
  const { numberAndSymbol, clerk, recipients, date } = page;
  return {
    'check-content': {
      confirm: 'Văn bản sẽ chuyển sang bước tiếp theo; ông/bà được ghi là người đã kiểm tra nội dung.',
    },
    'check-format': {
      confirm:
        'Văn bản sẽ chuyển sang bước tiếp theo; ông/bà được ghi là người đã kiểm tra thể thức, kỹ thuật trình bày.',
    },
    'check-desk': { confirm: 'Văn bản sẽ chuyển tới Văn thư cấp số; ông/bà được ghi là người đã thẩm tra.' },
    return: { confirm: 'Văn bản trở về dự thảo; đơn vị soạn thảo thấy lý do và trình lại.' },
    'enter-number': numbering(page, today, 'number'),
    renew: numbering(page, today, 'day'),
    'void-number': {
      confirm: `Số ${numberAndSymbol ?? ''} được ghi là đã hủy, kèm lý do, và không cấp lại cho văn bản khác.`,
    },
    sign: {
      confirm: `Ông/bà ký đúng bản đang hiển thị: số ${numberAndSymbol ?? ''}${date ? ` ngày ${formatDate(date)}` : ''}. Sau khi ký không sửa được nữa; ${clerk.officeName} ký số của cơ quan và phát hành.`,
    },
    'sign-as-secretary': {
      confirm: 'Ông/bà ký đúng bản đang hiển thị với tư cách Thư ký; sau đó Chủ tọa ký.',
    },
    seal: { confirm: 'Chữ ký số của cơ quan được đặt vào bản đã có chữ ký của người có thẩm quyền.' },
    issue: {
      confirm:
        recipients.length > 0
          ? `Văn bản được gửi tới: ${recipients.join('; ')}. Sau khi phát hành chỉ có thể thay thế hoặc thu hồi.`
          : 'Văn bản được gửi tới các nơi ghi ở mục “Nơi nhận”. Sau khi phát hành chỉ có thể thay thế hoặc thu hồi.',
    },
    'record-elsewhere': recording(page, today),
    replace: {
      confirm: 'Văn bản này vẫn còn trong hồ sơ và được ghi là đã được thay thế.',
      render: ({ values, set, errors }) => (
        <ReplacementField
          page={page}
          value={text(values, 'by') ?? ''}
          onChange={(by) => set('by', by)}
          error={errors.at('/by')}
        />
      ),
      missing: (values) => (text(values, 'by') ? null : 'Xin chọn văn bản thay thế'),
      pointers: ['/by'],
    },
    recall: { confirm: 'Văn bản được ghi là đã thu hồi; nơi nhận được báo, bản đã phát hành vẫn lưu.' },
  };
}

/** Số, ngày, người ký: part of the bytes that will be signed. `day`: the number stays, day or signer change. */
function numbering(
  { numbers, symbol, signerCandidates, signer, numberAndSymbol }: Page,
  today: LegalDate | undefined,
  what: 'number' | 'day',
): ActForm {
  const asksNumber = what === 'number' && numbers === 'entered';
  const signers = signerCandidates.flatMap(({ position, title, name }) =>
    position ? [{ value: position, label: name === title ? title : `${title} – ${name}` }] : [],
  );
  return {
    confirm:
      what === 'day'
        ? `Số ${numberAndSymbol ?? ''} giữ nguyên; bản để ký được in lại với ngày và người ký mới.`
        : numbers === 'gapless'
          ? 'Số do hệ thống cấp tiếp theo trong sổ; số, ngày và người ký được in vào bản để ký.'
          : 'Số do Văn thư lấy từ sổ của cơ quan; số, ngày và người ký được in vào bản để ký.',
    initial: { number: '', date: today ?? null, signer: signer?.position ?? signers[0]?.value ?? '' },
    pointers: ['/number', '/date', '/signer'],
    render: ({ values, set, errors }) => (
      <>
        {asksNumber && <NumberField symbol={symbol} values={values} set={set} errors={errors} />}
        <DayField values={values} set={set} errors={errors} today={today} />
        {signers.length > 0 && (
          <SelectField
            label="Người ký"
            help="Họ tên, chức vụ được in trên văn bản; chỉ người này ký được."
            options={signers}
            value={text(values, 'signer') ?? ''}
            onChange={(chosen) => set('signer', chosen)}
            error={errors.at('/signer')}
          />
        )}
      </>
    ),
    missing: (values) =>
      (asksNumber ? numberMissing(values) : null) ?? (text(values, 'date') ? null : 'Xin nhập ngày văn bản'),
  };
}

/** A paper signed by hand or in another system: its number, day, signer, and the scan or the signed file. */
function recording({ symbol, number }: Page, today: LegalDate | undefined): ActForm {
  return {
    confirm: 'Dùng khi văn bản đã ký tay, đóng dấu trên giấy, hoặc đã ký trong hệ thống khác.',
    initial: { number: number === null ? '' : String(number), date: null, signerName: '', signerTitle: '', file: null },
    pointers: ['/number', '/date', '/signerName', '/signerTitle', '/file'],
    render: ({ values, set, errors }) => (
      <>
        <NumberField symbol={symbol} values={values} set={set} errors={errors} />
        <DayField values={values} set={set} errors={errors} today={today} />
        <TextField
          label="Họ tên người ký"
          required
          maxLength={50}
          value={text(values, 'signerName') === undefined ? '' : String(values['signerName'])}
          onChange={(value) => set('signerName', value)}
          error={errors.at('/signerName')}
        />
        <TextField
          label="Chức vụ người ký"
          required
          maxLength={100}
          value={text(values, 'signerTitle') === undefined ? '' : String(values['signerTitle'])}
          onChange={(value) => set('signerTitle', value)}
          error={errors.at('/signerTitle')}
        />
        <FileField
          label="Tệp văn bản đã ký, hoặc bản quét (PDF)"
          kinds={['pdf']}
          required
          file={values['file'] instanceof File ? values['file'] : null}
          onChange={(file) => set('file', file)}
          error={errors.at('/file')}
        />
      </>
    ),
    missing: (values) => {
      const wrong = numberMissing(values);
      if (wrong) return wrong;
      if (!text(values, 'date')) return 'Xin nhập ngày văn bản';
      if (!text(values, 'signerName') || !text(values, 'signerTitle')) return 'Xin ghi họ tên và chức vụ người ký';
      return values['file'] instanceof File ? null : 'Xin chọn tệp văn bản đã ký';
    },
  };
}

function NumberField({ symbol, values, set, errors }: Fields & { symbol: string }) {
  return (
    <TextField
      label="Số văn bản"
      required
      inputMode="numeric"
      maxLength={5}
      help={`Chỉ nhập phần số; ký hiệu là ${symbol}`}
      value={typeof values['number'] === 'string' ? values['number'] : ''}
      onChange={(value) => set('number', value)}
      error={errors.at('/number')}
    />
  );
}

function DayField({ values, set, errors, today }: Fields & { today: LegalDate | undefined }) {
  return (
    <VietnameseDateField
      label="Ngày văn bản"
      required
      value={text(values, 'date') ?? null}
      onChange={(date) => set('date', date)}
      today={today}
      max={today}
      error={errors.at('/date')}
    />
  );
}

const numberMissing = (values: ActValues): string | null =>
  /^[1-9]\d{0,4}$/.test(text(values, 'number') ?? '') ? null : 'Xin nhập số văn bản: số nguyên từ 1 đến 99.999';
