/** What was shown, for a test to look at. */
export const shownDialogs = []

const answers = []

/** Sets what the person will pick in the next dialog; answers are taken in the order they were set. */
export function answerNextDialog(answer) {
  answers.push(answer)
}

function show(kind, options) {
  shownDialogs.push({ kind, options })
  return answers.shift() ?? { canceled: true }
}

/** Nobody sits before a headless page, so every dialog is closed unless the test said what is picked in it. */
export const dialog = {
  showMessageBoxSync: (_window, { cancelId }) => cancelId,
  async showOpenDialog(_window, options) {
    const { canceled = false, filePaths = [] } = show('open', options)
    return { canceled, filePaths: canceled ? [] : filePaths }
  },
  async showSaveDialog(_window, options) {
    const { canceled = false, filePath = '' } = show('save', options)
    return { canceled, filePath: canceled ? '' : filePath }
  },
}
