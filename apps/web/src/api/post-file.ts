import { ApiProblem, readProblem, unreachable } from './problem';

export interface FileCall {
  file: File;
  /** kept when the same file is sent again */
  idempotencyKey: string;
  /** of the subject, when sending the file is an act */
  version?: number;
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends one file as multipart/form-data. XMLHttpRequest, because fetch tells nothing of how much has gone out. */
export function postFile<T>(url: string, call: FileCall, fields: Record<string, string> = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Idempotency-Key', call.idempotencyKey);
    if (call.version !== undefined) request.setRequestHeader('If-Match', `"${call.version}"`);
    request.upload.onprogress = (event) => event.lengthComputable && call.onProgress(event.loaded / event.total);
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException('Đã dừng', 'AbortError'));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        resolve((request.responseText ? JSON.parse(request.responseText) : undefined) as T);
      } else {
        reject(new ApiProblem(readProblem(request.status, request.responseText)));
      }
    };
    call.signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', call.file, call.file.name.normalize('NFC'));
    request.send(form);
  });
}
