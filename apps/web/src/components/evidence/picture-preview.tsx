import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { bytes } from '../../api/client';
import { Loaded } from '../loaded';
import './evidence-list.css';

/** A picture as bytes in an <img>: nothing uploaded is ever opened as a page of ours. */
export function PicturePreview({ url, name }: { url: string; name: string }) {
  const picture = useQuery({
    queryKey: ['bytes', url],
    queryFn: ({ signal }) => bytes(url, signal),
    staleTime: Infinity,
    gcTime: 60_000,
  });
  return (
    <Loaded query={picture} part>
      {(blob) => <Picture blob={blob} name={name} />}
    </Loaded>
  );
}

function Picture({ blob, name }: { blob: Blob; name: string }) {
  const show = useCallback(
    (element: HTMLImageElement) => {
      const address = URL.createObjectURL(blob);
      element.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
  return <img ref={show} alt={`Ảnh ${name}`} className="cn-picture" />;
}
