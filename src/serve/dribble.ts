/** Nobody sees pieces that come faster than that. */
const shortestPause = 10

/**
 * The bytes of a body a few at a time, the first at once and the last after so many milliseconds: one by one where there
 * is time enough for that.
 */
export async function* dribble(bytes: Uint8Array<ArrayBuffer>, over: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const count = Math.max(1, Math.min(bytes.length, Math.floor(over / shortestPause) + 1))
  for (let piece = 0; piece < count; piece++) {
    if (piece > 0) await pause(over / (count - 1))
    const [from, to] = [piece, piece + 1].map((edge) => Math.floor((bytes.length * edge) / count))
    yield bytes.subarray(from, to)
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
