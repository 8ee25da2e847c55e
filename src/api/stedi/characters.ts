/**
 * What the text of a request may hold: the X12 Basic and Extended character sets without the four reserved characters.
 * X12 has no escapes, so a delimiter in the data would end its element. The contracts judge by the same pattern.
 *
 * Stedi, claim status API reference, "Character restrictions".
 */
export const x12Text: string = '^[A-Za-z0-9 !"&\'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$'

const reserved = '~*:^'
const usable = new RegExp(x12Text, 'u')

/** What is wrong with the first character of `text` that a 276 cannot carry; `undefined` when it can carry them all. */
export function unusableCharacter(text: string): string | undefined {
  for (const character of text) {
    if (reserved.includes(character)) return `character \`${character}\` is reserved as a delimiter of X12`
    if (!usable.test(character)) {
      return `character \`${shown(character)}\` is not in the Basic and Extended character sets of X12`
    }
  }
  return undefined
}

/** Control characters the way JSON writes them. */
function shown(character: string): string {
  return JSON.stringify(character).slice(1, -1)
}
