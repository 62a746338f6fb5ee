/** Under which licence this is, and those of what it is made with; the second file is written with the bundle. */
export function LicenceNote() {
  return (
    <p className="cn-quiet cn-small cn-licence cn-no-print">
      Phần mềm nguồn mở, giấy phép MIT.{' '}
      <a href="/THIRD-PARTY-NOTICES.txt" target="_blank" rel="noreferrer">
        Giấy phép của các thành phần
      </a>
    </p>
  );
}
