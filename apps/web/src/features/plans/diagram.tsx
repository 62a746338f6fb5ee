import { ZoomInOutlined } from '@ant-design/icons';

/** A drawing of the server's, moved about in a frame of its own; its words stand in a table below it. */
export function Diagram({ src, title }: { src: string; title: string }) {
  return (
    <figure className="cn-diagram">
      <div className="cn-diagram-frame" role="region" aria-label={`${title}, cuộn được`} tabIndex={0}>
        <img src={src} alt={`Sơ đồ trạng thái. ${title}. Nội dung ghi bằng lời ở bảng bên dưới.`} />
      </div>
      <figcaption className="cn-small cn-no-print">
        <a href={src} target="_blank" rel="noreferrer">
          <ZoomInOutlined aria-hidden /> Mở sơ đồ ở trang riêng
        </a>
      </figcaption>
    </figure>
  );
}
