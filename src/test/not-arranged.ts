/** What a case needs could not be arranged, or may not be sent; the message says why. */
export class NotArranged extends Error {
  override readonly name = 'NotArranged'
}
