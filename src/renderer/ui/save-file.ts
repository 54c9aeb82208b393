/** Hands a file to the person, who chooses where it goes as their browser or system has it. */
export function saveFile(blob: Blob, fileName: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  // The download reads the address after this turn; a minute is ample and then the memory is free again.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
