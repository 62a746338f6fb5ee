/**
 * A connection that the other side lets go of just as we ask is no answer: we ask once more. It stays one act, because both carry the same
 * `Idempotency-Key`; moving the clock to an hour is the same hour twice.
 */
export async function askTwice(request: Request): Promise<Response> {
  const again = request.clone();
  try {
    return await fetch(request);
  } catch {
    return fetch(again);
  }
}
