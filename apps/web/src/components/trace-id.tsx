/** The number an administrator asks for. */
export function TraceId({ id }: { id: string | undefined }) {
  if (!id) return null;
  return (
    <p className="cn-quiet">
      Mã lỗi: <code className="cn-trace">{id}</code>
    </p>
  );
}
