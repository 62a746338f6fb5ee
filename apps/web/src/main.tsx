import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// first, so that a component's own style sheet has the last word
import './styles/fonts.css';
import './styles/base.css';
import { App } from './app/app';
import './styles/print.css';
import { publishPalette } from './theme/theme';

publishPalette(document.documentElement);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
