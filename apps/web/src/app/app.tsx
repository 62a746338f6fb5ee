import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import viVN from 'antd/locale/vi_VN';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { makeQueryClient } from '../api/query-client';
import { ErrorBoundary } from '../components/error-boundary';
import { theme } from '../theme/theme';
import { AppRoutes } from './routes';
import { sessionEvents } from './session';

export function App() {
  const [client] = useState(() => makeQueryClient(() => sessionEvents.dispatchEvent(new Event('signed-out'))));
  return (
    <ConfigProvider locale={viVN} theme={theme} button={{ autoInsertSpace: false }}>
      <AntApp component={false}>
        <ErrorBoundary>
          <QueryClientProvider client={client}>
            <BrowserRouter>
              <AppRoutes />
            </BrowserRouter>
          </QueryClientProvider>
        </ErrorBoundary>
      </AntApp>
    </ConfigProvider>
  );
}
