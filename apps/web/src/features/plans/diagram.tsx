import { ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';

/**
 * A drawing of the server's, seen as a whole or as large as its words can be read, then moved about in a frame of its own. Its words stand in a
 * table below it.
 */
export function Diagram({ src, title }: { src: string; title: string }) {
  const [large, setLarge] = useState(false);
  const [shown, setShown] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  // large, or on a phone: wider than its frame, whose corner would show nothing at all
  useEffect(() => {
    const { current } = frame;
    if (!current || !shown || current.scrollWidth <= current.clientWidth) return;
    let left = false;
    void startOf(src).then((share) => {
      if (!left) current.scrollLeft = share * current.scrollWidth - current.clientWidth / 2;
    });
    return () => {
      left = true;
    };
  }, [large, shown, src]);
  return (
    <figure className="cn-diagram">
      <div
        ref={frame}
        className={large ? 'cn-diagram-frame cn-diagram-large' : 'cn-diagram-frame'}
        role="region"
        aria-label={`${title}, cuộn được`}
        tabIndex={0}
      >
        <img
          src={src}
          alt={`Sơ đồ trạng thái. ${title}. Nội dung ghi bằng lời ở bảng bên dưới.`}
          onLoad={() => setShown(true)}
        />
      </div>
      <figcaption className="cn-row cn-small cn-no-print">
        <Button
          size="small"
          aria-pressed={large}
          icon={large ? <ZoomOutOutlined aria-hidden /> : <ZoomInOutlined aria-hidden />}
          onClick={() => setLarge(!large)}
        >
          {large ? 'Thu nhỏ, xem cả sơ đồ' : 'Phóng to, đọc được chữ'}
        </Button>
        <a href={src} target="_blank" rel="noreferrer">
          Mở sơ đồ ở trang riêng
        </a>
      </figcaption>
    </figure>
  );
}

/** How far from the left the drawing begins, as a share of its width: the corner of a large one is empty. */
async function startOf(src: string): Promise<number> {
  const drawing = await fetch(src).then((answer) => (answer.ok ? answer.text() : ''));
  const width = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) /.exec(drawing)?.[1];
  const start = /<title>·start<\/title>\s*<ellipse[^>]* cx="([\d.]+)"/.exec(drawing)?.[1];
  return width && start ? Number(start) / Number(width) : 0.5;
}
