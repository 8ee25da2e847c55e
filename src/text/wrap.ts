/** A text on as many lines as it needs; a word that is longer than `room` has a line of its own. */
export function folded(text: string, room: number, gap = ' '): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(gap)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + gap.length + word.length <= room)
      lines[lines.length - 1] = line + gap + word
    else lines.push(word)
  }
  return lines
}
