/** A text in pieces of any length. */
export type TextPieces = AsyncIterable<string> | readonly string[]

/** A text in pieces as one text. */
export async function joined(pieces: TextPieces): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}
