import { Modal } from 'antd';
import { useSessionValue } from '../app/session';
import { SignInForm } from './sign-in-form';

/** The session ended while a page was open: sign in again on the spot, and what was typed is still there. */
export function SessionEndedDialog() {
  const { ended } = useSessionValue();
  return (
    <Modal
      title="Phiên làm việc đã kết thúc"
      open={ended}
      closable={false}
      keyboard={false}
      footer={null}
      destroyOnHidden
    >
      <p>Xin đăng nhập lại để làm tiếp. Những gì đã nhập trên trang này vẫn còn.</p>
      <SignInForm />
    </Modal>
  );
}
