import { DownloadOutlined, FileTextOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { bytes } from '../../api/client';
import { Loaded } from '../loaded';
import { Notice } from '../notice';
import { PageSkeleton } from '../page-skeleton';
import { openPdf, type PDFDocumentProxy } from './open-pdf';
import { PdfPage } from './pdf-page';
import './pdf-preview.css';

export interface PdfPreviewProps {
  /** address of the bytes */
  url: string;
  /** what it is: “Quyết định công nhận (dự thảo)” */
  title: string;
  fileName: string;
  /** changes when the bytes may have changed: the document's version, the file's SHA-256 */
  version?: string | number;
}

/** The PDF as it will be signed or was sent: pages on screen, the same as text, and the file itself. */
export function PdfPreview({ url, title, fileName, version }: PdfPreviewProps) {
  const file = useQuery({
    queryKey: ['bytes', url, version],
    queryFn: ({ signal }) => bytes(url, signal),
    staleTime: Infinity,
    gcTime: 60_000,
  });
  return (
    <section className="cn-pdf" aria-label={title}>
      <div className="cn-row cn-pdf-links cn-no-print">
        <a href={url} download={fileName}>
          <DownloadOutlined aria-hidden /> Tải tệp PDF
        </a>
      </div>
      <Loaded query={file} part>
        {(data) => <Opened key={version} data={data} title={title} />}
      </Loaded>
    </section>
  );
}

function Opened({ data, title }: { data: Blob; title: string }) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  useEffect(() => {
    let gone = false;
    let close = () => {};
    openPdf(data).then(
      (opened) => {
        close = opened.close;
        if (gone) close();
        else setPdf(opened.pdf);
      },
      (thrown: unknown) => {
        if (!gone) setFailed(thrown instanceof Error ? thrown.name : 'unknown');
      },
    );
    return () => {
      gone = true;
      close();
    };
  }, [data]);

  if (failed) {
    return (
      <Notice kind="problem" title="Không mở được tệp PDF này trên trang" live>
        <p>
          {failed === 'PasswordException'
            ? 'Tệp có mật khẩu; xin gửi bản không đặt mật khẩu.'
            : 'Tệp có thể bị hỏng. Xin tải về để kiểm tra, hoặc gửi lại bản khác.'}
        </p>
      </Notice>
    );
  }
  return pdf ? <Pages pdf={pdf} title={title} /> : <PageSkeleton rows={10} />;
}

const ZOOMS = [0.75, 1, 1.25, 1.5, 2] as const;

function Pages({ pdf, title }: { pdf: PDFDocumentProxy; title: string }) {
  const [room, setRoom] = useState(0);
  const [zoom, setZoom] = useState<number>(1);
  const [asText, setAsText] = useState(false);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setRoom(element.clientWidth));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  const step = ZOOMS.findIndex((one) => one === zoom);
  const width = Math.floor(Math.min(room - 16, 900) * zoom);
  return (
    <>
      <div className="cn-row cn-pdf-bar cn-no-print">
        <span>{pdf.numPages} trang</span>
        <Button
          size="small"
          icon={<ZoomOutOutlined aria-hidden />}
          aria-label="Thu nhỏ"
          disabled={asText || step === 0}
          onClick={() => setZoom(ZOOMS[step - 1] ?? 1)}
        />
        <span aria-live="polite">{zoom * 100} %</span>
        <Button
          size="small"
          icon={<ZoomInOutlined aria-hidden />}
          aria-label="Phóng to"
          disabled={asText || step === ZOOMS.length - 1}
          onClick={() => setZoom(ZOOMS[step + 1] ?? 1)}
        />
        <Button
          size="small"
          icon={<FileTextOutlined aria-hidden />}
          aria-pressed={asText}
          onClick={() => setAsText(!asText)}
        >
          Xem dạng chữ
        </Button>
      </div>
      <div className="cn-pdf-pages" ref={frame} tabIndex={0} role="region" aria-label={`Các trang của ${title}`}>
        {width > 0 &&
          Array.from({ length: pdf.numPages }, (_, index) => (
            <PdfPage key={index} pdf={pdf} number={index + 1} title={title} width={width} asText={asText} />
          ))}
      </div>
    </>
  );
}
