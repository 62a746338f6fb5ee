import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useId, useState } from 'react';
import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { newKey } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { Dialog } from '../../components/dialog';
import { errorsAt, FieldError } from '../../components/field-error';
import { Notice } from '../../components/notice';
import { ProblemAlert } from '../../components/problem-alert';
import { documentPath } from './labels';

type Item = Schemas['DocumentItem'];

export interface SignBatchProps {
  items: readonly Item[];
  onClose: () => void;
}

/** One password for a stack of papers, and a result for each. A lost answer is asked for again with the same key: nothing is signed twice. */
export function SignBatch({ items, onClose }: SignBatchProps) {
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [key] = useState(newKey);
  const client = useQueryClient();
  const id = useId();

  const signing = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/documents/sign-all', {
          headers: { 'Idempotency-Key': key },
          body: { password, documents: items.map((item) => ({ id: item.id, sha256: item.finalSha ?? '' })) },
        }),
      ),
    onSettled: () => client.invalidateQueries(),
  });
  const send = () => {
    setTried(true);
    if (password !== '' && !signing.isSuccess) signing.mutate();
  };
  const name = `Ký ban hành ${items.length} văn bản`;
  const done = signing.isSuccess;
  return (
    <Dialog
      title={name}
      okText={done ? 'Đóng' : name}
      sending={signing.isPending}
      answered={done}
      onOk={done ? onClose : send}
      onClose={onClose}
    >
      {done ? (
        <Results items={items} results={signing.data.items} />
      ) : (
        <form
          className="cn-stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <ul className="cn-plain-list cn-batch">
            {items.map((item) => (
              <li key={item.id}>
                {item.title} <span className="cn-quiet">({item.numberAndSymbol})</span>
              </li>
            ))}
          </ul>
          <p>
            Ông/bà ký đúng các bản đã cấp số đang lưu. Sau khi ký không sửa được nữa; Văn thư ký số của cơ quan và phát
            hành.
          </p>
          <div>
            <label className="cn-label" htmlFor={`${id}-password`}>
              Mật khẩu, để xác nhận đúng người
            </label>
            <Input.Password
              id={`${id}-password`}
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              aria-required
              aria-invalid={tried && password === ''}
              aria-describedby={`${id}-error`}
              status={tried && password === '' ? 'error' : undefined}
            />
            <FieldError id={`${id}-error`}>
              {tried && password === '' ? 'Xin nhập mật khẩu' : errorsAt(signing.error).at('/password')}
            </FieldError>
          </div>
          {signing.isError && <ProblemAlert problem={signing.error} shownAtFields={['/password']} onRetry={send} />}
          <input type="submit" hidden />
        </form>
      )}
    </Dialog>
  );
}

function Results({ items, results }: { items: readonly Item[]; results: readonly Schemas['BatchItem'][] }) {
  const signed = results.filter(({ done }) => done).length;
  const stopped = results.filter(({ done }) => !done);
  return (
    <div className="cn-stack">
      {signed > 0 && (
        <Notice kind="met" title={`Đã ký ${signed} văn bản`} live>
          <p>Văn thư ký số của cơ quan rồi phát hành.</p>
        </Notice>
      )}
      {stopped.length > 0 && (
        <Notice kind="near" title={`${stopped.length} văn bản chưa ký được`} live>
          <ul>
            {stopped.map(({ id, problem }) => (
              <li key={id}>
                <Link to={documentPath(id)}>{items.find((item) => item.id === id)?.title ?? id}</Link>:{' '}
                {problem?.detail}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
