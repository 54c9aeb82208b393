/** What was shown in the system's file manager, which nobody looks at here. */
export const shownItems = []

/** What was handed to the system's browser or mail program, which nobody has here. */
export const openedLinks = []

export const shell = {
  showItemInFolder(path) {
    shownItems.push(path)
  },
  async openExternal(address) {
    openedLinks.push(address)
  },
}
