import { DownOutlined, LogoutOutlined, SwapOutlined, UserOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { asProblem } from '../api/problem';
import { useSession, useSignOut, useSwitchPosition } from './session';

/** Who I am and for which office I act just now; other positions of mine; the way out. */
export function IdentityMenu() {
  const { name, position, positions } = useSession();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const navigate = useNavigate();
  const signOut = useSignOut();
  const switchTo = useSwitchPosition();
  const id = useId();
  const others = positions.filter((one) => one.id !== position.id);

  const busy = signOut.isPending || switchTo.isPending;
  const failed = (thrown: unknown) => void message.error(asProblem(thrown).message);
  const leave = () => signOut.mutate(undefined, { onSuccess: () => void navigate('/dang-nhap'), onError: failed });
  const change = (to: string) => switchTo.mutate(to, { onSuccess: () => void navigate('/'), onError: failed });

  return (
    <div
      className="cn-identity-box"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <Button
        ref={button}
        type="text"
        className="cn-identity"
        loading={busy}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <UserOutlined aria-hidden />
        <span className="cn-identity-words">
          <span className="cn-identity-who">
            {/* a demo person is a role, and is called by its title */}
            {name}
            {name !== position.title && <span className="cn-identity-title">, {position.title}</span>}
          </span>
          <span className="cn-identity-office">{position.officeName}</span>
        </span>
        <DownOutlined aria-hidden />
      </Button>
      {open && (
        <div id={id} className="cn-identity-menu">
          <p>
            <strong>{name}</strong>
            <br />
            {position.title}, {position.officeName}
          </p>
          {others.length > 0 && (
            <>
              <p className="cn-quiet cn-small">Làm việc với chức danh khác</p>
              <ul className="cn-plain-list">
                {others.map((other) => (
                  <li key={other.id}>
                    <button type="button" disabled={busy} onClick={() => change(other.id)}>
                      <SwapOutlined aria-hidden />
                      <span>
                        {other.title}
                        <br />
                        <span className="cn-quiet cn-small">{other.officeName}</span>
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <button type="button" disabled={busy} onClick={leave}>
            <LogoutOutlined aria-hidden /> <span>Đăng xuất</span>
          </button>
        </div>
      )}
    </div>
  );
}
