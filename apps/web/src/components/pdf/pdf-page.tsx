import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy, PDFPageProxy } from './open-pdf';

/** Phones have little memory for canvases: no page is drawn with more pixels than this. */
const MAX_PIXELS = 6_000_000;

export interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  title: string;
  /** width on screen in CSS pixels */
  width: number;
  asText: boolean;
}

/** One page, fetched and drawn when it comes near the window; on request as plain text, for those who cannot see a canvas. */
export function PdfPage({ pdf, number, title, width, asText }: PdfPageProps) {
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let gone = false;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (!seen.some((one) => one.isIntersecting)) return;
        watcher.disconnect();
        pdf.getPage(number).then(
          (got) => !gone && setPage(got),
          () => undefined,
        );
      },
      { rootMargin: '800px' },
    );
    watcher.observe(element);
    return () => {
      gone = true;
      watcher.disconnect();
    };
  }, [pdf, number]);

  const flat = page?.getViewport({ scale: 1 });
  const height = flat ? (width * flat.height) / flat.width : width * Math.SQRT2;
  const name = `Trang ${number} trên ${pdf.numPages} của ${title}. Bấm “Xem dạng chữ” để đọc nội dung.`;
  return (
    <div className="cn-pdf-page" ref={frame} style={asText ? undefined : { width, minHeight: height }}>
      {page && asText && <PageText page={page} />}
      {page && !asText && <PageCanvas page={page} width={width} height={height} name={name} />}
    </div>
  );
}

function PageCanvas({
  page,
  width,
  height,
  name,
}: {
  page: PDFPageProxy;
  width: number;
  height: number;
  name: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(MAX_PIXELS / (width * height)));
    const viewport = page.getViewport({ scale: (width / page.getViewport({ scale: 1 }).width) * sharp });
    target.width = Math.round(viewport.width);
    target.height = Math.round(viewport.height);
    const task = page.render({ canvas: target, viewport });
    // a cancelled drawing rejects; that is no fault
    task.promise.catch(() => undefined);
    return () => task.cancel();
  }, [page, width, height]);
  return <canvas ref={canvas} role="img" aria-label={name} style={{ width, height }} />;
}

function PageText({ page }: { page: PDFPageProxy }) {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    page.getTextContent().then(
      ({ items }) => !gone && setText(textOf(items)),
      () => !gone && setText(''),
    );
    return () => {
      gone = true;
    };
  }, [page]);
  return (
    <section aria-label={`Trang ${page.pageNumber}`}>
      <h3>Trang {page.pageNumber}</h3>
      <p className="cn-pdf-text">
        {text === null ? 'Đang đọc…' : text || 'Trang này là ảnh quét, không có chữ để đọc. Xin tải tệp về để xem.'}
      </p>
    </section>
  );
}

type TextItems = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

function textOf(items: TextItems): string {
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .normalize('NFC')
    .trim();
}
