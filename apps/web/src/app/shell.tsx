import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { Suspense, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { ErrorBoundary } from '../components/error-boundary';
import { Bell } from '../features/notifications/bell';
import { PageSkeleton } from '../components/page-skeleton';
import { SessionEndedDialog } from '../pages/session-ended-dialog';
import { DemoBanner } from './demo-banner';
import { IdentityMenu } from './identity-menu';
import { OfflineNotice } from './offline-notice';
import { SideNav } from './side-nav';
import './shell.css';

/** What stands around every page: notice of demo mode, who I am and for which office, the jobs, the page. */
export function Shell() {
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const earlier = useRef(pathname);
  const went = useRef(false);

  // a new page begins at its top, and a screen reader hears it: the focus goes to the matter, not to the page that is gone
  useEffect(() => {
    if (earlier.current === pathname) return;
    earlier.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <a className="cn-skip" href="#noi-dung">
        Bỏ qua thanh điều hướng, tới nội dung
      </a>
      <DemoBanner />
      <header className="cn-topbar">
        <Button
          className="cn-menu-button"
          type="text"
          icon={<MenuOutlined aria-hidden />}
          aria-label="Mở danh mục công việc"
          aria-expanded={menuOpen}
          onClick={() => setMenuOpen(true)}
        />
        <Link to="/" className="cn-brand">
          <img src="/bieu-trung.svg" alt="" width={28} height={28} />
          <span className="cn-brand-name">Công Nhận</span>
        </Link>
        <Bell />
        <IdentityMenu />
      </header>
      <OfflineNotice />
      <div className="cn-shell">
        <div className="cn-sider">
          <SideNav />
        </div>
        <main id="noi-dung" className="cn-main" ref={main} tabIndex={-1}>
          <ErrorBoundary resetKey={pathname}>
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <Drawer
        title="Công việc"
        placement="left"
        size={300}
        open={menuOpen}
        onClose={() => setMenuOpen(false)}
        // closing gives the focus back to the button; whoever has chosen a job is on its page instead
        afterOpenChange={(open) => {
          if (!open && went.current) main.current?.focus({ preventScroll: true });
          went.current = false;
        }}
      >
        <SideNav
          onGo={() => {
            went.current = true;
            setMenuOpen(false);
          }}
        />
      </Drawer>
      <SessionEndedDialog />
    </>
  );
}
