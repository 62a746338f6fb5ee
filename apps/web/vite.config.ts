import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const packageFolder = (name: string): string =>
  path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
const pdfjs = packageFolder('pdfjs-dist');

/**
 * pdf.js fetches decoders and the fourteen standard fonts by name while it draws: scans come as JBIG2 and JPEG 2000, and many an
 * office's PDF does not embed its fonts. Served from our own origin under /pdfjs/, and cached by nobody else.
 */
function pdfjsAssets(): Plugin {
  const folders = ['wasm', 'standard_fonts'];
  return {
    name: 'cong-nhan:pdfjs-assets',
    configureServer(server) {
      server.middlewares.use('/pdfjs', (request, response, next) => {
        const wanted = path.normalize(decodeURIComponent((request.url ?? '').split('?')[0] ?? ''));
        const file = path.join(pdfjs, wanted);
        if (!folders.some((folder) => file.startsWith(path.join(pdfjs, folder) + path.sep)) || !existsSync(file)) {
          return next();
        }
        if (file.endsWith('.wasm')) response.setHeader('Content-Type', 'application/wasm');
        if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
        createReadStream(file).pipe(response);
      });
    },
    generateBundle() {
      for (const folder of folders) {
        for (const name of readdirSync(path.join(pdfjs, folder))) {
          const source = readFileSync(path.join(pdfjs, folder, name));
          this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${name}`, source });
        }
      }
    },
  };
}

const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Vite lists what is bundled as script. The font, and what pdf.js fetches by name, are served with it and have licences of their own. */
function noticesOfFiles(): Plugin {
  const font = packageFolder('@fontsource/be-vietnam-pro');
  const files = [
    ['Be Vietnam Pro', path.join(font, 'LICENSE')],
    ...['wasm', 'standard_fonts'].flatMap((folder) =>
      readdirSync(path.join(pdfjs, folder))
        .filter((name) => name.startsWith('LICENSE'))
        .map((name) => [`pdfjs/${folder}: ${name.replace('LICENSE_', '')}`, path.join(pdfjs, folder, name)]),
    ),
  ] as const;
  return {
    name: 'cong-nhan:notices-of-files',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const notices = bundle[NOTICES];
        if (notices?.type !== 'asset') throw new Error(`${NOTICES} was not written`);
        const more = files.map(([name, file]) => `## ${name}\n\n${readFileSync(file, 'utf8').trim()}\n`);
        notices.source = [String(notices.source).trimEnd(), '', ...more].join('\n');
      },
    },
  };
}

const api = { target: process.env['API_URL'] ?? 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  plugins: [react(), pdfjsAssets(), noticesOfFiles()],
  resolve: { alias: { '@app/api-client': path.join(import.meta.dirname, '../../libs/api-client/index.ts') } },
  server: { port: 5173, strictPort: true, proxy: { '/api': api, '/health': api } },
  preview: { proxy: { '/api': api } },
  build: {
    // the last Chrome and Edge for Windows 7 and 8.1, and Firefox ESR of that time: offices still have such PCs
    target: ['chrome109', 'edge109', 'firefox115', 'safari15.6'],
    sourcemap: false,
    // what is bundled comes with its licences, next to the page that uses it; linked from the sign-in page and below the jobs
    license: { fileName: NOTICES },
    // fonts and pictures stay files: the page's policy allows no data: fonts
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/, priority: 30 },
            { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[a-z-]+)[\\/]/, priority: 20 },
            { name: 'query', test: /node_modules[\\/](@tanstack|openapi-fetch)[\\/]/, priority: 10 },
          ],
        },
      },
    },
  },
});
